"""Dots on lines, and names at their ends."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from logitdesk.ui.charts.line_area import LineArea
from logitdesk.ui.charts.line_axes import LEAD
from logitdesk.ui.charts.line_style import Emphasis, LineKind
from logitdesk.ui.charts.trace import Trace
from logitdesk.ui.theme import QUIET, Theme, font_of

_DOT: Final = 2.5
_RING: Final = 5.5
_APART: Final = 0.85
"""How far apart names are at least, in heights of their line of text: capitals do not touch."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_dots(
    painter: QPainter, area: LineArea, trace: Trace, ring: float | None, pen: QPen
) -> None:
    """Paint a dot at each point, and a ring at the x of `ring`; no dots where they would touch."""
    points = trace.points
    has_room = len(points) * 3 * _DOT < area.box.width()
    for place, x in zip(area.places(points), points[:, 0].tolist(), strict=True):
        if has_room:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pen.color())
            painter.drawEllipse(place, _DOT, _DOT)
        if x == ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(pen.color(), 1.5))
            painter.drawEllipse(place, _RING, _RING)


class NamePainter:
    """Writes the names of lines that have begun beside the one that is furthest.

    They are moved apart; a hairline leads from each line's end to its name.
    All methods run on the window's thread.
    """

    def __init__(self, lines: Sequence[LineKind], traces: Sequence[Trace]) -> None:
        self._lines = lines
        self._traces = traces
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)

    def paint(self, painter: QPainter, area: LineArea, emphasis: Emphasis, theme: Theme) -> None:
        """At least one line must have begun."""
        begun = [line for line, trace in enumerate(self._traces) if len(trace)]
        ends = [area.places(self._traces[line].points[-1:])[0] for line in begun]
        x = max(end.x() for end in ends) + LEAD
        painter.setFont(self._font)
        distance = _APART * painter.fontMetrics().height()
        wanted = [end.y() for end in ends]
        heights = apart(wanted, distance, area.box.top(), area.box.bottom())
        painter.setPen(QPen(theme.axis, 1))
        for end, y in zip(ends, heights, strict=True):
            painter.drawLine(end + QPointF(2, 0), QPointF(x - 2, y))
        for line, y in zip(begun, heights, strict=True):
            painter.setFont(self._bold if line in emphasis.lines else self._font)
            painter.setPen(emphasis.colour(line, theme))
            beside = QRectF(x, y - distance, area.box.width(), 2 * distance)
            painter.drawText(beside, _LEFT, self._lines[line].name)


def apart(wanted: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Places as near as can be to the wanted ones, `distance` apart, from `low` to `high`.

    Their order stays. Where there is too little room for all, they are evenly closer together.
    Isotonic regression by the pool-adjacent-violators algorithm (Barlow et al., 1972), of what is
    wanted less what each has below it.
    """
    if len(wanted) > 1:
        distance = min(distance, (high - low) / (len(wanted) - 1))
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    pools: list[tuple[float, int]] = []  # sum and count
    for rank, index in enumerate(order):
        total, count = wanted[index] - rank * distance, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / count:
            total, count = total + pools[-1][0], count + pools[-1][1]
            pools.pop()
        pools.append((total, count))
    firsts = [total / count for total, count in pools for _ in range(count)]
    highest = high - max(len(wanted) - 1, 0) * distance
    places = [0.0] * len(wanted)
    for rank, (index, first) in enumerate(zip(order, firsts, strict=True)):
        places[index] = max(low, min(first, highest)) + rank * distance
    return places
