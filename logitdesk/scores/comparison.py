"""Two networks on the same images: what the second reads better, and what worse."""

from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.metrics import expected_calibration_error, log_loss

CHANCE: Final = 0.05
"""A difference that chance alone would make more often than this proves nothing."""


@dataclass(frozen=True)
class Measured:
    """How a network does on a set of images.

    Attributes:
        n: how many images there are.
        right: how many it reads right.
        log_loss: mean cross-entropy in nats, at T = 1.
        calibration_error: the expected calibration error, 0 to 1, at T = 1.
    """

    n: int
    right: int
    log_loss: float
    calibration_error: float

    @classmethod
    def of(cls, logits: ArrayLike, labels: ArrayLike) -> Self:
        """Measure logits, (n, 10) and finite, against labels, (n,) integers; n is 1 or more."""
        right = np.asarray(logits).argmax(axis=-1) == np.asarray(labels)
        return cls(
            n=right.size,
            right=int(right.sum()),
            log_loss=log_loss(logits, labels),
            calibration_error=expected_calibration_error(logits, labels),
        )

    @property
    def accuracy(self) -> float:
        """The share read right, 0 to 1."""
        return self.right / self.n

    @property
    def wrong(self) -> int:
        """How many images it reads wrong."""
        return self.n - self.right


@dataclass(frozen=True)
class Change:
    """How another network differs from the one before, on the same images.

    Attributes:
        accuracy: how much the share read right grew, -1 to 1.
        wrong: how many more images are read wrong.
        log_loss: how much it grew, in nats.
        calibration_error: how much it grew, -1 to 1.
        may_be_chance: whether two networks of which neither is better would differ as much on one
            set of images in twenty, or more often.
    """

    accuracy: float
    wrong: int
    log_loss: float
    calibration_error: float
    may_be_chance: bool


@dataclass(frozen=True)
class Comparison:
    """A network beside the one there was before, on the same images.

    Attributes:
        dataset: whose test images.
        before_name, after_name: what the two are called; `before_name` is None without a "before".
        before, after: how they do; `before` is None where there is none.
        images: of each digit, ten numbers: how many images there are.
        better: of each digit, how many the first read wrong and the second right.
        worse: of each digit, how many the first read right and the second wrong.
    """

    dataset: str
    before_name: str | None
    after_name: str
    before: Measured | None
    after: Measured
    images: tuple[int, ...]
    better: tuple[int, ...] = (0,) * 10
    worse: tuple[int, ...] = (0,) * 10

    @property
    def change(self) -> Change | None:
        """What became of it; None where there is no "before"."""
        before, after = self.before, self.after
        if before is None:
            return None
        return Change(
            accuracy=after.accuracy - before.accuracy,
            wrong=after.wrong - before.wrong,
            log_loss=after.log_loss - before.log_loss,
            calibration_error=after.calibration_error - before.calibration_error,
            may_be_chance=sign_test(sum(self.better), sum(self.worse)) > CHANCE,
        )


def sign_test(better: int, worse: int) -> float:
    """How likely chance alone would part `better` + `worse` images as unevenly, 0 to 1.

    The exact, two-sided form of the test for paired answers of Q. McNemar, "Note on the sampling
    error of the difference between correlated proportions or percentages", Psychometrika 12 (1947).
    """
    n, fewer = better + worse, min(better, worse)
    ways = sum(comb(n, k) for k in range(fewer + 1))
    return min(1.0, float(Fraction(2 * ways, 2**n)))


def compare(
    dataset: str,
    labels: ArrayLike,
    before: tuple[str, ArrayLike] | None,
    after: tuple[str, ArrayLike],
) -> Comparison:
    """Compare two networks, each a name and its logits, (n, 10), on images with these labels."""
    after_name, after_logits = after
    true = np.asarray(labels)
    images = _by_digit(true)
    measured = Measured.of(after_logits, true)
    if before is None:
        return Comparison(dataset, None, after_name, None, measured, images)
    before_name, before_logits = before
    was_right = np.asarray(before_logits).argmax(axis=-1) == true
    is_right = np.asarray(after_logits).argmax(axis=-1) == true
    return Comparison(
        dataset=dataset,
        before_name=before_name,
        after_name=after_name,
        before=Measured.of(before_logits, true),
        after=measured,
        images=images,
        better=_by_digit(true[is_right & ~was_right]),
        worse=_by_digit(true[was_right & ~is_right]),
    )


def _by_digit(labels: NDArray[np.generic]) -> tuple[int, ...]:
    counts: list[int] = np.bincount(labels.astype(np.intp), minlength=10).tolist()
    return tuple(counts)
