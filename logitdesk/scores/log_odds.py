"""Log-odds: how one class stands against all the others together.

`log(p / (1 - p))`, but computed from logits: from log-odds of 37 on a float64 probability is
exactly 1, and the log-odds of that are infinite. Only with a single logit (the sigmoid perceptron)
are the log-odds the logit itself.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.softmax import logsumexp, tempered


def log_odds(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """`z_k/T - logsumexp over j≠k of z_j/T`, for each of (..., k) finite logits, k of 2 or more.

    Raises:
        ValueError: The temperature is not a positive number.
    """
    z = tempered(logits, temperature)
    itself = np.eye(z.shape[-1], dtype=bool)
    others = np.where(itself, -np.inf, z[..., np.newaxis, :])
    shift: NDArray[np.float64] = others.max(axis=-1, keepdims=True)
    # Taken from both sides: the difference of two large numbers would lose digits.
    return (z - shift[..., 0]) - logsumexp(others - shift)


def probability_of(log_odds: ArrayLike) -> NDArray[np.float64]:
    """The sigmoid, `1 / (1 + exp(-x))`: from log-odds, infinite or not, to probabilities."""
    return np.exp(-np.logaddexp(0.0, -np.asarray(log_odds, np.float64)))


def log_odds_of(probability: ArrayLike) -> NDArray[np.float64]:
    """The logit function, `log(p / (1 - p))`, the sigmoid's inverse: -inf at 0, inf at 1.

    Raises:
        ValueError: A probability lies outside [0, 1].
    """
    p = np.asarray(probability, np.float64)
    if not ((p >= 0) & (p <= 1)).all():
        raise ValueError("A probability lies between 0 and 1.")
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(p) - np.log1p(-p))
