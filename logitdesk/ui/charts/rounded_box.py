"""The box that bars, tracks and pills are made of."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_ROUNDING: Final = 3.0


def fill_box(painter: QPainter, box: QRect | QRectF, colour: QColor) -> None:
    """Fill a box with rounded corners, without a line around it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, _ROUNDING, _ROUNDING)
