"""Measures of a network: accuracy, log-loss, calibration, confusion, comparison."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, softmax, tempered
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.verdict import Limits, are_doubted

BINS: Final = 15
"""Of the calibration error: equally wide parts of the confidence."""


def log_loss(logits: ArrayLike, labels: ArrayLike) -> float:
    """Return the mean cross-entropy, in nats."""
    return float(cross_entropy(logits, labels).mean())


def expected_calibration_error(logits: ArrayLike, labels: ArrayLike) -> float:
    """Return the mean gap between confidence and accuracy over equally wide bins, in [0, 1].

    A bin counts by its images (Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural
    Networks", 2017, equation 3).
    """
    return calibration_error(softmax(logits).max(axis=-1), is_right(logits, labels))


def calibration_error(confidence: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the same, of (n,) winning probabilities and whether each answer is right."""
    gaps = np.bincount(calibration_bins(confidence), weights=right - confidence, minlength=BINS)
    return float(np.abs(gaps).sum() / len(confidence))


def calibration_bins(confidence: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the bin of each confidence: the upper edge belongs to it, the lower not."""
    bins: NDArray[np.intp] = np.clip(np.ceil(confidence * BINS).astype(np.intp) - 1, 0, BINS - 1)
    return bins


def confusion(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.int64]:
    """Count the images of each label (the rows) by what they were read as: (k, k)."""
    predicted = _predicted(logits)
    k = np.shape(logits)[-1]
    counts = np.zeros((k, k), np.int64)
    np.add.at(counts, (np.asarray(labels), predicted), 1)
    return counts


def _predicted(logits: ArrayLike) -> NDArray[np.intp]:
    predicted: NDArray[np.intp] = np.asarray(logits).argmax(axis=-1)
    return predicted


def is_right(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.bool_]:
    """Tell which of (n, k) logits are largest at their label; (n,)."""
    return np.asarray(_predicted(logits) == np.asarray(labels))


CHANCE: Final = 0.05
"""The significance level: what chance alone makes more often proves nothing."""


@dataclass(frozen=True)
class Measured:
    """A network's figures on `n` images, at T = 1."""

    n: int
    right: int
    log_loss: float
    calibration_error: float

    @classmethod
    def of(cls, logits: ArrayLike, labels: ArrayLike) -> Self:
        """Measure (n, 10) finite logits against (n,) labels; n is 1 or more."""
        right = is_right(logits, labels)
        error = expected_calibration_error(logits, labels)
        return cls(right.size, int(right.sum()), log_loss(logits, labels), error)

    @property
    def accuracy(self) -> float:
        return self.right / self.n

    @property
    def wrong(self) -> int:
        return self.n - self.right


@dataclass(frozen=True)
class Comparison:
    """A network beside the one before, if there is one, on the same images.

    Attributes:
        images: how many images there are of each digit.
        better: of each digit, how many the first read wrong and the second right.
        worse: of each digit, how many the first read right and the second wrong.
        right: of each digit, how many the second reads right.
    """

    dataset: str
    before_name: str | None
    after_name: str
    before: Measured | None
    after: Measured
    images: tuple[int, ...]
    better: tuple[int, ...] = (0,) * DIGITS
    worse: tuple[int, ...] = (0,) * DIGITS
    right: tuple[int, ...] = (0,) * DIGITS

    @property
    def more_wrong(self) -> int:
        """The number of images newly read wrong, less those newly right; 0 if it may be chance."""
        better, worse = sum(self.better), sum(self.worse)
        return 0 if sign_test(better, worse) > CHANCE else worse - better


def sign_test(better: int, worse: int) -> float:
    """Return the p-value of McNemar's exact two-sided test for paired answers (1947)."""
    n, fewer = better + worse, min(better, worse)
    ways = choices = 1  # of k of n, summed over k
    for k in range(fewer):
        choices = choices * (n - k) // (k + 1)
        ways += choices
    return min(1.0, float(Fraction(2 * ways, 2**n)))


def compare(
    dataset: str,
    labels: ArrayLike,
    before: tuple[str, ArrayLike] | None,
    after: tuple[str, ArrayLike],
) -> Comparison:
    """Compare two networks, each a name and (n, 10) logits, on images with (n,) labels."""
    name, logits = after
    true = np.asarray(labels)
    after_right = is_right(logits, true)
    alone = Comparison(
        dataset, None, name, None, Measured.of(logits, true), _by_digit(true),
        right=_by_digit(true[after_right]),
    )  # fmt: skip
    if before is None:
        return alone
    before_name, before_logits = before
    before_right = is_right(before_logits, true)
    return replace(
        alone,
        before_name=before_name,
        before=Measured.of(before_logits, true),
        better=_by_digit(true[after_right & ~before_right]),
        worse=_by_digit(true[before_right & ~after_right]),
    )


def _by_digit(labels: NDArray[np.generic]) -> tuple[int, ...]:
    counts: list[int] = np.bincount(labels.astype(np.intp), minlength=DIGITS).tolist()
    return tuple(counts)


@dataclass(frozen=True)
class Doubted:
    """Counts of doubted digits, and of those that would be misread."""

    n: int
    misread: int


@dataclass(frozen=True, eq=False)
class Evaluation:
    """A network's figures on labelled digits.

    Attributes:
        measured: at T = 1.
        temperature: the network's fitted one, if it has one.
        fitted: at that temperature.
        doubted: None of a network without limits, which believes all it reads.
        confusion: (10, 10) int64 counts, a row a label, a column what it was read as.
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
        """Measure (n, 10) finite logits against (n,) labels; n is 1 or more."""
        at_one, fitted, doubted = Measured.of(logits, labels), None, None
        if temperature is not None:
            fitted = Measured.of(tempered(logits, temperature), labels)
        if limits is not None:
            are = are_doubted(logits, limits)
            doubted = Doubted(int(are.sum()), int((are & ~is_right(logits, labels)).sum()))
        return cls(at_one, temperature, fitted, doubted, confusion(logits, labels))


@dataclass(frozen=True)
class ClassFigures:
    """Figures of one digit.

    Attributes:
        n: how many images are of it.
        precision: the share of the images read as it that are it; None if there are none.
        recall: the share of its images that are read as it; None if there are none.
        f1: the harmonic mean of both; None where neither there nor read.
    """

    digit: int
    n: int
    precision: float | None
    recall: float | None
    f1: float | None


def class_figures(counts: NDArray[np.int64]) -> list[ClassFigures]:
    """Return the figures of each class of a confusion matrix, (k, k)."""
    rows = np.stack([counts.diagonal(), counts.sum(axis=0), counts.sum(axis=1)], axis=1).tolist()
    return [
        ClassFigures(digit, n, _share(hits, read), _share(hits, n), _share(2 * hits, read + n))
        for digit, (hits, read, n) in enumerate(rows)
    ]


def _share(count: int, n: int) -> float | None:
    return count / n if n else None


@dataclass(frozen=True)
class Group:
    """Images that have something in common, such as their writer, and how many are right."""

    name: str
    n: int
    right: int

    @property
    def accuracy(self) -> float:
        return self.right / self.n


def groups(names: Sequence[object], right: NDArray[np.bool_]) -> list[Group]:
    """Count (n,) right answers by (n,) names, the worst first; None is left out."""
    of_each = np.array(["" if name is None else str(name) for name in names])
    found = [
        Group(name, int(inside.sum()), int(right[inside].sum()))
        for name in sorted({str(name) for name in names if name is not None})
        if (inside := of_each == name).any()
    ]
    return sorted(found, key=lambda group: group.accuracy)


@dataclass(frozen=True)
class Agreement:
    """Counts of the images that two networks read right, by which of them."""

    both: int
    only_first: int
    only_second: int
    neither: int

    @classmethod
    def of(cls, first: ArrayLike, second: ArrayLike, labels: ArrayLike) -> Self:
        """Count (n, k) logits of both on images with (n,) labels."""
        one, other = is_right(first, labels), is_right(second, labels)
        masks = (one & other, one & ~other, other & ~one, ~one & ~other)
        return cls(*(int(mask.sum()) for mask in masks))

    @property
    def p_value(self) -> float:
        """McNemar's: how often equally good networks would differ as much, or more."""
        return sign_test(self.only_second, self.only_first)


CONTRADICTED: Final = 0.8
"""The probability, at T = 1, from which on a network contradicts a label."""


def perhaps_mislabelled(
    first: ArrayLike, second: ArrayLike, labels: ArrayLike, threshold: float = CONTRADICTED
) -> NDArray[np.intp]:
    """Return the images, of (n,), that both networks read as the same other digit, and are sure of.

    Returns:
        Their indices, those first of which the less sure network is the surest.
    """
    read_as = _predicted(first)
    sure = np.minimum(softmax(first).max(axis=-1), softmax(second).max(axis=-1))
    found = np.flatnonzero(
        (read_as == _predicted(second)) & ~is_right(first, labels) & (sure >= threshold)
    )
    order: NDArray[np.intp] = found[np.argsort(-sure[found], kind="stable")]
    return order
