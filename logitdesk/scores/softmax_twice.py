"""A common mistake: softmax in the network, and once more in a loss that is told “from logits”."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.cross_entropy import cross_entropy, cross_entropy_gradient
from logitdesk.scores.softmax import softmax


def softmax_twice(logits: ArrayLike) -> NDArray[np.float64]:
    """`softmax(softmax(z))` of (..., k) finite logits: none above `surest(k)`, however sure."""
    return softmax(softmax(logits))


def cross_entropy_twice(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """The cross-entropy of (n, k) logits whose softmax is taken for logits: (n,) in nats.

    It is never below `-log(surest(k))`.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    return cross_entropy(softmax(logits), labels)


def gradient_twice(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """The gradient of the above with respect to the logits, by the chain rule: (n, k).

    With `p = softmax(z)` and `d = softmax(p) - y` it is `p * (d - sum(d * p))`: where p is sure of
    anything, right or wrong, it vanishes.

    Raises:
        ValueError: The labels do not fit the logits.
    """
    p = softmax(logits)
    d = cross_entropy_gradient(p, labels)
    # As the p sum to 1, the bracket is the mean of differences, of which none loses its digits.
    differences = d[..., np.newaxis] - d[..., np.newaxis, :]
    return np.asarray(p * (differences @ p[..., np.newaxis])[..., 0])


def surest(k: int) -> float:
    """The largest probability that softmax twice can give one of k classes: `e / (e + k - 1)`."""
    return float(np.e / (np.e + k - 1))
