"""From strokes to grey pixels, and where two pages differ."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import WHOLE, Box, Capsules, box_around, way_of
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import Page


def difference(before: Page, after: Page) -> Box | None:
    """Return the box of all pixels in which two pages may differ; None without any.

    Strokes are compared segment by segment: an eraser that splits a long stroke changes little.
    """
    if before is after:
        return None
    bounds = np.concatenate([
        _changed_ink(before.drawing, after.drawing), _changed_pixels(before, after),
    ])  # fmt: skip
    return box_around(bounds.T) if len(bounds) else None


def _changed_ink(before: Drawing, after: Drawing) -> NDArray[np.float64]:
    """Return left, top, right, bottom, (n, 4), of segment ends that only one drawing has."""
    kept = {id(stroke) for stroke in before.strokes} & {id(stroke) for stroke in after.strokes}
    old, new = (
        _segments([stroke for stroke in drawing.strokes if id(stroke) not in kept])
        for drawing in (before, after)
    )
    ends = np.frombuffer(b"".join(old ^ new)).reshape(-1, 4)
    places, radii = ends[:, :2], ends[:, 3:] / 2
    return np.hstack([places - radii, places + radii])


def _segments(strokes: Sequence[Stroke]) -> set[bytes]:
    """Return the bytes of both ends of each segment."""
    segments = [np.hstack([way[:-1], way[1:]]) for way in map(way_of, strokes)]
    return {segment for part in segments for segment in part.view("V64").ravel().tolist()}


def _changed_pixels(before: Page, after: Page) -> NDArray[np.float64]:
    """Return left, top, right, bottom, (n, 4), of the pixels that differ in the pictures."""
    if before.picture is after.picture:
        return np.empty((0, 4))
    old, new = (
        np.zeros((PAGE, PAGE)) if page.picture is None else page.picture for page in (before, after)
    )
    places = np.argwhere(old != new)[:, ::-1].astype(np.float64)
    return np.hstack([places, places])


class Raster:
    """The page's bitmap, to which ink is added.

    Overlapping ink is as dark as its darkest part: the order does not matter, and a stroke added
    in pieces gives the same bits as the whole stroke. Ink off the page is cut.

    Attributes:
        bitmap: (420, 420) float32 in [0, 1], 0 paper and 1 ink.
    """

    def __init__(self) -> None:
        self.bitmap: NDArray[np.float32] = np.zeros((PAGE, PAGE), dtype=np.float32)

    @staticmethod
    def of(page: Page) -> "Raster":
        raster = Raster()
        raster.redraw(page, WHOLE)
        return raster

    def redraw(self, page: Page, box: Box) -> None:
        """Redraw a page within a box."""
        self.bitmap[box] = 0.0 if page.picture is None else page.picture[box]
        for stroke in page.drawing.strokes:
            self._add(way_of(stroke), box)

    def add_way(self, points: NDArray[np.float64]) -> None:
        """Draw from point to point, (n, 4) with n >= 2: x, y, seconds, width."""
        self._add(points, WHOLE)

    def _add(self, way: NDArray[np.float64], box: Box) -> None:
        for covered in Capsules(way).coverages(box):
            inked = self.bitmap[covered.box]
            np.maximum(inked, covered.amount.astype(np.float32), out=inked)


def rasterise(page: Page) -> NDArray[np.float32]:
    """Draw a page's picture and the strokes over it: (420, 420) float32 in [0, 1]."""
    return Raster.of(page).bitmap
