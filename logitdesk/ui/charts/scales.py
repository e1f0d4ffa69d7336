"""How values become heights on a chart's axis, and which round values have ticks there."""

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import ceil, floor, log10
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.functional import log_odds_of
from logitdesk.ui.formatting import signed

_ROUND: Final = (1, 2, 5)
_TOPS: Final = (1, 2, 3, 5)
"""Where a logarithmic axis may end within a decade: 3 holds ln 10, a loss that nothing knows."""
_PARTS: Final = 4
"""Into about how many parts a linear axis is divided where it has room."""
_FINE: Final = 6
"""The most ticks of a logarithmic axis that are not whole decades."""
_SLACK: Final = 1e-9


class Scale(ABC):
    """One way to spread values over an axis."""

    @abstractmethod
    def heights(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where values stand, in a unit of the scale's own; of any shape, and always finite."""

    @abstractmethod
    def room(self, low: float, high: float) -> tuple[float, float]:
        """The round values that an axis goes from and to, so that both have their place on it."""

    @abstractmethod
    def ticks(self, low: float, high: float, most: int) -> list[float]:
        """Round values within an axis's ends, ascending, no more than `most`, which is >= 2."""

    @abstractmethod
    def label(self, value: float) -> str:
        """A tick's value for a person."""

    def height(self, value: float) -> float:
        """Where one value stands."""
        return float(self.heights(np.array(value)))


class LinearScale(Scale):
    """Equal differences have equal heights; labels have their sign."""

    def heights(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The values themselves."""
        return values

    def room(self, low: float, high: float) -> tuple[float, float]:
        """Ends at ticks, with 0 between them."""
        low, high = min(low, 0.0), max(high, 0.0)
        step = round_step((high - low) / _PARTS or 1.0)
        first, last = floor(low / step + _SLACK), ceil(high / step - _SLACK)
        return step * first, step * max(last, first + 1)

    def ticks(self, low: float, high: float, most: int) -> list[float]:
        """Multiples of a round step, the ends among them if they can be."""
        least = round_step((high - low) / max(min(most - 1, 2 * _PARTS), 1))
        coarser = [least, *(round_step(factor * least) for factor in (1.5, 3))]
        step = next((step for step in coarser if _divides(step, low, high)), least)
        first, last = ceil(low / step - _SLACK), floor(high / step + _SLACK)
        return [step * count for count in range(first, last + 1)]

    def label(self, value: float) -> str:
        """As "+5", "−2.5", "0"."""
        return signed(value, decimals=0 if value == round(value) else 1)


class LogScale(Scale):
    """Equal ratios have equal heights: for values > 0 that shrink over several decades."""

    def __init__(self, least: float = 1e-6) -> None:
        """What is below `least` stands there."""
        self._least = least

    def heights(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Decades."""
        return np.log10(np.maximum(values, self._least))

    def room(self, low: float, high: float) -> tuple[float, float]:
        """Down to a whole decade, which is seldom another; up to 1, 2, 3 or 5 of one."""
        low, high = max(low, self._least), max(high, self._least)
        decade = 10.0 ** floor(log10(low) + _SLACK)
        return decade, max(round_step(high, _TOPS), 2 * decade)

    def ticks(self, low: float, high: float, most: int) -> list[float]:
        """1, 2 and 5 of each decade or, where they are too many, whole decades."""
        decades = range(floor(log10(low) + _SLACK), ceil(log10(high)) + 1)
        stops = [part * 10.0**decade for decade in decades for part in _ROUND]
        every = [decade for decade in decades if low <= 10.0**decade * (1 + _SLACK) <= high]
        coarse = [10.0**decade for decade in every[:: ceil(len(every) / most) or 1]]
        fine = [stop for stop in stops if low * (1 - _SLACK) <= stop <= high * (1 + _SLACK)]
        return fine if len(fine) <= min(most, _FINE) else coarse

    def label(self, value: float) -> str:
        """Without an exponent: "0.001"."""
        return f"{value:.{max(0, -floor(log10(value) + _SLACK))}f}"


class LogOddsScale(Scale):
    """Equal differences of log-odds have equal heights: 99.0 % and 99.6 % stand well apart."""

    _FINE: Final[Sequence[float]] = (
        0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999,
    )  # fmt: skip
    _COARSE: Final[Sequence[float]] = (0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999)

    def heights(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Log-odds; below 1 % and above 99.99 %, those of these."""
        return np.asarray(log_odds_of(np.clip(values, self._FINE[0], self._FINE[-1])))

    def room(self, low: float, high: float) -> tuple[float, float]:
        """Between coarse ticks."""
        first = max(bisect_right(self._COARSE, low) - 1, 0)
        last = min(bisect_left(self._COARSE, high), len(self._COARSE) - 1)
        first = min(first, len(self._COARSE) - 2)
        return self._COARSE[first], self._COARSE[max(last, first + 1)]

    def ticks(self, low: float, high: float, most: int) -> list[float]:
        """Fine ones or, where they are too many, coarse ones."""
        within: list[float] = []
        for stops in (self._FINE, self._COARSE):
            within = [stop for stop in stops if low <= stop <= high]
            if len(within) <= most:
                return within
        return within[:: ceil(len(within) / most)]

    def label(self, value: float) -> str:
        """As a percentage with no more decimals than it needs."""
        return f"{100 * value:.10g} %"


def _divides(step: float, low: float, high: float) -> bool:
    return all(abs(end / step - round(end / step)) < _SLACK for end in (low, high))


def round_step(least: float, parts: Sequence[int] = _ROUND) -> float:
    """The smallest of `parts` times a power of ten that is not below `least`, > 0."""
    power = 10.0 ** floor(log10(least) + _SLACK)
    return power * next(part for part in (*parts, 10) if part * power >= least * (1 - _SLACK))
