"""Strokes to pixels: anti-aliased, and only where something is new."""

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import WHOLE, Box, Capsules, way_of
from logitdesk.ink.drawing import PAGE, Stroke
from logitdesk.ink.page import Page


class Raster:
    """The page's bitmap, to which ink is added.

    Overlapping ink is as dark as its darkest part, so the order does not matter, and a stroke added
    piece by piece gives the same bits as the stroke added whole. Ink off the page is cut.

    Attributes:
        bitmap: (420, 420) float32 in [0, 1], 0 paper and 1 ink.
    """

    def __init__(self) -> None:
        self.bitmap: NDArray[np.float32] = np.zeros((PAGE, PAGE), dtype=np.float32)

    @staticmethod
    def of(page: Page) -> "Raster":
        """The raster of a page's picture and of the strokes over it."""
        raster = Raster()
        raster.redraw(page, WHOLE)
        return raster

    def redraw(self, page: Page, box: Box) -> None:
        """Have in a box what a page has there, and leave what is outside of it."""
        self.bitmap[box] = 0.0 if page.picture is None else page.picture[box]
        for stroke in page.drawing.strokes:
            self._add(way_of(stroke), box)

    def add_way(self, points: NDArray[np.float64]) -> None:
        """The pen goes from point to point, (n, 4) with n >= 2: x, y, seconds, width."""
        self._add(points, WHOLE)

    def add_stroke(self, stroke: Stroke) -> None:
        """A whole stroke; one of a single point is a dot."""
        self._add(way_of(stroke), WHOLE)

    def _add(self, way: NDArray[np.float64], box: Box) -> None:
        for covered in Capsules(way).coverages(box):
            inked = self.bitmap[covered.box]
            np.maximum(inked, covered.amount.astype(np.float32), out=inked)


def rasterise(page: Page) -> NDArray[np.float32]:
    """The bitmap of a page, (420, 420) float32 in [0, 1]: its picture and the strokes over it."""
    return Raster.of(page).bitmap
