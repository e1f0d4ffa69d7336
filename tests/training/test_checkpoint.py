"""What a run leaves on the disk, and which runs can be kept."""

import os
import time
from pathlib import Path
from threading import Timer

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.training import checkpoint as run_folder
from logitdesk.training.checkpoint import (
    RunFolder,
    forget_run,
    interrupted_runs,
)
from logitdesk.training.messages import EpochEnded
from tests.training.workers import a_request

WEIGHTS = [np.arange(12, dtype=np.float32).reshape(3, 4), np.full(4, 0.5, np.float32)]
EPOCHS = (
    EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True, seconds=1.0),
    EpochEnded(2, 0.4, 0.9, float("inf"), 0.95, is_best=False, seconds=2.0),
)


def interrupted(name: str = "Mine") -> Path:
    """A run that was killed after two epochs; its folder."""
    run = RunFolder.new(a_request(name=name))
    run.keep_history(EPOCHS)
    run.keep_best(WEIGHTS)
    run.close()
    return run.folder


def test_what_a_run_keeps_can_be_read_again() -> None:
    request = a_request(datasets=("mnist", "pendigits"), start_from="/a/folder")
    run = RunFolder.new(request)
    run.keep_history(EPOCHS)
    run.keep_best([weights * 0 for weights in WEIGHTS])
    run.keep_best(WEIGHTS)
    run.close()
    again = RunFolder(run.folder)
    assert again.request() == request
    assert again.history() == EPOCHS
    for kept, weights in zip(again.best_weights(), WEIGHTS, strict=True):
        np.testing.assert_array_equal(kept, weights)
    again.close()


def test_a_run_that_another_window_only_looks_at_is_waited_for() -> None:
    folder = interrupted()
    looking = RunFolder(folder)
    soon = Timer(0.3, looking.close)
    soon.start()
    RunFolder(folder).close()
    soon.join()


def test_what_the_run_did_not_learn_is_not_kept() -> None:
    run = RunFolder.new(a_request())
    run.close_or_delete()
    assert not run.folder.exists()
    run = RunFolder(interrupted())
    run.close_or_delete()
    assert run.folder.exists()


def test_weights_that_cannot_be_kept_leave_the_former_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    run = RunFolder.new(a_request())
    run.keep_best(WEIGHTS)
    monkeypatch.setattr(os, "fsync", full)
    run.keep_best([weights + 1 for weights in WEIGHTS])
    np.testing.assert_array_equal(run.best_weights()[0], WEIGHTS[0])
    assert {path.name for path in run.folder.iterdir()} <= {
        "best-weights.npz", "lock", "request.json"
    }  # fmt: skip
    run.delete()


def test_weights_that_carry_code_are_refused() -> None:
    folder = interrupted()
    harmful = np.array([{"a": 1}], dtype=object)
    with (folder / "best-weights.npz").open("wb") as file:
        np.savez(file, harmful)
    run = RunFolder(folder)
    with pytest.raises(UserError, match="cannot be read"):
        run.best_weights()
    run.close()


def test_no_folder_is_left_when_the_disk_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _: bytes) -> None:
        message = f"{path} could not be written: the disk is full."
        raise UserError(message)

    monkeypatch.setattr(run_folder, "write_atomically", full)
    with pytest.raises(UserError, match="the disk is full"):
        RunFolder.new(a_request())
    assert list(paths.runs().iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("LOGITDESK_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(UserError, match="LOGITDESK_HOME"):
        RunFolder.new(a_request())
    assert interrupted_runs() == ()


def make_old(folder: Path) -> None:
    long_ago = time.time() - 3600
    os.utime(folder, (long_ago, long_ago))


def test_a_run_that_goes_on_is_not_interrupted_and_one_that_ended_is() -> None:
    run = RunFolder.new(a_request(name="Mine"))
    run.keep_history(EPOCHS)
    run.keep_best(WEIGHTS)
    assert interrupted_runs() == ()
    run.close()
    (found,) = interrupted_runs()
    assert (found.folder, found.request.name) == (run.folder, "Mine")
    assert found.epochs_done == 2
    assert found.ended == pytest.approx(time.time(), abs=60)


def test_the_newest_interrupted_run_comes_first() -> None:
    older, newer = interrupted("Older"), interrupted("Newer")
    long_ago = time.time() - 100
    os.utime(older / "best-weights.npz", (long_ago, long_ago))
    assert [run.folder for run in interrupted_runs()] == [newer, older]


def test_what_a_later_version_asked_for_can_be_rescued_all_the_same() -> None:
    file = interrupted() / "request.json"
    file.write_text(file.read_text(encoding="utf-8").replace("{", '{"mood": "good",', 1), "utf-8")
    (found,) = interrupted_runs()
    assert found.request == a_request(name="Mine")


def test_without_a_history_it_can_be_rescued_all_the_same() -> None:
    folder = interrupted()
    (folder / "history.msgpack").write_bytes(b"\xff")
    (found,) = interrupted_runs()
    assert found.epochs_done == 0


def test_what_cannot_be_rescued_is_cleared_away_but_not_what_has_just_begun() -> None:
    without_weights = RunFolder.new(a_request())
    without_weights.close()
    without_request = interrupted()
    (without_request / "request.json").write_text("{}", encoding="utf-8")
    assert interrupted_runs() == ()
    assert without_weights.folder.is_dir()
    assert without_request.is_dir()
    make_old(without_weights.folder)
    make_old(without_request)
    assert interrupted_runs() == ()
    assert list(paths.runs().iterdir()) == []


def test_nothing_at_all_is_no_interrupted_run() -> None:
    assert interrupted_runs() == ()
    paths.runs().mkdir(parents=True)
    (paths.runs() / "a file").write_text("", encoding="utf-8")
    assert interrupted_runs() == ()


def test_a_run_can_be_forgotten_unless_another_window_has_it() -> None:
    folder = interrupted()
    run = RunFolder(folder)
    forget_run(folder)
    assert folder.exists()
    run.close()
    forget_run(folder)
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="named pipes in the file system")
def test_pipes_in_the_place_of_files_are_not_waited_for() -> None:
    folder = interrupted()
    for file in (path for path in folder.iterdir() if path.name != "lock"):
        file.unlink()
        os.mkfifo(file)
    run = RunFolder(folder)
    assert run.history() == ()
    for read in (run.request, run.best_weights):
        with pytest.raises(UserError):
            read()
    run.close()
    assert interrupted_runs() == ()
