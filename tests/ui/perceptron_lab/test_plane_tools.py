from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron_points import PRESETS, preset
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.perceptron_lab.plane_tools import PlaneTools
from logitdesk.ui.theme import ThemeManager

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Bench:
    window: QWidget
    lab: Lab
    plane: Plane
    tools: PlaneTools

    def button(self, text: str) -> QAbstractButton:
        """The one in sight whose text or name for screen readers ends so."""
        return next(
            button
            for button in self.tools.findChildren(QAbstractButton)
            if button.isVisible()
            and (button.text().endswith(text) or button.accessibleName() == text)
        )

    def click(self, text: str) -> None:
        QTest.mouseClick(self.button(text), LEFT)

    def click_plane(self) -> None:
        QTest.mouseClick(self.plane, LEFT, pos=self.plane.place(-3, 3).toPoint())

    @property
    def points_menu(self) -> list[QAction]:
        button = self.button("Points")
        assert isinstance(button, QPushButton)
        return [action for action in button.menu().actions() if not action.isSeparator()]


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot) -> Bench:
    lab = Lab()
    window = QWidget()
    plane = Plane(lab, ThemeManager(qapp, "light", window))
    tools = PlaneTools(lab, plane)
    column = QVBoxLayout(window)
    column.addWidget(tools)
    column.addWidget(plane)
    qtbot.addWidget(window)
    window.resize(648, 400)
    window.show()
    return Bench(window, lab, plane, tools)


def test_class_1_is_in_the_hand_at_first(bench: Bench) -> None:
    assert bench.button("1").isChecked()
    bench.click_plane()
    assert bench.lab.points.classes[-1] == 1


def test_another_class_is_put_once_it_is_chosen(bench: Bench) -> None:
    bench.click("0")
    bench.click_plane()
    assert bench.lab.points.classes[-1] == 0


def test_the_eraser_erases_once_it_is_chosen(bench: Bench) -> None:
    bench.click_plane()
    bench.click("Erase")
    count = len(bench.lab.points)
    bench.click_plane()
    assert len(bench.lab.points) == count - 1


def test_class_2_is_there_with_three_logits_only(bench: Bench) -> None:
    bench.click("3 logits")
    assert bench.lab.perceptron.output_size == 3
    bench.click("▲ 2")
    bench.click_plane()
    assert bench.lab.points.classes[-1] == 2
    bench.click("1 logit")
    assert bench.lab.perceptron.output_size == 1
    assert bench.plane.tool == PlaneTool(1)
    assert bench.button("■ 1").isChecked()
    with pytest.raises(StopIteration):
        bench.button("▲ 2")


def test_the_eraser_stays_in_the_hand_when_logits_come(bench: Bench) -> None:
    bench.click("Erase")
    bench.click("3 logits")
    assert bench.plane.tool.erases
    assert bench.button("Erase").isChecked()


def test_undo_goes_back_to_the_number_of_logits_too(bench: Bench) -> None:
    bench.click("3 logits")
    bench.click("Undo")
    assert bench.lab.perceptron.output_size == 1
    assert bench.button("1 logit").isChecked()
    bench.click("Redo")
    assert bench.button("3 logits").isChecked()


def test_the_focus_goes_with_what_is_chosen_by_undo(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    bench.click("3 logits")
    bench.click("1 logit")
    assert bench.button("1 logit").hasFocus()
    bench.lab.undo()
    assert bench.button("3 logits").isChecked()
    assert bench.button("3 logits").hasFocus()


def test_undo_and_redo_can_be_pressed_while_there_is_something(bench: Bench) -> None:
    assert not bench.button("Undo").isEnabled()
    bench.click_plane()
    assert bench.button("Undo").isEnabled()
    assert not bench.button("Redo").isEnabled()
    bench.click("Undo")
    assert not bench.button("Undo").isEnabled()
    bench.click("Redo")
    assert bench.button("Undo").isEnabled()


def test_every_preset_is_on_the_menu_and_gives_its_points(bench: Bench) -> None:
    *presets, clear = bench.points_menu
    given = []
    for action in presets:
        action.trigger()
        given.append(bench.lab.points.places.tolist())
        assert action.toolTip() != action.text()
    assert given == [preset(name, 2).places.tolist() for name in PRESETS]
    clear.trigger()
    assert not len(bench.lab.points)


@pytest.mark.parametrize("logits", ["1 logit", "3 logits"])
def test_the_row_leaves_room_for_a_menu_in_the_smallest_window(bench: Bench, logits: str) -> None:
    bench.click(logits)
    assert bench.tools.sizeHint().width() <= 648 - 48


def test_every_tool_is_explained(bench: Bench) -> None:
    bench.click("3 logits")
    shown = [b for b in bench.tools.findChildren(QAbstractButton) if b.isVisible()]
    assert len(shown) == 9
    for button in shown:
        assert button.toolTip()
        assert button.accessibleName() or button.text()


def test_the_logits_do_not_move_when_there_is_a_class_more(bench: Bench) -> None:
    before = bench.button("3 logits").mapTo(bench.tools, QPoint())
    bench.click("3 logits")
    QApplication.processEvents()
    assert bench.button("3 logits").mapTo(bench.tools, QPoint()) == before
