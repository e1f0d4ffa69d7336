"""The bar that leads a new person round a page, by mouse and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.first_steps import GOES_AFTER_MS, MOST, FirstSteps

STEPS = ("Click into the plane.", "Drag a connection.", "Press Run.")


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FirstSteps]:
    page = QWidget()
    qtbot.addWidget(page)
    bar = FirstSteps(STEPS)
    QVBoxLayout(page).addWidget(bar)
    page.resize(648, 60)
    page.show()
    yield bar
    page.close()


def said(bar: FirstSteps) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel)]


def button(bar: FirstSteps, text: str) -> QPushButton:
    (found,) = [button for button in bar.findChildren(QPushButton) if button.text() == text]
    assert found.isVisible()
    return found


def press(bar: FirstSteps, text: str) -> None:
    QTest.mouseClick(button(bar, text), Qt.MouseButton.LeftButton)


def test_it_is_not_there_before_it_begins(bar: FirstSteps) -> None:
    assert not bar.isVisible()
    assert bar.number is None


def test_it_says_one_step_at_a_time_and_how_many_there_are(bar: FirstSteps) -> None:
    bar.begin()
    assert bar.isVisible()
    assert said(bar) == ["1 of 3", "Click into the plane."]
    press(bar, "Next")
    assert said(bar) == ["2 of 3", "Drag a connection."]
    assert bar.accessibleDescription() == "Drag a connection."
    press(bar, "Next")
    assert said(bar) == ["3 of 3", "Press Run."]


def test_the_last_step_is_done_and_there_is_nothing_left_to_skip(
    bar: FirstSteps, qtbot: QtBot
) -> None:
    bar.begin()
    press(bar, "Next")
    press(bar, "Next")
    assert [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()] == ["Done"]
    with qtbot.waitSignal(bar.ended):
        press(bar, "Done")
    assert not bar.isVisible()
    assert bar.number is None


def test_the_rest_can_be_skipped_at_once(bar: FirstSteps, qtbot: QtBot) -> None:
    bar.begin()
    with qtbot.waitSignal(bar.ended):
        press(bar, "Skip")
    assert not bar.isVisible()


@pytest.mark.parametrize("end", ["Skip", "Done"])
def test_a_click_too_many_meets_nothing_that_has_just_moved_there(
    bar: FirstSteps, qtbot: QtBot, end: str
) -> None:
    page = bar.window()
    layout = page.layout()
    assert layout is not None
    below = QPushButton("Below")
    layout.addWidget(below)
    page.resize(648, 120)
    bar.begin()
    QApplication.processEvents()
    place = below.geometry()
    while end == "Done" and bar.number != 2:
        press(bar, "Next")
    press(bar, end)
    QApplication.processEvents()
    assert not bar.isVisible()
    assert bar.has_room
    assert below.geometry() == place
    qtbot.waitUntil(lambda: below.geometry().top() < place.top())
    assert not bar.has_room


def test_it_has_its_room_when_it_is_begun_again_at_once(bar: FirstSteps, qtbot: QtBot) -> None:
    bar.begin()
    press(bar, "Skip")
    bar.begin()
    qtbot.wait(GOES_AFTER_MS + 100)
    assert bar.isVisible()
    assert bar.has_room


def test_the_button_that_goes_on_stays_where_it_is(bar: FirstSteps) -> None:
    bar.begin()
    QApplication.processEvents()
    place = button(bar, "Next").geometry()
    press(bar, "Next")
    press(bar, "Next")
    QApplication.processEvents()
    assert button(bar, "Done").geometry() == place


def test_it_can_be_gone_through_by_keyboard(bar: FirstSteps, qtbot: QtBot) -> None:
    bar.begin()
    button(bar, "Next").setFocus()
    for _ in STEPS[1:]:
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Space)
    assert bar.number == 2
    with qtbot.waitSignal(bar.ended):
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Space)


def test_it_goes_on_when_the_person_did_what_it_says(bar: FirstSteps) -> None:
    bar.begin()
    bar.did(0)
    assert bar.number == 1
    bar.did(0)
    assert bar.number == 1, "done before: it counts once"
    bar.did(2)
    assert bar.number == 1, "done too early: it will be asked for when its turn comes"
    bar.did(1)
    assert bar.number == 2


def test_it_ends_when_the_last_step_was_done(bar: FirstSteps) -> None:
    ended: list[int] = []
    bar.ended.connect(lambda: ended.append(1))
    bar.begin()
    for number in range(3):
        bar.did(number)
    assert not bar.isVisible()
    bar.did(2)
    bar.did(0)
    assert ended == [1]


def test_what_is_done_while_it_is_not_shown_does_not_bring_it_back(bar: FirstSteps) -> None:
    bar.did(0)
    assert not bar.isVisible()
    bar.begin()
    assert bar.number == 0


def test_it_can_be_begun_again_from_the_first_step(bar: FirstSteps) -> None:
    bar.begin()
    press(bar, "Next")
    press(bar, "Next")
    bar.begin()
    assert said(bar) == ["1 of 3", "Click into the plane."]
    press(bar, "Skip")
    bar.begin()
    assert bar.number == 0
    assert button(bar, "Skip").isVisible()


def test_a_page_with_one_step_has_it(qtbot: QtBot) -> None:
    bar = FirstSteps(["Draw."])
    qtbot.addWidget(bar)
    bar.begin()
    assert said(bar) == ["1 of 1", "Draw."]
    bar.did(0)
    assert bar.number is None


@pytest.mark.parametrize("count", [0, MOST + 1])
@pytest.mark.usefixtures("qapp")
def test_nobody_follows_more_than_five_and_none_are_none(count: int) -> None:
    with pytest.raises(ValueError, match=f"not {count}"):
        FirstSteps(["Draw."] * count)


def test_a_long_sentence_is_wrapped_and_the_page_is_not_made_wider(bar: FirstSteps) -> None:
    width = bar.window().width()
    long = FirstSteps(["Press and drag a connection up or down: " * 4], bar.window())
    layout = bar.window().layout()
    assert layout is not None
    layout.addWidget(long)
    long.begin()
    assert long.minimumSizeHint().width() < width
    assert bar.window().width() == width
