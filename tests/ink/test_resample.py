import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logitdesk.ink.preprocess import area_average

sides = st.integers(1, 40)


def some_image(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * 100 + width).random((height, width), dtype=np.float32)


def test_the_same_size_changes_nothing() -> None:
    np.testing.assert_array_equal(area_average(some_image(20, 17), 20, 17), some_image(20, 17))


def test_enlarging_by_a_whole_factor_repeats_pixels() -> None:
    image = some_image(5, 7)
    repeated = image.repeat(3, axis=0).repeat(4, axis=1)
    np.testing.assert_allclose(area_average(image, 15, 28), repeated, rtol=1e-6)


def test_shrinking_by_a_whole_factor_gives_the_mean_of_each_block() -> None:
    image = some_image(60, 40)
    blocks = image.reshape(20, 3, 20, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(area_average(image, 20, 20), blocks, rtol=1e-5)


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
