from itertools import combinations, permutations
from math import dist

from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.charts.spread import Clearance, Mark, spread

PLACES = st.lists(st.builds(Mark, st.floats(0, 300), st.floats(0, 300)), min_size=1, max_size=10)
WIDE = Clearance(apart=18, off=11, least=Mark(-1000, -1000), most=Mark(1000, 1000))


def placed(marks: list[Mark], clearance: Clearance = WIDE) -> list[Mark]:
    return spread(marks, range(len(marks)), clearance)


@given(PLACES)
def test_no_two_marks_cover_each_other(marks: list[Mark]) -> None:
    assert all(dist(a, b) > 18 - 1e-6 for a, b in combinations(placed(marks), 2))


@given(PLACES)
def test_none_but_the_first_covers_where_another_belongs(marks: list[Mark]) -> None:
    centres = placed(marks)
    pairs = [pair for pair in permutations(range(len(marks)), 2) if pair[0] != 0]
    assert all(dist(centres[one], marks[other]) > 11 - 1e-6 for one, other in pairs)


@given(PLACES)
def test_the_first_mark_stays_where_it_belongs(marks: list[Mark]) -> None:
    assert placed(marks)[0] == marks[0]


def test_marks_apart_are_left_alone() -> None:
    marks = [Mark(0, 0), Mark(0, 18), Mark(0, 36)]
    assert placed(marks) == marks


def test_marks_fan_out_to_both_sides() -> None:
    assert placed([Mark(100, 0)] * 3) == [(100, 0), (118, 0), (82, 0)]


def test_many_marks_at_one_place_stand_around_it() -> None:
    marks = [Mark(100, 0)] * 10
    assert max(dist(mark, marks[0]) for mark in placed(marks)) < 2.5 * 18


def test_marks_stay_inside_as_long_as_there_is_room() -> None:
    narrow = Clearance(apart=18, off=11, least=Mark(90, -8), most=Mark(1000, 8))
    assert placed([Mark(100, 0)] * 4, narrow) == [(100, 0), (118, 0), (136, 0), (154, 0)]


def test_the_nearer_side_is_taken() -> None:
    first, beside = Mark(100, 0), Mark(95, 9)
    assert placed([first, beside])[1].x < 95
    assert placed([first, Mark(105, 9)])[1].x > 105
