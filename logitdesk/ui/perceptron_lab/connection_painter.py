"""How the connections of the perceptron are painted: how thick, which colour, which dashes."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.perceptron_lab.connection import Connection, Direction, connections, direction_of
from logitdesk.ui.perceptron_lab.diagram_layout import SMALL, THICKEST, DiagramLayout
from logitdesk.ui.perceptron_lab.weight_figures import weight_text
from logitdesk.ui.theme import Theme, font_of

_THINNEST: Final = 1.25
_HALFWAY: Final = 2.5
"""The absolute weight whose connection is half as thick as the thickest can be."""
_GLOW: Final = 12.0
"""Pixels that a marked connection's background is wider."""


def thickness(weight: float, most: float) -> float:
    """In pixels: it grows with the absolute weight, ever more slowly, and stays below `most`."""
    share = abs(weight) / (abs(weight) + _HALFWAY)
    return _THINNEST + (most - _THINNEST) * share


def paint_connections(
    painter: QPainter,
    theme: Theme,
    layout: DiagramLayout,
    perceptron: Perceptron,
    marked: Connection | None,
) -> None:
    """Paint them all, and then their numbers or signs, on the window's thread.

    Args:
        painter: of the widget.
        theme: the colours.
        layout: where they are.
        perceptron: whose weights they show.
        marked: stands out, with its number; None for none.
    """
    every = connections(perceptron.output_size)
    in_order = sorted(every, key=lambda one: one == marked)
    for connection in in_order:
        weight = perceptron.weight(connection.output, connection.source)
        begin, end = layout.ends(connection)
        if connection == marked:
            glow = QPen(theme.accent_wash)
            glow.setWidthF(thickness(weight, THICKEST * layout.radius) + _GLOW)
            glow.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(glow)
            painter.drawLine(begin, end)
        painter.setPen(_pen(theme, weight, THICKEST * layout.radius))
        painter.drawLine(begin, end)
    painter.setFont(font_of(SMALL))
    for connection in in_order:
        weight = perceptron.weight(connection.output, connection.source)
        is_marked = connection == marked
        if layout.has_room_for_numbers or is_marked:
            _paint_number(painter, theme, layout, connection, weight, is_marked=is_marked)
        else:
            _paint_sign(painter, theme, layout, connection, weight)


def _pen(theme: Theme, weight: float, most: float) -> QPen:
    direction = direction_of(weight)
    if direction is Direction.NONE:
        pen = QPen(theme.quiet, 1.0)
        pen.setDashPattern([1, 3])
        return pen
    width = thickness(weight, most)
    pen = QPen(_colour(theme, direction), width, c=Qt.PenCapStyle.FlatCap)
    if direction is Direction.INVERSE:
        pen.setDashPattern([max(7, 1.4 * width) / width, max(4, 0.6 * width) / width])
    return pen


def _colour(theme: Theme, direction: Direction) -> QColor:
    return {
        Direction.DIRECT: theme.accent,
        Direction.NONE: theme.quiet,
        Direction.INVERSE: theme.warm,
    }[direction]


def _paint_number(
    painter: QPainter,
    theme: Theme,
    layout: DiagramLayout,
    connection: Connection,
    weight: float,
    *,
    is_marked: bool,
) -> None:
    text = weight_text(weight)
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 6
    box = layout.label_box(connection, max(width, layout.label.width()))
    painter.setPen(QPen(theme.accent, 1.25) if is_marked else Qt.PenStyle.NoPen)
    painter.setBrush(theme.card)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_sign(
    painter: QPainter, theme: Theme, layout: DiagramLayout, connection: Connection, weight: float
) -> None:
    """A small disc with the sign drawn as lines: letters would not stand in its middle."""
    middle, radius = layout.label_of(connection), layout.sign_radius
    direction = direction_of(weight)
    painter.setPen(QPen(_colour(theme, direction), 1.25))
    painter.setBrush(theme.card)
    painter.drawEllipse(middle, radius, radius)
    arm = radius / 2
    if direction is Direction.NONE:
        painter.drawEllipse(middle, arm / 2, 0.9 * arm)
        return
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    if direction is Direction.DIRECT:
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
