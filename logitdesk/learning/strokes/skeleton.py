"""The middle lines of scanned digits."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

ENLARGED: Final = 2
"""Pixels of a skeleton's side for each one of the image."""

_INK: Final = 0.45
"""Grey level, in [0, 1], from which on an enlarged image is ink."""
_AROUND: Final = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""Rows and columns to a pixel's eight neighbours, clockwise from the one above."""

Bitmaps = NDArray[np.bool_]


def skeletons(images: NDArray[np.uint8]) -> Bitmaps:
    """What is left of each image's ink when it is thinned to lines one pixel wide.

    T. Y. Zhang and C. Y. Suen, "A fast parallel algorithm for thinning digital patterns" (1984), on
    images enlarged by cubic interpolation, so that narrow loops stay open.

    Args:
        images: (n, h, w) uint8, ink bright.

    Returns:
        (n, `ENLARGED` h, `ENLARGED` w).
    """
    inked = np.pad(_enlarged(images) > _INK, ((0, 0), (1, 1), (1, 1)))
    inner = inked[:, 1:-1, 1:-1]
    while True:
        before = inner.sum()
        for is_second in (False, True):
            inner &= ~_removable(inked, is_second=is_second)
        if inner.sum() == before:
            return inner


def _removable(inked: Bitmaps, *, is_second: bool) -> Bitmaps:
    """The pixels that one of the two passes takes away; `inked` has a margin of one pixel."""
    _, height, width = inked.shape
    around = [
        inked[:, 1 + down : height - 1 + down, 1 + right : width - 1 + right]
        for down, right in _AROUND
    ]
    neighbours = np.zeros(around[0].shape, dtype=np.int8)
    crossings = np.zeros_like(neighbours)
    for one, following in zip(around, around[1:] + around[:1], strict=True):
        neighbours += one
        crossings += following > one
    above, right, below, left = around[::2]
    if is_second:
        edge = ~(above & right & left) & ~(above & below & left)
    else:
        edge = ~(above & right & below) & ~(right & below & left)
    removable: Bitmaps = (neighbours >= 2) & (neighbours <= 6) & (crossings == 1) & edge
    return removable


def _enlarged(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Interpolated to `ENLARGED` times as many rows and columns, in about [0, 1]."""
    _, height, width = images.shape
    rows, columns = _cubic(height), _cubic(width)
    grey = images.astype(np.float32) / np.float32(255)
    enlarged: NDArray[np.float32] = rows @ grey @ columns.T
    return enlarged


def _cubic(length: int) -> NDArray[np.float32]:
    """(`ENLARGED` length, length) weights of cubic convolution (R. Keys, 1981, with a = -1/2)."""
    places = (np.arange(length * ENLARGED) + 0.5) / ENLARGED - 0.5
    away = np.abs(places[:, None] - np.arange(length))
    near = (1.5 * away - 2.5) * away**2 + 1
    far = ((2.5 - 0.5 * away) * away - 4) * away + 2
    weights = np.where(away < 1, near, np.where(away < 2, far, 0.0))
    shares: NDArray[np.float32] = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
