"""What all logits are multiplied by."""

from collections.abc import Hashable
from math import log10
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from logitdesk.ui.formatting import times
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import ReturningSlider, way_back

LEAST: Final = 0.1
MOST: Final = 1000.0

_KEYS: Final = "slider, by keys"
_STEPS: Final = 100
"""Of the slider, for a factor of ten."""
_TOOLTIP: Final = (
    "All logits are multiplied by this: the order of the classes stays, and the differences grow. "
    "A double click goes back to 1."
)


def scale_at(step: int) -> float:
    """The scale of a place on the slider: 0.1 at -100, 1 at 0, 1000 at 300."""
    return float(10.0 ** (step / _STEPS))


def step_of(scale: float) -> int:
    """The place on the slider nearest to a scale above 0, beyond its ends or on it."""
    return round(_STEPS * log10(scale))


def nearest(scale: float) -> float:
    """The scale on the slider nearest to one above 0."""
    return scale_at(step_of(min(max(scale, LEAST), MOST)))


class ScaleControl(QWidget):
    """A logarithmic slider from 0.1 to 1000, with a way back to 1.

    All methods run on the window's thread.
    """

    def __init__(self, question: LossQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._label = quiet_label("logits × 0.999")
        self._label.setMinimumWidth(self._label.sizeHint().width())
        self._slider = ReturningSlider()
        self._slider.setRange(step_of(LEAST), step_of(MOST))
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Scale of the logits")
        self.setFocusProxy(self._slider)
        self._reset = way_back("Back to a scale of 1", "Reset the scale")
        self._reset.setFont(self._label.font())
        self._reset.setStyleSheet("QToolButton { border-color: transparent; padding: 0 2px; }")
        self.setToolTip(wrapped(_TOOLTIP))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._label, self._slider, self._reset):
            row.addWidget(widget, stretch=1 if widget is self._slider else 0)
        self._deed: Hashable = _KEYS  # each drag is one step to undo
        self._slider.sliderPressed.connect(lambda: self._begin(object()))
        self._slider.sliderReleased.connect(lambda: self._begin(_KEYS))
        self._slider.valueChanged.connect(self._go_to)
        for asked in (self._reset.clicked, self._slider.went_back):
            asked.connect(lambda: question.set_scale(1.0))
        question.changed.connect(self._show_scale)
        self._show_scale()

    def _begin(self, deed: Hashable) -> None:
        self._deed = deed

    def _go_to(self, step: int) -> None:
        self._question.set_scale(scale_at(step), deed=self._deed)

    def _show_scale(self) -> None:
        scale = self._question.case.scale
        self._label.setText(f"logits {times(scale)}")
        self._slider.setAccessibleDescription(f"The logits are multiplied by {scale:.3g}.")
        self._reset.setVisible(scale != 1)
        with QSignalBlocker(self._slider):  # a slider's step is only near the scale
            self._slider.setValue(step_of(scale))
