import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.ui.charts.axis import DURATION_MS
from logitdesk.ui.charts.picture import image_of
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.perceptron_lab.log_odds_curve import LogOddsCurve
from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from tests.ui.stage import Stage, ask_for_help, colour_at, move_mouse, shows_colour

POINTS = LabelledPoints.of([[-2.0, 0.0], [0.0, 0.0], [1.0, 1.0]], [0, 0, 1])
"""With the perceptron below, their logits are -2, 0 and 2."""


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return Stage(qapp).themes


@pytest.fixture
def lab() -> Lab:
    perceptron = Perceptron.of([[1.0, 1.0]], [0.0])
    return Lab(replace(Experiment.first(), points=POINTS, perceptron=perceptron))


@pytest.fixture
def curve(lab: Lab, themes: ThemeManager, qtbot: QtBot) -> LogOddsCurve:
    widget = LogOddsCurve(lab, themes)
    qtbot.addWidget(widget)
    widget.resize(260, 330)
    with qtbot.waitActive(widget):
        widget.show()
    widget.plot.clearFocus()  # which has a frame
    return widget


def place_of(curve: LogOddsCurve, number: int) -> QPoint:
    return QPointF(*curve.plot._places.pixels(curve.plot._area)[number]).toPoint()


def words(curve: LogOddsCurve) -> str:
    return max((label.text() for label in curve.findChildren(QLabel)), key=len)


def choose(curve: LogOddsCurve, number: int) -> None:
    buttons = curve.findChildren(QPushButton)
    QTest.mouseClick(buttons[number], Qt.MouseButton.LeftButton)


def test_a_point_stands_where_its_probability_and_its_logit_are(curve: LogOddsCurve) -> None:
    area = curve.plot._area
    assert place_of(curve, 1) == area.place(0.5, 0).toPoint()
    assert place_of(curve, 2) == area.place(1 / (1 + np.exp(-2)), 2).toPoint()
    assert colour_at(curve.plot, place_of(curve, 0)) == LIGHT.warm
    assert colour_at(curve.plot, place_of(curve, 2)) == LIGHT.accent


def test_pointing_at_a_point_marks_it_in_all_views(curve: LogOddsCurve, lab: Lab) -> None:
    move_mouse(curve.plot, place_of(curve, 2) + QPoint(3, 2))
    assert lab.pointed == Pointed(1.0, 1.0, 2)
    move_mouse(curve.plot, place_of(curve, 2) - QPoint(60, 60))
    assert lab.pointed is None


def test_what_is_pointed_at_elsewhere_has_a_ring_and_stays(curve: LogOddsCurve, lab: Lab) -> None:
    right_of_it = place_of(curve, 2) + QPoint(9, 0)
    before = colour_at(curve.plot, right_of_it)
    lab.point_at(Pointed(1.0, 1.0, 2))
    assert colour_at(curve.plot, right_of_it) != before
    move_mouse(curve.plot, QPoint(120, 30))
    assert lab.pointed == Pointed(1.0, 1.0, 2)


def test_a_place_without_a_point_is_on_the_curve_as_well(curve: LogOddsCurve, lab: Lab) -> None:
    before = curve.plot.grab().toImage()
    lab.point_at(Pointed(-1.0, 0.0))
    changed = curve.plot.grab().toImage()
    there = curve.plot._area.place(1 / (1 + np.e), -1).toPoint()
    differing = [
        (x, y)
        for x in range(changed.width())
        for y in range(changed.height())
        if before.pixel(x, y) != changed.pixel(x, y)
    ]
    assert differing
    away = np.abs(np.array(differing) - (there.x(), there.y()))
    assert away.max() < 12


def test_points_follow_the_weights(curve: LogOddsCurve, lab: Lab) -> None:
    before = place_of(curve, 2)
    lab.set_weight(0, 2, 1.0)
    assert place_of(curve, 2).y() < before.y()
    assert place_of(curve, 2).x() > before.x()


def test_points_beyond_the_axis_stand_at_its_end(
    curve: LogOddsCurve, lab: Lab, qtbot: QtBot
) -> None:
    lab.set_weight(0, 0, 500.0)
    qtbot.wait(2 * DURATION_MS)
    area = curve.plot._area
    assert area.limit == 48
    assert place_of(curve, 0) == area.place(0, -48).toPoint()
    assert place_of(curve, 2) == area.place(1, 48).toPoint()
    lab.set_weight(0, 0, 1e99)
    assert place_of(curve, 0) == area.place(0, -48).toPoint()


def test_the_arrow_keys_go_along_the_curve(curve: LogOddsCurve, lab: Lab) -> None:
    QTest.keyClick(curve.plot, Qt.Key.Key_Up)
    assert lab.pointed == Pointed(0.0, 0.0, 1)
    for _ in range(3):
        QTest.keyClick(curve.plot, Qt.Key.Key_Up)
    assert lab.pointed == Pointed(1.0, 1.0, 2)
    assert "log-odds +2.00" in curve.plot.accessibleDescription()
    QTest.keyClick(curve.plot, Qt.Key.Key_Left)
    assert lab.pointed == Pointed(0.0, 0.0, 1)
    QTest.keyClick(curve.plot, Qt.Key.Key_Escape)
    assert lab.pointed is None


def test_the_focus_is_seen(curve: LogOddsCurve, qtbot: QtBot) -> None:
    side = QPoint(curve.plot.width() - 1, 60)
    assert colour_at(curve.plot, side) != LIGHT.accent
    curve.plot.setFocus()
    qtbot.waitUntil(curve.plot.hasFocus)
    assert colour_at(curve.plot, side) == LIGHT.accent


def test_without_points_there_is_still_the_curve(curve: LogOddsCurve, lab: Lab) -> None:
    lab.clear()
    assert not shows_colour(curve.plot, LIGHT.accent)
    assert shows_colour(curve.plot, LIGHT.ink)
    QTest.keyClick(curve.plot, Qt.Key.Key_Up)
    move_mouse(curve.plot, QPoint(100, 100))
    assert lab.pointed is None


def test_with_one_output_it_says_that_the_logit_is_the_log_odds(curve: LogOddsCurve) -> None:
    assert words(curve).startswith("Here the raw logit is the log-odds of class 1.")
    assert "softmax weighs each logit against nine others" in words(curve)
    assert not any(button.isVisible() for button in curve.findChildren(QPushButton))


def test_with_three_outputs_the_class_is_chosen_and_both_numbers_are_said(
    curve: LogOddsCurve, lab: Lab
) -> None:
    lab.set_output_size(3)
    lab.set_weight(2, 2, 1.2)
    lab.set_weight(0, 2, 0.5)
    choose(curve, 2)
    assert curve.plot.number == 2
    lab.point_at(Pointed(0.0, 0.0))
    log_odds = 1.2 - np.log(np.exp(0.5) + 1)
    assert words(curve) == (
        f"Class 2: raw logit +1.20, log-odds +{log_odds:.2f}: the other two count as well."
    )
    assert place_of(curve, 0).y() == round(curve.plot._area.place(0, log_odds).y())


def test_going_back_to_one_output_goes_back_to_class_1(curve: LogOddsCurve, lab: Lab) -> None:
    lab.set_output_size(3)
    choose(curve, 2)
    lab.set_output_size(1)
    assert curve.plot.number == 1
    assert words(curve).startswith("Here the raw logit is")
    lab.undo()
    assert curve.plot.number == 1
    assert curve.findChildren(QPushButton)[1].isChecked()


def test_the_curve_stays_where_it_is_whatever_is_said(
    curve: LogOddsCurve, lab: Lab, qtbot: QtBot
) -> None:
    lab.set_output_size(3)
    qtbot.wait(20)
    size = curve.plot.size()
    lab.set_weight(1, 0, -1e5)
    lab.point_at(Pointed(-3.99, 3.99))
    qtbot.wait(20)
    assert curve.plot.size() == size


def test_a_resting_mouse_is_told_the_numbers_or_what_is_there(curve: LogOddsCurve) -> None:
    move_mouse(curve.plot, place_of(curve, 2))
    ask_for_help(curve.plot, place_of(curve, 2))
    assert "Probability of class 1: 88.1 %; log-odds +2.00." in QToolTip.text()
    axis = QPoint(curve.plot.width() // 2, curve.plot.height() - 4)
    move_mouse(curve.plot, axis)
    ask_for_help(curve.plot, axis)
    assert "probability axis" in QToolTip.text()


def test_the_dark_theme_is_taken(curve: LogOddsCurve, themes: ThemeManager) -> None:
    themes.choose("dark")
    assert colour_at(curve.plot, QPoint(120, 20)) == DARK.card
    assert colour_at(curve.plot, place_of(curve, 2)) == DARK.accent
    themes.choose("light")


def test_a_picture_of_it_has_nothing_marked(curve: LogOddsCurve, lab: Lab) -> None:
    at_rest = image_of(curve.plot)
    move_mouse(curve.plot, place_of(curve, 2))
    assert lab.pointed is not None
    assert image_of(curve.plot) == at_rest


def test_its_numbers_are_those_of_each_point_in_full(curve: LogOddsCurve, lab: Lab) -> None:
    heading, *rows = csv.reader(io.StringIO(curve.numbers()))
    assert heading == [
        "x1", "x2", "class", "logit of class 1", "log-odds of class 1", "probability of class 1",
    ]  # fmt: skip
    values = np.array(rows, float)
    assert values[:, :3].tolist() == [[-2, 0, 0], [0, 0, 0], [1, 1, 1]]
    assert values[:, 3].tolist() == values[:, 4].tolist() == [-2, 0, 2]
    assert values[:, 5] == pytest.approx(1 / (1 + np.exp(-values[:, 3])), rel=1e-15)
    lab.set_output_size(3)
    lab.set_weight(1, 2, 3.0)
    third = next(csv.DictReader(io.StringIO(curve.numbers())))
    assert float(third["logit of class 1"]) == 3
    assert float(third["log-odds of class 1"]) == pytest.approx(3 - np.log(2))
