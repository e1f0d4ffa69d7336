"""Scales: how values become places on an axis, which have ticks, and how they are written."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtGui import QFont

from logitdesk.scores.functional import log_odds_of, probability_of
from logitdesk.ui.charts.items import linear_ticks, round_step
from logitdesk.ui.formatting import power_of_ten, signed
from logitdesk.ui.theme import Theme

_SLACK: Final = 1e-9
_FINE: Final = (
    0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999,
)  # fmt: skip
_COARSE: Final = (0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999)
_WRITTEN_OUT: Final = 1e5


@dataclass(frozen=True)
class Scale:
    """One way to spread values over an axis.

    Attributes:
        name: of what is measured: stands at the axis and in the table.
        forward: values to places on the axis; always finite for finite values.
        backward: places to values.
        room: the round values between which low and high have their place.
        ticks: round values from low to high, in at most so many parts.
        write: a tick's value.
    """

    name: str
    forward: Callable[[ArrayLike], NDArray[np.float64]]
    backward: Callable[[ArrayLike], NDArray[np.float64]]
    room: Callable[[float, float], tuple[float, float]]
    ticks: Callable[[float, float, float], list[float]]
    write: Callable[[float], str]


def linear(name: str, write: Callable[[float], str] | None = None, *, rounds: bool = True) -> Scale:
    """Equal differences are equally long.

    Args:
        name: of what is measured.
        write: a tick's value; None for plain numbers.
        rounds: whether the axis ends at round values.
    """

    def room(low: float, high: float) -> tuple[float, float]:
        step = round_step((high - low) / 4 or 1.0)
        first, last = floor(low / step + _SLACK), ceil(high / step - _SLACK)
        return (step * first, step * max(last, first + 1)) if rounds else (low, high)

    return Scale(name, _same, _same, room, linear_ticks, write or _plain)


def logarithmic(name: str, least: float = 1e-6, *, rounds: bool = True) -> Scale:
    """Equal ratios are equally long; what is below `least`, > 0, stands there."""

    def forward(values: ArrayLike) -> NDArray[np.float64]:
        return np.log10(np.maximum(np.asarray(values, np.float64), least))

    def backward(places: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(10.0 ** np.asarray(places, np.float64))

    def room(low: float, high: float) -> tuple[float, float]:
        low, high = max(low, least), max(high, least)
        if not rounds:
            return low, high
        decade = 10.0 ** floor(log10(low) + _SLACK)
        return decade, max(round_step(high, (1, 2, 3, 5)), 2 * decade)

    return Scale(name, forward, backward, room, _log_ticks, _log_text)


def log_odds(name: str) -> Scale:
    """For probabilities: equal differences of log-odds are equally long, from 1 % to 99.99 %."""

    def forward(values: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(log_odds_of(np.clip(values, _FINE[0], _FINE[-1])))

    def backward(places: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(probability_of(np.asarray(places, np.float64)))

    def room(low: float, high: float) -> tuple[float, float]:
        first = min(max(bisect_right(_COARSE, low) - 1, 0), len(_COARSE) - 2)
        last = min(bisect_left(_COARSE, high), len(_COARSE) - 1)
        return _COARSE[first], _COARSE[max(last, first + 1)]

    def ticks(low: float, high: float, parts: float) -> list[float]:
        slack = 1e-6
        within: list[float] = []
        for stops in (_FINE, _COARSE):
            within = [stop for stop in stops if low - slack <= stop <= high + slack]
            if len(within) <= parts + 1:
                return within
        return within[:: ceil(len(within) / (parts + 1))]

    return Scale(
        name, forward, backward, room, ticks, lambda v: f"{100 * v:.10g}\N{NO-BREAK SPACE}%"
    )


class Axis(pg.AxisItem):
    """An axis of a plot with the ticks of its scale."""

    def __init__(self, orientation: str, scale: Scale) -> None:
        super().__init__(orientation, maxTickLength=0, showValues=True)
        self._scale = scale
        self._apart = 48.0

    def apply_theme(self, theme: Theme, font: QFont, line: float) -> None:
        """Set pens and font; `line` is the font's height in pixels."""
        is_upright = self.orientation in ("left", "right")
        self._apart = 2.2 * line if is_upright else 4.5 * line
        self.setPen(pg.mkPen(theme.hairline))
        self.setTextPen(pg.mkPen(theme.quiet))
        self.setStyle(
            tickFont=font, tickTextOffset=6, hideOverlappingLabels=False, autoReduceTextSpace=False
        )
        if not is_upright:
            self.setHeight(round(line + 8))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Places of ticks, all of one level."""
        low, high = self._scale.backward([low, high]).tolist()
        ticks = self._scale.ticks(low, high, max(size / self._apart, 1.0))
        places = self._scale.forward(ticks).tolist() if ticks else []
        return [(1.0, places)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """What is written there."""
        return [self._scale.write(value) for value in self._scale.backward(values).tolist()]


def _same(values: ArrayLike) -> NDArray[np.float64]:
    return np.asarray(values, np.float64)


def _plain(value: float) -> str:
    return f"{0.0 if abs(value) < _SLACK else value:.6g}".replace("-", "−")


def signed_text(value: float) -> str:
    """With its sign: "+5", "−2.5", "0"."""
    value = round(value, 9)
    return signed(value, decimals=0 if value == round(value) else 1)


def _log_ticks(low: float, high: float, parts: float) -> list[float]:
    decades = range(floor(log10(low) + _SLACK), ceil(log10(high)) + 1)
    stops = [part * 10.0**decade for decade in decades for part in (1, 2, 5)]
    within = [stop for stop in stops if low * (1 - 1e-6) <= stop <= high * (1 + 1e-6)]
    if len(within) <= min(parts + 1, 6):
        return within
    whole = [10.0**d for d in decades if low * (1 - 1e-6) <= 10.0**d <= high * (1 + 1e-6)]
    return whole[:: ceil(len(whole) / (parts + 1)) or 1]


def _log_text(value: float) -> str:
    power = floor(log10(value) + 1e-6)
    if value >= _WRITTEN_OUT or power < -4:
        lead = round(value / 10.0**power)
        return power_of_ten(power) if lead == 1 else f"{lead}×{power_of_ten(power)}"
    return f"{value:.{max(0, -power)}f}"
