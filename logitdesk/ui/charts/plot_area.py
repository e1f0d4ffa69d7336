"""From probabilities and log-odds to the pixels of the log-odds plot."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF

from logitdesk.ui.charts.spread import Mark


@dataclass(frozen=True)
class PlotArea:
    """Where the plot lies, and what it shows; its margins have room for marks at its ends.

    Attributes:
        box: in the widget's pixels.
        limit: log-odds go from -limit to limit.
        margins: pixels from the box's sides to the ends of both axes.
    """

    box: QRectF
    limit: float
    margins: QMarginsF

    def place(self, probability: float, log_odds: float) -> QPointF:
        """Where a point of the plane lies, within the box or beyond it."""
        inner = self._inner
        return QPointF(
            inner.left() + probability * inner.width(),
            inner.center().y() - log_odds / self.limit * inner.height() / 2,
        )

    def mark(self, probability: float, log_odds: float) -> Mark:
        """Where a class stands; at the edge when its log-odds lie beyond the axis."""
        shown = min(max(log_odds, -self.limit), self.limit)
        place = self.place(probability, shown)
        return Mark(place.x(), place.y())

    def log_odds_at(self, y: float) -> float:
        """The log-odds at a height."""
        inner = self._inner
        return (inner.center().y() - y) * 2 * self.limit / inner.height()

    @property
    def reach(self) -> float:
        """The log-odds at the box's top; at its bottom, minus that: both margins are as large."""
        return self.limit * (1 + 2 * self.margins.top() / self._inner.height())

    @property
    def _inner(self) -> QRectF:
        inner = self.box.marginsRemoved(self.margins)
        inner.setSize(inner.size().expandedTo(QSizeF(1, 1)))  # before the first layout
        return inner
