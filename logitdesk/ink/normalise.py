"""From the page's bitmap to the network's 28 x 28, rung by rung, as MNIST itself was made.

The steps and their rounding are from the reconstruction of MNIST by Yadav and Bottou, the authors
of QMNIST: "Cold Case: The Lost MNIST Digits" (2019).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.resample import area_average

REDUCED: Final = 20
CENTRED: Final = 28
SMALLEST_SQUARE: Final = 1 / 7
"""The least side of the square, of the bitmap's longer side: a dot stays a small blob."""
FAINTEST: Final = 1 / 512
"""Less than half of one of 255 grey levels is no ink."""


@dataclass(frozen=True, eq=False)
class Ladder:
    """Every rung from the ink to what the network sees; all float32 in [0, 1], 0 paper and 1 ink.

    Attributes:
        box: left, top, right and bottom of the ink, in pixels of the bitmap.
        ink: (h, w) what lies in the box.
        square: (s, s) the ink in the middle of a square.
        reduced: (20, 20) the square, averaged.
        centred: (28, 28) the same with its centre of mass in the middle: the network's input.
        offset: x and y of `reduced` within `centred`.
    """

    box: tuple[int, int, int, int]
    ink: NDArray[np.float32]
    square: NDArray[np.float32]
    reduced: NDArray[np.float32]
    centred: NDArray[np.float32]
    offset: tuple[int, int]


def normalise(bitmap: NDArray[np.float32]) -> Ladder | None:
    """The ladder of a bitmap, (h, w) float32 in [0, 1], without noise: the faintest pixel counts.

    Returns:
        None for a blank bitmap.
    """
    inked_rows = np.flatnonzero(bitmap.max(axis=1) >= FAINTEST)
    if len(inked_rows) == 0:
        return None
    inked_columns = np.flatnonzero(bitmap.max(axis=0) >= FAINTEST)
    top, bottom = int(inked_rows[0]), int(inked_rows[-1]) + 1
    left, right = int(inked_columns[0]), int(inked_columns[-1]) + 1
    ink = bitmap[top:bottom, left:right]
    square = _square(ink, round(max(bitmap.shape) * SMALLEST_SQUARE))
    reduced = np.clip(area_average(square, REDUCED, REDUCED), 0.0, 1.0)
    x = offset_to_middle(reduced.sum(axis=0))
    y = offset_to_middle(reduced.sum(axis=1))
    centred = placed(reduced, x, y)
    return Ladder((left, top, right, bottom), ink, square, reduced, centred, (x, y))


def _square(ink: NDArray[np.float32], smallest: int) -> NDArray[np.float32]:
    height, width = ink.shape
    side = max(height, width, smallest)
    top, left = _margin(side, height), _margin(side, width)
    square = np.zeros((side, side), dtype=np.float32)
    square[top : top + height, left : left + width] = ink
    return square


def _margin(side: int, length: int) -> int:
    """What is left blank before `length` pixels in the middle of `side` pixels.

    Ink that fills whole pixels of the 20 to come goes on filling whole ones. So a 28 x 28 image
    comes back as it was however often enlarged, where a shift by half a pixel would blur it.
    """
    pixel = side / REDUCED
    if length % pixel == 0:
        return int((side - length) // pixel // 2 * pixel)
    return (side - length) // 2


def offset_to_middle(mass: NDArray[np.float32]) -> int:
    """Where 20 pixels begin among 28 so that their mass is in the middle and no ink is cut.

    Pixel centres are at +0.5. `int(15 - c)` is the rounding that MNIST's own images show.
    """
    centre = float(mass @ (np.arange(REDUCED) + 0.5) / mass.sum())
    inked = np.flatnonzero(mass)
    return int(np.clip(int(15 - centre), -inked[0], CENTRED - 1 - inked[-1]))


def placed(reduced: NDArray[np.float32], x: int, y: int) -> NDArray[np.float32]:
    """(20, 20) at column x and row y of a blank (28, 28), -20 to 28; what is off it is cut."""
    field = np.zeros((CENTRED + 2 * REDUCED, CENTRED + 2 * REDUCED), dtype=np.float32)
    field[REDUCED + y : 2 * REDUCED + y, REDUCED + x : 2 * REDUCED + x] = reduced
    return field[REDUCED : REDUCED + CENTRED, REDUCED : REDUCED + CENTRED].copy()
