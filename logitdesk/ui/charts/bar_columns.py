"""Columns of a bar chart: how bars grow, how numbers are written, and where axes end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Literal

from logitdesk.ui.charts.items import round_step
from logitdesk.ui.formatting import percent, short, signed


@dataclass(frozen=True)
class Labels:
    """The column with the rows' labels.

    Attributes:
        name: of the table's column.
        widest: the widest label.
        scale: of the type.
    """

    name: str = "digit"
    widest: str = "000"
    scale: float = 1.3


@dataclass(frozen=True)
class Column:
    """One column of bars.

    Attributes:
        name: of the table's column, and in the readout.
        write: writes a value beside its bar.
        widest: the widest of these texts.
        exact: writes it in the readout and for screen readers; None for as beside the bar.
        head: stands over the column.
        room: how much of the free width it gets, against the others.
        grows: to which side; "both" has a zero line.
        numbers: where they stand; beside the zero line, if there is one, across from the bar.
        least: the range that the axis has at least.
        fits: whether the axis follows the data beyond that.
        has_axis: whether ticks are written below.
        has_track: whether bars run in a track.
        is_strong: whether all bars have the full colour, not the highlighted one alone.
        is_warm: whether bars have the warm colour also above 0.
        is_draggable: whether a person may drag its bars.
        explanation: of the axis, in a sentence.
    """

    name: str
    write: Callable[[float], str]
    widest: str
    exact: Callable[[float], str] | None = None
    head: str = ""
    room: float = 1.0
    grows: Literal["both", "right", "left"] = "both"
    numbers: Literal["beside", "column", "inside"] = "beside"
    least: tuple[float, float] = (-1.0, 1.0)
    fits: bool = True
    has_axis: bool = False
    has_track: bool = False
    is_strong: bool = False
    is_warm: bool = False
    is_draggable: bool = False
    explanation: str = ""


def write_logit(value: float) -> str:
    """As "+8.9"; without decimals where they would not fit."""
    return signed(value, decimals=1 if abs(value) < 99.95 else 0)


def write_small(probability: float) -> str:
    """A probability of any size to three digits: "0.978", "3.06×10⁻⁷", "1 − 4×10⁻¹¹"."""
    if probability < 0.9995:
        return short(probability, 3)
    return f"1 − {short(1 - probability, 1)}" if probability < 1 else "≈ 1"


LOGITS: Final = Column(
    "logit",
    write_logit,
    "−88.8",
    lambda value: signed(value, 4),
    least=(-5.0, 10.0),
    has_axis=True,
    explanation="The axis of the logits: it has no fixed ends and follows the data.",
)
SOFTMAX: Final = Column(
    "probability",
    percent,
    "> 99.9 %",
    write_small,
    grows="right",
    numbers="column",
    least=(0.0, 1.0),
    fits=False,
    has_axis=True,
    has_track=True,
    explanation="The axis of the probabilities: a full bar is 1.",
)


def fitted_range(
    values: Sequence[float], least: tuple[float, float] = LOGITS.least
) -> tuple[float, float]:
    """Return round ends of an axis for these values, and for the least range there is."""
    low, high = min(*values, least[0]), max(*values, least[1])
    step = round_step((high - low) / 10)
    return step * floor(low / step + 1e-9), step * ceil(high / step - 1e-9)
