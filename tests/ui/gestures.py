"""What a test's hand does on the page, with real events."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from logitdesk.ui.canvas import Canvas

Place = tuple[float, float]

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
A_ONE: Sequence[Place] = [(210, y) for y in range(60, 361, 20)]
"""An upright stroke through the middle."""
ACROSS: Sequence[Place] = [(x, 210) for x in range(60, 361, 20)]
"""A level one."""


def drag(canvas: Canvas, places: Sequence[Place], button: Qt.MouseButton = LEFT) -> None:
    """Press, move and release the mouse, in page units."""
    points = [at(canvas, place) for place in places]
    QTest.mousePress(canvas, button, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, button, pos=points[-1])


def at(canvas: Canvas, place: Place) -> QPoint:
    """Where in the widget a place on the page is."""
    return canvas.from_page(*place).toPoint()
