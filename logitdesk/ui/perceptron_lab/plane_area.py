"""From places of the plane to pixels, and back."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from logitdesk.scores.perceptron_points import EXTENT
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, font_of

GAP: Final = 4
"""Pixels between the plane and the numbers beside it."""
_PLACES: Final = 2
"""Decimals of a place that a hand points at: finer than a pixel, and short to write."""


@dataclass(frozen=True)
class PlaneArea:
    """The square that shows x1 and x2 from −4 to 4; x2 goes up.

    Attributes:
        box: in the widget's pixels, whole ones.
    """

    box: QRectF

    @classmethod
    def within(cls, size: QSize) -> Self:
        """The largest square in a widget of this size that leaves room for the axes' numbers."""
        metrics = QFontMetricsF(font_of(QUIET))
        left = int(metrics.horizontalAdvance(signed(-EXTENT, decimals=0))) + 3 + GAP
        right, below = left // 2, int(metrics.height()) + GAP
        above = below // 3
        across, down = size.width() - left - right, size.height() - above - below
        side = max(min(across, down), 1)
        return cls(QRectF(left + (across - side) // 2, above + (down - side) // 2, side, side))

    @property
    def pixels(self) -> float:
        """To one unit of the plane."""
        return self.box.width() / (2 * EXTENT)

    def place(self, x1: float, x2: float) -> QPointF:
        """Where a place of the plane lies."""
        centre = self.box.center()
        return QPointF(centre.x() + x1 * self.pixels, centre.y() - x2 * self.pixels)

    def places(self, of: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 2): where n places of the plane, (n, 2), lie; those beyond it, at its edge."""
        centre = self.box.center()
        kept = np.clip(of, -EXTENT, EXTENT)
        return np.asarray([centre.x(), centre.y()] + kept * [self.pixels, -self.pixels])

    def at(self, point: QPointF) -> tuple[float, float] | None:
        """Which x1 and x2 lie there, to two decimals; None off the plane."""
        if not self.box.contains(point):
            return None
        away = (point - self.box.center()) / self.pixels
        return round(away.x(), _PLACES) + 0.0, round(-away.y(), _PLACES) + 0.0


def nearest(places: NDArray[np.float64], point: QPointF, reach: float) -> int | None:
    """The number of the one of (n, 2) places that is nearest, if it is within reach; the last."""
    away = np.hypot(*(places - [point.x(), point.y()]).T)
    within = np.flatnonzero(away <= reach)
    return int(within[::-1][away[within[::-1]].argmin()]) if len(within) else None


def along(places: NDArray[np.float64], start: QPointF, end: QPointF, reach: float) -> list[int]:
    """The numbers of those of (n, 2) places that lie within reach of the way from start to end."""
    begin, way = (
        np.array([start.x(), start.y()]),
        np.array([end.x() - start.x(), end.y() - start.y()]),
    )
    length = float(way @ way)
    share = np.clip((places - begin) @ way / length, 0, 1) if length else np.zeros(len(places))
    off = places - begin - share[:, np.newaxis] * way
    return np.flatnonzero(np.hypot(*off.T) <= reach).tolist()
