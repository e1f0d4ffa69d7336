"""The ink of an image: drawn or photographed, dark on light or light on dark."""

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.intruders import without_intruders
from logitdesk.ink.normalise import FAINTEST
from logitdesk.ink.paper import is_light, paper_tone, sheet_on_a_table
from logitdesk.ink.resample import area_average

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]

FITTED: Final = PAGE * 2 // 3
"""The longer side of a picture's ink on the page: 14 times that of a digit of MNIST."""

_LEAST_CONTRAST: Final = 0.08  # of the paper's tone; less is a shadow, or print from behind
_NOISE_FLOOR: Final = 4.0  # standard deviations
_SURE: Final = 0.4  # of the ink's tone; what is fainter counts only beside what is not
_UNSURE: Final = 0.1  # of the ink's tone; less is no ink where the light may be uneven
_DEVIATION: Final = 1.4826  # the standard deviation of normal noise, from its median size
_LARGE: Final = 150  # pixels of a side from which on a line is wider than a speck
_VERY_LARGE: Final = 300  # and from which on grain can be smoothed away


def ink_of(luminance: Image, opacity: Image | None = None) -> Image:
    """The ink of an image: noise and paper exactly 0, the core of the strokes 1.

    The paper is what the border and the majority show, so dark ink on light paper and light on
    dark both come out right, under even light or not. A clean image of bright ink on black, as
    those of MNIST, comes back as it is.

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
    """As `ink_of`, of an image that shows paper all over."""
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
    """Ink fitted to the middle of a page.

    Enlarging is by a whole factor, so that the network sees a small image as it is.

    Args:
        ink: (h, w) float32 in [0, 1], exactly 0 where there is none.

    Returns:
        (420, 420) float32 in [0, 1]; blank for blank ink.
    """
    page = np.zeros((PAGE, PAGE), dtype=np.float32)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        return page
    cropped = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    longer = max(cropped.shape)
    if longer <= FITTED:
        factor = FITTED // longer
        fitted = cropped.repeat(factor, axis=0).repeat(factor, axis=1)
    else:
        height, width = (max(1, round(side * FITTED / longer)) for side in cropped.shape)
        fitted = np.clip(area_average(cropped, height, width), 0.0, 1.0)
    top, left = ((PAGE - side) // 2 for side in fitted.shape)
    page[top : top + fitted.shape[0], left : left + fitted.shape[1]] = fitted
    return page


def _flattened(luminance: Image, opacity: Image) -> Image:
    """The tones of an image whose transparent parts are paper.

    Where the opaque parts show paper too, the transparent ones get its tone; where they are ink
    alone, the tone most unlike it.
    """
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
    """The tone of ink where the pen covered the paper fully, as far as noise lets it be known."""
    if len(ink) == 0:
        return 0.0
    darkest = float(ink.max())
    return darkest if is_clean else float(np.percentile(ink[ink > darkest / 2], 75))


def _without_specks(inked: Mask) -> Mask:
    """Without what covers less of 5 x 5 pixels than a line would; small images have no specks."""
    return inked if max(inked.shape) < _LARGE else inked & (_box_sum(inked, 2) >= 5)


def _near(inked: Mask) -> Mask:
    """Where ink is no farther than its own soft edge."""
    return _box_sum(inked, 2 + max(inked.shape) // _VERY_LARGE) > 0


def _box_sum(values: Image | Mask, reach: int) -> Image:
    """The sum over a square around each pixel; beyond the border all goes on as it is there."""
    sums = values.astype(np.float32)
    for axis in (0, 1):
        margins = [(0, 0), (0, 0)]
        margins[axis] = (reach, reach)
        windows = sliding_window_view(np.pad(sums, margins, "edge"), 2 * reach + 1, axis)
        sums = windows.sum(axis=2)
    return sums
