"""Columns of a bar chart: what they show, and where their bars lie, in pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log10
from typing import Final, Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    LEFT,
    RIGHT,
    Range,
    linear_ticks,
    round_range,
    upright_box,
)
from logitdesk.ui.formatting import number_text, percent, power_of_ten, short, signed
from logitdesk.ui.theme import Theme

_LEAST: Final = 1e-300
"""The smallest probability on a logarithmic axis."""
_DECADES: Final = (3, 6, 9, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300)
"""Where a logarithmic axis may begin, as powers of ten below 1."""
_SHORTEST: Final = 1.0


@dataclass(frozen=True)
class Labels:
    """The column with the rows' labels: its name in the table, its widest label, its type."""

    name: str = "digit"
    widest: str = "000"
    scale: float = 1.3


@dataclass(frozen=True)
class Column:
    """One column of bars."""

    name: str  # of the table's column, and in the readout
    write: Callable[[float], str]  # writes a value beside its bar
    widest: str  # of these texts
    head: str = ""  # stands over the column
    room: float = 1.0  # the share of the free width, against the other columns
    grows: Literal["both", "right", "left"] = "both"  # "both" has a zero line; "left" is warm
    numbers: Literal["beside", "column"] = "beside"  # or at the zero line, across from the bar
    least: tuple[float, float] = (-1.0, 1.0)  # the range that the axis has at least
    has_axis: bool = False  # ticks are written below
    has_track: bool = False  # bars run in a track
    is_strong: bool = False  # all bars have the full colour, not the highlighted one alone
    is_draggable: bool = False


def _write_logit(value: float) -> str:
    """Write, for example, "+8.9"; without decimals where they would not fit."""
    return signed(value, decimals=1 if abs(value) < 99.95 else 0)


def _write_small(probability: float) -> str:
    """A probability of any size to three digits: "0.978", "3.06×10⁻⁷", "1 − 4×10⁻¹¹"."""
    if probability < 0.9995:
        return short(probability, 3)
    return f"1 − {short(1 - probability, 1)}" if probability < 1 else "≈ 1"


LOGITS: Final = Column("logit", _write_logit, "−88.8", least=(-5.0, 10.0), has_axis=True)
SOFTMAX: Final = Column(
    "probability", percent, "> 99.9 %", grows="right", numbers="column", least=(0.0, 1.0),
    has_axis=True, has_track=True,
)  # fmt: skip


class BarColumn:
    """A column with its bars: an axis, values, and the room from `begin` to `end`, in pixels."""

    def __init__(self, spec: Column) -> None:
        self.spec, self.axis = spec, Range(*spec.least)
        self.values: list[float] = []
        self.truth: list[float] = []
        self.is_logarithmic = False
        self.begin = self.end = self.left = self.width = self.zero = self.text = 0.0

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        self.is_logarithmic = is_logarithmic
        self.axis = Range(*self.spec.least)
        self.fit(self.values + self.truth)

    def fit(self, shown: Sequence[float]) -> None:
        """Have the axis fit these values."""
        if not shown:
            return
        if self.is_logarithmic:
            smallest = log10(max(min(shown), _LEAST))
            decades = next((d for d in _DECADES if d >= -1.04 * smallest), _DECADES[-1])
            self.axis.fit(float(-decades), 0.0)
        else:
            least, most = self.spec.least
            self.axis.fit(*round_range(min(*shown, least), max(*shown, most), 10))

    def x(self, value: float) -> float:
        """The place of a value within the column, in pixels."""
        if self.is_logarithmic:
            value = log10(max(value, _LEAST))
        low, high = self.axis.low, self.axis.high
        share = min(max((value - low) / ((high - low) or 1.0), 0.0), 1.0)
        return self.left + (1 - share if self.spec.grows == "left" else share) * self.width

    def write(self, value: float) -> str:
        return (_write_small if self.is_logarithmic else self.spec.write)(value)

    @property
    def widest(self) -> str:
        return "1 − 8×10⁻⁸⁸" if self.is_logarithmic else self.spec.widest

    @property
    def has_numbers_beside(self) -> bool:
        """Tell whether numbers stand at the zero line, across from the bars."""
        return self.spec.grows == "both" and self.spec.numbers == "beside"

    def lay_out(self, begin: float, width: float, text: float) -> None:
        """Find room for bars, and for numbers of this width."""
        if self.has_numbers_beside:
            side = max(2 * GAP, 0.4 * text) if self.spec.has_axis else GAP  # for half a tick's text
            room = width - 2 * side
            zero = min(max(-self.axis.low / (self.axis.high - self.axis.low), 0.0), 1.0)
            before = side + max(0.0, (text - zero * room) / max(1 - zero, 0.1))
            after = side + max(0.0, (text - (1 - zero) * room) / max(zero, 0.1))
        elif self.spec.grows == "left":
            before, after = text, GAP
        else:
            before, after = 0.0, text + GAP
        self.begin, self.end, self.text = begin, begin + width, text
        self.left, self.width = begin + before, max(width - before - after, 0.0)
        self.zero = self.x(0.0)

    def track(self, middle: float, height: float) -> QRectF:
        return QRectF(self.left, round(middle - height / 2), self.width, height)

    def bar(self, value: float, track: QRectF) -> QRectF:
        """A bar's box in its track; at least one pixel wide."""
        end, start = self.x(value), self.zero
        if abs(end - start) < _SHORTEST:
            end = start - _SHORTEST if end < start or value < 0 else start + _SHORTEST
        return QRectF(min(start, end), track.top(), abs(end - start), track.height())

    def paint_axis(
        self, painter: QPainter, theme: Theme, top: float, bottom: float, line: float
    ) -> None:
        """Paint the head, the ticks from top to bottom, and the zero line."""
        spec, low, high = self.spec, self.axis.low, self.axis.high
        painter.setPen(theme.quiet)
        if spec.head:
            is_left = spec.grows == "left"
            place = QRectF(self.left - 6 * line * is_left, 0, self.width + 6 * line, line)
            painter.drawText(place, RIGHT if is_left else LEFT, spec.head)
        ticks = linear_ticks(low, high, self.width / (2.6 * line)) if spec.has_axis else []
        for tick in ticks:
            x = self.left + (tick - low) / (high - low) * self.width
            if not spec.has_track:
                painter.fillRect(upright_box(x, top, bottom), theme.grid)
            below = QRectF(x - 4 * line, bottom + GAP, 8 * line, line)
            painter.drawText(below, CENTRE, self._tick_text(tick))
        if not spec.has_track:
            painter.fillRect(upright_box(self.zero, top, bottom), theme.axis)

    def _tick_text(self, tick: float) -> str:
        if self.is_logarithmic:
            return "1" if tick == 0 else power_of_ten(round(tick))
        if self.spec.grows == "both":
            return signed(tick, decimals=0 if tick == round(tick) else 1)
        return number_text(tick)
