from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet
from logitdesk.ink.drawing import PAGE, Drawing, Page, Stroke
from logitdesk.ink.preprocess import (
    ALL,
    EnabledSteps,
    PreprocessingSteps,
    area_average,
    moved_ink,
    preprocess,
    preprocess_partly,
)
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, drawings, stroke

EACH = [replace(ALL, **{step: False}) for step in ("square", "reduced", "centred")]
# Made by hand as MNIST is made: 20 rows high, its mass in the middle of 28 x 28.
SEVEN = np.zeros((28, 28), dtype=np.float32)
SEVEN[6, 7:19] = 0.1
SEVEN[7:9, 7:19] = 0.8
SEVEN[9:26, 13:16] = 1.0


def bitmap_of(drawing: Drawing) -> NDArray[np.float32]:
    return rasterise(Page(drawing))


def steps_of(bitmap: NDArray[np.float32]) -> PreprocessingSteps:
    steps = preprocess(bitmap)
    assert steps is not None
    return steps


def greys(image: NDArray[np.float32]) -> NDArray[np.int64]:
    return np.rint(image * 255).astype(np.int64)


@pytest.mark.parametrize("tone", [0, 1e-30, 0.9 / 512])
def test_blank_or_less_than_half_a_grey_level_is_no_ink(tone: float) -> None:
    bitmap = np.full((PAGE, PAGE), tone, dtype=np.float32)
    assert preprocess(bitmap) is None
    assert all(preprocess_partly(bitmap, enabled) is None for enabled in (ALL, *EACH))


def test_every_step_is_kept() -> None:
    steps = steps_of(bitmap_of(DIGITS[3]))
    left, top, right, bottom = steps.box
    bitmap = rasterise(Page(DIGITS[3]))
    np.testing.assert_array_equal(steps.ink, bitmap[top:bottom, left:right])
    assert steps.ink.sum() == pytest.approx(bitmap.sum())
    side = max(steps.ink.shape)
    assert steps.square.shape == (side, side)
    assert steps.square.sum() == pytest.approx(steps.ink.sum())
    assert steps.reduced.shape == (20, 20)
    assert steps.centred.shape == (28, 28)
    centred, reduced = (image[image > 0] for image in (steps.centred, steps.reduced))
    np.testing.assert_array_equal(centred, reduced)


def test_a_digit_made_as_mnist_is_comes_back_as_it_was() -> None:
    steps = steps_of(SEVEN)
    np.testing.assert_array_equal(greys(steps.centred), greys(SEVEN))


@pytest.mark.parametrize("times", [2, 3, 14])
def test_an_enlarged_digit_comes_back_as_it_was(times: int) -> None:
    steps = steps_of(SEVEN.repeat(times, axis=0).repeat(times, axis=1))
    np.testing.assert_allclose(steps.centred, SEVEN, atol=1e-5)


def test_digits_of_mnist_come_back_as_they_were(mnist_test: DataSet) -> None:
    """All but a few to the grey level; those few have faint edges, which 8 bits rounded away."""
    same = 0
    for image in mnist_test.images[:5000]:
        steps = steps_of(image.astype(np.float32) / 255)
        same += bool(np.abs(greys(steps.centred) - image).max() <= 1)
    assert same >= 0.999 * 5000


@pytest.mark.parametrize("constant", [14.0, 14.5, 15.5])
def test_no_other_rounding_of_the_middle_is_mnists(mnist_test: DataSet, constant: float) -> None:
    """`int(15 - c)` puts all of them in place; with another constant, many would be moved."""
    placed = {15.0: 0, constant: 0}
    for image in mnist_test.images[:500]:
        steps = steps_of(image.astype(np.float32) / 255)
        mass = steps.reduced.sum(axis=0)
        centre = float(mass @ (np.arange(20) + 0.5) / mass.sum())
        for rounding in placed:
            moved = int(rounding - centre) - int(15 - centre)
            expected = np.roll(steps.centred, moved, axis=1)
            placed[rounding] += bool(np.abs(greys(expected) - image).max() <= 2)
    assert placed[15.0] >= 498
    assert placed[constant] < 300


def test_a_dot_stays_a_small_blob() -> None:
    steps = steps_of(bitmap_of(Drawing((stroke((40, 390), width=30),))))
    assert (steps.reduced > 0.5).sum() < 0.25 * 20 * 20
    assert steps.centred[13:15, 13:15].min() == 1


def test_the_ink_of_a_lopsided_digit_is_not_cut() -> None:
    bitmap = np.zeros((PAGE, PAGE), dtype=np.float32)
    bitmap[10:410, 10] = 0.01
    bitmap[400:410, 10:410] = 1
    steps = steps_of(bitmap)
    assert steps.centred.sum() == pytest.approx(steps.reduced.sum())


@settings(max_examples=60)
@given(drawings(60, 360), st.integers(-25, 25), st.integers(-25, 25))
def test_where_on_the_page_a_digit_stands_makes_no_difference(
    drawing: Drawing, dx: int, dy: int
) -> None:
    here = steps_of(bitmap_of(_on_a_grid(drawing)))
    there = steps_of(bitmap_of(_on_a_grid(drawing).moved(dx, dy)))
    np.testing.assert_array_equal(here.centred, there.centred)


@settings(max_examples=60)
@given(drawings())
def test_what_the_network_sees_is_always_ink_of_a_pixel_and_in_the_middle(drawing: Drawing) -> None:
    steps = steps_of(bitmap_of(drawing))
    assert steps.centred.min() >= 0
    assert steps.centred.max() <= 1
    assert steps.centred.sum() == pytest.approx(steps.reduced.sum(), rel=1e-5)
    for axis in (0, 1):
        mass = steps.centred.sum(axis=axis)
        middle = float(mass @ (np.arange(28) + 0.5) / mass.sum())
        touches_an_edge = mass[0] > 0 or mass[-1] > 0
        # int(15 - c) rounds towards 0 on either side of 15.
        assert touches_an_edge or 14 - 1e-4 <= middle <= 16 + 1e-4


def _on_a_grid(drawing: Drawing) -> Drawing:
    """With coordinates that stay exact when whole numbers are added."""
    return Drawing(tuple(Stroke(np.rint(stroke.points * 64) / 64) for stroke in drawing.strokes))


sides = st.integers(1, 40)


def some_image(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * 100 + width).random((height, width), dtype=np.float32)


def test_enlarging_by_a_whole_factor_repeats_pixels() -> None:
    image = some_image(5, 7)
    repeated = image.repeat(3, axis=0).repeat(4, axis=1)
    np.testing.assert_allclose(area_average(image, 15, 28), repeated, rtol=1e-6)


@settings(max_examples=60)
@given(sides, sides, sides, sides)
def test_any_change_of_size_is_the_average_over_the_pixels_area(
    height: int, width: int, new_height: int, new_width: int
) -> None:
    image = some_image(height, width)
    # Enlarged to a common multiple, every new pixel covers whole ones.
    fine = image.repeat(new_height, axis=0).repeat(new_width, axis=1).astype(np.float64)
    exact = fine.reshape(new_height, height, new_width, width).mean(axis=(1, 3))
    averaged = area_average(image, new_height, new_width)
    np.testing.assert_allclose(averaged, exact, atol=1e-6)
    assert averaged.mean() == pytest.approx(image.mean(), abs=1e-6)


def box_of(image: NDArray[np.float32]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the pixels that are more than faint."""
    rows, columns = (np.flatnonzero(image.max(axis=axis) > 0.1) for axis in (1, 0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def seen(bitmap: NDArray[np.float32], enabled: EnabledSteps) -> NDArray[np.float32]:
    image = preprocess_partly(bitmap, enabled)
    assert image is not None
    return image


@settings(max_examples=40)
@given(drawings(), st.booleans(), st.booleans(), st.booleans())
def test_whatever_is_left_out_it_is_an_image_with_ink(
    drawing: Drawing, square: bool, reduced: bool, centred: bool
) -> None:
    bitmap = bitmap_of(drawing)
    image = preprocess_partly(bitmap, EnabledSteps(square, reduced, centred))
    if bitmap.max() < 0.1:
        return  # hardly any ink on the page
    assert image is not None
    assert image.shape == (28, 28)
    assert image.dtype == np.float32
    assert 0 <= image.min() < image.max() <= 1


def test_without_the_square_a_one_becomes_as_broad_as_it_is_high() -> None:
    bitmap = bitmap_of(DIGITS[1])
    left, top, right, bottom = box_of(seen(bitmap, ALL))
    assert right - left < (bottom - top) / 2
    left, top, right, bottom = box_of(seen(bitmap, EACH[0]))
    assert (right - left, bottom - top) == (20, 20)


def test_without_20_by_20_a_small_digit_stays_small() -> None:
    small = bitmap_of(DIGITS[3].scaled(0.25).moved(150, 150))
    left, top, right, bottom = box_of(seen(small, ALL))
    assert max(right - left, bottom - top) == 20
    left, top, right, bottom = box_of(seen(small, EACH[1]))
    assert max(right - left, bottom - top) <= 7


def test_without_20_by_20_it_is_still_centred() -> None:
    drawing = DIGITS[3].scaled(0.25)
    images = [seen(bitmap_of(drawing.moved(15 * x, 15 * y)), EACH[1]) for x, y in ((2, 2), (20, 3))]
    np.testing.assert_allclose(images[0], images[1], atol=1e-5)
    mass = images[0].sum(axis=0)
    assert 14 <= mass @ (np.arange(28) + 0.5) / mass.sum() <= 15


def test_without_20_by_20_and_centring_it_is_the_page_itself() -> None:
    bitmap = bitmap_of(DIGITS[7])
    page = bitmap.reshape(28, 15, 28, 15).mean(axis=(1, 3))
    np.testing.assert_allclose(seen(bitmap, EnabledSteps(True, False, False)), page, atol=1e-5)
    squared, not_squared = (EnabledSteps(square, False, False) for square in (True, False))
    np.testing.assert_array_equal(seen(bitmap, squared), seen(bitmap, not_squared))


@pytest.mark.parametrize(
    ("shift", "edges"), [((-300, 0), (0, None)), ((300, 0), (None, 28)), ((0, 0), (None, None))]
)
def test_without_centring_a_digit_stays_at_the_side_it_lies_on(
    shift: tuple[int, int], edges: tuple[int | None, int | None]
) -> None:
    steps = steps_of(bitmap_of(DIGITS[8]))
    image = seen(moved_ink(steps, *shift), EACH[2])
    left, _, right, _ = box_of(image)
    assert (left == 0) == (edges[0] == 0)
    assert (right == 28) == (edges[1] == 28)
    assert image.sum() == pytest.approx(steps.reduced.sum(), rel=1e-4)  # none of it is cut


@settings(max_examples=40)
@given(st.sampled_from(sorted(DIGITS)), st.integers(-400, 400), st.integers(-400, 400))
def test_with_all_steps_it_makes_no_difference_where_the_ink_lies(
    digit: int, dx: int, dy: int
) -> None:
    steps = steps_of(bitmap_of(DIGITS[digit]))
    np.testing.assert_array_equal(seen(moved_ink(steps, dx, dy), ALL), steps.centred)


@pytest.mark.parametrize("shift", [(-60, 30), (45, -30), (0, 0)])
def test_without_centring_the_ink_s_box_lies_as_on_the_page(shift: tuple[int, int]) -> None:
    bitmap = bitmap_of(DIGITS[0].moved(*shift))
    left, top, right, bottom = steps_of(bitmap).box
    seen_left, seen_top, seen_right, seen_bottom = box_of(seen(bitmap, EACH[2]))
    assert (seen_left + seen_right) / 2 == pytest.approx((left + right) / 2 / 15, abs=1)
    assert (seen_top + seen_bottom) / 2 == pytest.approx((top + bottom) / 2 / 15, abs=1)


def test_ink_that_is_not_moved_is_the_page() -> None:
    steps = steps_of(bitmap_of(DIGITS[4]))
    assert (
        np.abs(moved_ink(steps, 0, 0) - bitmap_of(DIGITS[4])).max() < 1 / 512
    )  # what is fainter is no ink
