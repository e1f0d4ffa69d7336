"""The thread that owns the worker process."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from logitdesk.training.messages import (
    EpochEnded,
    Finished,
    NothingToKeep,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    TrainingStarted,
)
from logitdesk.training.request import WorkerRequest
from logitdesk.ui.training.process import TrainingProcess, Work
from tests.training.bars_worker import work_on_bars
from tests.training.workers import ENDLESS
from tests.training.workers import a_request as bars_request
from tests.ui.training.workers import a_request, pretend

PATIENCE_MS = 90_000


class Listener(QObject):
    """Hears, on its own thread, what the training thread tells."""

    def __init__(self, request: WorkerRequest, work: Work) -> None:
        super().__init__()
        self.messages: list[object] = []
        self.ended: str | None = None
        self.training = TrainingProcess(request, work)
        queued = Qt.ConnectionType.QueuedConnection
        self.training.received.connect(self._on_received, queued)
        self.training.ended.connect(self._on_ended, queued)

    @property
    def process(self) -> psutil.Process:
        assert self.training.process_id is not None
        return psutil.Process(self.training.process_id)

    def has(self, kind: type, count: int = 1) -> bool:
        return sum(isinstance(message, kind) for message in self.messages) >= count

    def is_at(self, phase: str) -> bool:
        return any(isinstance(one, PhaseStarted) and one.phase == phase for one in self.messages)

    def _on_received(self, message: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.messages.append(message)

    def _on_ended(self, problem: str) -> None:
        self.ended = problem


@contextmanager
def listening(request: WorkerRequest, work: Work = pretend) -> Iterator[Listener]:
    listener = Listener(request, work)
    yield listener
    listener.training.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "training"]
    if listener.training.process_id is not None:
        assert not psutil.pid_exists(listener.training.process_id)
    listener.deleteLater()


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=PATIENCE_MS)


@pytest.mark.usefixtures("bars_data")
def test_a_real_run_takes_commands_and_ends(qtbot: QtBot) -> None:
    with listening(bars_request(epochs=ENDLESS), work_on_bars) as listener:
        training = listener.training
        training.start()
        training.send(Probe(1, np.ones((28, 28), np.float32).tobytes()))
        wait(qtbot, lambda: listener.has(TrainingStarted) and listener.has(ProbeResult))
        wait(qtbot, lambda: listener.has(EpochEnded))
        training.send("pause")
        wait(qtbot, lambda: _stands_still(listener, qtbot))
        training.send("resume")
        told = len(listener.messages)
        wait(qtbot, lambda: len(listener.messages) > told + 3)
        training.send("stop")
        wait(qtbot, lambda: listener.ended is not None)
        assert listener.ended == ""
        assert isinstance(listener.messages[-1], Finished)
        training.send("pause")  # too late, and no harm


def _stands_still(listener: Listener, qtbot: QtBot) -> bool:
    before = len(listener.messages)
    qtbot.wait(500)
    return len(listener.messages) == before


def test_stopped_before_there_is_anything_it_ends_without_a_problem(qtbot: QtBot) -> None:
    with listening(a_request("downloads")) as listener:
        listener.training.start()
        listener.training.send("stop")
        wait(qtbot, lambda: listener.ended is not None)
        assert listener.ended == ""
        assert isinstance(listener.messages[-1], NothingToKeep)


@pytest.mark.parametrize("seconds", [None, 0.0, 0.05, 0.4])
def test_the_window_can_close_at_any_moment_of_the_start(seconds: float | None) -> None:
    with listening(a_request("alone")) as listener:
        if seconds is not None:
            listener.training.start()
            time.sleep(seconds)
        began = time.monotonic()
        listener.training.close()
        assert time.monotonic() - began < 1.0


def test_the_window_can_close_in_the_middle_of_training(qtbot: QtBot) -> None:
    with listening(a_request("alone")) as listener:
        listener.training.start()
        wait(qtbot, lambda: listener.has(Progress))
        listener.training.close()
    assert not listener.has(Finished)


def test_a_worker_that_hangs_holds_up_nothing(qtbot: QtBot) -> None:
    with listening(a_request("alone")) as listener:
        listener.training.start()
        wait(qtbot, lambda: listener.is_at("training"))
        listener.process.suspend()
        picture = np.zeros((28, 28), np.float32).tobytes()
        began = time.monotonic()
        for number in range(1000):  # many times what the pipe holds
            listener.training.send(Probe(number, picture))
        listener.training.close()
        assert time.monotonic() - began < 1.0


def test_a_worker_that_is_killed_is_told_of(qtbot: QtBot) -> None:
    with listening(a_request("dies")) as listener:
        listener.training.start()
        wait(qtbot, lambda: listener.ended is not None)
        assert listener.ended is not None
        assert "killed from outside" in listener.ended


@pytest.mark.skipif(not hasattr(psutil, "RLIMIT_NOFILE"), reason="the system limits no process")
def test_a_worker_that_cannot_be_started_leaves_nothing_behind() -> None:
    with listening(a_request("alone")) as listener:
        this = psutil.Process()
        usual = this.rlimit(psutil.RLIMIT_NOFILE)
        next_file = os.dup(0)
        os.close(next_file)
        this.rlimit(psutil.RLIMIT_NOFILE, (next_file, usual[1]))  # it cannot be opened then
        try:
            with pytest.raises(OSError, match="Too many open files"):
                listener.training.start()
        finally:
            this.rlimit(psutil.RLIMIT_NOFILE, usual)
        listener.training.send("stop")  # no harm
