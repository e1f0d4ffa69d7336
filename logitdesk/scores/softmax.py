"""Softmax: from logits to probabilities.

Everything is over the last axis and in float64, whatever comes in. The largest logit is taken out
of the exponentials first, so that none overflows (Goodfellow, Bengio and Courville, *Deep
Learning*, section 4.1).
"""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray


def logsumexp(logits: ArrayLike) -> NDArray[np.float64]:
    """`log(sum(exp(z)))` of (..., k) logits: shape (...).

    A logit may be -inf, which is a class left out; with all of them left out, so is the answer.
    """
    z = np.asarray(logits, np.float64)
    largest = z.max(axis=-1, keepdims=True)
    shift = np.where(np.isfinite(largest), largest, 0.0)
    with np.errstate(divide="ignore"):  # log(0) = -inf is meant
        summed = np.log(np.exp(z - shift).sum(axis=-1))
    return np.asarray(summed + shift[..., 0])


def log_softmax(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """`z/T - logsumexp(z/T)` of (..., k) finite logits: finite even where softmax is 0.

    All its digits are right where softmax is near 1 as well, down to the smallest numbers.

    Raises:
        ValueError: The temperature is not a positive number.
    """
    z = tempered(logits, temperature)
    z -= z.max(axis=-1, keepdims=True)  # the difference of two large numbers would lose digits
    others = np.exp(z)
    np.put_along_axis(others, z.argmax(axis=-1, keepdims=True), 0.0, axis=-1)
    # The largest one's exp is 1, and 1 + what is tiny would lose its digits.
    return np.asarray(z - np.log1p(others.sum(axis=-1, keepdims=True)))


def softmax(logits: ArrayLike, temperature: float = 1.0) -> NDArray[np.float64]:
    """`exp(z/T - logsumexp(z/T))` of (..., k) finite logits: probabilities that sum to 1.

    Raises:
        ValueError: The temperature is not a positive number.
    """
    return np.exp(log_softmax(logits, temperature))


def tempered(logits: ArrayLike, temperature: float) -> NDArray[np.float64]:
    """`z/T`: logits at a temperature; above 1 they are closer together, below 1 further apart.

    Raises:
        ValueError: The temperature is not a positive number.
    """
    if not (math.isfinite(temperature) and temperature > 0):
        raise ValueError(f"A temperature is a number above 0, not {temperature}.")
    return np.asarray(logits, np.float64) / temperature
