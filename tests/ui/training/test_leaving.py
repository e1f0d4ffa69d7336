"""Closing the window while a network is trained: what is asked, and what the answers do."""

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.leaving import Leaving
from logitdesk.ui.training.training_thread import Failed, Finished, TrainingResult
from tests.ui.training.stage import TrainingStage

FINISHED = Finished("My CNN", "my-cnn", (), TrainingResult())


class Window(QWidget):
    """A window that asks before it closes."""

    def __init__(self, stage: TrainingStage) -> None:
        super().__init__()
        self.leaving = Leaving(stage.training, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.leaving.may_close())


@pytest.fixture
def window(stage: TrainingStage, qtbot: QtBot) -> Window:
    window = Window(stage)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    stage.begin()
    stage.train(1)
    return window


def answer(window: Window, text: str) -> None:
    """Press a button of the question that is asked."""
    box = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
    next(one for one in box.buttons() if one.text().replace("&", "") == text).click()


def is_asked(window: Window) -> bool:
    return any(box.isVisible() for box in window.findChildren(QMessageBox))


def test_nothing_is_asked_when_nothing_is_trained(window: Window, stage: TrainingStage) -> None:
    stage.be("ready")
    assert window.close()
    assert not is_asked(window)


def test_the_window_closes_when_the_best_so_far_is_kept(
    window: Window, stage: TrainingStage
) -> None:
    assert not window.close()
    answer(window, "Keep the best so far")
    assert stage.training.state == "stopping"
    assert window.isVisible()
    stage.tell(FINISHED)
    assert not window.isVisible()


def test_who_thinks_better_of_it_keeps_the_window(window: Window, stage: TrainingStage) -> None:
    window.close()
    answer(window, "Keep the best so far")
    window.close()
    answer(window, "Go on training")
    stage.tell(FINISHED)
    assert window.isVisible()


def test_the_window_stays_when_there_is_a_failure_to_read(
    window: Window, stage: TrainingStage
) -> None:
    window.close()
    answer(window, "Keep the best so far")
    stage.tell(Failed("The disk is full."))
    assert window.isVisible()


def test_the_question_goes_when_there_is_nothing_left_to_ask(
    window: Window, stage: TrainingStage
) -> None:
    window.close()
    assert is_asked(window)
    stage.tell(FINISHED)
    assert not is_asked(window)
    assert window.isVisible()
