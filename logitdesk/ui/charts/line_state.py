"""What a line chart shows: its lines, their points, and what is marked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from logitdesk.ui.charts.items import blend
from logitdesk.ui.theme import Theme

_MOST_POINTS: Final = 40_000
"""Of a line: older ones are thinned to half of that."""

Points = NDArray[np.float64]
"""(n, 2): x, which never goes back, and y."""


@dataclass(frozen=True)
class Line:
    """How one line is drawn.

    Attributes:
        name: stands at its end; a click on it hides the line.
        colour: the part of the theme that it has while it does not lead.
        dashes: lengths of dashes and gaps, in pixels; none for a whole line.
        has_dots: whether its points are few, and each counts.
        label: at its end, where the name is too long.
    """

    name: str
    colour: Literal["quiet", "axis", "text", "ink", "accent", "warm"] = "quiet"
    dashes: tuple[float, ...] = ()
    has_dots: bool = False
    label: str = ""

    @property
    def short_name(self) -> str:
        """What stands at its end."""
        return self.label or self.name


@dataclass
class LineState:
    """The lines of a chart; lines are known by their number, hidden ones by their name."""

    lines: Sequence[Line] = ()
    points: list[Points] = field(default_factory=list)
    hidden: frozenset[str] = frozenset()
    leader: int | None = None
    pointed: int | None = None
    x: float | None = None
    cursor: float | None = None
    phases: Sequence[tuple[float, float, str]] = ()
    marks: Sequence[tuple[float, str]] = ()
    rings: dict[int, float] = field(default_factory=dict)
    nothing: str = ""

    def begin(self) -> None:
        """Forget points and marks."""
        self.points = [np.empty((0, 2)) for _ in self.lines]
        self.leader = self.pointed = self.x = None
        self.phases, self.marks, self.rings = (), (), {}

    @property
    def begun(self) -> list[int]:
        """The lines that have points."""
        return [line for line, points in enumerate(self.points) if len(points)]

    def is_visible(self, line: int) -> bool:
        """Whether a line is not hidden."""
        return self.lines[line].name not in self.hidden

    def stands_out(self, line: int) -> bool:
        """Whether a line leads or is pointed at."""
        return line in (self.leader, self.pointed)

    def values_at(self, x: float) -> list[tuple[int, float]]:
        """Of visible lines that have begun at x, their last values there, the highest first."""
        values = []
        for line in filter(self.is_visible, self.begun):
            points = self.points[line]
            index = int(np.searchsorted(points[:, 0], x, side="right")) - 1
            if index >= 0 and np.isfinite(points[index, 1]):
                values.append((line, float(points[index, 1])))
        return sorted(values, key=lambda pair: -pair[1])

    def ends(self, line: int) -> list[float]:
        """The least and the greatest value of a line; none where nothing is finite."""
        points = self.points[line][:, 1]
        ends = [float(np.fmin.reduce(points)), float(np.fmax.reduce(points))]
        return [end for end in ends if np.isfinite(end)]

    def last(self, line: int) -> tuple[float, float]:
        """The last x of a line that has begun, and its last finite value."""
        points = self.points[line]
        finite = points[-1:, 1] if np.isfinite(points[-1, 1]) else points[:, 1]
        finite = finite[np.isfinite(finite)]
        return float(points[-1, 0]), float(finite[-1]) if len(finite) else 1.0

    def colour(self, line: int, theme: Theme) -> QColor:
        """The colour of a line's name."""
        if self.stands_out(line):
            return theme.accent if line == self.leader else theme.text
        colour: QColor = getattr(theme, self.lines[line].colour)
        return colour

    def soft_colour(self, line: int, theme: Theme) -> QColor:
        """The colour of a line: quiet ones are quieter than their names, since they may cross."""
        colour = self.colour(line, theme)
        return blend(colour, theme.card, 0.6) if colour == theme.quiet else colour


def thinned(
    x: NDArray[np.float64], y: NDArray[np.float64], step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return of each step of x the least and greatest y, where points are closer than that."""
    columns = np.floor(x / step)
    first = np.flatnonzero(np.diff(columns, prepend=np.nan) != 0)
    if 2 * len(first) >= len(x):
        return x, y
    last = np.append(first[1:], len(x)) - 1
    least, most = np.fmin.reduceat(y, first), np.fmax.reduceat(y, first)
    falls = y[last] < y[first]
    pairs = np.stack([np.where(falls, most, least), np.where(falls, least, most)], 1)
    return np.stack([x[first], x[last]], 1).ravel(), pairs.ravel()


def bounded(points: Points) -> Points:
    """Return at most 40,000: beyond, of each eight the first, last, least and greatest."""
    if len(points) <= _MOST_POINTS:
        return points
    whole = points[: len(points) // 8 * 8].reshape(-1, 8, 2)
    least, most = whole[:, :, 1].argmin(axis=1), whole[:, :, 1].argmax(axis=1)
    ends = np.zeros_like(least), np.full_like(least, 7)
    kept = np.sort(np.stack([ends[0], least, most, ends[1]], axis=1), axis=1)
    thin = np.take_along_axis(whole, kept[:, :, None], axis=1).reshape(-1, 2)
    return np.concatenate([thin, points[len(whole) * 8 :]])
