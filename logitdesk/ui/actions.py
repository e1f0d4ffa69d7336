"""Actions of menus, keys and buttons, and the menu bar."""

import platform
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QUndoGroup,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox, QPushButton

from logitdesk import __version__, paths
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.export import ExportMenu
from logitdesk.ui.document import WIDTH_STEP, Tool
from logitdesk.ui.document_io import DocumentIO
from logitdesk.ui.formatting import capitalised, without_mnemonic
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.networks import explanation
from logitdesk.ui.pages import PAGES, Tab, title_of
from logitdesk.ui.replay import PageReplay
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, wrapped

if TYPE_CHECKING:
    from logitdesk.ui.help.controller import HelpController

Key = QKeySequence.StandardKey
Keys = QKeySequence.StandardKey | str | None

_THEMES: Final = {
    "system": QT_TRANSLATE_NOOP("Actions", "Follow the &system"),
    "light": QT_TRANSLATE_NOOP("Actions", "&Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "&Dark"),
    "light, high contrast": QT_TRANSLATE_NOOP("Actions", "L&ight, high contrast"),
    "dark, high contrast": QT_TRANSLATE_NOOP("Actions", "D&ark, high contrast"),
}
_ABOUT: Final = (
    QT_TRANSLATE_NOOP("Actions", "Draw a digit and see its logits, its softmax and its log-odds."),
    QT_TRANSLATE_NOOP(
        "Actions", "Python {python}, Qt {qt}; “logitdesk doctor” names the other versions."
    ),
    QT_TRANSLATE_NOOP(
        "Actions",
        "LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU "
        "Lesser General Public License, version 3; you may replace their libraries by your own.",
    ),
)


class Actions(QObject):
    """The actions of the window and its menu bar, kept in step with the session.

    Attributes:
        shipped, own: the actions that choose a network.
        present: shows the teacher's view while it is checked.

    Signals:
        own_changed(): `own` are others.
        presenting_changed(bool): the teacher's view is wanted, or no longer.
    """

    own_changed = Signal()
    presenting_changed = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        documents: DocumentIO,
        themes: ThemeManager,
        open_page: Callable[[str], object],
        manage_networks: Callable[[], object],
        help_controller: Callable[[], "HelpController"],
        languages: QMenu,
        recent: QMenu,
    ) -> None:
        """Make them all.

        Args:
            open_page: shows the page of a key.
            manage_networks: opens the dialog for networks.
            help_controller: makes the help when it is first asked for.
            languages: the menu that chooses one.
            recent: the menu of the files used last.
        """
        super().__init__(window)
        self._window, self._session = window, session
        self._network_group = QActionGroup(self)
        shipped = enumerate(session.networks.shipped, start=1)
        self.shipped = [self._network(bundle, number) for number, bundle in shipped]
        self.own: list[QAction] = []
        self._uses_drawing = True
        self._undo_group = QUndoGroup(self)
        self._add_file_menu(documents, recent)
        self._add_edit_menu(documents)
        self._model_menu = self._menu(self.tr("&Model"))
        self._model_menu.setToolTipsVisible(True)
        self._model_menu.aboutToShow.connect(session.networks.refresh)
        self._manage = [
            self._action(self.tr("&Retrain…"), "Ctrl+R", lambda: open_page("training")),
            self._action(self.tr("&Manage networks…"), "Ctrl+M", manage_networks),
        ]
        self._add_view_menu(themes, open_page, languages)
        self._add_help_menu(help_controller)
        for signal in (
            session.history_changed, session.reading_changed, session.pen_changed,
            session.temperature_changed, session.network_changed,
        ):  # fmt: skip
            signal.connect(self._update)
        session.networks.list_changed.connect(self._fill_model_menu)
        session.networks.network_changed.connect(self._update_network)
        self._update()
        self._fill_model_menu()

    def set_tab(self, tab: Tab, undo_stack: QUndoStack | None) -> None:
        """Follow the page that is shown: leave the drawing alone beside one that does not use it.

        Args:
            tab: what is shown.
            undo_stack: what undo is about there; None for the drawing.
        """
        self._uses_drawing = tab.uses_drawing
        stack = undo_stack or self._session.document.undo_stack
        self._undo_group.addStack(stack)
        self._undo_group.setActiveStack(stack)
        self._update()

    def _add_file_menu(self, documents: DocumentIO, recent: QMenu) -> None:
        samples = QMenu(self.tr("Open s&ample"), self._window)
        for k in range(10):
            put = partial(documents.open_sample, k)
            samples.addAction(self._action(f"&{k}", None, put))
        load = self._action(self.tr("&Open…"), Key.Open, documents.choose_and_open)
        self.save = self._action(self.tr("&Save drawing as…"), Key.Save, documents.choose_and_save)
        self._export = self._action(
            self.tr("&Export scores as CSV…"), "Ctrl+E", documents.choose_and_export_scores
        )
        close = self._action(self.tr("Close &window"), "Ctrl+W", self._close_window)
        leave = self._action(self.tr("&Quit"), "Ctrl+Q", self._window.close)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self._menu(
            self.tr("&File"), load, recent, samples, None, self.save, self._export, None, close,
            leave,
        )  # fmt: skip

    def _add_edit_menu(self, documents: DocumentIO) -> None:
        session = self._session
        self.undo = self._action(self.tr("&Undo"), Key.Undo, self._undo)
        self.redo = self._action(self.tr("&Redo"), Key.Redo, self._redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.setIconText(self.tr("Undo", "short, for a button"))
        self.redo.setIconText(self.tr("Redo", "short, for a button"))
        for action, can in (
            (self.undo, self._undo_group.canUndoChanged),
            (self.redo, self._undo_group.canRedoChanged),
        ):
            action.setEnabled(False)
            can.connect(action.setEnabled)
        self.clear = self._action(self.tr("C&lear page"), Key.New, session.document.clear)
        self.clear.setIconText(self.tr("Clear"))
        self.replay = self._action(self.tr("Dr&aw it again as it was drawn"), "R", lambda: None)
        PageReplay(session.document, self.replay)
        self._copy = self._action(self.tr("&Copy scores as text"), Key.Copy, documents.copy_scores)
        paste = self._action(self.tr("&Paste"), Key.Paste, documents.paste)
        self.pen = self._action(self.tr("Pe&n"), "P", lambda: self._set_pen(tool="pen"))
        self.eraser = self._action(self.tr("&Erase"), "E", lambda: self._set_pen(tool="eraser"))
        self._make_choice([self.pen, self.eraser])
        thinner = self._action(self.tr("&Thinner pen"), "[", lambda: self._resize_pen(-WIDTH_STEP))
        thicker = self._action(self.tr("T&hicker pen"), "]", lambda: self._resize_pen(WIDTH_STEP))
        self._python = QMenu(self.tr("Copy P&ython that reads this drawing"), self._window)
        self._python.addActions([
            self._action(self.tr("With &LiteRT"), None, partial(documents.copy_python, "litert")),
            self._action(self.tr("With &Keras"), None, partial(documents.copy_python, "keras")),
        ])  # fmt: skip
        pictures = QMenu(self.tr("Pictures and nu&mbers"), self._window)
        pictures.aboutToShow.connect(lambda: _fill_pictures(pictures, self._window))
        self._pen_actions = [self.pen, self.eraser, thinner, thicker]
        self._menu(
            self.tr("&Edit"), self.undo, self.redo, None, self._copy, self._python, paste,
            pictures, None,
            self.clear, self.replay, None, *self._pen_actions,
        )  # fmt: skip

    def _add_view_menu(
        self, themes: ThemeManager, open_page: Callable[[str], object], languages: QMenu
    ) -> None:
        session = self._session
        pages = [
            self._action(title_of(tab), tab.shortcut, partial(open_page, tab.key)) for tab in PAGES
        ]
        self._fitted = self._action(
            self.tr("&Fitted temperature"), "Ctrl+T", session.use_fitted_temperature
        )
        self._one = self._action(
            self.tr("Temperature of &1"), "Ctrl+Shift+T", lambda: session.set_temperature(1)
        )
        larger = self._action(self.tr("Lar&ger type"), Key.ZoomIn, themes.enlarge_type)
        larger.setShortcuts([*larger.shortcuts(), QKeySequence("Ctrl+=")])
        smaller = self._action(self.tr("Smaller t&ype"), Key.ZoomOut, themes.reduce_type)
        usual = self._action(self.tr("&Usual type"), "Ctrl+0", partial(themes.set_type_size, 1))
        full_screen = self._action(self.tr("Full scree&n"), "F11", self._toggle_full_screen)
        self.present = self._action(self.tr("Present to a &class"), "Shift+F11", lambda: None)
        self.laser = self._action(self.tr("Laser p&ointer"), "Ctrl+L", lambda: None)
        for one in (self.present, self.laser):
            one.setCheckable(True)
        self.present.toggled.connect(self.presenting_changed)
        self.laser.toggled.connect(self._update_cursor)
        menu = QMenu(self.tr("The&me"), self._window)
        choices = [
            self._action(self.tr(name), None, partial(themes.choose, theme))
            for theme, name in _THEMES.items()
        ]
        self._make_choice(choices)
        choices[list(_THEMES).index(themes.choice)].setChecked(True)
        menu.addActions(choices)
        self._menu(
            self.tr("&View"), *pages, None, self._fitted, self._one, None, larger, smaller, usual,
            full_screen, self.present, self.laser, menu, languages,
        )  # fmt: skip

    def _add_help_menu(self, help_controller: Callable[[], "HelpController"]) -> None:
        def show(chapter: str = "") -> None:
            help_controller().show_chapter(chapter)

        chapters = self._action(self.tr("LogitDesk &help"), "F1", show)
        ask = self._action(
            self.tr("&What’s this?"), "Shift+F1", lambda: help_controller().ask_whats_this()
        )
        tour = self._action(self.tr("Show me &round"), None, lambda: help_controller().show_round())
        keys = self._action(self.tr("&Keyboard shortcuts"), None, partial(show, "keys"))
        about = self._action(self.tr("&About LogitDesk"), None, self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self._menu(self.tr("&Help"), chapters, ask, tour, keys, None, about)

    def _menu(self, title: str, *entries: QAction | QMenu | None) -> QMenu:
        """Add a menu to the bar; None is a line."""
        menu = self._window.menuBar().addMenu(title)
        _fill(menu, entries)
        return menu

    def _action(self, text: str, key: Keys, slot: Callable[[], object]) -> QAction:
        """Make an action of the window, whose tooltip tells its key as well."""
        action = QAction(text, self._window)
        action.setIconText(without_mnemonic(text))
        action.setToolTip(without_mnemonic(text))
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{action.toolTip()} ({_shown_key(action)})")
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
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _update_cursor(self, is_laser: bool) -> None:
        """Point with a ring, or with the usual cursors."""
        if is_laser:
            from logitdesk.ui.presentation import laser_cursor

            QGuiApplication.setOverrideCursor(laser_cursor(self._window.devicePixelRatioF()))
        else:
            QGuiApplication.restoreOverrideCursor()

    def _close_window(self) -> None:
        """Close the window in front; with the last one the program ends, and keeps the page."""
        (QApplication.activeWindow() or self._window).close()

    def _set_pen(self, tool: Tool) -> None:
        self._session.set_pen(replace(self._session.pen, tool=tool))

    def _resize_pen(self, step: float) -> None:
        self._session.set_pen(self._session.pen.resized(step))

    def _undo(self) -> None:
        self._session.document.end_stroke()  # one still being drawn
        self._undo_group.undo()

    def _redo(self) -> None:
        self._session.document.end_stroke()
        self._undo_group.redo()

    def _show_about(self) -> None:
        """Say what the program is, and under which licences."""
        folder = paths.licences()
        versions = {"python": platform.python_version(), "qt": qVersion()}
        lines = [f"<b>LogitDesk {__version__}</b>", *(self.tr(one) for one in _ABOUT)]
        if folder.is_dir():
            lines.append(f"<a href='{folder.as_uri()}'>{self.tr('Licences')}</a>")
        text = "".join(f"<p>{line}</p>" for line in lines).format(**versions)
        title, close = self.tr("About LogitDesk"), QMessageBox.StandardButton.Close
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, close, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QShortcut(QKeySequence("Ctrl+W"), box, box.close)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        box.open()

    def _update(self) -> None:
        """Enable what can be done now."""
        session, is_used = self._session, self._uses_drawing
        has_scores = session.reading is not None
        can_fit = is_used and session.fitted_temperature not in (None, session.temperature)
        for action, is_enabled in (
            (self.clear, is_used and not session.is_blank),
            (self.replay, is_used and bool(session.page.drawing.strokes)),
            (self.save, not session.is_blank),
            (self._copy, has_scores),
            (self._export, has_scores),
            (self._python.menuAction(), has_scores),
            (self._fitted, can_fit),
            (self._one, is_used and session.temperature != 1),
            *((one, is_used) for one in self._pen_actions),
        ):
            action.setEnabled(is_enabled)
        (self.eraser if session.pen.tool == "eraser" else self.pen).setChecked(True)

    def _update_network(self) -> None:
        network = self._session.network
        for action in (*self.shipped, *self.own):
            action.setChecked(network is not None and action.data() == str(network.bundle.folder))

    def _fill_model_menu(self) -> None:
        """Make the actions of the person's own networks anew."""
        for action in self.own:
            self._window.removeAction(action)
            action.deleteLater()
        own = enumerate(self._session.networks.own, start=len(self.shipped) + 1)
        self.own = [self._network(bundle, number) for number, bundle in own]
        self._model_menu.clear()
        line = [None] if self.own else []
        _fill(self._model_menu, [*self.shipped, *line, *self.own, None, *self._manage])
        self._update_network()
        self.own_changed.emit()

    def _network(self, bundle: Bundle, number: int) -> QAction:
        def choose() -> None:
            self._update_network()  # a click has checked it, though it is not loaded yet
            self._session.networks.choose_bundle(bundle)

        text = bundle.name.replace("&", "&&")
        key = f"Ctrl+{number}" if number < 10 else None
        action = self._action(text, key, choose)
        action.setToolTip(wrapped(explanation(bundle.card)))
        action.setIconText(text)
        action.setCheckable(True)
        action.setData(str(bundle.folder))
        self._network_group.addAction(action)
        return action


class ActionButton(QPushButton):
    """A radio button of an exclusive action, as no QToolButton is; Tab comes to each of them."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.iconText())
        self._action = action
        self.setCheckable(True)
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # it keeps Tab from those that are not down
        parent = self.parentWidget()
        for button in parent.findChildren(ActionButton) if parent else ():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _follow(self) -> None:
        """Be down as the action is; an exclusive button alone could not be let up."""
        self.setEnabled(self._action.isEnabled())
        self.setAutoExclusive(False)
        self.setChecked(self._action.isChecked())
        self.setAutoExclusive(True)


def _shown_key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _fill(menu: QMenu, entries: Sequence[QAction | QMenu | None]) -> None:
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
            title = capitalised(export.name)
            export.add_actions(pictures.addMenu(title.replace("&", "&&")))
