"""Everything a person can do from a menu, a key or a button: one QAction each, and the menu bar."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.export import ExportMenu
from logitdesk.ui.dialogs import show_about, show_shortcuts
from logitdesk.ui.document import WIDTH_STEP
from logitdesk.ui.document_io import DocumentIO
from logitdesk.ui.networks import explanation
from logitdesk.ui.pages import PAGES, Page
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeChoice, ThemeManager

Key = QKeySequence.StandardKey
Keys = QKeySequence.StandardKey | str | None
Entry = QAction | QMenu | None
"""What stands in a menu; None is a line."""

_THEMES: Final[dict[ThemeChoice, str]] = {
    "system": "Follow the &system",
    "light": "&Light",
    "dark": "&Dark",
}
_FIRST_OWN: Final = 4
"""The number of the key of the first network of a person's own; shipped ones keep theirs."""


class Actions(QObject):
    """The actions of the window and its menu bar, kept in step with the session.

    Args:
        open_page: shows the page of a key.
        manage_networks: opens the dialog in which networks are managed.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        documents: DocumentIO,
        themes: ThemeManager,
        open_page: Callable[[str], object],
        manage_networks: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._themes = window, session, themes
        self._networks: list[QAction] = []
        self._network_group = QActionGroup(self)
        self._uses_drawing = True
        self._undo_stack: QUndoStack | None = None
        bar = window.menuBar()
        self._add_file_menu(bar, documents)
        self._add_edit_menu(bar, documents)
        self._add_model_menu(bar, open_page, manage_networks)
        self._add_view_menu(bar, open_page)
        self._add_help_menu(bar)
        session.history_changed.connect(self._update_history)
        session.reading_changed.connect(self._update_reading)
        session.pen_changed.connect(self._update_pen)
        session.temperature_changed.connect(self._update_temperature)
        session.network_changed.connect(self._update_temperature)
        session.networks.list_changed.connect(self._fill_model_menu)
        session.networks.network_changed.connect(self._update_network)
        self._update_history()
        self._update_reading()
        self._update_pen()
        self._update_temperature()
        self._fill_model_menu()

    def set_page(self, page: Page, undo_stack: QUndoStack | None) -> None:
        """Follow the page that is shown: leave the drawing alone beside one that does not use it.

        Args:
            page: what is shown.
            undo_stack: what undo is about there; None for the drawing.
        """
        self._uses_drawing = page.uses_drawing
        if self._undo_stack is not None:
            self._undo_stack.indexChanged.disconnect(self._update_history)
        self._undo_stack = undo_stack
        if undo_stack is not None:
            undo_stack.indexChanged.connect(self._update_history)
        for action in (self.pen, self.eraser):
            action.setEnabled(page.uses_drawing)
        self._update_history()
        self._update_pen()
        self._update_temperature()

    def _add_file_menu(self, bar: QMenuBar, documents: DocumentIO) -> None:
        def put(digit: int) -> Callable[[], None]:
            return lambda: documents.open_sample(digit)

        samples = QMenu("Open s&ample", bar)
        samples.addActions(
            [self._action(f"&{k}", None, put(k), f"Put a {k} on the page") for k in range(10)]
        )
        self.save = self._action(
            "&Save drawing as…", Key.Save, documents.choose_and_save,
            "Save the page as a drawing (JSON), as SVG or as PNG",
        )  # fmt: skip
        self.export = self._action(
            "&Export scores as CSV…", "Ctrl+E", documents.choose_and_export_scores,
            "Save logits, probabilities and log-odds as a table",
        )  # fmt: skip
        leave = self._action("&Quit", "Ctrl+Q", self._window.close, "Close LogitDesk")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        _add_menu(bar, "&File", [
            self._action(
                "&Open…", Key.Open, documents.choose_and_open,
                "Open a drawing or an image as the page",
            ),
            samples, self.save, self.export, None, leave,
        ])  # fmt: skip

    def _add_edit_menu(self, bar: QMenuBar, documents: DocumentIO) -> None:
        session, document = self._session, self._session.document
        self.undo = self._action("&Undo", Key.Undo, self._undo, "Take back the last step")
        self.redo = self._action(
            "&Redo", Key.Redo, self._redo, "Take the step again that was taken back"
        )
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.clear = self._action(
            "C&lear page", Key.New, document.clear, "Take a blank page; Undo brings this one back"
        )
        self.clear.setIconText("Clear")
        self.copy = self._action(
            "&Copy scores as text", Key.Copy, documents.copy_scores,
            "Put logits, probabilities and log-odds on the clipboard",
        )  # fmt: skip
        paste = self._action(
            "&Paste", Key.Paste, documents.paste, "Open an image or a drawing from the clipboard"
        )
        self.pen = self._action(
            "Pe&n", "P", lambda: session.set_pen(replace(session.pen, tool="pen")), "Draw"
        )
        self.eraser = self._action(
            "&Erase", "E", lambda: session.set_pen(replace(session.pen, tool="eraser")),
            "Wipe ink away, as the pen’s other end does",
        )  # fmt: skip
        self._make_choice([self.pen, self.eraser])
        self.thinner = self._action(
            "&Thinner pen", "[", lambda: session.set_pen(session.pen.resized(-WIDTH_STEP)), ""
        )
        self.thicker = self._action(
            "T&hicker pen", "]", lambda: session.set_pen(session.pen.resized(WIDTH_STEP)), ""
        )
        pictures = QMenu("Pictures and nu&mbers", bar)
        pictures.menuAction().setToolTip(
            "Copy or save what can be seen; a right click on a chart does it, too"
        )
        pictures.aboutToShow.connect(lambda: _fill_pictures(pictures, self._window))
        _add_menu(bar, "&Edit", [
            self.undo, self.redo, None, self.copy, paste, pictures, None, self.clear, None,
            self.pen, self.eraser, self.thinner, self.thicker,
        ])  # fmt: skip

    def _add_model_menu(
        self,
        bar: QMenuBar,
        open_page: Callable[[str], object],
        manage_networks: Callable[[], object],
    ) -> None:
        self._model_menu = _add_menu(bar, "&Model", [])
        self._model_menu.aboutToShow.connect(self._session.networks.refresh)
        self._retrain = self._action(
            "&Retrain…", "Ctrl+R", lambda: open_page("training"),
            "Train a network, from the start or further",
        )  # fmt: skip
        self._manage = self._action(
            "&Manage networks…", "Ctrl+M", manage_networks,
            "Rename, annotate, delete, export and import networks",
        )  # fmt: skip

    def _add_view_menu(self, bar: QMenuBar, open_page: Callable[[str], object]) -> None:
        def show(page: Page) -> Callable[[], object]:
            return lambda: open_page(page.key)

        def choose(theme: ThemeChoice) -> Callable[[], None]:
            return lambda: self._themes.choose(theme)

        pages = [
            self._action(page.title, page.shortcut, show(page), page.tooltip) for page in PAGES
        ]
        self.fitted = self._action(
            "&Fitted temperature", "Ctrl+T", self._session.use_fitted_temperature,
            "Make the network about as sure as it is right; the digit stays the same",
        )  # fmt: skip
        self.one = self._action(
            "Temperature of &1", "Ctrl+Shift+T", lambda: self._session.set_temperature(1),
            "Take logits as they are: the softmax that the network was trained with",
        )  # fmt: skip
        full_screen = self._action(
            "Full scree&n", "F11", self._toggle_full_screen, "Use the whole screen, or go back"
        )
        sizes = [
            self._action("Lar&ger type", Key.ZoomIn, self._themes.enlarge_type, ""),
            self._action("Smaller t&ype", Key.ZoomOut, self._themes.reduce_type, ""),
            self._action("&Usual type", "Ctrl+0", lambda: self._themes.set_type_size(1), ""),
        ]
        sizes[0].setShortcuts([*sizes[0].shortcuts(), QKeySequence("Ctrl+=")])
        themes = QMenu("The&me", bar)
        choices = get_args(ThemeChoice)
        actions = [self._action(_THEMES[one], None, choose(one), "") for one in choices]
        self._make_choice(actions)
        for action, choice in zip(actions, choices, strict=True):
            action.setChecked(choice == self._themes.choice)
        themes.addActions(actions)
        _add_menu(bar, "&View", [
            *pages, None, self.fitted, self.one, None, *sizes, full_screen, themes,
        ])  # fmt: skip

    def _add_help_menu(self, bar: QMenuBar) -> None:
        window = self._window
        about = self._action("&About LogitDesk", None, lambda: show_about(window), "")
        about.setMenuRole(QAction.MenuRole.AboutRole)
        _add_menu(bar, "&Help", [
            self._action(
                "&Keyboard shortcuts", "F1", lambda: show_shortcuts(window, window.actions()), ""
            ),
            about,
        ])  # fmt: skip

    def _action(self, text: str, key: Keys, slot: Callable[[], object], tip: str) -> QAction:
        """Make an action of the window, whose tooltip tells its key as well."""
        action = QAction(text, self._window)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        shown_key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if tip:
            action.setToolTip(f"{tip} ({shown_key})" if shown_key else tip)
        action.triggered.connect(lambda _checked: slot())
        self._window.addAction(action)
        return action

    def _make_choice(self, actions: Sequence[QAction]) -> None:
        """One of these is checked."""
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _undo(self) -> None:
        (self._undo_stack or self._session.document).undo()

    def _redo(self) -> None:
        (self._undo_stack or self._session.document).redo()

    # Keeping up with the session.

    def _update_history(self) -> None:
        session = self._session
        stack = self._undo_stack or session.document.undo_stack
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self.clear.setEnabled(self._uses_drawing and not session.is_blank)
        self.save.setEnabled(not session.is_blank)

    def _update_reading(self) -> None:
        for action in (self.copy, self.export):
            action.setEnabled(self._session.reading is not None)

    def _update_pen(self) -> None:
        pen, is_used = self._session.pen, self._uses_drawing
        (self.eraser if pen.tool == "eraser" else self.pen).setChecked(True)
        self.thinner.setEnabled(is_used and pen.resized(-WIDTH_STEP) != pen)
        self.thicker.setEnabled(is_used and pen.resized(WIDTH_STEP) != pen)

    def _update_temperature(self) -> None:
        session, is_used = self._session, self._uses_drawing
        fitted = session.fitted_temperature
        self.fitted.setEnabled(is_used and fitted not in (None, session.temperature))
        self.one.setEnabled(is_used and session.temperature != 1)

    def _update_network(self) -> None:
        network = self._session.network
        for action in self._networks:
            action.setChecked(network is not None and action.data() == str(network.bundle.folder))

    def _fill_model_menu(self) -> None:
        """Make the actions of the networks anew."""
        for action in self._networks:
            self._window.removeAction(action)
            action.deleteLater()
        networks = self._session.networks
        shipped, own = networks.shipped, networks.own
        first_own = max(_FIRST_OWN, len(shipped) + 1) if shipped else 1
        shipped_actions = [self._network(one, n) for n, one in enumerate(shipped, start=1)]
        own_actions = [self._network(one, n) for n, one in enumerate(own, start=first_own)]
        self._networks = [*shipped_actions, *own_actions]
        self._model_menu.clear()
        _fill(self._model_menu, [
            *shipped_actions, *([None, *own_actions] if own_actions else []), None,
            self._retrain, self._manage,
        ])  # fmt: skip
        self._update_network()

    def _network(self, bundle: Bundle, number: int) -> QAction:
        def choose() -> None:
            self._update_network()  # a click has checked it, though it is not loaded yet
            self._session.networks.choose_bundle(bundle)

        text = bundle.name.replace("&", "&&")
        key = f"Ctrl+{number}" if number < 10 else None
        action = self._action(text, key, choose, explanation(bundle.card))
        action.setCheckable(True)
        action.setData(str(bundle.folder))
        self._network_group.addAction(action)
        return action


def _add_menu(bar: QMenuBar, title: str, entries: Sequence[Entry]) -> QMenu:
    menu = bar.addMenu(title)
    menu.setToolTipsVisible(True)
    _fill(menu, entries)
    return menu


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def _fill_pictures(pictures: QMenu, window: QMainWindow) -> None:
    """Have a menu for each picture that can be seen now."""
    for former in pictures.findChildren(QMenu):
        former.deleteLater()
    pictures.clear()
    for export in window.findChildren(ExportMenu):
        if export.widget.isVisible() and not export.is_covered:
            export.add_actions(pictures.addMenu(_menu_title(export.name)))


def _menu_title(name: str) -> str:
    return (name[:1].upper() + name[1:]).replace("&", "&&")
