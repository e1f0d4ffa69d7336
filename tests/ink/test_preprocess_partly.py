from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Drawing
from logitdesk.ink.page import LARGEST, SMALLEST, Page, Placement, placed_ink
from logitdesk.ink.preprocess import ALL, EnabledSteps, preprocess, preprocess_partly
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, drawings, stroke

EACH = [replace(ALL, **{step: False}) for step in ("square", "reduced", "centred")]


def bitmap_of(drawing: Drawing) -> NDArray[np.float32]:
    return rasterise(Page(drawing))


def box_of(image: NDArray[np.float32]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the pixels that are more than faint."""
    rows, columns = (np.flatnonzero(image.max(axis=axis) > 0.1) for axis in (1, 0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def seen(bitmap: NDArray[np.float32], enabled: EnabledSteps) -> NDArray[np.float32]:
    image = preprocess_partly(bitmap, enabled)
    assert image is not None
    return image


@settings(max_examples=60)
@given(drawings())
def test_with_all_rungs_it_is_the_ladder_itself(drawing: Drawing) -> None:
    bitmap = bitmap_of(drawing)
    steps = preprocess(bitmap)
    if steps is None:
        assert preprocess_partly(bitmap, ALL) is None
    else:
        np.testing.assert_array_equal(seen(bitmap, ALL), steps.centred)


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


def test_a_blank_page_gives_nothing() -> None:
    blank = np.zeros((PAGE, PAGE), np.float32)
    assert all(preprocess_partly(blank, enabled) is None for enabled in (ALL, *EACH))


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
    steps = preprocess(bitmap_of(DIGITS[8]))
    assert steps is not None
    placement = Placement(*shift).kept_on_page(steps.box)
    image = seen(placed_ink(steps.ink, steps.box, placement), EACH[2])
    left, _, right, _ = box_of(image)
    assert (left == 0) == (edges[0] == 0)
    assert (right == 28) == (edges[1] == 28)
    assert image.sum() == pytest.approx(steps.reduced.sum(), rel=1e-4)  # none of it is cut


@settings(max_examples=40)
@given(st.sampled_from(sorted(DIGITS)), st.integers(-400, 400), st.integers(-400, 400))
def test_with_all_rungs_it_makes_no_difference_where_the_ink_lies(
    digit: int, dx: int, dy: int
) -> None:
    steps = preprocess(bitmap_of(DIGITS[digit]))
    assert steps is not None
    placement = Placement(dx, dy).kept_on_page(steps.box)
    moved = placed_ink(steps.ink, steps.box, placement)
    np.testing.assert_array_equal(seen(moved, ALL), steps.centred)


def test_ink_that_is_not_moved_is_the_page() -> None:
    bitmap = bitmap_of(DIGITS[4])
    steps = preprocess(bitmap)
    assert steps is not None
    placed = placed_ink(steps.ink, steps.box, Placement())
    assert np.abs(placed - bitmap).max() < 1 / 512  # what is fainter is no ink


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(DIGITS)),
    st.integers(-900, 900),
    st.integers(-900, 900),
    st.floats(0.01, 20),
)
def test_ink_is_kept_on_the_page(digit: int, dx: int, dy: int, scale: float) -> None:
    steps = preprocess(bitmap_of(DIGITS[digit]))
    assert steps is not None
    placement = Placement(dx, dy, scale).kept_on_page(steps.box)
    left, top, right, bottom = placement.box_of(steps.box)
    assert 0 <= left < right <= PAGE
    assert 0 <= top < bottom <= PAGE
    assert SMALLEST <= placement.scale <= LARGEST
    assert placement.kept_on_page(steps.box) == placement


def test_larger_ink_is_larger_about_its_own_middle() -> None:
    steps = preprocess(bitmap_of(DIGITS[0].scaled(0.5).moved(100, 100)))
    assert steps is not None
    left, top, right, bottom = steps.box
    bigger = Placement(scale=1.5).box_of(steps.box)
    assert bigger[2] - bigger[0] == pytest.approx(1.5 * (right - left), abs=1)
    assert (bigger[0] + bigger[2]) / 2 == pytest.approx((left + right) / 2, abs=1)
    page = placed_ink(steps.ink, steps.box, Placement(scale=1.5))
    assert page.sum() == pytest.approx(1.5**2 * steps.ink.sum(), rel=0.02)
    assert box_of(page)[3] == pytest.approx((top + bottom) / 2 + 0.75 * (bottom - top), abs=2)


def test_a_dot_can_be_moved_too() -> None:
    steps = preprocess(bitmap_of(Drawing((stroke((200, 200)),))))
    assert steps is not None
    assert placed_ink(steps.ink, steps.box, Placement(-50, 20, 0.2)).max() > 0.9
