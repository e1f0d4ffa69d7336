"""Work of which only the newest counts."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from logitdesk.errors import UserError
from logitdesk.ui.tasks import LatestTask, TaskRunner


@pytest.fixture
def background(qapp: QApplication) -> Iterator[TaskRunner]:
    background = TaskRunner()
    yield background
    background.close()


@pytest.fixture
def view(background: TaskRunner) -> Iterator[QWidget]:
    widget = QWidget()
    yield widget
    if isValid(widget):
        destroy(widget)


def destroy(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_of_what_is_asked_for_meanwhile_only_the_newest_is_done(
    background: TaskRunner, view: QWidget, qtbot: QtBot
) -> None:
    arrived: list[int] = []
    newest = LatestTask[int](background, arrived.append, pytest.fail, view)
    gate = threading.Event()
    newest.ask(lambda: (gate.wait(5), 0)[1])
    for number in range(1, 5):
        newest.ask(partial(int, number))
    assert newest.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not newest.is_busy)
    assert arrived == [0, 4]


def test_what_is_forgotten_is_not_done(background: TaskRunner, view: QWidget, qtbot: QtBot) -> None:
    arrived: list[int] = []
    newest = LatestTask[int](background, arrived.append, pytest.fail, view)
    newest.ask(lambda: 1)
    newest.ask(lambda: 2)
    newest.forget()
    qtbot.waitUntil(lambda: not newest.is_busy)
    assert arrived == [1]


def test_a_problem_is_told_and_the_next_is_done(
    background: TaskRunner, view: QWidget, qtbot: QtBot
) -> None:
    arrived: list[int] = []
    told: list[str] = []
    newest = LatestTask[int](background, arrived.append, told.append, view)

    def fail() -> int:
        raise UserError("It cannot be read.")

    newest.ask(fail)
    newest.ask(lambda: 1)
    qtbot.waitUntil(lambda: not newest.is_busy)
    assert (told, arrived) == (["It cannot be read."], [1])


def test_it_works_on_another_thread(background: TaskRunner, view: QWidget, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    newest = LatestTask[threading.Thread](background, threads.append, pytest.fail, view)
    newest.ask(threading.current_thread)
    qtbot.waitUntil(lambda: not newest.is_busy)
    assert threads[0] is not threading.current_thread()


@pytest.mark.parametrize("fails", [False, True])
def test_nobody_is_told_once_the_view_is_gone(
    background: TaskRunner, view: QWidget, qtbot: QtBot, fails: bool
) -> None:
    told: list[object] = []
    newest = LatestTask[int](background, told.append, told.append, view)
    gate = threading.Event()

    def work() -> int:
        gate.wait(5)
        if fails:
            raise UserError("It cannot be read.")
        return 1

    newest.ask(work)
    destroy(view)
    gate.set()
    after: list[None] = []
    background.run(lambda: None, after.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(after))
    assert not told


def test_nobody_is_told_once_the_thread_has_ended(
    background: TaskRunner, view: QWidget, qapp: QApplication
) -> None:
    told: list[object] = []
    newest = LatestTask[int](background, told.append, told.append, view)
    newest.ask(lambda: 1)
    background.close()
    qapp.processEvents()
    assert not told
