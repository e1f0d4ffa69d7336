import threading

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.errors import UserError
from logitdesk.ui.tasks import TaskRunner


def unexpected(result: object) -> None:
    pytest.fail(f"this should not be called: {result}")


def test_the_work_is_done_elsewhere_and_its_result_arrives_on_the_windows_thread(
    background: TaskRunner, qtbot: QtBot
) -> None:
    threads: list[object] = []

    def work() -> str:
        threads.append(threading.current_thread())
        return "done"

    def then(result: str) -> None:
        threads.append((threading.current_thread(), result))

    background.run(work, then, unexpected)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] == (threading.main_thread(), "done")


def test_bad_input_is_a_problem_for_the_person(background: TaskRunner, qtbot: QtBot) -> None:
    def work() -> None:
        message = "The file is empty."
        raise UserError(message)

    said: list[str] = []
    background.run(work, unexpected, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The file is empty."]


def test_a_fault_of_ours_is_not_swallowed(background: TaskRunner, qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as exceptions:
        background.run(work, unexpected, unexpected)
        qtbot.waitUntil(lambda: bool(exceptions))
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
