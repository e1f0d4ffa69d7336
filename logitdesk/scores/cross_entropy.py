"""Cross-entropy, the loss that networks are trained on, from logits."""

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
    return against(labels, log_softmax(logits))


def cross_entropy_gradient(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """The gradient of the cross-entropy with respect to the logits: `softmax(z) - y`.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities, one-hot or soft.

    Returns:
        (n, k) in [-1, 1]; each row sums to 0. All digits of what is near 0 are right.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    log_p = log_softmax(logits)
    y = label_rows(labels, *log_p.shape)
    return np.where(y == 1, np.expm1(log_p), np.exp(log_p) - y)  # 1 - p would lose p's digits


def against(labels: ArrayLike, log_probabilities: NDArray[_Real]) -> NDArray[_Real]:
    """The cross-entropy of (n, k) log-probabilities with labels of either kind: (n,).

    Raises:
        ValueError: The labels do not fit.
    """
    n, k = log_probabilities.shape
    y = _fitting(labels, n, k)
    loss: NDArray[_Real]
    if y.ndim == 1:
        loss = 0 - log_probabilities[np.arange(n), y]  # where a minus alone would make a -0
    else:
        loss = 0 - (y.astype(log_probabilities.dtype) * log_probabilities).sum(axis=-1)
    return loss


def label_rows(labels: ArrayLike, n: int, k: int) -> NDArray[np.float64]:
    """Labels of either kind as rows of probabilities: (n, k).

    Raises:
        ValueError: The labels do not fit.
    """
    y = _fitting(labels, n, k)
    return np.asarray(np.eye(k)[y] if y.ndim == 1 else y, np.float64)


def _fitting(labels: ArrayLike, n: int, k: int) -> NDArray[np.generic]:
    """Labels of either kind for n rows of k classes: (n,) whole numbers, or (n, k)."""
    y = np.asarray(labels)
    if y.shape == (n,) and np.issubdtype(y.dtype, np.integer):
        if ((y < 0) | (y >= k)).any():
            raise ValueError(f"A label is a whole number from 0 to {k - 1}.")
    elif y.shape != (n, k) or (y < 0).any() or not np.allclose(y.sum(axis=-1), 1):
        raise ValueError(f"Labels are {n} whole numbers, or {n} rows of {k} probabilities.")
    return y
