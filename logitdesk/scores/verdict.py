"""Verdicts: a digit, one of two, or no digit at all.

Networks learn, from scribbles and the like, to give what is no digit ten nearly equal logits. So a
small margin is a doubt; and where two logits stand out from the others, it is between two digits.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import inf, isfinite
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import logsumexp, softmax

LIKELY: Final = 0.5
"""A digit is believed, whatever the limits, above this softmax probability at T = 1."""
STANDS_OUT: Final = 0.8
"""The softmax probability, at T = 1, that two digits have together if it is one of the two."""


@dataclass(frozen=True)
class Limits:
    """From where on a network is believed; found on digits held out of training.

    Attributes:
        margin: the least lead of the largest logit over the second, at T = 1.
        energy: the least logsumexp of the logits at T = 1; -inf where it is of no use. (The
            negative of Liu et al., "Energy-based Out-of-distribution Detection", 2020.)
    """

    margin: float
    energy: float = -inf

    @classmethod
    def of_entries(cls, entries: Mapping[str, float] | None) -> Self | None:
        """Return the limits of a network's card; None for a card without."""
        if entries is None:
            return None
        return cls(float(entries["margin"]), float(entries.get("energy", -inf)))

    def entries(self) -> dict[str, float]:
        """Return the limits as a card has them, without an infinite energy."""
        energy = {"energy": self.energy} if isfinite(self.energy) else {}
        return {"margin": self.margin, **energy}


BELIEVES_ALL: Final = Limits(0.0)
"""Limits of a network without any, to move from; a likely digit is needed all the same."""


class Kind(Enum):
    """The kinds of verdicts."""

    DIGIT = "digit"
    UNSURE = "unsure"
    NO_DIGIT = "no digit"


@dataclass(frozen=True)
class Verdict:
    """A verdict on a network's answer, whatever the temperature.

    Attributes:
        digits: the digit; the two that it may be, the likelier first; or none.
        limits: None where everything is believed.
    """

    kind: Kind
    digits: tuple[int, ...]
    limits: Limits | None = None


def verdict_on(logits: ArrayLike, limits: Limits | None) -> Verdict:
    """Judge (10,) finite logits; without limits every answer is a digit."""
    z = np.asarray(logits, np.float64)
    first, second = (int(digit) for digit in np.argsort(-z, kind="stable")[:2])
    if limits is None or not are_doubted(z[np.newaxis], limits)[0]:
        return Verdict(Kind.DIGIT, (first,), limits)
    is_like_a_digit = float(logsumexp(z)) >= limits.energy
    if is_like_a_digit and softmax(z)[[first, second]].sum() >= STANDS_OUT:
        return Verdict(Kind.UNSURE, (first, second), limits)
    return Verdict(Kind.NO_DIGIT, (), limits)


def are_doubted(logits: ArrayLike, limits: Limits | None) -> NDArray[np.bool_]:
    """Tell which of (n, k) finite logits are not taken for a digit; without limits, none."""
    z = np.asarray(logits, np.float64)
    if limits is None:
        return np.zeros(len(z), np.bool_)
    is_close = (margins(z) < limits.margin) | (softmax(z).max(axis=-1) <= LIKELY)
    doubted: NDArray[np.bool_] = is_close | (logsumexp(z) < limits.energy)
    return doubted


def fit_limits(logits: ArrayLike, doubted: float) -> Limits:
    """Fit limits by which about this share of digits is doubted, read right or not.

    Args:
        logits: (n, k) finite, of digits held out of training; n of 1 or more.
        doubted: the share, in [0, 1].

    Raises:
        ValueError: there are no logits, or there is no such share.
    """
    z = np.asarray(logits, np.float64)
    if not len(z):
        raise ValueError("Limits are fitted to one image or more.")
    if not 0 <= doubted <= 1:
        raise ValueError(f"A share lies between 0 and 1, which {doubted} does not.")
    # What is doubted whatever the limits is a part of the share.
    leads = np.where(softmax(z).max(axis=-1) > LIKELY, margins(z), 0.0)
    return Limits(margin=float(np.quantile(leads, doubted)))


def margins(logits: ArrayLike) -> NDArray[np.float64]:
    """Return the lead of the largest of (n, k) logits over the second: (n,)."""
    two = np.partition(np.asarray(logits, np.float64), -2, axis=-1)[:, -2:]
    return np.asarray(two[:, 1] - two[:, 0])
