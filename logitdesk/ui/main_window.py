"""The window."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from logitdesk import paths
from logitdesk.library.library import Library
from logitdesk.ui.actions import Actions
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.charts.bars import BarChart
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.columns import Columns
from logitdesk.ui.draft_keeper import DraftKeeper
from logitdesk.ui.file_actions import FileActions
from logitdesk.ui.ladder_view import LadderView
from logitdesk.ui.menus import fill_menu_bar
from logitdesk.ui.message_bar import MessageBar
from logitdesk.ui.network_switch import NetworkSwitch
from logitdesk.ui.page_sources import may_hold_a_page
from logitdesk.ui.pages.window_pages import WindowPages
from logitdesk.ui.pen_tools import PenTools
from logitdesk.ui.sample_digits import SampleDigits
from logitdesk.ui.session import Session
from logitdesk.ui.settings import Settings, SettingsFile
from logitdesk.ui.settings_keeper import SettingsKeeper
from logitdesk.ui.status_line import StatusLine
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.temperature_control import TemperatureControl
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.verdict_view import VerdictView
from logitdesk.ui.widgets import Card
from logitdesk.ui.window_place import brought_on_screen, room

if TYPE_CHECKING:
    from logitdesk.ui.library.dialog import LibraryDialog
    from logitdesk.ui.training.training import Training
    from logitdesk.ui.training.training_corner import TrainingCorner

_BROUGHT_BACK: Final = (
    "The page is from the last time, when LogitDesk ended without being closed. Undo takes it away."
)


class MainWindow(QMainWindow):
    """The page at the left; the verdict and the pages of charts at the right.

    All methods run on the window's thread.

    Attributes:
        desk: the state that it shows.
        pages: what stands at the right.
        files: opening and saving.
    """

    def __init__(
        self, app: QApplication, settings_file: SettingsFile, library: Library | None = None
    ) -> None:
        """`library` has the networks to choose from; those of this computer if it is left out."""
        super().__init__()
        self.setWindowTitle("LogitDesk")
        settings, problem = settings_file.read()
        self._themes = ThemeManager(app, settings.theme, self)
        self._messages = MessageBar()
        self._background = TaskRunner(self)
        self.session = Session(library or Library.of_this_computer(), self._background, self)
        self.session.set_pen(replace(self.session.pen, width=settings.pen_width))
        self.files = FileActions(self.session, self._background, self)
        self._keeper = SettingsKeeper(
            settings_file, self._settings, self.say, self._background, self
        )
        self._draft = DraftKeeper(paths.drafts(), self.session, self._background, self.say, self)
        self.pages = WindowPages(
            self.session, self._background, self._themes, self.say, settings.first_steps_seen, self
        )
        self._connect_messages()
        self._manager: LibraryDialog | None = None
        actions = Actions(
            self, self.session, self.files, self._themes,
            pages=self.pages, on_manage=self._manage_networks,
        )  # fmt: skip
        self._put_together(actions)
        self.setAcceptDrops(True)
        self._place(app, settings)
        self._is_leaving_at_once = False
        if problem is not None:
            self.say(problem)
        networks = self.session.networks
        networks.choose_first(settings.network)
        for changed in (
            networks.network_changed, networks.list_changed, self.session.pen_changed,
            self._themes.changed, self.pages.labs.seen_changed,
        ):  # fmt: skip
            changed.connect(self._keeper.something_changed)

    def say(self, text: str) -> None:
        """Show the person a message that stays until it is closed."""
        self._messages.say(text)

    def charts(self) -> list[QWidget]:
        """The charts that can be seen, which show the newest reading."""
        return [*self.findChildren(BarChart), *self.findChildren(LogOddsChart)]

    def close_at_once(self) -> None:
        """Close without asking: the system wants it. The page and what is learned are kept."""
        self._is_leaving_at_once = True
        self.close()

    def bring_back_page(self) -> None:
        """Show what lay on the page when the program last ended without being closed."""
        if self._draft.bring_back():
            self.statusBar().showMessage(_BROUGHT_BACK, 10_000)

    @property
    def training(self) -> "Training":
        """The training, one run at a time."""
        return self.pages.training.training

    def _manage_networks(self) -> None:
        """Open the window in which networks are managed; it is made when it is first asked for."""
        if self._manager is None:
            from logitdesk.ui.library.dialog import LibraryDialog

            self._manager = LibraryDialog(self.session.networks, self._themes, self)
        self._manager.show_again()

    def _connect_messages(self) -> None:
        self.session.problem.connect(self.say)
        self.files.problem.connect(self.say)
        self.files.solved.connect(self._messages.take_back)
        self.files.done.connect(self._say_in_passing)
        self.pages.training.made.connect(self._connect_training)

    def _connect_training(self, corner: "TrainingCorner") -> None:
        corner.page_wanted.connect(self.pages.show_training)
        corner.noticed.connect(self.say)
        corner.settled.connect(self._messages.take_back)
        corner.said.connect(self._say_in_passing)
        self.statusBar().addPermanentWidget(corner.status)

    def _say_in_passing(self, text: str) -> None:
        self.statusBar().showMessage(text, 4000)

    def _put_together(self, actions: Actions) -> None:
        fill_menu_bar(self.menuBar(), actions)
        session, themes = self.session, self._themes
        self.canvas = Canvas(session, themes)
        self.canvas.addActions([actions.eraser, actions.undo, actions.clear, actions.save])
        below = [
            PenTools(session, actions),
            LadderView(session, themes),
            SampleDigits(self.files.open_sample),
        ]
        whole = QWidget()
        layers = QGridLayout(whole)  # one cell, so that a message moves nothing
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(Columns(self.canvas, below, self._right_side()), 0, 0)
        layers.addWidget(self._messages, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._messages.raise_()
        self.setCentralWidget(whole)
        self.setStatusBar(StatusLine(session, themes))
        self.canvas.setFocus()

    def _right_side(self) -> QWidget:
        session, themes = self.session, self._themes
        verdict = Card()
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(VerdictView(session, themes), stretch=1)
        row.addWidget(NetworkSwitch(session, themes))
        row.addWidget(TemperatureControl(session, themes))
        verdict.body.addLayout(row)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(verdict)
        column.addWidget(self.pages, stretch=1)
        return right

    # What Qt calls.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can become a page."""
        if may_hold_a_page(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Make a page of it."""
        if self.files.open_mime(event.mimeData()):
            event.acceptProposedAction()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place."""
        super().moveEvent(event)
        self._keeper.something_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size."""
        super().resizeEvent(event)
        self._keeper.something_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the networks again when a person comes back from another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.networks.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being written, and remember everything.

        While a network is trained, the person is asked first what is to become of it.
        """
        if not (self._is_leaving_at_once or self.pages.training.may_close()):
            event.ignore()
            return
        self.pages.end()
        if self._manager is not None:
            self._manager.close()
        self.session.document.end_stroke()
        self._background.close()
        self.pages.labs.close()
        self._keeper.close()
        self._draft.close(keep=self._is_leaving_at_once)
        super().closeEvent(event)

    # What is remembered.

    def _settings(self) -> Settings:
        place = self.normalGeometry() if self.isMaximized() else self.geometry()
        network = self.session.network
        return Settings(
            window=(place.x(), place.y(), place.width(), place.height()),
            maximised=self.isMaximized(),
            network=None if network is None else network.name,
            pen_width=self.session.pen.width,
            theme=self._themes.choice,
            first_steps_seen=self.pages.labs.seen,
        )

    def _place(self, app: QApplication, settings: Settings) -> None:
        screens = [screen.availableGeometry() for screen in app.screens()]
        if settings.window is None:
            self.resize(QSize(1280, 800).boundedTo(room(screens[0]).size()))
        else:
            self.setGeometry(
                brought_on_screen(QRect(*settings.window), screens, self.minimumSizeHint())
            )
        if settings.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
