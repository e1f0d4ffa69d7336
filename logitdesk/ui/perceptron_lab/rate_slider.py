"""A logarithmic slider for a number of the training, with the number beside its name."""

from dataclasses import dataclass
from math import log10
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.scores.perceptron import L2S, LEARNING_RATES
from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import ReturningSlider

_STEPS: Final = 50
"""Of the slider, for a factor of ten."""


@dataclass(frozen=True)
class Rate:
    """A number that a slider is for.

    Attributes:
        name: of the number.
        tip: what it is, in a sentence.
        least: the smallest above 0.
        most: the largest.
        has_zero: whether 0 stands before the smallest.
        first: where a double click goes back to.
    """

    name: str
    tip: str
    least: float
    most: float
    has_zero: bool
    first: float

    @property
    def last_step(self) -> int:
        """The slider goes from 0 to there."""
        return round(_STEPS * log10(self.most / self.least)) + self.has_zero

    def value_at(self, step: int) -> float:
        """The number at a place on the slider, to two digits, as they are shown."""
        if self.has_zero and step == 0:
            return 0.0
        exact = self.least * 10 ** ((step - self.has_zero) / _STEPS)
        return min(max(float(f"{exact:.2g}"), self.least), self.most)

    def step_of(self, value: float) -> int:
        """The place on the slider nearest to a number."""
        if value < self.least:
            return 0
        return round(_STEPS * log10(value / self.least)) + self.has_zero


LEARNING_RATE: Final = Rate(
    name="Learning rate",
    tip="How far each step goes against the gradient: the weights change by the learning rate "
    "times the gradient. A double click goes back to 0.3.",
    least=LEARNING_RATES[0], most=LEARNING_RATES[1], has_zero=False, first=0.3,
)  # fmt: skip
L2: Final = Rate(
    name="L2",
    tip="L2 adds this factor times the sum of the squared weights to the loss, which keeps the "
    "weights small; the biases go free. A double click goes back to 0.",
    least=0.0001, most=L2S[1], has_zero=True, first=0.0,
)  # fmt: skip


class RateSlider(QWidget):
    """The name with the number, and the slider below. All methods run on the window's thread."""

    moved = Signal(float)
    """The person wants this number."""

    def __init__(self, rate: Rate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = rate
        self._value = quiet_label("")
        self._slider = ReturningSlider()
        self._slider.setRange(0, rate.last_step)
        self._slider.setPageStep(_STEPS // 5)
        self._slider.setMinimumWidth(60)
        self._slider.setAccessibleName(rate.name)
        self.setToolTip(wrapped(rate.tip))
        top = QHBoxLayout()
        top.addWidget(quiet_label(rate.name))
        top.addStretch()
        top.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._slider)
        self._slider.valueChanged.connect(lambda step: self.moved.emit(rate.value_at(step)))
        self._slider.went_back.connect(lambda: self.moved.emit(rate.first))

    @property
    def slider(self) -> ReturningSlider:
        """What is dragged."""
        return self._slider

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._value.text()

    def show_value(self, value: float) -> None:
        """The number is this one; `moved` is not told."""
        text = f"{value:.2g}"
        self._value.setText(text)
        self._slider.setAccessibleDescription(text)
        with QSignalBlocker(self._slider):  # a slider's step is only near the number
            self._slider.setValue(self._rate.step_of(value))
