"""The axes of loss against scale: both logarithmic, so that × 0.1 and × 1000 have their room."""

from dataclasses import dataclass
from math import log10
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from logitdesk.ui.charts.scales import LogScale
from logitdesk.ui.formatting import power_of_ten
from logitdesk.ui.loss_lab.scale_control import LEAST, MOST
from logitdesk.ui.theme import QUIET, Theme, font_of

_SMALLEST_LOSS: Final = 0.01
"""What is less stands at the bottom: it is no loss worth a look."""
_SCALE: Final = LogScale(_SMALLEST_LOSS)
_WRITTEN_OUT: Final = 1e5
_SCALES: Final = (0.1, 1.0, 10.0, 100.0, 1000.0)
_GAP: Final = 5
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class ScaleArea:
    """Where the chart lies, and what it shows.

    Attributes:
        box: in the widget's pixels; scales from 0.1 to 1000 go from its left to its right.
        low: the loss at its bottom, above 0.
        high: the loss at its top.
    """

    box: QRectF
    low: float
    high: float

    @classmethod
    def of(cls, size: QSize, least: float, most: float) -> Self:
        """Where, in a widget of this size, finite losses from `least` to `most` have their room."""
        metrics = _metrics()
        low, high = _SCALE.room(least, most)
        ticks = _SCALE.ticks(low, high, 20)
        left = max(map(metrics.horizontalAdvance, ["loss", *map(_label, ticks)])) + _GAP
        top, below = metrics.height() / 2, metrics.height() + _GAP
        right = metrics.horizontalAdvance("1000") / 2
        width = max(size.width() - left - right, 1.0)
        return cls(QRectF(left, top, width, max(size.height() - top - below, 1.0)), low, high)

    def x(self, scale: float) -> float:
        """Where a scale above 0 stands, within the box or beyond it."""
        return self.box.left() + log10(scale / LEAST) / log10(MOST / LEAST) * self.box.width()

    def scale_at(self, x: float) -> float:
        """The scale at a place."""
        share = (x - self.box.left()) / self.box.width()
        return float(LEAST * (MOST / LEAST) ** share)

    def y(self, loss: float) -> float:
        """Where a loss stands; beyond the axis, at its end."""
        return float(self._heights(np.array(loss)))

    def line(self, scales: NDArray[np.float64], losses: NDArray[np.floating]) -> list[QPointF]:
        """Where points of a line stand, up to the first one below the axis; (s,) each."""
        ends = np.flatnonzero(losses < self.low)
        count = int(ends[0]) + 1 if len(ends) else len(losses)
        decades = np.log10(scales[:count] / LEAST) / log10(MOST / LEAST)
        x = self.box.left() + decades * self.box.width()
        y = self._heights(losses[:count].astype(np.float64))
        return [QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]

    def _heights(self, losses: NDArray[np.float64]) -> NDArray[np.float64]:
        bottom, top = _SCALE.height(self.low), _SCALE.height(self.high)
        shares = (_SCALE.heights(losses) - bottom) / (top - bottom)
        return np.asarray(self.box.bottom() - np.clip(shares, 0.0, 1.0) * self.box.height())


def paint_axes(painter: QPainter, area: ScaleArea, theme: Theme) -> None:
    """Paint hairlines with their numbers."""
    box, metrics = area.box, _metrics()
    height = metrics.height()
    painter.setFont(font_of(QUIET))
    ticks = _SCALE.ticks(area.low, area.high, max(int(box.height() / (1.5 * height)), 2))
    for tick in ticks:
        y = _crisp(area.y(tick))
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(theme.quiet)
        painter.drawText(QRectF(0, y - height / 2, box.left() - _GAP, height), _RIGHT, _label(tick))
    if all(area.y(tick) > box.top() + height for tick in ticks):
        painter.drawText(QRectF(0, 0, box.left() - _GAP, height), _RIGHT, "loss")
    for scale in _SCALES:
        x = _crisp(area.x(scale))
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() + 2))
        painter.setPen(theme.quiet)
        below = QRectF(x - 40, box.bottom() + _GAP, 80, height)
        painter.drawText(below, _CENTRE, f"{scale:g}")


def _label(loss: float) -> str:
    if loss >= _WRITTEN_OUT:
        return power_of_ten(round(log10(loss)))
    return _SCALE.label(loss)


def _crisp(place: float) -> float:
    """The middle of the nearest pixel: a hairline there does not spread over two."""
    return int(place) + 0.5


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font_of(QUIET))
