"""Cross-entropy, the loss that networks are trained on: stable, and naive as an exhibit."""

from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.softmax import log_softmax

_Real = TypeVar("_Real", np.float32, np.float64)


def cross_entropy(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """`-sum over k of y_k log softmax(z)_k`, from logits: finite for finite logits.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities, one-hot or soft.

    Returns:
        (n,) in nats, 0 or more. A label and its one-hot row give the same number.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    return _against(labels, log_softmax(logits))


def naive_cross_entropy(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float32]:
    """`-sum over k of y_k log(softmax(z)_k)` in float32, the softmax first: not to be trained on.

    Infinite where the label's probability comes out as 0: from a logit about 87 below the largest
    on. With rows for labels it is NaN as soon as any probability does, since 0 times infinity is.
    Subnormal numbers count as 0, as in TensorFlow, so both fail at the same logits; only its oneDNN
    softmax fails one power of two earlier, at 86.6.

    Args:
        logits: (n, k).
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities.

    Returns:
        (n,) in nats.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    z = np.asarray(logits, np.float32)
    with np.errstate(all="ignore"):  # what goes wrong here is the exhibit
        exponentials = _flushed(np.exp(z - z.max(axis=-1, keepdims=True)))
        probabilities = _flushed(exponentials / exponentials.sum(axis=-1, keepdims=True))
        return _against(labels, np.log(probabilities))


def _flushed(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    """The numbers with 0 for those too small to be normal."""
    return np.where(numbers < np.finfo(np.float32).smallest_normal, np.float32(0), numbers)


def _against(labels: ArrayLike, log_probabilities: NDArray[_Real]) -> NDArray[_Real]:
    """The cross-entropy of (n, k) log-probabilities with labels of either kind: (n,)."""
    y = np.asarray(labels)
    n, k = log_probabilities.shape
    loss: NDArray[_Real]
    if y.shape == (n,) and np.issubdtype(y.dtype, np.integer):
        if ((y < 0) | (y >= k)).any():
            raise ValueError(f"A label is a whole number from 0 to {k - 1}.")
        loss = -log_probabilities[np.arange(n), y]
    elif y.shape == (n, k) and (y >= 0).all() and np.allclose(y.sum(axis=-1), 1):
        loss = -(y.astype(log_probabilities.dtype) * log_probabilities).sum(axis=-1)
    else:
        raise ValueError(f"Labels are {n} whole numbers, or {n} rows of {k} probabilities.")
    return loss
