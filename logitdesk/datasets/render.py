"""Drawings to 28 × 28 images."""

from collections.abc import Callable, Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise

Message = Callable[[str, int, int], None]
"""What is drawn, how much of it is there, and how much it will be."""

_STEP: Final = 100
"""Images between two words on how many there are."""


def render_drawing(drawing: Drawing) -> NDArray[np.uint8]:
    """(28, 28) uint8, by the program's own raster and normalisation; black without ink."""
    steps = preprocess(rasterise(Page(drawing)))
    if steps is None:  # all of it lies off the page
        return np.zeros((28, 28), dtype=np.uint8)
    image: NDArray[np.uint8] = np.rint(steps.centred * 255).astype(np.uint8)
    return image


def collect_images(
    images: Iterable[NDArray[np.uint8]], total: int, what: str, told: Message | None = None
) -> NDArray[np.uint8]:
    """As many images as said in one array, and now and then words on how many there are.

    Args:
        images: `total` of them, (28, 28) uint8.
        total: how many.
        what: a few words on what they are.
        told: is told them; it may raise, to stop.

    Returns:
        (total, 28, 28) uint8.
    """
    array = np.empty((total, 28, 28), dtype=np.uint8)
    for done, image in enumerate(images, 1):
        array[done - 1] = image
        if told and (done % _STEP == 0 or done == total):
            told(what, done, total)
    return array
