from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import LARGEST, Experiment, Perceptron
from logitdesk.ui.perceptron_lab.connection import Connection
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.perceptron_lab.network_diagram import NetworkDiagram
from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from tests.ui.stage import Stage, ask_for_help, colour_at, move_mouse, shows_colour

LEFT = Qt.MouseButton.LeftButton
W1, W2, BIAS = Connection(0, 0), Connection(0, 1), Connection(0, 2)


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return Stage(qapp).themes


@pytest.fixture
def lab() -> Lab:
    return Lab(replace(Experiment.first(), perceptron=Perceptron.of([[1.0, -0.5]], [0.5])))


@pytest.fixture
def diagram(lab: Lab, themes: ThemeManager, qtbot: QtBot) -> NetworkDiagram:
    widget = NetworkDiagram(lab, themes)
    qtbot.addWidget(widget)
    widget.resize(260, 240)
    with qtbot.waitActive(widget):
        widget.show()
    widget.clearFocus()  # which marks a connection
    return widget


def on(diagram: NetworkDiagram, connection: Connection, along: float = 0.7) -> QPoint:
    begin, end = diagram._layout_now.ends(connection)
    return (begin + (end - begin) * along).toPoint()


def press_and_move(diagram: NetworkDiagram, connection: Connection, up: int) -> QPoint:
    start = on(diagram, connection)
    QTest.mousePress(diagram, LEFT, pos=start)
    for step in range(1, abs(up) + 1):
        QTest.mouseMove(diagram, start - QPoint(0, step if up > 0 else -step))
    return start - QPoint(0, up)


def drag(diagram: NetworkDiagram, connection: Connection, up: int) -> None:
    QTest.mouseRelease(diagram, LEFT, pos=press_and_move(diagram, connection, up))


def weight(lab: Lab, connection: Connection) -> float:
    return lab.perceptron.weight(connection.output, connection.source)


def press(diagram: NetworkDiagram, key: Qt.Key, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier
    QTest.keyClick(diagram, key, modifiers.ShiftModifier if shift else modifiers.NoModifier)


def test_dragging_a_connection_up_raises_its_weight_and_down_lowers_it(
    diagram: NetworkDiagram, lab: Lab
) -> None:
    drag(diagram, W1, up=23)
    assert weight(lab, W1) == pytest.approx(1.4)
    drag(diagram, BIAS, up=-13)
    assert weight(lab, BIAS) == pytest.approx(0.3)
    assert weight(lab, W2) == -0.5


def test_a_drag_can_be_undone_in_one_step(diagram: NetworkDiagram, lab: Lab) -> None:
    drag(diagram, W2, up=40)
    lab.undo()
    assert (weight(lab, W2), lab.can_undo) == (-0.5, False)


def test_a_click_changes_nothing(diagram: NetworkDiagram, lab: Lab) -> None:
    QTest.mouseClick(diagram, LEFT, pos=on(diagram, W1))
    QTest.mouseClick(diagram, LEFT, pos=QPoint(diagram.width() - 3, 5))
    assert (weight(lab, W1), lab.can_undo) == (1.0, False)


def test_a_dragged_weight_passes_through_exactly_0(diagram: NetworkDiagram, lab: Lab) -> None:
    seen = []
    lab.perceptron_changed.connect(lambda: seen.append(weight(lab, W2)))
    lab.set_weight(0, 1, -0.503)
    drag(diagram, W2, up=35)
    assert 0.0 in seen
    assert seen[-1] > 0


def test_a_large_weight_is_soon_back_at_0(diagram: NetworkDiagram, lab: Lab) -> None:
    lab.set_weight(0, 0, 2000.0)
    drag(diagram, W1, up=-203)
    assert weight(lab, W1) == 0


def test_escape_takes_a_drag_back(diagram: NetworkDiagram, lab: Lab) -> None:
    end = press_and_move(diagram, W1, up=30)
    assert weight(lab, W1) > 1
    press(diagram, Qt.Key.Key_Escape)
    assert weight(lab, W1) == 1.0
    assert not lab.can_undo, "nothing was done"
    QTest.mouseMove(diagram, end - QPoint(0, 30))
    QTest.mouseRelease(diagram, LEFT, pos=end)
    assert weight(lab, W1) == 1.0


def test_escape_leaves_an_earlier_drag_of_the_same_weight(
    diagram: NetworkDiagram, lab: Lab
) -> None:
    drag(diagram, W1, up=23)
    press_and_move(diagram, W1, up=40)
    press(diagram, Qt.Key.Key_Escape)
    assert weight(lab, W1) == pytest.approx(1.4)
    lab.undo()
    assert (weight(lab, W1), lab.can_undo) == (1.0, False)


def test_a_drag_ends_when_the_focus_goes_elsewhere(diagram: NetworkDiagram, lab: Lab) -> None:
    end = press_and_move(diagram, W1, up=23)
    dragged = weight(lab, W1)
    diagram.clearFocus()
    QTest.mouseMove(diagram, end - QPoint(0, 30))
    assert weight(lab, W1) == dragged > 1


def test_a_connection_under_the_mouse_shows_that_it_can_be_dragged(
    diagram: NetworkDiagram,
) -> None:
    assert not shows_colour(diagram, LIGHT.accent_wash)
    move_mouse(diagram, on(diagram, W2))
    assert diagram.cursor().shape() == Qt.CursorShape.SizeVerCursor
    assert shows_colour(diagram, LIGHT.accent_wash)
    move_mouse(diagram, QPoint(diagram.width() - 3, 5))
    assert diagram.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert not shows_colour(diagram, LIGHT.accent_wash)


def test_a_double_click_asks_to_type_the_weight(diagram: NetworkDiagram, qtbot: QtBot) -> None:
    with qtbot.waitSignal(diagram.typing_wanted) as wanted:
        QTest.mouseDClick(diagram, LEFT, pos=on(diagram, BIAS))
    assert wanted.args == [0, 2]


def test_the_arrow_keys_choose_a_connection_and_change_it(
    diagram: NetworkDiagram, lab: Lab, qtbot: QtBot
) -> None:
    press(diagram, Qt.Key.Key_Right)
    assert diagram.accessibleDescription().startswith("w2 = −0.50: inverse:")
    press(diagram, Qt.Key.Key_Up)
    assert weight(lab, W2) == -0.4
    press(diagram, Qt.Key.Key_Down, shift=True)
    assert weight(lab, W2) == -0.41
    assert diagram.accessibleDescription().startswith("w2 = −0.41:")
    press(diagram, Qt.Key.Key_Left)
    press(diagram, Qt.Key.Key_Left)
    with qtbot.waitSignal(diagram.typing_wanted) as wanted:
        press(diagram, Qt.Key.Key_Return)
    assert wanted.args == [0, 2]


def test_the_focus_marks_the_connection_that_the_keys_change(
    diagram: NetworkDiagram, qtbot: QtBot
) -> None:
    assert not shows_colour(diagram, LIGHT.accent_wash)
    diagram.setFocus()
    qtbot.waitUntil(diagram.hasFocus)
    assert colour_at(diagram, on(diagram, W1) + QPoint(0, 5)) == LIGHT.accent_wash


def test_no_drag_makes_a_weight_larger_than_there_are(diagram: NetworkDiagram, lab: Lab) -> None:
    lab.set_weight(0, 0, -LARGEST)
    drag(diagram, W1, up=-30)
    assert weight(lab, W1) == -LARGEST


def test_the_direction_has_a_colour_of_its_own(diagram: NetworkDiagram, lab: Lab) -> None:
    place = on(diagram, BIAS, along=0.75)
    assert colour_at(diagram, place) == LIGHT.accent
    lab.set_weight(0, 2, 0.0)
    assert colour_at(diagram, place) not in (LIGHT.accent, LIGHT.warm)
    lab.set_weight(0, 1, 0.5)
    assert not shows_colour(diagram, LIGHT.warm)
    lab.set_weight(0, 2, -3.0)
    assert shows_colour(diagram, LIGHT.warm)


def test_a_larger_weight_is_thicker(diagram: NetworkDiagram, lab: Lab) -> None:
    beside = on(diagram, W1) + QPoint(0, 5)
    assert colour_at(diagram, beside) == LIGHT.card
    lab.set_weight(0, 0, 50.0)
    assert colour_at(diagram, beside) == LIGHT.accent


def test_the_place_pointed_at_fills_the_neurons(diagram: NetworkDiagram, lab: Lab) -> None:
    assert not shows_colour(diagram, LIGHT.accent_soft)
    lab.point_at(Pointed(2.0, -1.0))
    box = diagram._layout_now.activation
    near_its_left = box.topLeft().toPoint() + QPoint(3, round(box.height() / 2))
    assert colour_at(diagram, near_its_left) == LIGHT.accent_soft
    lab.point_at(None)
    assert not shows_colour(diagram, LIGHT.accent_soft)


def test_with_three_outputs_each_connection_can_be_dragged(
    diagram: NetworkDiagram, lab: Lab
) -> None:
    lab.set_output_size(3)
    place = diagram._layout_now.label_of(Connection(2, 1)).toPoint()
    QTest.mousePress(diagram, LEFT, pos=place)
    QTest.mouseMove(diagram, place - QPoint(0, 53))
    QTest.mouseRelease(diagram, LEFT, pos=place - QPoint(0, 53))
    assert weight(lab, Connection(2, 1)) == pytest.approx(1.0)
    assert lab.perceptron.weights.sum() == pytest.approx(1.0)


def test_fewer_outputs_end_a_drag_and_a_choice_of_what_is_gone(
    diagram: NetworkDiagram, lab: Lab
) -> None:
    one = lab.perceptron
    lab.set_output_size(3)
    place = diagram._layout_now.label_of(Connection(2, 1)).toPoint()
    QTest.mousePress(diagram, LEFT, pos=place)
    lab.set_output_size(1)
    QTest.mouseMove(diagram, place - QPoint(0, 30))
    QTest.mouseRelease(diagram, LEFT, pos=place)
    assert lab.perceptron is one
    press(diagram, Qt.Key.Key_Up)
    assert weight(lab, W1) == pytest.approx(one.weight(0, 0) + 0.1)


def test_a_resting_mouse_is_told_what_is_there(diagram: NetworkDiagram, qtbot: QtBot) -> None:
    ask_for_help(diagram, on(diagram, W1))
    assert "w1 = +1.00: direct: the larger x1, the larger the logit." in QToolTip.text()
    assert "double-click to type" in QToolTip.text()
    layout = diagram._layout_now
    for place, words in (
        (layout.inputs[2], "always 1"),
        (layout.outputs[0], "adds up"),
        (layout.activation.center(), "Sigmoid"),
    ):
        ask_for_help(diagram, place.toPoint())
        assert words in QToolTip.text()
    ask_for_help(diagram, QPoint(diagram.width() - 3, 5))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_softmax_is_explained_with_three_outputs(diagram: NetworkDiagram, lab: Lab) -> None:
    lab.set_output_size(3)
    ask_for_help(diagram, diagram._layout_now.activation.center().toPoint())
    assert "Softmax" in QToolTip.text()


def test_the_dark_theme_is_taken(diagram: NetworkDiagram, themes: ThemeManager) -> None:
    themes.choose("dark")
    assert colour_at(diagram, QPoint(diagram.width() - 3, 5)) == DARK.card
    assert shows_colour(diagram, DARK.accent)
    themes.choose("light")


def test_its_numbers_are_the_weights_in_full(diagram: NetworkDiagram, lab: Lab) -> None:
    lab.set_weight(0, 0, 0.1 + 0.2)
    assert diagram.numbers().splitlines() == [
        "output,w1,w2,b",
        "0,0.30000000000000004,-0.5,0.5",
    ]
