"""Fitting the temperature at which a network is as sure as it is right."""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from logitdesk.scores.softmax import softmax

COOLEST: Final = 0.1
WARMEST: Final = 10.0
"""Between these a fitted temperature lies."""

_HALVINGS: Final = 50  # of the range that the temperature may lie in: to about 1e-14


def fit_temperature(logits: ArrayLike, labels: ArrayLike) -> float:
    """The temperature T with the least mean cross-entropy of `logits / T`, in [0.1, 10].

    This is temperature scaling (Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural
    Networks", 2017, section 4.2). It is to be fitted on digits that were held out of training.

    Args:
        logits: (n, k) finite, n of 1 or more.
        labels: (n,) integers in [0, k).

    Returns:
        1.0 where the temperature makes no difference, as the logits of each image are equal.

    Raises:
        ValueError: The labels do not fit the logits, or there are none.
    """
    z, y = np.asarray(logits, np.float64), np.asarray(labels)
    if not len(z) or y.shape != z.shape[:1]:
        raise ValueError("A temperature is fitted to one image or more, each with its label.")
    ahead = z - z[np.arange(len(z)), y][:, np.newaxis]  # of the label's own logit
    if not ahead.any():
        return 1.0

    def slope(inverse: float) -> float:
        """Of the cross-entropy by 1/T, in which it is convex: this grows with 1/T."""
        return float((softmax(ahead, 1 / inverse) * ahead).sum(axis=-1).mean())

    low, high = 1 / WARMEST, 1 / COOLEST
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(low * high))
        if slope(middle) < 0:
            low = middle
        else:
            high = middle
    return float(np.clip(1 / np.sqrt(low * high), COOLEST, WARMEST))
