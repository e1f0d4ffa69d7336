import json
import math
import re

import numpy as np
import pytest
from hypothesis import given

from logitdesk.ink.drawing import DEFAULT_WIDTH, PAGE, Drawing, Stroke
from logitdesk.library.drawing_file import MAX_POINTS, drawing_from_json, drawing_to_json
from tests.ink.inks import DIGITS, drawings, stroke


def through_text(drawing: Drawing) -> Drawing:
    return drawing_from_json(json.loads(json.dumps(drawing_to_json(drawing))))


@given(drawings(-1000, 1000))
def test_a_saved_drawing_comes_back_to_a_hundredth_of_a_unit(drawing: Drawing) -> None:
    back = through_text(drawing)
    assert back.label == drawing.label
    for ours, theirs in zip(back.strokes, drawing.strokes, strict=True):
        np.testing.assert_allclose(ours.points, theirs.points, atol=0.00501)
    assert through_text(back) == back


def test_a_blank_drawing_comes_back_blank() -> None:
    assert through_text(Drawing(label=7)) == Drawing(label=7)


def test_paper_is_fitted_to_the_page_and_centred() -> None:
    drawing = drawing_from_json(
        {"paper": [200, 100], "width": 10, "strokes": [[[0, 0, 1.5], [200, 100, 2]]]}
    )
    expected = np.array([[0, 105, 1.5, 21], [420, 315, 2, 21]])
    np.testing.assert_allclose(drawing.strokes[0].points, expected)


def test_a_point_may_have_a_width_of_its_own() -> None:
    drawing = drawing_from_json(
        {"paper": [42, 42], "width": 2, "strokes": [[[0, 0], [1, 1, 0.5, 4]]]}
    )
    np.testing.assert_allclose(drawing.strokes[0].points[:, 3], [20, 40])


def test_with_paper_but_no_width_the_pen_is_the_default_one() -> None:
    drawing = drawing_from_json({"paper": [10, 10], "strokes": [[[5, 5]]]})
    np.testing.assert_allclose(drawing.strokes[0].points, [[210, 210, 0, DEFAULT_WIDTH]])


@pytest.mark.parametrize("unit", [1e-6, 1, 1e6])
def test_without_paper_strokes_of_any_unit_are_fitted_to_the_middle(unit: float) -> None:
    places = [[[3 * unit, 10 * unit], [4 * unit, 14 * unit, 1, 99]]]
    drawing = drawing_from_json({"strokes": places, "width": 7})
    bounds = drawing.bounds()
    assert bounds is not None
    left, top, right, bottom = bounds
    assert bottom - top == pytest.approx(0.6 * PAGE)
    assert (left + right, top + bottom) == pytest.approx((PAGE, PAGE))
    assert set(drawing.strokes[0].points[:, 3]) == {DEFAULT_WIDTH}


@pytest.mark.parametrize("points", [[[7, 7]], [[1e9, 0.1], [1e9, 0.1]], [[1e9, 0], [1e9, 1e-7]]])
def test_without_paper_a_dot_stays_a_dot(points: list[list[float]]) -> None:
    drawing = drawing_from_json({"strokes": [points]})
    bounds = drawing.bounds()
    assert bounds == pytest.approx((195, 195, 225, 225))


def test_strokes_of_no_points_are_left_out() -> None:
    assert drawing_from_json({"strokes": [[], []]}).is_blank


@pytest.mark.parametrize(
    ("obj", "problem"),
    [
        (None, "no drawing"),
        ([], "no drawing"),
        ({}, "no drawing"),
        ({"strokes": "abc"}, "no drawing"),
        ({"strokes": [[]] * (MAX_POINTS + 1)}, "20,001 strokes"),
        ({"strokes": [7]}, "stroke 1 is 7, not a list"),
        ({"strokes": [[[1, 2]], [[1, 2], 7]]}, "stroke 2, point 2 is 7, not"),
        ({"strokes": [[[1]]]}, "stroke 1, point 1 is "),
        ({"strokes": [[[1, 2, 3, 4, 5]]]}, "stroke 1, point 1 is "),
        ({"strokes": [[[1, 2], [1, math.nan]]]}, "stroke 1, point 2: y is nan"),
        ({"strokes": [[[math.inf, 2]]]}, "stroke 1, point 1: x is inf"),
        ({"strokes": [[[1, 2, -math.inf]]]}, "seconds is -inf"),
        ({"strokes": [[["1", 2]]]}, "x is '1', which is no number"),
        ({"strokes": [[[True, 2]]]}, "x is True, which is no number"),
        ({"strokes": [[[None, 2]]]}, "x is None, which is no number"),
        ({"strokes": [[[10**400, 2]]]}, "x is 1000000000"),
        ({"strokes": [[[1e300, 2]]]}, "not between"),
        ({"strokes": [[[1, 2, 3, 0]]]}, "stroke 1, point 1: width is not above zero"),
        ({"strokes": [], "label": 10}, "label is 10"),
        ({"strokes": [], "label": True}, "label is True"),
        ({"strokes": [], "label": "seven"}, "label is 'seven'"),
        ({"strokes": [], "paper": 7}, "paper is 7"),
        ({"strokes": [], "paper": [1, 0]}, "too small"),
        ({"strokes": [], "paper": [1, math.nan]}, "a side of its paper is nan"),
        ({"strokes": [], "width": 0}, "not above zero"),
        ({"strokes": [], "width": "thick"}, "its width is 'thick'"),
        ({"strokes": [[[1e9, 1]]], "paper": [1e-6, 1e-6]}, "not within"),
    ],
)
def test_what_is_no_drawing_is_refused_with_the_place(obj: object, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)):
        drawing_from_json(obj)


def test_a_million_points_too_close_to_be_told_apart_are_a_drawing() -> None:
    line = [[0.0002 * i, 100.0] for i in range(1_000_000)]
    drawing = drawing_from_json({"paper": [420, 420], "width": 30, "strokes": [line]})
    assert drawing.point_count < 1000
    np.testing.assert_allclose(drawing.bounds() or (), (-15, 85, 215, 115), atol=1.1)


def test_a_million_points_all_over_the_page_are_no_handwriting() -> None:
    random = np.random.default_rng(0)
    with pytest.raises(ValueError, match="1,000,000 points"):
        drawing_from_json({"strokes": [random.random((1_000_000, 2)).tolist()]})


def test_as_many_points_as_are_allowed_are_kept_as_they_are() -> None:
    points = np.full((MAX_POINTS, 4), DEFAULT_WIDTH)
    still = Drawing((Stroke(points),))
    assert through_text(still) == still


def test_what_is_written_is_short_and_says_paper_and_width() -> None:
    written = drawing_to_json(Drawing((stroke((1.23456, 2)), stroke((3, 4), width=12)), label=1))
    assert written == {
        "paper": [PAGE, PAGE],
        "width": 30.0,
        "strokes": [[[1.23, 2.0, 0.0]], [[3.0, 4.0, 0.0, 12.0]]],
        "label": 1,
    }


def test_a_drawing_in_any_unit_looks_as_the_one_in_page_units_fitted() -> None:
    points = [s.points[:, :2] for s in DIGITS[8].strokes]
    one = drawing_from_json({"strokes": [p.tolist() for p in points]})
    other = drawing_from_json({"strokes": [(7 * p - 300).tolist() for p in points]})
    for ours, theirs in zip(one.strokes, other.strokes, strict=True):
        np.testing.assert_allclose(ours.points, theirs.points, atol=1e-6)
