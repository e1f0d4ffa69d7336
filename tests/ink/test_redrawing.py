"""The same drawing in other sizes and places and by other pens."""

from collections.abc import Callable

import numpy as np
import pytest

from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.ink.redrawing import REDRAWINGS, large, small, thick, thin


@pytest.fixture
def seven() -> Drawing:
    """A crossed seven with a thin bar, somewhere on the page."""
    body = Stroke(np.array([[100, 50, 0, 30], [250, 60, 0.5, 30], [180, 330, 1, 30]]))
    bar = Stroke(np.array([[150, 190, 1.5, 20], [250, 190, 2, 20]]))
    return Drawing((body, bar), label=7)


def seen(drawing: Drawing) -> np.ndarray:
    steps = preprocess(rasterise(Page(drawing)))
    assert steps is not None
    return steps.centred


def size_of(drawing: Drawing) -> tuple[float, float]:
    bounds = drawing.bounds()
    assert bounds is not None
    left, top, right, bottom = bounds
    return right - left, bottom - top


def widths_of(drawing: Drawing) -> set[float]:
    return {float(width) for stroke in drawing.strokes for width in stroke.points[:, 3].round(6)}


def test_small_is_a_quarter_of_the_page_in_its_bottom_right_corner(seven: Drawing) -> None:
    bounds = small(seven).bounds()
    assert bounds is not None
    assert bounds[1:] == pytest.approx((315, 420, 420))
    assert bounds[0] > 315


def test_large_fills_the_page_from_top_to_bottom(seven: Drawing) -> None:
    bounds = large(seven).bounds()
    assert bounds is not None
    assert (bounds[1], bounds[3]) == pytest.approx((0, 420))
    assert bounds[0] + bounds[2] == pytest.approx(420)


@pytest.mark.parametrize("how", [small, large])
def test_a_network_sees_nearly_the_same_of_a_small_and_of_a_large_drawing(
    seven: Drawing, how: Callable[[Drawing], Drawing]
) -> None:
    assert np.abs(seen(how(seven)) - seen(seven)).mean() < 0.02


@pytest.mark.parametrize(("how", "width"), [(thin, 12), (thick, 60)])
def test_by_another_pen_it_is_of_a_usual_size_in_the_middle(
    seven: Drawing, how: Callable[[Drawing], Drawing], width: float
) -> None:
    drawn = how(seven)
    assert widths_of(drawn) == {width}
    assert max(size_of(drawn)) == pytest.approx(0.6 * 420)
    bounds = drawn.bounds()
    assert bounds is not None
    assert (bounds[0] + bounds[2], bounds[1] + bounds[3]) == pytest.approx((420, 420))


@pytest.mark.parametrize("how", REDRAWINGS)
def test_the_strokes_the_times_and_the_label_stay(seven: Drawing, how: str) -> None:
    drawn = REDRAWINGS[how](seven)
    assert drawn.label == 7
    for before, after in zip(seven.strokes, drawn.strokes, strict=True):
        np.testing.assert_array_equal(after.points[:, 2], before.points[:, 2])


@pytest.mark.parametrize("how", REDRAWINGS)
def test_a_blank_drawing_stays_blank_and_a_dot_a_dot_on_the_page(how: str) -> None:
    assert REDRAWINGS[how](Drawing()).is_blank
    dot = REDRAWINGS[how](Drawing((Stroke(np.array([[900.0, 900, 0, 30]])),)))
    bounds = dot.bounds()
    assert bounds is not None
    assert min(bounds) >= 0
    assert max(bounds) <= 420
    assert size_of(dot)[0] == pytest.approx(size_of(dot)[1])
