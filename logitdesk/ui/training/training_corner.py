"""All that the window has of training, made together when the first of it is needed."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.leaving import Leaving
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_page import TrainingPage
from logitdesk.ui.training.training_status import TrainingStatus

_INTERRUPTED: Final = (
    "A training was interrupted, and its best so far is still there. "
    "Model ▸ Retrain… keeps it or deletes it."
)
_NOTHING_KEPT: Final = "Stopped before the first step: there is nothing to keep"


class TrainingCorner(QObject):
    """The training, its place in the status bar, and its page.

    All methods run on the window's thread.

    Attributes:
        training: the one run at a time.
        status: how far it is, for the status bar.
        leaving: what is asked when the window closes meanwhile.

    Signals:
        page_wanted(): a person wants to see the page.
        noticed(str): a sentence on something that waits on the page.
        settled(str): that sentence is needed no more: the page is there.
        said(str): a few words on what was done.
    """

    page_wanted = Signal()
    noticed = Signal(str)
    settled = Signal(str)
    said = Signal(str)

    def __init__(
        self, session: Session, background: TaskRunner, themes: ThemeManager, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._themes = session, themes
        self._page: TrainingPage | None = None
        self.training = Training(session, background, self)
        self.status = TrainingStatus(self.training, themes, window)
        self.leaving = Leaving(self.training, window)
        self.status.clicked.connect(self.page_wanted)
        self.training.library_changed.connect(session.networks.refresh)
        self.training.nothing_kept.connect(lambda: self.said.emit(_NOTHING_KEPT))

    def make_page(self) -> TrainingPage:
        """The page; it is made once."""
        self._page = TrainingPage(self._session, self.training, self._themes)
        self.settled.emit(_INTERRUPTED)
        return self._page

    def close(self) -> None:
        """End all processes, and wait until they are gone; what was learned can be rescued."""
        self.training.close()
        if self._page is not None:
            self._page.stop_asking()

    def look_for_interrupted(self) -> None:
        """Look whether a run was interrupted; say it once, unless the page is there to say it."""
        self.training.interrupted_changed.connect(self._notice)
        self.training.look_for_interrupted()

    def _notice(self) -> None:
        self.training.interrupted_changed.disconnect(self._notice)
        if self.training.interrupted and self._page is None:
            self.noticed.emit(_INTERRUPTED)
