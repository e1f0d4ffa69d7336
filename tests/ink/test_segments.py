"""What is written on ruled paper, in tables, in boxes, and beside other digits."""

from collections.abc import Callable
from time import process_time

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.ink.photo import digits_of, picture_of, tone_of
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.rules import find_rules
from logitdesk.ink.segments import find_digits
from tests.ink.inks import DIGITS, shift_tolerant_difference
from tests.ink.test_photo import Image, ink_on_a_sheet

SIDE = 240
PEN = 0.35  # the tones of what is written and of lines
LINE = 0.05


def seen(ink: Image) -> Image:
    steps = preprocess(picture_of(ink))
    assert steps is not None
    return steps.centred


def ruled(tone: Image) -> Image:
    tone[20::55] = tone[21::55] = LINE
    return tone


def squared(tone: Image) -> Image:
    return ruled(ruled(tone).T).T


def in_a_cell(tone: Image) -> Image:
    tone[6:9] = tone[-9:-6] = LINE
    tone[:, 4:7] = tone[:, -7:-4] = LINE
    return tone


def under_a_line(tone: Image) -> Image:
    tone[10:14] = LINE
    return tone


def in_a_box(tone: Image, margin: int = 25) -> Image:
    for first in (margin, SIDE - margin - 3):
        tone[first : first + 3, margin:-margin] = LINE
        tone[margin:-margin, first : first + 3] = LINE
    return tone


def across_a_box(tone: Image) -> Image:
    return in_a_box(tone, 70)


def in_an_open_box(tone: Image) -> Image:
    written = tone[25:28, 28:-28].copy()
    in_a_box(tone)[25:28, 28:-28] = written
    return tone


def in_a_dark_frame(tone: Image) -> Image:
    tone[:20] = tone[-20:] = tone[:, :20] = tone[:, -20:] = LINE
    return tone


def in_a_frame_off_the_border(tone: Image) -> Image:
    edges = [tone[:5].copy(), tone[-5:].copy(), tone[:, :5].copy(), tone[:, -5:].copy()]
    in_a_dark_frame(tone)
    tone[:5], tone[-5:], tone[:, :5], tone[:, -5:] = edges
    return tone


def in_dots(tone: Image) -> Image:
    for part in (tone, tone.T):
        part[22:24] = np.where(np.arange(SIDE) % 8 < 4, np.float32(LINE), part[22:24])
    return tone


def in_a_box_by_hand(tone: Image) -> Image:
    for part in (tone, tone.T):
        part[24:27, 12:-30] = part[-30:-27, 30:-12] = LINE  # lines end beyond corners
    return tone


def in_a_circle(tone: Image) -> Image:
    away = np.hypot(*(np.indices(tone.shape) - SIDE / 2))
    tone[np.abs(away - 0.48 * SIDE) < 1.5] = PEN
    return tone


def over_a_line(tone: Image) -> Image:
    tone[-25:-22, 10:-10] = LINE
    return tone


def on_a_comb(tone: Image) -> Image:
    for column in (10, 40, SIDE - 43, SIDE - 13):
        tone[-60:-25, column : column + 3] = LINE
    return over_a_line(tone)


def beside_two_edges(tone: Image) -> Image:
    tone[4:20, 4:-4] = tone[4:-4, 4:20] = LINE
    return tone


PAPERS: dict[str, Callable[[Image], Image]] = {
    paper.__name__: paper
    for paper in (
        ruled, squared, in_a_cell, under_a_line, in_a_box, across_a_box, in_an_open_box,
        in_a_dark_frame, in_a_frame_off_the_border, in_dots, in_a_box_by_hand, in_a_circle,
        over_a_line, on_a_comb, beside_two_edges,
    )
}  # fmt: skip
ROOMY = {"in_a_circle", "over_a_line", "on_a_comb", "beside_two_edges"}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("digit", DIGITS)
def test_lines_boxes_and_frames_are_no_ink(digit: int, paper: str) -> None:
    ink = ink_on_a_sheet(digit, SIDE, 0.6 if paper in ROOMY else 0.75)
    written = np.minimum(PAPERS[paper](np.ones_like(ink)), 1 - (1 - PEN) * ink)
    photo = written + np.random.default_rng(0).normal(0, 0.01 * (digit % 2), ink.shape)
    found = digits_of(np.clip(photo, 0, 1).astype(np.float32))
    assert len(found) == 1
    assert shift_tolerant_difference(seen(found[0][1]), seen(ink)) < 0.3


@pytest.mark.parametrize("turns", range(4))
def test_what_lies_beyond_a_line_near_the_border_is_of_another_cell(turns: int) -> None:
    mask = ink_on_a_sheet(3, SIDE, 0.7) > 0.5
    alone = mask.copy()
    mask[-18:-15] = mask[-10:-5, 100:130] = True
    kept = np.rot90(mask, turns) & ~find_rules(np.rot90(mask, turns))
    np.testing.assert_array_equal(kept, np.rot90(alone, turns))


def test_a_picture_of_lines_alone_keeps_them() -> None:
    assert digits_of(squared(np.ones((SIDE, SIDE), np.float32)))


@pytest.mark.parametrize("ink_hue", [(0.8, 0.24, 0.24), (0.1, 0.3, 0.9), (0.9, 0.9, 0.1)])
@pytest.mark.parametrize("paper_hue", [(0.24, 0.48, 0.24), (0.55, 0.35, 0.35)])
def test_ink_of_another_colour_is_ink_however_light(
    ink_hue: tuple[float, ...], paper_hue: tuple[float, ...]
) -> None:
    weights = np.array([0.299, 0.587, 0.114])
    paper, pen = np.array(paper_hue), np.array(ink_hue)
    pen = pen * (paper @ weights) / (pen @ weights)  # as light as the paper
    ink = ink_on_a_sheet(3, SIDE, 0.75)
    colours = ((1 - ink)[..., None] * paper + ink[..., None] * pen).clip(0, 1).astype(np.float32)
    found = digits_of(tone_of(colours))
    assert len(found) == 1
    assert shift_tolerant_difference(seen(found[0][1]), seen(ink)) < 0.25


def sheet_of(rows: int, columns: int, cell: int) -> tuple[Image, list[int]]:
    """Digits in their order, a cell each."""
    numbers = [[*DIGITS][number % len(DIGITS)] for number in range(rows * columns)]
    tone = np.ones((rows * cell, columns * cell), np.float32)
    for place, number in enumerate(numbers):
        top, left = place // columns * cell, place % columns * cell
        tone[top : top + cell, left : left + cell] -= 0.8 * ink_on_a_sheet(number, cell, 0.7)
    return tone, numbers


def with_cells(tone: Image, cell: int) -> Image:
    for part in (tone, tone.T):
        part[1::cell] = part[2::cell] = LINE
        part[-2:] = LINE
    return tone


@pytest.mark.parametrize("are_ruled", [False, True])
@pytest.mark.parametrize(("rows", "columns", "cell"), [(1, 10, 90), (4, 5, 80), (2, 2, 120)])
def test_each_digit_of_a_sheet_is_found_in_reading_order(
    rows: int, columns: int, cell: int, are_ruled: bool
) -> None:
    tone, numbers = sheet_of(rows, columns, cell)
    found = digits_of(with_cells(tone, cell) if are_ruled else tone)
    assert len(found) == len(numbers)
    for place, (number, (box, ink)) in enumerate(zip(numbers, found, strict=True)):
        middle: NDArray[np.float64] = np.add(box[:2], box[2:]) / 2
        assert tuple(middle // cell) == (place % columns, place // columns)
        clean = seen(ink_on_a_sheet(number, cell, 0.7))
        assert shift_tolerant_difference(seen(ink), clean) < 0.3


def test_a_stem_that_nearly_reaches_the_lines_of_its_cell_is_no_line() -> None:
    tone, numbers = sheet_of(4, 4, 70)
    for top, left in ((70, 140), (140, 70)):
        tone[top : top + 70, left : left + 70] = tone.max()
        tone[top + 7 : top + 67, left + 33 : left + 37] = PEN
    assert len(digits_of(with_cells(tone, 70))) == len(numbers)


def test_a_small_digit_that_stands_high_is_one_of_its_line() -> None:
    tone, numbers = sheet_of(3, 5, 80)
    small, (top, left) = ink_on_a_sheet(0, 42, 0.7), (80, 160)
    tone[top : top + 80, left : left + 80] = 1
    tone[top + 6 : top + 48, left + 30 : left + 72] -= 0.8 * small
    found = digits_of(with_cells(tone, 80))
    assert len(found) == len(numbers)
    box = found[7][0]
    assert (box.left // 80, box.top // 80) == (2, 1)


def test_nothing_of_a_box_of_broad_lines_is_left_at_its_corners() -> None:
    mask = np.zeros((300, 400), np.bool_)
    mask[26:275, 76:325] = True
    mask[34:267, 84:317] = False
    mask[80:220, 195:205] = True
    left = mask & ~find_rules(mask)
    assert left.any()
    assert not left[20:40, 70:90].any()


def add_box(mask: NDArray[np.bool_], top: int, bottom: int, left: int, right: int) -> None:
    """Draw the sides of a box, each 3 pixels wide."""
    for first in (top, bottom):
        mask[first : first + 3, left : right + 3] = True
    for first in (left, right):
        mask[top : bottom + 3, first : first + 3] = True


@pytest.mark.parametrize("digit", [3, 7])
@pytest.mark.parametrize("turns", range(4))
def test_what_crosses_its_box_and_reaches_the_border_is_whole(digit: int, turns: int) -> None:
    ink = ink_on_a_sheet(digit, SIDE, 0.9) > 0.5
    top = int(np.flatnonzero(ink.any(axis=1))[0])
    written = np.pad(ink[top:], ((0, 0), (30, 30)))
    mask = written.copy()
    add_box(mask, 8, len(mask) - 30, 30, mask.shape[1] - 33)
    kept = np.rot90(mask, turns) & ~find_rules(np.rot90(mask, turns))
    assert (np.rot90(kept, -turns) != written).sum() < 0.02 * written.sum()


def test_a_stroke_that_lies_along_a_side_of_its_box_is_whole() -> None:
    written = ink_on_a_sheet(0, SIDE, 1.0) > 0.5
    left = int(written.nonzero()[1].min()) + 6
    mask = written.copy()
    for inset in (0, 3):  # lines of 6 pixels
        add_box(mask, 40 + inset, 204 - inset, left + inset, 218 - inset)
    kept = mask & ~find_rules(mask)
    assert (written & ~kept).sum() < 0.02 * written.sum()


def test_a_wide_nought_is_one_digit() -> None:
    wide = ink_on_a_sheet(0, SIDE, 0.75).repeat(2, axis=1)
    assert len(digits_of(1 - wide)) == 1


def test_a_slash_inside_a_nought_makes_no_frame_of_it() -> None:
    ink = ink_on_a_sheet(0, SIDE, 0.75)
    for step in range(-20, 20):
        ink[SIDE // 2 - step - 4 : SIDE // 2 - step + 4, SIDE // 2 + step] = 1
    ((box, _),) = digits_of(1 - ink)
    assert box.bottom - box.top > SIDE / 3


@pytest.mark.parametrize("share", [0.05, 0.5])
def test_a_picture_of_dots_is_answered(share: float) -> None:
    dots = np.random.default_rng(0).random((600, 600)) < share
    assert len(digits_of(np.where(dots, 0, 1).astype(np.float32))) <= 400


def test_digits_that_touch_are_parted() -> None:
    tone = np.ones((120, 260), np.float32)
    left = 30
    for digit in (3, 8, 0):
        ink = ink_on_a_sheet(digit, 120, 0.8)
        columns = np.flatnonzero(ink.any(axis=0))
        ink = ink[:, columns[0] : columns[-1] + 1]
        tone[:, left : left + ink.shape[1]] -= ink
        left += ink.shape[1] - 2
    assert len(digits_of(tone.clip(0, 1))) == 3


@pytest.mark.parametrize("kind", ["combs", "dots"])
def test_pictures_of_many_parts_take_no_longer_than_others(kind: str) -> None:
    rows, columns = np.indices((1000, 1200))
    mask = (rows % 8 < 3) & (columns % 8 < 3)
    if kind == "combs":  # as a damaged picture of a grid has them
        mask = (columns % 8 < 4) & ((rows % 30 > 2) | (columns % 240 < 120))
        mask |= (columns % 240 < 12) & (rows > 5) & (rows < 995)
    start = process_time()
    find_digits(mask, 4)
    assert process_time() - start < 5  # usually a tenth of that
