from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.weight_field import WeightField, weight_from
from logitdesk.ui.perceptron_lab.weight_table import WeightTable
from tests.ui.stage import Stage

EXACT = 1.23456789


@pytest.fixture
def lab() -> Lab:
    return Lab(replace(Experiment.first(), perceptron=Perceptron.of([[EXACT, -0.5]], [0.5])))


@pytest.fixture
def table(qapp: QApplication, lab: Lab, qtbot: QtBot) -> WeightTable:
    assert not Stage(qapp).themes.theme.is_dark
    widget = WeightTable(lab)
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
    return widget


def type_into(field: WeightField, text: str, *, enter: bool = True) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def texts(table: WeightTable, output: int = 0) -> list[str]:
    return [table.field(output, source).text() for source in range(3)]


def test_the_weights_are_shown_to_2_decimals_and_kept_in_full(table: WeightTable, lab: Lab) -> None:
    assert texts(table) == ["+1.23", "−0.50", "+0.50"]
    table.field(0, 0).setFocus()
    QTest.keyClick(table.field(0, 0), Qt.Key.Key_Return)
    table.field(0, 1).setFocus()
    assert lab.perceptron.weight(0, 0) == EXACT
    assert not lab.can_undo


@pytest.mark.parametrize(
    ("typed", "weight"),
    [("2.5", 2.5), ("-0.125", -0.12), ("1,75", 1.75), ("-99.99", -99.99), ("-0", 0.0)],
)
def test_a_typed_number_is_the_weight(
    table: WeightTable, lab: Lab, typed: str, weight: float
) -> None:
    type_into(table.field(0, 0), typed)
    assert lab.perceptron.weight(0, 0) == weight
    lab.undo()
    assert lab.perceptron.weight(0, 0) == EXACT
    assert texts(table)[0] == "+1.23"


def test_the_real_minus_sign_that_is_shown_is_understood(table: WeightTable, lab: Lab) -> None:
    field = table.field(0, 1)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert lab.perceptron.weight(0, 1) == -0.51


def test_what_is_shown_can_be_typed_so_that_it_is_exactly_that(
    table: WeightTable, lab: Lab
) -> None:
    type_into(table.field(0, 0), "1.23")
    assert lab.perceptron.weight(0, 0) == 1.23


@pytest.mark.parametrize("typed", ["", "abc", "nan", "inf", "1.2.3", "1e300", "-100", "99.995"])
def test_what_cannot_be_a_weight_changes_nothing_and_the_limit_is_told(
    table: WeightTable, lab: Lab, qtbot: QtBot, typed: str
) -> None:
    field = table.field(0, 0)
    type_into(field, typed or " ")
    assert weight_from(typed) is None
    assert lab.perceptron.weight(0, 0) == EXACT
    assert field.text() == "+1.23"
    assert "a number from −99.99 to 99.99" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_leaving_the_field_takes_what_was_typed(table: WeightTable, lab: Lab) -> None:
    type_into(table.field(0, 0), "4", enter=False)
    table.field(0, 1).setFocus()
    assert lab.perceptron.weight(0, 0) == 4


def test_escape_drops_what_was_typed(table: WeightTable, lab: Lab) -> None:
    field = table.field(0, 0)
    type_into(field, "4", enter=False)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "+1.23"
    table.field(0, 1).setFocus()
    assert lab.perceptron.weight(0, 0) == EXACT


def test_up_and_down_change_it_and_with_shift_finely(table: WeightTable, lab: Lab) -> None:
    field = table.field(0, 1)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert lab.perceptron.weight(0, 1) == -0.4
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert lab.perceptron.weight(0, 1) == -0.41
    assert field.text() == "−0.41"


def test_typing_is_not_disturbed_by_training(table: WeightTable, lab: Lab) -> None:
    field = table.field(0, 0)
    type_into(field, "7", enter=False)
    lab.take_steps(3)
    assert field.text() == "7"
    assert table.field(0, 1).text() != "−0.50"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert lab.perceptron.weight(0, 0) == 7


def test_undo_is_left_to_the_page_while_nothing_is_typed(
    table: WeightTable, lab: Lab, qtbot: QtBot
) -> None:
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), table)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lab.undo)
    field = table.field(0, 0)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    type_into(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert lab.perceptron.weight(0, 0) == EXACT
    type_into(field, "8", enter=False)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "+1.23"
    table.field(0, 1).setFocus()
    assert lab.perceptron.weight(0, 0) == EXACT


def test_weights_beyond_what_can_be_typed_are_shown(table: WeightTable, lab: Lab) -> None:
    lab.set_weight(0, 0, 123.456)
    lab.set_weight(0, 1, -12345.6)
    lab.set_weight(0, 2, 1.2e80)
    assert texts(table) == ["+123.5", "−12346", "+1×10⁸⁰"]
    QTest.keyClick(table.field(0, 0), Qt.Key.Key_Return)
    assert lab.perceptron.weight(0, 0) == 123.456


def test_there_is_a_row_for_each_output(table: WeightTable, lab: Lab) -> None:
    lab.set_output_size(3)
    type_into(table.field(2, 1), "-1.5")
    assert lab.perceptron.weights.tolist() == [[0, 0], [0, 0], [0, -1.5]]
    lab.set_output_size(1)
    assert texts(table) == ["+1.23", "−0.50", "+0.50"]
    lab.undo()
    assert texts(table, output=2) == ["0.00", "−1.50", "0.00"]


def test_a_field_can_be_called_for(table: WeightTable, lab: Lab, qtbot: QtBot) -> None:
    table.activateWindow()
    table.type_weight(0, 2)
    qtbot.waitUntil(lambda: table.field(0, 2).hasFocus())
    assert table.field(0, 2).selectedText() == "+0.50"
    QTest.keyClicks(table.field(0, 2), "3")
    QTest.keyClick(table.field(0, 2), Qt.Key.Key_Return)
    assert lab.perceptron.weight(0, 2) == 3


def test_it_fits_under_the_network(table: WeightTable, lab: Lab) -> None:
    lab.set_output_size(3)
    assert table.minimumSizeHint().width() <= 190
    assert table.minimumSizeHint().height() <= 80


@pytest.mark.parametrize("weight", [-1e6, 3e99, -12345.6, 5.0])
def test_no_weight_is_cut_off_in_the_least_room(
    table: WeightTable, lab: Lab, qtbot: QtBot, weight: float
) -> None:
    lab.set_output_size(3)
    for source in range(3):
        lab.set_weight(2, source, weight)
    table.resize(table.minimumSizeHint())
    qtbot.waitUntil(lambda: table.width() == table.minimumSizeHint().width())
    for source in range(3):
        field = table.field(2, source)
        assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width() - 10
    lab.set_weight(2, 0, 1.0)
    assert table.field(2, 0).font() == table.field(0, 0).font()


@pytest.mark.parametrize("output", [0, 2])
def test_what_is_being_typed_goes_when_another_perceptron_is_opened(
    table: WeightTable, lab: Lab, qtbot: QtBot, output: int
) -> None:
    lab.set_output_size(3)
    field = table.field(output, 0)
    qtbot.waitUntil(field.isVisible)
    type_into(field, "7", enter=False)
    assert field.hasFocus()
    lab.open(Experiment.first())
    assert lab.perceptron.weights.tolist() == [[1.0, -0.5]]
    assert texts(table) == ["+1.00", "−0.50", "+0.50"]
