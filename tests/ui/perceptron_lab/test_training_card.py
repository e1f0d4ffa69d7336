import csv
import io
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.rate_slider import L2, LEARNING_RATE, Rate, RateSlider
from logitdesk.ui.perceptron_lab.runner import Runner
from logitdesk.ui.perceptron_lab.training_card import TrainingCard
from logitdesk.ui.perceptron_lab.training_charts import TrainingCharts
from logitdesk.ui.perceptron_lab.training_remark import TrainingRemark
from logitdesk.ui.perceptron_lab.training_scales import LossScale, ShareScale
from logitdesk.ui.perceptron_lab.training_words import NO_POINTS, RUN_AWAY, TOO_LONG
from logitdesk.ui.theme import stylesheet_of
from tests.ui.stage import Stage


@pytest.fixture
def lab(qapp: QApplication) -> Lab:
    return Lab()


@pytest.fixture
def runner(lab: Lab) -> Runner:
    return Runner(lab)


@pytest.fixture
def card(qapp: QApplication, lab: Lab, runner: Runner, qtbot: QtBot) -> TrainingCard:
    themes = Stage(qapp).themes
    card = TrainingCard(lab, runner, themes)
    card.setStyleSheet(stylesheet_of(themes.theme))  # as in the window: it says how wide things are
    qtbot.addWidget(card)
    card.resize(648, 130)
    with qtbot.waitExposed(card):
        card.show()
    return card


def button(card: TrainingCard, text: str) -> QPushButton:
    (found,) = (each for each in card.findChildren(QPushButton) if each.text() == text)
    return found


def click(card: TrainingCard, text: str) -> None:
    QTest.mouseClick(button(card, text), Qt.MouseButton.LeftButton)


def shown(card: TrainingCard) -> tuple[str, str]:
    """The loss and the accuracy, as they are written."""
    card.flush()
    charts = card.findChildren(TrainingCharts)[0]
    return charts.loss.text, charts.accuracy.text


def remark(card: TrainingCard) -> str:
    card.flush()
    return card.findChildren(TrainingRemark)[0].text()


def slider(card: TrainingCard, name: str) -> RateSlider:
    sliders = card.findChildren(RateSlider)
    return next(each for each in sliders if each.slider.accessibleName() == name)


def test_each_step_makes_the_loss_smaller_and_is_counted(card: TrainingCard, lab: Lab) -> None:
    assert shown(card) == ("0.339", "93.3 %")
    losses = []
    for _ in range(3):
        click(card, "Step")
        assert lab.measured is not None
        losses.append(lab.measured.cross_entropy)
    assert lab.steps == 3
    assert losses == sorted(losses, reverse=True)
    assert shown(card) == (f"{losses[-1]:.3f}", "100.0 %")


def test_run_becomes_pause_and_back(
    card: TrainingCard, lab: Lab, runner: Runner, qtbot: QtBot
) -> None:
    width = button(card, "Run").width()
    click(card, "Run")
    assert button(card, "Pause").width() == width
    qtbot.waitUntil(lambda: lab.steps > 2)
    click(card, "Pause")
    assert not runner.is_running
    assert button(card, "Run").isEnabled()


def test_space_runs_and_pauses(card: TrainingCard, runner: Runner, qtbot: QtBot) -> None:
    run = button(card, "Run")
    with qtbot.waitActive(card):
        card.activateWindow()
    run.setFocus()
    states = []
    for _ in range(2):
        QTest.keyClick(run, Qt.Key.Key_Space)
        states.append(runner.is_running)
    assert states == [True, False]


def test_reset_goes_back_to_the_first_weights(card: TrainingCard, lab: Lab) -> None:
    assert not button(card, "Reset").isEnabled()
    before = lab.perceptron
    for _ in range(4):
        click(card, "Step")
    click(card, "Reset")
    assert lab.perceptron is before
    assert shown(card) == ("0.339", "93.3 %")
    assert not button(card, "Reset").isEnabled()


def test_the_speed_is_what_was_chosen(card: TrainingCard, runner: Runner) -> None:
    click(card, "×100")
    assert runner.steps_a_frame == 100
    click(card, "×10")
    assert runner.steps_a_frame == 10


def test_without_points_there_is_nothing_to_do(card: TrainingCard, lab: Lab) -> None:
    lab.clear()
    assert not button(card, "Run").isEnabled()
    assert not button(card, "Step").isEnabled()
    assert shown(card) == ("–", "–")
    assert remark(card) == NO_POINTS
    assert card.numbers() == ""


def test_the_learning_rate_and_l2_are_set_by_their_sliders(card: TrainingCard, lab: Lab) -> None:
    rate, l2 = slider(card, "Learning rate"), slider(card, "L2")
    assert (rate.text, l2.text) == ("0.3", "0")
    rate.slider.setFocus()
    QTest.keyClick(rate.slider, Qt.Key.Key_End)
    assert lab.experiment.learning_rate == 10.0
    assert rate.text == "10"
    QTest.keyClick(l2.slider, Qt.Key.Key_Right)
    assert lab.experiment.l2 == 0.0001
    QTest.keyClick(l2.slider, Qt.Key.Key_Home)
    assert lab.experiment.l2 == 0
    lab.undo()
    lab.undo()
    assert (rate.text, l2.text) == ("0.3", "0")


def test_a_double_click_on_a_slider_goes_back(card: TrainingCard, lab: Lab) -> None:
    lab.set_l2(0.5)
    lab.set_learning_rate(7.0)
    for name in ("Learning rate", "L2"):
        where = slider(card, name).slider
        QTest.mouseDClick(where, Qt.MouseButton.LeftButton, pos=QPoint(5, where.height() // 2))
    assert (lab.experiment.learning_rate, lab.experiment.l2) == (0.3, 0.0)


def test_a_number_between_the_sliders_steps_is_kept(card: TrainingCard, lab: Lab) -> None:
    lab.set_learning_rate(0.123456)
    assert slider(card, "Learning rate").text == "0.12"
    assert lab.experiment.learning_rate == 0.123456


@pytest.mark.parametrize("rate", [LEARNING_RATE, L2])
def test_a_sliders_places_give_numbers_that_lead_back_to_them(rate: Rate) -> None:
    values = [rate.value_at(step) for step in range(rate.last_step + 1)]
    assert values == sorted(values)
    assert values[-1] == rate.most
    assert values[0] == (0.0 if rate.has_zero else rate.least)
    for step, value in enumerate(values):
        assert abs(rate.step_of(value) - step) <= 1
        assert f"{value:.2g}" == f"{value:g}"  # as it is shown
    assert rate.value_at(rate.step_of(rate.first)) == rate.first


def test_the_remark_follows_what_happens(card: TrainingCard, lab: Lab) -> None:
    assert "4 points are wrong." in remark(card)
    lab.take_steps(100)
    assert remark(card).startswith("A line separates the classes, so the loss has no minimum")
    lab.take_preset("xor")
    lab.take_steps(500)
    assert remark(card).startswith("It cannot: ")
    lab.put(0.0, 0.0, 1)
    lab.set_output_size(3)
    lab.take_steps(5)
    assert remark(card).startswith("There are no points of class 2")


def test_the_remark_says_that_steps_are_too_long(card: TrainingCard, lab: Lab) -> None:
    lab.take_preset("overlapping")
    lab.set_learning_rate(10.0)
    lab.set_l2(0.05)
    for _ in range(20):
        lab.take_steps(1)
    assert remark(card) == TOO_LONG
    lab.set_learning_rate(0.1)
    for _ in range(40):
        lab.take_steps(5)
    assert remark(card) != TOO_LONG


def test_the_remark_has_room_for_all_that_it_says(card: TrainingCard, lab: Lab) -> None:
    remarks = card.findChildren(TrainingRemark)[0]
    lab.take_steps(100)
    card.flush()
    needed = remarks.heightForWidth(remarks.width())
    assert 0 < needed <= remarks.height()


def test_a_hidden_remark_is_brought_up_to_date_when_it_is_shown(
    card: TrainingCard, lab: Lab, qtbot: QtBot
) -> None:
    card.hide()
    lab.clear()
    with qtbot.waitExposed(card):
        card.show()
    assert remark(card) == NO_POINTS


def test_the_numbers_are_those_of_each_frame(card: TrainingCard, lab: Lab) -> None:
    lab.set_l2(0.5)
    lab.take_steps(1)
    lab.take_steps(10)
    heading, *rows = csv.reader(io.StringIO(card.numbers()))
    assert heading == ["step", "cross-entropy", "L2 penalty", "accuracy"]
    assert [row[0] for row in rows] == ["0", "1", "11"]
    measured = lab.measured
    assert measured is not None
    now = (measured.cross_entropy, measured.penalty, measured.accuracy)
    assert tuple(map(float, rows[-1][1:])) == now


def test_numbers_begin_anew_with_training(card: TrainingCard, lab: Lab) -> None:
    lab.take_steps(5)
    lab.set_weight(0, 0, 2.0)
    assert len(card.numbers().splitlines()) == 2
    assert card.numbers().splitlines()[1].startswith("0,")


def test_before_the_first_step_the_chart_follows_the_points(card: TrainingCard, lab: Lab) -> None:
    lab.put(-3.0, -3.0, 1)
    assert lab.measured is not None
    assert shown(card)[0] == f"{lab.measured.cross_entropy:.3f}"


def test_after_some_steps_the_chart_follows_the_points_too(card: TrainingCard, lab: Lab) -> None:
    lab.take_steps(10)
    lab.put(-3.0, -3.0, 1)
    assert lab.measured is not None
    assert shown(card)[0] == f"{lab.measured.cross_entropy:.3f}"
    lab.clear()
    assert shown(card) == ("–", "–")
    lab.put(-3.0, -3.0, 1)
    assert lab.measured is not None
    assert lab.steps == 10
    assert shown(card)[0] == f"{lab.measured.cross_entropy:.2f}"


def test_a_key_moves_a_rate_on_while_it_is_trained(card: TrainingCard, lab: Lab) -> None:
    lab.set_learning_rate(1.0)
    rate = slider(card, "Learning rate").slider
    for _ in range(2):
        QTest.keyClick(rate, Qt.Key.Key_Right)
        lab.take_steps(1)
    assert lab.experiment.learning_rate == 1.1


def test_long_training_has_its_axis(card: TrainingCard, lab: Lab) -> None:
    chart = card.findChildren(TrainingCharts)[0].loss.chart
    for steps in (5, 95, 1, 400, 499, 1):
        lab.take_steps(steps)
        card.flush()
        assert chart._frame.end >= lab.steps
    assert chart._frame.end == 2000
    click(card, "Reset")
    card.flush()
    assert chart._frame.end == 100


def test_after_a_reset_the_remark_is_of_the_first_weights(
    card: TrainingCard, lab: Lab, qtbot: QtBot
) -> None:
    first = remark(card)
    click(card, "Run")
    qtbot.waitUntil(lambda: lab.steps > 5)
    click(card, "Pause")
    qtbot.wait(400)  # the sentence has been there for long: the next one comes at once
    assert remark(card) != first
    click(card, "Reset")
    assert remark(card) == first
    qtbot.wait(400)
    assert remark(card) == first


def test_the_remark_counts_as_wrong_what_the_accuracy_does(card: TrainingCard, lab: Lab) -> None:
    lab.open(replace(lab.experiment, perceptron=Perceptron.of([[0, 0]], [0])))
    lab.take_preset("overlapping")
    lab.set_weight(0, 0, 1e-9)
    lab.put(0.0, 3.0, 0)  # on the zero line
    assert lab.measured is not None
    wrong = round((1 - lab.measured.accuracy) * len(lab.points))
    assert remark(card).startswith(f"{wrong} points are wrong.")


def test_the_remark_says_that_it_has_run_away(
    card: TrainingCard, lab: Lab, runner: Runner, qtbot: QtBot
) -> None:
    lab.set_learning_rate(10.0)
    lab.set_l2(1.0)
    click(card, "Run")
    qtbot.waitUntil(lambda: not runner.is_running)
    assert remark(card) == RUN_AWAY
    click(card, "Reset")
    assert "4 points are wrong." in remark(card)


@pytest.mark.parametrize("width", [648, 824, 1100])
def test_names_and_numbers_of_the_charts_have_their_room(card: TrainingCard, width: int) -> None:
    card.resize(width, 130)
    QApplication.processEvents()
    charts = card.findChildren(TrainingCharts)[0]
    for chart, name, widest in (
        (charts.loss, "Cross-entropy", "9.99×10⁻⁹"),
        (charts.accuracy, "Accuracy", "100.0 %"),
    ):
        title, number = chart.findChildren(QLabel)[:2]
        assert title.text() == name
        assert title.fontMetrics().horizontalAdvance(name) <= title.width()
        assert number.fontMetrics().horizontalAdvance(widest) <= number.width()


def test_the_number_has_its_room_beside_the_name(card: TrainingCard, lab: Lab) -> None:
    lab.open(replace(Experiment.first(), points=LabelledPoints.of([[3, 3]], [1])))
    lab.take_steps(20_000)
    card.flush()
    for width in (648, 1000):
        card.resize(width, 130)
        QApplication.processEvents()
        loss = card.findChildren(TrainingCharts)[0].loss
        for label in loss.findChildren(QLabel):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


@pytest.mark.parametrize(("low", "room"), [(0.5, (0.5, 1.0)), (0.93, (0.5, 1.0)), (0.3, (0, 1))])
def test_an_axis_of_shares_begins_at_a_half_if_it_can(
    low: float, room: tuple[float, float]
) -> None:
    assert ShareScale().room(low, 0.99) == room
    assert [ShareScale().label(tick) for tick in ShareScale().ticks(0.5, 1.0, 3)][-1] == "100 %"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.001, "0.001"), (0.2, "0.2"), (50.0, "50"), (1e-6, "10⁻⁶"), (1e98, "10⁹⁸"), (2e4, "2×10⁴")],
)
def test_an_axis_of_losses_is_narrow_however_large_they_are(value: float, text: str) -> None:
    assert LossScale().label(value) == text


def test_a_loss_beyond_all_measure_still_has_its_chart(card: TrainingCard, lab: Lab) -> None:
    lab.set_learning_rate(10.0)
    lab.set_l2(1.0)
    for _ in range(200):  # whoever goes on all the same
        lab.take_steps(1)
    card.flush()
    loss = card.findChildren(TrainingCharts)[0].loss
    assert loss.text.endswith("×10⁹⁸")
    assert loss.chart._area.box.width() > 40
