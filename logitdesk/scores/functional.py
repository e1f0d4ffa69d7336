"""Softmax, log-odds, cross-entropy and temperature, in float64."""

import math
from math import exp, floor, log
from typing import Final, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray


def logsumexp(logits: ArrayLike) -> NDArray[np.float64]:
    """Return log(sum(exp(z))) over the last axis of (..., k).

    A logit may be -inf, which is a class left out; with all of them left out, so is the answer.
    """
    z = np.asarray(logits, np.float64)
    largest = z.max(axis=-1, keepdims=True)
    shift = np.where(np.isfinite(largest), largest, 0.0)
    with np.errstate(divide="ignore"):  # log(0) = -inf is meant
        summed = np.log(np.exp(z - shift).sum(axis=-1))
    return np.asarray(summed + shift[..., 0])


def log_softmax(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return z/T - logsumexp(z/T) of (..., k) finite logits: exact also near softmax 0 and 1.

    Raises:
        ValueError: the temperature is not a positive number.
    """
    z = tempered(logits, temperature)
    z -= z.max(axis=-1, keepdims=True)  # the difference of two large numbers would lose digits
    others = np.exp(z)
    np.put_along_axis(others, z.argmax(axis=-1, keepdims=True), 0.0, axis=-1)
    # The largest one's exp is 1, and 1 + what is tiny would lose its digits.
    return np.asarray(z - np.log1p(others.sum(axis=-1, keepdims=True)))


def softmax(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return exp(z/T - logsumexp(z/T)) of (..., k) finite logits: probabilities."""
    return np.exp(log_softmax(logits, temperature))


def tempered(logits: ArrayLike, temperature: float) -> NDArray[np.float64]:
    """Return z/T; a ValueError unless the temperature is a positive number."""
    if not (math.isfinite(temperature) and temperature > 0):
        raise ValueError(f"A temperature is a number above 0, not {temperature}.")
    return np.asarray(logits, np.float64) / temperature


def log_odds(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return z_k/T - logsumexp over j≠k of z_j/T, for (..., k) finite logits, k >= 2."""
    z = tempered(logits, temperature)
    itself = np.eye(z.shape[-1], dtype=bool)
    others = np.where(itself, -np.inf, z[..., np.newaxis, :])
    shift: NDArray[np.float64] = others.max(axis=-1, keepdims=True)
    # Taken from both sides: the difference of two large numbers would lose digits.
    return (z - shift[..., 0]) - logsumexp(others - shift)


def probability_of(log_odds: ArrayLike) -> NDArray[np.float64]:
    """Return the sigmoid, 1 / (1 + exp(-x)), of log-odds, infinite or not."""
    return np.exp(-np.logaddexp(0.0, -np.asarray(log_odds, np.float64)))


def log_odds_of(probability: ArrayLike) -> NDArray[np.float64]:
    """Return the logit function, log(p / (1 - p)): -inf at 0, inf at 1.

    Raises:
        ValueError: a probability lies outside [0, 1].
    """
    p = np.asarray(probability, np.float64)
    if not ((p >= 0) & (p <= 1)).all():
        raise ValueError("A probability lies between 0 and 1.")
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(p) - np.log1p(-p))


_Real = TypeVar("_Real", np.float32, np.float64)


def cross_entropy(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """Return -sum over k of y_k log softmax(z)_k, from (n, k) finite logits.

    Args:
        logits: (n, k) finite.
        labels: (n,) integers in [0, k), or (n, k) rows of probabilities, one-hot or soft.

    Returns:
        (n,) in nats, 0 or more. A label and its one-hot row give the same number.

    Raises:
        ValueError: the labels do not fit the logits.
    """
    return against(labels, log_softmax(logits))


def cross_entropy_gradient(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """Return its gradient with respect to the logits, softmax(z) - y: (n, k) in [-1, 1].

    The arguments are those of `cross_entropy`.
    """
    log_p = log_softmax(logits)
    y = label_rows(labels, *log_p.shape)
    return np.where(y == 1, np.expm1(log_p), np.exp(log_p) - y)  # 1 - p would lose p's digits


def against(labels: ArrayLike, log_probabilities: NDArray[_Real]) -> NDArray[_Real]:
    """Return the cross-entropy, (n,), of (n, k) log-probabilities with labels of either kind."""
    n, k = log_probabilities.shape
    y = _fitting(labels, n, k)
    loss: NDArray[_Real]
    if y.ndim == 1:
        loss = 0 - log_probabilities[np.arange(n), y]  # where a minus alone would make a -0
    else:
        loss = 0 - (y.astype(log_probabilities.dtype) * log_probabilities).sum(axis=-1)
    return loss


def label_rows(labels: ArrayLike, n: int, k: int) -> NDArray[np.float64]:
    """Return labels of either kind as rows of probabilities: (n, k)."""
    y = _fitting(labels, n, k)
    return np.asarray(np.eye(k)[y] if y.ndim == 1 else y, np.float64)


def _fitting(labels: ArrayLike, n: int, k: int) -> NDArray[np.generic]:
    """Check labels of either kind for n rows of k classes: (n,) whole numbers, or (n, k)."""
    y = np.asarray(labels)
    if y.shape == (n,) and np.issubdtype(y.dtype, np.integer):
        if ((y < 0) | (y >= k)).any():
            raise ValueError(f"A label is a whole number from 0 to {k - 1}.")
    elif y.shape != (n, k) or (y < 0).any() or not np.allclose(y.sum(axis=-1), 1):
        raise ValueError(f"Labels are {n} whole numbers, or {n} rows of {k} probabilities.")
    return y


def exact_probability(log_odds: float) -> str:
    """Write the probability of finite log-odds with 6 digits: "0.123457", "1 - 3.05902e-07"."""
    text = f"{float(probability_of(log_odds)):.6g}"
    return f"1 - {_small(-log_odds)}" if text == "1" else _small(log_odds)


def _small(log_odds: float) -> str:
    probability = float(probability_of(log_odds))
    if probability > 1e-300:
        return f"{probability:.6g}"
    # Smaller than any float, it is exp(log-odds) to all digits; it is written as a power of ten.
    power = log_odds / log(10)
    whole = floor(power)
    return f"{exp((power - whole) * log(10)):.6g}e{whole}"


COOLEST: Final = 0.1
"""The lowest fitted temperature."""
WARMEST: Final = 10.0
"""The highest fitted temperature."""

_HALVINGS: Final = 50  # of the temperature's range: to about 1e-14


def fit_temperature(logits: ArrayLike, labels: ArrayLike) -> float:
    """Fit the temperature T, in [0.1, 10], of the least mean cross-entropy of logits / T.

    This is temperature scaling (Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural
    Networks", 2017, section 4.2), to be fitted on digits held out of training.

    Args:
        logits: (n, k) finite, n of 1 or more.
        labels: (n,) integers in [0, k).

    Returns:
        1.0 where the temperature makes no difference, as the logits of each image are equal.

    Raises:
        ValueError: the labels do not fit the logits, or there are none.
    """
    z, y = np.asarray(logits, np.float64), np.asarray(labels)
    if not len(z) or y.shape != z.shape[:1]:
        raise ValueError("A temperature is fitted to one image or more, each with its label.")
    ahead = z - z[np.arange(len(z)), y][:, np.newaxis]  # of the label's own logit
    if not ahead.any():
        return 1.0

    def slope(inverse: float) -> float:
        """Return the derivative of the cross-entropy by 1/T, in which it is convex."""
        return float((softmax(ahead, 1 / inverse) * ahead).sum(axis=-1).mean())

    low, high = 1 / WARMEST, 1 / COOLEST
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(low * high))
        if slope(middle) < 0:
            low = middle
        else:
            high = middle
    return float(np.clip(1 / np.sqrt(low * high), COOLEST, WARMEST))
