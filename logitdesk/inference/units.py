"""Which units of a CNN's last hidden layer carry a logit."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.evidence import SAME, Evidence


@dataclass(frozen=True, eq=False)
class CarryingUnits:
    """One logit, or the difference of two, as a sum over units and the last layer's bias.

    Attributes:
        added: (n,) float64, what each unit adds to the number, or takes from it.
        strongest: (n,) the units' numbers, those that add or take most first.
        total: what all units add together.
        bias: what the last layer's bias adds.
        number: the sum of the two, as the network gave it: found in another way.
    """

    added: NDArray[np.float64]
    strongest: NDArray[np.intp]
    total: float
    bias: float
    number: float

    @classmethod
    def of(cls, evidence: Evidence) -> Self:
        """Those of a CNN's evidence, which has units.

        Raises:
            ValueError: it has none.
        """
        if evidence.units is None or evidence.last_bias is None:
            raise ValueError("Only a CNN has units.")
        added = evidence.units.astype(np.float64)
        strongest = np.argsort(-np.abs(added), kind="stable")
        bias = evidence.question.of(evidence.last_bias.astype(np.float64))
        return cls(added, strongest, float(added.sum()), bias, evidence.number)

    @property
    def make_the_number(self) -> bool:
        """Whether units and bias come to the number, as they must."""
        return abs(self.total + self.bias - self.number) <= SAME

    @property
    def adding(self) -> int:
        """How many units add to the number."""
        return int((self.added > 0).sum())

    @property
    def taking(self) -> int:
        """How many units take from it."""
        return int((self.added < 0).sum())

    @property
    def silent(self) -> int:
        """How many units do neither: those that the drawing does not set off."""
        return len(self.added) - self.adding - self.taking

    def of_strongest(self, count: int) -> float:
        """What this many units add together, those that add or take most."""
        return float(self.added[self.strongest[:count]].sum())
