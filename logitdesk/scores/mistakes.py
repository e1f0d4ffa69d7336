"""The digits that a network reads wrong, the worst first."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from logitdesk.scores.cross_entropy import cross_entropy
from logitdesk.scores.softmax import softmax


@dataclass(frozen=True)
class Mistake:
    """A digit that was misread.

    Attributes:
        index: which of the images, from 0.
        label: what it is.
        read_as: what it was taken for.
        probability: what the network gave that, 0 to 1, at T = 1.
    """

    index: int
    label: int
    read_as: int
    probability: float


def mistakes(logits: ArrayLike, labels: ArrayLike) -> list[Mistake]:
    """All images that are misread, the largest cross-entropy first.

    Args:
        logits: (n, k) and finite.
        labels: (n,) integers in [0, k).
    """
    true = np.asarray(labels)
    read_as = np.asarray(logits).argmax(axis=-1)
    misread = np.flatnonzero(read_as != true)
    loss = cross_entropy(logits, true)[misread]
    probabilities = softmax(logits)
    return [
        Mistake(int(i), int(true[i]), int(read_as[i]), float(probabilities[i, read_as[i]]))
        for i in misread[np.argsort(-loss, kind="stable")]
    ]
