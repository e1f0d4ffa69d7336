"""From probabilities and log-odds to the pixels of the log-odds plot."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from logitdesk.ui.charts.spread import Mark


@dataclass(frozen=True)
class PlotArea:
    """Where the plot lies, and what it shows; marks of radius `inset` at its ends stay inside.

    Attributes:
        box: in the scene's pixels.
        limit: log-odds go from -limit to limit.
        inset: pixels from the box's sides to the ends of both axes.
    """

    box: QRectF
    limit: float
    inset: float

    def mark(self, probability: float, log_odds: float) -> Mark:
        """Where a class stands; at the edge when its log-odds lie beyond the axis."""
        shown = min(max(log_odds, -self.limit), self.limit)
        inner = self._inner
        return Mark(
            inner.left() + probability * inner.width(),
            inner.center().y() - shown / self.limit * inner.height() / 2,
        )

    @property
    def x_range(self) -> tuple[float, float]:
        """The probabilities at the box's left and right sides."""
        margin = self.inset / self._inner.width()
        return -margin, 1 + margin

    @property
    def y_range(self) -> tuple[float, float]:
        """The log-odds at the box's bottom and top."""
        end = self.limit * (1 + 2 * self.inset / self._inner.height())
        return -end, end

    @property
    def _inner(self) -> QRectF:
        inset = self.inset
        inner = self.box.adjusted(inset, inset, -inset, -inset)
        inner.setSize(inner.size().expandedTo(QSizeF(1, 1)))  # before the first layout
        return inner
