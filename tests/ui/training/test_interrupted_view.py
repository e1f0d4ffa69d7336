"""What is said of a run that was interrupted."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.interrupted_view import InterruptedView
from logitdesk.ui.training.training import State
from logitdesk.ui.training.training_thread import InterruptedRun
from tests.ui.training.stage import REQUEST, TrainingStage

RUN: Final = InterruptedRun(Path("run"), REQUEST, 3, 0.987, ended=0.0)


@pytest.fixture
def view(stage: TrainingStage, qtbot: QtBot) -> InterruptedView:
    view = InterruptedView(stage.training, stage.themes)
    qtbot.addWidget(view)
    stage.training._found_interrupted([RUN])
    return view


def test_it_tells_how_far_the_run_was(view: InterruptedView) -> None:
    assert view.text.startswith("Training “My CNN” was interrupted on ")
    assert view.text.endswith(
        "It had done 3 epochs of 16 and read 98.7 % of its held-out images right."
    )


def test_a_run_whose_history_is_lost_is_not_said_to_have_done_nothing(
    view: InterruptedView, stage: TrainingStage
) -> None:
    stage.training._found_interrupted([replace(RUN, epochs_done=0, validation_accuracy=None)])
    assert "epoch" not in view.text


@pytest.mark.parametrize(
    ("state", "is_offered"),
    [("ready", True), ("preparing", False), ("finished", False), ("failed", True)],
)
def test_it_is_offered_where_another_run_can_begin(
    view: InterruptedView, stage: TrainingStage, state: State, is_offered: bool
) -> None:
    stage.be(state)
    assert view.isVisible() == is_offered
    stage.training._found_interrupted([])
    assert not view.isVisible()
