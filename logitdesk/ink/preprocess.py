"""From the page to 28 × 28 pixels, as MNIST was made."""

from dataclasses import dataclass
from math import floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE


def area_average(image: NDArray[np.float32], height: int, width: int) -> NDArray[np.float32]:
    """Resize (h, w) float32 in [0, 1]; each new pixel averages what it covers.

    Parts of pixels count by their area. Enlarged by a whole factor, pixels are repeated.
    """
    return np.clip(_average_rows(_average_rows(image, height).T, width).T, 0.0, 1.0)


def _average_rows(image: NDArray[np.float32], height: int) -> NDArray[np.float32]:
    rows, columns = image.shape
    averaged = np.empty((height, columns), dtype=np.float32)
    for i, shares in enumerate(_shares(rows, height)):
        covered = slice(i * rows // height, -((i + 1) * rows // -height))  # rounded down and up
        # Not `@`: BLAS would use all cores for this, and wait for them while a network trains.
        np.einsum("i,ij->j", shares[covered], image[covered], out=averaged[i])
    return averaged


def _shares(old: int, new: int) -> NDArray[np.float32]:
    """Return each old pixel's share in each new one, (new, old)."""
    edges = np.arange(new + 1) * (old / new)
    pixels = np.arange(old)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    shares: NDArray[np.float32] = (np.maximum(overlap, 0.0) * (new / old)).astype(np.float32)
    return shares


REDUCED: Final = 20
CENTRED: Final = 28
SMALLEST_SQUARE: Final = 1 / 7
"""The least side of the square, of the bitmap's longer side: a dot stays a small blob."""
FAINTEST: Final = 1 / 512
"""Less than half of one of 255 grey levels is no ink."""


@dataclass(frozen=True, eq=False)
class PreprocessingSteps:
    """Every step from ink to network; float32, 0 paper, 1 ink.

    Attributes:
        box: left, top, right and bottom of the ink, in pixels of the bitmap.
        ink: (h, w) what lies in the box.
        square: (s, s) the ink in the middle of a square.
        reduced: (20, 20) the square, averaged.
        centred: (28, 28) the same with its centre of mass in the middle: the network's input.
    """

    box: tuple[int, int, int, int]
    ink: NDArray[np.float32]
    square: NDArray[np.float32]
    reduced: NDArray[np.float32]
    centred: NDArray[np.float32]


def preprocess(bitmap: NDArray[np.float32]) -> PreprocessingSteps | None:
    """Preprocess an (h, w) bitmap as MNIST was; None for a blank.

    The faintest pixel counts, so there must be no noise.
    """
    inked_rows = np.flatnonzero(bitmap.max(axis=1) >= FAINTEST)
    if len(inked_rows) == 0:
        return None
    inked_columns = np.flatnonzero(bitmap.max(axis=0) >= FAINTEST)
    top, bottom = int(inked_rows[0]), int(inked_rows[-1]) + 1
    left, right = int(inked_columns[0]), int(inked_columns[-1]) + 1
    side = round(max(bitmap.shape) * SMALLEST_SQUARE)
    square, ink = _square(bitmap[top:bottom, left:right], side)
    reduced = area_average(square, REDUCED, REDUCED)
    centred = _placed(reduced, *_offsets_to_middle(reduced))
    return PreprocessingSteps((left, top, right, bottom), ink, square, reduced, centred)


def _square(
    ink: NDArray[np.float32], smallest: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return a square with the ink in its middle, and the ink as a part of it."""
    height, width = ink.shape
    side = max(height, width, smallest)
    top, left = _margin(side, height), _margin(side, width)
    square = np.zeros((side, side), dtype=np.float32)
    own = square[top : top + height, left : left + width]
    own[:] = ink  # more may be drawn on the bitmap that it came from
    return square, own


def _margin(side: int, length: int) -> int:
    """Return where `length` pixels begin in the middle of `side` pixels.

    Ink that fills whole pixels of the 20 to come goes on filling whole ones: an enlarged 28 x 28
    image comes back as it was.
    """
    pixel = side / REDUCED
    if length % pixel == 0:
        return int((side - length) // pixel // 2 * pixel)
    return (side - length) // 2


def _offsets_to_middle(reduced: NDArray[np.float32]) -> tuple[int, int]:
    """Return column and row among 28 at which (20, 20) has its mass in the middle.

    No ink is cut. `int(15 - c)` is the rounding that MNIST's own images show.
    """
    masses = (reduced.sum(axis=0), reduced.sum(axis=1))
    x, y = (_within(int(15 - _centre(mass)), mass) for mass in masses)
    return x, y


def _centre(mass: NDArray[np.float32]) -> float:
    """Return the centre of mass, with pixel centres at +0.5."""
    return float(mass @ (np.arange(len(mass)) + 0.5) / mass.sum())


def _within(offset: int, mass: NDArray[np.float32]) -> int:
    """Return the offset nearest to this one at which no ink is cut."""
    inked = np.flatnonzero(mass)
    return int(np.clip(offset, -inked[0], CENTRED - 1 - inked[-1]))


def _placed(reduced: NDArray[np.float32], x: int, y: int) -> NDArray[np.float32]:
    """Put (20, 20) into a blank (28, 28) without cutting ink."""
    field = np.zeros((CENTRED, CENTRED), dtype=np.float32)
    field[:REDUCED, :REDUCED] = reduced
    return np.roll(field, (y, x), axis=(0, 1))  # what is rolled over the edge is blank


@dataclass(frozen=True)
class EnabledSteps:
    """The steps that are taken.

    Attributes:
        square: widen the ink's box to a square; without, it is stretched to one.
        reduced: bring the box to 20 x 20; without, the whole page is shrunk to 28 x 28 as it is,
            so there is no box to be made square either.
        centred: move the centre of mass to the middle; without, the digit stays where it lies.
    """

    square: bool = True
    reduced: bool = True
    centred: bool = True


ALL: Final = EnabledSteps()


def preprocess_partly(
    bitmap: NDArray[np.float32], enabled: EnabledSteps
) -> NDArray[np.float32] | None:
    """Preprocess a bitmap, (h, h) float32 in [0, 1], by some of the steps.

    Returns:
        (28, 28) float32 in [0, 1], with all steps the image of `preprocess`; None for a blank one.
    """
    steps = preprocess(bitmap)
    if steps is None or enabled == ALL:
        return None if steps is None else steps.centred
    if not enabled.reduced:
        shrunk = area_average(bitmap, CENTRED, CENTRED)
        return _centred(shrunk) if enabled.centred else shrunk
    reduced = steps.reduced if enabled.square else area_average(steps.ink, REDUCED, REDUCED)
    if enabled.centred:
        return _placed(reduced, *_offsets_to_middle(reduced))
    left, top, right, bottom = steps.box
    middle_x = (left + right) / 2 / bitmap.shape[1]
    middle_y = (top + bottom) / 2 / bitmap.shape[0]
    x = _within(round(middle_x * CENTRED - REDUCED / 2), reduced.sum(axis=0))
    y = _within(round(middle_y * CENTRED - REDUCED / 2), reduced.sum(axis=1))
    return _placed(reduced, x, y)


def _centred(shrunk: NDArray[np.float32]) -> NDArray[np.float32]:
    """Move (28, 28) by whole pixels, as `preprocess` rounds them; no ink is cut."""
    masses = [shrunk.sum(axis=axis) for axis in (1, 0)]
    rows, columns = (_within(floor(CENTRED / 2 + 1 - _centre(mass)), mass) for mass in masses)
    return np.roll(shrunk, (rows, columns), axis=(0, 1))  # what is rolled over the edge is blank


def kept_on_page(box: tuple[int, int, int, int], dx: int, dy: int) -> tuple[int, int]:
    """Return how far ink in a box can be moved on the page, at most so far."""
    left, top, right, bottom = box
    return min(max(dx, -left), PAGE - right), min(max(dy, -top), PAGE - bottom)


def moved_ink(steps: PreprocessingSteps, dx: int, dy: int) -> NDArray[np.float32]:
    """Draw the ink elsewhere on a blank page, (420, 420) float32 in [0, 1]; none is cut."""
    dx, dy = kept_on_page(steps.box, dx, dy)
    left, top, right, bottom = steps.box
    page = np.zeros((PAGE, PAGE), np.float32)
    page[top + dy : bottom + dy, left + dx : right + dx] = steps.ink
    return page
