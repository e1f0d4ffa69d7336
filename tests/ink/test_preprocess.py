import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.preprocess import PreprocessingSteps, preprocess
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, drawings, stroke

# Made by hand as MNIST is made: 20 rows high, its mass in the middle of 28 x 28.
SEVEN = np.zeros((28, 28), dtype=np.float32)
SEVEN[6, 7:19] = 0.1
SEVEN[7:9, 7:19] = 0.8
SEVEN[9:26, 13:16] = 1.0


def ladder_of(drawing: Drawing) -> PreprocessingSteps:
    steps = preprocess(rasterise(Page(drawing)))
    assert steps is not None
    return steps


def greys(image: NDArray[np.float32]) -> NDArray[np.int64]:
    return np.rint(image * 255).astype(np.int64)


def test_a_blank_bitmap_has_no_ladder() -> None:
    assert preprocess(np.zeros((PAGE, PAGE), dtype=np.float32)) is None


def test_less_than_half_a_grey_level_is_no_ink() -> None:
    assert preprocess(np.full((28, 28), 1e-30, dtype=np.float32)) is None


def test_every_rung_is_kept() -> None:
    steps = ladder_of(DIGITS[3])
    left, top, right, bottom = steps.box
    bitmap = rasterise(Page(DIGITS[3]))
    np.testing.assert_array_equal(steps.ink, bitmap[top:bottom, left:right])
    assert steps.ink.sum() == bitmap.sum()
    side = max(steps.ink.shape)
    assert steps.square.shape == (side, side)
    assert steps.square.sum() == pytest.approx(steps.ink.sum())
    assert steps.reduced.shape == (20, 20)
    assert steps.centred.shape == (28, 28)
    x, y = steps.offset
    np.testing.assert_array_equal(steps.centred[y : y + 20, x : x + 20], steps.reduced)


def test_a_digit_made_as_mnist_is_comes_back_as_it_was() -> None:
    steps = preprocess(SEVEN)
    assert steps is not None
    np.testing.assert_array_equal(greys(steps.centred), greys(SEVEN))


@pytest.mark.parametrize("times", [2, 3, 14])
def test_an_enlarged_digit_comes_back_as_it_was(times: int) -> None:
    steps = preprocess(SEVEN.repeat(times, axis=0).repeat(times, axis=1))
    assert steps is not None
    np.testing.assert_allclose(steps.centred, SEVEN, atol=1e-5)


def test_digits_of_mnist_come_back_as_they_were(mnist_test: DataSet) -> None:
    """All but a few to the grey level; those few have faint edges, which 8 bits rounded away."""
    same = 0
    for image in mnist_test.images[:5000]:
        steps = preprocess(image.astype(np.float32) / 255)
        assert steps is not None
        same += bool(np.abs(greys(steps.centred) - image).max() <= 1)
    assert same >= 0.999 * 5000


@pytest.mark.parametrize("constant", [14.0, 14.5, 15.5])
def test_no_other_rounding_of_the_middle_is_mnists(mnist_test: DataSet, constant: float) -> None:
    """`int(15 - c)` puts all of them in place; with another constant, many would be moved."""
    placed = {15.0: 0, constant: 0}
    for image in mnist_test.images[:500]:
        steps = preprocess(image.astype(np.float32) / 255)
        assert steps is not None
        mass = steps.reduced.sum(axis=0)
        centre = float(mass @ (np.arange(20) + 0.5) / mass.sum())
        for rounding in placed:
            expected = np.roll(steps.centred, int(rounding - centre) - steps.offset[0], axis=1)
            placed[rounding] += bool(np.abs(greys(expected) - image).max() <= 2)
    assert placed[15.0] >= 498
    assert placed[constant] < 300


def test_a_dot_stays_a_small_blob() -> None:
    steps = ladder_of(Drawing((stroke((40, 390), width=30),)))
    assert (steps.reduced > 0.5).sum() < 0.25 * 20 * 20
    assert steps.centred[13:15, 13:15].min() == 1


def test_the_ink_of_a_lopsided_digit_is_not_cut() -> None:
    bitmap = np.zeros((PAGE, PAGE), dtype=np.float32)
    bitmap[10:410, 10] = 0.01
    bitmap[400:410, 10:410] = 1
    steps = preprocess(bitmap)
    assert steps is not None
    assert steps.centred.sum() == pytest.approx(steps.reduced.sum())


@settings(max_examples=60)
@given(drawings(60, 360), st.integers(-25, 25), st.integers(-25, 25))
def test_where_on_the_page_a_digit_stands_makes_no_difference(
    drawing: Drawing, dx: int, dy: int
) -> None:
    here = ladder_of(_on_a_grid(drawing))
    there = ladder_of(_on_a_grid(drawing).moved(dx, dy))
    np.testing.assert_array_equal(here.centred, there.centred)


@settings(max_examples=60)
@given(drawings())
def test_what_the_network_sees_is_always_ink_of_a_pixel_and_in_the_middle(drawing: Drawing) -> None:
    steps = ladder_of(drawing)
    assert steps.centred.min() >= 0
    assert steps.centred.max() <= 1
    assert steps.centred.sum() == pytest.approx(steps.reduced.sum(), rel=1e-5)
    for axis in (0, 1):
        mass = steps.centred.sum(axis=axis)
        middle = float(mass @ (np.arange(28) + 0.5) / mass.sum())
        touches_an_edge = mass[0] > 0 or mass[-1] > 0
        assert touches_an_edge or 14 - 1e-4 <= middle <= 15 + 1e-4


def _on_a_grid(drawing: Drawing) -> Drawing:
    """With coordinates that stay exact when whole numbers are added."""
    return Drawing(tuple(Stroke(np.rint(stroke.points * 64) / 64) for stroke in drawing.strokes))
