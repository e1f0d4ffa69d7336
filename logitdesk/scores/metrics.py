"""How well logits fit the labels of a whole data set.

Throughout: `logits` are (n, k) and finite, `labels` (n,) integers in [0, k), and n is 1 or more.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.cross_entropy import cross_entropy
from logitdesk.scores.softmax import softmax


def accuracy(logits: ArrayLike, labels: ArrayLike) -> float:
    """The share of images whose largest logit is their label's, in [0, 1]."""
    return float(np.mean(_predicted(logits) == np.asarray(labels)))


def log_loss(logits: ArrayLike, labels: ArrayLike) -> float:
    """The mean cross-entropy, in nats, 0 or more."""
    return float(cross_entropy(logits, labels).mean())


def expected_calibration_error(logits: ArrayLike, labels: ArrayLike, bins: int = 15) -> float:
    """How far confidence is from accuracy, on average, in [0, 1].

    The images are put in `bins` equally wide bins by the probability of what was predicted; the
    differences between a bin's mean probability and its accuracy are averaged, weighted by how many
    images a bin has (Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks",
    2017, equation 3).
    """
    confidence = softmax(logits).max(axis=-1)
    right = _predicted(logits) == np.asarray(labels)
    # A bin's upper edge belongs to it, its lower edge to the one below.
    bin_of = np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)
    gaps = np.bincount(bin_of, weights=right - confidence, minlength=bins)
    return float(np.abs(gaps).sum() / len(confidence))


def confusion(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.int64]:
    """How many images of each label (the rows) were taken for what (the columns): (k, k)."""
    predicted = _predicted(logits)
    k = np.shape(logits)[-1]
    counts = np.zeros((k, k), np.int64)
    np.add.at(counts, (np.asarray(labels), predicted), 1)
    return counts


def _predicted(logits: ArrayLike) -> NDArray[np.intp]:
    predicted: NDArray[np.intp] = np.asarray(logits).argmax(axis=-1)
    return predicted
