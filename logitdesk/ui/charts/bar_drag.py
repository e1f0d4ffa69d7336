"""A press on a bar that is a click, or becomes a drag."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF

STARTS: Final = 4
"""Pixels that the mouse moves from where it was pressed before it drags."""


@dataclass
class BarDrag:
    """A press on a digit's row.

    Attributes:
        digit: whose row.
        place: where the mouse was pressed.
        logit: how long the bar was then; None where there is no bar to drag.
        has_moved: whether it went far enough to be no click.
    """

    digit: int
    place: QPointF
    logit: float | None
    has_moved: bool = field(default=False, init=False)

    def logit_at(self, place: QPointF, logits_a_pixel: float, most: float) -> float | None:
        """Where the bar's end is dragged to, within ±`most`; None while it is not dragged."""
        away = place - self.place
        self.has_moved = self.has_moved or away.manhattanLength() >= STARTS
        if not self.has_moved or self.logit is None:
            return None
        return min(max(self.logit + away.x() * logits_a_pixel, -most), most)
