import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import short
from logitdesk.ui.loss_lab.batch import MOST, Batch
from logitdesk.ui.loss_lab.labels_view import LabelsView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.row_figures import loss_text
from tests.ui.stage import AMBIGUOUS, SURE, Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def question(stage: Stage) -> LossQuestion:
    question = LossQuestion(stage.session)
    question.take(SURE, 3)
    return question


@pytest.fixture
def batch(question: LossQuestion) -> Batch:
    return Batch(question)


@pytest.fixture
def view(stage: Stage, question: LossQuestion, batch: Batch, qtbot: QtBot) -> LabelsView:
    view = LabelsView(question, batch, stage.themes)
    qtbot.addWidget(view)
    view.resize(350, 430)
    view.show()
    return view


def both_losses(view: LabelsView) -> dict[str, str]:
    return {row.name: row.figures[0] for row in view.table.rows}


@pytest.mark.parametrize("scale", [1.0, 30.0, 1000.0])
@pytest.mark.parametrize("label", [3, 6])
def test_a_one_hot_row_and_a_sparse_label_give_the_same_number(
    view: LabelsView, question: LossQuestion, label: int, scale: float
) -> None:
    question.choose_label(label)
    question.set_scale(scale)
    row = " ".join("1" if number == label else "0" for number in range(10))
    loss = loss_text(question.case.loss, float(question.case.log_odds[label]))
    assert loss != "0"
    assert both_losses(view) == {f"one-hot [{row}]": loss, f"sparse label {label}": loss}


def test_a_batch_begins_with_the_row_on_screen_and_two_examples(
    view: LabelsView, batch: Batch
) -> None:
    assert batch.labels == [3, 0, 1]
    assert batch.losses[0] == LossCase.of(SURE, 3).loss
    assert batch.losses[2] == pytest.approx(np.log(10))
    assert f"shape (3,). Their mean, {short(batch.mean)}," in view.outcome.text()


def test_a_row_is_added_and_stays_while_the_one_on_screen_moves(
    view: LabelsView, batch: Batch, question: LossQuestion
) -> None:
    question.set_scale(2)
    QTest.mouseClick(view.add, LEFT)
    assert batch.labels == [3, 0, 1, 3]
    question.set_logit(3, 0.0)
    question.choose_label(5)
    assert batch.labels == [5, 0, 1, 3]
    assert batch.logits[3].tolist() == (2 * np.array(SURE)).tolist()
    assert batch.losses[3] == LossCase.of(SURE, 3, 2).loss
    assert batch.losses[0] == question.case.loss
    assert "shape (4,)" in view.outcome.text()
    assert f"label 5, loss {short(question.case.loss)}" in view.batch_table.accessibleDescription()


def test_a_row_is_removed_by_its_cross(view: LabelsView, batch: Batch) -> None:
    QTest.mouseClick(view.batch_table.way_out(1), LEFT)
    assert batch.labels == [3, 1]
    QTest.mouseClick(view.batch_table.way_out(1), LEFT)
    assert batch.labels == [3]
    assert "shape (1,)" in view.outcome.text()
    assert not any(view.batch_table.way_out(number).isVisible() for number in range(MOST))


def test_the_row_on_screen_cannot_be_removed(batch: Batch, view: LabelsView) -> None:
    assert not view.batch_table.way_out(0).isVisible()
    with pytest.raises(IndexError, match="Kept rows are 1 to 2"):
        batch.remove(0)
    with pytest.raises(IndexError, match="Kept rows are 1 to 2"):
        batch.remove(3)


def test_a_full_batch_takes_no_more(view: LabelsView, batch: Batch) -> None:
    while not batch.is_full:
        assert view.add.isEnabled()
        QTest.mouseClick(view.add, LEFT)
    assert len(batch.labels) == MOST
    assert not view.add.isEnabled()
    assert "remove one first" in view.add.toolTip()
    batch.add_current()
    assert len(batch.labels) == MOST
    QTest.mouseClick(view.batch_table.way_out(2), LEFT)
    assert view.add.isEnabled()


def test_it_fits_with_all_its_rows(view: LabelsView, batch: Batch) -> None:
    while not batch.is_full:
        batch.add_current()
    QApplication.processEvents()
    assert view.minimumSizeHint().width() <= 262
    assert view.minimumSizeHint().height() <= 330


def test_with_another_number_of_classes_it_begins_anew(
    view: LabelsView, batch: Batch, question: LossQuestion
) -> None:
    QTest.mouseClick(view.add, LEFT)
    question.take([0.1, 0.3, 0.5, 0.9], 3)
    assert batch.logits.shape == (3, 4)
    assert batch.losses[2] == pytest.approx(np.log(4))
    assert len(both_losses(view)) == 2
    QTest.mouseClick(view.add, LEFT)
    question.take([0.1, 0.3, 0.5, 0.8], 1)
    assert batch.labels == [1, 0, 1, 3]


def test_its_numbers_are_the_rows_with_label_and_loss(
    view: LabelsView, batch: Batch, question: LossQuestion
) -> None:
    question.take(AMBIGUOUS, 5)
    heading, *rows = csv.reader(view.numbers().splitlines())
    assert heading == [*(f"logit_{number}" for number in range(10)), "label", "loss"]
    read = np.array(rows, float)
    assert np.array_equal(read[:, :10], batch.logits)
    assert read[:, 10].tolist() == batch.labels
    assert read[:, 11].tolist() == batch.losses.tolist()


def test_out_of_sight_it_waits(view: LabelsView, question: LossQuestion) -> None:
    view.hide()
    before = both_losses(view)
    question.choose_label(6)
    assert both_losses(view) == before
    view.show()
    assert both_losses(view) != before
