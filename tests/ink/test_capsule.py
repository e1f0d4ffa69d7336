import numpy as np
import pytest
from hypothesis import given, settings
from numpy.typing import NDArray

from logitdesk.ink.capsule import capsule
from logitdesk.ink.drawing import PAGE, Stroke
from tests.ink.inks import strokes

Floats = NDArray[np.float64]

SIDE = 80  # pixels of the page's corner, where the slow and sure way is taken


def coverage(a: list[float], b: list[float]) -> Floats:
    bitmap = np.zeros((PAGE, PAGE))
    covered = capsule(np.array(a), np.array(b))
    if covered is not None:
        bitmap[covered.box] = covered.amount
    return bitmap


def supersampled(a: list[float], b: list[float], times: int = 8, discs: int = 200) -> Floats:
    """The share of each pixel's sub-pixels that lie in one of many discs from a to b."""
    centres = (np.arange(SIDE * times) + 0.5) / times
    inside = np.zeros((SIDE * times, SIDE * times), dtype=bool)
    for part in np.linspace(0, 1, discs):
        x, y, _, width = np.array(a) + part * (np.array(b) - np.array(a))
        inside |= (centres - x) ** 2 + (centres[:, None] - y) ** 2 < (width / 2) ** 2
    shares: Floats = inside.reshape(SIDE, times, SIDE, times).mean(axis=(1, 3))
    return shares


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ([20.3, 15.7, 0, 30], [50.1, 37.9, 0, 30]),
        ([20.3, 15.7, 0, 12], [25.1, 15.7, 0, 20]),
        ([10.5, 50.2, 0, 10], [50.5, 20.2, 0, 40]),
        ([20, 20, 0, 30], [20, 20, 0, 30]),
        ([30, 30, 0, 30], [33, 30, 0, 12]),
        ([-5, 20.5, 0, 20], [8, -4, 0, 20]),
    ],
)
def test_it_covers_what_a_finely_sampled_pen_covers(a: list[float], b: list[float]) -> None:
    exact = supersampled(a, b)
    covered = coverage(a, b)
    difference = np.abs(covered[:SIDE, :SIDE] - exact)
    assert difference.max() < 0.15
    assert difference.sum() < 0.008 * exact.sum()
    assert covered.sum() == pytest.approx(exact.sum(), rel=0.002)


@settings(max_examples=50)
@given(strokes(-20, 100))
def test_nothing_is_covered_outside_of_the_box(stroke: Stroke) -> None:
    a, b = stroke.points[0], stroke.points[-1]
    whole = capsule(a, b)
    exact = supersampled(a.tolist(), b.tolist(), times=1, discs=20)
    if whole is not None:
        exact[whole.box] = 0
    assert not exact.any()


def test_off_the_page_nothing_is_covered() -> None:
    far = np.array([1e10, 0, 0, 30]), np.array([1e10, 1e10, 0, 30])
    assert capsule(*far) is None
    assert capsule(np.array([-16, 5, 0, 30]), np.array([-16, 50, 0, 30])) is None


def test_a_line_from_one_end_of_the_world_to_the_other_crosses_the_page_straight() -> None:
    crossing = coverage([-1e10, 210, 0, 30], [1e10, 210, 0, 30])
    expected = np.zeros((PAGE, PAGE))
    expected[195:225] = 1
    np.testing.assert_allclose(crossing, expected, atol=1e-4)
