"""Which runs can be rescued, and which are cleared away."""

import os
import time
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.training.checkpoint import RunFolder, forget_run, interrupted_runs
from tests.training.test_run_folder import EPOCHS, WEIGHTS, interrupted
from tests.training.workers import a_request


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
    assert (found.epochs_done, found.validation_accuracy) == (2, 0.9)
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
    (folder / "history.csv").write_bytes(b"\xff")
    (found,) = interrupted_runs()
    assert (found.epochs_done, found.validation_accuracy) == (0, None)


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


def test_what_is_gone_is_not_made_again() -> None:
    folder = interrupted()
    (run,) = interrupted_runs()
    run.delete()
    assert not folder.exists()
    with pytest.raises(UserError, match="not there any more"):
        RunFolder(folder)
    forget_run(folder)
    assert not folder.exists()


def test_a_run_can_be_forgotten_unless_another_window_has_it() -> None:
    folder = interrupted()
    run = RunFolder(folder)
    forget_run(folder)
    assert folder.exists()
    run.close()
    forget_run(folder)
    assert not folder.exists()
