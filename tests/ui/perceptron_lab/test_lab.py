"""The state of the perceptron lab: what is a step to undo, who is told, and what is pointed at."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from logitdesk.scores.perceptron import MOST_POINTS, Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints, preset
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from tests.ui.perceptron_lab.heard import SIGNALS, Heard

pytestmark = pytest.mark.usefixtures("qapp")

THREE = Experiment(preset("blobs", 3), Perceptron.zero(3), 0.5, 0.01)


@pytest.fixture
def lab() -> Iterator[Lab]:
    lab = Lab()
    yield lab
    lab.deleteLater()


@pytest.fixture
def heard(lab: Lab) -> Heard:
    return Heard(lab)


def test_a_new_person_finds_points_and_weights_and_nothing_to_undo(lab: Lab) -> None:
    assert len(lab.points) == 60
    assert lab.perceptron.output_size == 1
    assert not lab.can_undo
    assert not lab.can_redo
    assert lab.steps == 0
    assert lab.pointed is None


def test_it_goes_on_with_an_experiment_that_was_kept() -> None:
    lab = Lab(THREE)
    assert lab.experiment is THREE
    assert not lab.can_undo


# Points.


def test_a_point_is_put_and_taken_back_and_put_again(lab: Lab, heard: Heard) -> None:
    lab.put(1.5, -2.0, 1)
    assert heard.since() == ["points_changed", "changed"]
    assert lab.points.places[-1].tolist() == [1.5, -2.0]
    lab.undo()
    assert heard.since() == ["points_changed", "changed"]
    assert len(lab.points) == 60
    lab.redo()
    assert lab.points.places[-1].tolist() == [1.5, -2.0]
    assert lab.points.classes[-1] == 1


def test_a_full_plane_takes_no_more_and_says_so(lab: Lab, heard: Heard) -> None:
    places = [[0.0, 0.0]] * MOST_POINTS
    points = LabelledPoints.of(places, [0] * MOST_POINTS)
    lab.open(replace(lab.experiment, points=points))
    lab.put(1, 1, 1)
    assert len(lab.points) == MOST_POINTS
    assert heard.problems == [
        "The plane has 2000 points, and no room for more. Erase some first.",
    ]


def test_one_stroke_of_the_eraser_is_one_step_to_undo_and_two_are_two(lab: Lab) -> None:
    one, other = object(), object()
    lab.erase([0], deed=one)
    lab.erase([5, 6], deed=one)
    lab.erase([0], deed=other)
    assert len(lab.points) == 56
    lab.undo()
    assert len(lab.points) == 57
    lab.undo()
    assert len(lab.points) == 60
    assert not lab.can_undo


def test_an_eraser_that_meets_nothing_has_done_nothing(lab: Lab, heard: Heard) -> None:
    lab.erase([], deed=object())
    assert heard.since() == []
    assert not lab.can_undo


def test_erasures_without_a_deed_are_steps_of_their_own(lab: Lab) -> None:
    lab.erase([0])
    lab.erase([0])
    lab.undo()
    assert len(lab.points) == 59


def test_clearing_a_blank_plane_is_nothing_to_undo(lab: Lab) -> None:
    lab.clear()
    assert len(lab.points) == 0
    lab.clear()
    lab.undo()
    assert len(lab.points) == 60
    assert not lab.can_undo


def test_a_preset_has_the_classes_of_the_perceptron_and_begins_training_anew(
    lab: Lab, heard: Heard
) -> None:
    lab.take_steps(3)
    weights = lab.perceptron
    heard.since()
    lab.take_preset("xor")
    assert heard.since() == ["points_changed", "changed", "training_began"]
    assert lab.points.places.tolist() == preset("xor", 2).places.tolist()
    assert lab.perceptron is weights
    assert lab.steps == 0
    lab.set_output_size(3)
    lab.take_preset("ring")
    assert lab.points.classes.max() == 2


# Weights.


def test_one_drag_of_a_weight_is_one_step_to_undo(lab: Lab, heard: Heard) -> None:
    for value in (1.1, 1.2, 1.3):
        lab.set_weight(0, 0, value)
    lab.set_weight(0, 2, -1.0)
    assert heard.since() == 4 * ["perceptron_changed", "changed", "training_began"]
    assert (lab.perceptron.weight(0, 0), lab.perceptron.weight(0, 2)) == (1.3, -1.0)
    lab.undo()
    assert (lab.perceptron.weight(0, 0), lab.perceptron.weight(0, 2)) == (1.3, 0.5)
    lab.undo()
    assert lab.perceptron.weight(0, 0) == 1.0
    assert not lab.can_undo


def test_a_weight_that_is_what_it_was_changes_nothing(lab: Lab, heard: Heard) -> None:
    lab.set_weight(0, 0, 1.0)
    assert heard.since() == []
    assert not lab.can_undo


def test_after_an_undo_the_same_weight_is_a_new_step(lab: Lab) -> None:
    lab.set_weight(0, 0, 1.1)
    lab.set_weight(0, 1, 2.0)
    lab.undo()
    lab.set_weight(0, 0, 1.2)
    lab.undo()
    assert lab.perceptron.weight(0, 0) == 1.1


def test_a_weight_that_is_no_number_is_refused_and_changes_nothing(lab: Lab, heard: Heard) -> None:
    with pytest.raises(ValueError, match="weight"):
        lab.set_weight(0, 0, float("nan"))
    assert heard.since() == []
    assert lab.perceptron.weight(0, 0) == 1.0


# One output or three.


def test_three_outputs_begin_at_0_and_one_gets_its_weights_back_by_undo(
    lab: Lab, heard: Heard
) -> None:
    weights = lab.perceptron
    lab.take_steps(4)
    trained = lab.perceptron
    heard.since()
    lab.set_output_size(3)
    names = heard.since()
    assert names[0] == "output_size_changed"
    assert names[-2:] == ["changed", "training_began"]
    assert lab.perceptron.weights.tolist() == [[0, 0]] * 3
    lab.put(0, 0, 2)
    lab.undo()
    lab.undo()
    assert lab.perceptron is trained
    lab.undo()
    assert lab.perceptron is weights


def test_three_outputs_bring_the_third_class_of_a_preset_in_one_step(lab: Lab) -> None:
    lab.set_output_size(3)
    assert lab.points.places.tolist() == preset("blobs", 3).places.tolist()
    lab.undo()
    assert lab.points.places.tolist() == preset("blobs", 2).places.tolist()
    assert not lab.can_undo


def test_a_preset_that_was_changed_keeps_its_points_with_three_outputs(lab: Lab) -> None:
    lab.put(0.5, 0.5, 0)
    lab.set_output_size(3)
    assert len(lab.points) == 61
    assert lab.points.classes.max() == 1


def test_what_was_learned_is_there_again_after_a_look_at_the_other_outputs(lab: Lab) -> None:
    lab.take_steps(50)
    one = lab.perceptron
    lab.set_output_size(3)
    lab.take_steps(50)
    three = lab.perceptron
    lab.set_output_size(1)
    assert lab.perceptron is one
    lab.set_output_size(3)
    assert lab.perceptron is three
    lab.open(Experiment.first())
    lab.set_output_size(3)
    assert not lab.perceptron.weights.any(), "another experiment has nothing to do with it"


def test_nobody_hears_of_the_steps_of_training_that_is_over(lab: Lab) -> None:
    heard: list[int] = []
    for anew in (
        lab.reset,
        lambda: lab.take_preset("xor"),
        lambda: lab.set_weight(0, 0, 9.0),
        lambda: lab.set_output_size(3),
        lambda: lab.open(THREE),
        lab.undo,
    ):
        lab.take_steps(5)
        lab.changed.connect(lambda: heard.append(lab.steps))
        anew()
        lab.changed.disconnect()
    assert heard
    assert not any(heard)


def test_back_to_one_output_points_of_the_third_class_go_until_undone() -> None:
    lab = Lab(THREE)
    lab.set_output_size(1)
    assert len(lab.points) == 60
    lab.undo()
    assert len(lab.points) == 90
    assert lab.experiment is THREE


def test_the_same_output_size_changes_nothing(lab: Lab, heard: Heard) -> None:
    lab.set_output_size(1)
    assert heard.since() == []


def test_opening_replaces_everything_and_can_be_undone(lab: Lab, heard: Heard) -> None:
    before = lab.experiment
    lab.take_steps(5)
    heard.since()
    lab.open(THREE)
    assert heard.since() == [
        "output_size_changed", "points_changed", "perceptron_changed", "rates_changed", "changed",
        "training_began",
    ]  # fmt: skip
    assert lab.experiment is THREE
    assert lab.steps == 0
    lab.undo()
    lab.undo()
    assert lab.experiment is before


# Pointing.


def test_what_is_pointed_at_is_told_once(lab: Lab, heard: Heard) -> None:
    lab.point_at(Pointed(1.0, 2.0, 5))
    lab.point_at(Pointed(1.0, 2.0, 5))
    assert heard.since() == ["pointed_changed"]
    assert lab.pointed == Pointed(1.0, 2.0, 5)
    lab.point_at(None)
    assert heard.since() == ["pointed_changed"]
    assert lab.pointed is None


def test_nothing_is_pointed_at_any_more_once_the_points_are_others(lab: Lab) -> None:
    lab.point_at(Pointed(1.0, 2.0, 59))
    lab.set_weight(0, 0, 3.0)
    lab.take_steps(1)
    lab.set_l2(0.5)
    assert lab.pointed is not None
    lab.erase([3])
    assert lab.pointed is None


def test_nobody_is_told_of_a_pointed_point_that_there_no_longer_is(lab: Lab) -> None:
    """Whichever signal comes first: a view may look at everything in any of them."""
    seen: list[bool] = []

    def look() -> None:
        pointed = lab.pointed
        seen.append(pointed is None or pointed.number is None or pointed.number < len(lab.points))

    for name in SIGNALS:
        getattr(lab, name).connect(look)
    few = Experiment(LabelledPoints.of([[0, 0]], [2]), Perceptron.zero(3))
    lab.point_at(Pointed(0.0, 0.0, 59))
    lab.open(few)
    assert len(seen) > 5
    assert all(seen)
