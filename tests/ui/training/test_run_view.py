import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.run_view import RunView
from logitdesk.ui.training.training_thread import DataProgress, Failed, PhaseStarted, SaveFailed
from tests.ui.training.stage import TrainingStage, progress_at


@pytest.fixture
def view(stage: TrainingStage, qtbot: QtBot) -> RunView:
    widget = RunView(stage.session, stage.training, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(620, 450)
    with qtbot.waitExposed(widget):
        widget.show()
    stage.begin()
    return widget


def buttons(view: RunView) -> dict[str, bool]:
    """Those that can be seen, and whether they can be pressed."""
    return {
        button.text(): button.isEnabled()
        for button in view.findChildren(QPushButton)
        if button.isVisible()
    }


def state(stage: TrainingStage) -> str:
    return stage.training.state


def press(view: RunView, text: str) -> None:
    (button,) = (b for b in view.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_while_it_prepares_it_can_be_stopped(view: RunView, stage: TrainingStage) -> None:
    assert view._title.text == "Training My CNN on MNIST"
    assert view._phase.text == "Starting…"
    assert buttons(view) == {"Pause": False, "Stop": True}
    assert view._bar.maximum() == 0  # busy
    press(view, "Stop")
    assert stage.training.state == "stopping"
    assert buttons(view) == {"Pause": False, "Stop": False}


def test_a_download_has_a_bar_of_its_own(view: RunView, stage: TrainingStage) -> None:
    stage.tell(PhaseStarted("data"), DataProgress("train-images-idx3-ubyte.gz", 500_000, 2_000_000))
    assert view._phase.text == "Downloading train-images-idx3-ubyte.gz… 0.5 of 2.0 MB"
    assert (view._bar.value(), view._bar.maximum()) == (250, 1000)
    stage.tell(PhaseStarted("tensorflow"))
    assert view._bar.maximum() == 0


def test_progress_is_told(view: RunView, stage: TrainingStage) -> None:
    stage.train()
    assert not view._figures.isVisible()
    stage.tell(progress_at(4))
    assert view._phase.text == "Training on CPU"
    assert view._figures.text == "epoch 4 of 16 · 1,860 images/s · 2:00 left"
    assert view._bar.value() == 250


def test_it_pauses_and_goes_on(view: RunView, stage: TrainingStage) -> None:
    stage.train(0.5)
    width = view._pause.width()
    press(view, "Pause")
    assert state(stage) == "paused"
    assert view._phase.text == "Paused"
    assert buttons(view) == {"Resume": True, "Stop": True}
    assert view._pause.width() == width
    press(view, "Resume")
    assert state(stage) == "training"
    assert buttons(view) == {"Pause": True, "Stop": True}


def test_while_it_saves_nothing_can_be_pressed(view: RunView, stage: TrainingStage) -> None:
    stage.train(0.5)
    stage.tell(PhaseStarted("measuring"))
    assert buttons(view) == {"Pause": False, "Stop": False}
    assert view._phase.text == "Measuring on the test images…"


def test_what_could_not_be_saved_is_tried_again(view: RunView, stage: TrainingStage) -> None:
    stage.tell(SaveFailed("The disk is <full>."))
    assert buttons(view) == {"Try again": True, "Give up": True}
    assert view._problem.isVisible()
    assert view._problem.text() == "The disk is <full>."
    press(view, "Try again")
    assert stage.training.state == "saving"
    assert not view._problem.isVisible()


def test_what_could_not_be_saved_is_given_up(view: RunView, stage: TrainingStage) -> None:
    stage.tell(SaveFailed("The disk is full."))
    press(view, "Give up")
    assert stage.training.state == "ready"


def test_a_failure_says_why_and_leads_back_to_the_form(view: RunView, stage: TrainingStage) -> None:
    stage.train(3)
    stage.tell(Failed("Memory ran out."))
    assert view._phase.text == "Training failed"
    assert view._problem.text() == "Memory ran out."
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    assert view._problem.textInteractionFlags() & selectable
    assert buttons(view) == {"Back to the form": True}
    press(view, "Back to the form")
    assert stage.training.state == "ready"


def test_a_compact_view_has_only_charts(view: RunView) -> None:
    view.set_compact(True)
    assert buttons(view) == {}
    view.set_compact(False)
    assert "Stop" in buttons(view)


def test_a_hidden_view_catches_up_when_it_is_seen(view: RunView, stage: TrainingStage) -> None:
    stage.train()
    view.hide()
    stage.tell(progress_at(8))
    assert view._figures.text == ""
    view.show()
    assert view._figures.text.startswith("epoch 8 of 16")


def test_it_fits_a_small_window(view: RunView, stage: TrainingStage) -> None:
    stage.train(2)
    stage.tell(SaveFailed("The disk is full, and this is what can be done about it. " * 3))
    least = view.minimumSizeHint()
    assert least.width() <= 620
    assert least.height() <= 450
