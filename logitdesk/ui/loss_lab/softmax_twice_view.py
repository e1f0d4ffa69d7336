"""Softmax in the network, and once more in the loss: what that does."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.scores.losses import LossCase
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.formatting import short, short_signed
from logitdesk.ui.loss_lab.figure_table import FigureRow, FigureTable
from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.row_figures import loss_text, slope_text
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.twice_bars import TwiceBars
from logitdesk.ui.loss_lab.twice_words import words_of
from logitdesk.ui.theme import ThemeManager

_ALL: Final = 1000
"""The bars’ part of the height, until they are as high as they get."""
_ONCE: Final = "The network gives logits, and softmax is in the loss alone: right."
_TWICE: Final = "The network gives probabilities, which from_logits=True takes for logits."


class SoftmaxTwiceView(LiveView):
    """Probabilities, loss and gradient with softmax taken once, as is right, and twice.

    All methods run on the window's thread.

    Attributes:
        bars: the probabilities.
        table: losses and gradients.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self.bars = TwiceBars(question, themes)
        self.table = FigureTable(themes, rows=2)
        self.table.setAccessibleName("Loss and gradient with softmax taken once and twice")
        self._sentence = Sentence(lines=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bars, stretch=_ALL)
        column.addWidget(self.table)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Show the question as it is."""
        case = self.question.case
        self.bars.show_case(case)
        self.table.show_rows(*_table_of(case))
        self._sentence.say(words_of(case))

    def numbers(self) -> str:
        """Probabilities and gradients of each class, and the losses, as comma-separated values."""
        case = self.question.case
        columns = (
            range(len(case)),
            case.probabilities.tolist(),
            case.probabilities_twice.tolist(),
            case.gradient.tolist(),
            case.gradient_twice.tolist(),
        )
        heads = ("class", "softmax", "softmax_twice", "gradient", "gradient_twice")
        loss = ("loss", case.loss, case.loss_twice, "", "")
        return csv_table(heads, [*zip(*columns, strict=True), loss])


def _table_of(case: LossCase) -> tuple[list[str], list[str], list[FigureRow]]:
    label = case.label
    gradients = float(case.gradient[label]), float(case.gradient_twice[label])
    odds = float(case.log_odds[label])
    heads = ["loss", f"gradient at {label}"]
    explained = [
        f"The cross-entropy with the true label, {label}, in nats.",
        f"The gradient of the loss with respect to the logit of {label}, the true label.",
    ]
    rows = [
        FigureRow(
            "once",
            (loss_text(case.loss, odds), slope_text(gradients[0], odds)),
            _ONCE,
        ),
        FigureRow(
            "twice",
            (short(case.loss_twice), short_signed(gradients[1])),
            _TWICE,
        ),
    ]
    return heads, explained, rows
