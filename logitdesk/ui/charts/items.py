"""Means of painting charts: pens, boxes, ticks, ranges and points."""

from collections.abc import Sequence
from itertools import product
from math import ceil, floor, log10
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol, renderSymbol
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter

from logitdesk.ui.theme import Theme

ROUNDING: Final = 3.0
GAP: Final = 6.0
"""Pixels between things that belong together."""
# Plain numbers: turning flags into them is a third of the time that drawing a text takes.
CENTRE: Final = Qt.AlignmentFlag.AlignCenter.value
LEFT: Final = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
RIGHT: Final = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
WRAPPED: Final = CENTRE | Qt.TextFlag.TextWordWrap.value
_SLACK: Final = 1e-9


def blend(near: QColor, far: QColor, share: float) -> QColor:
    """`share` of the near colour over the far one."""
    red = round(share * near.red() + (1 - share) * far.red())
    green = round(share * near.green() + (1 - share) * far.green())
    return QColor(red, green, round(share * near.blue() + (1 - share) * far.blue()))


def fill_box(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, ROUNDING, ROUNDING)


def crisp(place: float) -> float:
    """The middle of a pixel: a line there does not spread over two."""
    return floor(place) + 0.5


def upright_box(x: float, top: float, bottom: float, width: float = 1.0) -> QRectF:
    """An upright hairline, to be filled: ten times as fast as a line, and crisp."""
    return QRectF(round(x - width / 2), top, width, bottom - top)


def level_box(y: float, left: float, right: float) -> QRectF:
    """A level hairline, to be filled."""
    return QRectF(left, round(y - 0.5), right - left, 1.0)


def round_step(least: float, parts: Sequence[float] = (1, 2, 5)) -> float:
    """The smallest of `parts` times a power of ten that is not below `least`, > 0."""
    power = 10.0 ** floor(log10(least) + _SLACK)
    return power * next(part for part in (*parts, 10) if part * power >= least * (1 - _SLACK))


def linear_ticks(low: float, high: float, parts: float) -> list[float]:
    """Multiples of a round step that divides low to high into at most `parts`, ascending."""
    step = round_step((high - low) / max(parts, 1.0) or 1.0)
    first, last = ceil(low / step - _SLACK), floor(high / step + _SLACK)
    return [step * count for count in range(first, last + 1)]


def round_range(low: float, high: float, parts: float) -> tuple[float, float]:
    """Multiples, around low and high, of a round step that divides them into `parts`."""
    step = round_step((high - low) / parts or 1.0)
    first, last = floor(low / step + _SLACK), ceil(high / step - _SLACK)
    return step * first, step * max(last, first + 1)


class Range:
    """The two ends of an axis; they stay while it is frozen, but for the first time."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high
        self._wanted: tuple[float, float] | None = None
        self._is_frozen = False

    def fit(self, low: float, high: float) -> None:
        if not self._is_frozen or self._wanted is None:
            self.low, self.high = low, high
        self._wanted = low, high

    def set_frozen(self, is_frozen: bool) -> None:
        """Stay, as while a stroke is drawn; or go where it was to go meanwhile."""
        self._is_frozen = is_frozen
        if self._wanted is not None:
            self.fit(*self._wanted)


SHAPES: Final = ("●", "■", "▲")
"""Of points of class 0, 1 and 2, as letters."""
_SYMBOLS: Final = ("o", "s", "t1")
_SIZES: Final = (9.0, 8.0, 9.5)
"""What pyqtgraph calls these shapes, and their pixels across."""


def class_colour(theme: Theme, kind: int, *, is_soft: bool = False) -> QColor:
    """The colour of class 0, 1 or 2; a soft one for areas."""
    if is_soft:
        return (theme.warm_soft, theme.accent_soft, theme.axis)[kind % 3]
    return (theme.warm, theme.accent, theme.quiet)[kind % 3]


def paint_points(
    painter: QPainter,
    theme: Theme,
    places: NDArray[np.float64],
    kinds: NDArray[np.int64],
    is_wrong: NDArray[np.bool_],
) -> None:
    """Paint points, the misread ones on top with a dark edge.

    Args:
        painter: in the chart's pixels.
        theme: the colours.
        places: (n, 2) in pixels.
        kinds: (n,) classes in [0, 3): circles, squares and triangles.
        is_wrong: (n,)
    """
    scale = max(painter.deviceTransform().m11(), 1.0)
    grown = theme.scale * scale
    sizes = [size * theme.scale for size in _SIZES]
    edges = (~is_wrong, theme.card, 1.2), (is_wrong, theme.ink, 1.8)
    for (is_shown, edge, width), kind in product(edges, range(3)):
        pen, brush = (
            pg.mkPen(edge, width=width * grown),
            QBrush(class_colour(theme, kind)),
        )
        of_kind = places[is_shown & (kinds == kind)]
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:
            for place in of_kind.tolist():
                painter.save()
                painter.translate(*place)
                drawSymbol(painter, _SYMBOLS[kind], sizes[kind], pen, brush)
                painter.restore()
        else:
            stamp = renderSymbol(_SYMBOLS[kind], sizes[kind], pen, brush, dpr=scale)
            for x, y in (of_kind - stamp.width() / scale / 2).tolist():
                painter.drawImage(QPointF(x, y), stamp)


def paint_ring(painter: QPainter, theme: Theme, place: QPointF, radius: float = 9.0) -> None:
    """Paint a ring around what is pointed at; it stands out from all that is under it."""
    radius *= theme.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (theme.pen(theme.card, 4.5), theme.pen(theme.ink, 2)):
        painter.setPen(pen)
        painter.drawEllipse(place, radius, radius)


def spread_apart(wanted: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Places as near as can be to the wanted ones, `distance` apart, from `low` to `high`.

    Their order stays; where there is too little room they are evenly closer together. Each is
    halfway between where it comes when all are pushed down, and when all are pushed up.
    """
    steps = np.arange(len(wanted)) * min(distance, (high - low) / max(len(wanted) - 1, 1))
    order = np.argsort(wanted, kind="stable")
    free = np.asarray(wanted, np.float64)[order] - steps
    down, up = np.maximum.accumulate(free), np.minimum.accumulate(free[::-1])[::-1]
    places = np.empty(len(wanted))
    places[order] = np.clip((down + up) / 2, low, high - steps[-1]) + steps
    return places.tolist()
