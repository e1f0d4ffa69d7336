from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import LIGHT
from logitdesk.ui.training.training_status import TrainingStatus
from tests.ui.stage import shows_colour
from tests.ui.training.stage import TrainingStage, progress_at


@pytest.fixture
def status(stage: TrainingStage, qtbot: QtBot) -> Iterator[TrainingStatus]:
    bar = QWidget()
    qtbot.addWidget(bar)
    row = QHBoxLayout(bar)
    status = TrainingStatus(stage.training, stage.themes, bar)
    row.addWidget(status)
    bar.resize(640, 40)
    with qtbot.waitExposed(bar):
        bar.show()
    yield status
    bar.close()


def test_nothing_is_shown_while_nothing_trains(
    status: TrainingStatus, stage: TrainingStage
) -> None:
    assert not status.isVisible()
    stage.begin()
    assert status.isVisible()
    stage.be("finished")
    assert status.isVisible()
    stage.training.dismiss()
    assert not status.isVisible()


def test_it_says_how_far_the_run_is(status: TrainingStatus, stage: TrainingStage) -> None:
    stage.begin()
    stage.train()
    stage.tell(progress_at(4))
    assert status.accessibleName() == "Training My CNN · epoch 4 / 16 · 2:00 left"
    assert shows_colour(status, LIGHT.accent)
    stage.be("failed")
    assert status.accessibleName() == "Training failed"
    assert not shows_colour(status, LIGHT.accent)


def test_its_width_stays_the_same(status: TrainingStatus, stage: TrainingStage) -> None:
    stage.begin()
    width = status.width()
    stage.train(1)
    assert status.width() == width == status.sizeHint().width()
    assert width < 560


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_it_leads_to_the_training(
    status: TrainingStatus, stage: TrainingStage, qtbot: QtBot, by: str
) -> None:
    stage.begin()
    with qtbot.waitSignal(status.clicked):
        if by == "mouse":
            QTest.mouseClick(status, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
        else:
            QTest.keyClick(status, Qt.Key.Key_Space)


def test_it_knows_what_came_while_the_window_was_hidden(
    status: TrainingStatus, stage: TrainingStage
) -> None:
    stage.begin()
    stage.train()
    status.window().hide()
    stage.tell(progress_at(8))
    status.window().show()
    assert "epoch 8 / 16" in status.accessibleName()
