"""A connection that is pressed, and dragged up or down to change its weight."""

from dataclasses import dataclass, field
from typing import Final

from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.perceptron_lab.connection import Connection

STARTS: Final = 3.0
"""Pixels that the mouse moves up or down before it drags."""
_A_PIXEL: Final = 0.02
_SNAPS: Final = 0.021
"""Within that, a dragged weight becomes exactly 0."""


@dataclass
class WeightDrag:
    """A press on a connection.

    Attributes:
        connection: which one.
        before: its weight then.
        from_y: where the mouse was pressed, and from where on it drags, in pixels.
        experiment: what there was then.
        has_moved: whether it went far enough to be a drag.
    """

    connection: Connection
    before: float
    from_y: float
    experiment: Experiment
    has_moved: bool = field(default=False, init=False)

    def weight_at(self, y: float) -> float | None:
        """The weight with the mouse at this height; None while it is not dragged."""
        if not self.has_moved:
            if abs(y - self.from_y) < STARTS:
                return None
            self.has_moved = True
            self.from_y += STARTS if y > self.from_y else -STARTS
        # A large weight changes faster: else nobody would get it back to 0.
        a_pixel = max(_A_PIXEL, abs(self.before) / 200)
        weight = round(self.before + (self.from_y - y) * a_pixel, 2)
        return 0.0 if abs(weight) < _SNAPS else weight
