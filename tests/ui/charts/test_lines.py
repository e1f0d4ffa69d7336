"""Lines: growing, hiding, zooming, the crosshair and the cursor."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.conftest import LEFT, ChartWindow, Show


def losses(themes: ThemeManager) -> LineChart:
    chart = LineChart(
        themes, "Loss", [Line("training"), Line("validation", has_dots=True)],
        axes.linear("epoch"), axes.logarithmic("loss"), (0.1, 1.0),
        "{:.4f}".format, "epoch {:.2f}".format, "The curves begin with the first step.",
    )  # fmt: skip
    chart.set_end(8)
    return chart


def replay(themes: ThemeManager) -> LineChart:
    chart = LineChart(
        themes, "Time", [Line("3")], axes.linear("seconds"), axes.linear("logit"), (-5, 5),
        is_scrubbed=True,
    )  # fmt: skip
    chart.set_line(0, [0, 1, 2], [0, 4, 2])
    return chart


@pytest.fixture
def window(show: Show) -> ChartWindow:
    window = show(losses)
    chart = window.chart
    chart.extend({0: [(x / 10, 1 / (1 + x)) for x in range(41)], 1: [(1, 0.5), (2, 0.25)]})
    window.app.processEvents()
    return window


def turn_wheel(window: ChartWindow, place: QPointF, steps: int) -> None:
    view = window.chart.viewport()
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    window.app.sendEvent(view, event)
    window.app.processEvents()


def test_before_a_line_begins_a_sentence_says_so(show: Show) -> None:
    window = show(losses)
    assert "first step" in window.chart.accessibleDescription()
    assert not window.chart.table()
    window.press(Qt.Key.Key_Left)
    assert window.chart.readout() == ""


def test_table_has_every_point(window: ChartWindow) -> None:
    table = window.chart.table()
    assert table.columns == ("line", "epoch", "value")
    assert len(table.rows) == 43
    assert table.rows[-1] == ("validation", 2.0, 0.25)
    assert "validation: 0.2500" in window.chart.accessibleDescription()


def test_what_is_not_finite_is_left_out(window: ChartWindow) -> None:
    window.chart.extend({1: [(3, float("nan")), (4, float("inf"))]})
    assert window.chart.table().rows[-1] == ("validation", 2.0, 0.25)


def test_crosshair_tells_all_values_at_one_place(window: ChartWindow) -> None:
    chart = window.chart
    window.move_to(chart.place_of(2.5, 0.3))
    readout = chart.readout()
    assert readout.startswith("epoch 2.5")
    assert "validation 0.2500" in readout
    assert readout.index("validation") < readout.index("training")  # the highest first
    window.press(Qt.Key.Key_Escape)
    assert chart.readout() == ""


def test_arrow_keys_move_the_crosshair(window: ChartWindow) -> None:
    window.press(Qt.Key.Key_End)
    assert window.chart.readout().startswith("epoch 4.00")
    window.press(Qt.Key.Key_Left)
    assert window.chart.readout().startswith("epoch 3.84")
    window.press(Qt.Key.Key_Home)
    assert window.chart.readout().startswith("epoch 0.00")
    window.press(Qt.Key.Key_Down, Qt.Key.Key_Space)  # choose a line, and hide it
    assert not window.chart.is_line_visible(0)


def test_a_click_on_a_name_hides_its_line_and_shows_it_again(window: ChartWindow) -> None:
    chart = window.chart
    chart.grab()
    for is_visible in (False, True):
        window.click(chart.name_place(0))
        assert chart.is_line_visible(0) is is_visible
        window.move_to(chart.place_of(4, 0.3))
        assert ("training" in chart.readout()) is is_visible


def test_wheel_zooms_dragging_pans_and_a_double_click_goes_home(window: ChartWindow) -> None:
    chart = window.chart
    middle = chart.place_of(4, 0.1)
    before = chart.data_at(QPointF(middle.x() + 100, middle.y())).x()
    turn_wheel(window, middle, 4)
    zoomed = chart.data_at(QPointF(middle.x() + 100, middle.y())).x()
    assert 4 < zoomed < before
    window.drag(middle, middle + QPointF(30, 0), middle + QPointF(60, 0))
    assert chart.data_at(middle).x() < 4
    chart.extend({1: [(3, 0.2)]})  # what comes does not move a person's place
    assert chart.data_at(middle).x() < 4
    (home,) = chart.findChildren(QToolButton)
    assert home.isVisible()
    QTest.mouseDClick(chart.viewport(), LEFT, pos=middle.toPoint())
    assert chart.data_at(middle).x() == pytest.approx(4, abs=0.05)
    assert not home.isVisible()
    turn_wheel(window, middle, 4)
    QTest.mouseClick(home, LEFT)
    assert chart.data_at(QPointF(middle.x() + 100, middle.y())).x() == pytest.approx(before)


def test_new_lines_are_shown_whole_though_the_former_were_zoomed(window: ChartWindow) -> None:
    chart = window.chart
    chart.zoom(4)
    chart.set_lines([Line("training")])
    chart.extend({0: [(0, 1), (8, 0.1)]})
    window.app.processEvents()
    assert chart.view_box.contains(chart.place_of(8, 0.1))


def test_cursor_is_dragged(show: Show) -> None:
    window = show(replay)
    chart = window.chart
    sought: list[float] = []
    chart.sought.connect(sought.append)
    window.drag(chart.place_of(0.5, 0), chart.place_of(1, 0), chart.place_of(5, 0))
    assert sought[0] == pytest.approx(0.5, abs=0.02)
    assert sought[-1] == pytest.approx(2)


@pytest.mark.parametrize(
    ("scale", "low", "high"),
    [
        (axes.linear("y"), -3.2, 8.9),
        (axes.logarithmic("y"), 0.013, 2.3),
        (axes.log_odds("y"), 0.93, 0.996),
    ],
)
def test_scales(scale: axes.Scale, low: float, high: float) -> None:
    first, last = scale.room(low, high)
    assert first <= low
    assert high <= last
    ticks = scale.ticks(first, last, 6)
    assert 2 <= len(ticks) <= 7
    assert ticks == sorted(ticks)
    there = scale.backward(scale.forward(ticks))
    assert there.tolist() == pytest.approx(ticks)
    texts = [scale.write(tick) for tick in ticks]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("scale", "low", "high", "parts", "ticks"),
    [
        (axes.linear("y"), -0.4, 1.0, 4, [0, 0.5, 1]),
        (axes.linear("y"), -2.0, 2.0, 4, [-2, -1, 0, 1, 2]),
        (axes.linear("y"), 3.0, 3.0, 4, [3]),
        (axes.logarithmic("y"), 0.02, 1.0, 6, [0.02, 0.05, 0.1, 0.2, 0.5, 1]),
        (axes.logarithmic("y"), 0.02, 1.0, 4, [0.1, 1]),
        (axes.logarithmic("y"), 0.01, 2.0, 9, [0.01, 0.1, 1]),
        (axes.logarithmic("y"), 1e-5, 1.0, 3, [1e-5, 1e-3, 1e-1]),
        (axes.log_odds("y"), 0.9, 0.99, 4, [0.9, 0.95, 0.98, 0.99]),
        (axes.log_odds("y"), 0.01, 0.9999, 6, [0.01, 0.1, 0.8, 0.98, 0.998]),
        (axes.log_odds("y"), 0.8, 0.999, 6, [0.8, 0.95, 0.99, 0.998]),
    ],
)
def test_ticks_are_round_and_thinned_where_they_would_be_too_many(
    scale: axes.Scale, low: float, high: float, parts: float, ticks: list[float]
) -> None:
    assert scale.ticks(low, high, parts) == pytest.approx(ticks)


@pytest.mark.parametrize(
    ("scale", "low", "high", "room"),
    [
        (axes.linear("y"), -3.2, 8.9, (-5, 10)),
        (axes.linear("y"), 0.0, 1.0, (0, 1)),
        (axes.linear("y"), 2.0, 2.0, (2, 3)),
        (axes.logarithmic("y"), 0.013, 2.3, (0.01, 3)),
        (axes.logarithmic("y"), 0.1, 0.1, (0.1, 0.2)),
        (axes.logarithmic("y", 1e-3), 0.0, 1.0, (1e-3, 1)),
        (axes.log_odds("y"), 0.93, 0.996, (0.9, 0.998)),
        (axes.log_odds("y"), 0.95, 0.95, (0.95, 0.98)),
        (axes.log_odds("y"), 0.0, 1.0, (0.01, 0.9999)),
        (axes.log_odds("y"), 1.0, 1.0, (0.999, 0.9999)),
    ],
)
def test_an_axis_ends_at_round_values_around_what_it_shows(
    scale: axes.Scale, low: float, high: float, room: tuple[float, float]
) -> None:
    assert scale.room(low, high) == pytest.approx(room)
