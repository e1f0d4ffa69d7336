"""A number as the sum of its parts, written so that what is written adds up."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.evidence import SAME, Evidence
from logitdesk.ui.formatting import signed

_PARTS: Final = 100
"""In hundredths: two decimals."""


@dataclass(frozen=True)
class ShownSum:
    """The parts of a number, in hundredths.

    The sum and the biases' part are rounded; what the ink does is what is left, so it may be off
    by a hundredth or two, where rounding each by itself would make a sum that does not add up.

    Attributes:
        adds: by the ink that adds, at least 0.
        takes: by the other, at most 0.
        bias: what the biases add.
        total: what all of it comes to.
        on_bars: the logit as its bar has it, or the difference of two such. The two are the same
            number, found in two ways: a total that is not this one is a fault of the evidence.
    """

    adds: int
    takes: int
    bias: int
    total: int
    on_bars: int

    @classmethod
    def of(cls, evidence: Evidence) -> Self:
        """The parts of what was asked for."""
        shares, on_bars = evidence.shares, number_on_bars(evidence)
        bias = round(_PARTS * evidence.bias_part)
        # Half a hundredth apart may be a thousandth apart.
        is_same = abs(evidence.total - evidence.number) <= SAME
        total = on_bars if is_same else round(_PARTS * evidence.total)
        adds, takes = _split(total - bias, shares)
        return cls(adds, takes, bias, total, on_bars)

    @property
    def ink(self) -> int:
        """What all ink adds."""
        return self.adds + self.takes

    def as_text(self) -> str:
        """In a line: "ink +9.31 (adds +12.41, takes −3.10) + biases −0.40 = +8.91"."""
        return (
            f"ink {written(self.ink)} (adds {written(self.adds)}, takes {written(self.takes)}) "
            f"+ biases {written(self.bias)} = {written(self.total)}"
        )


def number_on_bars(evidence: Evidence) -> int:
    """The number asked for, in hundredths, as bars have it: of two logits each as it is written."""
    return round(evidence.question.of((_PARTS * evidence.logits).round()))


def written(hundredths: int) -> str:
    """With its sign and two decimals."""
    return signed(hundredths / _PARTS, 2)


def _split(ink: int, shares: NDArray[np.float64]) -> tuple[int, int]:
    """What ink adds and what it takes, which make `ink`; neither where there is no such ink."""
    adding, taking = shares[shares > 0], shares[shares < 0]
    if not taking.size or not adding.size:
        return (ink, 0) if not taking.size else (0, ink)
    adds = max(round(_PARTS * float(adding.sum())), ink, 0)
    return adds, ink - adds
