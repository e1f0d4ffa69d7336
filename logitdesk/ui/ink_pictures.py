"""Bitmaps of ink as pictures: in a colour on what is behind, or bright on black."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

_ENLARGED: Final = 8
"""Times that small pictures are enlarged, so that each pixel is seen as a square."""


def ink_in_colour(ink: NDArray[np.float32], colour: QColor) -> QImage:
    """(h, w) in [0, 1] in one colour, as opaque as the ink."""
    image = QImage(ink.shape[1], ink.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    image.setAlphaChannel(ink_on_black(ink))
    return image


def ink_on_black(ink: NDArray[np.float32]) -> QImage:
    """(h, w) in [0, 1] bright on black, as networks see it."""
    grey = np.ascontiguousarray(np.rint(255 * ink), dtype=np.uint8)
    height, width = grey.shape
    image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # its own pixels: `grey` goes


def pixels_on_black(ink: NDArray[np.float32]) -> QImage:
    """The same of a small (h, w), whose pixels can be told apart however large it is shown."""
    return ink_on_black(ink.repeat(_ENLARGED, axis=0).repeat(_ENLARGED, axis=1))
