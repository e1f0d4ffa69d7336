"""How large the ink is, against how it was drawn."""

from math import log10
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from logitdesk.ink.page import LARGEST, SMALLEST
from logitdesk.ui.theme import quiet_label

_STEPS: Final = 100
"""Of the slider, for a factor of ten."""


class SizeSlider(QWidget):
    """A logarithmic slider with its caption. All methods run on the window's thread."""

    moved = Signal(float)
    """The person wants the ink that many times as large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(_step_of(SMALLEST), _step_of(LARGEST))
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Size of the ink")
        self._slider.setToolTip("The ink's size; over the small page the wheel does the same.")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(quiet_label("Size"))
        row.addWidget(self._slider, 1)
        self._slider.valueChanged.connect(lambda step: self.moved.emit(10.0 ** (step / _STEPS)))

    @property
    def slider(self) -> QSlider:
        """What is dragged."""
        return self._slider

    def show_scale(self, scale: float) -> None:
        """The ink is that many times as large; `moved` is not told."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(_step_of(scale))


def _step_of(scale: float) -> int:
    """The place on the slider nearest to a scale > 0."""
    return round(_STEPS * log10(scale))
