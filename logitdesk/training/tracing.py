"""Turns scanned digits into strokes."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from logitdesk.datasets.curves import Paths, Points

ENLARGED: Final = 2
"""Pixels of a skeleton's side for each one of the image."""

_INK: Final = 0.45
"""Grey level, in [0, 1], from which on an enlarged image is ink."""
_AROUND: Final = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""Rows and columns to a pixel's eight neighbours, clockwise from the one above."""

Bitmaps = NDArray[np.bool_]


def skeletons(images: NDArray[np.uint8]) -> Bitmaps:
    """Thin each image's ink to lines one pixel wide.

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
    """Find what a pass takes away; `inked` has a margin of 1."""
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
    """Interpolate to `ENLARGED` times as many rows and columns, in about [0, 1]."""
    _, height, width = images.shape
    grey = images.astype(np.float32) / np.float32(255)
    size, by = (ENLARGED * width, ENLARGED * height), Image.Resampling.BICUBIC
    return np.stack([np.asarray(Image.fromarray(one).resize(size, by)) for one in grey])


Pixel = tuple[int, int]
PixelPath = list[Pixel]
"""Neighbouring pixels, two at least."""

_AT_ONCE: Final = 1_000
"""Images that are thinned together: some 50 MB."""
_SPUR: Final = 7
"""A loose end of fewer pixels is a bump of the ink's edge rather than a stroke."""
_STRAIGHT: Final = 0.3
"""Least cosine of the angle in which the pen goes on from one line to another."""
_HEADING: Final = 6
"""Pixels by which a path's direction at its end is judged."""
_EVERY: Final = 3
"""One pixel in so many becomes a point: pixels make stairs, a pen makes lines."""


def trace_strokes(images: NDArray[np.uint8]) -> Iterator[Paths]:
    """Yield the strokes of (n, h, w) uint8 images, in pixels, y down."""
    for first in range(0, len(images), _AT_ONCE):
        for skeleton in skeletons(images[first : first + _AT_ONCE]):
            yield [_pen_path(path) for path in _joined(_without_spurs(_paths(skeleton)))]


def _paths(skeleton: NDArray[np.bool_]) -> list[PixelPath]:
    """Return the lines between ends and crossings, each once; a closed one begins anywhere."""
    near = _neighbours(skeleton)
    if len(near) == 1:
        (dot,) = near
        return [[dot, dot]]
    gone: set[tuple[Pixel, Pixel]] = set()
    ends_first = sorted(near, key=lambda pixel: len(near[pixel]) == 2)
    return [
        _walk(start, following, near, gone)
        for start in ends_first
        for following in near[start]
        if (start, following) not in gone
    ]


def _neighbours(skeleton: NDArray[np.bool_]) -> dict[Pixel, list[Pixel]]:
    """Map each pixel to its neighbours, by a corner only if by no side."""
    pixels = {(row, column) for row, column in np.argwhere(skeleton).tolist()}
    near = {}
    for row, column in pixels:
        sides = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        near[row, column] = [pixel for pixel in sides if pixel in pixels] + [
            (down, right)
            for down in (row - 1, row + 1)
            for right in (column - 1, column + 1)
            if (down, right) in pixels
            and (down, column) not in pixels
            and (row, right) not in pixels
        ]
    return near


def _walk(
    start: Pixel, following: Pixel, near: dict[Pixel, list[Pixel]], gone: set[tuple[Pixel, Pixel]]
) -> PixelPath:
    """Walk on from `start` until a crossing, an end, or where it has been."""
    path = [start, following]
    gone |= {(start, following), (following, start)}
    while len(near[path[-1]]) == 2:
        here, before = path[-1], path[-2]
        ahead = near[here][near[here][0] == before]
        if (here, ahead) in gone:
            break
        gone |= {(here, ahead), (ahead, here)}
        path.append(ahead)
    return path


def _without_spurs(paths: list[PixelPath]) -> list[PixelPath]:
    """Drop short lines that end loose on one side."""
    ends = [end for path in paths for end in (path[0], path[-1])]
    loose = [(ends.count(path[0]) == 1) + (ends.count(path[-1]) == 1) for path in paths]
    kept = [
        path
        for path, loose_ends in zip(paths, loose, strict=True)
        if len(path) >= _SPUR or loose_ends != 1
    ]
    return kept or paths


def _joined(paths: list[PixelPath]) -> list[PixelPath]:
    """Join lines that go straight on across a crossing, the straightest first."""
    while True:
        both_ways = [points for path in paths for points in (path, path[::-1])]
        candidates = [
            (_straightness(both_ways[i], both_ways[j]), i, j)
            for i in range(len(both_ways))
            for j in range(len(both_ways))
            if i // 2 != j // 2 and both_ways[i][-1] == both_ways[j][0]
        ]
        straightest, i, j = max(candidates, default=(-1.0, 0, 0))
        if straightest < _STRAIGHT:
            return paths
        others = [path for number, path in enumerate(paths) if number not in (i // 2, j // 2)]
        paths = [*others, both_ways[i] + both_ways[j][1:]]


def _straightness(path: PixelPath, following: PixelPath) -> float:
    """Return the cosine of the angle between two paths that follow each other."""
    (y0, x0), (y1, x1) = path[max(-_HEADING, -len(path))], path[-1]
    (y2, x2), (y3, x3) = following[0], following[min(_HEADING, len(following)) - 1]
    came, goes = complex(x1 - x0, y1 - y0), complex(x3 - x2, y3 - y2)
    size = abs(came) * abs(goes)
    return (came.conjugate() * goes).real / size if size else -1.0


def _pen_path(path: PixelPath) -> Points:
    """Turn a path's pixels into few points along a smooth line."""
    points = np.array(path, dtype=np.float64)[:, ::-1].copy()
    for _ in range(3):
        points[1:-1] = (points[:-2] + 2 * points[1:-1] + points[2:]) / 4
    return np.concatenate([points[:-1:_EVERY], points[-1:]])
