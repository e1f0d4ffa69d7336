"""Confusion matrix: what is pointed at and clicked, by mouse and keys, and its numbers."""

import numpy as np
from PySide6.QtCore import Qt

from logitdesk.ui.charts.heatmap import Place
from logitdesk.ui.evaluation.matrix import ConfusionMatrix
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.conftest import Show

NAMES = [str(digit) for digit in range(10)]


def matrix(themes: ThemeManager) -> ConfusionMatrix:
    chart = ConfusionMatrix(themes, "Confusion matrix")
    counts = np.diag(np.arange(100, 110))
    counts[4, 9], counts[7, 1] = 6, 1
    chart.set_counts(counts, NAMES, NAMES)
    return chart


def test_a_cell_is_pointed_at_and_clicked(show: Show) -> None:
    window = show(matrix)
    clicked: list[object] = []
    window.chart.clicked.connect(clicked.append)
    for cell in (Place(0, 0, 0), Place(0, 4, 9), Place(0, 9, 0)):
        window.move_to(window.chart.place_of(cell))
        assert f"Is {cell.row}, read as {cell.column}" in window.chart.readout()
        window.click(window.chart.place_of(cell))
    assert clicked == [Place(0, 0, 0), Place(0, 4, 9), Place(0, 9, 0)]


def test_keys_begin_at_the_commonest_mistake_and_stay_inside(show: Show) -> None:
    window = show(matrix)
    clicked: list[object] = []
    window.chart.clicked.connect(clicked.append)
    window.press(Qt.Key.Key_Return)
    window.press(*[Qt.Key.Key_Right] * 3, Qt.Key.Key_Down, Qt.Key.Key_Return)
    window.press(*[Qt.Key.Key_Left] * 12, *[Qt.Key.Key_Up] * 12, Qt.Key.Key_Space)
    assert clicked == [Place(0, 4, 9), Place(0, 5, 9), Place(0, 0, 0)]


def test_counts_and_shares(show: Show) -> None:
    window = show(matrix)
    assert window.chart.table().row("4") == {
        "label": "4",
        **dict.fromkeys(NAMES, 0),
        "4": 104,
        "9": 6,
    }
    window.chart.set_shares(True)
    assert window.chart.table().row("7")["1"] == 1 / 108
    assert "7 read wrong; most often 4 read as 9: 6, 7 read as 1: 1" in window.chart.describe()


def test_a_single_row_of_what_is_no_digit(show: Show) -> None:
    window = show(matrix)
    window.chart.set_counts(np.full((1, 10), 3), ["none"], NAMES)
    window.move_to(window.chart.place_of(Place(0, 0, 5)))
    assert "Is none, read as 5: images 3" in window.chart.readout()
