"""What the tests of the plane do on it, with real events."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.theme import ThemeManager

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
POINTS = LabelledPoints.of([[-2.0, 1.0], [2.0, 1.0], [2.0, -3.0]], [0, 1, 0])
"""With the perceptron below, the last one is taken for a class 1."""
UPRIGHT = Perceptron.of([[2.0, 0.0]], [0.0])
"""Its zero line is where x1 is 0."""
THREE = Perceptron.of([[3.0, 0.0], [-3.0, 0.0], [0.0, 0.0]], [-6.0, -6.0, 0.0])
"""Class 0 from x1 = 2 on, class 1 up to x1 = -2, and class 2 between."""


def opened(lab: Lab, themes: ThemeManager, qtbot: QtBot) -> Plane:
    """A plane in a window of its own, without the keyboard's focus."""
    plane = Plane(lab, themes)
    qtbot.addWidget(plane)
    plane.resize(340, 320)
    with qtbot.waitActive(plane):
        plane.show()
    plane.clearFocus()
    return plane


def at(plane: Plane, x1: float, x2: float) -> QPoint:
    """Where in the widget a place of the plane is."""
    return plane.place(x1, x2).toPoint()


def click(plane: Plane, x1: float, x2: float, button: Qt.MouseButton = LEFT) -> None:
    """Press and release a button there."""
    QTest.mouseClick(plane, button, pos=at(plane, x1, x2))


def drag(
    plane: Plane, places: Sequence[tuple[float, float]], button: Qt.MouseButton = LEFT
) -> None:
    """Press at the first place, move to the others, and release at the last."""
    QTest.mousePress(plane, button, pos=at(plane, *places[0]))
    for place in places[1:]:
        QTest.mouseMove(plane, at(plane, *place))
    QTest.mouseRelease(plane, button, pos=at(plane, *places[-1]))


def press(plane: Plane, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys one after the other."""
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(plane, key, modifiers)
