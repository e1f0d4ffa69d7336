import json

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from logitdesk.ink.capsule import capsule
from logitdesk.ink.drawing import Drawing, Stroke, rounded
from logitdesk.ink.eraser import erase
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json
from tests.ink.inks import drawings, numbers, stroke

places = st.tuples(numbers(0, 420), numbers(0, 420))
LINE = Drawing((stroke((100, 200), (300, 200), width=20),), label=1)


def test_an_eraser_that_hits_nothing_gives_the_same_drawing() -> None:
    assert erase(LINE, (200, 100), (200, 150), 10) is LINE
    assert erase(Drawing(), (0, 0), (9, 9), 10) == Drawing()


def test_crossing_a_line_cuts_it_in_two_at_the_erasers_rim() -> None:
    left, right = erase(LINE, (200, 100), (200, 300), 15).strokes
    # The pen's radius is 10: the round ends stop 15 from the eraser's way.
    np.testing.assert_allclose(left.points[:, 0], [100, 175], atol=0.02)
    np.testing.assert_allclose(right.points[:, 0], [225, 300], atol=0.02)


def test_time_and_width_are_interpolated_at_a_cut() -> None:
    points = np.array([[100, 200, 0, 20], [300, 200, 1, 20]], dtype=float)
    left, _ = erase(Drawing((Stroke(points),)), (200, 100), (200, 300), 15).strokes
    np.testing.assert_allclose(left.points[-1], [175, 200, 0.375, 20], atol=0.02)


def test_the_label_stays() -> None:
    assert erase(LINE, (200, 100), (200, 300), 15).label == 1


def test_a_dot_goes_whole_or_stays() -> None:
    dot = Drawing((stroke((100, 100), width=20),))
    assert erase(dot, (120, 100), (120, 100), 11).is_blank
    assert erase(dot, (120, 100), (120, 100), 9) is dot


def test_an_end_can_be_wiped_off() -> None:
    (rest,) = erase(LINE, (300, 200), (300, 200), 30).strokes
    np.testing.assert_allclose(rest.points[:, 0], [100, 260], atol=0.02)


def test_going_along_a_line_takes_all_of_it() -> None:
    assert erase(LINE, (90, 200), (310, 200), 5).is_blank


@settings(max_examples=60)
@given(drawings(), places, places, numbers(6, 60))
def test_after_erasing_no_ink_is_left_where_the_eraser_was(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    left = rasterise(Page(erase(drawing, start, end, radius)))
    # A pixel's coverage reaches half a pixel beyond each of the two shapes.
    a, b = (np.array([*place, 0.0, 2 * radius - 4]) for place in (start, end))
    wiped = capsule(a, b)
    assert wiped is not None
    assert (left[wiped.box] * (wiped.amount >= 1)).max() == pytest.approx(0, abs=1e-6)


@settings(max_examples=60)
@given(drawings(), places, places, numbers(6, 60))
def test_erasing_never_adds_ink(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    before = rasterise(Page(drawing))
    after = rasterise(Page(erase(drawing, start, end, radius)))
    assert (after <= before + 0.01).all()  # a cut is rounded


@given(drawings(), places, places, numbers(6, 60))
def test_a_cut_is_no_finer_than_a_file_holds_it(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    kept = Drawing(tuple(Stroke(rounded(some.points)) for some in drawing.strokes), drawing.label)
    erased = erase(kept, start, end, radius)
    file = json.loads(json.dumps(drawing_to_json(erased)))
    assert drawing_from_json(file) == erased


@settings(max_examples=60)
@given(drawings(), places, places, numbers(6, 60))
def test_ink_out_of_reach_stays(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    erased = erase(drawing, start, end, radius)
    widest = max(float(stroke.points[:, 3].max()) for stroke in drawing.strokes)
    for some in drawing.strokes:
        for place in some.points[:, :2]:
            if _distance(place, start, end) > radius + widest / 2 + 1e-6:
                assert any(
                    (place == piece.points[:, :2]).all(axis=1).any() for piece in erased.strokes
                )


@given(drawings(), places, numbers(1, 60))
def test_rubbing_the_same_place_again_takes_nothing_more(
    drawing: Drawing, place: tuple[float, float], radius: float
) -> None:
    once = erase(drawing, place, place, radius)
    assume(once is not drawing)
    assert erase(once, place, place, radius) is once


def _distance(place: np.ndarray, start: tuple[float, float], end: tuple[float, float]) -> float:
    a, b = np.array(start), np.array(end)
    along = np.clip((place - a) @ (b - a) / max((b - a) @ (b - a), 1e-12), 0, 1)
    return float(np.linalg.norm(place - a - along * (b - a)))
