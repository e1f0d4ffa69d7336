"""From a photographed or scanned sheet to one digit."""

from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import FAINTEST, area_average
from logitdesk.ink.rules import find_rules
from logitdesk.ink.segments import find_digits

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]


class Box(NamedTuple):
    """A rectangle in a picture, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def scaled(self, factor: float) -> "Box":
        return Box(*(round(side * factor) for side in self))


_LEAST_BLOCK: Final = 16  # pixels of a side
_BLOCKS: Final = 32  # at most, along the longer side
_LEAST_SHEET: Final = 0.3  # of the longer side
_FILLED: Final = 0.9  # of a sheet's box; ink may darken some
_LUMINANCE: Final = (0.299, 0.587, 0.114)  # of red, green and blue: Rec. 601
_BROAD: Final = 0.75  # of what lies outside; a thin line far from the border is no frame
_BLACK: Final = 0.35  # of the paper's tone
_RINGS: Final = (0, 0.02, 0.04, 0.05, 0.09, 0.12, 0.15)  # of the shorter side: few on lines
_MORE_BY_HUE: Final = 2.5  # times the range of luminance
_FITTED: Final = PAGE * 2 // 3  # the longer side of a picture's ink: 14 times that of MNIST
_LEAST_CONTRAST: Final = 0.08  # of the paper's tone; less is a shadow, or print from behind
_NOISE_FLOOR: Final = 4.0  # standard deviations
_SURE: Final = 0.4  # of the ink's tone; what is fainter counts only beside what is not
_UNSURE: Final = 0.1  # of the ink's tone; less is no ink where the light may be uneven
_DEVIATION: Final = 1.4826  # the standard deviation of normal noise, from its median size
_LARGE: Final = 150  # pixels of a side from which on a line is wider than a speck
_VERY_LARGE: Final = 300  # and from which on grain can be smoothed away


def inside_of_frame(tone: Image) -> tuple[slice, slice]:
    """Find the rows and columns within a straight frame.

    All rows and columns without a frame. Along its inner edge all is of one tone inside, and of the
    other one outside, as with no digit.
    """
    threshold = _otsu(tone)
    slack = 1 + max(tone.shape) // 300
    for inner in (tone > threshold, tone <= threshold):
        (top, bottom), (left, right) = (_within_edges(inner.mean(axis=a) > 0.5) for a in (1, 0))
        is_small = min(bottom - top, right - left) < max(3, _LEAST_SHEET * max(tone.shape))
        if is_small or min(top, left) <= 0 or bottom >= len(tone) or right >= tone.shape[1]:
            continue
        around = inner[
            max(top - slack, 0) : bottom + slack, max(left - slack, 0) : right + slack
        ]  # fmt: skip
        box = slice(top + slack, bottom - slack), slice(left + slack, right - slack)
        outside = inner.sum() - inner[top:bottom, left:right].sum()
        is_broad = outside <= _BROAD * (inner.size - (bottom - top) * (right - left))
        is_edge = _ring(around, 0).mean() <= 1 - _FILLED
        is_filled = inner[box].mean() > 0.5 and _ring(inner[box], 0).mean() >= _FILLED
        if is_broad and is_edge and is_filled:
            return box
    return slice(0, len(tone)), slice(0, tone.shape[1])


def _within_edges(flags: Mask) -> tuple[int, int]:
    """Return the first and one past the last True, not counting those at either end."""
    off = np.flatnonzero(~flags)
    if not len(off):
        return 0, len(flags)
    on = np.flatnonzero(flags[off[0] : off[-1]]) + off[0]
    return (int(on[0]), int(on[-1]) + 1) if len(on) else (0, 0)


def is_light(tone: Image) -> bool:
    """Tell whether the paper is lighter than the ink, for (h, w) tones in [0, 1].

    The paper is what most of the border and of the whole show, once the light is evened out. Two
    tones that no shadow could make stay as they are: bold ink would be evened out with the light.
    """
    light = tone > _otsu(tone)
    if not _is_ink(tone, ~light):
        medians = _blocks(tone, 50)
        rough = np.median(_windows(medians, 5, "symmetric"), axis=(2, 3))
        evened = tone - _interpolated(rough, tone.shape)
        light = evened > _otsu(evened)
    rings = [_ring(light, round(part * min(tone.shape))).mean() for part in _RINGS]
    return float(np.median(rings) + light.mean()) > 1.0


def _is_ink(tone: Image, dark: Mask) -> bool:
    """Tell whether the dark part is darker than a shadow."""
    if dark.all() or not dark.any():
        return False
    return bool(tone[dark].mean() < _BLACK * tone[~dark].mean())


def _ring(values: Mask, inset: int) -> Mask:
    """Return what lies along the border, so many pixels from it."""
    inner = values[inset : len(values) - inset, inset : values.shape[1] - inset]
    return np.concatenate([inner[0], inner[-1], inner[:, 0], inner[:, -1]])


def paper_tone(tone: Image) -> Image:
    """Estimate the paper's tone at each pixel, (h, w), for ink darker than paper.

    The bright part of a block of pixels is paper, or all of the block is ink. A morphological
    closing fills the latter from around, and leaves slopes and edges of the light alone.
    """
    bright = _blocks(tone, 75)
    threshold = _otsu(tone)
    light = tone > threshold
    if _is_ink(tone, ~light):
        found = _blocks(light.astype(np.float32), 50) > 0
        bright = _filled(np.where(found, bright, 0), found)
    widened = _windows(bright, 8, "slope").max(axis=(2, 3))
    closed = _windows(widened, 8, "slope").min(axis=(2, 3))
    return _interpolated(np.clip(closed, bright, bright.max()), tone.shape)


def _filled(grid: Image, known: Mask) -> Image:
    """Fill unknown cells with the mean of those around, from the edges inward."""
    weights = known.astype(np.float32)
    while known.any() and not weights.all():
        sums, counts = (_box_sum(np.pad(part, 1), 1)[1:-1, 1:-1] for part in (grid, weights))
        new = (weights == 0) & (counts > 0)
        grid = np.where(new, sums / np.maximum(counts, 1), grid)
        weights = np.where(new, np.float32(1), weights)
    return grid


def _blocks(tone: Image, percentile: float) -> Image:
    block = max(_LEAST_BLOCK, max(tone.shape) / _BLOCKS)
    rows, columns = (
        np.linspace(0, side, max(round(side / block), 1) + 1).astype(int) for side in tone.shape
    )
    values = np.empty((len(rows) - 1, len(columns) - 1), dtype=np.float32)
    for i, j in np.ndindex(values.shape):
        pixels = np.sort(tone[rows[i] : rows[i + 1], columns[j] : columns[j + 1]], axis=None)
        place = percentile / 100 * (len(pixels) - 1)  # as np.percentile, which takes far longer
        low, high = pixels[int(place)], pixels[min(int(place) + 1, len(pixels) - 1)]
        values[i, j] = low + np.float32(place % 1) * (high - low)
    return values


def _windows(grid: Image, part: int, beyond: Literal["slope", "symmetric"]) -> Image:
    """Return what lies within a part of the longer side of each cell: (h, w, side, side).

    Beyond the border slopes go on, or what is near it comes again.
    """
    reaches = [(min(round(max(grid.shape) / part), (side - 1) // 2),) * 2 for side in grid.shape]
    if beyond == "slope":
        around = np.pad(grid, reaches, "reflect", reflect_type="odd")
    else:
        around = np.pad(grid, reaches, "symmetric")
    return sliding_window_view(around, [2 * r + 1 for r, _ in reaches])


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


def tone_of(colours: Image) -> Image:
    """Return one tone, (h, w), of (h, w, 3) red, green and blue in [0, 1].

    That is the luminance; or, where ink and paper differ by hue far more than by it, the direction
    in which the colours differ most.
    """
    luminance: Image = colours @ np.array(_LUMINANCE, dtype=np.float32)
    centred = colours.reshape(-1, 3) - colours.reshape(-1, 3).mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    along: Image = (centred @ axes[:, -1]).reshape(luminance.shape)
    if np.ptp(along) <= _MORE_BY_HUE * np.ptp(_without_grain(luminance)):
        return luminance
    tone: Image = np.clip(0.5 + along, 0, 1)
    return tone


def digits_of(tone: Image, opacity: Image | None = None) -> list[tuple[Box, Image]]:
    """Find the digits of an image, in reading order: the box of each, and its ink.

    Dark ink on light paper and light on dark both come out right, under even light or not. Noise
    and paper are exactly 0, the core of the strokes is 1. Ruled lines, boxes around what is
    written, and what reaches in from the border are left out. A clean image of one bright digit on
    black, as those of MNIST, comes back as it is.

    Args:
        tone: (h, w) float32 in [0, 1].
        opacity: (h, w) float32 in [0, 1]; None where all is opaque.

    Returns:
        left, top, right and bottom in pixels, and (h, w) float32 in [0, 1].
    """
    whole = tone if opacity is None else _flattened(tone, opacity)
    inside = inside_of_frame(whole)
    ink, sure = _ink_on_paper(whole[inside])
    top, left = inside[0].start, inside[1].start
    reach = _reach(sure)
    digits = []
    for (own_rows, own_columns), own in find_digits(sure, reach):
        near = ink[own_rows, own_columns] * _near(own, reach)
        rows, columns = np.flatnonzero(near.any(axis=1)), np.flatnonzero(near.any(axis=0))
        x, y = left + own_columns.start, top + own_rows.start
        box = Box(x + columns[0], y + rows[0], x + columns[-1] + 1, y + rows[-1] + 1).scaled(1)
        digits.append((box, near[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]))
    return digits


def _ink_on_paper(tone: Image) -> tuple[Image, Mask]:
    """Find the ink of an image that shows paper all over, and where it is surely ink."""
    tone = _without_grain(tone)
    lit = tone if is_light(tone) else 1 - tone
    paper = np.maximum(paper_tone(lit), FAINTEST)
    darkness = paper - lit
    darkness -= np.median(darkness)
    # The noise is the camera's, the same all over; ink takes a share of the light on the paper.
    noise = _DEVIATION * float(np.median(np.abs(darkness)))
    share, floor = darkness / paper, _NOISE_FLOOR * noise / paper
    candidates = _without_specks(share > np.maximum(floor, FAINTEST))
    is_clean = noise == 0 and max(tone.shape) < _VERY_LARGE  # a JPEG's edges are not
    core = _core(share[candidates], is_clean=is_clean)
    rules = find_rules(candidates & (share > _SURE / 2 * core))
    if rules.any():
        candidates &= ~_near(rules, _reach(rules))
        core = _core(share[candidates], is_clean=False)  # where a line crosses it, ink is darker
    if core < _LEAST_CONTRAST:
        return np.zeros_like(tone), np.zeros_like(candidates)
    sure = candidates & _without_specks(share > _SURE * core)
    if not is_clean:
        floor = np.maximum(floor, _UNSURE * core)
    # In deep shade the noise may exceed the ink, of which a quarter is left to be seen.
    ink = np.clip((share - floor) / np.maximum(core - floor, core / 4), 0.0, 1.0)
    ink[(ink < FAINTEST) | rules] = 0.0
    return ink.astype(np.float32), sure


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
        fitted = area_average(cropped, height, width)
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
    is_clean = max(tone.shape) < _VERY_LARGE or not np.median(np.abs(np.diff(tone.ravel())))
    return tone if is_clean else _box_sum(tone, 1) / np.float32(9)


def _core(ink: NDArray[np.floating], *, is_clean: bool) -> float:
    """Return the tone of ink where the pen covered the paper fully."""
    if len(ink) == 0:
        return 0.0
    darkest = float(ink.max())
    return darkest if is_clean else float(np.percentile(ink[ink > darkest / 2], 75))


def _without_specks(inked: Mask) -> Mask:
    """Remove what covers less of 5 x 5 pixels than a line; small images have no specks."""
    return inked if max(inked.shape) < _LARGE else inked & (_box_sum(inked, 2) >= 5)


def _near(inked: Mask, reach: int) -> Mask:
    """Return where ink is no farther than its own soft edge."""
    return _box_sum(inked, reach) > 0


def _reach(inked: Mask) -> int:
    """Return how wide the soft edge of ink may be, in pixels."""
    return 2 + int(max(inked.shape)) // _VERY_LARGE


def _box_sum(values: Image | Mask, reach: int) -> Image:
    """Sum over a square around each pixel; the border goes on outward."""
    sums = values.astype(np.float32)
    for axis in (0, 1):
        margins = [(0, 0), (0, 0)]
        margins[axis] = (reach, reach)
        around = np.moveaxis(np.pad(sums, margins, "edge"), axis, 0)
        shifted = (around[first : first + sums.shape[axis]] for first in range(2 * reach + 1))
        sums = np.moveaxis(sum(shifted, np.zeros(1, np.float32)), 0, axis)
    return sums
