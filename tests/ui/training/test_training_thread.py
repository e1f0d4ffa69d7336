"""The window's side of training: a thread that owns the worker process."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from logitdesk.library.bundle import open_bundle
from logitdesk.ui.training.training_thread import (
    EpochEnded,
    Finished,
    NothingToKeep,
    Pause,
    PhaseStarted,
    Probe,
    Progress,
    Resume,
    Stop,
    TrainingProcess,
    TrainingStarted,
    WorkerRequest,
)
from tests.training.bars_worker import work_on_bars
from tests.training.workers import ENDLESS, a_request

PATIENCE_MS: Final = 90_000
AT_ONCE: Final = 0.2
"""Seconds that the window may wait where nothing is to be waited for."""


class Window(QObject):
    """Hears, on its own thread, what the training thread tells.

    Attributes:
        training: the training thread.
        told: its messages so far.
        ended: what it said at the end; None before that.
    """

    def __init__(self, job: WorkerRequest) -> None:
        super().__init__()
        self.told: list[object] = []
        self.ended: str | None = None
        self.training = TrainingProcess(job, work_on_bars)
        queued = Qt.ConnectionType.QueuedConnection
        self.training.told.connect(self._hear, queued)
        self.training.ended.connect(self._hear_the_end, queued)

    @property
    def process(self) -> psutil.Process:
        assert self.training.process_id is not None
        return psutil.Process(self.training.process_id)

    def has(self, kind: type, count: int = 1) -> bool:
        return sum(isinstance(message, kind) for message in self.told) >= count

    def is_at(self, phase: str) -> bool:
        return any(isinstance(told, PhaseStarted) and told.phase == phase for told in self.told)

    def _hear(self, message: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.told.append(message)

    def _hear_the_end(self, what_happened: str) -> None:
        self.ended = what_happened


@contextmanager
def a_window(job: WorkerRequest) -> Iterator[Window]:
    window = Window(job)
    yield window
    window.training.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "training"]
    if window.training.process_id is not None:
        assert not psutil.pid_exists(window.training.process_id)
    window.deleteLater()


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=PATIENCE_MS)


@pytest.mark.usefixtures("bars_data")
def test_a_run_goes_its_way_and_takes_orders(qtbot: QtBot) -> None:
    with a_window(a_request(epochs=ENDLESS)) as window:
        began = time.monotonic()
        window.training.start()
        assert time.monotonic() - began < AT_ONCE
        wait(qtbot, lambda: window.has(EpochEnded))
        window.training.send(Pause())
        qtbot.wait(400)
        known = len(window.told)
        qtbot.wait(300)
        assert len(window.told) == known
        window.training.send(Resume())
        wait(qtbot, lambda: len(window.told) > known)
        window.training.send(Stop())
        wait(qtbot, lambda: window.ended is not None)
        assert window.ended == ""
        finished = window.told[-1]
        assert isinstance(finished, Finished)
        open_bundle(Path(finished.folder)).verify()
        window.training.send(Pause())  # too late, and no harm


@pytest.mark.usefixtures("bars_data")
def test_stopped_before_there_is_anything_it_ends_without_a_problem(qtbot: QtBot) -> None:
    with a_window(a_request()) as window:
        window.training.start()
        window.training.send(Stop())
        wait(qtbot, lambda: window.ended is not None)
        assert window.ended == ""
        assert isinstance(window.told[-1], NothingToKeep)


@pytest.mark.usefixtures("bars_data")
@pytest.mark.parametrize("seconds", [None, 0.0, 0.01, 0.05, 0.15, 0.4, 0.8])
def test_the_window_can_close_at_any_moment_of_the_start(seconds: float | None) -> None:
    with a_window(a_request()) as window:
        if seconds is not None:
            window.training.start()
            time.sleep(seconds)
        began = time.monotonic()
        window.training.close()
        assert time.monotonic() - began < 1.0


@pytest.mark.usefixtures("bars_data")
def test_the_window_can_close_in_the_middle_of_training_and_while_it_saves(qtbot: QtBot) -> None:
    with (
        a_window(a_request(epochs=ENDLESS)) as training,
        a_window(a_request(epochs=1)) as saving,
    ):
        training.training.start()
        saving.training.start()
        wait(qtbot, lambda: training.has(Progress))
        training.training.close()
        wait(qtbot, lambda: saving.is_at("saving"))
        saving.training.close()
    assert not saving.has(Finished)


@pytest.mark.usefixtures("bars_data")
def test_a_worker_that_hangs_holds_up_nothing(qtbot: QtBot) -> None:
    with a_window(a_request()) as window:
        window.training.start()
        wait(qtbot, lambda: window.is_at("tensorflow"))
        window.process.suspend()
        picture = np.zeros((28, 28), np.float32).tobytes()
        began = time.monotonic()
        for number in range(1000):  # many times what the pipe holds
            window.training.send(Probe(number, picture))
        window.training.close()
        assert time.monotonic() - began < 1.0


@pytest.mark.usefixtures("bars_data")
def test_a_worker_that_is_killed_is_told_of_and_another_run_works(qtbot: QtBot) -> None:
    with a_window(a_request()) as window:
        window.training.start()
        wait(qtbot, lambda: window.is_at("tensorflow"))
        os.kill(window.process.pid, signal.SIGKILL)
        wait(qtbot, lambda: window.ended is not None)
        assert window.ended is not None
        assert "killed from outside" in window.ended
        assert "try again" in window.ended
    with a_window(a_request()) as window:
        window.training.start()
        wait(qtbot, lambda: window.has(TrainingStarted))


@pytest.mark.skipif(not hasattr(psutil, "RLIMIT_NOFILE"), reason="the system limits no process")
@pytest.mark.usefixtures("bars_data")
def test_a_worker_that_cannot_be_started_leaves_nothing_behind() -> None:
    with a_window(a_request()) as window:
        this = psutil.Process()
        usual = this.rlimit(psutil.RLIMIT_NOFILE)
        next_file = os.dup(0)
        os.close(next_file)
        this.rlimit(psutil.RLIMIT_NOFILE, (next_file, usual[1]))  # it cannot be opened then
        try:
            with pytest.raises(OSError, match="Too many open files"):
                window.training.start()
        finally:
            this.rlimit(psutil.RLIMIT_NOFILE, usual)
        window.training.send(Stop())  # no harm


@pytest.mark.skipif(not hasattr(psutil, "RLIMIT_AS"), reason="the system limits no process")
@pytest.mark.usefixtures("bars_data")
def test_a_worker_without_memory_is_told_of_in_a_sentence(qtbot: QtBot) -> None:
    with a_window(a_request(epochs=ENDLESS)) as window:
        window.training.start()
        wait(qtbot, lambda: window.has(Progress))
        window.process.rlimit(psutil.RLIMIT_AS, (1 << 20, psutil.RLIM_INFINITY))
        window.training.send(Stop())  # what follows needs memory
        wait(qtbot, lambda: window.ended is not None)
        problems = [window.ended, *(getattr(message, "problem", "") for message in window.told)]
        (problem,) = [problem for problem in problems if problem]
        assert "memory" in problem
        assert problem.endswith("try again.")
