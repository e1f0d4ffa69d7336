"""The pen that a person holds: how wide, and which end of it."""

from dataclasses import dataclass
from typing import Final, Literal

from logitdesk.ink.drawing import DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH

Tool = Literal["pen", "eraser"]

STEP: Final = 6.0
"""By how many page units "thinner" and "thicker" change the width."""


@dataclass(frozen=True)
class Pen:
    """A pen of `width` page units, held by the end that draws or the one that erases."""

    width: float = DEFAULT_WIDTH
    tool: Tool = "pen"

    @property
    def eraser_radius(self) -> float:
        """How far around its middle the eraser wipes, in page units: twice as wide as the pen."""
        return self.width

    def width_at(self, pressure: float) -> float:
        """The width of ink in page units at a tablet's pressure in [0, 1].

        The lightest touch gives 40 % of the pen's width, three quarters of the pressure (a firm
        hand) all of it, and leaning on it 120 %.
        """
        return self.width * (0.4 + 0.8 * min(max(pressure, 0.0), 1.0))

    def resized(self, change: float) -> "Pen":
        """The same pen, wider or thinner by `change` page units, within the widths offered."""
        return Pen(min(max(self.width + change, MIN_WIDTH), MAX_WIDTH), self.tool)
