"""Map: which ink makes a logit what it is."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.inference.evidence import Question
from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.evidence_csv import named_by_question, newest_of, shares_csv
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.pixel_words import pixel_words
from logitdesk.ui.evidence.share_map import ShareMap
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.sum_view import SumView
from logitdesk.ui.session import Session
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_SHARE: Final = (
    "A pixel’s share is its ink times the gradient there: how much the logit changes with that "
    "pixel. The stronger the colour, the larger the share."
)
_BLANK: Final = "The page is blank: draw a digit."
_WAITING: Final = "There is no map of this drawing yet."
_SILENT: Final = (
    "No ink counts here: nothing in the network answers to this drawing, and the biases alone are "
    "left."
)
_POINT: Final = "Point at a pixel, or go there by the arrow keys, to read its share."


class MapView(Card):
    """The map of shares over the ink, and the sum that they make.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        subject: Subject,
        feed: EvidenceFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._session, self._subject, self._feed = session, subject, feed
        self._title = title_label("")
        self._caption = quiet_label("")
        self._map = ShareMap(themes)
        self._sum = SumView(themes)
        self._pixel = QLabel()
        self._pixel.setFont(font_of(QUIET))
        self._pixel.setWordWrap(True)
        self._pixel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._caption.setToolTip(wrapped(_SHARE))
        self._put_together()
        leave_out(self._pixel)
        offer(self, named_by_question(session, feed, "map"), newest_of(feed, shares_csv))
        self._map.pointed_at.connect(self._show_pixel)
        feed.evidence_changed.connect(self._show)
        session.reading_changed.connect(self._show_without)
        subject.changed.connect(self._show_without)
        self._show()

    def _put_together(self) -> None:
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.body.setSpacing(4)
        self.body.addWidget(self._title)
        self.body.addWidget(self._caption)
        self.body.addSpacing(6)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._sum)
        beside.addWidget(self._pixel)
        beside.addStretch()
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._map, stretch=11)
        row.addLayout(beside, stretch=10)
        self.body.addLayout(row, stretch=1)

    def _show(self) -> None:
        evidence = self._feed.evidence
        question = self._question if evidence is None else evidence.question
        self._title.setText(_title(question))
        self._caption.setText(_caption(question))
        self._map.show_evidence(evidence, _BLANK if self._session.is_blank else _WAITING)
        self._sum.show_evidence(evidence, question)
        self._show_pixel()

    def _show_without(self) -> None:
        """What is written while there is no evidence still depends on page and question."""
        if self._feed.evidence is None:
            self._show()

    @property
    def _question(self) -> Question | None:
        reading, digit = self._session.reading, self._subject.digit
        if reading is not None:
            return self._subject.question_for(reading.scores)
        return None if digit is None else Question(digit, self._subject.against)

    def _show_pixel(self) -> None:
        evidence, cell = self._feed.evidence, self._map.pointed
        if evidence is None:
            self._pixel.setText("")
        elif cell is not None:
            self._pixel.setText(pixel_words(evidence, *cell))
        else:
            self._pixel.setText(_POINT if evidence.shares.any() else _SILENT)


def _title(question: Question | None) -> str:
    if question is None:
        return "Which ink speaks for the digit?"
    if question.against is None:
        return f"Which ink speaks for {question.digit}?"
    return f"Which ink speaks for {question.digit}, and not for {question.against}?"


def _caption(question: Question | None) -> str:
    digit = "the digit" if question is None else str(question.digit)
    if question is None or question.against is None:
        other, number = "against it", "its logit"
    else:
        other, number = f"for {question.against}", f"how far {digit} is ahead"
    return (
        f"Blue ink (+) speaks for {digit}, orange ink (−) {other}. "
        f"All of it, and the biases, add up to {number}."
    )
