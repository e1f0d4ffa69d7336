"""Drawings as the networks see them."""

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing
from logitdesk.ink.normalise import normalise
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise


def image_of(drawing: Drawing) -> NDArray[np.uint8]:
    """(28, 28) uint8, by the program's own raster and normalisation; black without ink."""
    ladder = normalise(rasterise(Page(drawing)))
    if ladder is None:  # all of it lies off the page
        return np.zeros((28, 28), dtype=np.uint8)
    image: NDArray[np.uint8] = np.rint(ladder.centred * 255).astype(np.uint8)
    return image
