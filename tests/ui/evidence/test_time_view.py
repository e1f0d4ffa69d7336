import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import Page
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.replay_readings import MOMENTS
from logitdesk.ui.evidence.time_view import TimeView
from logitdesk.ui.main_window import MainWindow
from tests.ui.gestures import A_ONE, ACROSS, at, drag
from tests.ui.stage import move_mouse

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(window: MainWindow) -> TimeView:
    """The view in the real window, with a drawn 1."""
    drag(window.canvas, A_ONE)
    page = window.pages.open_page("evidence")
    assert isinstance(page, EvidencePage)
    page.look("time")
    assert isinstance(page.view, TimeView)
    return page.view


def wait_until_read(view: TimeView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view._readings.is_up_to_date, timeout=20_000)


def slider(view: TimeView) -> QSlider:
    return view.findChildren(QSlider)[0]


def button(view: TimeView) -> QPushButton:
    return view._player.findChildren(QPushButton)[0]


def is_playing(view: TimeView) -> bool:
    return view._player.is_playing


def test_the_last_moment_is_the_page_and_reads_as_the_page_does(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    reading = window.session.reading
    assert reading is not None
    assert len(view._readings.moments) == MOMENTS
    last = view._readings.moments[-1]
    assert np.array_equal(last.scores.logits, reading.scores.logits)
    assert view._page.page is window.session.page
    assert view._read.text().startswith(f"{reading.scores.digit} at ")


def test_scrubbing_shows_the_page_as_it_was_and_leaves_the_desk_alone(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    page, reading, undo = (
        window.session.page,
        window.session.reading,
        window.session.document.can_undo,
    )
    slider(view).setFocus()
    QTest.keyClick(slider(view), Qt.Key.Key_Home)
    assert view._page.page.drawing.point_count < page.drawing.point_count
    first = view._readings.moments[0]
    assert view._bars.scores is not None
    assert np.array_equal(view._bars.scores.logits, first.scores.logits)
    assert view._chart._here == 0
    QTest.keyClick(slider(view), Qt.Key.Key_Right)
    assert view._chart._here == pytest.approx(view._readings.replay.duration / (MOMENTS - 1))
    assert (window.session.page, window.session.reading, window.session.document.can_undo) == (
        page,
        reading,
        undo,
    )


def test_a_press_in_the_chart_goes_there_and_a_drag_goes_along(
    view: TimeView, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    chart, end = view._chart, view._readings.replay.duration

    def place(share: float) -> QPoint:
        box = chart._area.box
        return QPointF(chart._area.x(share * end), box.center().y()).toPoint()

    QTest.mousePress(chart, LEFT, pos=place(0.5))
    assert chart._here == pytest.approx(0.5 * end, abs=end / 50)
    QTest.mouseMove(chart, place(0.25))
    QTest.mouseRelease(chart, LEFT, pos=place(0.25))
    assert chart._here == pytest.approx(0.25 * end, abs=end / 50)
    assert chart.emphasis.leader == view._readings.moments[slider(view).value()].scores.digit


def test_pointing_at_the_chart_tells_the_logits_of_a_second(view: TimeView, qtbot: QtBot) -> None:
    wait_until_read(view, qtbot)
    chart = view._chart
    half = view._readings.replay.duration / 2
    move_mouse(chart, QPointF(chart._area.x(half), chart._area.box.center().y()).toPoint())
    assert QToolTip.text().startswith(f"{half:.2f} s")
    assert "epoch" not in QToolTip.text()


def test_space_plays_from_the_beginning_to_the_end_and_pauses(view: TimeView, qtbot: QtBot) -> None:
    wait_until_read(view, qtbot)
    slider(view).setFocus()
    QTest.keyClick(slider(view), Qt.Key.Key_Space)
    assert is_playing(view)
    assert slider(view).value() < MOMENTS - 1
    assert button(view).text() == "Pause"
    QTest.keyClick(slider(view), Qt.Key.Key_Space)
    assert not is_playing(view)
    here = slider(view).value()
    button(view).setFocus()
    QTest.keyClick(button(view), Qt.Key.Key_Space)
    assert is_playing(view)
    qtbot.waitUntil(lambda: not view._player.is_playing, timeout=20_000)
    assert slider(view).value() == MOMENTS - 1 > here
    assert button(view).text() == "Play"


def test_another_stroke_is_read_when_it_is_finished_and_not_before(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    before = view._readings.moments
    points = [at(window.canvas, place) for place in ACROSS]
    QTest.mousePress(window.canvas, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(window.canvas, point)
    qtbot.wait(200)
    assert view._readings.moments is before
    QTest.mouseRelease(window.canvas, LEFT, pos=points[-1])
    wait_until_read(view, qtbot)
    assert view._readings.replay.page is window.session.page
    assert len(view._readings.replay.seconds) == 2


def test_another_network_reads_it_anew(view: TimeView, window: MainWindow, qtbot: QtBot) -> None:
    wait_until_read(view, qtbot)
    before = view._readings.moments[-1].scores.logits
    with qtbot.waitSignal(window.session.network_changed):
        window.session.networks.choose("Perceptron")
    wait_until_read(view, qtbot)
    assert not np.array_equal(view._readings.moments[-1].scores.logits, before)


def test_a_temperature_changes_the_probability_and_not_the_lines(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    spoken, read = view._chart.accessibleDescription(), view._read.text()
    window.session.set_temperature(10)
    assert view._read.text() != read
    assert view._chart.accessibleDescription() == spoken


def test_what_cannot_be_replayed_says_why(view: TimeView, window: MainWindow, qtbot: QtBot) -> None:
    wait_until_read(view, qtbot)
    window.session.document.clear()
    wait_until_read(view, qtbot)
    assert "Draw a digit" in view._chart.accessibleDescription()
    assert not slider(view).isEnabled()
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[100:300, 200:230] = 1
    window.session.show_page(Page(picture=picture))
    wait_until_read(view, qtbot)
    assert "no strokes" in view._chart.accessibleDescription()
    drag(window.canvas, [(210, 60)])
    wait_until_read(view, qtbot)
    assert "dot" in view._chart.accessibleDescription()


def test_nothing_is_read_while_nobody_looks(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    window.pages.open_page("scores")
    drag(window.canvas, ACROSS)
    qtbot.wait(200)
    assert not view._readings.is_up_to_date
    window.pages.open_page("evidence")
    wait_until_read(view, qtbot)
    assert view._readings.replay.page is window.session.page


def test_it_plays_on_only_while_somebody_looks(
    view: TimeView, window: MainWindow, qtbot: QtBot
) -> None:
    wait_until_read(view, qtbot)
    button(view).click()
    window.pages.open_page("scores")
    assert not view._player.is_playing
