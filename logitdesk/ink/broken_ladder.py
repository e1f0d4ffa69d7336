"""The way to the network's 28 x 28 with rungs left out, to see what each of them is for."""

from dataclasses import dataclass
from math import floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.normalise import CENTRED, REDUCED, normalise, offset_to_middle, placed
from logitdesk.ink.resample import area_average


@dataclass(frozen=True)
class Rungs:
    """Which rungs there are.

    Attributes:
        square: the ink's box is widened to a square; without, its height and its width are
            stretched each by itself, and the digit's proportions are lost.
        reduced: the box is brought to 20 x 20, whatever its size; without, the whole page is
            shrunk to 28 x 28 as it is, so that there is no box to be made square either.
        centred: the centre of mass is moved to the middle; without, the digit stays where it lies
            on the page.
    """

    square: bool = True
    reduced: bool = True
    centred: bool = True


ALL: Final = Rungs()


def normalised_by(bitmap: NDArray[np.float32], rungs: Rungs) -> NDArray[np.float32] | None:
    """What the network would see of a bitmap if there were no other rungs than these.

    Args:
        bitmap: (h, h) float32 in [0, 1], 0 paper and 1 ink.
        rungs: all of them give the very image of `normalise`.

    Returns:
        (28, 28) float32 in [0, 1]; None for a blank bitmap.
    """
    ladder = normalise(bitmap)
    if ladder is None or rungs == ALL:
        return None if ladder is None else ladder.centred
    if not rungs.reduced:
        shrunk = _averaged(bitmap, CENTRED)
        return _in_the_middle(shrunk) if rungs.centred else shrunk
    reduced = ladder.reduced if rungs.square else _averaged(ladder.ink, REDUCED)
    if rungs.centred:
        x, y = (offset_to_middle(reduced.sum(axis=axis)) for axis in (0, 1))
    else:
        left, top, right, bottom = ladder.box
        x = _offset_as_on_page(reduced.sum(axis=0), (left + right) / 2 / bitmap.shape[1])
        y = _offset_as_on_page(reduced.sum(axis=1), (top + bottom) / 2 / bitmap.shape[0])
    return placed(reduced, x, y)


def _averaged(picture: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    averaged: NDArray[np.float32] = np.clip(area_average(picture, side, side), 0.0, 1.0)
    return averaged


def _offset_as_on_page(mass: NDArray[np.float32], middle: float) -> int:
    """Where 20 pixels begin among 28 so that they lie as the box does on the page.

    Args:
        mass: (20,) the ink along the axis; none of it is cut.
        middle: the box's middle on the page, in [0, 1].
    """
    inked = np.flatnonzero(mass)
    offset = round(middle * CENTRED - REDUCED / 2)
    return int(np.clip(offset, -inked[0], CENTRED - 1 - inked[-1]))


def _in_the_middle(shrunk: NDArray[np.float32]) -> NDArray[np.float32]:
    """(28, 28) moved by whole pixels, as `normalise` rounds them; no ink is cut."""
    rows, columns = (_shift_to_middle(shrunk.sum(axis=axis)) for axis in (1, 0))
    # What is rolled over the edge is blank.
    return np.roll(shrunk, (rows, columns), axis=(0, 1))


def _shift_to_middle(mass: NDArray[np.float32]) -> int:
    inked = np.flatnonzero(mass)
    centre = float(mass @ (np.arange(CENTRED) + 0.5) / mass.sum())
    return int(np.clip(floor(CENTRED / 2 + 1 - centre), -inked[0], CENTRED - 1 - inked[-1]))
