"""From strokes to grey pixels: how much of each pixel the pen covers."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Page, Stroke

Floats: TypeAlias = NDArray[np.float64]
Box: TypeAlias = tuple[slice, slice]
"""Rows and columns of the page's bitmap."""

_CENTRES: Final = np.arange(PAGE) + 0.5
_RUN_LENGTH: Final = 12.0  # page units within one box: the fastest, by measurement
_RUN_COUNT: Final = 32  # segments within one box, at most


def rasterise(page: Page) -> NDArray[np.float32]:
    """Draw a page's picture and the strokes over it: (420, 420) float32, 0 paper and 1 ink.

    Overlapping ink is as dark as its darkest part, so the order of strokes makes no difference.
    """
    bitmap = np.zeros((PAGE, PAGE), np.float32) if page.picture is None else page.picture.copy()
    for stroke in page.drawing.strokes:
        add_ink(bitmap, np.concatenate([stroke.points[:1], stroke.points]))
    return bitmap


def changed_box(before: Page, after: Page) -> Box | None:
    """Return where the ink of two pages may differ; None for anywhere."""
    if before.picture is not after.picture:
        return None
    kept = {id(stroke) for stroke in before.drawing.strokes}.intersection(
        id(stroke) for stroke in after.drawing.strokes
    )
    one, other = (
        {
            segment
            for stroke in page.drawing.strokes
            if id(stroke) not in kept
            for segment in map(tuple, _segments(stroke).tolist())
        }
        for page in (before, after)
    )
    if not one ^ other:
        return slice(0, 0), slice(0, 0)
    left, top, right, bottom = _bounds(np.array([*one ^ other])).T
    return _pixels(top.min() - 1, bottom.max() + 1), _pixels(left.min() - 1, right.max() + 1)


def update_bitmap(bitmap: NDArray[np.float32], before: Page, after: Page) -> None:
    """Bring the bitmap of one page to that of another: the same bits as `rasterise` gives.

    It takes little time where they differ in few places, as while ink is erased.
    """
    box = changed_box(before, after)
    if box is None or 2 * bitmap[box].size > bitmap.size:
        bitmap[:] = rasterise(after)
        return
    scratch = np.zeros_like(bitmap) if after.picture is None else after.picture.copy()
    for stroke in after.drawing.strokes:
        for segment in _segments(stroke)[is_near(stroke, box)]:
            add_ink(scratch, segment.reshape(2, -1))
    bitmap[box] = scratch[box]


def is_near(stroke: Stroke, box: Box) -> NDArray[np.bool_]:
    """Tell of each point, (n,), whether ink from the one before it to it may be in a box."""
    rows, columns = box
    left, top, right, bottom = _bounds(_segments(stroke)).T
    is_in: NDArray[np.bool_] = (left <= columns.stop) & (right >= columns.start)
    is_in &= (top <= rows.stop) & (bottom >= rows.start)
    return is_in


def _segments(stroke: Stroke) -> Floats:
    """Return both ends of each segment, (n, 8), the first point's dot among them."""
    return np.hstack([np.concatenate([stroke.points[:1], stroke.points[:-1]]), stroke.points])


def _bounds(segments: Floats) -> Floats:
    """Return left, top, right and bottom of the ink of each segment, (n, 4)."""
    ends = segments.reshape(-1, 2, 4)
    places, radii = ends[..., :2], ends[..., 3:] / 2
    return np.hstack([(places - radii).min(axis=1), (places + radii).max(axis=1)])


def add_ink(bitmap: NDArray[np.float32], way: Floats) -> None:
    """Draw from point to point, (n, 4) with n >= 2: x, y, seconds, width.

    A stroke added in pieces gives the same bits as the whole stroke. Ink off the page is cut.
    """
    for box, amount in coverages(way):
        inked = bitmap[box]
        np.maximum(inked, amount.astype(np.float32), out=inked)


def coverages(way: Floats) -> Iterator[tuple[Box, Floats]]:
    """Yield the cover of discs that move along a way.

    A segment gives the same bits, whichever others are computed with it.

    Args:
        way: (n, 4), n >= 2: x, y, seconds, width.

    Yields:
        A box of the page, and how much of each of its pixels is covered, in [0, 1].
    """
    steps = way[1:] - way[:-1]
    dx, dy, growth = steps[:, 0], steps[:, 1], steps[:, 3] / 2
    lengths = np.sqrt(dx * dx + dy * dy)
    tapers = lengths > np.abs(growth)  # or else the wider end covers all
    begin = np.where((tapers | (growth <= 0))[:, None], way[:-1], way[1:])
    length = np.where(tapers, lengths, 1.0)
    shapes = np.array([
        begin[:, 0], begin[:, 1], begin[:, 3] / 2,
        np.where(tapers, dx / length, 1.0), np.where(tapers, dy / length, 0.0),
        length * tapers, growth / length * tapers,
    ])  # fmt: skip
    places, radii = way[:, :2], way[:, 3:] / 2
    low, high = places - radii, places + radii
    low, high = np.minimum(low[:-1], low[1:]), np.maximum(high[:-1], high[1:])
    for run in _runs(lengths.tolist()):
        left, top = low[run].min(axis=0).tolist()
        right, bottom = high[run].max(axis=0).tolist()
        rows, columns = _pixels(top, bottom), _pixels(left, right)
        if rows.start < rows.stop and columns.start < columns.stop:
            yield (rows, columns), _coverage(shapes[:, run, None, None], rows, columns)


def _runs(lengths: Sequence[float]) -> Iterator[slice]:
    """Cut a way into parts whose boxes are little larger than their ink."""
    first, gone = 0, 0.0
    for number, length in enumerate(lengths):
        gone += length
        if number > first and (gone > _RUN_LENGTH or number - first == _RUN_COUNT):
            yield slice(first, number)
            first, gone = number, length
    yield slice(first, len(lengths))


def _pixels(low: float, high: float) -> slice:
    """The pixels whose centres lie less than half a pixel outside of [low, high]."""
    return slice(int(max(low, 0.0)), int(min(high, PAGE - 1.0)) + 1)


def _coverage(shapes: Floats, rows: slice, columns: slice) -> Floats:
    """Return what segments cover: the signed distance to their edge, cut to half a pixel."""
    from_x, from_y, radius, dx, dy, length, taper = shapes
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
    amount: Floats = depth.max(axis=0)  # coverage grows with depth, so the deepest counts
    np.maximum(amount, 0.0, out=amount)
    return np.minimum(amount, 1.0, out=amount)
