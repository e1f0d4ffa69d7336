"""What a pen leaves between two points: a segment with round ends, its width changing evenly."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE

_CENTRES = np.arange(PAGE) + 0.5


@dataclass(frozen=True, eq=False)
class Coverage:
    """How much of each pixel a shape covers, within the box that holds all it covers.

    Attributes:
        box: rows and columns of the page's bitmap.
        amount: float64 in [0, 1], of the box's shape.
    """

    box: tuple[slice, slice]
    amount: NDArray[np.float64]


def capsule(a: NDArray[np.float64], b: NDArray[np.float64]) -> Coverage | None:
    """What the pen covers of the page between two points: all that discs on the way between cover.

    A pixel's coverage is the signed distance of its centre to the edge, cut to half a pixel on
    either side.

    Args:
        a: (4,) x, y, seconds, width.
        b: the same for the other end.

    Returns:
        None where nothing lies on the page.
    """
    ax, ay, _, aw = a.tolist()
    bx, by, _, bw = b.tolist()
    ar, br = aw / 2, bw / 2
    columns = _pixels(min(ax - ar, bx - br), max(ax + ar, bx + br))
    rows = _pixels(min(ay - ar, by - br), max(ay + ar, by + br))
    if columns.stop <= columns.start or rows.stop <= rows.start:
        return None
    length = math.hypot(bx - ax, by - ay)
    if length <= abs(br - ar):  # one end lies within the other
        if br > ar:
            ax, ay, ar = bx, by, br
        x, y = _CENTRES[columns] - ax, _CENTRES[rows, None] - ay
        return Coverage((rows, columns), _cut(ar - np.sqrt(x * x + y * y)))
    x, y = _CENTRES[columns] - ax, _CENTRES[rows, None] - ay
    dx, dy = (bx - ax) / length, (by - ay) / length
    along = x * dx + y * dy
    taper = (br - ar) / length
    if taper != 0.0:
        # The nearest disc lies off the foot of the perpendicular, towards the wider end.
        along += np.abs(x * dy - y * dx) * (taper / math.sqrt(1 - taper * taper))
    np.maximum(along, 0.0, out=along)
    np.minimum(along, length, out=along)
    across_x, across_y = x - along * dx, y - along * dy
    across_x *= across_x
    across_y *= across_y
    across_x += across_y
    distance = np.sqrt(across_x, out=across_x)
    along *= taper
    along += ar
    along -= distance
    return Coverage((rows, columns), _cut(along))


def _pixels(low: float, high: float) -> slice:
    """The pixels whose centres lie less than half a pixel outside of [low, high], on the page."""
    return slice(int(max(low, 0.0)), int(min(high, PAGE - 1.0)) + 1)


def _cut(depth: NDArray[np.float64]) -> NDArray[np.float64]:
    """Coverage of pixels whose centres lie `depth` within a shape; overwrites `depth`."""
    depth += 0.5
    np.maximum(depth, 0.0, out=depth)
    return np.minimum(depth, 1.0, out=depth)
