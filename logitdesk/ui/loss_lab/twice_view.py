"""Softmax in the network, and once more in the loss: what that does."""

from dataclasses import replace
from math import log
from typing import Final

from PySide6.QtWidgets import QVBoxLayout

from logitdesk.scores.losses import LossCase, surest
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent, short, short_signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text, power_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, Row, sentence_label
from logitdesk.ui.theme import ThemeManager

_NAME: Final = "Probabilities with softmax taken once and twice"
_COLUMNS: Final = (
    Labels("class", "00", 1.0),
    replace(SOFTMAX, name="softmax", head="softmax once", has_axis=False),
    replace(SOFTMAX, name="softmax twice", head="softmax twice", has_axis=False),
)
_ONCE: Final = "The network gives logits, and softmax is in the loss alone: right."
_TWICE: Final = "The network gives probabilities, which from_logits=True takes for logits."
_NONE: Final = 1e-12
"""A gradient that is no more than a rounding error."""


class TwiceView(LossView):
    """Probabilities, loss and gradient with softmax taken once, as is right, and twice."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._bars = BarChart(themes, _NAME, _COLUMNS)
        self._table = FigureTable(themes, "Loss and gradient with softmax taken once and twice")
        self._sentence = sentence_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bars, stretch=1)
        column.addWidget(self._table)
        column.addWidget(self._sentence)

    def refresh(self) -> None:
        case, most = self.lab.case, surest(len(self.lab.case))
        values = [case.probabilities.tolist(), case.probabilities_twice.tolist()]
        names = [str(number) for number in range(len(case))]
        self._bars.set_bars(names, values, highlighted=case.label)
        self._bars.set_reference(1, most, f"{percent(most)}: most possible")
        label, odds = case.label, float(case.log_odds[case.label])
        slope, slope_twice = float(case.gradient[label]), float(case.gradient_twice[label])
        slope_once = short_signed(slope) if slope else f"−{power_text(-odds, 4)}"
        heads = [
            ("loss", "The cross-entropy with the true label, in nats."),
            (f"gradient\nat {label}", "By how much the loss grows with the logit of the label."),
        ]
        once = Row("once", _ONCE, [loss_text(case.loss, odds), slope_once])
        twice = Row("twice", _TWICE, [short(case.loss_twice), short_signed(slope_twice)])
        self._table.set_rows(heads, [once, twice])
        self._sentence.setText(
            f"With {len(case)} classes the surest answer is e/(e + {len(case) - 1}) = "
            f"{percent(most)}, so the loss is never below {short(-log(most))}, however right the "
            f"network is. {sentence_on_gradient(case)}"
        )

    def table(self) -> Table:
        """Probabilities and gradients of each class, and the losses below them."""
        case = self.lab.case
        columns = (
            case.probabilities, case.probabilities_twice, case.gradient, case.gradient_twice,
        )  # fmt: skip
        rows = zip(range(len(case)), *(column.tolist() for column in columns), strict=True)
        heads = ("class", "softmax", "softmax_twice", "gradient", "gradient_twice")
        return Table(heads, (*rows, ("loss", case.loss, case.loss_twice, "", "")))


def sentence_on_gradient(case: LossCase) -> str:
    """What becomes of the gradient."""
    once = abs(float(case.gradient[case.label]))
    twice = abs(float(case.gradient_twice[case.label]))
    if once <= _NONE:
        return "Neither has any gradient left: the answer is right, and sure."
    if twice <= once * _NONE:
        return "Its gradient has faded to nothing, though the answer is wrong."
    if once < 1.25 * twice:  # taken twice it never is the larger one
        return "Its gradient is about as large here."
    how = "hardly learns" if once > 100 * twice else "learns slowly"
    return f"Its gradient is {short(once / twice, 3)} times smaller: the network {how}."
