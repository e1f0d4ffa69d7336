"""What becomes of one row's loss, computed in float32 in three ways, as its logits are scaled."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores import naive_cross_entropy as naive
from logitdesk.scores.naive_cross_entropy import Floats


@dataclass(frozen=True, eq=False)
class LossByScale:
    """The losses of (k,) logits and a label at several scales.

    Attributes:
        scales: (s,) float64, above 0, ascending.
        fused: (s,) float32: the stable form.
        naive: (s,) float32: `-log(softmax(z)[label])`, infinite from the breaking scale on.
        patched: (s,) float32: `-log(softmax(z)[label] + epsilon)`.
        breaking: the smallest scale at which the naive one is infinite; None where none is.
        breaking_one_hot: the smallest at which, with a one-hot row, it is infinite or NaN, because
            some probability is 0; None where none is, as all logits are the same.
    """

    scales: NDArray[np.float64]
    fused: Floats
    naive: Floats
    patched: Floats
    breaking: float | None
    breaking_one_hot: float | None

    @classmethod
    def of(cls, logits: ArrayLike, label: int, scales: ArrayLike, epsilon: float) -> Self:
        """The losses of (k,) finite logits and a label in [0, k), at (s,) scales above 0."""
        z, factors = np.asarray(logits, np.float64), np.asarray(scales, np.float64)
        rows, labels = factors[:, np.newaxis] * z, np.full(len(factors), label)
        return cls(
            factors,
            naive.fused_cross_entropy(rows, labels),
            naive.naive_cross_entropy(rows, labels),
            naive.patched_cross_entropy(rows, labels, epsilon),
            naive.breaking_scale(z, label),
            naive.breaking_scale(z, int(z.argmin())),
        )
