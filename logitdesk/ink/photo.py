"""From a photographed or scanned sheet to one digit."""

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import FAINTEST, area_average

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]
Cells = NDArray[np.intp]

_LEAST_BLOCK: Final = 16  # pixels of a side
_BLOCKS: Final = 32  # at most, along the longer side
_LEAST_SHEET: Final = 0.3  # of the longer side
_FILLED: Final = 0.9  # of a sheet's box; ink may darken some
_CELLS: Final = 160  # along the longer side; what lies in neighbouring cells is one patch
_LEAST_DIGIT: Final = 0.1  # of the longer side
_SMALL: Final = 0.25  # of the digit; what is smaller and farther away than that is none of it
_AROUND: Final = [(row, column) for row in (-1, 0, 1) for column in (-1, 0, 1)]
_FITTED: Final = PAGE * 2 // 3  # the longer side of a picture's ink: 14 times that of MNIST
_LEAST_CONTRAST: Final = 0.08  # of the paper's tone; less is a shadow, or print from behind
_NOISE_FLOOR: Final = 4.0  # standard deviations
_SURE: Final = 0.4  # of the ink's tone; what is fainter counts only beside what is not
_UNSURE: Final = 0.1  # of the ink's tone; less is no ink where the light may be uneven
_DEVIATION: Final = 1.4826  # the standard deviation of normal noise, from its median size
_LARGE: Final = 150  # pixels of a side from which on a line is wider than a speck
_VERY_LARGE: Final = 300  # and from which on grain can be smoothed away


def sheet_on_a_table(tone: Image) -> tuple[slice, slice] | None:
    """Find the rows and columns of a light sheet that lies straight on a dark table.

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
    """Tell whether the paper is lighter than the ink, for (h, w) tones in [0, 1].

    The paper is what most of the border and of the whole show, once the light is evened out.
    """
    medians = _blocks(tone, 50)
    rough = np.median(_windows(medians, round(max(medians.shape) / 5)), axis=(2, 3))
    evened = tone - _interpolated(rough, tone.shape)
    border = np.concatenate([evened[0], evened[-1], evened[:, 0], evened[:, -1]])
    threshold = _otsu(evened)
    return float((border > threshold).mean() + (evened > threshold).mean()) > 1.0


def paper_tone(tone: Image) -> Image:
    """Estimate the paper's tone at each pixel, (h, w), for ink darker than paper.

    The bright part of a block of pixels is paper, or all of the block is ink. A morphological
    closing fills the latter from around, and leaves slopes and edges of the light alone.
    """
    bright = _blocks(tone, 75)
    reach = round(max(bright.shape) / 8)
    widened = _windows(bright, reach).max(axis=(2, 3))
    closed = _windows(widened, reach).min(axis=(2, 3))
    return _interpolated(closed, tone.shape)


def _blocks(tone: Image, percentile: float) -> Image:
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
    """Return each cell's surroundings, (h, w, side, side); slopes go on beyond the border."""
    around = np.pad(grid, reach, mode="reflect", reflect_type="odd")
    return sliding_window_view(around, (2 * reach + 1, 2 * reach + 1))


def _interpolated(grid: NDArray[np.floating], shape: tuple[int, ...]) -> Image:
    """Interpolate a grid's cells between their middles, to (h, w)."""
    rows, columns = (_between(count, side) for count, side in zip(grid.shape, shape, strict=True))
    spread: Image = (rows @ grid @ columns.T).astype(np.float32)
    return spread


def _between(count: int, side: int) -> NDArray[np.float64]:
    """Return (side, count) weights of interpolation between the middles of equal parts."""
    places = ((np.arange(side) + 0.5) * (count / side) - 0.5).clip(0, count - 1)
    weights: NDArray[np.float64] = np.maximum(1 - np.abs(places[:, None] - np.arange(count)), 0)
    return weights


def _otsu(values: Image) -> float:
    """Return the threshold of the least variance within its two classes (Otsu, 1979)."""
    counts, edges = np.histogram(values, bins=256)
    middles = (edges[:-1] + edges[1:]) / 2
    below = counts.cumsum()[:-1]
    above = len(values.ravel()) - below
    sums = (counts * middles).cumsum()
    means_below = sums[:-1] / np.maximum(below, 1)
    means_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    return float(edges[1:-1][(below * above * (means_above - means_below) ** 2).argmax()])


def without_intruders(inked: Mask) -> Mask:
    """Remove what touches the border, and what is small and far from the largest patch.

    Nothing of (h, w) is removed where no patch as large as a digit lies clear of the border.
    """
    rows, columns = inked.nonzero()
    size = -(max(inked.shape) // -_CELLS)
    cells = np.zeros([-(side // -size) for side in inked.shape], dtype=np.bool_)
    cells[rows // size, columns // size] = True
    end = np.array(cells.shape) - 1
    clear = [patch for patch in _patches(cells) if patch.min() > 0 and (patch < end).all()]
    digit = max(clear, key=_extent, default=None)
    if digit is None or _extent(digit) < _LEAST_DIGIT * max(cells.shape):
        return inked
    small = _SMALL * _extent(digit)
    cells[:] = False
    for patch in clear:
        if _extent(patch) >= small or _gap(patch, digit) <= small:
            cells[tuple(patch.T)] = True
    kept = inked.copy()
    kept[rows, columns] = cells[rows // size, columns // size]
    return kept


def _patches(cells: Mask) -> list[Cells]:
    """Return the (n, 2) rows and columns of each patch's cells; corners connect, too."""
    left = set(map(tuple, np.argwhere(cells).tolist()))
    patches = []
    while left:
        patch = [left.pop()]
        for row, column in patch:  # which grows meanwhile
            for down, right in _AROUND:
                cell = row + down, column + right
                if cell in left:
                    left.remove(cell)
                    patch.append(cell)
        patches.append(np.array(patch))
    return patches


def _extent(patch: Cells) -> int:
    return int(np.ptp(patch, axis=0).max()) + 1


def _gap(patch: Cells, other: Cells) -> int:
    """Return how far the boxes of two patches are apart, along the axis where it is more."""
    apart = np.maximum(patch.min(axis=0) - other.max(axis=0), other.min(axis=0) - patch.max(axis=0))
    return int(apart.max())


def ink_of(luminance: Image, opacity: Image | None = None) -> Image:
    """Find the ink of an image: noise and paper exactly 0, the core of the strokes 1.

    Dark ink on light paper and light on dark both come out right, under even light or not. A clean
    image of bright ink on black, as those of MNIST, comes back as it is.

    Args:
        luminance: (h, w) float32 in [0, 1].
        opacity: (h, w) float32 in [0, 1]; None where all is opaque.

    Returns:
        (h, w) float32 in [0, 1]; all 0 where there is no ink.
    """
    tone = luminance if opacity is None else _flattened(luminance, opacity)
    ink = np.zeros_like(tone)
    sheet = sheet_on_a_table(tone)
    if sheet is not None:
        ink[sheet] = _ink_on_paper(tone[sheet])
    return ink if ink.any() else _ink_on_paper(tone)


def _ink_on_paper(tone: Image) -> Image:
    """Find the ink of an image that shows paper all over."""
    tone = _without_grain(tone)
    lit = tone if is_light(tone) else 1 - tone
    paper = np.maximum(paper_tone(lit), FAINTEST)
    darkness = paper - lit
    darkness -= np.median(darkness)
    # The noise is the camera's, the same all over; ink takes a share of the light on the paper.
    noise = _DEVIATION * float(np.median(np.abs(darkness)))
    share, floor = darkness / paper, _NOISE_FLOOR * noise / paper
    candidates = _without_specks(share > np.maximum(floor, FAINTEST))
    core = _core(share[candidates], is_clean=noise == 0)
    if core < _LEAST_CONTRAST:
        return np.zeros_like(tone)
    sure = candidates & _without_specks(share > _SURE * core)
    if noise > 0:
        sure = without_intruders(sure)
        floor = np.maximum(floor, _UNSURE * core)
    # In deep shade the noise may exceed the ink, of which a quarter is left to be seen.
    ink = np.clip((share - floor) / np.maximum(core - floor, core / 4), 0.0, 1.0)
    ink[(ink < FAINTEST) | ~_near(sure)] = 0.0
    return ink.astype(np.float32)


def picture_of(ink: Image) -> Image:
    """Fit ink, (h, w) float32 in [0, 1], to the middle of a page: (420, 420).

    Enlarging is by a whole factor, so that the network sees a small image as it is.
    """
    page = np.zeros((PAGE, PAGE), dtype=np.float32)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        return page
    cropped = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    longer = max(cropped.shape)
    if longer <= _FITTED:
        factor = _FITTED // longer
        fitted = cropped.repeat(factor, axis=0).repeat(factor, axis=1)
    else:
        height, width = (max(1, round(side * _FITTED / longer)) for side in cropped.shape)
        fitted = np.clip(area_average(cropped, height, width), 0.0, 1.0)
    top, left = ((PAGE - side) // 2 for side in fitted.shape)
    page[top : top + fitted.shape[0], left : left + fitted.shape[1]] = fitted
    return page


def _flattened(luminance: Image, opacity: Image) -> Image:
    """Make the transparent parts paper: of the opaque paper's tone, or unlike the ink's."""
    visible = luminance[opacity > 0.5]
    if len(visible) == 0:
        return np.zeros_like(luminance)
    low, middle, high = np.percentile(visible, [2, 50, 98])
    shows_paper = high - low > 0.1 and len(visible) > 0.5 * luminance.size
    paper = np.float32(middle if shows_paper else middle < 0.5)
    return luminance * opacity + paper * (1 - opacity)


def _without_grain(tone: Image) -> Image:
    return tone if max(tone.shape) < _VERY_LARGE else _box_sum(tone, 1) / np.float32(9)


def _core(ink: NDArray[np.floating], *, is_clean: bool) -> float:
    """Return the tone of ink where the pen covered the paper fully."""
    if len(ink) == 0:
        return 0.0
    darkest = float(ink.max())
    return darkest if is_clean else float(np.percentile(ink[ink > darkest / 2], 75))


def _without_specks(inked: Mask) -> Mask:
    """Remove what covers less of 5 x 5 pixels than a line; small images have no specks."""
    return inked if max(inked.shape) < _LARGE else inked & (_box_sum(inked, 2) >= 5)


def _near(inked: Mask) -> Mask:
    """Return where ink is no farther than its own soft edge."""
    return _box_sum(inked, 2 + max(inked.shape) // _VERY_LARGE) > 0


def _box_sum(values: Image | Mask, reach: int) -> Image:
    """Sum over a square around each pixel; the border goes on outward."""
    sums = values.astype(np.float32)
    for axis in (0, 1):
        margins = [(0, 0), (0, 0)]
        margins[axis] = (reach, reach)
        windows = sliding_window_view(np.pad(sums, margins, "edge"), 2 * reach + 1, axis)
        sums = windows.sum(axis=2)
    return sums
