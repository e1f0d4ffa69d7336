from typing import Any

import numpy as np
import pytest

from logitdesk.scores.perceptron_points import LabelledPoints

THREE = LabelledPoints.of([[0, 1], [2, 3], [4, 5]], [0, 1, 2])


def test_points_keep_the_order_in_which_they_come() -> None:
    points = LabelledPoints.none().plus(1.5, -2, 1).plus(0, 0, 0)
    assert len(points) == 2
    assert points.places.tolist() == [[1.5, -2], [0, 0]]
    assert points.classes.tolist() == [1, 0]
    assert points.classes.dtype == np.int64


def test_the_points_there_were_are_no_others_when_one_is_put_or_taken_away() -> None:
    THREE.plus(9, 9, 0)
    THREE.without([0])
    assert THREE.classes.tolist() == [0, 1, 2]


def test_points_are_taken_away_by_number() -> None:
    assert THREE.without([0, 2]).places.tolist() == [[2, 3]]
    assert THREE.without([]).places.tolist() == THREE.places.tolist()
    assert len(THREE.without([0, 1, 2])) == 0


def test_a_number_that_no_point_has_is_refused() -> None:
    with pytest.raises(IndexError):
        THREE.without([3])


def test_those_of_the_first_classes_can_be_had() -> None:
    assert THREE.of_classes(2).classes.tolist() == [0, 1]
    assert THREE.of_classes(3).classes.tolist() == [0, 1, 2]


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
