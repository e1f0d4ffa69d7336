import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.curves import Curves
from tests.ui.training.stage import EPOCHS, TrainingStage, epoch_at, progress_at


@pytest.fixture
def curves(stage: TrainingStage, qtbot: QtBot) -> Curves:
    widget = Curves(stage.session, stage.training, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def spoken(curves: Curves) -> tuple[str, str]:
    return (
        curves._loss.chart.accessibleDescription(),
        curves._accuracy.chart.accessibleDescription(),
    )


def test_a_run_that_has_not_begun_has_no_curves(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    assert spoken(curves) == ("The curve begins with the first step.",) * 2


def test_training_is_shown_as_it_moves(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    stage.train()
    stage.tell(progress_at(0.1, loss=2.0), progress_at(0.2, loss=1.5))
    assert spoken(curves) == ("training: 1.5000", "training: 55.00 %")
    assert curves._loss.chart._frame.end == EPOCHS


def test_validation_is_shown_at_each_epochs_end(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    stage.train(2)
    assert "validation: 0.0610" in spoken(curves)[0]
    assert "validation: 98.35 %" in spoken(curves)[1]


def test_the_best_epoch_is_told_and_ringed(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    stage.train(7)
    best = epoch_at(5)
    assert curves._loss.newest.text == f"best: {best.validation_loss:.4f}"
    assert curves._accuracy.newest.text == f"best: {100 * best.validation_accuracy:.2f} %"
    assert curves._loss.chart._rings == curves._accuracy.chart._rings == {1: 5}


def test_another_run_begins_with_empty_curves(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    stage.train(2)
    stage.be("finished")
    assert "validation" in spoken(curves)[0]
    stage.begin()
    assert spoken(curves) == ("The curve begins with the first step.",) * 2
    assert curves._loss.newest.text == ""


def test_a_hidden_page_catches_up_when_it_is_seen(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    curves.hide()
    stage.train(1)
    assert "training" not in spoken(curves)[0]
    curves.show()
    assert "training" in spoken(curves)[0]
    assert "validation" in spoken(curves)[0]


def test_a_loss_that_is_no_number_breaks_nothing(curves: Curves, stage: TrainingStage) -> None:
    stage.begin()
    stage.train(1)
    before = spoken(curves)[0]
    stage.tell(progress_at(1.1, loss=float("nan")))
    assert spoken(curves)[0] == before
    curves.grab()
