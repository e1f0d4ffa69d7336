"""Bars: what they say, how they are pointed at, clicked and dragged, and what their axes do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Column, Labels
from logitdesk.ui.theme import QUIET, ThemeManager, font_of
from tests.ui.charts.conftest import ChartWindow, Show
from tests.ui.stage import EXTREME, SURE
from tests.ui.texts import Lengthening, translated_by

DIGITS = [str(digit) for digit in range(10)]


def facing(themes: ThemeManager) -> BarChart:
    columns: list[Labels | Column] = [replace(LOGITS, is_draggable=True), Labels(), SOFTMAX]
    chart = BarChart(themes, "Logits and softmax of the ten digits", columns)
    give(chart, SURE)
    return chart


def give(chart: BarChart, logits: object) -> Scores:
    scores = Scores.of(logits, "CNN")  # type: ignore[arg-type]
    chart.set_bars(DIGITS, [scores.logits, scores.probabilities], highlighted=scores.digit)
    return scores


@pytest.fixture
def bars(show: Show) -> ChartWindow:
    return show(facing)


def test_table_and_description_have_all_numbers(bars: ChartWindow) -> None:
    table = bars.chart.table()
    assert table.columns == ("digit", "logit", "probability")
    assert table.column("digit") == tuple(range(10))
    assert table.column("logit") == SURE
    assert sum(map(float, table.column("probability"))) == pytest.approx(1)
    assert "digit 3, logit 8.9000" in bars.chart.accessibleDescription()


def test_another_language_changes_what_is_told_but_no_column_of_the_table(
    bars: ChartWindow, qapp: QApplication
) -> None:
    longer, table = Lengthening(), bars.chart.table()
    with translated_by(qapp, longer):
        told = bars.chart.accessibleDescription()
        bars.move_to(bars.chart.place_of(3))
        assert longer.translate("Column", "probability") in told
        assert longer.translate("Column", "probability") in bars.chart.readout()
        assert bars.chart.table() == table


def test_what_stands_over_a_column_has_its_room(show: Show) -> None:
    head = "the change, and how many there are: 1,234"
    column = Column("change", str, "9", head=head, grows="left")
    chart = show(lambda themes: BarChart(themes, "Changes", [column, Labels()])).chart
    assert chart.minimumSizeHint().width() >= QFontMetrics(font_of(QUIET)).horizontalAdvance(head)


def test_no_bars(bars: ChartWindow) -> None:
    bars.chart.clear(DIGITS, "The page is blank.")
    assert not bars.chart.table()
    assert bars.chart.accessibleDescription() == "The page is blank."
    bars.move_to(bars.chart.place_of(3))
    assert bars.chart.readout() == ""


def test_pointing_at_a_row_tells_its_values(bars: ChartWindow) -> None:
    pointed: list[object] = []
    chart = bars.chart
    chart.pointed_at.connect(pointed.append)
    bars.move_to(chart.place_of(4))
    assert pointed[-1] == 4
    assert "−4.6000" in chart.readout()
    give(chart, EXTREME)  # it goes along with the data
    assert "−31.000" in chart.readout()
    bars.press(Qt.Key.Key_Escape)
    assert pointed[-1] is None


def test_arrow_keys_go_from_row_to_row(bars: ChartWindow) -> None:
    pointed: list[object] = []
    clicked: list[int] = []
    bars.chart.pointed_at.connect(pointed.append)
    bars.chart.clicked.connect(clicked.append)
    bars.press(Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert pointed == [3, 4, 9, 8]
    assert clicked == [8]


def test_a_click_is_no_drag(bars: ChartWindow) -> None:
    clicked: list[int] = []
    dragged: list[object] = []
    bars.chart.clicked.connect(clicked.append)
    bars.chart.dragged.connect(lambda *what: dragged.append(what))
    bars.click(bars.chart.place_of(7))
    assert (clicked, dragged) == ([7], [])


def test_dragging_a_bar_tells_where_its_end_is(bars: ChartWindow) -> None:
    chart = bars.chart
    dragged: list[tuple[int, float]] = []
    chart.dragged.connect(lambda row, value: dragged.append((row, value)))
    end, zero = chart.place_of(3, 0), chart.place_of(8, 0)
    bars.drag(end, end + (zero - end) / 2, QPointF(zero.x(), end.y()))
    row, value = dragged[-1]
    assert row == 3
    assert value == pytest.approx(2.9, abs=0.2)  # where the bar of the 8 ends


def test_keys_try_other_values(bars: ChartWindow) -> None:
    dragged: list[tuple[int, float]] = []
    bars.chart.dragged.connect(lambda row, value: dragged.append((row, value)))
    bars.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert dragged == [(3, 9.4), (3, 8.4)]


def test_axis_fits_the_data_and_rests_while_frozen(bars: ChartWindow) -> None:
    chart = bars.chart
    before = chart.place_of(8, 0).x()
    chart.set_range_frozen(True)
    give(chart, [100 if digit == 3 else 2.9 for digit in range(10)])
    assert chart.place_of(8, 0).x() == pytest.approx(before)
    chart.set_range_frozen(False)
    bars.wait_until(lambda: chart.place_of(8, 0).x() < before - 5)


def test_small_probabilities_can_be_read_on_a_logarithmic_axis(bars: ChartWindow) -> None:
    chart = bars.chart
    give(chart, EXTREME)
    start = min(chart.place_of(row, 1).x() for row in range(10))
    assert chart.place_of(7, 1).x() == pytest.approx(start, abs=1)  # a full page lies beside it
    chart.set_logarithmic(1, True)
    places = [chart.place_of(row, 1).x() for row in range(10)]
    order = sorted(range(10), key=lambda row: EXTREME[row])
    lengths = [places[row] for row in order]
    assert lengths == sorted(lengths)
    assert lengths[-2] - lengths[0] > 20
