"""Curves that a pen leaves: smoothed, thinned, cut, and as strokes."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Stroke

Points = NDArray[np.float64]
"""(n, 2) x and y, n >= 1."""
Paths = list[Points]
"""The strokes of a drawing, in any unit; y points down."""

_BETWEEN: Final = 4
"""Points that a smoothed curve has for each one of the stroke."""


def smooth(points: Points) -> Points:
    """Return a curve through `points` without corners.

    A uniform Catmull-Rom spline: E. Catmull and R. Rom, "A class of local interpolating splines"
    (1974).
    """
    if len(points) < 3:
        return points
    # Straight on at both ends.
    p = np.concatenate([[2 * points[0] - points[1]], points, [2 * points[-1] - points[-2]]])
    a, b, c, d = (p[i : len(p) - 3 + i, None] for i in range(4))
    t = (np.arange(_BETWEEN) / _BETWEEN)[:, None]
    curve = b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])


def lengths_along(points: Points) -> NDArray[np.float64]:
    """Return (n,) how far the pen has gone at each point, from 0."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], steps.cumsum()])


def bounds(paths: Paths) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the upper left and the lower right corner of all points, (2,) each."""
    points = np.concatenate(paths)
    return points.min(axis=0), points.max(axis=0)


def points_at(points: Points, gone: NDArray[np.float64]) -> Points:
    """Return (m, 2) places where the pen had gone (m,) that far."""
    along = lengths_along(points)
    return np.column_stack([np.interp(gone, along, points[:, axis]) for axis in (0, 1)])


def thin(points: Points, every: int) -> Points:
    """Keep one point in `every`, and the last, as a slow device does."""
    return np.concatenate([points[:-1:every], points[-1:]])


def section(points: Points, first: float, last: float) -> Points:
    """Return the part from `first` to `last`, as shares of the length.

    Below 0 and above 1 it goes straight on.
    """
    along = lengths_along(points)
    total = along[-1]
    if total == 0 or first >= last:
        return points
    inner = along[(along > first * total) & (along < last * total)]
    path = points_at(points, np.array([max(first, 0.0) * total, *inner, min(last, 1.0) * total]))
    before = points_at(points, np.array([0.0, 0.1 * total]))
    after = points_at(points, np.array([0.9 * total, total]))
    if first < 0:
        path = np.concatenate([[before[0] + (before[1] - before[0]) * first / 0.1], path])
    if last > 1:
        path = np.concatenate([path, [after[1] + (after[1] - after[0]) * (last - 1) / 0.1]])
    return path


def pen_stroke(path: Points, width: float | NDArray[np.float64]) -> Stroke:
    """Return a stroke by a pen of one width, or of (n,) widths; it has no time."""
    return Stroke(np.column_stack([path, np.zeros(len(path)), np.broadcast_to(width, len(path))]))
