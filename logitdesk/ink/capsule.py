"""How much of each pixel the pen covers: segments with round ends, of changing width."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Stroke

Floats: TypeAlias = NDArray[np.float64]
Box: TypeAlias = tuple[slice, slice]
"""Rows and columns of the page's bitmap."""

WHOLE: Final[Box] = (slice(0, PAGE), slice(0, PAGE))
_CENTRES: Final = np.arange(PAGE) + 0.5
_RUN_LENGTH: Final = 12.0  # page units within one box: the fastest, by measurement
_RUN_COUNT: Final = 32  # capsules within one box, at most


@dataclass(frozen=True, eq=False)
class Coverage:
    """How much of each pixel of a box a shape covers: float64 in [0, 1], of the box's shape."""

    box: Box
    amount: Floats


class Capsules:
    """What discs cover that move from point to point of a way, a capsule between each two.

    A capsule gives the same bits, whichever others are computed with it.

    Args:
        way: (n + 1, 4), n >= 1: x, y, seconds, width.

    Attributes:
        bounds: (4, n) left, top, right and bottom of each capsule, in page units.
    """

    def __init__(self, way: Floats) -> None:
        steps = way[1:] - way[:-1]
        dx, dy, growth = steps[:, 0], steps[:, 1], steps[:, 3] / 2
        self._lengths = np.sqrt(dx * dx + dy * dy)
        tapers = self._lengths > np.abs(growth)  # or else the wider end covers all
        begin = np.where((tapers | (growth <= 0))[:, None], way[:-1], way[1:])
        length = np.where(tapers, self._lengths, 1.0)
        self._shapes = np.array([
            begin[:, 0], begin[:, 1], begin[:, 3] / 2,
            np.where(tapers, dx / length, 1.0), np.where(tapers, dy / length, 0.0),
            length * tapers, growth / length * tapers,
        ])  # fmt: skip
        places, radii = way[:, :2].T, way[:, 3] / 2
        low, high = places - radii, places + radii
        self.bounds: Floats = np.concatenate([
            np.minimum(low[:, :-1], low[:, 1:]), np.maximum(high[:, :-1], high[:, 1:]),
        ])  # fmt: skip

    def touching(self, box: Box) -> list[slice]:
        """Return the stretches of the way that may cover something in a box."""
        (rows, columns), (left, top, right, bottom) = box, self.bounds
        touch = np.zeros(len(left) + 2, dtype=np.bool_)
        touch[1:-1] = (left < columns.stop) & (right >= columns.start)
        touch[1:-1] &= (top < rows.stop) & (bottom >= rows.start)
        ends = np.flatnonzero(touch[1:] != touch[:-1]).tolist()
        return [slice(*pair) for pair in zip(ends[::2], ends[1::2], strict=True)]

    def coverages(self, box: Box = WHOLE) -> Iterator[Coverage]:
        """Yield what all capsules together cover in a box, some of them at a time."""
        for stretch in self.touching(box):
            for run in self._runs(stretch):
                covered = self._coverage(run, box)
                if covered is not None:
                    yield covered

    def _runs(self, stretch: slice) -> Iterator[slice]:
        """Cut a stretch into parts whose boxes are little larger than their ink."""
        first, gone = stretch.start, 0.0
        for number, length in enumerate(self._lengths[stretch].tolist(), stretch.start):
            gone += length
            if number > first and (gone > _RUN_LENGTH or number - first == _RUN_COUNT):
                yield slice(first, number)
                first, gone = number, length
        yield slice(first, stretch.stop)

    def _coverage(self, run: slice, box: Box) -> Coverage | None:
        """Return what a run covers: the signed distance to its edge, cut to half a pixel."""
        area = box_around(self.bounds[:, run], box)
        if area is None:
            return None
        rows, columns = area
        from_x, from_y, radius, dx, dy, length, taper = self._shapes[:, run, None, None]
        x, y = _CENTRES[columns] - from_x, _CENTRES[rows, None] - from_y
        along, across = x * dx + y * dy, x * dy - y * dx
        tapered = bool(taper.any())
        if tapered:
            # The nearest disc lies off the foot of the perpendicular, towards the wider end.
            nearest = along + np.abs(across) * (taper / np.sqrt(1 - taper * taper))
        else:
            nearest = along.copy()
        np.maximum(nearest, 0.0, out=nearest)
        np.minimum(nearest, length, out=nearest)
        along -= nearest
        along *= along
        across *= across
        along += across
        distance = np.sqrt(along, out=along)
        depth = np.subtract(radius + taper * nearest if tapered else radius, distance, out=distance)
        depth += 0.5
        amount = depth.max(axis=0)  # coverage grows with depth, so the deepest counts
        np.maximum(amount, 0.0, out=amount)
        np.minimum(amount, 1.0, out=amount)
        return Coverage(area, amount)


def way_of(stroke: Stroke) -> Floats:
    """Return the points of a stroke, the first twice: there the pen stood."""
    return np.concatenate([stroke.points[:1], stroke.points])


def capsule(a: Floats, b: Floats) -> Coverage | None:
    """Return what the pen covers of the page between two points (4,); None off the page."""
    return next(Capsules(np.stack([a, b])).coverages(), None)


def box_around(bounds: Floats, within: Box = WHOLE) -> Box | None:
    """Return the pixels up to half a pixel outside of rectangles' hull; None without any.

    Args:
        bounds: (4, n), n >= 1: left, top, right and bottom of each.
        within: what lies outside of it does not count.
    """
    left, top = bounds[:2].min(axis=1).tolist()
    right, bottom = bounds[2:].max(axis=1).tolist()
    rows, columns = _pixels(top, bottom, within[0]), _pixels(left, right, within[1])
    return (rows, columns) if rows.start < rows.stop and columns.start < columns.stop else None


def _pixels(low: float, high: float, within: slice) -> slice:
    """The pixels whose centres lie less than half a pixel outside of [low, high]."""
    return slice(int(max(low, within.start)), int(min(high, within.stop - 1.0)) + 1)
