from dataclasses import replace

import numpy as np
import pytest

from logitdesk.scores.perceptron import MOST_POINTS, Experiment, Perceptron, measured
from logitdesk.scores.perceptron_points import LabelledPoints, can_be_separated, preset

THREE = Experiment(preset("blobs", 3), Perceptron.zero(3), 0.7, 0.01)


def test_a_new_person_finds_points_that_can_be_learnt_but_are_not_yet() -> None:
    first = Experiment.first()
    assert can_be_separated(first.points)
    assert 0.5 < measured(first.perceptron, first.points, first.l2).accuracy < 1


def test_a_class_that_the_perceptron_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="points of class 2, but no such class"):
        Experiment(THREE.points, Perceptron.zero(1))


def test_more_points_than_there_is_room_for_are_refused() -> None:
    places = np.zeros((MOST_POINTS + 1, 2))
    points = LabelledPoints.of(places, np.zeros(MOST_POINTS + 1, int))
    assert len(Experiment(points.without([0]), Perceptron.zero(1)).points) == MOST_POINTS
    with pytest.raises(ValueError, match="more than 2000 points"):
        Experiment(points, Perceptron.zero(1))


@pytest.mark.parametrize("learning_rate", [0, 0.0009, 10.1, -1, float("nan"), float("inf")])
def test_a_learning_rate_out_of_range_is_refused(learning_rate: float) -> None:
    with pytest.raises(ValueError, match=r"learning rate lies between 0\.001 and 10"):
        replace(THREE, learning_rate=learning_rate)


@pytest.mark.parametrize("l2", [-0.1, 1.01, float("nan")])
def test_an_l2_out_of_range_is_refused(l2: float) -> None:
    with pytest.raises(ValueError, match="L2 lies between 0 and 1"):
        replace(THREE, l2=l2)


def test_the_ends_of_both_ranges_are_in_them() -> None:
    assert replace(THREE, learning_rate=0.001, l2=0.0).learning_rate == 0.001
    assert replace(THREE, learning_rate=10.0, l2=1.0).l2 == 1
