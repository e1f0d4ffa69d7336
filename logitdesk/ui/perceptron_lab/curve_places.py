"""Where the points stand on the log-odds curve."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.charts.plot_area import PlotArea


@dataclass(frozen=True, eq=False)
class CurvePlaces:
    """The points of a plane as one class sees them.

    Attributes:
        log_odds: (n,) float64 of the class.
        probabilities: (n,) float64 of the class, in [0, 1].
    """

    log_odds: NDArray[np.float64]
    probabilities: NDArray[np.float64]

    @classmethod
    def of(cls, perceptron: Perceptron, places: NDArray[np.float64], number: int) -> Self:
        """What the perceptron makes of (n, 2) places, for class `number`."""
        return cls(
            log_odds=perceptron.log_odds(places)[:, number],
            probabilities=perceptron.probabilities(places)[:, number],
        )

    @property
    def farthest(self) -> float:
        """The largest absolute log-odds; 0 without points."""
        return float(abs(self.log_odds).max(initial=0.0))

    def pixels(self, area: PlotArea) -> NDArray[np.float64]:
        """(n, 2) in the widget's pixels; what is beyond the axis is at its end."""
        shown = np.clip(self.log_odds, -area.limit, area.limit)
        # Places are linear in both: as arrays, a hundredth of the time of one call a point.
        origin = area.place(0, 0)
        wide = area.place(1, 0).x() - origin.x()
        high = area.place(0, 1).y() - origin.y()
        return np.stack([origin.x() + wide * self.probabilities, origin.y() + high * shown], axis=1)

    def nearest(self, place: QPointF, area: PlotArea, reach: float) -> int | None:
        """The point nearest to a place in the widget, if it is within reach of it."""
        if not len(self.log_odds):
            return None
        away = np.linalg.norm(self.pixels(area) - (place.x(), place.y()), axis=1)
        number = int(away.argmin())
        return number if away[number] <= reach else None
