import itertools
from dataclasses import replace
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.runner import Runner


@pytest.fixture
def lab(qapp: QApplication) -> Lab:
    return Lab()


@pytest.fixture
def runner(lab: Lab) -> Runner:
    return Runner(lab)


def test_it_takes_steps_until_it_is_paused(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.running_changed):
        runner.run()
    qtbot.waitUntil(lambda: lab.steps >= 5)
    with qtbot.waitSignal(runner.running_changed):
        runner.toggle()
    assert not runner.is_running
    steps = lab.steps
    qtbot.wait(60)
    assert lab.steps == steps


def test_it_goes_on_where_it_paused(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    runner.run()
    qtbot.waitUntil(lambda: lab.steps >= 3)
    runner.pause()
    steps = lab.steps
    runner.toggle()
    qtbot.waitUntil(lambda: lab.steps > steps)
    runner.pause()


def test_a_single_step_pauses(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    runner.run()
    qtbot.waitUntil(lambda: lab.steps >= 1)
    before = lab.steps
    runner.step()
    assert lab.steps == before + 1
    assert not runner.is_running


def test_a_run_is_one_step_to_undo(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    before = lab.experiment
    runner.run()
    qtbot.waitUntil(lambda: lab.steps >= 4)
    lab.undo()
    assert lab.experiment is before
    assert not runner.is_running


def test_a_higher_speed_has_more_steps_a_frame(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    counts: list[int] = []
    lab.trained.connect(lambda: counts.append(lab.steps))
    runner.set_steps_a_frame(10)
    runner.run()
    qtbot.waitUntil(lambda: any(b - a == 10 for a, b in itertools.pairwise(counts)))
    runner.pause()
    assert runner.steps_a_frame == 10


def test_steps_that_take_long_are_fewer_in_a_frame(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    counts: list[int] = []
    lab.trained.connect(lambda: counts.append(lab.steps))
    lab.perceptron_changed.connect(lambda: sleep(0.005))  # a view that is slow to follow
    runner.set_steps_a_frame(100)
    runner.run()
    qtbot.waitUntil(lambda: len(counts) == 4)
    runner.pause()
    assert counts == [1, 2, 3, 4]


def test_without_points_there_is_nothing_to_run(lab: Lab, runner: Runner) -> None:
    lab.clear()
    runner.run()
    assert not runner.is_running


def test_it_pauses_when_the_last_point_is_gone(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    runner.run()
    with qtbot.waitSignal(runner.running_changed):
        lab.clear()
    assert not runner.is_running


def test_it_goes_on_while_points_are_put(lab: Lab, runner: Runner, qtbot: QtBot) -> None:
    runner.run()
    lab.put(0.0, 1.0, 1)
    steps = lab.steps
    qtbot.waitUntil(lambda: lab.steps > steps)
    assert runner.is_running
    runner.pause()


def test_it_pauses_where_weights_run_away(qapp: QApplication, qtbot: QtBot) -> None:
    lab = Lab(replace(Experiment.first(), learning_rate=10.0, l2=1.0))
    runner = Runner(lab)
    runner.set_steps_a_frame(100)
    runner.run()
    qtbot.waitUntil(lambda: not runner.is_running)
    assert lab.has_run_away


@pytest.mark.parametrize(
    "deed",
    [
        lambda lab: lab.set_weight(0, 1, 2.0),
        lambda lab: lab.set_output_size(3),
        lambda lab: lab.take_preset("xor"),
        lambda lab: lab.reset(),
        lambda lab: lab.open(Experiment.first()),
    ],
    ids=["weight", "outputs", "preset", "reset", "open"],
)
def test_it_pauses_where_training_begins_anew(
    lab: Lab, runner: Runner, qtbot: QtBot, deed: object
) -> None:
    runner.run()
    qtbot.waitUntil(lambda: lab.steps >= 2)
    assert callable(deed)
    deed(lab)
    assert not runner.is_running
    assert lab.steps == 0
