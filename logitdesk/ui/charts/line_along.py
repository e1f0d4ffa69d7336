"""What the x of a line chart counts."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Along:
    """What x counts.

    Attributes:
        name: stands at the axis.
        least_step: between two of its numbers.
        told: an x for a person, as a format.
    """

    name: str
    least_step: float
    told: str


EPOCHS: Final = Along("epoch", 1.0, "epoch {:.2f}")
SECONDS: Final = Along("seconds", 0.01, "{:.2f} s")
