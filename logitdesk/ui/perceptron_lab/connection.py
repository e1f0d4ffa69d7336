"""A connection of the perceptron: from an input or the bias to an output."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

SOURCES: Final = ("x1", "x2", "bias")
"""What the connections of an output come from, in order."""
WEIGHTS: Final = ("w1", "w2", "b")
"""What the weights of those connections are called."""

_SHOWN_AS_NONE: Final = 0.005
"""Below that a weight is shown as 0.00."""


@dataclass(frozen=True)
class Connection:
    """Which one it is.

    Attributes:
        output: whose logit it adds to: 0 to 2.
        source: where it comes from: 0 and 1 are the inputs, 2 is the bias.
    """

    output: int
    source: int

    @property
    def weight_name(self) -> str:
        """“w1”, “w2” or “b”."""
        return WEIGHTS[self.source]


class Direction(Enum):
    """What a larger input does to the logit."""

    DIRECT = "direct"
    NONE = "none"
    INVERSE = "inverse"

    @property
    def sign(self) -> str:
        """“+”, “0” or “−”."""
        return {"direct": "+", "none": "0", "inverse": "−"}[self.value]


def connections(output_size: int) -> list[Connection]:
    """All of a perceptron with so many outputs: those of the first output come first."""
    sources = range(len(SOURCES))
    return [Connection(output, source) for output in range(output_size) for source in sources]


def direction_of(weight: float) -> Direction:
    """The direction of a weight; a weight that is shown as 0.00 has none."""
    if abs(weight) < _SHOWN_AS_NONE:
        return Direction.NONE
    return Direction.DIRECT if weight > 0 else Direction.INVERSE
