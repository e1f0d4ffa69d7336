from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.parts import LONGEST_PAUSE, PACE, Replay
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, drawings, stroke


def timed(*points: tuple[float, float, float]) -> Stroke:
    """A stroke through (x, y, seconds)."""
    return Stroke(np.array([(*point, 30.0) for point in points]))


def replay(*strokes: Stroke) -> Replay:
    return Replay(Page(Drawing(strokes)))


def test_a_stroke_takes_the_time_that_it_took() -> None:
    drawn = replay(timed((100, 100, 7.0), (200, 100, 7.2), (300, 100, 7.5)))
    assert drawn.seconds[0].tolist() == pytest.approx([0, 0.2, 0.5])
    assert drawn.duration == pytest.approx(0.5)


def test_long_pauses_are_shortened_and_short_ones_stay() -> None:
    drawn = replay(
        timed((100, 100, 0), (200, 100, 0.1)),
        timed((100, 200, 0.3), (200, 200, 0.4)),
        timed((100, 300, 3600), (200, 300, 3600.1)),
    )
    ends = [(float(s[0]), float(s[-1])) for s in drawn.seconds]
    assert ends[1] == pytest.approx((0.3, 0.4))
    assert ends[2] == pytest.approx((0.4 + LONGEST_PAUSE, 0.5 + LONGEST_PAUSE))


def test_a_pen_that_stood_still_for_long_does_not_hold_up_the_replay() -> None:
    drawn = replay(timed((100, 100, 0), (200, 100, 60), (300, 100, 60.1)))
    assert drawn.duration == pytest.approx(LONGEST_PAUSE + 0.1)


def test_a_stroke_without_time_is_drawn_at_an_even_pace() -> None:
    drawn = replay(timed((0, 0, 0), (60, 0, 0), (60, 240, 0)))
    assert drawn.seconds[0].tolist() == pytest.approx([0, 60 / PACE, 300 / PACE])


def test_a_clock_that_goes_back_stands_still() -> None:
    drawn = replay(timed((0, 0, 5), (60, 0, 4), (120, 0, 4.5)), timed((0, 90, 1), (60, 90, 1.5)))
    assert drawn.seconds[0].tolist() == pytest.approx([0, 0, 0.5])
    assert drawn.seconds[1].tolist() == pytest.approx([0.5, 1.0])


def test_the_page_grows_stroke_by_stroke_and_ends_where_the_pen_was() -> None:
    first = timed((100, 100, 0), (200, 100, 0.4))
    second = timed((100, 200, 0.5), (200, 200, 0.9))
    drawn = replay(first, second)
    half = drawn.page_at(0.1).drawing.strokes
    assert [s.points[:, 0].tolist() for s in half] == [[100, 125]]
    later = drawn.page_at(0.7).drawing.strokes
    assert later[0] == first
    assert later[1].points[-1, :2].tolist() == pytest.approx([150, 200])
    assert drawn.page_at(drawn.duration) is drawn.page


def test_a_blank_page_and_a_dot_take_no_time() -> None:
    assert Replay(BLANK).duration == 0
    dot = replay(timed((210, 210, 9)))
    assert dot.duration == 0
    (bitmap,) = dot.bitmaps(np.zeros(1))
    assert np.array_equal(bitmap, rasterise(dot.page))


def test_a_picture_is_there_from_the_beginning() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[:40] = 1
    page = Page(DIGITS[1], picture)
    first, last = Replay(page).bitmaps(Replay(page).moments(2))
    assert first[:40].min() == 1
    assert np.array_equal(last, rasterise(page))


@pytest.mark.parametrize("digit", DIGITS)
def test_the_last_moment_is_the_page_bit_for_bit(digit: int) -> None:
    page = Page(DIGITS[digit])
    moments = Replay(page).moments(60)
    *_, last = Replay(page).bitmaps(moments)
    assert np.array_equal(last, rasterise(page))


@given(drawings(), st.lists(st.floats(0, 1), min_size=1, max_size=5))
def test_at_every_moment_the_bitmap_is_that_of_the_page_then(
    drawing: Drawing, shares: list[float]
) -> None:
    drawn = Replay(Page(drawing))
    moments: NDArray[np.float64] = np.array(sorted(shares)) * drawn.duration
    for moment, bitmap in zip(moments.tolist(), drawn.bitmaps(moments), strict=True):
        assert np.abs(bitmap - rasterise(drawn.page_at(moment))).max() < 1e-5


def test_ink_only_ever_comes_and_no_two_moments_share_a_bitmap() -> None:
    drawn = replay(*DIGITS[4].strokes, stroke((60, 60), (90, 60)))
    bitmaps = list(drawn.bitmaps(drawn.moments(20)))
    assert all((later >= earlier).all() for earlier, later in pairwise(bitmaps))
    assert bitmaps[0].sum() < bitmaps[10].sum() < bitmaps[-1].sum()
