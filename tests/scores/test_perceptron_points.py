"""Points, presets, and whether a line separates two classes."""

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from logitdesk.scores.perceptron import Perceptron, measured, step
from logitdesk.scores.perceptron_points import (
    EACH,
    EXTENT,
    PRESETS,
    SMALLEST_GAP,
    LabelledPoints,
    can_be_separated,
    preset,
    preset_name,
)

Place = tuple[int, int]
THREE = LabelledPoints.of([[0, 1], [2, 3], [4, 5]], [0, 1, 2])
NAMES = pytest.mark.parametrize("name", sorted(PRESETS))
COUNTS = pytest.mark.parametrize("class_count", [2, 3])
GROUP = st.lists(st.tuples(st.integers(-4, 4), st.integers(-4, 4)), max_size=6)


def points_of(first: list[Place], second: list[Place]) -> LabelledPoints:
    return LabelledPoints.of([*first, *second], [0] * len(first) + [1] * len(second))


def is_separable(first: list[Place], second: list[Place]) -> bool:
    """Try every direction in which a widest gap can be, in whole numbers."""
    if not (first and second):
        return True
    x, y = np.array(first), np.array(second)
    edges = [a - b for group in (x, y) for a in group for b in group]
    ways = [np.array([-edge[1], edge[0]]) for edge in edges] + [b - a for a in x for b in y]
    return any((x @ way).max() < (y @ way).min() for way in ways)


def test_points_are_put_and_taken_away_in_their_order() -> None:
    points = LabelledPoints.none().plus(1.5, -2, 1).plus(0, 0, 0)
    assert points.places.tolist() == [[1.5, -2], [0, 0]]
    assert points.classes.tolist() == [1, 0]
    THREE.plus(9, 9, 0)
    assert THREE.without([0, 2]).places.tolist() == [[2, 3]]
    assert THREE.without([]).places.tolist() == THREE.places.tolist()
    assert THREE.of_classes(2).classes.tolist() == [0, 1]
    assert THREE.classes.tolist() == [0, 1, 2], "the points there were are no others"
    with pytest.raises(IndexError):
        THREE.without([3])


def test_no_points_at_all_are_points() -> None:
    for none in (LabelledPoints.none(), LabelledPoints.of([], []), THREE.without([0, 1, 2])):
        assert len(none) == 0
        assert none.places.shape == (0, 2)
        assert none.classes.dtype == np.int64


def test_nobody_can_change_them_in_place() -> None:
    places = np.zeros((1, 2))
    points = LabelledPoints.of(places, [0])
    places[0, 0] = 7
    assert points.places.tolist() == [[0, 0]]
    for array in (points.places, points.classes):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


@pytest.mark.parametrize(
    ("places", "classes"),
    [
        ([[0, 0]], []),
        ([], [0]),
        ([[0, 0], [1, 1]], [0]),
        ([0, 0], [0]),
        ([[1, 2, 3], [4, 5, 6]], [0, 1, 2]),
        ([[[0, 0]]], [0]),
        ([[0, 0]], [[0]]),
        ([[0, np.nan]], [0]),
        ([[np.inf, 0]], [0]),
        ([[0, 0]], [3]),
        ([[0, 0]], [-1]),
        ([[0, 0]], [1.0]),
        ([[0, 0]], [True]),
        ([[0, 0]], [2**70]),
        ([[0, 0]], ["1"]),
        ([[0, 0], [1]], [0, 1]),
    ],
)
def test_what_are_no_points_is_refused(places: Any, classes: Any) -> None:
    with pytest.raises(ValueError, match=r"Points|class|inhomogeneous"):
        LabelledPoints.of(places, classes)


@NAMES
@COUNTS
def test_a_preset_has_as_many_points_of_each_class_within_the_plane(
    name: str, class_count: int
) -> None:
    points = preset(name, class_count)
    assert np.bincount(points.classes).tolist() == [EACH] * class_count
    assert np.abs(points.places).max() < EXTENT, "one was cut off at the edge"
    assert len(np.unique(points.places, axis=0)) == len(points), "points hide each other"


@NAMES
@COUNTS
def test_a_preset_is_the_same_each_time(name: str, class_count: int) -> None:
    one, other = preset(name, class_count), preset(name, class_count)
    assert one.places.tobytes() == other.places.tobytes()
    assert one.places.tolist() == one.places.round(3).tolist()


@NAMES
@COUNTS
def test_a_preset_is_known_again_until_a_person_changes_it(name: str, class_count: int) -> None:
    points = preset(name, class_count)
    assert preset_name(points, class_count) == name
    assert preset_name(points.without([0]), class_count) is None
    assert preset_name(points.plus(1.0, 1.0, 0), class_count) is None
    assert preset_name(points, 5 - class_count) is None


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("blobs", 1, 1), ("overlapping", 0.6, 0.97), ("outlier", 0.96, 0.99), ("xor", 0.2, 0.9),
        ("ring", 0.3, 0.9),
    ],
)  # fmt: skip
@COUNTS
def test_each_shows_what_it_is_there_for(
    name: str, least: float, most: float, class_count: int
) -> None:
    points = preset(name, class_count)
    perceptron = Perceptron.zero(1 if class_count == 2 else 3)
    for _ in range(3000):
        perceptron = step(perceptron, points, 1.0, 0.0)
    assert least <= measured(perceptron, points, 0).accuracy <= most


def test_each_preset_has_the_size_that_it_is_meant_to_have() -> None:
    """Blobs end 2.5 times their spread from their centre, and rings lie where they are asked to."""

    def centre_and_reach(name: str, number: int) -> tuple[list[float], float]:
        points = preset(name, 2)
        places = points.places[points.classes == number]
        middle = places.mean(axis=0)
        return middle.tolist(), float(np.linalg.norm(places - middle, axis=1).max())

    for name, far, spread in (("blobs", 2.0, 0.55), ("overlapping", 0.8, 0.85)):
        for number, sign in ((0, -1), (1, 1)):
            middle, reach = centre_and_reach(name, number)
            assert middle == pytest.approx([0.8 * sign * far, 0.6 * sign * far], abs=spread / 2)
            assert 1.5 * spread < reach < 3 * spread
    xor = preset("xor", 3)
    signs = np.sign(xor.places[xor.classes < 2].prod(axis=1))
    assert signs.tolist() == [1] * EACH + [-1] * EACH
    assert np.abs(np.abs(xor.places[xor.classes < 2]) - 2).max() < 2.5 * 0.45
    assert np.linalg.norm(xor.places[xor.classes == 2], axis=1).max() < 2.5 * 0.3
    ring = preset("ring", 3)
    radii = np.linalg.norm(ring.places, axis=1)
    assert radii[ring.classes == 0].max() == pytest.approx(2.5 * 0.4, abs=1e-3)
    for number, radius in ((1, 2.0), (2, 3.2)):
        assert radii[ring.classes == number].mean() == pytest.approx(radius, abs=0.1)
    outlier = preset("outlier", 2)
    assert outlier.places[EACH - 1].tolist() == pytest.approx([3.2, 2.4])


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
def test_it_is_what_all_directions_say(first: list[Place], second: list[Place]) -> None:
    assert can_be_separated(points_of(first, second)) == is_separable(first, second)


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


@pytest.mark.parametrize(
    ("name", "expected"),
    [("blobs", True), ("overlapping", False), ("outlier", False), ("xor", False), ("ring", False)],
)
def test_the_presets_can_be_or_not(name: str, expected: bool) -> None:
    assert can_be_separated(preset(name, 2)) == expected
