"""Strokes to pixels: anti-aliased, and each segment alone as soon as it is drawn."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import capsule
from logitdesk.ink.drawing import PAGE, Stroke
from logitdesk.ink.page import Page


class Raster:
    """The page's bitmap, to which ink is added.

    Overlapping ink is as dark as its darkest part, so the order does not matter, and a stroke added
    segment by segment gives the same bits as the stroke added whole. Ink off the page is cut.

    Attributes:
        bitmap: (420, 420) float32 in [0, 1], 0 paper and 1 ink.
    """

    def __init__(self) -> None:
        self.bitmap: NDArray[np.float32] = np.zeros((PAGE, PAGE), dtype=np.float32)

    @staticmethod
    def of(page: Page) -> "Raster":
        """The raster of a page's picture and of the strokes over it."""
        raster = Raster()
        if page.picture is not None:
            raster.bitmap[:] = page.picture
        for stroke in page.drawing.strokes:
            raster.add_stroke(stroke)
        return raster

    def add_segment(self, a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
        """The pen goes from `a` to `b`, each (4,): x, y, seconds, width."""
        covered = capsule(a, b)
        if covered is not None:
            inked = self.bitmap[covered.box]
            np.maximum(inked, covered.amount.astype(np.float32), out=inked)

    def add_point(self, point: NDArray[np.float64]) -> None:
        """The pen touches the page at a point, (4,)."""
        self.add_segment(point, point)

    def add_stroke(self, stroke: Stroke) -> None:
        """A whole stroke; one of a single point is a dot."""
        points = stroke.points
        self.add_point(points[0])
        for a, b in pairwise(points):
            self.add_segment(a, b)


def rasterise(page: Page) -> NDArray[np.float32]:
    """The bitmap of a page, (420, 420) float32 in [0, 1]: its picture and the strokes over it."""
    return Raster.of(page).bitmap
