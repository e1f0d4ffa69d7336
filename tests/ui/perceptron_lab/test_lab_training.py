"""The lab's training: what is a step to undo, when it begins anew, and where Reset goes back to."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from logitdesk.scores.perceptron import LARGEST, measured, step
from logitdesk.ui.perceptron_lab.lab import Lab
from tests.ui.perceptron_lab.heard import Heard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def lab() -> Iterator[Lab]:
    lab = Lab()
    yield lab
    lab.deleteLater()


@pytest.fixture
def heard(lab: Lab) -> Heard:
    return Heard(lab)


def test_rates_are_changed_in_one_step_each(lab: Lab, heard: Heard) -> None:
    for rate in (0.4, 0.5, 0.6):
        lab.set_learning_rate(rate)
    lab.set_l2(0.01)
    lab.set_l2(0.1)
    assert heard.since() == 5 * ["rates_changed", "changed"]
    lab.undo()
    assert (lab.experiment.learning_rate, lab.experiment.l2) == (0.6, 0.0)
    lab.undo()
    assert lab.experiment.learning_rate == 0.3
    assert not lab.can_undo


def test_a_rate_that_is_what_it_was_changes_nothing(lab: Lab, heard: Heard) -> None:
    lab.set_learning_rate(0.3)
    lab.set_l2(0.0)
    assert heard.since() == []


def test_a_rate_out_of_range_is_refused(lab: Lab) -> None:
    with pytest.raises(ValueError, match="learning rate"):
        lab.set_learning_rate(11)
    with pytest.raises(ValueError, match="L2"):
        lab.set_l2(-1)
    assert lab.experiment.learning_rate == 0.3


def test_steps_are_those_of_gradient_descent_and_one_run_is_one_step_to_undo(
    lab: Lab, heard: Heard
) -> None:
    start = expected = lab.perceptron
    for _ in range(7):
        expected = step(expected, lab.points, 0.3, 0.0)
    assert lab.take_steps(3)
    assert heard.since() == ["perceptron_changed", "changed", "trained"]
    assert lab.take_steps(4)
    assert lab.steps == 7
    assert lab.perceptron.weights.tolist() == expected.weights.tolist()
    assert lab.measured == measured(expected, lab.points, 0.0)
    lab.undo()
    assert lab.perceptron is start
    assert lab.steps == 0
    assert not lab.can_undo


def test_how_well_it_does_is_always_of_what_there_is_now(lab: Lab) -> None:
    changes = [
        lambda: lab.put(0, 0, 1),
        lambda: lab.set_weight(0, 0, 3.0),
        lambda: lab.set_l2(0.5),
        lambda: lab.take_steps(2),
        lambda: lab.take_preset("ring"),
        lambda: lab.set_output_size(3),
        lab.undo,
        lab.redo,
        lab.reset,
    ]
    for change in changes:
        change()
        expected = measured(lab.perceptron, lab.points, lab.experiment.l2)
        assert lab.measured == expected


def test_without_points_there_is_nothing_to_learn(lab: Lab, heard: Heard) -> None:
    lab.clear()
    heard.since()
    assert lab.measured is None
    assert not lab.take_steps(1)
    assert heard.since() == []
    assert lab.steps == 0


def test_weights_that_run_away_are_stopped_where_they_can_still_be_read(
    lab: Lab, heard: Heard
) -> None:
    lab.open(replace(lab.experiment, learning_rate=10.0, l2=1.0))
    assert not lab.take_steps(1000)
    ran_away = lab.has_run_away
    assert ran_away
    assert 0 < lab.steps < 20
    assert 1e6 < abs(lab.perceptron.weights).max() < 1e8
    assert heard.problems == []
    lab.set_learning_rate(0.1)
    assert not lab.has_run_away
    assert lab.take_steps(100), "with a smaller one it comes back"
    assert abs(lab.perceptron.weights).max() < 10


@pytest.mark.parametrize("back", ["undo", "reset"])
def test_weights_that_ran_away_come_back(lab: Lab, back: str) -> None:
    lab.open(replace(lab.experiment, learning_rate=10.0, l2=1.0))
    before = lab.perceptron
    lab.take_steps(1000)
    getattr(lab, back)()
    assert lab.perceptron is before
    assert not lab.has_run_away


def test_a_step_that_is_too_long_is_not_taken_and_said(lab: Lab, heard: Heard) -> None:
    lab.open(replace(lab.experiment, learning_rate=10.0, l2=1.0))
    for _ in range(200):  # whoever goes on all the same
        if heard.problems:
            break
        lab.take_steps(1)
    assert heard.problems == [
        "The last step was so long that the weights grew beyond all numbers: it was not taken."
    ]
    assert lab.measured is not None
    assert lab.measured.loss < float("inf")
    heard.since()
    weights = lab.perceptron
    assert not lab.take_steps(1)
    assert heard.since() == [], "nothing was changed"
    assert lab.perceptron is weights
    assert len(heard.problems) == 2
    lab.undo()
    assert lab.perceptron.weight(0, 0) == 1.0, "one step leads back to before the run"


def test_reset_goes_back_to_before_the_first_step_and_can_be_undone(lab: Lab, heard: Heard) -> None:
    start = lab.perceptron
    lab.take_steps(5)
    lab.put(1, 1, 1)
    lab.take_steps(5)
    trained = lab.perceptron
    heard.since()
    lab.reset()
    assert heard.since() == ["perceptron_changed", "changed", "training_began"]
    assert lab.perceptron is start
    assert lab.steps == 0
    assert len(lab.points) == 61, "points stay"
    lab.undo()
    assert lab.perceptron is trained


def test_a_reset_of_what_was_not_trained_is_nothing_to_undo(lab: Lab, heard: Heard) -> None:
    lab.reset()
    assert heard.since() == ["training_began"]
    assert not lab.can_undo


def test_a_weight_set_by_hand_is_where_reset_goes_back_to(lab: Lab) -> None:
    lab.take_steps(5)
    lab.set_weight(0, 0, -2.0)
    assert lab.steps == 0
    by_hand = lab.perceptron
    lab.take_steps(5)
    lab.reset()
    assert lab.perceptron is by_hand


def test_an_undone_point_or_rate_does_not_interrupt_the_training(lab: Lab, heard: Heard) -> None:
    start = lab.perceptron
    lab.take_steps(5)
    lab.put(1, 1, 1)
    lab.set_l2(0.1)
    heard.since()
    lab.undo()
    lab.undo()
    lab.redo()
    assert "training_began" not in heard.since()
    assert lab.steps == 5
    lab.reset()
    assert lab.perceptron is start


def test_an_undone_weight_begins_training_anew(lab: Lab, heard: Heard) -> None:
    lab.set_weight(0, 0, 2.0)
    lab.take_steps(5)
    heard.since()
    lab.undo()
    assert heard.since() == ["perceptron_changed", "changed", "training_began"]
    assert lab.steps == 0
    untrained = lab.perceptron
    lab.take_steps(3)
    lab.reset()
    assert lab.perceptron is untrained


def test_with_nothing_to_undo_or_redo_nothing_happens(lab: Lab, heard: Heard) -> None:
    lab.undo()
    lab.take_steps(5)
    heard.since()
    lab.redo()
    assert heard.since() == []
    assert lab.steps == 5


def test_weights_can_be_as_large_as_they_get(lab: Lab) -> None:
    lab.set_weight(0, 0, LARGEST)
    assert lab.measured is not None
    assert lab.measured.cross_entropy < float("inf")
    assert lab.take_steps(1)


def test_a_preset_is_trained_from_the_weights_there_were_and_reset_goes_back_to_those(
    lab: Lab,
) -> None:
    lab.take_steps(5)
    trained = lab.perceptron
    lab.take_preset("xor")
    lab.take_steps(5)
    lab.reset()
    assert lab.perceptron is trained


def test_a_rate_that_is_dragged_during_a_run_is_one_step_to_undo(lab: Lab) -> None:
    lab.take_steps(1)
    before = lab.experiment
    for rate in (0.4, 0.5, 0.6):
        lab.set_learning_rate(rate)
        lab.take_steps(1)
    assert lab.steps == 4
    lab.undo()
    assert lab.experiment is before


def test_a_run_after_a_weight_was_set_is_a_step_of_its_own(lab: Lab) -> None:
    lab.take_steps(3)
    lab.set_weight(0, 0, 2.0)
    by_hand = lab.perceptron
    lab.take_steps(3)
    lab.undo()
    assert lab.perceptron is by_hand
