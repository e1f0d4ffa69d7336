"""An eraser that cuts strokes where it passes, and wipes the picture under them."""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing, Page, Stroke, rounded
from logitdesk.ink.raster import coverages

Floats = NDArray[np.float64]

_STEP: Final = 0.5  # page units between the places of a stroke that are looked at
_MOST_STEPS: Final = 2_000  # of a segment: more than across the page
_MARGIN: Final = 0.04  # page units by which rounding may bring a cut back within reach


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
        pieces = _pieces(stroke.points, way, radius)
        touched |= pieces is not None
        strokes += [stroke] if pieces is None else map(Stroke, pieces)
    return replace(drawing, strokes=tuple(strokes)) if touched else drawing


def _pieces(points: Floats, way: Floats, radius: float) -> list[Floats] | None:
    """Return what is left of a stroke, (n, 4) each; None where nothing is within reach."""
    steps = np.diff(points, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    reach = radius + points[:, 3].max() / 2 + _MARGIN
    is_near = _distances(points[:-1, :2] + steps[:, :2] / 2, way) < lengths / 2 + reach
    counts = np.where(is_near, np.ceil(lengths / _STEP), 1).clip(1, _MOST_STEPS).astype(np.intp)
    own = np.concatenate([[0], counts.cumsum()])  # where among the places the points are
    shares = (np.arange(own[-1]) - own[:-1].repeat(counts)) / counts.repeat(counts)
    between = points[:-1].repeat(counts, axis=0) + shares[:, None] * steps.repeat(counts, axis=0)
    places = np.concatenate([between, points[-1:]])
    clear = _distances(places[:, :2], way) - places[:, 3] / 2 - radius
    if clear.min() >= 0:
        return None
    left = np.flatnonzero(clear >= _MARGIN)
    pieces = []
    for part in np.split(left, np.flatnonzero(np.diff(left) > 1) + 1) if len(left) else ():
        first, last = part[0], part[-1]
        before = [_cut(places, clear, first, first - 1)] if first > 0 else []
        after = [_cut(places, clear, last, last + 1)] if last + 1 < len(places) else []
        inside = places[own[(own >= first) & (own <= last)]]
        pieces.append(np.array([*before, *inside, *after]))
    return pieces


def _distances(places: Floats, way: Floats) -> Floats:
    """Return how far (n, 2) places are from a straight way."""
    step = way[1] - way[0]
    along = ((places - way[0]) @ step / max(float(step @ step), 1e-12)).clip(0, 1)
    distances: Floats = np.linalg.norm(places - way[0] - along[:, None] * step, axis=1)
    return distances


def _cut(places: Floats, clear: Floats, inner: int, outer: int) -> Floats:
    """Return where, between two places, a stroke comes within reach of the eraser."""
    share = (clear[inner] - _MARGIN) / (clear[inner] - clear[outer])
    cut: Floats = rounded((places[inner] + share * (places[outer] - places[inner]))[None])[0]
    return cut
