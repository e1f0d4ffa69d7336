"""Cross-entropy step by step: stable, naive, over the scale, softmax twice."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import (
    against,
    cross_entropy,
    cross_entropy_gradient,
    label_rows,
    log_odds,
    logsumexp,
    softmax,
)

Floats = NDArray[np.float32]

_TINY: Final = np.finfo(np.float32).smallest_normal

# Logits are (n, k) and finite; labels are (n,) integers in [0, k), or (n, k) rows of probabilities.
# Labels that do not fit the logits raise ValueError.


class LossAndGradient(NamedTuple):
    """(n,) losses and (n, k) gradients; of a case, one row of each."""

    loss: Any
    gradient: NDArray[np.floating]


def naive(logits: ArrayLike, labels: ArrayLike, epsilon: float = 0.0) -> LossAndGradient:
    """Return `-sum over k of y_k log(softmax(z)_k + epsilon)` in float32.

    Without epsilon it is infinite where the label's probability comes out as 0: from a logit about
    87 below the largest on. With rows for labels it is NaN as soon as that of any class does, since
    0 times infinity is no number. Subnormal numbers count as 0, as in TensorFlow. The gradient is
    NaN where a probability that the loss looks at comes out as 0.

    With an epsilon, the common patch, it is finite, but never above `-log(epsilon)`; and the
    gradient vanishes where the label's probability is far below that.
    """
    p = float32_softmax(logits)
    y = label_rows(labels, *p.shape).astype(np.float32)
    with np.errstate(all="ignore"):  # what goes wrong here is the exhibit
        loss = against(labels, _log(p + np.float32(epsilon)))
        upstream = -y * (np.float32(1) / (p + np.float32(epsilon)))
        if np.ndim(labels) == 1:  # the log sees the label's probability alone
            upstream = np.where(y > 0, upstream, np.float32(0))
        gradient = (upstream - (upstream * p).sum(axis=-1, keepdims=True)) * p
    return LossAndGradient(loss, gradient)


def fused(logits: ArrayLike, labels: ArrayLike) -> LossAndGradient:
    """Return `log(sum(exp(z - max))) - (z - max)` of the label in float32."""
    below, p = _below_largest(logits), float32_softmax(logits)
    loss = against(labels, below - _log(_sum(_exp(below))))
    return LossAndGradient(loss, p - label_rows(labels, *p.shape).astype(np.float32))


def twice(logits: ArrayLike, labels: ArrayLike) -> LossAndGradient:
    """Return the cross-entropy with softmax's result taken for logits, in float64.

    With `p = softmax(z)` and `d = softmax(p) - y` its gradient is `p * (d - sum(d * p))`: where p
    is sure of anything, right or wrong, it vanishes.
    """
    p = softmax(logits)
    d = cross_entropy_gradient(p, labels)
    # As the p sum to 1, the bracket is the mean of differences, of which none loses its digits.
    differences = d[..., np.newaxis] - d[..., np.newaxis, :]
    gradient = p * (differences @ p[..., np.newaxis])[..., 0]
    return LossAndGradient(cross_entropy(p, labels), gradient)


def float32_softmax(logits: ArrayLike) -> Floats:
    """Return softmax in float32; what is below 1.2e-38 comes out as 0."""
    exponentials = _flushed(_exp(_below_largest(logits)))
    return _flushed(exponentials * (np.float32(1) / _sum(exponentials)))


def breaking_scale(logits: ArrayLike, label: int) -> float | None:
    """Return the smallest scale at which the naive loss is infinite.

    There the label's probability is the smallest normal float32. None where no factor does it:
    the label has the largest logit, or one that float32 takes for the largest.
    """
    z = np.asarray(logits, np.float64)
    gap = float(z.max() - z[label])
    if gap <= 2**-23 * float(np.abs(z).max()):
        return None
    low, high, most = 0.0, 200 / gap, -math.log(_TINY)
    while high - low > 1e-9 * high:
        middle = (low + high) / 2
        is_beyond = float(logsumexp(middle * z) - middle * z[label]) > most
        low, high = (low, middle) if is_beyond else (middle, high)
    return high


# Operations in float32, each rounded correctly.
def _below_largest(logits: ArrayLike) -> Floats:
    z = np.asarray(logits, np.float32)
    return np.asarray(z - z.max(axis=-1, keepdims=True))


def _exp(numbers: Floats) -> Floats:
    return np.exp(numbers.astype(np.float64)).astype(np.float32)


def _log(numbers: Floats) -> Floats:
    return np.log(numbers.astype(np.float64)).astype(np.float32)


def _sum(rows: Floats) -> Floats:
    return np.asarray(rows.sum(axis=-1, keepdims=True, dtype=np.float64), np.float32)


def _flushed(numbers: Floats) -> Floats:
    return np.where(numbers < _TINY, np.float32(0), numbers)  # 0 for what is not normal


class LossByScale(NamedTuple):
    """The losses of logits and a label at (s,) scales."""

    scales: NDArray[np.float64]
    fused: NDArray[np.floating]
    naive: NDArray[np.floating]  # infinite from the breaking scale on
    patched: NDArray[np.floating]
    breaking: float | None  # the smallest scale at which the naive one is infinite

    @classmethod
    def of(cls, logits: ArrayLike, label: int, scales: ArrayLike, epsilon: float) -> Self:
        z, factors = np.asarray(logits, np.float64), np.asarray(scales, np.float64)
        rows, labels = factors[:, np.newaxis] * z, np.full(len(factors), label)
        return cls(
            factors,
            fused(rows, labels).loss,
            naive(rows, labels).loss,
            naive(rows, labels, epsilon).loss,
            breaking_scale(z, label),
        )


def surest(k: int) -> float:
    """Return the largest probability of softmax twice with k classes."""
    return float(np.e / (np.e + k - 1))


PRESET: Final = (0.1, 0.3, 0.5, 0.9)
"""Logits whose softmax is 0.16838508, 0.205666, 0.25120102, 0.37474789."""
EPSILON: Final = 1e-7
"""What Keras keeps probabilities away from 0 by, where it is given probabilities."""
MOST: Final = 1e6
"""The largest size of a logit that a person may enter."""


@dataclass(frozen=True, eq=False)
class LossCase:
    """Logits, scaled by a factor, and a label.

    Attributes:
        unscaled: (k,) float64, finite, k of 2 or more, as drawn, typed or dragged; read-only.
        label: the true class, in [0, k).
        scale: what the logits are multiplied by, finite and above 0.
        epsilon: what the patched loss adds to probabilities, in [1e-37, 1].
    """

    unscaled: NDArray[np.float64]
    label: int
    scale: float = 1.0
    epsilon: float = EPSILON

    def __post_init__(self) -> None:
        z = self.unscaled
        if z.ndim != 1 or len(z) < 2 or not np.isfinite(z).all():
            raise ValueError("Logits are two or more finite numbers.")

    @classmethod
    def of(
        cls, logits: ArrayLike, label: int, scale: float = 1.0, epsilon: float = EPSILON
    ) -> Self:
        """The case of (k,) finite logits; a ValueError for others."""
        z = np.array(logits, np.float64)
        z.setflags(write=False)
        return cls(z, label, scale, epsilon)

    def __len__(self) -> int:
        return len(self.unscaled)

    @cached_property
    def logits(self) -> NDArray[np.float64]:
        """(k,): all that follows is of these, the scaled ones."""
        return self.unscaled * self.scale

    @cached_property
    def logsumexp(self) -> float:
        return float(logsumexp(self.logits))

    @cached_property
    def probabilities(self) -> NDArray[np.float64]:
        return softmax(self.logits)

    @cached_property
    def log_odds(self) -> NDArray[np.float64]:
        """Of each class against all others: (k,); these tell tiny probabilities apart."""
        return log_odds(self.logits)

    @cached_property
    def one_hot(self) -> NDArray[np.float64]:
        return np.asarray(np.eye(len(self))[self.label])

    @cached_property
    def loss(self) -> float:
        """The cross-entropy in nats, stable, in float64."""
        return float(cross_entropy([self.logits], [self.label])[0])

    @cached_property
    def gradient(self) -> NDArray[np.float64]:
        return np.asarray(cross_entropy_gradient([self.logits], [self.label])[0])

    @cached_property
    def probabilities_twice(self) -> NDArray[np.float64]:
        return softmax(self.probabilities)

    # Losses and gradients in other ways: one row of each. Infinite and NaN are meant.

    @cached_property
    def twice(self) -> LossAndGradient:
        return _first(twice([self.logits], [self.label]))

    @cached_property
    def fused(self) -> LossAndGradient:
        return _first(fused([self.logits], [self.label]))

    @cached_property
    def naive(self) -> LossAndGradient:
        return _first(naive([self.logits], [self.label]))

    @cached_property
    def naive_one_hot(self) -> LossAndGradient:
        return _first(naive([self.logits], [self.one_hot]))

    @cached_property
    def patched(self) -> LossAndGradient:
        return _first(naive([self.logits], [self.label], self.epsilon))


def _first(rows: LossAndGradient) -> LossAndGradient:
    return LossAndGradient(rows.loss[0], rows.gradient[0])
