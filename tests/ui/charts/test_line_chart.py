import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.scales import LinearScale
from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from tests.ui.stage import colour_at, move_mouse, shows_colour

LINES = (LineKind("low"), LineKind("high"), LineKind("dotted", has_dots=True))


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return ThemeManager(qapp, "light")


@pytest.fixture
def chart(themes: ThemeManager, qtbot: QtBot) -> LineChart:
    widget = LineChart(themes, LinearScale(), (-5, 5), LINES, "{:.3f}".format, "Nothing yet.")
    qtbot.addWidget(widget)
    widget.resize(400, 240)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.set_end(10)
    return widget


def place(chart: LineChart, x: float, value: float) -> QPoint:
    return QPointF(chart._area.x(x), chart._area.y(value)).toPoint()


def test_an_empty_chart_says_so(chart: LineChart) -> None:
    assert chart.accessibleDescription() == "Nothing yet."
    chart.set_nothing("Wait.")
    assert chart.accessibleDescription() == "Wait."
    assert not shows_colour(chart, LIGHT.hairline)


def test_the_leading_line_has_the_accent(chart: LineChart) -> None:
    chart.extend({0: [(0, -3), (4, -3)], 1: [(0, 3), (4, 3)]})
    assert not shows_colour(chart, LIGHT.accent)
    chart.set_leader(1)
    assert colour_at(chart, place(chart, 2, 3)) == LIGHT.accent
    chart.set_leader(0)
    assert colour_at(chart, place(chart, 2, -3)) == LIGHT.accent
    assert colour_at(chart, place(chart, 2, 3)) != LIGHT.accent


def test_what_is_new_is_added_to_the_picture(chart: LineChart) -> None:
    chart.extend({1: [(0, 3), (2, 3)]})
    chart.grab()
    chart.extend({1: [(6, 3)]})
    grown = chart.grab().toImage()
    chart._redraw()
    anew = chart.grab().toImage()
    at = place(chart, 4, 3)
    assert grown.pixelColor(at) == anew.pixelColor(at) != LIGHT.card


def test_the_axis_makes_room_at_once_and_keeps_it(chart: LineChart) -> None:
    chart.extend({0: [(0, 1)]})
    assert (chart._area.low, chart._area.high) == (-5, 5)
    chart.extend({0: [(1, 12)]})
    assert chart._area.high >= 12
    high = chart._area.high
    chart.extend({0: [(2, 1)]})
    assert chart._area.high == high
    chart.clear()
    assert (chart._area.low, chart._area.high) == (-5, 5)


def test_a_value_that_is_no_number_moves_nothing(chart: LineChart) -> None:
    chart.extend({0: [(0, float("nan")), (1, float("inf"))]})
    assert (chart._area.low, chart._area.high) == (-5, 5)
    assert not chart._has_begun


def test_pointing_tells_the_exact_values(chart: LineChart) -> None:
    chart.extend({0: [(0, -3), (4, -2)], 1: [(0, 3), (4, 2.5)], 2: [(5, 1)]})
    move_mouse(chart, place(chart, 4.5, -4.4))
    text = QToolTip.text()
    assert text.startswith("epoch 4.")
    assert text.index("2.500") < text.index("-2.000")
    assert "dotted" not in text
    assert chart.emphasis.pointed is None


def test_what_is_told_follows_the_lines(chart: LineChart) -> None:
    chart.extend({0: [(0, -3), (4, -2)]})
    move_mouse(chart, place(chart, 6, 0))
    assert "-2.000" in QToolTip.text()
    chart.extend({0: [(5, -1)]})
    assert "-1.000" in QToolTip.text()


def test_the_line_under_the_pointer_stands_out(chart: LineChart) -> None:
    chart.extend({0: [(0, -3), (4, -3)], 1: [(0, 3), (4, 3)]})
    move_mouse(chart, place(chart, 2, -2.9))
    assert chart.emphasis.pointed == 0
    assert colour_at(chart, place(chart, 1, -3)) == LIGHT.text
    QTest.mouseMove(chart, QPoint(2, 2))
    assert chart.emphasis.pointed is None


def test_pointing_at_an_empty_chart_tells_nothing(chart: LineChart) -> None:
    QToolTip.hideText()
    move_mouse(chart, chart.rect().center())
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert not QToolTip.text()


def test_the_arrow_keys_go_through_the_epochs(chart: LineChart) -> None:
    chart.extend({0: [(0, 1), (4, 2)]})
    for key, epoch in (
        (Qt.Key.Key_Left, "3.80"),
        (Qt.Key.Key_Right, "4.00"),
        (Qt.Key.Key_Right, "4.00"),
        (Qt.Key.Key_Home, "0.00"),
        (Qt.Key.Key_Left, "0.00"),
        (Qt.Key.Key_End, "4.00"),
    ):
        QTest.keyClick(chart, key)
        assert f"epoch {epoch}" in QToolTip.text()


def test_each_dot_can_be_seen_and_the_best_has_a_ring(chart: LineChart) -> None:
    chart.extend({2: [(1, -2), (2, 2), (3, -2)]})
    chart.set_leader(2)
    beside = place(chart, 2, 2) + QPoint(0, -5)
    assert colour_at(chart, beside) == LIGHT.card
    chart.set_ring(2, 2)
    ringed = colour_at(chart, beside)
    assert ringed != LIGHT.card
    assert ringed.blue() > ringed.red()


def test_a_mark_is_upright_and_dashed(chart: LineChart) -> None:
    chart.extend({0: [(0, 0.1), (4, 0.1)]})
    assert not shows_colour(chart, LIGHT.warm)
    chart.add_mark(3)
    assert shows_colour(chart, LIGHT.warm)


def test_it_goes_with_the_theme(chart: LineChart, themes: ThemeManager) -> None:
    chart.extend({1: [(0, 3), (4, 3)]})
    chart.set_leader(1)
    themes.choose("dark")
    assert colour_at(chart, QPoint(1, 1)) == DARK.card
    assert colour_at(chart, place(chart, 2, 3)) == DARK.accent


def test_a_screen_reader_is_told_the_newest_values(chart: LineChart) -> None:
    chart.extend({0: [(0, -3), (4, -2)], 1: [(0, 3)]})
    assert chart.accessibleDescription() == "high: 3.000; low: -2.000"


def test_thousands_of_points_are_drawn_as_some_hundreds(chart: LineChart) -> None:
    x = np.linspace(0, 10, 20_000)
    chart.extend({0: zip(x.tolist(), np.sin(40 * x).tolist(), strict=True)})
    chart.set_leader(0)
    assert len(chart._traces[0].thinned(chart._area.step)) < 3 * chart.width()
    assert shows_colour(chart, LIGHT.accent)


@pytest.mark.parametrize("name", ["low", "high", "dotted"])
def test_the_name_of_a_leading_line_has_room_at_the_end(
    themes: ThemeManager, qtbot: QtBot, name: str
) -> None:
    chart = LineChart(themes, LinearScale(), (-5, 5), [LineKind(name)], str, "")
    qtbot.addWidget(chart)
    chart.resize(300, 160)
    chart.extend({0: [(0, 1), (1, 1)]})
    chart.set_leader(0)
    picture = chart.grab().toImage()
    edge = [picture.pixelColor(picture.width() - 1, y) for y in range(picture.height())]
    assert set(map(QColor.name, edge)) == {LIGHT.card.name()}
