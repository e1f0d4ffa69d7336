"""How a chart shows what is not so, so that nobody takes it for the truth."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from logitdesk.ui.theme import QUIET, Theme, font_of

_ROUNDING: Final = 3.0
_GAP: Final = 6.0


def unreal_pen(colour: QColor) -> QPen:
    """For the outline of what is not so."""
    pen = QPen(colour, 1.5)
    pen.setDashPattern([2.5, 2])
    return pen


def hatch_box(painter: QPainter, box: QRect | QRectF, colour: QColor) -> None:
    """Draw a bar that is not so: striped, with an outline."""
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUNDING, _ROUNDING)


def paint_truth(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """Draw where a bar ends in truth."""
    painter.setPen(QPen(theme.text, 2, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(round(x), top), QPointF(round(x), bottom))


def paint_mark(painter: QPainter, theme: Theme, top: QPointF, text: str) -> None:
    """Write a word in a frame whose top has this middle."""
    font = font_of(QUIET, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 2 * _GAP
    box = QRectF(top.x() - width / 2, top.y(), width, metrics.height() + 2)
    painter.setPen(QPen(theme.warm, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(box, _ROUNDING, _ROUNDING)
    painter.setFont(font)
    painter.setPen(theme.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
