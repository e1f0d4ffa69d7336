"""Training: steps and undo, what is told of it, and what it is kept by."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.experiment import experiment_to_line, read_experiment
from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints, preset
from logitdesk.ui.charts.lines import LineChart
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.widgets import ValueSlider
from tests.ui.perceptron_lab.conftest import LEFT, Lab

FIRST = Experiment.first()


def says(lab: Lab, word: str, qtbot: QtBot) -> None:
    """Wait until a text on the page has this word."""

    def said() -> bool:
        labels = lab.page.findChildren(QLabel)
        return any(word in label.text() for label in labels if label.isVisible())

    qtbot.waitUntil(said, timeout=3000)


def test_a_run_is_one_step_to_undo_also_when_a_rate_is_changed_meanwhile(
    lab: Lab, qtbot: QtBot
) -> None:
    model = lab.model
    lab.press("Run")
    qtbot.waitUntil(lambda: model.steps > 3)
    model.set_learning_rate(0.5)
    steps = model.steps
    qtbot.waitUntil(lambda: model.steps > steps + 3)
    lab.press("Pause")
    steps = model.steps
    QTest.qWait(60)
    assert model.steps == steps
    lab.press("Step")
    assert model.steps == steps + 1
    model.undo_stack.undo()
    assert model.experiment is FIRST or model.perceptron.weights.tolist() == [[1, -0.5]]
    assert not model.undo_stack.canUndo()
    model.undo_stack.redo()
    assert model.experiment.learning_rate == 0.5


def test_the_record_of_a_run_that_nobody_pauses_stays_short() -> None:
    model = PerceptronLabModel()
    for _ in range(2_100):
        model.take_steps(1)
    steps = [step for step, _ in model.record]
    assert len(steps) <= 2_000
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 2_100)


def test_changes_of_one_kind_are_merged_and_others_are_not() -> None:
    model = PerceptronLabModel()
    for value in (1.0, 2.0, 3.0):
        model.set_weight(0, 0, value)
    model.set_weight(0, 1, 1.0)
    for rate in (0.1, 0.2):
        model.set_learning_rate(rate)
        model.set_l2(rate / 10)
    assert model.undo_stack.count() == 6
    model.set_l2(0.5)
    assert model.undo_stack.count() == 6
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert experiment_to_line(model.experiment) == experiment_to_line(FIRST)


def test_steps_are_recorded_from_before_the_first_one() -> None:
    model = PerceptronLabModel()
    model.take_steps(2)
    model.take_steps(3)
    assert [steps for steps, _ in model.record] == [0, 2, 5]
    model.put_point(0, 0, 1)
    assert [steps for steps, _ in model.record] == [0, 2, 5, 5]
    model.set_weight(0, 0, 9.0)
    assert [steps for steps, _ in model.record] == [0]
    assert model.record[0][1].accuracy == pytest.approx(1 - model.wrong.mean())
    model.clear_points()
    assert model.record == []
    model.take_steps(5)
    model.run()
    assert (model.steps, model.is_running) == (0, False)


def test_a_preset_is_the_same_one_with_other_outputs() -> None:
    model = PerceptronLabModel()
    model.set_output_size(3)
    assert len(model.points) == 90, "with a class more"
    model.put_point(1, 1, 2)
    model.set_output_size(1)
    assert set(model.points.classes.tolist()) == {0, 1}
    assert len(model.points) == 60


def test_training_that_runs_away_pauses_and_says_so(
    open_lab: Callable[..., Lab], qtbot: QtBot
) -> None:
    lab = open_lab(replace(FIRST, learning_rate=10.0, l2=1.0))
    lab.press("×100")
    lab.press("Run")
    qtbot.waitUntil(lambda: not lab.model.is_running)
    assert lab.model.has_run_away
    says(lab, "run away", qtbot)
    assert np.isfinite(lab.model.record[-1][1].loss)
    lab.press("Reset")
    assert not lab.model.has_run_away


SAID = (
    (FIRST, 0, "wrong"),
    (FIRST, 300, "no minimum"),
    (replace(FIRST, l2=0.01, learning_rate=1.0), 500, "holds their length"),
    (replace(FIRST, points=preset("xor", 2), learning_rate=1.0), 500, "cannot"),
    (replace(FIRST, points=preset("overlapping", 2), learning_rate=1.0), 800, "smallest loss"),
    (replace(FIRST, points=preset("overlapping", 2)), 5, "The slope"),
    (replace(FIRST, points=preset("blobs", 2).of_classes(1)), 5, "no points of class 1"),
    (Experiment(preset("blobs", 2), Perceptron.zero(3)), 5, "no points of class 2"),
    (Experiment(preset("blobs", 3), Perceptron.zero(3)), 300, "Straight borders"),
    (replace(FIRST, points=LabelledPoints.none()), 0, "nothing to learn"),
)


def test_it_says_what_goes_on(lab: Lab, qtbot: QtBot) -> None:
    for experiment, steps, word in SAID:
        lab.model.open(experiment)
        lab.model.take_steps(10 * steps if steps > 10 else steps)
        says(lab, word, qtbot)


def test_a_loss_that_rises_is_told(open_lab: Callable[..., Lab], qtbot: QtBot) -> None:
    lab = open_lab(replace(FIRST, points=preset("overlapping", 2), learning_rate=10.0, l2=0.09))
    for _ in range(30):
        lab.model.step()
    says(lab, "rises", qtbot)


def test_the_curves_follow_and_show_the_loss_with_l2_beside(lab: Lab, qtbot: QtBot) -> None:
    curve = lab.find(LineChart, "Cross-entropy")
    lab.model.set_l2(0.01)
    for _ in range(20):
        lab.model.step()
    qtbot.waitUntil(lambda: curve.table().column("step")[-1] == 20)
    lines = dict.fromkeys(curve.table().column("line"))
    assert len(lines) == 2
    curve.grab()
    QTest.mouseClick(curve.viewport(), Qt.MouseButton.LeftButton, pos=curve.name_place(0).toPoint())
    assert not curve.is_line_visible(0)
    lab.model.reset()
    qtbot.waitUntil(lambda: curve.table().column("step")[-1] == 0)
    says(lab, "Accuracy ", qtbot)


def test_a_slider_goes_to_its_end_and_a_double_click_goes_back(lab: Lab) -> None:
    for name, first in (("Learning rate", 0.3), ("L2", 0.0)):
        slider = lab.find(ValueSlider, name)
        lab.keys(slider, Qt.Key.Key_End)
        assert lab.model.experiment.learning_rate == 10 or lab.model.experiment.l2 == 1
        QTest.mouseDClick(slider, LEFT)
        rates = {"Learning rate": lab.model.experiment.learning_rate, "L2": lab.model.experiment.l2}
        assert rates[name] == first


def test_the_experiment_is_kept_when_nobody_looks_any_more(lab: Lab, qtbot: QtBot) -> None:
    lab.press("Run")
    lab.model.set_weight(0, 1, 0.125)
    lab.page.hide()
    assert not lab.model.is_running
    qtbot.waitUntil(paths.perceptron_lab().is_file)
    assert read_experiment(paths.perceptron_lab()).perceptron.weight(0, 1) == 0.125


def test_it_is_kept_while_training_goes_on_and_when_the_window_closes(
    open_lab: Callable[..., Lab], qtbot: QtBot
) -> None:
    lab = open_lab()
    lab.press("Run")
    qtbot.waitUntil(paths.perceptron_lab().is_file, timeout=4000)
    lab.model.set_weight(0, 0, 3.5)
    lab.tasks.close()
    lab.window.close()
    assert read_experiment(paths.perceptron_lab()).perceptron.weight(0, 0) == 3.5


def test_a_broken_file_is_set_aside_and_told(open_lab: Callable[..., Lab]) -> None:
    file = paths.perceptron_lab()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{broken")
    lab = open_lab()
    assert len(lab.model.points) == 60
    assert str(file) in lab.problems[0]
    assert [aside.read_text() for aside in file.parent.glob("*.broken-*.json")] == ["{broken"]


def test_what_cannot_be_kept_is_told_once(open_lab: Callable[..., Lab]) -> None:
    paths.perceptron_lab().parent.write_text("no folder")
    lab = open_lab()
    lab.tasks.close()
    for weight in (2.0, 3.0):
        lab.model.set_weight(0, 0, weight)
        lab.page.hide()
        lab.page.show()
    assert len(lab.problems) == 1
    assert "cannot be kept" in lab.problems[0]
