"""The perceptron's own answer: weights times ink are contributions, which add up to the logit."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.evidence.captions import caption, readout_label
from logitdesk.ui.evidence.question_words import logit_asked_for
from logitdesk.ui.evidence.weighted_ink import WeightedInk
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_CAPTION: Final = (
    "Each pixel of your ink is multiplied by a number that was learned. "
    "Add up all the products, and one more number: that is all it does."
)
_WEIGHT: Final = (
    "A weight is a number that the network learned for this pixel and this digit. "
    "Ink on a blue weight speaks for the digit; on an orange one, marked −, against it."
)


class WeightedInkView(QWidget):
    """The three pictures, and below them what they add up to.

    All methods run on the window's thread.

    Attributes:
        cards: the one that it all stands on.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = WeightedInk(themes)
        self.sum = readout_label()
        self.readout = readout_label()
        card = Card("Weights × ink", explanation=_WEIGHT)
        self.cards = (card,)
        card.body.addWidget(caption(_CAPTION))
        card.body.addWidget(self.chart, 1)
        card.body.addWidget(self.sum)
        card.body.addWidget(self.readout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        leave_out(self.readout)
        self.chart.pointed_at.connect(self._tell)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a perceptron's."""
        self.chart.show_evidence(evidence)
        bias, total = round(evidence.bias_part, 3), round(evidence.total, 3)
        self.sum.setText(  # what is written adds up
            f"All contributions {signed(total - bias, 3)}, and the bias {signed(bias, 3)}: "
            f"the {logit_asked_for(evidence.question)} is {signed(total, 3)}."
        )
        self._tell()

    def _tell(self) -> None:
        words = self.chart.words()
        self.readout.setText(words or "Point at a pixel to see its weight, its ink and its share.")
        self.chart.setAccessibleDescription(f"{self.sum.text()} {words}")
