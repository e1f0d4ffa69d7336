"""Confidence: intervals of figures, calibration by bins, and the limit of doubt."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, sqrt
from statistics import NormalDist
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, softmax
from logitdesk.scores.metrics import BINS, calibration_bins, calibration_error, is_right
from logitdesk.scores.verdict import Limits, are_doubted, margins

LEVEL: Final = 0.95
_Z: Final = NormalDist().inv_cdf((1 + LEVEL) / 2)
_RESAMPLES: Final = 1_000


@dataclass(frozen=True)
class Interval:
    """The range that holds a figure in 95 of 100 such sets of images."""

    low: float
    high: float


def wilson(count: int, n: int) -> Interval:
    """Return Wilson's score interval (1927) of a share, `count` of `n`; n is 1 or more."""
    share, factor = count / n, _Z * _Z / n
    middle = share + factor / 2
    half = _Z * sqrt(share * (1 - share) / n + factor / (4 * n))
    # At the ends it is exact, where floats are not.
    low = 0.0 if count == 0 else (middle - half) / (1 + factor)
    return Interval(low, 1.0 if count == n else (middle + half) / (1 + factor))


def bootstrap(figure: Callable[[NDArray[np.intp]], float], n: int, seed: int = 1) -> Interval:
    """Return the bias-corrected bootstrap interval of a figure (Efron, 1981).

    Plain percentiles would not do for a calibration error, which chance only makes larger.

    Args:
        figure: computes it from (n,) indices, of which some come twice and some never.
        n: how many images there are, 1 or more.
        seed: of the chances.
    """
    random = np.random.default_rng(seed)
    values = np.array([figure(random.integers(0, n, n)) for _ in range(_RESAMPLES)])
    found = figure(np.arange(n))
    below = ((values < found).sum() + (values == found).sum() / 2) / _RESAMPLES
    normal, least = NormalDist(), 0.5 / _RESAMPLES
    shift = 2 * normal.inv_cdf(min(max(float(below), least), 1 - least))
    low, high = np.quantile(values, [normal.cdf(shift - _Z), normal.cdf(shift + _Z)]).tolist()
    return Interval(min(low, found), max(high, found))


@dataclass(frozen=True)
class Intervals:
    """The 95 % intervals of a network's figures, at T = 1."""

    accuracy: Interval
    log_loss: Interval
    calibration_error: Interval

    @classmethod
    def of(cls, logits: ArrayLike, labels: ArrayLike, seed: int = 1) -> Self:
        """Measure (n, k) finite logits against (n,) labels; n is 1 or more."""
        right, loss = is_right(logits, labels), cross_entropy(logits, labels)
        confidence = softmax(logits).max(axis=-1)
        return cls(
            wilson(int(right.sum()), len(right)),
            bootstrap(lambda which: float(loss[which].mean()), len(right), seed),
            bootstrap(
                lambda which: calibration_error(confidence[which], right[which]), len(right), seed
            ),
        )


@dataclass(frozen=True)
class ReliabilityBin:
    """Images of about the same confidence.

    Attributes:
        low, high: the bin's edges.
        n: how many images there are in it, 1 or more.
        confidence: their mean winning probability.
        accuracy: the share of them that is read right.
    """

    low: float
    high: float
    n: int
    confidence: float
    accuracy: float


def reliability(
    logits: ArrayLike, labels: ArrayLike, temperature: float = 1.0
) -> list[ReliabilityBin]:
    """Compare confidence with accuracy, by the bins of the calibration error; none is empty."""
    confidence = softmax(logits, temperature).max(axis=-1)
    right, bins = is_right(logits, labels), calibration_bins(confidence)
    return [
        ReliabilityBin(
            number / BINS,
            (number + 1) / BINS,
            int(inside.sum()),
            float(confidence[inside].mean()),
            float(right[inside].mean()),
        )
        for number in range(BINS)
        if (inside := bins == number).any()
    ]


@dataclass(frozen=True, eq=False)
class Coverage:
    """Counts of what is believed as the limit of the margin moves.

    Attributes:
        limits: (m,) float64, ascending.
        believed, misread: (m,) int64, how many images are believed at each limit, and how many of
            those are misread.
        n: how many images there are.
    """

    limits: NDArray[np.float64]
    believed: NDArray[np.int64]
    misread: NDArray[np.int64]
    n: int

    @property
    def share(self) -> NDArray[np.float64]:
        """(m,) the share of images that is believed."""
        return self.believed / self.n

    @property
    def error(self) -> NDArray[np.float64]:
        """(m,) the share of the believed that is misread; 0 where none is believed."""
        return self.misread / np.maximum(self.believed, 1)


def coverage(logits: ArrayLike, labels: ArrayLike, energy: float = -inf) -> Coverage:
    """Count what is believed, and misread all the same, by 201 limits of the margin.

    They go from 0 to where nothing is believed.

    Args:
        logits: (n, k) finite, n of 1 or more.
        labels: (n,); a label of no digit is always misread.
        energy: the network's limit of the energy, which stays.
    """
    z = np.asarray(logits, np.float64)
    lead = margins(z)
    at = np.linspace(0, np.nextafter(lead.max(), inf), 201)
    # What is doubted whatever the margin is below every limit.
    lead = np.where(are_doubted(z, Limits(0.0, energy)), -inf, lead)
    wrong = np.sort(lead[~is_right(z, labels)])
    believed = len(lead) - np.searchsorted(np.sort(lead), at)
    return Coverage(at, believed, len(wrong) - np.searchsorted(wrong, at), len(lead))


@dataclass(frozen=True, eq=False)
class Histogram:
    """Values of right and of wrong answers, counted in the same bins.

    Attributes:
        edges: (bins + 1,) float64.
        right, wrong: (bins,) int64.
    """

    edges: NDArray[np.float64]
    right: NDArray[np.int64]
    wrong: NDArray[np.int64]

    @classmethod
    def of(cls, values: ArrayLike, right: NDArray[np.bool_], bins: int = 40) -> Self:
        """Count (n,) finite values, n of 1 or more."""
        v = np.asarray(values, np.float64)
        edges = np.histogram_bin_edges(v, bins)
        return cls(edges, np.histogram(v[right], edges)[0], np.histogram(v[~right], edges)[0])
