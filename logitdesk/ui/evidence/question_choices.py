"""What is asked for beside the digit: always the winner, and why not another."""

from typing import Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.session import Session
from logitdesk.ui.theme import quiet_label, wrapped

_FOLLOW: Final = (
    "Ask about the digit with the largest logit, whichever it is while you draw. "
    "A number key asks about one digit and stays with it."
)
_AGAINST: Final = (
    "Take another digit’s logit away: then the ink shows what speaks for the one and not for the "
    "other. Shift and a number key does the same."
)


class QuestionChoices(QWidget):
    """A tick and a list.

    All methods run on the window's thread.
    """

    def __init__(self, session: Session, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject
        self._follow = QCheckBox("Follow the winner")
        self._follow.setToolTip(wrapped(_FOLLOW))
        self._against = QComboBox()
        self._against.addItem("–", None)
        for digit in range(DIGITS):
            self._against.addItem(str(digit), digit)
        self._against.setToolTip(wrapped(_AGAINST))
        self._against.setAccessibleName("Why not")
        row = QHBoxLayout()
        row.addWidget(quiet_label("and why not"))
        row.addWidget(self._against)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._follow)
        column.addLayout(row)
        self._follow.clicked.connect(self._follow_or_stay)
        self._against.activated.connect(self._take_against)
        subject.changed.connect(self._show)
        session.reading_changed.connect(self._show)
        self._show()

    def _follow_or_stay(self, follows: bool) -> None:
        reading = self._session.reading
        if follows:
            self._subject.follow()
        elif reading is not None:
            self._subject.choose(reading.scores.digit)
        self._show()

    def _take_against(self, index: int) -> None:
        self._subject.set_against(self._against.itemData(index))
        self._show()

    def _show(self) -> None:
        self._follow.setChecked(self._subject.digit is None)
        self._against.setCurrentIndex(self._against.findData(self._asked_against))

    @property
    def _asked_against(self) -> int | None:
        """The digit that the question is against: none while that one wins and is followed."""
        reading = self._session.reading
        if reading is None:
            return self._subject.against
        return self._subject.question_for(reading.scores).against
