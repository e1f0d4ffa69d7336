"""The axes of a line chart, and the marks between them; its lines are not painted here."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from logitdesk.ui.charts.line_along import Along
from logitdesk.ui.charts.line_area import LineArea
from logitdesk.ui.charts.scales import Scale, round_step
from logitdesk.ui.theme import QUIET, Theme, font_of

GAP: Final = 6
"""Pixels between the plot and what is written beside it."""
LEAD: Final = 9
"""Pixels from a line's end to its name."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


def area_in(
    size: QSize,
    end: float,
    low: float,
    high: float,
    scale: Scale,
    names: Iterable[str],
    along: Along,
) -> LineArea:
    """What a widget of this size has room for, beside the numbers of its axes and the names."""
    metrics = _metrics()
    text = metrics.height()
    height = max(size.height() - 1.5 * text - GAP, 1.0)
    labels = [scale.label(tick) for tick in scale.ticks(low, high, _most_ticks(height))]
    left = max(metrics.horizontalAdvance(label) for label in [*labels, along.name]) + GAP + 2
    bold = QFontMetricsF(font_of(QUIET, QFont.Weight.Bold))  # as the name of one that stands out
    right = max(bold.horizontalAdvance(name) for name in names) + LEAD + 3
    box = QRectF(left, text / 2, max(size.width() - left - right, 1.0), height)
    return LineArea(box, end, low, high, scale, along)


def paint_axes(painter: QPainter, area: LineArea, marks: Sequence[float], theme: Theme) -> None:
    """Paint hairlines with their numbers, and a dashed line at each of the `marks`' x."""
    painter.setFont(font_of(QUIET))
    _paint_values(painter, area, theme)
    _paint_along(painter, area, theme)
    pen = QPen(theme.warm, 1, c=Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    for mark in marks:
        upright(painter, area, mark)


def upright(painter: QPainter, area: LineArea, x: float) -> None:
    """Draw a line with the painter's pen from the top to the bottom, at an x."""
    pixel = _crisp(area.x(x))
    painter.drawLine(QPointF(pixel, area.box.top()), QPointF(pixel, area.box.bottom()))


def _paint_values(painter: QPainter, area: LineArea, theme: Theme) -> None:
    box, height, scale = area.box, _metrics().height(), area.scale
    for tick in scale.ticks(area.low, area.high, _most_ticks(box.height())):
        y = _crisp(area.y(tick))
        painter.setPen(QPen(theme.axis if tick == 0 else theme.hairline, 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(theme.quiet)
        beside = QRectF(0, y - height / 2, box.left() - GAP, height)
        painter.drawText(beside, _RIGHT, scale.label(tick))


def _paint_along(painter: QPainter, area: LineArea, theme: Theme) -> None:
    box, metrics = area.box, _metrics()
    widest = metrics.horizontalAdvance(f"{area.end:g}") + 2 * GAP
    parts = max(min(box.width() // widest, 10), 1)
    step = max(round_step(area.end / parts), area.along.least_step)
    below = box.bottom() + GAP
    painter.setPen(theme.quiet)
    painter.drawText(QRectF(0, below, box.left() - GAP, metrics.height()), _RIGHT, area.along.name)
    for count in range(int(area.end / step) + 1):
        x = area.x(count * step)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(_crisp(x), box.bottom()), QPointF(_crisp(x), below - 2))
        painter.setPen(theme.quiet)
        painter.drawText(QRectF(x - 40, below, 80, metrics.height()), _CENTRE, f"{count * step:g}")


def _most_ticks(height: float) -> int:
    return max(int(height / (1.3 * _metrics().height())) + 1, 2)


def _crisp(place: float) -> float:
    """The middle of the nearest pixel: a hairline there does not spread over two."""
    return int(place) + 0.5


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font_of(QUIET))
