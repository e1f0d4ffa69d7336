import csv
import io
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.taking import Taking
from logitdesk.ui.file_dialogs import FileDialogs
from logitdesk.ui.loss_lab.logit_grid import Span
from logitdesk.ui.loss_lab.loss_lab_page import LossLabPage
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.widgets import Card
from tests.ui.stage import SURE, Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(stage: Stage, background: TaskRunner, qtbot: QtBot) -> Iterator[LossLabPage]:
    """In a window with dialogs, as pictures need them."""
    window = QMainWindow()
    FileDialogs(background, window)
    widget = LossLabPage(stage.session, stage.themes)
    window.setCentralWidget(widget)
    qtbot.addWidget(window)
    window.resize(824, 589)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield widget
    window.close()


def at(page: LossLabPage, number: int, span: Span) -> QPoint:
    return page.rows._grid.cell(number, span).center()


def drag_logit(page: LossLabPage, number: int, pixels: int) -> None:
    start = at(page, number, page.rows._grid.logit)
    QTest.mousePress(page.rows, LEFT, pos=start)
    QTest.mouseMove(page.rows, start + QPoint(pixels // 2, 0))
    QTest.mouseMove(page.rows, start + QPoint(pixels, 0))
    QTest.mouseRelease(page.rows, LEFT, pos=start + QPoint(pixels, 0))


def click(page: LossLabPage, text: str) -> None:
    """Click the one button in sight with this text."""
    buttons = (one for one in page.findChildren(QPushButton) if one.isVisible())
    (button,) = (one for one in buttons if one.text() == text)
    QTest.mouseClick(button, LEFT)


def test_a_blank_page_has_an_example_and_says_so(page: LossLabPage, stage: Stage) -> None:
    assert page.told.text() == "blank page: an example"
    assert page.formula.steps[1].result == "0.3747"
    stage.give(SURE)
    assert page.told.text() == "of the drawing, by CNN"
    assert page.formula.steps[1].result == "0.9804"
    stage.blank()
    assert page.told.text() == "blank page: an example"


def test_a_network_with_a_long_name_takes_no_room_from_the_rows(
    page: LossLabPage, stage: Stage
) -> None:
    scores = stage.give(SURE)
    before = page.minimumSizeHint().width()
    assert stage.session._reading is not None
    long = replace(scores, model="The network that I trained on " + 200 * "W")
    stage.session._reading = replace(stage.session._reading, scores=long)
    stage.session.reading_changed.emit()
    assert "…" in page.told.text()
    assert page.minimumSizeHint().width() <= max(before, 648)


def test_a_dragged_logit_moves_everything_that_follows_from_it(
    page: LossLabPage, stage: Stage
) -> None:
    stage.give(SURE)
    loss, code = page.question.case.loss, page.formula.accessibleDescription()
    drag_logit(page, 5, 30)
    assert page.question.case.loss > loss
    assert page.formula.accessibleDescription() != code
    assert page.told.text() == "your own numbers"
    click(page, "The drawing")
    assert page.question.case.loss == loss


def test_the_views_show_the_same_question(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    click(page, "Code")
    QTest.mouseClick(page.rows, LEFT, pos=at(page, 8, page.rows._grid.label))
    assert "label = 8" in page.views.code.code


def test_the_numbers_of_the_page_are_those_of_its_rows(page: LossLabPage) -> None:
    table = list(csv.DictReader(io.StringIO(page.numbers())))
    softmax = [float(row["softmax"]) for row in table]
    np.testing.assert_allclose(softmax, [0.16838508, 0.205666, 0.25120102, 0.37474789], rtol=1e-7)


def test_the_numbers_can_be_copied(page: LossLabPage) -> None:
    taking = next(one for card in page.findChildren(Card) for one in card.findChildren(Taking))
    assert taking.name == "from logits to loss"
    taking.copy_numbers()
    assert QGuiApplication.clipboard().text() == page.numbers()


def test_a_picture_of_the_rows_can_be_copied(page: LossLabPage) -> None:
    for taking in page.findChildren(Taking):
        QGuiApplication.clipboard().clear()
        taking.copy_picture()
        assert QGuiApplication.clipboard().mimeData().hasImage()


def test_the_first_steps_go_on_as_they_are_done(
    page: LossLabPage, stage: Stage, qtbot: QtBot
) -> None:
    stage.give(SURE)
    page.begin_first_steps()
    assert page.steps.number == 0
    drag_logit(page, 5, 30)
    assert page.steps.number == 1
    QTest.mouseClick(page.rows, LEFT, pos=at(page, 1, page.rows._grid.label))
    assert page.steps.number == 2
    slider = page.views.two_ways.findChildren(QSlider)[0]
    slider.setValue(slider.maximum())
    assert page.question.case.naive_loss == np.inf
    assert page.steps.number == 3
    click(page, "Twice")
    assert page.steps.number == 4
    with qtbot.waitSignal(page.first_steps_ended):
        click(page, "Code")
    assert page.steps.number is None


def test_the_first_steps_can_be_skipped_and_begun_again(page: LossLabPage, qtbot: QtBot) -> None:
    page.begin_first_steps()
    with qtbot.waitSignal(page.first_steps_ended):
        click(page, "Skip")
    assert page.steps.number is None
    page.source.round_wanted.emit()
    assert page.steps.number == 0


def test_what_is_done_in_another_order_leaves_the_step_that_is_shown(page: LossLabPage) -> None:
    page.begin_first_steps()
    click(page, "Code")
    assert page.steps.number == 0


def undo(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(widget: QWidget) -> None:
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Redo))


def test_a_drag_is_taken_back_and_done_again_in_one_step(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    before = page.question.case.unscaled.tolist()
    drag_logit(page, 5, 30)
    dragged = page.question.case.unscaled.tolist()
    undo(page.rows)
    assert page.told.text() == "of the drawing, by CNN"
    assert page.question.case.unscaled.tolist() == before
    redo(page.rows)
    assert page.told.text() == "your own numbers"
    assert page.question.case.unscaled.tolist() == dragged


def test_a_drag_that_escape_took_back_is_no_step(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    drag_logit(page, 5, 30)
    first = page.question.case.unscaled.tolist()
    start = at(page, 2, page.rows._grid.logit)
    QTest.mousePress(page.rows, LEFT, pos=start)
    QTest.mouseMove(page.rows, start + QPoint(20, 0))
    QTest.keyClick(page.rows, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.rows, LEFT, pos=start + QPoint(20, 0))
    assert page.question.case.unscaled.tolist() == first
    undo(page.rows)
    assert page.question.source == "drawing"


def test_whatever_has_the_focus_undo_is_the_pages(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    click(page, "Code")
    for widget in (page.views.code, *page.views.code.findChildren(QPlainTextEdit)):
        page.question.choose_label(8)
        widget.setFocus()
        undo(page.window().focusWidget() or page)
        assert page.question.case.label == 3


def test_while_a_number_is_typed_undo_is_of_what_was_typed(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    page.question.choose_label(8)
    page.rows.type_in(0)
    QTest.keyClicks(page.rows.field, "12")
    undo(page.rows.field)
    assert page.question.case.label == 8
    assert page.rows.field.text() != "12"


def test_each_drag_of_the_scale_is_a_step(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    chart = page.views.two_ways.chart
    for scale in (10, 100):
        start = QPoint(round(chart.area.x(scale)), chart.height() // 2)
        QTest.mousePress(chart, LEFT, pos=start)
        for pixels in (5, 10):
            QTest.mouseMove(chart, start + QPoint(pixels, 0))
        QTest.mouseRelease(chart, LEFT, pos=start + QPoint(10, 0))
    undo(page.rows)
    assert 10 < page.question.case.scale < 30
    undo(page.rows)
    assert page.question.case.scale == 1


def test_a_click_beside_everything_brings_the_focus_to_the_page(
    page: LossLabPage, stage: Stage, qtbot: QtBot
) -> None:
    stage.give(SURE)
    qtbot.waitActive(page.window())
    page.question.choose_label(8)
    QTest.mouseClick(page, LEFT, pos=QPoint(page.source.width() - 100, page.source.y() + 5))
    focus = page.window().focusWidget()
    assert focus is not None
    undo(focus)
    assert page.question.case.label == 3


def test_who_says_which_class_is_the_true_one_is_told(page: LossLabPage, stage: Stage) -> None:
    note = page.label_note
    assert note.said.text() == "true label 3: the likeliest class"
    stage.give(SURE)
    assert note.said.text() == "true label 3: the network’s answer"
    assert not note.back.isVisible()
    QTest.mouseClick(page.rows, LEFT, pos=at(page, 8, page.rows._grid.label))
    assert note.said.text() == "true label 8: your choice"
    QTest.mouseClick(note.back, LEFT)
    assert note.said.text() == "true label 3: the network’s answer"
    click(page, "My own numbers")
    assert note.said.text() == "true label 3"


def test_a_temperature_that_is_left_out_is_said_to_be(page: LossLabPage, stage: Stage) -> None:
    stage.give(SURE)
    stage.session.set_temperature(2.5)
    assert page.told.text() == "of the drawing, by CNN, at T = 1"
    assert page.question.case.unscaled.tolist() == list(SURE)
    stage.session.set_temperature(1.0)
    assert page.told.text() == "of the drawing, by CNN"


def test_one_loss_is_one_number_wherever_it_stands(page: LossLabPage, stage: Stage) -> None:
    """Of a clear digit, where a subtraction from 1 would leave no digits."""
    stage.give([8 * z for z in SURE])
    assert page.formula.steps[2].result == "5.69×10⁻¹⁵"
    shown = []
    for title, view in (("Twice", page.views.twice), ("Labels", page.views.labels)):
        click(page, title)
        shown += [row.figures[0] for row in view.table.rows if row.name != "twice"]
    assert shown == 3 * ["5.690×10⁻¹⁵"]
    click(page, "Code")
    assert f"# ~{page.question.case.loss:.6g}" in page.views.code.code
    assert page.question.case.loss == pytest.approx(5.690e-15, rel=1e-4)


def test_the_third_first_step_waits_for_inf_or_nan_on_screen(
    page: LossLabPage, stage: Stage
) -> None:
    stage.give([z / 30 for z in SURE])
    page.begin_first_steps()
    click(page, "Next")
    click(page, "Next")
    slider = page.views.two_ways.findChildren(QSlider)[0]
    slider.setValue(150)
    assert page.question.case.scale > 30
    assert page.steps.number == 2
    click(page, "Code")
    slider.setValue(slider.maximum())
    assert page.steps.number == 2
    click(page, "Two ways")
    assert page.steps.number == 3


def test_it_fits_into_the_smallest_window_with_the_first_steps(
    page: LossLabPage, stage: Stage
) -> None:
    stage.give(SURE)
    page.question.set_scale(1000)
    page.begin_first_steps()
    for _ in range(5):
        assert page.minimumSizeHint().width() <= 648
        assert page.minimumSizeHint().height() <= 489
        page.steps.did(page.steps.number or 0)
