import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.tasks import Throttle


@pytest.mark.usefixtures("qapp")
def test_the_first_request_is_done_at_once() -> None:
    done: list[int] = []
    throttle = Throttle(lambda: done.append(1))
    throttle.request()
    assert done == [1]
    assert not throttle.is_waiting


def test_what_is_asked_for_within_a_frame_is_done_once_when_it_is_over(qtbot: QtBot) -> None:
    done: list[int] = []
    throttle = Throttle(lambda: done.append(1), frame_ms=40)
    for _ in range(100):
        throttle.request()
    assert done == [1]
    assert throttle.is_waiting
    qtbot.waitUntil(lambda: len(done) == 2, timeout=2000)
    qtbot.wait(60)
    assert done == [1, 1]


def test_a_request_made_by_the_work_itself_waits_for_the_next_frame(qtbot: QtBot) -> None:
    done: list[int] = []

    def work() -> None:
        done.append(1)
        if len(done) < 3:
            throttle.request()

    throttle = Throttle(work, frame_ms=5)
    throttle.request()
    assert len(done) == 1
    qtbot.waitUntil(lambda: len(done) == 3, timeout=2000)
    assert not throttle.is_waiting


@pytest.mark.usefixtures("qtbot")
def test_a_longer_frame_holds_from_the_next_request_on() -> None:
    done: list[int] = []
    throttle = Throttle(lambda: done.append(1), frame_ms=0)
    throttle.request()
    throttle.request()
    assert done == [1, 1]
    throttle.set_frame(60_000)
    throttle.request()
    assert done == [1, 1]
    assert throttle.is_waiting
