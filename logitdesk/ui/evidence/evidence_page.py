"""The page that says from which ink a logit comes."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from logitdesk.ui.evidence.class_picker import ClassPicker
from logitdesk.ui.evidence.digit_keys import take_digit_keys
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.keeping_up import KeepingUp
from logitdesk.ui.evidence.notice import Notice
from logitdesk.ui.evidence.question_choices import QuestionChoices
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.views import WAYS
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Segments

_FRAME_MS: Final = 14.0
"""About a frame of a 60 Hz display. Each reading has an answer of the graph's, and a map painted:
twice as many, of a pen of 125 Hz, would keep the window's thread busy without end."""


class EvidencePage(QWidget):
    """Which logit is asked about, above; below it one way to look at where it comes from.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._themes = session, themes
        self._background = TaskRunner(self)
        self._subject = subject = Subject(self)
        self._feed = EvidenceFeed(session, subject, self._background, self)
        self._keeping_up = KeepingUp(session, self._feed, self)
        self._views: dict[str, QWidget] = {}
        self._switch = Segments({key: way.title for key, way in WAYS.items()})
        self._switch.name_for_readers("Look at", "Ways to look at where a logit comes from.")
        for key, way in WAYS.items():
            self._switch.explain(key, way.explanation)
        self._stack = QStackedWidget()
        picker = ClassPicker(session, themes, subject)
        question = QHBoxLayout()
        question.setSpacing(16)
        question.addWidget(picker, stretch=1)
        question.addWidget(QuestionChoices(session, subject))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(question)
        column.addWidget(self._switch, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Notice(self._keeping_up))
        column.addWidget(self._stack, stretch=1)
        self.setFocusProxy(picker)
        take_digit_keys(self, subject)
        self._switch.chosen.connect(self._show_view)
        self._show_view(self._switch.choice)

    def ask_about(self, digit: int) -> None:
        """Ask about a digit, 0 to 9."""
        self._subject.choose(digit)

    def end(self) -> None:
        """Ask nothing more, and wait for the last answer."""
        self._keeping_up.close()
        self._background.close()

    @property
    def view(self) -> QWidget:
        """The view that is looked at."""
        return self._views[self._switch.choice]

    def look(self, way: str) -> None:
        """Look at it another way: a key of `WAYS`."""
        self._switch.choose(way)
        self._show_view(way)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: ask from now on."""
        super().showEvent(event)
        self._session.set_reading_interval(_FRAME_MS)
        self._feed.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._session.set_reading_interval()
        self._feed.set_wanted(False)

    def _show_view(self, way: str) -> None:
        if way not in self._views:
            view = WAYS[way].make(self._session, self._themes, self._subject, self._feed)
            self._views[way] = view
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self._views[way])
