"""Fields for numbers."""

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from logitdesk.ui.theme import font_of

_DECIMALS: Final = 6
_MARGIN: Final = 6  # pixels at the left of the text, as other fields have


def whole_number(
    least: int, most: int, step: int = 1, special: str = "", parent: QWidget | None = None
) -> QSpinBox:
    """A field for a whole number; `special` stands there instead of the least one."""
    field = QSpinBox(parent)
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setSpecialValueText(special)
    field.setGroupSeparatorShown(True)
    field.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
    _dress(field)
    return field


class LearningRate(QDoubleSpinBox):
    """A field for a learning rate: as many decimals as the number has; a step is a tenth of it.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(_DECIMALS)
        self.setRange(10.0**-_DECIMALS, 1.0)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        _dress(self)

    def textFromValue(self, value: float) -> str:
        """The number without zeros that say nothing: "0.002"."""
        return f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")


def _dress(field: QSpinBox | QDoubleSpinBox) -> None:
    for text in field.findChildren(QLineEdit):
        text.setTextMargins(_MARGIN, 0, 0, 0)
    field.setLocale(QLocale.c())  # as the program writes numbers elsewhere
    field.setFont(font_of())
    field.setFixedWidth(field.fontMetrics().horizontalAdvance("8" * 14))
