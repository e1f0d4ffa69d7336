"""Whether a line separates two classes, against what four points at a time say, and others."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from logitdesk.scores.perceptron import Perceptron
from logitdesk.scores.perceptron_points import (
    SMALLEST_GAP,
    LabelledPoints,
    can_be_separated,
    preset,
)

Place = tuple[int, int]
GROUP = st.lists(st.tuples(st.integers(-4, 4), st.integers(-4, 4)), max_size=6)


def points_of(first: list[Place], second: list[Place]) -> LabelledPoints:
    return LabelledPoints.of([*first, *second], [0] * len(first) + [1] * len(second))


def separable_four_at_a_time(first: list[Place], second: list[Place]) -> bool:
    """By Kirchberger's theorem: a line separates all if one does any four of them (1903)."""
    return not any(
        _meet(some, others)
        for count, other_count in ((1, 1), (1, 2), (2, 1), (1, 3), (2, 2), (3, 1))
        for some in combinations(first, count)
        for others in combinations(second, other_count)
    )


def _meet(first: tuple[Place, ...], second: tuple[Place, ...]) -> bool:
    """Whether the hulls of at most four places do, in whole numbers."""
    if len(first) < len(second):
        first, second = second, first
    if len(second) == 2:
        return _segments_meet((first[0], first[1]), (second[0], second[1]))
    (place,) = second
    return _holds(first, place)


def _holds(hull: tuple[Place, ...], place: Place) -> bool:
    if len(hull) == 1:
        return hull[0] == place
    if len(hull) == 2:
        a, b = hull
        return _turn(a, b, place) == 0 and all(
            min(a[axis], b[axis]) <= place[axis] <= max(a[axis], b[axis]) for axis in (0, 1)
        )
    a, b, c = hull
    if _turn(a, b, c) == 0:
        return any(_holds(side, place) for side in ((a, b), (b, c), (a, c)))
    turns = {_turn(a, b, place), _turn(b, c, place), _turn(c, a, place)}
    return not {-1, 1} <= turns


def _segments_meet(first: tuple[Place, Place], second: tuple[Place, Place]) -> bool:
    (a, b), (c, d) = first, second
    if any(_holds(first, end) for end in second) or any(_holds(second, end) for end in first):
        return True
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Place, b: Place, c: Place) -> int:
    return int(np.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])))


@settings(max_examples=1000)
@given(GROUP, GROUP)
@example([(0, 0)], [(0, 0)])
@example([(0, 0)], [(1, 0)])
@example([(0, 0), (2, 0)], [(1, 0)])
@example([(0, 0), (2, 0)], [(3, 0), (4, 0)])
@example([(0, 0), (4, 4)], [(1, 1), (2, 2)])
@example([(0, 0), (2, 2)], [(0, 2), (2, 0)])
@example([(0, 0), (2, 2)], [(1, 1), (2, 0)])
@example([(0, 0), (2, 0), (0, 2)], [(1, 1)])
@example([(0, 0), (2, 0), (0, 2)], [(2, 1)])
@example([(-1, 0), (1, 0)], [(0, 1), (0, 2)])
def test_it_is_what_any_four_points_say(first: list[Place], second: list[Place]) -> None:
    assert can_be_separated(points_of(first, second)) == separable_four_at_a_time(first, second)


@given(GROUP, GROUP, st.floats(0, 7), st.floats(0.001, 1000), st.floats(-4, 4))
def test_turning_moving_and_scaling_make_no_difference(
    first: list[Place], second: list[Place], angle: float, scale: float, away: float
) -> None:
    points = points_of(first, second)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    other = LabelledPoints.of(scale * (points.places @ turn + away), points.classes)
    assert can_be_separated(other) == can_be_separated(points)


@given(
    st.lists(st.tuples(st.floats(-4, 4), st.floats(-4, 4)), min_size=1, max_size=40),
    st.floats(0, 7),
    st.floats(-1, 1),
    st.data(),
)
def test_what_a_line_was_seen_to_separate_can_be(
    places: list[tuple[float, float]], angle: float, bias: float, data: st.DataObject
) -> None:
    perceptron = Perceptron.of([[np.cos(angle), np.sin(angle)]], [bias])
    x = np.array(places)
    z = perceptron.logits(x)[:, 0]
    kept = np.abs(z) > 1e-3
    points = LabelledPoints.of(x[kept], (z > 0)[kept].astype(int))
    assert can_be_separated(points)
    if 0 < points.classes.sum() < len(points):  # a point of one class put into the other's hull
        others = points.places[points.classes == 1]
        share = data.draw(st.floats(0, 1))
        x1, x2 = (share * others[0] + (1 - share) * others[-1]).tolist()
        assert not can_be_separated(points.plus(x1, x2, 0))


def test_one_class_and_no_points_can_be_separated() -> None:
    assert can_be_separated(LabelledPoints.none())
    assert can_be_separated(LabelledPoints.of([[0, 0], [1, 1]], [1, 1]))


def test_a_third_class_does_not_count() -> None:
    assert can_be_separated(LabelledPoints.of([[0, 0], [2, 2], [1, 1]], [0, 0, 2]))


def test_the_same_place_twice_is_separated_from_nothing_by_no_rounding() -> None:
    rng = np.random.default_rng(0)
    for _ in range(200):
        first = rng.normal(size=(8, 2))
        second = np.concatenate([[first[0]], rng.normal(size=(8, 2)) + 9])
        touching = LabelledPoints.of(np.concatenate([first, second]), [0] * 8 + [1] * 9)
        assert not can_be_separated(touching)


def test_what_is_nearer_than_anybody_can_see_touches() -> None:
    for gap, expected in ((SMALLEST_GAP / 2, False), (SMALLEST_GAP * 2, True)):
        places = np.array([[0, 0], [0, 1], [gap, 0], [gap, 1]])
        points = LabelledPoints.of(places, [0, 0, 1, 1])
        assert can_be_separated(points) == expected


def test_numbers_whose_squares_underflow_are_no_trouble() -> None:
    places = np.array([[0, 0], [1e-200, 0], [5e-324, 1]])
    tiny = LabelledPoints.of(places, [0, 1, 1])
    assert not can_be_separated(tiny)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("blobs", True), ("overlapping", False), ("outlier", False), ("xor", False), ("ring", False)],
)
def test_the_presets_can_be_or_not(name: str, expected: bool) -> None:
    assert can_be_separated(preset(name, 2)) == expected
