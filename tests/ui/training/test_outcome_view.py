from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.change_bars import ChangeBars
from logitdesk.ui.training.outcome_view import OutcomeView
from logitdesk.ui.training.training_thread import Finished, TrainingResult
from tests.ui.training.outcomes import ALONE, BETTER, WORSE, epoch, finished
from tests.ui.training.stage import TrainingStage


@pytest.fixture
def view(stage: TrainingStage, qtbot: QtBot) -> OutcomeView:
    view = OutcomeView(stage.session, stage.training, stage.themes)
    qtbot.addWidget(view)
    view.resize(620, 430)
    with qtbot.waitExposed(view):
        view.show()
    return view


def end(stage: TrainingStage, outcome: Finished) -> None:
    stage.begin()
    stage.train(1)
    stage.tell(outcome)
    QApplication.processEvents()


def texts(view: OutcomeView) -> list[str]:
    labels = view.findChildren(QLabel)
    return [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in labels]


def button(view: OutcomeView, text: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == text)


def test_both_networks_stand_side_by_side(view: OutcomeView, stage: TrainingStage) -> None:
    end(stage, finished(WORSE))
    told = texts(view)
    assert "My CNN reads 99.42 % of the MNIST test images right; CNN, 99.68 %." in told
    assert "Finished 1 epoch in about 30 seconds." in told
    for text in ("CNN", "My CNN", "99.68 %", "99.42 %", "−0.26", "worse", "+26", "58"):
        assert text in told
    assert len(view.findChildren(ChangeBars)) == 1


def test_each_set_of_test_images_has_its_own_table(view: OutcomeView, stage: TrainingStage) -> None:
    end(stage, finished(WORSE, BETTER))
    told = texts(view)
    assert "On the 10,000 test images of MNIST" in told
    assert "On the 1,998 test images of UCI pen strokes" in told
    assert {"better", "worse"} <= set(told)
    assert len(view.findChildren(ChangeBars)) == 2


def test_without_a_network_before_there_is_nothing_to_compare(
    view: OutcomeView, stage: TrainingStage
) -> None:
    end(stage, finished(ALONE))
    told = texts(view)
    assert "99.42 %" in told
    assert "difference" not in told
    assert not view.findChildren(ChangeBars)


def test_a_run_without_test_images_has_a_headline(view: OutcomeView, stage: TrainingStage) -> None:
    end(stage, finished())
    assert "My CNN is trained." in texts(view)


def test_what_went_wrong_without_harm_is_told(view: OutcomeView, stage: TrainingStage) -> None:
    end(stage, finished(WORSE, remark="TensorBoard’s files could not be written."))
    assert "TensorBoard’s files could not be written." in texts(view)


def test_a_run_that_was_stopped_says_after_how_many_epochs(
    view: OutcomeView, stage: TrainingStage
) -> None:
    end(stage, finished(WORSE, run=TrainingResult((epoch(1), epoch(2)), "stopped", 20)))
    assert any("Stopped after 2 of 16 epochs" in text for text in texts(view))


def test_the_next_outcome_takes_the_place_of_the_last(
    view: OutcomeView, stage: TrainingStage
) -> None:
    end(stage, finished(WORSE))
    end(stage, finished(BETTER))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told = texts(view)
    assert "On the 1,998 test images of UCI pen strokes" in told
    assert "On the 10,000 test images of MNIST" not in told


@pytest.mark.parametrize(
    ("text", "signal"), [("Use it", "use"), ("Keep it for later", "keep"), ("Discard", "discard")]
)
def test_the_person_says_what_becomes_of_it(
    view: OutcomeView, stage: TrainingStage, qtbot: QtBot, text: str, signal: str
) -> None:
    end(stage, finished(WORSE))
    assert button(view, text).accessibleDescription()
    with qtbot.waitSignal(getattr(view, signal)):
        QTest.mouseClick(button(view, text), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(view, signal)):
        button(view, text).setFocus()
        QTest.keyClick(button(view, text), Qt.Key.Key_Space)


def test_enter_uses_it(view: OutcomeView, stage: TrainingStage, qtbot: QtBot) -> None:
    end(stage, finished(WORSE))
    with qtbot.waitSignal(view.use):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_enter_on_another_button_presses_that_one(
    view: OutcomeView, stage: TrainingStage, qtbot: QtBot
) -> None:
    end(stage, finished(WORSE))
    with qtbot.assertNotEmitted(view.use), qtbot.waitSignal(view.discard):
        QTest.keyClick(button(view, "Discard"), Qt.Key.Key_Return)


def test_long_names_do_not_make_it_wider(view: OutcomeView, stage: TrainingStage) -> None:
    name = "A network with a name that is as long as names may be, 60 ch"
    end(stage, finished(replace(WORSE, before_name=name, after_name=name)))
    scroll = view.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    content = scroll.widget()
    assert content is not None
    assert content.width() <= scroll.viewport().width()
