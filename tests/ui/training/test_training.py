"""Training as the window knows it; the worker is a process of a test's own, or none."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.messages import EpochEnded
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.training.training import State, Training
from logitdesk.ui.training.training_thread import Finished, TrainingResult
from tests.ui.training.answers import fails_and_lingers
from tests.ui.training.stage import REQUEST, TrainingStage

START_MS = 20_000


@pytest.fixture
def failing(stage: TrainingStage, background: TaskRunner) -> Iterator[Training]:
    """Its worker fails, and takes its time to end."""
    training = Training(stage.session, background, work=fails_and_lingers)
    yield training
    training.close()


def state_of(training: Training) -> State:
    return training.state


def test_the_process_of_the_last_run_is_gone_when_the_next_begins(
    failing: Training, qtbot: QtBot
) -> None:
    failing.start(REQUEST)
    qtbot.waitUntil(lambda: failing.state == "failed", timeout=START_MS)
    (former,) = multiprocessing.active_children()
    failing.dismiss()
    assert state_of(failing) == "ready"
    failing.start(REQUEST)
    (now,) = multiprocessing.active_children()
    assert now.pid != former.pid


def test_while_a_run_is_under_way_no_other_begins(failing: Training) -> None:
    failing.start(REQUEST)
    record = failing.record
    failing.start(REQUEST)
    assert failing.record is record
    assert len(multiprocessing.active_children()) == 1


def interrupted_run() -> Path:
    run = RunFolder.new(REQUEST)
    run.keep_history([EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True)])
    run.keep_best([np.zeros(3, np.float32)])
    run.close()
    return run.folder


def test_a_run_that_was_rescued_is_not_offered_again(stage: TrainingStage, qtbot: QtBot) -> None:
    folder = interrupted_run()
    stage.training.look_for_interrupted()
    qtbot.waitUntil(lambda: bool(stage.training.interrupted))
    stage.begin(request=None)
    RunFolder(folder).delete()
    stage.tell(Finished("My CNN", "my-cnn", (), TrainingResult()))
    qtbot.waitUntil(lambda: not stage.training.interrupted)


def test_what_an_interrupted_run_left_can_be_deleted(stage: TrainingStage, qtbot: QtBot) -> None:
    folder = interrupted_run()
    stage.training.look_for_interrupted()
    qtbot.waitUntil(lambda: bool(stage.training.interrupted))
    stage.training.forget(stage.training.interrupted[0])
    qtbot.waitUntil(lambda: not stage.training.interrupted)
    assert not folder.exists()
