"""How good a network is: accuracy, log-loss, calibration, confusion, comparison."""

from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, softmax, tempered
from logitdesk.scores.verdict import Limits, are_doubted


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


@dataclass(frozen=True)
class Doubted:
    """The digits that a network says it is not sure of.

    Attributes:
        n: how many.
        misread: how many of them it would have read wrong.
    """

    n: int
    misread: int


@dataclass(frozen=True, eq=False)
class Evaluation:
    """How a network does on labelled digits.

    Attributes:
        measured: at T = 1.
        temperature: the one that was fitted to the network; None where none was.
        fitted: at that temperature; None without one.
        doubted: what it doubts; None of a network without limits, which believes all it reads.
        confusion: (10, 10) int64 counts, a row a label, a column what it was taken for.
    """

    measured: Measured
    temperature: float | None
    fitted: Measured | None
    doubted: Doubted | None
    confusion: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        logits: ArrayLike,
        labels: ArrayLike,
        temperature: float | None = None,
        limits: Limits | None = None,
    ) -> Self:
        """Measure logits, (n, 10) and finite, against labels, (n,) integers; n is 1 or more.

        Args:
            logits: at T = 1.
            labels: what the digits are.
            temperature: the network's fitted one, above 0.
            limits: from where on the network is believed.
        """
        return cls(
            measured=Measured.of(logits, labels),
            temperature=temperature,
            fitted=None
            if temperature is None
            else Measured.of(tempered(logits, temperature), labels),
            doubted=None if limits is None else _doubted(logits, labels, limits),
            confusion=confusion(logits, labels),
        )


def _doubted(logits: ArrayLike, labels: ArrayLike, limits: Limits) -> Doubted:
    z = np.asarray(logits)
    doubted = are_doubted(z, limits)
    misread = doubted & (z.argmax(axis=-1) != np.asarray(labels))
    return Doubted(n=int(doubted.sum()), misread=int(misread.sum()))


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
