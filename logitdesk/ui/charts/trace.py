"""A line that grows, and the few of its points that a picture of it needs."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""(n, 2): x, which never goes back, and y; finite."""


class Trace:
    """All points of a line so far."""

    def __init__(self) -> None:
        self._room = np.empty((64, 2))
        self._count = 0
        self._thin = np.empty((0, 2))
        self._thinned_to = 0  # how many points the above stands for
        self._step = 0.0

    def __len__(self) -> int:
        return self._count

    @property
    def points(self) -> Points:
        """Those so far; a view, to be read only."""
        return self._room[: self._count]

    @property
    def end(self) -> float:
        """The last x; 0 before the line begins."""
        return float(self._room[self._count - 1, 0]) if self._count else 0.0

    def clear(self) -> None:
        """Begin anew."""
        self._count = 0
        self._step = 0.0

    def extend(self, points: Iterable[tuple[float, float]]) -> Points:
        """Let the line go on; a point that is no number is left out. Returns the others."""
        new = np.array(list(points), np.float64).reshape(-1, 2)
        new = new[np.isfinite(new).all(axis=1)]
        count = self._count + len(new)
        if count > len(self._room):
            self._room = np.resize(self._room, (2 * count, 2))
        self._room[self._count : count] = new
        self._count = count
        return new

    def at(self, x: float) -> float | None:
        """The last value at or before `x`; None before the line begins."""
        index = int(np.searchsorted(self.points[:, 0], x, side="right"))
        return float(self.points[index - 1, 1]) if index else None

    def thinned(self, step: float) -> Points:
        """At most two points for each `step` of x, its extremes, and the last point.

        Where few points share a step, these are the points themselves. What was thinned before
        is not looked at again while `step` stays the same.
        """
        if step != self._step:
            self._step, self._thinned_to, self._thin = step, 0, np.empty((0, 2))
        rest = self.points[self._thinned_to :]
        if not len(rest):
            return rest
        columns = np.floor(rest[:, 0] / step)
        begun = int(np.searchsorted(columns, columns[-1]))  # the last step may get more points
        if begun:
            self._thin = np.concatenate([self._thin, _extremes(rest[:begun], columns[:begun])])
            self._thinned_to += begun
        last = rest[begun:]
        return np.concatenate([self._thin, _extremes(last, columns[begun:]), last[-1:]])


def _extremes(points: Points, columns: NDArray[np.float64]) -> Points:
    """Of each column its least and its greatest value, in about the order that they came in."""
    first = np.flatnonzero(np.diff(columns, prepend=np.nan) != 0)
    last = np.append(first[1:], len(points)) - 1
    least = np.minimum.reduceat(points[:, 1], first)
    most = np.maximum.reduceat(points[:, 1], first)
    falls = points[last, 1] < points[first, 1]
    pairs = np.empty((len(first), 2, 2))
    pairs[:, 0, 0], pairs[:, 1, 0] = points[first, 0], points[last, 0]
    pairs[:, 0, 1] = np.where(falls, most, least)
    pairs[:, 1, 1] = np.where(falls, least, most)
    is_new = np.ones((len(first), 2), bool)
    is_new[:, 1] = last > first  # a column of one point has it once
    return pairs[is_new]
