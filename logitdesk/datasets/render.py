"""Drawings to 28 × 28 images."""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.unipen import Segment
from logitdesk.ink.drawing import Drawing, Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise

_REPORT_EVERY: Final = 100


def render_drawing(drawing: Drawing) -> NDArray[np.uint8]:
    """Return (28, 28) uint8, rastered and preprocessed as in the window; black without ink."""
    steps = preprocess(rasterise(Page(drawing)))
    if steps is None:  # all of it lies off the page
        return np.zeros((28, 28), dtype=np.uint8)
    image: NDArray[np.uint8] = np.rint(steps.centred * 255).astype(np.uint8)
    return image


def render_drawings(
    drawings: Iterable[Drawing], total: int, what: str, progress: ReportProgress | None = None
) -> NDArray[np.uint8]:
    """Return the images of `total` drawings: (total, 28, 28) uint8.

    `progress` is told of them as `what`, a few words, now and then.
    """
    images = np.empty((total, 28, 28), dtype=np.uint8)
    for done, drawing in enumerate(drawings, 1):
        images[done - 1] = render_drawing(drawing)
        if progress and (done % _REPORT_EVERY == 0 or done == total):
            progress(what, done, total)
    return images


def render_segments(
    name: str, segments: Sequence[Segment], what: str, progress: ReportProgress | None = None
) -> DataSet:
    """Return labelled strokes as a data set; `progress` is told as by `render_drawings`."""
    drawings = [segment.drawing for segment in segments]
    labels = np.array([drawing.label for drawing in drawings], dtype=np.uint8)
    images = render_drawings(drawings, len(drawings), what, progress)
    return DataSet(name, images, labels, tuple(segments))
