"""The worker killed at any moment, or left alone by the window: nothing is lost, nothing stays."""

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import psutil
import pytest

from logitdesk import paths
from logitdesk.library.bundle import TEMPORARY, Bundle, open_bundle
from logitdesk.library.library import Library
from logitdesk.training.checkpoint import interrupted_runs
from logitdesk.training.messages import (
    EpochEnded,
    Failed,
    Finished,
    NothingToKeep,
    Progress,
    SaveFailed,
)
from logitdesk.training.request import RecoverRun
from tests.library.networks import put_small
from tests.training.workers import ENDLESS, PATIENCE, Worker, a_request

SOON: Final = 2.0
"""Seconds in which a worker ends that nobody listens to."""

needs_limits = pytest.mark.skipif(
    not hasattr(psutil, "RLIMIT_FSIZE"), reason="the system cannot limit a process"
)


@pytest.fixture
def earlier(bars_data: object) -> dict[str, bytes]:
    """A network that was in the library before, byte by byte."""
    put_small(paths.user_models() / "earlier", "Earlier")
    return contents(paths.user_models() / "earlier")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def shown() -> list[str]:
    """The names of the person's own networks; a broken one has none and fails the test."""
    entries = Library([paths.user_models()]).entries()
    assert all(isinstance(entry, Bundle) for entry in entries)
    for entry in entries:
        open_bundle(entry.folder).verify()
    return sorted(entry.name for entry in entries if isinstance(entry, Bundle))


def limit(worker: Worker, what: int, most: int) -> None:
    """Give a running process less than it wants; the system's own limit stays."""
    process = psutil.Process(worker.id)
    _, hard = process.rlimit(what)
    process.rlimit(what, (most, hard))


def test_killed_before_its_first_epoch_there_is_nothing_to_rescue(
    earlier: dict[str, bytes],
) -> None:
    with Worker(a_request(), is_quick=False) as worker:
        worker.until_phase("tensorflow")
    assert interrupted_runs() == ()
    assert shown() == ["Earlier"]
    assert contents(paths.user_models() / "earlier") == earlier


def test_killed_while_it_learns_it_can_be_rescued_once(earlier: dict[str, bytes]) -> None:
    with Worker(a_request(epochs=ENDLESS)) as worker:
        worker.until(EpochEnded, lambda done: done.epoch == 2)
        worker.until(Progress)
    (run,) = interrupted_runs()
    assert run.epochs_done >= 2
    assert run.request.name == "Mine"
    assert shown() == ["Earlier"]
    least = min(epoch.validation_loss for epoch in worker.all_of(EpochEnded))

    rescue = RecoverRun(str(run.folder))
    with Worker(rescue, is_quick=False) as worker:
        worker.until_phase("tensorflow")
        worker.send("stop")
        assert isinstance(worker.last_message(), NothingToKeep)
    assert interrupted_runs() == (run,)
    with Worker(rescue, is_quick=False) as worker:
        worker.until_phase("tensorflow")
        assert interrupted_runs() == ()  # it is under way
        with Worker(rescue) as other:
            refused = other.last_message()
        finished = worker.last_message()
    assert isinstance(refused, Failed)
    assert "in another window" in refused.problem
    assert isinstance(finished, Finished)
    assert finished.run.ending == "stopped"
    assert len(finished.run.epochs) == run.epochs_done
    validation = open_bundle(Path(finished.folder)).card.measured["validation"]
    assert validation["log_loss"] <= least + 1e-5
    assert shown() == ["Earlier", "Mine"]
    assert list(paths.runs().iterdir()) == []

    with Worker(rescue) as other:
        refused = other.last_message()
    assert isinstance(refused, Failed)
    assert "not there any more" in refused.problem
    assert list(paths.runs().iterdir()) == []
    assert contents(paths.user_models() / "earlier") == earlier


def test_killed_while_it_saves_there_is_no_half_network(earlier: dict[str, bytes]) -> None:
    def is_being_written() -> bool:
        return any(path.name.startswith(TEMPORARY) for path in paths.user_models().iterdir())

    with Worker(a_request()) as worker:
        worker.until_phase("saving")
        end = time.monotonic() + PATIENCE
        while not (is_being_written() or (paths.user_models() / "mine").exists()):
            assert time.monotonic() < end
            time.sleep(0.0005)
    whole = ["Mine"] if (paths.user_models() / "mine").exists() else []
    assert shown() == ["Earlier", *whole]
    assert whole or len(interrupted_runs()) == 1
    assert contents(paths.user_models() / "earlier") == earlier


@pytest.mark.usefixtures("bars_data")
def test_without_a_window_it_ends_at_once_but_for_what_is_being_saved() -> None:
    with Worker(a_request()) as saving, Worker(a_request(epochs=ENDLESS)) as paused:
        paused.until(EpochEnded)
        paused.send("pause")
        paused.read_for(0.5)
        paused.hang_up()
        assert paused.seconds_to_end() < SOON
        saving.until_phase("saving")
        saving.hang_up()
        saving.process.join(PATIENCE)
    assert shown() == ["Mine"]
    assert len(interrupted_runs()) == 1  # the paused one


def a_window(connection: Connection) -> None:
    """A program of its own that owns a worker, and does nothing else any more."""
    with Worker(a_request(epochs=ENDLESS), is_quick=False) as worker:
        worker.until(EpochEnded)
        worker.until(Progress)  # the epoch's weights are kept
        connection.send(worker.id)
        time.sleep(PATIENCE)


@pytest.mark.usefixtures("bars_data")
def test_a_window_that_is_killed_takes_its_worker_with_it() -> None:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    window = spawn.Process(target=a_window, args=(theirs,))
    window.start()
    try:
        theirs.close()
        assert ours.poll(PATIENCE)
        worker = psutil.Process(ours.recv())
    finally:
        assert window.pid
        os.kill(window.pid, signal.SIGKILL)
        window.join()
        ours.close()
    worker.wait(SOON)
    assert len(interrupted_runs()) == 1


@needs_limits
def test_a_full_disk_can_be_made_room_on_and_the_network_saved_again(
    earlier: dict[str, bytes],
) -> None:
    with Worker(a_request(epochs=ENDLESS)) as worker, Worker(a_request(epochs=ENDLESS)) as other:
        for one in (worker, other):
            one.until(EpochEnded)
            one.until(Progress)  # the epoch's weights are kept
            limit(one, psutil.RLIMIT_FSIZE, 20_000)  # its weights are larger
            one.send("stop")
        first = worker.until(SaveFailed).problem
        worker.send("save again")
        assert worker.until(SaveFailed).problem == first
        assert first.startswith("The network could not be written")
        assert first.endswith("and try again.")
        assert shown() == ["Earlier"]
        limit(worker, psutil.RLIMIT_FSIZE, psutil.RLIM_INFINITY)
        worker.send("save again")
        finished = worker.last_message()
        assert isinstance(finished, Finished)
        assert shown() == ["Earlier", "Mine"]

        other.until(SaveFailed)
        other.hang_up()  # given up
        assert other.seconds_to_end() < SOON
    assert shown() == ["Earlier", "Mine"]
    assert len(interrupted_runs()) == 1
    assert contents(paths.user_models() / "earlier") == earlier
