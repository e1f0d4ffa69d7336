import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.charts.picture import image_of
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.theme import LIGHT, ThemeManager
from tests.ui.perceptron_lab.plane_hand import (
    LEFT,
    POINTS,
    RIGHT,
    THREE,
    UPRIGHT,
    at,
    click,
    drag,
    opened,
    press,
)
from tests.ui.stage import Stage, colour_at, move_mouse


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return Stage(qapp).themes


@pytest.fixture
def lab() -> Lab:
    return Lab(replace(Experiment.first(), points=POINTS, perceptron=UPRIGHT))


@pytest.fixture
def plane(lab: Lab, themes: ThemeManager, qtbot: QtBot) -> Plane:
    return opened(lab, themes, qtbot)


def put_points(lab: Lab, *places: tuple[float, float]) -> None:
    lab.clear()
    for place in places:
        lab.put(*place, 1)


def test_a_click_puts_a_point_of_the_chosen_class_there(plane: Plane, lab: Lab) -> None:
    plane.set_tool(PlaneTool(1))
    click(plane, -1.0, 2.0)
    plane.set_tool(PlaneTool(0))
    click(plane, 3.0, -1.0)
    assert lab.points.places[3:] == pytest.approx(np.array([[-1, 2], [3, -1]]), abs=0.03)
    assert lab.points.classes[3:].tolist() == [1, 0]
    assert colour_at(plane, at(plane, -1.0, 2.0)) == LIGHT.accent
    assert colour_at(plane, at(plane, 3.0, -1.0)) == LIGHT.warm


def test_two_quick_clicks_put_two_points(plane: Plane, lab: Lab) -> None:
    QTest.mouseClick(plane, LEFT, pos=at(plane, 0, 0))
    QTest.mouseDClick(plane, LEFT, pos=at(plane, 0, 1))
    assert len(lab.points) == 5


def test_a_click_beside_the_plane_puts_nothing(plane: Plane, lab: Lab) -> None:
    for beside in (QPoint(2, 2), at(plane, 0, 0) + QPoint(0, 155)):
        QTest.mouseClick(plane, LEFT, pos=beside)
    assert len(lab.points) == 3


def test_the_right_button_erases_what_is_there(plane: Plane, lab: Lab) -> None:
    click(plane, 2.0, 1.0, RIGHT)
    assert lab.points.places.tolist() == [[-2, 1], [2, -3]]
    click(plane, 0.0, 0.0, RIGHT)
    assert len(lab.points) == 2


def test_a_drag_of_the_eraser_is_one_step_to_undo(plane: Plane, lab: Lab) -> None:
    put_points(lab, (-3, 0), (-1, 0), (1, 0), (3, 2))
    plane.set_tool(PlaneTool(None))
    drag(plane, [(-3, 0), (0, 0), (2, 0)])
    assert lab.points.places.tolist() == [[3, 2]]
    lab.undo()
    assert len(lab.points) == 4


def test_a_quick_drag_leaves_nothing_out_between_two_places(plane: Plane, lab: Lab) -> None:
    put_points(lab, (-2, 0), (0, 0), (2, 0), (0, 3))
    drag(plane, [(-3, 0), (3, 0)], RIGHT)
    assert lab.points.places.tolist() == [[0, 3]]


def test_two_drags_are_two_steps_to_undo(plane: Plane, lab: Lab) -> None:
    drag(plane, [(-2, 1), (-2, 2)], RIGHT)
    drag(plane, [(2, 1), (2, 2)], RIGHT)
    assert len(lab.points) == 1
    lab.undo()
    assert len(lab.points) == 2


def test_the_other_button_neither_puts_nor_ends_an_erasure(plane: Plane, lab: Lab) -> None:
    QTest.mousePress(plane, RIGHT, pos=at(plane, 0, -1))
    QTest.mouseClick(plane, LEFT, pos=at(plane, 0, -1))
    assert len(lab.points) == 3
    QTest.mouseMove(plane, at(plane, 2, 1))
    QTest.mouseRelease(plane, RIGHT, pos=at(plane, 2, 1))
    assert len(lab.points) == 2
    QTest.mouseMove(plane, at(plane, -2, 1))
    assert len(lab.points) == 2


def test_an_erasure_ends_when_the_plane_is_hidden(plane: Plane, lab: Lab) -> None:
    QTest.mousePress(plane, RIGHT, pos=at(plane, 0, -1))
    plane.hide()
    plane.show()
    QTest.mouseMove(plane, at(plane, -2, 1))
    assert len(lab.points) == 3
    assert plane.cursor().shape() == Qt.CursorShape.CrossCursor


def test_the_mouse_points_at_a_point_that_is_near_or_else_at_the_place(
    plane: Plane, lab: Lab
) -> None:
    move_mouse(plane, at(plane, 2.0, 1.0) + QPoint(4, 3))
    assert lab.pointed == Pointed(2.0, 1.0, 1)
    move_mouse(plane, at(plane, -3.0, -2.0))
    assert lab.pointed is not None
    assert lab.pointed.number is None
    assert (lab.pointed.x1, lab.pointed.x2) == pytest.approx((-3, -2), abs=0.03)
    move_mouse(plane, QPoint(2, 2))
    assert lab.pointed is None


def test_a_mouse_that_leaves_points_at_nothing(plane: Plane, lab: Lab) -> None:
    move_mouse(plane, at(plane, 1, 1))
    assert lab.pointed is not None
    image_of(plane)  # for which nothing may be pointed at
    assert lab.pointed is None


def test_the_mouse_points_at_the_point_that_it_has_put(plane: Plane, lab: Lab) -> None:
    move_mouse(plane, at(plane, -1, -1))
    click(plane, -1, -1)
    assert lab.pointed is not None
    assert lab.pointed.number == 3
    click(plane, -1, -1, RIGHT)
    assert lab.pointed is not None
    assert lab.pointed.number is None


def test_by_keyboard_a_crosshair_puts_and_erases_points(plane: Plane, lab: Lab) -> None:
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    press(plane, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up)
    press(plane, Qt.Key.Key_Right, shift=True)
    assert lab.pointed == Pointed(-0.45, 0.25)
    press(plane, Qt.Key.Key_Space)
    assert lab.points.places[3].tolist() == [-0.45, 0.25]
    assert lab.pointed == Pointed(-0.45, 0.25, 3)
    assert plane.accessibleDescription().startswith("a point of class 1, x1 −0.45, x2 +0.25")
    press(plane, Qt.Key.Key_Delete)
    assert len(lab.points) == 3
    plane.clearFocus()
    assert lab.pointed is None


def test_by_keyboard_the_crosshair_stays_on_the_plane(plane: Plane, lab: Lab) -> None:
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    press(plane, *[Qt.Key.Key_Right] * 20, *[Qt.Key.Key_Down] * 20)
    assert lab.pointed == Pointed(4.0, -4.0)


def test_by_keyboard_the_eraser_erases_the_nearest_point(plane: Plane, lab: Lab) -> None:
    put_points(lab, (0.0, 0.0), (0.2, 0.0), (3.0, 3.0))
    plane.set_tool(PlaneTool(None))
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    press(plane, Qt.Key.Key_Space)
    assert lab.points.places.tolist() == [[0.2, 0], [3, 3]]
    press(plane, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert lab.points.places.tolist() == [[3, 3]]


def test_the_numbers_are_those_of_the_points(plane: Plane, lab: Lab) -> None:
    heading, *rows = csv.reader(io.StringIO(plane.numbers()))
    assert heading == ["x1", "x2", "class", "logit", "probability 0", "probability 1"]
    assert [float(text) for text in rows[1]] == pytest.approx(
        [2, 1, 1, 4, 1 / (1 + np.exp(4)), 1 / (1 + np.exp(-4))]
    )
    lab.open(replace(lab.experiment, perceptron=THREE))
    heading, *rows = csv.reader(io.StringIO(plane.numbers()))
    assert heading[3:6] == ["logit 0", "logit 1", "logit 2"]
    assert [float(text) for text in rows[1][:6]] == [2, 1, 1, 0, -12, 0]
    lab.clear()
    assert plane.numbers() == ""
