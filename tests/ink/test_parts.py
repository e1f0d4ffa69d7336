from itertools import pairwise

import numpy as np
import pytest

from logitdesk.ink.drawing import BLANK, PAGE, Drawing, Page, Stroke
from logitdesk.ink.parts import LONGEST_PAUSE, PACE, Replay, parts_of
from logitdesk.ink.raster import rasterise
from tests.ink.inks import DIGITS, stroke


def pressed(*places: tuple[float, float]) -> Stroke:
    return Stroke(np.array([[x, y, 0.1 * i, 20 + 2 * i] for i, (x, y) in enumerate(places)]))


DOWN = pressed((200, 60), (200, 100), (200, 360))
ACROSS = pressed((60, 210), (360, 210))
DOT = pressed((100, 100))


def test_strokes_are_counted_in_the_order_they_were_drawn() -> None:
    parts = parts_of(Page(Drawing((DOWN, ACROSS, DOT))))
    assert [part.name for part in parts] == ["stroke 1", "stroke 2", "stroke 3"]
    assert [part.page.drawing.strokes for part in parts] == [(DOWN,), (ACROSS,), (DOT,)]


def test_all_parts_together_are_the_page() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[300:340, 20:90] = 0.7
    page = Page(Drawing((DOWN, ACROSS)), picture)
    together = np.maximum.reduce([rasterise(part.page) for part in parts_of(page)])
    assert np.array_equal(together, rasterise(page))
    assert parts_of(page)[0].name == "the picture"


def test_an_only_stroke_is_cut_into_three_of_one_length() -> None:
    parts = parts_of(Page(Drawing((DOWN,))))
    assert [part.name for part in parts] == ["the beginning", "the middle", "the end"]
    pieces = [part.page.drawing.strokes[0].points for part in parts]
    assert [float(piece[-1, 1] - piece[0, 1]) for piece in pieces] == pytest.approx([100] * 3)
    for first, second in pairwise(pieces):
        assert first[-1] == pytest.approx(second[0])
    together = np.maximum.reduce([rasterise(part.page) for part in parts])
    assert np.abs(together - rasterise(Page(Drawing((DOWN,))))).max() < 0.02


def test_a_cut_has_the_width_and_the_time_of_its_place() -> None:
    first = parts_of(Page(Drawing((ACROSS,))))[0].page.drawing.strokes[0]
    assert first.points[-1] == pytest.approx([160, 210, 0.1 / 3, 20 + 2 / 3])


def test_a_dot_cannot_be_cut() -> None:
    (only,) = parts_of(Page(Drawing((DOT,))))
    assert only.name == "stroke 1"


def test_a_blank_page_has_no_parts() -> None:
    assert parts_of(BLANK) == ()
    assert parts_of(Page(picture=np.zeros((PAGE, PAGE), np.float32))) == ()


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
    assert dot.page_at(0) is dot.page


def test_ink_only_ever_comes_and_a_picture_is_there_from_the_beginning() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[:40] = 1
    drawn = Replay(Page(Drawing((*DIGITS[4].strokes, stroke((60, 60), (90, 60)))), picture))
    moments = np.linspace(0, drawn.duration, 20)
    bitmaps = [rasterise(drawn.page_at(moment)) for moment in moments.tolist()]
    assert bitmaps[0][:40].min() == 1
    assert all((later >= earlier - 1e-5).all() for earlier, later in pairwise(bitmaps))
    assert bitmaps[0].sum() < bitmaps[10].sum() < bitmaps[-1].sum()
