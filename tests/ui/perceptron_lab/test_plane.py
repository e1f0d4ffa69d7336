"""The plane: points by mouse, menu and keys; zoom and pan; what is told of it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from logitdesk.scores.perceptron import LARGEST, MOST_POINTS, Experiment, Perceptron
from logitdesk.scores.perceptron_points import EXTENT, LabelledPoints
from logitdesk.ui.perceptron_lab.model import Pointed
from tests.ui.perceptron_lab.conftest import LEFT, MIDDLE, NO_KEY, Lab

KEY = Qt.Key
THREE_POINTS = LabelledPoints.of([[-2.0, 1.0], [2.0, 1.0], [2.0, -3.0]], [0, 1, 0])


@pytest.fixture
def three(lab: Lab) -> Lab:
    """With three points, of which the last is misread."""
    lab.model.open(Experiment(THREE_POINTS, Perceptron.of([[2.0, 0.0]], [0.0])))
    return lab


def test_a_click_puts_a_point_just_there(three: Lab) -> None:
    three.click(1.0, 2.0)
    (x1, x2, number, *_) = three.plane.table().rows[-1]
    assert (x1, x2) == pytest.approx((1, 2), abs=0.02)
    assert number == 1
    three.click(-4.5, 0)
    assert len(three.model.points) == 4


def test_two_quick_clicks_put_two_points(three: Lab) -> None:
    three.click(0, 0)
    view = three.plane.viewport()
    QTest.mouseDClick(view, LEFT, NO_KEY, three.at(0.1, 0))
    assert len(three.model.points) >= 5


def test_one_stroke_of_the_eraser_is_one_step_to_undo_and_two_are_two(three: Lab) -> None:
    three.press("Erase")
    three.drag(three.at(-2, 1), three.at(0, 1), three.at(2, 1))
    assert three.model.points.places.tolist() == [[2, -3]]
    three.drag(three.at(2, -3), three.at(1, -3))
    assert len(three.model.points) == 0
    three.undo()
    assert len(three.model.points) == 1
    three.undo()
    assert three.model.points.places.tolist() == THREE_POINTS.places.tolist()


def test_a_right_click_is_a_menu_of_what_lies_there_and_erases_nothing(three: Lab) -> None:
    offers = three.context_menu(three.at(2, 1))
    assert len(three.model.points) == 3
    assert {"Delete this point", "Put a point of class 0 here", "Copy picture"} <= {*offers}
    offers["Delete this point"]()
    assert three.model.points.places.tolist() == [[-2, 1], [2, -3]]
    offers = three.context_menu(three.at(-1, -1))
    assert "Delete this point" not in offers
    assert "Put a point of class 2 here" not in offers
    offers["Put a point of class 0 here"]()
    assert three.model.points.places[-1] == pytest.approx([-1, -1], abs=0.02)
    assert three.model.points.classes[-1] == 0


def test_a_full_plane_takes_no_more_and_says_so(lab: Lab) -> None:
    places = np.random.default_rng(0).uniform(-4, 4, (MOST_POINTS, 2))
    points = LabelledPoints.of(places, np.zeros(MOST_POINTS, int))
    lab.model.open(Experiment(points, Perceptron.zero(1)))
    lab.click(0, 0)
    assert len(lab.model.points) == MOST_POINTS
    assert str(MOST_POINTS) in lab.problems[0]


def test_by_keyboard_points_are_put_and_erased_within_the_plane(three: Lab) -> None:
    plane = three.plane
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    three.keys(plane, KEY.Key_Right, KEY.Key_Up, KEY.Key_Space)
    assert three.model.points.places[-1].tolist() == [0.25, 0.25]
    assert "0.25" in plane.readout()
    three.keys(plane, KEY.Key_Delete)
    assert len(three.model.points) == 3
    three.keys(plane, *[KEY.Key_Up] * 40, KEY.Key_Space)
    assert three.model.points.places[-1].tolist() == [0.25, EXTENT]


def test_what_is_pointed_at_is_marked_in_all_views(three: Lab) -> None:
    three.hover(2, 1)
    assert three.model.pointed == Pointed(2, 1, 1)
    assert "class 1" in three.plane.readout()
    three.hover(0.5, -0.5)
    assert three.plane.readout() == ""
    three.hover(2, 1)
    three.plane.leave()
    assert three.model.pointed is None


def test_the_wheel_zooms_and_the_home_key_shows_all(three: Lab) -> None:
    plane, before, unit = three.plane, three.at(2, 1), three.at(2, 1).x() - three.at(1, 1).x()
    three.wheel(3, before)
    assert (three.at(2, 1) - before).manhattanLength() <= 3, "what is under the mouse stays there"
    assert three.at(2, 1).x() - three.at(1, 1).x() > 1.2 * unit
    zoomed = three.at(1, 1)
    three.click(1.5, 1.5)
    assert three.model.points.places[-1] == pytest.approx([1.5, 1.5], abs=0.02)
    three.keys(plane, KEY.Key_0)
    assert three.at(2, 1) == before
    three.keys(plane, KEY.Key_Plus)
    assert three.at(1, 1) != zoomed
    three.wheel(-60, before)
    three.wheel(-60, before)
    assert three.at(2, 1) == before, "there is nothing beyond the plane"


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_hand_and_middle_button_pan(three: Lab, button: Qt.MouseButton) -> None:
    three.wheel(6, three.at(0, 0))
    if button == LEFT:
        three.press("Move")
    start = three.at(0, 0)
    three.drag(start, start + QPoint(10, 5), start + QPoint(40, 20), button=button)
    assert (three.at(0, 0) - start).x() == pytest.approx(40, abs=12)
    assert len(three.model.points) == 3
    if button == LEFT:
        QTest.mouseDClick(three.plane.viewport(), LEFT, NO_KEY, start)
        assert (three.at(0, 0) - start).manhattanLength() <= 3


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_shows_any_weights(lab: Lab, choice: str) -> None:
    lab.themes.choose("dark" if choice == "dark" else "light")
    for size in (1, 3):
        for weight in (0.0, 1e-300, 1.0, 1e9, LARGEST):
            weights = np.full((size, 2), weight) * np.arange(1, size + 1)[:, None] / size
            perceptron = Perceptron.of(weights, np.full(size, -weight))
            lab.model.open(Experiment(LabelledPoints.none(), perceptron))
            assert not lab.plane.grab().isNull()
    lab.themes.choose("light")


def test_it_says_how_many_points_are_misread(three: Lab) -> None:
    assert three.plane.accessibleDescription().startswith("3 points, 1 of them")
