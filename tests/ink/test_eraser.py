import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from logitdesk.ink.drawing import PAGE, Drawing, Page, Stroke, rounded
from logitdesk.ink.eraser import erase
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json
from tests.ink.inks import drawings, numbers, stroke

Place = tuple[float, float]
places = st.tuples(numbers(0, 420), numbers(0, 420))
LINE = Page(Drawing((stroke((100, 200), (300, 200), width=20),), label=1))


def inked_picture() -> np.ndarray:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[100:200, 100:200] = 1
    return picture


def test_an_eraser_that_hits_nothing_gives_the_same_page() -> None:
    assert erase(LINE, (200, 100), (200, 150), 10) is LINE
    page = Page(LINE.drawing, inked_picture())
    assert erase(page, (300, 300), (350, 350), 20) is page
    assert erase(page, (-900, 0), (-900, 50), 20) is page


def test_crossing_a_line_cuts_it_in_two_at_the_erasers_rim() -> None:
    drawing = erase(LINE, (200, 100), (200, 300), 15).drawing
    left, right = drawing.strokes
    # The pen's radius is 10: the round ends stop 15 from the eraser's way.
    np.testing.assert_allclose(left.points[:, 0], [100, 175], atol=0.05)
    np.testing.assert_allclose(right.points[:, 0], [225, 300], atol=0.05)
    assert drawing.label == 1


def test_time_and_width_are_interpolated_at_a_cut() -> None:
    points = np.array([[100, 200, 0, 20], [300, 200, 1, 20]], dtype=float)
    left, _ = erase(Page(Drawing((Stroke(points),))), (200, 100), (200, 300), 15).drawing.strokes
    np.testing.assert_allclose(left.points[-1], [175, 200, 0.375, 20], atol=0.05)


def test_a_dot_goes_whole_or_stays() -> None:
    dot = Page(Drawing((stroke((100, 100), width=20),)))
    assert erase(dot, (120, 100), (120, 100), 11).is_blank
    assert erase(dot, (120, 100), (120, 100), 9) is dot


def test_an_end_can_be_wiped_off_and_all_of_a_line() -> None:
    (rest,) = erase(LINE, (300, 200), (300, 200), 30).drawing.strokes
    np.testing.assert_allclose(rest.points[:, 0], [100, 260], atol=0.05)
    assert erase(LINE, (90, 200), (310, 200), 5).is_blank


def test_the_eraser_wipes_strokes_and_picture() -> None:
    page = Page(Drawing((stroke((150, 150)),)), inked_picture())
    erased = erase(page, (150, 150), (150, 150), 20)
    assert erased.drawing.is_blank
    assert erased.picture is not None
    assert page.picture is not None
    assert (erased.picture[150, 150], page.picture[150, 150]) == (0, 1)
    assert erased.picture[110, 110] == 1
    assert erase(Page(picture=inked_picture()), (100, 150), (200, 150), 80).is_blank


@settings(max_examples=60)
@given(drawings(), places, places, numbers(6, 60))
def test_after_erasing_no_ink_is_left_where_the_eraser_was_and_none_was_added(
    drawing: Drawing, start: Place, end: Place, radius: float
) -> None:
    page = Page(drawing)
    left = rasterise(erase(page, start, end, radius))
    # A pixel's coverage reaches half a pixel beyond each of the two shapes.
    way = np.array([[*place, 0.0, 2 * radius - 4] for place in (start, end)])
    wiped = rasterise(Page(Drawing((Stroke(way),)))) >= 1
    assert (left * wiped).max() == pytest.approx(0, abs=1e-6)
    assert (left <= rasterise(page) + 0.01).all()  # a cut is rounded


@given(drawings(), places, places, numbers(6, 60))
def test_a_cut_is_no_finer_than_a_file_holds_it(
    drawing: Drawing, start: Place, end: Place, radius: float
) -> None:
    kept = Drawing(tuple(Stroke(rounded(some.points)) for some in drawing.strokes), drawing.label)
    erased = erase(Page(kept), start, end, radius).drawing
    assert drawing_from_json(drawing_to_json(erased)) == erased


@settings(max_examples=60)
@given(drawings(), places, places, numbers(6, 60))
def test_ink_out_of_reach_stays(drawing: Drawing, start: Place, end: Place, radius: float) -> None:
    erased = erase(Page(drawing), start, end, radius).drawing
    widest = max(float(stroke.points[:, 3].max()) for stroke in drawing.strokes)
    for some in drawing.strokes:
        for place in some.points[:, :2]:
            if _distance(place, start, end) > radius + widest / 2 + 1e-6:
                assert any(
                    (place == piece.points[:, :2]).all(axis=1).any() for piece in erased.strokes
                )


@given(drawings(), st.booleans(), places, numbers(1, 60))
def test_rubbing_the_same_place_again_takes_nothing_more(
    drawing: Drawing, is_on_picture: bool, place: Place, radius: float
) -> None:
    page = Page(drawing, inked_picture() if is_on_picture else None)
    once = erase(page, place, place, radius)
    assume(once is not page)
    assert erase(once, place, place, radius) is once


def _distance(place: np.ndarray, start: Place, end: Place) -> float:
    a, b = np.array(start), np.array(end)
    along = np.clip((place - a) @ (b - a) / max((b - a) @ (b - a), 1e-12), 0, 1)
    return float(np.linalg.norm(place - a - along * (b - a)))
