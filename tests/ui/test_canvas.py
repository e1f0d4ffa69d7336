import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from logitdesk.ui.canvas import Canvas
from logitdesk.ui.document import Pen
from logitdesk.ui.main_window import MainWindow
from tests.ui.gestures import A_ONE, ACROSS, LEFT, RIGHT, Place, at, drag

E = QEvent.Type
NONE = Qt.MouseButton.NoButton


@pytest.fixture
def canvas(window: MainWindow) -> Canvas:
    return window.canvas


def ink_at(canvas: Canvas, place: Place) -> bool:
    """Whether the screen shows ink there: in the light theme it is dark."""
    return canvas.grab().toImage().pixelColor(at(canvas, place)).lightness() < 128


def test_ink_is_seen_while_it_is_drawn_wiped_undone_and_done_again(
    window: MainWindow, canvas: Canvas
) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(canvas, (100, 100)))
    QTest.mouseMove(canvas, at(canvas, (200, 100)))
    assert ink_at(canvas, (150, 100))
    QTest.mouseMove(canvas, at(canvas, (300, 100)))
    QTest.mouseRelease(canvas, LEFT, pos=at(canvas, (300, 100)))
    window.session.set_pen(Pen(30, "eraser"))
    drag(canvas, [(150, 50), (150, 150)])
    seen = [(ink_at(canvas, (150, 100)), ink_at(canvas, (250, 100)))]
    stack = window.session.document.undo_stack
    for step in (stack.undo, stack.undo, stack.redo):
        step()
        seen.append((ink_at(canvas, (150, 100)), ink_at(canvas, (250, 100))))
    assert seen == [(False, True), (True, True), (False, False), (True, True)]


def test_a_double_click_is_two_dots(window: MainWindow, canvas: Canvas) -> None:
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, (100, 100)))
    QTest.mouseDClick(canvas, LEFT, pos=at(canvas, (300, 100)))
    QTest.mouseRelease(canvas, LEFT, pos=at(canvas, (300, 100)))
    assert len(window.session.page.drawing.strokes) == 2


def test_a_right_click_opens_a_menu_and_erases_nothing(window: MainWindow, canvas: Canvas) -> None:
    drag(canvas, A_ONE)
    drag(canvas, ACROSS, RIGHT)
    assert len(window.session.page.drawing.strokes) == 1
    place = at(canvas, ACROSS[0])
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, place, canvas.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    assert "Undo" in actions
    QApplication.clipboard().clear()
    actions["Copy picture"].trigger()
    menu.close()
    assert not QApplication.clipboard().image().isNull()
    QApplication.clipboard().clear()


def test_another_button_in_the_middle_of_a_stroke_changes_nothing(
    window: MainWindow, canvas: Canvas
) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(canvas, (100, 100)))
    QTest.mousePress(canvas, RIGHT, pos=at(canvas, (100, 100)))
    QTest.mouseMove(canvas, at(canvas, (200, 100)))
    QTest.mouseRelease(canvas, RIGHT, pos=at(canvas, (200, 100)))
    QTest.mouseRelease(canvas, LEFT, pos=at(canvas, (200, 150)))
    (stroke,) = window.session.page.drawing.strokes
    assert stroke.points[-1, :2] == pytest.approx((200, 150), abs=1)


def test_a_stroke_ends_when_the_page_loses_the_keyboard(window: MainWindow, canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(canvas, (100, 100)))
    QTest.mouseMove(canvas, at(canvas, (200, 100)))
    QApplication.sendEvent(canvas, QFocusEvent(E.FocusOut))
    assert not window.session.document.live
    QTest.mouseMove(canvas, at(canvas, (300, 300)))
    assert window.session.page.drawing.strokes[0].points.shape == (2, 4)


def test_a_stroke_may_leave_the_page_and_come_back(window: MainWindow, canvas: Canvas) -> None:
    drag(canvas, [(300, 200), (500, 200), (500, 300), (300, 300)])
    (stroke,) = window.session.page.drawing.strokes
    assert stroke.points[:, 0].max() > 420


def test_a_mouse_that_gives_a_thousand_points_leaves_those_that_show(
    window: MainWindow, canvas: Canvas
) -> None:
    places = [canvas.from_page(100 + x / 10, 100) for x in range(1001)]
    send_mouse(canvas, E.MouseButtonPress, places[0])
    for place in places[1:]:
        send_mouse(canvas, E.MouseMove, place)
    send_mouse(canvas, E.MouseButtonRelease, places[-1])
    (stroke,) = window.session.page.drawing.strokes
    assert len(stroke.points) < 80
    assert stroke.points[-1, 0] == pytest.approx(200)


def test_points_keep_the_times_that_the_device_gave(window: MainWindow, canvas: Canvas) -> None:
    for milliseconds, kind, x in (
        (5000, E.MouseButtonPress, 100),
        (5100, E.MouseMove, 150),
        (5250, E.MouseButtonRelease, 200),
    ):
        send_mouse(canvas, kind, canvas.from_page(x, 100), milliseconds)
    (stroke,) = window.session.page.drawing.strokes
    assert stroke.points[:, 2] == pytest.approx([0, 0.1, 0.25])


def send_mouse(canvas: Canvas, kind: QEvent.Type, place: QPointF, milliseconds: int = 0) -> None:
    button = NONE if kind == E.MouseMove else LEFT
    held = NONE if kind == E.MouseButtonRelease else LEFT
    no_key = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, no_key)
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(canvas, event)


def test_a_mouse_event_made_up_from_a_pens_is_not_drawn_twice(
    window: MainWindow, canvas: Canvas
) -> None:
    place = canvas.from_page(100, 100)
    echo = QMouseEvent(
        E.MouseButtonPress, place, place, canvas.mapToGlobal(place), LEFT, LEFT,
        Qt.KeyboardModifier.NoModifier, Qt.MouseEventSource.MouseEventSynthesizedBySystem,
    )  # fmt: skip
    QApplication.sendEvent(canvas, echo)
    assert window.session.is_blank


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_a_finger_draws(window: MainWindow, canvas: Canvas, screen: QPointingDevice) -> None:
    points = [at(canvas, place) for place in ACROSS]
    QTest.touchEvent(canvas, screen).press(0, points[0], canvas).commit()
    for point in points[1:]:
        QTest.touchEvent(canvas, screen).move(0, point, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, points[-1], canvas).commit()
    (stroke,) = window.session.page.drawing.strokes
    assert stroke.points[0, :2] == pytest.approx(ACROSS[0], abs=1)
    assert stroke.points[-1, :2] == pytest.approx(ACROSS[-1], abs=1)


DRAWS_A_DOT = """
from logitdesk import paths
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

app = make_application()
window = MainWindow(app, Settings(paths.settings_file()))
window.show()
canvas = window.canvas
dot = canvas.from_page(300, 120).toPoint()
QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=dot)
picture = canvas.grab().toImage()
assert picture.devicePixelRatio() == 2, picture.devicePixelRatio()
dark = [
    (x / 2, y / 2)
    for x in range(20, picture.width() - 20, 2)
    for y in range(20, picture.height() - 20, 2)
    if picture.pixelColor(x, y).lightness() < 128
]
radius = 15 * canvas.page_rect().width() / 420
assert dark
assert all(abs(x - dot.x()) <= radius + 1 and abs(y - dot.y()) <= radius + 1 for x, y in dark)
window.close()
"""


def test_on_a_screen_of_twice_the_pixels_ink_is_where_the_pen_is() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", DRAWS_A_DOT],
        check=False,
        env=os.environ | {"QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
