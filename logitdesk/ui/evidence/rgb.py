"""Colours as numbers, and numbers as pictures."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage


def rgb_of(colour: QColor) -> NDArray[np.float64]:
    """(3,) red, green and blue, 0 to 255."""
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)


def rgb_picture(rgb: NDArray[np.uint8]) -> QImage:
    """A picture of (h, w, 3) red, green and blue: a pixel for each."""
    height, width, _ = rgb.shape
    pixels = np.ascontiguousarray(rgb)
    picture = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return picture.copy()  # its own pixels: `pixels` goes
