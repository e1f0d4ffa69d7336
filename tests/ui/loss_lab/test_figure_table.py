import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.loss_lab.figure_table import FigureRow, FigureTable
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import Stage, ask_for_help, shows_colour

HEADS = ("loss", "of 6", "of 3")


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> FigureTable:
    table = FigureTable(Stage(qapp).themes, rows=2)
    qtbot.addWidget(table)
    table.resize(400, table.sizeHint().height())
    table.show()
    return table


def show(table: FigureTable, *figures: str) -> None:
    rows = [FigureRow("one", figures, "The one."), FigureRow("other", figures, "The other.")]
    table.show_rows(HEADS, HEADS, rows)


def test_what_is_no_finite_number_stands_on_a_warm_ground(table: FigureTable) -> None:
    show(table, "1.000", "−1.000", "0")
    assert not shows_colour(table, LIGHT.warm_soft)
    for broken in ("inf", "−inf", "nan"):
        show(table, broken, "−1.000", "0")
        assert shows_colour(table, LIGHT.warm_soft)


def test_columns_that_do_not_fit_are_left_out_the_last_first(table: FigureTable) -> None:
    show(table, "1", "2", "nan")
    assert shows_colour(table, LIGHT.warm_soft)
    table.resize(250, table.height())
    assert not shows_colour(table, LIGHT.warm_soft)
    show(table, "1", "nan", "3")
    assert shows_colour(table, LIGHT.warm_soft)


def test_its_height_is_the_same_whatever_it_shows(table: FigureTable) -> None:
    before = table.sizeHint().height()
    show(table, "1.000", "−1.234×10⁻¹⁹⁸", "nan")
    assert table.sizeHint().height() == before


def test_it_is_read_aloud_with_its_columns(table: FigureTable) -> None:
    show(table, "inf", "nan", "0")
    assert table.accessibleDescription().startswith("one: loss inf, of 6 nan, of 3 0. other:")


def test_what_has_no_explanation_has_no_tooltip(table: FigureTable, qtbot: QtBot) -> None:
    show(table, "1", "2", "3")
    ask_for_help(table, QPoint(2, table.height() // 2))
    assert "The one." in QToolTip.text()
    ask_for_help(table, QPoint(2, 2))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
