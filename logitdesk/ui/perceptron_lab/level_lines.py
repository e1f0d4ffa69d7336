"""The lines along which the logit of one output is a round number, as on a map."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from logitdesk.scores.perceptron import Perceptron, borders, level_line
from logitdesk.ui.formatting import signed
from logitdesk.ui.perceptron_lab.plane_area import PlaneArea
from logitdesk.ui.theme import Theme, font_of

_APART: Final = 24
"""Pixels between two lines, at the least."""
_STEPS: Final = [lead * 10.0**power for power in range(6) for lead in (1, 2, 5)]
_INSIDE: Final = 14
"""Pixels from a line's end to the middle of its number."""
_BEHIND: Final = 200
"""How much of what is under a number its ground hides, of 255."""


def paint_lines(painter: QPainter, theme: Theme, area: PlaneArea, perceptron: Perceptron) -> None:
    """Paint, on the window's thread, where the likeliest class changes: there a line is bold.

    With one output that is the zero line; two thin lines on each side of it, with their numbers,
    are where the logit is a round number, unless they would crowd.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bold = QPen(theme.ink, 2, c=Qt.PenCapStyle.RoundCap)
    if perceptron.output_size > 1:
        painter.setPen(bold)
        painter.drawLines([_in_pixels(segment, area) for segment in borders(perceptron)])
        return
    step = _step(perceptron, area)
    for level in (-2 * step, -step, step, 2 * step) if step else ():
        _paint_level(painter, theme, area, perceptron, level, QPen(theme.quiet, 0.8))
    _paint_level(painter, theme, area, perceptron, 0.0, bold)


def lines_of(perceptron: Perceptron, area: PlaneArea) -> list[QLineF]:
    """The bold lines, in the widget's pixels."""
    zero = level_line(perceptron, 0) if perceptron.output_size == 1 else None
    segments = borders(perceptron) if perceptron.output_size > 1 else [zero]
    return [_in_pixels(segment, area) for segment in segments if segment is not None]


def _step(perceptron: Perceptron, area: PlaneArea) -> float:
    """Of the logit from line to line; 0 for no lines."""
    a_pixel = float(np.hypot(*perceptron.weights[0])) / area.pixels
    return next((step for step in _STEPS if step >= _APART * a_pixel), 0.0)


def _paint_level(
    painter: QPainter,
    theme: Theme,
    area: PlaneArea,
    perceptron: Perceptron,
    level: float,
    pen: QPen,
) -> None:
    segment = level_line(perceptron, level)
    if segment is None:
        return
    line = _in_pixels(segment, area)
    painter.setPen(pen)
    painter.drawLine(line)
    if line.length() > 4 * _INSIDE:
        _paint_number(painter, theme, line.pointAt(1 - _INSIDE / line.length()), level, area.box)


def _paint_number(
    painter: QPainter, theme: Theme, middle: QPointF, level: float, box: QRectF
) -> None:
    font = font_of(0.8, QFont.Weight.Normal if level else QFont.Weight.Bold)
    metrics, text = QFontMetricsF(font), signed(level, decimals=0)
    ground = QRectF(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height() - 2)
    ground.moveCenter(middle)
    ground.moveLeft(min(max(ground.left(), box.left() + 2), box.right() - ground.width() - 2))
    behind = QColor(theme.card)
    behind.setAlpha(_BEHIND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(behind)
    painter.drawRoundedRect(ground, 3, 3)
    painter.setPen(theme.text)
    painter.setFont(font)
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


def _in_pixels(segment: NDArray[np.float64], area: PlaneArea) -> QLineF:
    return QLineF(*[area.place(*end) for end in segment.tolist()])
