import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logitdesk.ink.drawing import PAGE, Drawing
from logitdesk.ink.page import BLANK, LARGEST, SMALLEST, Page, Placement, placed_ink
from logitdesk.ink.preprocess import PreprocessingSteps, preprocess
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, stroke


def inked_picture() -> np.ndarray:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[100:200, 100:200] = 1
    return picture


def test_a_page_without_stroke_or_picture_is_blank() -> None:
    assert BLANK.is_blank
    assert Page(picture=np.zeros((PAGE, PAGE), dtype=np.float32)).is_blank


def test_a_stroke_or_a_pictures_ink_makes_a_page_not_blank() -> None:
    assert not BLANK.with_stroke(stroke((1, 2))).is_blank
    assert not Page(picture=inked_picture()).is_blank


def test_an_eraser_that_hits_nothing_gives_the_same_page() -> None:
    page = Page(Drawing((stroke((50, 50)),)), inked_picture())
    assert page.erased((300, 300), (350, 350), 20) is page
    assert page.erased((-900, 0), (-900, 50), 20) is page


def test_the_eraser_wipes_strokes_and_picture() -> None:
    page = Page(Drawing((stroke((150, 150)),)), inked_picture())
    erased = page.erased((150, 150), (150, 150), 20)
    assert erased.drawing.is_blank
    assert erased.picture is not None
    assert erased.picture[150, 150] == 0
    assert erased.picture[110, 110] == 1
    assert page.picture is not None
    assert page.picture[150, 150] == 1


def test_wiping_all_of_a_picture_leaves_a_blank_page() -> None:
    assert Page(picture=inked_picture()).erased((100, 150), (200, 150), 80).is_blank


def test_rubbing_a_picture_twice_is_rubbing_it_once() -> None:
    once = Page(picture=inked_picture()).erased((150, 150), (180, 160), 20)
    assert once.erased((150, 150), (180, 160), 20) is once


def test_a_picture_has_the_pages_size() -> None:
    with pytest.raises(ValueError, match="420 × 420"):
        Page(picture=np.zeros((28, 28), dtype=np.float32))


def steps_of(drawing: Drawing) -> PreprocessingSteps:
    steps = preprocess(rasterise(Page(drawing)))
    assert steps is not None
    return steps


def test_ink_that_is_not_moved_is_the_page() -> None:
    steps = steps_of(DIGITS[4])
    placed = placed_ink(steps.ink, steps.box, Placement())
    assert np.abs(placed - rasterise(Page(DIGITS[4]))).max() < 1 / 512  # what is fainter is no ink


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(DIGITS)),
    st.integers(-900, 900),
    st.integers(-900, 900),
    st.floats(0.01, 20),
)
def test_ink_is_kept_on_the_page(digit: int, dx: int, dy: int, scale: float) -> None:
    steps = steps_of(DIGITS[digit])
    placement = Placement(dx, dy, scale).kept_on_page(steps.box)
    left, top, right, bottom = placement.box_of(steps.box)
    assert 0 <= left < right <= PAGE
    assert 0 <= top < bottom <= PAGE
    assert SMALLEST <= placement.scale <= LARGEST
    assert placement.kept_on_page(steps.box) == placement


def test_larger_ink_is_larger_about_its_own_middle() -> None:
    steps = steps_of(DIGITS[0].scaled(0.5).moved(100, 100))
    left, top, right, bottom = steps.box
    bigger = Placement(scale=1.5).box_of(steps.box)
    assert bigger[2] - bigger[0] == pytest.approx(1.5 * (right - left), abs=1)
    assert (bigger[0] + bigger[2]) / 2 == pytest.approx((left + right) / 2, abs=1)
    page = placed_ink(steps.ink, steps.box, Placement(scale=1.5))
    assert page.sum() == pytest.approx(1.5**2 * steps.ink.sum(), rel=0.02)
    lowest = np.flatnonzero(page.max(axis=1) > 0.1)[-1] + 1
    assert lowest == pytest.approx((top + bottom) / 2 + 0.75 * (bottom - top), abs=2)


def test_a_dot_can_be_moved_too() -> None:
    steps = steps_of(Drawing((stroke((200, 200)),)))
    assert placed_ink(steps.ink, steps.box, Placement(-50, 20, 0.2)).max() > 0.9
