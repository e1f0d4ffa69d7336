"""From values to the pixels of a line chart."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter

from logitdesk.ui.charts.line_along import EPOCHS, Along
from logitdesk.ui.charts.scales import Scale
from logitdesk.ui.charts.trace import Points

_FEW: Final = 100
"""Points up to which a line has proper joins; with more it is drawn in 1/10 of the time without,
and its pieces are so short that nobody sees it."""


@dataclass(frozen=True)
class LineArea:
    """Where the lines of a chart lie, and what is shown.

    Attributes:
        box: in the widget's pixels.
        end: x goes from 0 to there.
        low, high: values at the box's bottom and top.
        scale: how values are spread between them.
        along: what x counts.
    """

    box: QRectF
    end: float
    low: float
    high: float
    scale: Scale
    along: Along = EPOCHS

    @property
    def step(self) -> float:
        """How much x a pixel has."""
        return self.end / max(self.box.width(), 1.0)

    def x(self, x: float) -> float:
        """Where an x lies, in pixels."""
        return self.box.left() + x / self.step

    def x_at(self, pixel: float) -> float:
        """Which x lies there, kept within the box."""
        return min(max((pixel - self.box.left()) * self.step, 0.0), self.end)

    def y(self, value: float) -> float:
        """How high a value stands, in pixels; beyond the axis, at its end."""
        bottom, top = self.scale.height(self.low), self.scale.height(self.high)
        share = (self.scale.height(value) - bottom) / (top - bottom)
        return self.box.bottom() - min(max(share, 0.0), 1.0) * self.box.height()

    def places(self, points: Points) -> list[QPointF]:
        """Where points lie, in pixels; those beyond the axis at its end."""
        bottom, top = self.scale.height(self.low), self.scale.height(self.high)
        shares = (self.scale.heights(points[:, 1]) - bottom) / (top - bottom)
        x = self.box.left() + points[:, 0] / self.step
        y = self.box.bottom() - np.clip(shares, 0, 1) * self.box.height()
        return [QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]


def draw_line(painter: QPainter, places: list[QPointF]) -> None:
    """Draw a line through `places` with the painter's pen."""
    if len(places) <= _FEW:
        painter.drawPolyline(places)
    else:
        painter.drawLines([QLineF(*ends) for ends in pairwise(places)])
