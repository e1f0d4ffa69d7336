from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet
from logitdesk.ink.drawing import PAGE, Page
from logitdesk.ink.photo import digits_of, is_light, paper_tone, picture_of
from logitdesk.ink.preprocess import area_average, preprocess
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, shift_tolerant_difference

Image = NDArray[np.float32]

LIGHTS: dict[str, Callable[[Image, Image], Image]] = {
    "even": lambda x, _: np.ones_like(x),
    "from one side": lambda x, y: 1 - 0.3 * (x + y),
    "lamp": lambda x, y: np.exp(-((x - 0.2) ** 2 + (y - 0.3) ** 2) / 1.2),
    "shadow": lambda x, y: 1 - 0.45 / (1 + np.exp(-20 * (x - 0.5 + 0.2 * (y - 0.5)))),
}
# The tones of paper and ink, and the noise.
MATERIALS = {
    "black pen": (0.9, 0.1, 0.01),
    "pencil": (0.85, 0.5, 0.015),
    "coloured paper": (0.55, 0.15, 0.02),
    "in the evening": (0.8, 0.2, 0.05),
    "chalk": (0.15, 0.85, 0.02),
}


def ink_on_a_sheet(digit: int, side: int, share: float) -> Image:
    """A digit's ink in the middle of a sheet, its page as large as a share of the sheet."""
    size = round(side * share)
    sheet = np.zeros((side, side), dtype=np.float32)
    start = (side - size) // 2
    ink = area_average(rasterise(Page(DIGITS[digit])), size, size)
    sheet[start : start + size, start : start + size] = np.clip(ink, 0, 1)
    return sheet


def photograph(ink: Image, light: str, material: str) -> Image:
    paper, pen, noise = MATERIALS[material]
    y, x = np.mgrid[: ink.shape[0], : ink.shape[1]].astype(np.float32) / max(ink.shape)
    tone = (paper * (1 - ink) + pen * ink) * LIGHTS[light](x, y)
    grain = np.random.default_rng(0).normal(0, noise, ink.shape)
    return np.clip(tone + grain, 0, 1).astype(np.float32)


def ink_of(tone: Image, opacity: Image | None = None) -> Image:
    """All digits' ink where it lies in the image."""
    ink = np.zeros_like(tone)
    for box, own in digits_of(tone, opacity):
        part = ink[box.top : box.bottom, box.left : box.right]
        np.maximum(part, own, out=part)
    return ink


def seen_by_the_network(ink: Image) -> Image:
    steps = preprocess(picture_of(ink))
    assert steps is not None
    return steps.centred


@pytest.mark.parametrize("digit", [3, 4])
@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("material", MATERIALS)
def test_a_photographed_digit_is_seen_as_the_digit_that_was_drawn(
    digit: int, light: str, material: str
) -> None:
    ink = ink_on_a_sheet(digit, 500, 0.7)
    seen = seen_by_the_network(ink_of(photograph(ink, light, material)))
    assert shift_tolerant_difference(seen, seen_by_the_network(ink)) < 0.25


@pytest.mark.parametrize("corner", [(1, 1), (1, -1), (-1, -1)])
def test_the_hard_edge_of_a_shadow_is_no_ink(corner: tuple[int, int]) -> None:
    ink = ink_on_a_sheet(3, 500, 0.5)
    y, x = (np.mgrid[:500, :500].astype(np.float32) - 250) / 250
    shaded = corner[0] * y + corner[1] * x > 0.8
    photo = photograph(ink, "even", "black pen") * np.where(shaded, np.float32(0.55), 1)
    seen = seen_by_the_network(ink_of(photo.astype(np.float32)))
    assert shift_tolerant_difference(seen, seen_by_the_network(ink)) < 0.25


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("light", ["even", "from one side"])
def test_a_sheet_on_a_dark_table_is_read_and_the_table_is_not(digit: int, light: str) -> None:
    ink = ink_on_a_sheet(digit, 300, 0.8)
    table = np.full((500, 450), 0.15, dtype=np.float32)
    table += np.random.default_rng(1).normal(0, 0.01, table.shape).astype(np.float32)
    table[90:390, 80:380] = photograph(ink, light, "black pen")
    seen = seen_by_the_network(ink_of(table))
    assert shift_tolerant_difference(seen, seen_by_the_network(ink)) < 0.25


@pytest.mark.parametrize("side", [16, 40, 100])
def test_a_small_bright_square_on_black_is_ink(side: int) -> None:
    square = np.zeros((side, side), dtype=np.float32)
    square[side // 4 : -side // 4, side // 4 : -side // 4] = 1
    np.testing.assert_allclose(ink_of(square), square, atol=1 / 255)


@pytest.mark.parametrize("material", MATERIALS)
def test_paper_is_exactly_without_ink(material: str) -> None:
    ink = ink_on_a_sheet(8, 400, 0.6)
    found = ink_of(photograph(ink, "from one side", material))
    far_from_ink = np.ones_like(ink, dtype=bool)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    far_from_ink[rows[0] - 8 : rows[-1] + 9, columns[0] - 8 : columns[-1] + 9] = False
    assert not found[far_from_ink].any()
    assert np.median(found[ink == 1]) > 0.9


@pytest.mark.parametrize("digit", DIGITS)
def test_dark_on_light_and_light_on_dark_are_the_same_ink(digit: int) -> None:
    ink = ink_on_a_sheet(digit, 140, 1.0)
    np.testing.assert_allclose(ink_of(ink), ink, atol=1 / 255)
    np.testing.assert_allclose(ink_of(1 - ink), ink, atol=1 / 255)


def test_an_image_of_mnist_comes_back_to_the_grey_level(mnist_test: DataSet) -> None:
    for image in mnist_test.images[:200].astype(np.float32) / 255:
        for found in (ink_of(image), ink_of(1 - image)):
            np.testing.assert_allclose(found, image, atol=1.01 / 255)


def test_the_network_sees_an_enlarged_image_of_mnist_as_mnist(mnist_test: DataSet) -> None:
    same = 0
    for image in mnist_test.images[:500].astype(np.float32) / 255:
        same += bool(np.abs(seen_by_the_network(image) - image).max() < 1e-5)
    assert same >= 498


def test_specks_of_dirt_are_no_ink() -> None:
    ink = ink_on_a_sheet(3, 400, 0.5)
    dirty = ink.copy()
    dirty[10:12, 10:12] = 1
    dirty[390, 200] = 1
    np.testing.assert_array_equal(
        seen_by_the_network(ink_of(dirty)), seen_by_the_network(ink_of(ink))
    )


@pytest.mark.parametrize("light", ["even", "from one side"])
@pytest.mark.parametrize("material", MATERIALS)
def test_a_blank_sheet_has_no_ink(light: str, material: str) -> None:
    blank = np.zeros((900, 700), dtype=np.float32)
    assert not ink_of(photograph(blank, light, material)).any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (300, 1), (28, 28), (500, 20)])
@pytest.mark.parametrize("tone", [0.0, 0.5, 1.0])
def test_an_image_of_one_tone_has_no_ink(shape: tuple[int, int], tone: float) -> None:
    plain = np.full(shape, tone, dtype=np.float32)
    assert not ink_of(plain).any()
    assert not ink_of(plain, np.zeros(shape, dtype=np.float32)).any()


@pytest.mark.parametrize("tone", [0.0, 0.4, 1.0])
def test_ink_of_any_tone_on_a_transparent_ground_is_ink(tone: float) -> None:
    ink = ink_on_a_sheet(4, 140, 1.0)
    np.testing.assert_allclose(ink_of(np.full_like(ink, tone), ink), ink, atol=1 / 255)


def test_a_sheet_with_transparent_corners_is_still_a_sheet() -> None:
    ink = ink_on_a_sheet(4, 140, 0.7)
    opacity = np.ones_like(ink)
    opacity[:10, :10] = opacity[-10:, -10:] = 0
    tone = (1 - ink) * opacity
    np.testing.assert_allclose(ink_of(tone, opacity), ink, atol=1 / 255)


def test_no_ink_gives_a_blank_picture() -> None:
    assert not picture_of(np.zeros((5, 9), dtype=np.float32)).any()


@pytest.mark.parametrize("side", [60, 420, 1000])
def test_a_picture_is_in_the_middle_of_the_page(side: int) -> None:
    picture = picture_of(ink_on_a_sheet(3, side, 0.4))
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    assert picture.shape == (PAGE, PAGE)
    assert rows[0] + rows[-1] + 1 == pytest.approx(PAGE, abs=1)
    assert columns[0] + columns[-1] + 1 == pytest.approx(PAGE, abs=1)
    assert 0.5 * PAGE < rows[-1] + 1 - rows[0] <= 280


def test_a_line_as_long_as_any_fits_the_page() -> None:
    assert picture_of(np.ones((1, 5000), dtype=np.float32)).sum() > 0


@pytest.mark.parametrize("digit", DIGITS)
def test_the_paper_is_what_most_of_the_image_shows(digit: int) -> None:
    ink = rasterise(Page(DIGITS[digit]))
    assert is_light(1 - ink)
    assert not is_light(ink)


def test_a_bold_digit_that_fills_most_of_its_image_is_not_taken_for_paper() -> None:
    bold = np.zeros((100, 100), dtype=np.float32)
    bold[6:94, 6:94] = 1
    bold[40:60, 40:60] = 0
    assert not is_light(bold)
    assert is_light(1 - bold)


def test_a_nought_of_a_broad_marker_is_found() -> None:
    y, x = (np.indices((192, 192)) + 0.5) / 192 - 0.5
    is_ink = np.abs(np.hypot(x, y) - 0.28) < 0.12
    grain = np.random.default_rng(0).normal(0, 0.015, is_ink.shape)
    tone = (np.where(is_ink, 0.02, 0.88) + grain).clip(0, 1).astype(np.float32)
    found = ink_of(tone) > 0.5
    assert (found == is_ink).mean() > 0.97


def test_paper_under_slanting_light_is_seen_through_the_ink() -> None:
    ink = rasterise(Page(DIGITS[8]))
    light = np.linspace(0.4, 0.9, 420, dtype=np.float32)[None, :].repeat(420, axis=0)
    np.testing.assert_allclose(paper_tone(light * (1 - 0.8 * ink)), light, atol=0.02)


def test_paper_of_one_tone_is_of_one_tone() -> None:
    plain = np.full((33, 700), 0.7, dtype=np.float32)
    np.testing.assert_allclose(paper_tone(plain), plain, rtol=1e-6)


def sheet(*marks: tuple[slice, slice]) -> Image:
    ink = np.zeros((140, 130), dtype=np.float32)
    for mark in marks:
        ink[mark] = 1
    return ink


DIGIT = np.s_[40:90, 70:75]
CORNER = np.s_[110:140, 100:130]
LINE = np.s_[30:110, 30:32]


@pytest.mark.parametrize("edge", [np.s_[:4, :], np.s_[-4:, 25:45], np.s_[15:30, :3], CORNER])
def test_what_touches_the_border_is_not_the_digit(edge: tuple[slice, slice]) -> None:
    np.testing.assert_array_equal(ink_of(1 - sheet(DIGIT, edge)), sheet(DIGIT))


def test_a_digit_that_reaches_the_border_stays_where_there_is_no_other() -> None:
    np.testing.assert_array_equal(ink_of(1 - sheet(CORNER)), sheet(CORNER))


def test_a_small_mark_far_away_goes_and_one_nearby_stays() -> None:
    nearby, far = np.s_[40:44, 80:84], np.s_[40:44, 110:114]
    np.testing.assert_array_equal(ink_of(1 - sheet(DIGIT, nearby)), sheet(DIGIT, nearby))
    np.testing.assert_array_equal(ink_of(1 - sheet(DIGIT, far)), sheet(DIGIT))


def test_strokes_apart_are_several_digits() -> None:
    boxes = [box for box, _ in digits_of(1 - sheet(DIGIT, LINE))]
    assert boxes == [(30, 30, 32, 110), (70, 40, 75, 90)]
