"""The loss lab: from logits to the loss of a drawing, or of one's own numbers, and its mistakes."""

from math import isinf, isnan
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.ui.charts.taking import offer
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.loss_lab.formula_steps import FormulaSteps
from logitdesk.ui.loss_lab.label_note import LabelNote
from logitdesk.ui.loss_lab.logit_rows import LogitRows
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.source_row import SourceRow
from logitdesk.ui.loss_lab.view_card import ViewCard
from logitdesk.ui.page_undo import PageUndo
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Card

_STEPS: Final = (
    "Drag a logit’s bar, or double-click its number: all the rest follows.",
    "Choose another true label: click its 0 in the column y.",
    (
        "Choose a wrong label (click a 0 in the column y), then drag the scale up until the naive "
        "loss is inf."
    ),
    "Look at “Twice”, a common mistake: what a second softmax does.",
    "Look at “Code”: the same numbers as TensorFlow calls, to copy.",
)
_DRAG, _LABEL, _SCALE, _TWICE, _CODE = range(len(_STEPS))
_BLANK: Final = "blank page: an example"
_BLANK_TOLD: Final = "Draw a digit to see its own logits here; until then this is an example."
_DRAWN_TOLD: Final = (
    "They change as you draw. The temperature is left out: a loss is of the logits themselves."
)
_TITLE_TOLD: Final = (
    "Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true "
    "class’s; its gradient is softmax minus one-hot."
)
_MARGIN: Final = 10
_WIDEST: Final = 12
"""Letters of the network whose logits these are: a person gives it any name."""
_ALL: Final = 1000
"""The rows’ part of the height, until they are as high as they get."""


class LossLabPage(QWidget):
    """Rows from logits to gradient and their formulas at the left, four views at the right.

    Ctrl+Z and Ctrl+Shift+Z are the question's while the focus is in here.
    All methods run on the window's thread.

    Attributes:
        question: the state of the page.
        rows: logits, softmax, label and gradient.
        label_note: says who says which class is the true one.
        formula: the same as formulas.
        source: the row above both cards.
        views: the card at the right.
        steps: the way round the page.
    """

    first_steps_ended = Signal()
    """The person came to the end of the first steps, or skipped the rest."""

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.question = question = LossQuestion(session, self)
        self.steps = FirstSteps(_STEPS)
        self.source = SourceRow(question)
        self.rows = LogitRows(question, themes)
        self.label_note = LabelNote(question)
        self.formula = FormulaSteps(question, themes)
        self.views = ViewCard(question, themes)
        self._told = quiet_label("")
        PageUndo(self, question.undo, question.redo)
        self._put_together()
        self._connect()
        self._tell()

    @property
    def told(self) -> QLabel:
        """Whose logits these are."""
        return self._told

    def begin_first_steps(self) -> None:
        """Show the person round the page."""
        self.steps.begin()

    def numbers(self) -> str:
        """The rows as comma-separated values."""
        return self.rows.numbers()

    def _put_together(self) -> None:
        left = Card("From logits to loss", explanation=_TITLE_TOLD)
        left.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        left.body.setSpacing(6)
        self._told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        left.header.addWidget(self._told, alignment=Qt.AlignmentFlag.AlignBottom)
        left.body.addWidget(self.label_note)
        left.body.addWidget(self.rows, stretch=_ALL)
        left.body.addWidget(self.formula)
        left.body.addStretch(1)
        offer(left, "from logits to loss", self.numbers)
        offer(self.views.two_ways, "two ways to one loss", self.views.two_ways.numbers)
        offer(self.views.twice, "softmax taken twice", self.views.twice.numbers)
        offer(self.views.labels, "batch of losses", self.views.labels.numbers)
        cards = QHBoxLayout()
        cards.setSpacing(10)
        cards.addWidget(left, stretch=11)
        cards.addWidget(self.views, stretch=9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.steps)
        column.addWidget(self.source)
        column.addLayout(cards, stretch=1)
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        self.source.round_wanted.connect(self.begin_first_steps)
        self.steps.ended.connect(self.first_steps_ended)
        self.rows.logit_set.connect(lambda: self.steps.did(_DRAG))
        self.rows.label_set.connect(lambda: self.steps.did(_LABEL))
        self.views.view_chosen.connect(self._look_at)
        self.question.changed.connect(self._follow)
        self._session.network_changed.connect(self._tell)

    def _look_at(self, view: str) -> None:
        self._look_for_what_breaks()
        if view == "twice":
            self.steps.did(_TWICE)
        elif view == "code":
            self.steps.did(_CODE)

    def _follow(self) -> None:
        self._look_for_what_breaks()
        self._tell()

    def _look_for_what_breaks(self) -> None:
        if self.steps.number != _SCALE or not self.views.two_ways.isVisible():
            return
        case = self.question.case
        if isinf(case.naive_loss) or isnan(case.naive_one_hot_loss):
            self.steps.did(_SCALE)

    def _tell(self) -> None:
        said, explained = self._whose()
        self._told.setText(said)
        self._told.setToolTip(wrapped(explained))

    def _whose(self) -> tuple[str, str]:
        reading = self._session.reading
        if self.question.source == "own":
            return "your own numbers", "“The drawing”, above, goes back to the drawing’s."
        if reading is None:
            return _BLANK, _BLANK_TOLD
        metrics, elide = self._told.fontMetrics(), Qt.TextElideMode.ElideMiddle
        room = _WIDEST * metrics.averageCharWidth()
        network = metrics.elidedText(reading.scores.model, elide, room)
        untempered = "" if self._session.temperature == 1 else ", at T = 1"
        return f"of the drawing, by {network}{untempered}", _DRAWN_TOLD
