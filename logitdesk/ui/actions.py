"""Everything a person can do from a menu, a key or a button: one QAction each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, get_args

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from logitdesk.ui.action import Keys, make_action
from logitdesk.ui.document import WIDTH_STEP, Tool
from logitdesk.ui.file_actions import FileActions
from logitdesk.ui.help_dialogs import show_about, show_shortcuts
from logitdesk.ui.network_actions import NetworkActions
from logitdesk.ui.pages.window_pages import WindowPages
from logitdesk.ui.session import Session
from logitdesk.ui.temperature_actions import TemperatureActions
from logitdesk.ui.theme import ThemeChoice, ThemeManager

Key = QKeySequence.StandardKey

_THEMES: Final[dict[ThemeChoice, str]] = {
    "system": "Follow the &system",
    "light": "&Light",
    "dark": "&Dark",
}


class Actions:
    """The actions, kept in step with the desk. All methods run on the window's thread.

    Args:
        window: which has them.
        desk: what they change.
        files: what opens and saves.
        themes: what they choose from.
        pages: the pages that they show.
        on_manage: opens what manages networks.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        files: FileActions,
        themes: ThemeManager,
        pages: WindowPages,
        on_manage: Callable[[], None],
    ) -> None:
        self._window = window
        self._session = session
        self._themes = themes
        self._make_file_actions(files)
        self._make_edit_actions(files)
        self._make_choices()
        self.networks = NetworkActions(window, session.networks, pages.show_training, on_manage)
        self.temperatures = TemperatureActions(window, session)
        self._make_page_actions(pages)
        self.shortcuts = self._action(
            "&Keyboard shortcuts", "F1", lambda: show_shortcuts(window, window.actions()), ""
        )
        self.about = self._action("&About LogitDesk", None, lambda: show_about(window), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        session.history_changed.connect(self._follow_history)
        session.reading_changed.connect(self._follow_reading)
        session.pen_changed.connect(self._follow_pen)
        for follow in (self._follow_history, self._follow_reading, self._follow_pen):
            follow()

    def _make_file_actions(self, files: FileActions) -> None:
        self.open = self._action(
            "&Open…", Key.Open, files.choose_and_open, "Open a drawing or an image as the page"
        )
        self.samples = [
            self._action(f"&{k}", None, self._sample(files, k), f"Put a {k} on the page")
            for k in range(10)
        ]
        self.save = self._action(
            "&Save drawing as…", Key.Save, files.choose_and_save,
            "Save the page as a drawing (JSON), as SVG or as PNG",
        )  # fmt: skip
        self.export = self._action(
            "&Export scores as CSV…", "Ctrl+E", files.choose_and_export_scores,
            "Save logits, probabilities and log-odds as a table",
        )  # fmt: skip
        self.quit = self._action("&Quit", "Ctrl+Q", self._window.close, "Close LogitDesk")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_page_actions(self, pages: WindowPages) -> None:
        self.pages = [
            self._action("&Scores", "F2", pages.show_scores, "Show logits, softmax and log-odds"),
            self._action(
                "&Evidence", "F3", pages.show_evidence, "Show from which ink a logit comes"
            ),
            self._action("T&raining", "F4", pages.show_training, "Show how networks are trained"),
            self._action(
                "&Perceptron lab", "F6", pages.show_perceptron_lab,
                "Train a perceptron with two inputs, and see its log-odds",
            ),
            self._action(
                "&Loss lab", "F7", pages.show_loss_lab,
                "See cross-entropy step by step, and how it goes wrong",
            ),
        ]  # fmt: skip

    def _make_edit_actions(self, files: FileActions) -> None:
        session = self._session
        self.undo = self._action(
            "&Undo", Key.Undo, session.document.undo, "Take back the last step"
        )
        self.redo = self._action(
            "&Redo", Key.Redo, session.document.redo, "Take the step again that was taken back"
        )
        self.redo.setShortcuts(_with(QKeySequence("Ctrl+Y"), self.redo.shortcuts()))
        self.clear = self._action(
            "C&lear page",
            Key.New,
            session.document.clear,
            "Take a blank page; Undo brings this one back",
        )
        self.clear.setIconText("Clear")
        self.copy = self._action(
            "&Copy scores as text", Key.Copy, files.copy_scores,
            "Put logits, probabilities and log-odds on the clipboard",
        )  # fmt: skip
        self.paste = self._action(
            "&Paste", Key.Paste, files.paste, "Open an image or a drawing from the clipboard"
        )

    def _make_choices(self) -> None:
        self.pen = self._tool("pen", "Pe&n", "P", "Draw")
        self.eraser = self._tool(
            "eraser", "&Erase", "E", "Wipe ink away, as the pen’s other end does"
        )
        self._group([self.pen, self.eraser])
        self.thinner = self._action("&Thinner pen", "[", lambda: self._resize(-WIDTH_STEP), "")
        self.thicker = self._action("T&hicker pen", "]", lambda: self._resize(WIDTH_STEP), "")
        self.themes = [
            self._choice(_THEMES[choice], None, self._theme(choice), "")
            for choice in get_args(ThemeChoice)
        ]
        for action, choice in zip(self.themes, get_args(ThemeChoice), strict=True):
            action.setChecked(choice == self._themes.choice)
        self._group(self.themes)

    def _action(self, text: str, key: Keys, slot: Callable[[], object], tip: str) -> QAction:
        return make_action(self._window, text, key, slot, tip)

    def _choice(self, text: str, key: Keys, slot: Callable[[], object], tip: str) -> QAction:
        action = self._action(text, key, slot, tip)
        action.setCheckable(True)
        return action

    def _group(self, actions: Sequence[QAction]) -> None:
        group = QActionGroup(self._window)
        for action in actions:
            group.addAction(action)

    def _tool(self, tool: Tool, text: str, key: str, tip: str) -> QAction:
        return self._choice(text, key, lambda: self._take(tool), tip)

    def _take(self, tool: Tool) -> None:
        self._session.set_pen(replace(self._session.pen, tool=tool))

    def _resize(self, change: float) -> None:
        self._session.set_pen(self._session.pen.resized(change))

    def _sample(self, files: FileActions, digit: int) -> Callable[[], None]:
        return lambda: files.open_sample(digit)

    def _theme(self, choice: ThemeChoice) -> Callable[[], None]:
        return lambda: self._themes.choose(choice)

    def _follow_history(self) -> None:
        self.undo.setEnabled(self._session.document.can_undo)
        self.redo.setEnabled(self._session.document.can_redo)
        self.clear.setEnabled(not self._session.is_blank)
        self.save.setEnabled(not self._session.is_blank)

    def _follow_reading(self) -> None:
        for action in (self.copy, self.export):
            action.setEnabled(self._session.reading is not None)

    def _follow_pen(self) -> None:
        pen = self._session.pen
        (self.eraser if pen.tool == "eraser" else self.pen).setChecked(True)
        self.thinner.setEnabled(pen.resized(-WIDTH_STEP) != pen)
        self.thicker.setEnabled(pen.resized(WIDTH_STEP) != pen)


def _with(key: QKeySequence, keys: Sequence[QKeySequence]) -> list[QKeySequence]:
    return [*keys, *([] if key in keys else [key])]
