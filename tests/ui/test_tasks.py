import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.errors import UserError
from logitdesk.ui.tasks import LatestTask, TaskRunner, Throttle


def unexpected(result: object) -> None:
    pytest.fail(f"this should not be called: {result}")


def test_work_is_done_elsewhere_and_its_result_arrives_on_the_windows_thread(
    background: TaskRunner, qtbot: QtBot
) -> None:
    threads: list[object] = []
    background.run(
        lambda: threads.append(threading.current_thread()),
        lambda _: threads.append(threading.current_thread()),
        unexpected,
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_bad_input_is_a_sentence_and_a_fault_of_ours_is_not_swallowed(
    background: TaskRunner, qtbot: QtBot
) -> None:
    said: list[str] = []

    def refuse() -> None:
        raise UserError("The file is empty.")

    def break_down() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as exceptions:
        background.run(refuse, unexpected, said.append)
        background.run(break_down, unexpected, unexpected)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert said == ["The file is empty."]
    assert exceptions[0][0] is ZeroDivisionError


def test_closing_finishes_all_that_was_asked_for(background: TaskRunner) -> None:
    begun, may_end, done = threading.Event(), threading.Event(), []

    def work() -> None:
        begun.set()
        may_end.wait(5)
        done.append(1)

    background.run(work, lambda _: None, unexpected)
    background.run(lambda: done.append(2), lambda _: None, unexpected)
    begun.wait(5)
    threading.Timer(0.05, may_end.set).start()
    background.close()
    assert done == [1, 2]


def test_of_what_waits_only_the_newest_is_done(background: TaskRunner, qtbot: QtBot) -> None:
    may_go_on = threading.Event()
    done: list[int] = []
    latest = LatestTask[int](background, done.append, unexpected, background)
    latest.ask(lambda: 0 if may_go_on.wait(5) else -1)
    for number in range(1, 9):
        latest.ask(partial(int, number))
    may_go_on.set()
    qtbot.waitUntil(lambda: done == [0, 8])


def test_within_a_frame_work_is_done_at_once_and_once_more_at_its_end(qtbot: QtBot) -> None:
    done: list[int] = []
    throttle = Throttle(lambda: done.append(1), frame_ms=40)
    for _ in range(100):
        throttle.request()
    assert done == [1]
    assert throttle.is_waiting
    qtbot.waitUntil(lambda: len(done) == 2, timeout=2000)
    qtbot.wait(60)
    assert done == [1, 1]
    throttle.set_frame(60_000)
    throttle.request()
    throttle.request()
    assert throttle.is_waiting
    throttle.flush()
    assert (done, throttle.is_waiting) == ([1, 1, 1], False)


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
