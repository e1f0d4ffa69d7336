"""The plane without its points: field, grid, axes and lines."""

from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from logitdesk.scores.perceptron import Perceptron
from logitdesk.scores.perceptron_points import EXTENT
from logitdesk.ui.formatting import signed
from logitdesk.ui.perceptron_lab.level_lines import lines_of, paint_lines
from logitdesk.ui.perceptron_lab.plane_area import GAP, PlaneArea
from logitdesk.ui.perceptron_lab.plane_field import paint_field
from logitdesk.ui.theme import QUIET, Theme, font_of

_TICKS: Final = (-4.0, -2.0, 0.0, 2.0, 4.0)
_NAME: Final = 3.0
"""Where an axis's name stands among its numbers."""
_GRID: Final = (55, 110)
"""How much of a grid line there is over the field, of 255, and of a line where an input is 0."""
_NEAR: Final = 5
"""Pixels from a line within which a person points at it."""

_X1: Final = "The first input, x1: the further to the right, the larger."
_X2: Final = "The second input, x2: the further up, the larger."
_ZERO: Final = (
    "The zero line: here w1·x1 + w2·x2 + b is 0, so that both classes are equally likely, "
    "50 % each."
)
_BORDER: Final = "A border: here the two likeliest classes have the same logit, and equal odds."


def paint_backdrop(
    painter: QPainter, theme: Theme, area: PlaneArea, perceptron: Perceptron
) -> None:
    """Paint the plane within its axes, on the window's thread."""
    paint_field(painter, theme, area, perceptron)
    painter.save()
    painter.setClipRect(area.box)
    _paint_grid(painter, theme, area)
    paint_lines(painter, theme, area, perceptron)
    painter.restore()


def explanation_at(place: QPointF, area: PlaneArea, perceptron: Perceptron) -> str:
    """What a part of the plane is, in a sentence; empty where there is nothing to say."""
    if place.y() > area.box.bottom():
        return _X1
    if place.x() < area.box.left():
        return _X2
    if any(_distance(place, line) <= _NEAR for line in lines_of(perceptron, area)):
        return _ZERO if perceptron.output_size == 1 else _BORDER
    return ""


def _paint_grid(painter: QPainter, theme: Theme, area: PlaneArea) -> None:
    left, top, side = area.box.left(), area.box.top(), area.box.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # crisp
    for tick in np.arange(-EXTENT, EXTENT + 1).tolist():
        colour = QColor(theme.quiet)
        colour.setAlpha(_GRID[tick == 0])
        across, up = area.place(tick, 0).x(), area.place(0, tick).y()
        painter.fillRect(QRectF(across - 0.5, top, 1, side), colour)
        painter.fillRect(QRectF(left, up - 0.5, side, 1), colour)


def paint_axes(painter: QPainter, theme: Theme, area: PlaneArea) -> None:
    """Paint the numbers and names of both axes, outside the box, on the window's thread."""
    metrics = QFontMetricsF(font_of(QUIET))
    wide, high = metrics.horizontalAdvance(signed(-EXTENT, decimals=0)) + 2, metrics.height()
    painter.setFont(font_of(QUIET))
    painter.setPen(theme.quiet)
    beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for tick in _TICKS:
        x, y = area.place(tick, 0).x(), area.place(0, tick).y()
        text = signed(tick, decimals=0).removeprefix("+")
        below = QRectF(x - wide, area.box.bottom() + GAP, 2 * wide, high)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)
        left = QRectF(area.box.left() - GAP - wide, y - high / 2, wide, high)
        painter.drawText(left, beside, text)
    painter.setPen(theme.text)
    x, y = area.place(_NAME, 0).x(), area.place(0, _NAME).y()
    below = QRectF(x - wide, area.box.bottom() + GAP, 2 * wide, high)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, "x1")
    painter.drawText(QRectF(area.box.left() - GAP - wide, y - high / 2, wide, high), beside, "x2")


def _distance(place: QPointF, line: QLineF) -> float:
    """In pixels, to the nearest point of the line."""
    way, there = line.p2() - line.p1(), place - line.p1()
    share = QPointF.dotProduct(there, way) / max(QPointF.dotProduct(way, way), 1e-9)
    return QLineF(place, line.pointAt(min(max(share, 0.0), 1.0))).length()
