"""Softmax in the network, and once more in the loss: what that does."""

from dataclasses import replace
from math import log
from typing import Final

from logitdesk.scores.losses import LossCase, surest
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent, short, short_signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text, power_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, sentence_label, table_of
from logitdesk.ui.theme import ThemeManager

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
        name = "Probabilities with softmax taken once and twice"
        self._bars = BarChart(themes, name, _COLUMNS)
        self._table = FigureTable(themes, "Loss and gradient with softmax taken once and twice")
        self._sentence = sentence_label()
        self.column.addWidget(self._bars, stretch=1)
        self.column.addWidget(self._table)
        self.column.addWidget(self._sentence)

    def refresh(self) -> None:
        case, label, most = self.lab.case, self.lab.case.label, surest(len(self.lab.case))
        values = [case.probabilities.tolist(), case.probabilities_twice.tolist()]
        self._bars.set_bars(list(map(str, range(len(case)))), values, highlighted=label)
        odds, slope = float(case.log_odds[label]), float(case.gradient[label])
        slope_once = short_signed(slope) if slope else f"−{power_text(-odds, 4)}"
        slope_twice = short_signed(float(case.twice.gradient[label]))
        heads = [
            ("", ""),
            ("loss", "The cross-entropy with the true label, in nats."),
            (f"gradient\nat {label}", "By how much the loss grows with the logit of the label."),
        ]
        once = _ONCE, ["once", loss_text(case.loss, odds), slope_once]
        twice = _TWICE, ["twice", short(case.twice.loss), slope_twice]
        self._table.set_rows(heads, [once, twice])
        self._sentence.setText(
            f"With {len(case)} classes the surest answer is e/(e + {len(case) - 1}) = "
            f"{percent(most)}, so the loss is never below {short(-log(most))}, however right the "
            f"network is. {sentence_on_gradient(case)}"
        )

    def table(self) -> Table:
        """Probabilities and gradients of each class, and the losses."""
        case, k = self.lab.case, len(self.lab.case)
        return table_of(
            "class softmax softmax_twice gradient gradient_twice loss loss_twice",
            range(k), case.probabilities, case.probabilities_twice, case.gradient,
            case.twice.gradient, [case.loss] * k, [case.twice.loss] * k,
        )  # fmt: skip


def sentence_on_gradient(case: LossCase) -> str:
    """What becomes of the gradient."""
    once, twice = (
        abs(float(slopes[case.label])) for slopes in (case.gradient, case.twice.gradient)
    )
    if once <= _NONE:
        return "Neither has any gradient left: the answer is right, and sure."
    return f"Its gradient is {short(twice / once, 3)} times as large: so much slower it learns."
