"""All that is measured of a network on labelled digits."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.comparison import Measured
from logitdesk.scores.metrics import confusion
from logitdesk.scores.softmax import tempered
from logitdesk.scores.verdict import Limits, are_doubted


@dataclass(frozen=True)
class Doubted:
    """The digits that a network says it is not sure of.

    Attributes:
        n: how many.
        misread: how many of them it would have read wrong.
    """

    n: int
    misread: int


@dataclass(frozen=True, eq=False)
class Evaluation:
    """How a network does on labelled digits.

    Attributes:
        measured: at T = 1.
        temperature: the one that was fitted to the network; None where none was.
        fitted: at that temperature; None without one.
        doubted: what it doubts; None of a network without limits, which believes all it reads.
        confusion: (10, 10) int64 counts, a row a label, a column what it was taken for.
    """

    measured: Measured
    temperature: float | None
    fitted: Measured | None
    doubted: Doubted | None
    confusion: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        logits: ArrayLike,
        labels: ArrayLike,
        temperature: float | None = None,
        limits: Limits | None = None,
    ) -> Self:
        """Measure logits, (n, 10) and finite, against labels, (n,) integers; n is 1 or more.

        Args:
            logits: at T = 1.
            labels: what the digits are.
            temperature: the network's fitted one, above 0.
            limits: from where on the network is believed.
        """
        return cls(
            measured=Measured.of(logits, labels),
            temperature=temperature,
            fitted=None
            if temperature is None
            else Measured.of(tempered(logits, temperature), labels),
            doubted=None if limits is None else _doubted(logits, labels, limits),
            confusion=confusion(logits, labels),
        )


def _doubted(logits: ArrayLike, labels: ArrayLike, limits: Limits) -> Doubted:
    z = np.asarray(logits)
    doubted = are_doubted(z, limits)
    misread = doubted & (z.argmax(axis=-1) != np.asarray(labels))
    return Doubted(n=int(doubted.sum()), misread=int(misread.sum()))
