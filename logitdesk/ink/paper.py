"""The paper of an image: where it lies, how the light falls on it, and whether it is light."""

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Image = NDArray[np.float32]

_LEAST_BLOCK: Final = 16  # pixels of a side
_BLOCKS: Final = 32  # at most, along the longer side
_LEAST_SHEET: Final = 0.3  # of the longer side
_FILLED: Final = 0.9  # of a sheet's box; ink may darken some


def sheet_on_a_table(tone: Image) -> tuple[slice, slice] | None:
    """The rows and columns within a light sheet that lies straight on a dark table, if one does.

    All of the border is dark then, and what is light fills a large rectangle, as no digit does.
    """
    medians = _blocks(tone, 50)
    light = medians > _otsu(tone)
    rows, columns = np.flatnonzero(light.any(axis=1)), np.flatnonzero(light.any(axis=0))
    if min(len(rows), len(columns)) < max(3, _LEAST_SHEET * max(light.shape)):
        return None
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    reaches_border = light[[0, -1]].any() or light[:, [0, -1]].any()
    if reaches_border or light[box].mean() < _FILLED:
        return None
    # The outermost blocks hold the sheet's edge.
    height, width = (side / count for side, count in zip(tone.shape, light.shape, strict=True))
    return (
        slice(round((rows[0] + 1) * height), round(rows[-1] * height)),
        slice(round((columns[0] + 1) * width), round(columns[-1] * width)),
    )


def is_light(tone: Image) -> bool:
    """Whether the paper is lighter than the ink, for (h, w) tones in [0, 1].

    The paper is what most of the border and of the whole show, once the light is evened out.
    """
    medians = _blocks(tone, 50)
    rough = np.median(_windows(medians, round(max(medians.shape) / 5)), axis=(2, 3))
    evened = tone - _interpolated(rough, tone.shape)
    border = np.concatenate([evened[0], evened[-1], evened[:, 0], evened[:, -1]])
    threshold = _otsu(evened)
    return float((border > threshold).mean() + (evened > threshold).mean()) > 1.0


def paper_tone(tone: Image) -> Image:
    """The paper's tone at each pixel, (h, w), as if there were no ink, for ink darker than paper.

    The bright part of a block of pixels is paper, or all of the block is ink. A morphological
    closing fills the latter from around, and leaves slopes and edges of the light alone.
    """
    bright = _blocks(tone, 75)
    reach = round(max(bright.shape) / 8)
    widened = _windows(bright, reach).max(axis=(2, 3))
    closed = _windows(widened, reach).min(axis=(2, 3))
    return _interpolated(closed, tone.shape)


def _blocks(tone: Image, percentile: float) -> Image:
    """A percentile of each block of pixels."""
    block = max(_LEAST_BLOCK, max(tone.shape) / _BLOCKS)
    rows, columns = (
        np.linspace(0, side, max(round(side / block), 1) + 1).astype(int) for side in tone.shape
    )
    values = np.empty((len(rows) - 1, len(columns) - 1), dtype=np.float32)
    for i, j in np.ndindex(values.shape):
        pixels = tone[rows[i] : rows[i + 1], columns[j] : columns[j + 1]]
        values[i, j] = np.percentile(pixels, percentile)
    return values


def _windows(grid: Image, reach: int) -> Image:
    """Each cell's surroundings, (h, w, side, side); slopes go on beyond the border."""
    around = np.pad(grid, reach, mode="reflect", reflect_type="odd")
    return sliding_window_view(around, (2 * reach + 1, 2 * reach + 1))


def _interpolated(grid: NDArray[np.floating], shape: tuple[int, ...]) -> Image:
    """A grid's cells spread evenly between their middles, to (h, w)."""
    rows, columns = (_between(count, side) for count, side in zip(grid.shape, shape, strict=True))
    spread: Image = (rows @ grid @ columns.T).astype(np.float32)
    return spread


def _between(count: int, side: int) -> NDArray[np.float64]:
    """(side, count) weights of linear interpolation between the middles of `count` equal parts."""
    places = ((np.arange(side) + 0.5) * (count / side) - 0.5).clip(0, count - 1)
    weights: NDArray[np.float64] = np.maximum(1 - np.abs(places[:, None] - np.arange(count)), 0)
    return weights


def _otsu(values: Image) -> float:
    """The threshold between two classes of the least variance within them (Otsu, 1979)."""
    counts, edges = np.histogram(values, bins=256)
    middles = (edges[:-1] + edges[1:]) / 2
    below = counts.cumsum()[:-1]
    above = len(values.ravel()) - below
    sums = (counts * middles).cumsum()
    means_below = sums[:-1] / np.maximum(below, 1)
    means_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    return float(edges[1:-1][(below * above * (means_above - means_below) ** 2).argmax()])
