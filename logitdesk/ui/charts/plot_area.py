"""From probabilities and log-odds to the pixels of the log-odds plot."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from logitdesk.ui.charts.spread import Mark


@dataclass(frozen=True)
class PlotArea:
    """Where the plot lies, and what it shows; marks of radius `inset` at its ends stay inside.

    Attributes:
        box: in the widget's pixels.
        limit: log-odds go from -limit to limit.
        inset: pixels from the box's sides to the ends of both axes.
    """

    box: QRectF
    limit: float
    inset: float

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

    @property
    def reach(self) -> float:
        """The log-odds at the box's top; at its bottom, minus that."""
        return self.limit * (1 + 2 * self.inset / self._inner.height())

    @property
    def _inner(self) -> QRectF:
        inset = self.inset
        inner = self.box.adjusted(inset, inset, -inset, -inset)
        inner.setSize(inner.size().expandedTo(QSizeF(1, 1)))  # before the first layout
        return inner
