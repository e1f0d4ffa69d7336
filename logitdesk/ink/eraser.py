"""An eraser that cuts strokes where it passes, and wipes the picture under them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing, Page, Stroke, rounded
from logitdesk.ink.raster import coverages

Floats = NDArray[np.float64]
Interval = tuple[Floats, Floats]

_ROUNDING: Final = 0.01  # page units by which rounding may bring a cut back within reach


def erase(page: Page, start: tuple[float, float], end: tuple[float, float], radius: float) -> Page:
    """Erase from `start` to `end`: no ink is left within the radius.

    A stroke is cut where its edge comes within reach, so its new round ends stop at the eraser's
    rim. Time and width at a cut are interpolated, and rounded to what a file holds.

    Returns:
        The same object where nothing was within reach.
    """
    way = np.array([start, end], dtype=np.float64)
    drawing, picture = _erase_strokes(page.drawing, way, radius), page.picture
    if picture is not None:
        picture = _erase_picture(picture, way, radius)
    if drawing is page.drawing and picture is page.picture:
        return page
    return Page(drawing, picture)


def _erase_picture(picture: NDArray[np.float32], way: Floats, radius: float) -> NDArray[np.float32]:
    erased = picture.copy()
    for box, amount in coverages(np.hstack([way, [[0.0, 2 * radius]] * 2])):
        erased[box] = np.minimum(erased[box], 1.0 - amount)
    return picture if np.array_equal(erased, picture) else erased


def _erase_strokes(drawing: Drawing, way: Floats, radius: float) -> Drawing:
    strokes: list[Stroke] = []
    touched = False
    for stroke in drawing.strokes:
        places, reach = stroke.points[:, :2], radius + stroke.points[:, 3].max() / 2 + _ROUNDING
        beyond = np.maximum(
            places.min(axis=0) - way.max(axis=0), way.min(axis=0) - places.max(axis=0)
        )
        if beyond.max() > reach:
            strokes.append(stroke)
            continue
        first, last = _erased_parts(stroke.points, way, radius)
        hit = first < last
        if hit.any():
            touched = True
            first, last = _erased_parts(stroke.points, way, radius + _ROUNDING)
            first[~hit] = last[~hit] = 0.0
            strokes.extend(Stroke(piece) for piece in _pieces(stroke.points, first, last))
        else:
            strokes.append(stroke)
    return replace(drawing, strokes=tuple(strokes)) if touched else drawing


def _erased_parts(points: Floats, way: Floats, radius: float) -> Interval:
    """Return of each segment the first and last fraction that goes; first >= last for none.

    What is within reach of the eraser's way is convex, so it is one interval: the hull of what is
    near the way's ends and of what lies beside it. Of each segment the wider end counts.
    """
    a, b = (points, points) if len(points) == 1 else (points[:-1], points[1:])
    origin, step = a[:, :2], b[:, :2] - a[:, :2]
    reach = radius + np.maximum(a[:, 3], b[:, 3]) / 2
    parts = [_near(origin - place, step, reach) for place in way]
    direction = way[1] - way[0]
    length = float(np.hypot(*direction))
    if length > 0:
        parts.append(_beside(origin - way[0], step, reach, direction / length, length))
    # An empty part must not widen the hull.
    firsts = [np.where(first < last, first, 1.0) for first, last in parts]
    lasts = [np.where(first < last, last, 0.0) for first, last in parts]
    return np.minimum.reduce(firsts), np.maximum.reduce(lasts)


def _near(origin: Floats, step: Floats, reach: Floats) -> Interval:
    """Solve |origin + t step| < reach for t in [0, 1]."""
    square = (step * step).sum(axis=1)
    half_linear = (origin * step).sum(axis=1)
    constant = (origin * origin).sum(axis=1) - reach * reach
    still = square == 0
    safe = np.where(still, 1.0, square)
    discriminant = half_linear * half_linear - safe * constant
    root = np.sqrt(np.maximum(discriminant, 0.0))
    first = np.where(still, np.where(constant < 0, 0.0, 1.0), (-half_linear - root) / safe)
    last = np.where(still, np.where(constant < 0, 1.0, 0.0), (-half_linear + root) / safe)
    return np.clip(first, 0.0, 1.0), np.clip(last, 0.0, 1.0)


def _beside(
    origin: Floats, step: Floats, reach: Floats, direction: Floats, length: float
) -> Interval:
    """Find t in [0, 1] where origin + t step is within reach."""
    normal = np.array([-direction[1], direction[0]])
    along, along_step = origin @ direction, step @ direction
    across, across_step = origin @ normal, step @ normal
    parts = [
        _negative(-along, -along_step),
        _negative(along - length, along_step),
        _negative(across - reach, across_step),
        _negative(-across - reach, -across_step),
    ]
    firsts, lasts = zip(*parts, strict=True)
    return np.maximum.reduce(firsts), np.minimum.reduce(lasts)


def _negative(constant: Floats, slope: Floats) -> Interval:
    """Solve constant + slope t < 0 for t in [0, 1]."""
    level = slope == 0
    with np.errstate(over="ignore"):  # a slope of nearly 0: infinity is clipped
        zero = np.clip(-constant / np.where(level, 1.0, slope), 0.0, 1.0)
    nowhere = level & (constant >= 0)
    first = np.where(nowhere, 1.0, np.where(slope < 0, zero, 0.0))
    last = np.where(nowhere, 0.0, np.where(slope > 0, zero, 1.0))
    return first, last


def _pieces(points: Floats, first: Floats, last: Floats) -> Iterator[Floats]:
    """Yield what is left of a stroke without each segment's part from `first` to `last`."""
    if len(points) == 1:
        return
    piece: list[Floats] = []
    for a, b, low, high in zip(points[:-1], points[1:], first, last, strict=True):
        if low >= high:
            piece = piece or [a]
            piece.append(b)
            continue
        if low > 0:
            yield np.array([*(piece or [a]), _cut(a, b, low)])
        elif piece:
            yield np.array(piece)
        piece = [_cut(a, b, high), b] if high < 1 else []
    if piece:
        yield np.array(piece)


def _cut(a: Floats, b: Floats, share: float) -> Floats:
    point: Floats = rounded((a + share * (b - a))[None])[0]
    return point
