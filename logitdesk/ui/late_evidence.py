"""Evidence, made when it is first looked at: its imports would hold up the window's start."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from logitdesk.ui.late_imports import LateImports
from logitdesk.ui.pages.late_page import LatePage
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

if TYPE_CHECKING:
    from logitdesk.ui.evidence.keeping_up import KeepingUp
    from logitdesk.ui.evidence.subject import Subject

_MODULES: Final = (
    "logitdesk.ui.evidence.subject",
    "logitdesk.ui.evidence.feed",
    "logitdesk.ui.evidence.cells",
    "logitdesk.ui.evidence.share_legend",
    "logitdesk.ui.evidence.share_map",
    "logitdesk.ui.evidence.sum_view",
    "logitdesk.ui.evidence.map_view",
    "logitdesk.ui.evidence.class_picker",
    "logitdesk.ui.evidence.evidence_page",
)
"""What it rests on, in pieces: each is imported within some milliseconds."""
_FIRST_MS: Final = 2000
"""When the first is imported, after the window was made: Training's have been by then."""


class LateEvidence(QObject):
    """Stands in for a window's Evidence page until it is looked at.

    All methods run on the window's thread.

    Attributes:
        page: the page; what is on it is made when it is shown.
    """

    def __init__(self, session: Session, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._themes = session, themes
        self._background: TaskRunner | None = None
        self._subject: Subject | None = None
        self._keeping_up: KeepingUp | None = None
        self.page = LatePage(self._make)
        self._imports = LateImports(_MODULES, _FIRST_MS, self)

    def ask_about(self, digit: int) -> None:
        """Ask about a digit, 0 to 9; the page is made if it was not yet."""
        _ = self.page.page
        if self._subject is not None:
            self._subject.choose(digit)

    def close(self) -> None:
        """Ask nothing more, wait for the last answer, and end what brings networks up to date."""
        self._imports.stop()
        if self._keeping_up is not None:
            self._keeping_up.close()
        if self._background is not None:
            self._background.close()

    def _make(self) -> QWidget:
        from logitdesk.ui.evidence.evidence_page import EvidencePage
        from logitdesk.ui.evidence.feed import EvidenceFeed
        from logitdesk.ui.evidence.keeping_up import KeepingUp
        from logitdesk.ui.evidence.subject import Subject

        self._background = TaskRunner(self)
        self._subject = Subject(self)
        feed = EvidenceFeed(self._session, self._subject, self._background, self)
        self._keeping_up = KeepingUp(self._session, feed, self)
        return EvidencePage(self._session, self._themes, self._subject, feed, self._keeping_up)
