import csv
import io
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import PRESET
from logitdesk.ui.charts.axis import DURATION_MS
from logitdesk.ui.loss_lab.logit_grid import Span
from logitdesk.ui.loss_lab.logit_rows import LogitRows
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import DARK, LIGHT
from tests.ui.stage import EXTREME, SURE, Stage, ask_for_help, colour_at, move_mouse, shows_colour

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rows(stage: Stage, question: LossQuestion, qtbot: QtBot) -> Iterator[LogitRows]:
    """In a window with a button beside it, for the focus to go to."""
    window = QWidget()
    column = QVBoxLayout(window)
    widget = LogitRows(question, stage.themes)
    column.addWidget(widget, stretch=1)
    column.addWidget(QPushButton("elsewhere"))
    qtbot.addWidget(window)
    window.resize(500, 460)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield widget
    window.close()


def at(rows: LogitRows, number: int, span: Span, share: float = 0.5) -> QPoint:
    """A place in a row: `share` of the way through a column."""
    cell = rows._grid.cell(number, span)
    return QPoint(cell.left() + round(share * (cell.width() - 1)), cell.center().y())


def drag(rows: LogitRows, number: int, pixels: int) -> None:
    """Drag a logit's bar to the right, by the mouse, and hold it there."""
    start = at(rows, number, rows._grid.logit)
    QTest.mousePress(rows, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(rows, start + QPoint(round(share * pixels), 0))


def let_go(rows: LogitRows, number: int, pixels: int) -> None:
    QTest.mouseRelease(rows, LEFT, pos=at(rows, number, rows._grid.logit) + QPoint(pixels, 0))


def logits(question: LossQuestion) -> list[float]:
    return [float(logit) for logit in question.case.unscaled]


def length_of(rows: LogitRows, number: int, span: Span, colour: object) -> int:
    """How many pixels of a row, in one of its columns, have a colour."""
    picture = rows.grab().toImage()
    y = rows._grid.row(number).center().y()
    return sum(picture.pixelColor(x, y) == colour for x in range(span.left, span.right))


# What is shown.


def test_each_part_of_a_row_is_as_long_as_its_number(rows: LogitRows, stage: Stage) -> None:
    stage.give(SURE)
    QTest.qWait(2 * DURATION_MS)
    grid, p = rows._grid, rows._question.case.probabilities[3]
    assert length_of(rows, 3, grid.logit, LIGHT.accent) == pytest.approx(0.89 * grid.reach, abs=2)
    track = length_of(rows, 3, grid.track, LIGHT.accent)
    assert track == pytest.approx(p * grid.track.width, abs=2)
    negative = length_of(rows, 1, grid.logit, LIGHT.warm_soft)
    assert negative == pytest.approx(0.51 * grid.reach, abs=2)


def test_the_gradient_pulls_the_true_class_up_and_pushes_the_others_down(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(SURE)
    question.choose_label(8)
    grid = rows._grid
    half = grid.gradient.width / 2
    assert length_of(rows, 8, grid.gradient, LIGHT.warm) == pytest.approx(half, abs=2)
    assert length_of(rows, 3, grid.gradient, LIGHT.accent) == pytest.approx(0.98 * half, abs=2)


def test_one_hot_row_has_a_filled_ring_at_the_label(
    rows: LogitRows, question: LossQuestion
) -> None:
    question.choose_label(1)
    ring = at(rows, 1, rows._grid.label) - QPoint(6, 0)
    assert colour_at(rows, ring) == LIGHT.accent
    assert colour_at(rows, at(rows, 2, rows._grid.label) - QPoint(6, 0)) == LIGHT.card


def test_there_are_as_many_rows_as_classes(rows: LogitRows, stage: Stage) -> None:
    assert rows._grid.count == 4
    stage.give(SURE)
    assert rows._grid.count == 10
    stage.blank()
    assert rows._grid.count == 4


def test_the_numbers_are_those_of_the_preset(rows: LogitRows) -> None:
    table = list(csv.DictReader(io.StringIO(rows.numbers())))
    softmax = [float(row["softmax"]) for row in table]
    np.testing.assert_allclose(softmax, [0.16838508, 0.205666, 0.25120102, 0.37474789], rtol=1e-7)
    assert [row["label"] for row in table] == ["0", "0", "0", "1"]
    assert sum(float(row["gradient"]) for row in table) == pytest.approx(0, abs=1e-15)
    assert {float(row["cross_entropy"]) for row in table} == {rows._question.case.loss}


def test_resting_on_a_row_tells_its_exact_numbers(rows: LogitRows) -> None:
    ask_for_help(rows, at(rows, 0, rows._grid.track))
    for number in ("0.1<", "0.16838508", "+0.16838508"):
        assert number in QToolTip.text()


def test_a_scaled_logit_is_told_with_its_scale(rows: LogitRows, question: LossQuestion) -> None:
    question.set_scale(100)
    ask_for_help(rows, at(rows, 2, rows._grid.track))
    assert "100 × 0.5 = 50" in QToolTip.text()


def test_what_is_told_stays_true(rows: LogitRows, question: LossQuestion) -> None:
    ask_for_help(rows, at(rows, 0, rows._grid.track))
    question.set_logit(0, 0.7)
    assert "0.7<" in QToolTip.text()


def test_extreme_logits_stay_within_their_column(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(EXTREME)
    question.set_scale(100)
    QTest.qWait(2 * DURATION_MS)
    grid = rows._grid
    assert length_of(rows, 0, grid.logit, LIGHT.warm_soft) <= grid.reach + 1
    assert rows._limit.value >= 4000


def test_the_axis_stands_still_while_its_numbers_fit(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(SURE)
    QTest.qWait(2 * DURATION_MS)
    before = rows._limit.value
    for logit in (9.5, 5.0, 7.0, 9.9):
        question.set_logit(3, logit)
        QTest.qWait(20)
        assert rows._limit.value == before


def test_it_is_dark_in_the_dark(rows: LogitRows, stage: Stage) -> None:
    stage.themes.choose("dark")
    assert shows_colour(rows, DARK.accent)
    assert not shows_colour(rows, LIGHT.card)


def test_who_comes_back_sees_what_changed_meanwhile(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    rows.hide()
    stage.give(SURE)
    question.set_logit(0, 30.0)
    rows.show()
    assert "softmax p 1 −" in rows.accessibleDescription()
    QTest.qWait(2 * DURATION_MS)
    assert rows._limit.value >= 30


# What the mouse does.


def test_a_drag_sets_the_logit_and_leaves_the_others(
    rows: LogitRows, question: LossQuestion, qtbot: QtBot
) -> None:
    a_pixel = rows._limit.value / rows._grid.reach
    drag(rows, 1, 20)
    with qtbot.waitSignal(rows.logit_set):
        let_go(rows, 1, 20)
    assert logits(question)[1] == pytest.approx(0.3 + 20 * a_pixel, abs=a_pixel)
    assert [logits(question)[k] for k in (0, 2, 3)] == [0.1, 0.5, 0.9]
    assert question.source == "own"


def test_a_dragged_logit_is_a_short_number(rows: LogitRows, question: LossQuestion) -> None:
    drag(rows, 1, 17)
    let_go(rows, 1, 17)
    assert len(f"{logits(question)[1]!r}") <= 5


def test_what_is_dragged_is_the_scaled_logit(rows: LogitRows, question: LossQuestion) -> None:
    question.set_scale(100)
    QTest.qWait(2 * DURATION_MS)
    a_pixel = rows._limit.value / rows._grid.reach
    drag(rows, 0, -30)
    let_go(rows, 0, -30)
    assert question.case.logits[0] == pytest.approx(10 - 30 * a_pixel, abs=a_pixel)


def test_escape_takes_a_drag_back(rows: LogitRows, question: LossQuestion, stage: Stage) -> None:
    stage.give(SURE)
    question.choose_label(5)
    drag(rows, 1, 40)
    assert not question.shows_drawing
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert question.source == "drawing"
    assert logits(question) == list(SURE)
    assert question.case.label == 5
    let_go(rows, 1, 40)
    assert logits(question) == list(SURE)


def test_escape_gives_ones_own_numbers_back(rows: LogitRows, question: LossQuestion) -> None:
    question.take([1, 2, 3], 0)
    drag(rows, 1, 40)
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert (question.source, logits(question)) == ("own", [1, 2, 3])


def test_a_page_left_while_a_bar_is_held_takes_the_drag_back(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(SURE)
    drag(rows, 1, 40)
    rows.hide()
    assert question.source == "drawing"


def test_dragging_beyond_the_axis_makes_it_grow_and_goes_on_evenly(
    rows: LogitRows, question: LossQuestion
) -> None:
    a_pixel = rows._limit.value / rows._grid.reach
    far = 3 * rows._grid.reach
    drag(rows, 3, far)
    QTest.qWait(2 * DURATION_MS)
    QTest.mouseMove(rows, at(rows, 3, rows._grid.logit) + QPoint(far - 1, 0))
    let_go(rows, 3, far)
    assert logits(question)[3] == pytest.approx(0.9 + far * a_pixel, abs=a_pixel)
    assert rows._limit.target >= logits(question)[3]


def test_a_click_on_a_bar_alone_sets_nothing(rows: LogitRows, question: LossQuestion) -> None:
    QTest.mouseClick(rows, LEFT, pos=at(rows, 1, rows._grid.logit))
    assert question.source == "drawing"


@pytest.mark.parametrize("column", ["classes", "label"])
def test_a_click_on_a_class_or_its_ring_makes_it_the_true_one(
    rows: LogitRows, question: LossQuestion, qtbot: QtBot, column: str
) -> None:
    span = rows._grid.classes if column == "classes" else rows._grid.label
    with qtbot.waitSignal(rows.label_set):
        QTest.mouseClick(rows, LEFT, pos=at(rows, 1, span))
    assert question.case.label == 1
    assert question.source == "drawing"


def test_the_right_button_neither_drags_nor_chooses(
    rows: LogitRows, question: LossQuestion
) -> None:
    QTest.mouseClick(rows, Qt.MouseButton.RightButton, pos=at(rows, 1, rows._grid.label))
    assert question.case.label == 3


def test_the_cursor_says_what_can_be_done(rows: LogitRows) -> None:
    for span, shape in (
        (rows._grid.logit, Qt.CursorShape.SizeHorCursor),
        (rows._grid.label, Qt.CursorShape.PointingHandCursor),
        (rows._grid.gradient, Qt.CursorShape.ArrowCursor),
    ):
        move_mouse(rows, at(rows, 1, span))
        assert rows.cursor().shape() == shape


# What is typed.


def type_at(rows: LogitRows, number: int, text: str) -> None:
    QTest.mouseDClick(rows, LEFT, pos=at(rows, number, rows._grid.logit))
    QTest.keyClicks(rows.field, text)


def test_a_double_click_opens_the_number_for_typing(
    rows: LogitRows, question: LossQuestion, qtbot: QtBot
) -> None:
    type_at(rows, 2, "-3,25")
    assert rows.field.isVisible()
    with qtbot.waitSignal(rows.logit_set):
        QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert logits(question) == [0.1, 0.3, -3.25, 0.9]
    assert not rows.field.isVisible()


def test_the_field_begins_with_the_number_and_changes_nothing_by_itself(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(np.array(SURE) + 1 / 3)
    QTest.mouseDClick(rows, LEFT, pos=at(rows, 3, rows._grid.logit))
    assert rows.field.text() == "9.23333"
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert question.source == "drawing"


def test_escape_leaves_the_number_as_it_was(rows: LogitRows, question: LossQuestion) -> None:
    type_at(rows, 2, "77")
    QTest.keyClick(rows.field, Qt.Key.Key_Escape)
    assert question.source == "drawing"
    assert not rows.field.isVisible()


def test_what_is_no_number_is_refused_and_can_be_put_right(
    rows: LogitRows, question: LossQuestion
) -> None:
    type_at(rows, 2, "seven")
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert rows.field.isVisible()
    assert "A logit is a number from −1,000,000 to 1,000,000" in QToolTip.text()
    QTest.keyClicks(rows.field, "7")
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert logits(question)[2] == 7


def test_a_number_out_of_reach_is_refused(rows: LogitRows, question: LossQuestion) -> None:
    type_at(rows, 2, "1e7")
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert rows.field.isVisible()
    assert question.source == "drawing"


def test_a_typed_number_is_the_scaled_logit(rows: LogitRows, question: LossQuestion) -> None:
    question.set_scale(100)
    type_at(rows, 0, "50")
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert question.case.logits[0] == pytest.approx(50)
    assert logits(question)[0] == pytest.approx(0.5)


def test_tab_goes_on_to_the_next_row(rows: LogitRows, question: LossQuestion) -> None:
    type_at(rows, 0, "1")
    for text in ("2", "3", "4"):
        QTest.keyClick(rows.field, Qt.Key.Key_Tab)
        QTest.keyClicks(rows.field, text)
    QTest.keyClick(rows.field, Qt.Key.Key_Tab)
    assert logits(question) == [1, 2, 3, 4]
    assert not rows.field.isVisible()


def test_several_numbers_fill_the_rows_from_there_on(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    stage.give(SURE)
    type_at(rows, 0, "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]")
    QTest.keyClick(rows.field, Qt.Key.Key_Return)
    assert logits(question) == list(range(10))


def test_going_elsewhere_takes_what_was_typed(rows: LogitRows, question: LossQuestion) -> None:
    type_at(rows, 1, "5")
    rows.window().findChildren(QPushButton)[0].setFocus()
    assert logits(question)[1] == 5
    assert not rows.field.isVisible()


def test_going_elsewhere_leaves_the_focus_there(rows: LogitRows, qtbot: QtBot) -> None:
    type_at(rows, 1, "5")
    elsewhere = rows.window().findChildren(QPushButton)[0]
    qtbot.waitUntil(rows.field.hasFocus)
    QTest.mouseClick(elsewhere, LEFT)
    assert elsewhere.hasFocus()
    assert rows.pointed is None, "no row is marked"


def test_another_drawing_of_other_length_ends_typing(
    rows: LogitRows, question: LossQuestion, stage: Stage
) -> None:
    type_at(rows, 1, "5")
    stage.give(SURE)
    assert not rows.field.isVisible()
    assert logits(question) == list(SURE)


# The same by keyboard.


def come_by_tab(rows: LogitRows) -> None:
    rows.window().findChildren(QPushButton)[0].setFocus()
    rows.setFocus(Qt.FocusReason.TabFocusReason)


def test_all_can_be_done_by_keyboard(rows: LogitRows, question: LossQuestion) -> None:
    come_by_tab(rows)
    assert rows.pointed == question.case.label
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.pointed == 1
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert logits(question)[1] == pytest.approx(0.4)
    QTest.keyClick(rows, Qt.Key.Key_Left, SHIFT)
    assert logits(question)[1] == pytest.approx(-0.6)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert question.case.label == 1
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_T)
    assert question.case.label == 2
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert rows.field.isVisible()


def test_a_figure_begins_typing(rows: LogitRows, question: LossQuestion) -> None:
    come_by_tab(rows)
    QTest.keyClicks(rows, "-")
    QTest.keyClicks(rows.field, "8.5")
    QTest.keyClick(rows.field, Qt.Key.Key_Enter)
    assert logits(question)[3] == -8.5
    assert rows.hasFocus()


def test_rows_end_at_the_first_and_the_last(rows: LogitRows) -> None:
    come_by_tab(rows)
    for _ in range(6):
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.pointed == len(PRESET) - 1
    for _ in range(6):
        QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.pointed == 0


def test_a_screen_reader_is_told_all_rows(rows: LogitRows) -> None:
    assert "True label 3" in rows.accessibleDescription()
    assert "softmax p 0.37474789" in rows.accessibleDescription()
