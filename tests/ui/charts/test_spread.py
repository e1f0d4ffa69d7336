from itertools import combinations, pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.charts.spread import Mark, spread

PLACES = st.lists(st.builds(Mark, st.floats(0, 300), st.floats(0, 300)), min_size=1, max_size=10)


@given(PLACES)
def test_no_two_marks_cover_each_other(marks: list[Mark]) -> None:
    towards = [1 if mark.x < 150 else -1 for mark in marks]
    centres = spread(marks, towards, range(len(marks)), distance=18)
    placed = [(x, mark.y) for x, mark in zip(centres, marks, strict=True)]
    assert all(dist(a, b) > 18 - 1e-6 for a, b in combinations(placed, 2))


@given(PLACES)
def test_the_first_mark_stays_where_it_belongs(marks: list[Mark]) -> None:
    assert spread(marks, [1] * len(marks), range(len(marks)), 18)[0] == marks[0].x


def test_marks_apart_are_left_alone() -> None:
    marks = [Mark(0, 0), Mark(0, 18), Mark(0, 36)]
    assert spread(marks, [1, 1, 1], range(3), 18) == [0, 0, 0]


def test_marks_move_the_way_they_are_told() -> None:
    marks = [Mark(100, 0), Mark(100, 0), Mark(100, 0)]
    assert spread(marks, [1, 1, -1], range(3), 18) == [100, 118, 82]


def test_a_mark_that_overtakes_another_slides_by() -> None:
    passing = [
        spread([Mark(0, 100), Mark(0, 80 + step / 2)], [1, 1], range(2), 18)[1]
        for step in range(81)
    ]
    assert passing[0] == passing[-1] == 0
    assert max(passing) == pytest.approx(18)
    # A circle's side is steepest where it begins: half a pixel down is 4 pixels aside there.
    assert max(abs(b - a) for a, b in pairwise(passing)) < 4.5
