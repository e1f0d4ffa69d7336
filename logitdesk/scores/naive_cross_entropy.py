"""Exhibits, not to be trained on: cross-entropy by `-log(softmax(z))` in float32, and its gradient.

All of it is as TensorFlow computes it one operation after another, with its gradient by automatic
differentiation; and beside it, in float32 as well, the fused form that everybody should use.

Each operation is rounded correctly here. TensorFlow's own are so but for the last bits, which are
others on each processor, with oneDNN or without, and even in a batch of another size.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.cross_entropy import against, label_rows

Floats = NDArray[np.float32]

_LARGEST_SCALE: Final = 1e30
_AT_ONCE: Final = 100
"""Scales that are tried in one go: rows cost little beside the calls."""
_TINY: Final = np.finfo(np.float32).smallest_normal


def naive_cross_entropy(logits: ArrayLike, labels: ArrayLike) -> Floats:
    """`-sum over k of y_k log(softmax(z)_k)` in float32, the softmax first: not to be trained on.

    Infinite where the label's probability comes out as 0: from a logit about 87 below the largest
    on. With rows for labels it is NaN as soon as that of a class whose label is 0 does, since 0
    times infinity is no number.
    Subnormal numbers count as 0, as in TensorFlow, so both fail at the same logits; only its oneDNN
    softmax fails one power of two earlier, at 86.6.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.

    Returns:
        (n,) in nats.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    return patched_cross_entropy(logits, labels, 0.0)


def patched_cross_entropy(logits: ArrayLike, labels: ArrayLike, epsilon: float) -> Floats:
    """`-sum over k of y_k log(softmax(z)_k + epsilon)` in float32: the common patch.

    It is finite, but never above `-log(epsilon)`, however wrong the logits are; and it ends below
    0, at `-log(1 + epsilon)`, where they are right.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.
        epsilon: 0, or a normal float32 above it.

    Returns:
        (n,) in nats.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    with np.errstate(all="ignore"):  # what goes wrong here is the exhibit
        return against(labels, _log(float32_softmax(logits) + np.float32(epsilon)))


def naive_gradient(logits: ArrayLike, labels: ArrayLike, epsilon: float = 0.0) -> Floats:
    """The gradient of the above with respect to the logits, back through the log and the softmax.

    A row is NaN where a probability that its loss looks at comes out as 0: infinity times 0. With
    an epsilon it is finite, but vanishes where the label's probability is far below epsilon: the
    worst mistakes teach nothing.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.
        epsilon: what is added to the probabilities; 0 for nothing.

    Returns:
        (n, k).

    Raises:
        ValueError: The labels do not fit the logits.
    """
    p = float32_softmax(logits)
    y = label_rows(labels, *p.shape).astype(np.float32)
    with np.errstate(all="ignore"):
        upstream = -y * (np.float32(1) / (p + np.float32(epsilon)))
        if np.ndim(labels) == 1:  # the log sees the label's probability alone
            upstream = np.where(y > 0, upstream, np.float32(0))
        return np.asarray((upstream - (upstream * p).sum(axis=-1, keepdims=True)) * p)


def fused_cross_entropy(logits: ArrayLike, labels: ArrayLike) -> Floats:
    """The stable form in float32: `log(sum(exp(z - max))) - (z - max)` of the label.

    Args:
        logits: (n, k), whose differences are finite in float32.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.

    Returns:
        (n,) in nats, finite, 0 or more.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    below = _below_largest(logits)
    return against(labels, below - _log(_sum(_exp(below))))


def fused_gradient(logits: ArrayLike, labels: ArrayLike) -> Floats:
    """The gradient of the fused form: `softmax(z) - y` in float32.

    Args:
        logits: (n, k), whose differences are finite in float32.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.

    Returns:
        (n, k) in [-1, 1].

    Raises:
        ValueError: The labels do not fit the logits.
    """
    p = float32_softmax(logits)
    return p - label_rows(labels, *p.shape).astype(np.float32)


def float32_softmax(logits: ArrayLike) -> Floats:
    """Softmax of (n, k) finite logits in float32: (n, k); one below 1.2e-38 comes out as 0."""
    exponentials = _flushed(_exp(_below_largest(logits)))
    return _flushed(exponentials * (np.float32(1) / _sum(exponentials)))


def breaking_scale(logits: ArrayLike, label: int) -> float | None:
    """The smallest factor of (k,) finite logits at which the naive loss of a label is infinite.

    To 6 digits, since the logits are rounded to float32 once they are scaled. None where no factor
    up to 1e30 does it: the label has the largest logit, or one that float32 takes for the largest.
    """
    z = np.asarray(logits, np.float64)

    def breaks(scales: NDArray[np.float64]) -> NDArray[np.bool_]:
        rows = scales[:, np.newaxis] * z
        return np.isinf(naive_cross_entropy(rows, np.full(len(scales), label)))

    gap = float(z.max() - z[label])
    low, high = 0.0, min(200 / gap, _LARGEST_SCALE) if gap > 0 else 1.0
    if not breaks(np.array([high]))[0]:
        return None
    while high - low > 1e-7 * high:
        scales = np.linspace(low, high, _AT_ONCE)
        are_beyond = breaks(scales)
        are_beyond[0], are_beyond[-1] = False, True
        first = int(are_beyond.argmax())
        low, high = float(scales[first - 1]), float(scales[first])
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
    """(n, k) to (n, 1)."""
    return np.asarray(rows.sum(axis=-1, keepdims=True, dtype=np.float64), np.float32)


def _flushed(numbers: Floats) -> Floats:
    """The numbers with 0 for those too small to be normal."""
    return np.where(numbers < _TINY, np.float32(0), numbers)
