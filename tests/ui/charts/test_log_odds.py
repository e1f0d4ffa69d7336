"""The log-odds curve: marks that can be told apart, pointing, and an axis that fits."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QLineF, Qt

from logitdesk.scores.functional import probability_of
from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.conftest import ChartWindow, Show
from tests.ui.stage import EXTREME, SURE


def curve(themes: ThemeManager) -> LogOddsChart:
    chart = LogOddsChart(themes, "Log-odds of the ten digits")
    give(chart, SURE)
    return chart


def give(chart: LogOddsChart, logits: object) -> Scores:
    scores = Scores.of(logits, "CNN")  # type: ignore[arg-type]
    labels = [str(digit) for digit in range(10)]
    chart.set_marks(labels, scores.probabilities, scores.log_odds, highlighted=scores.digit)
    return scores


@pytest.fixture
def window(show: Show) -> ChartWindow:
    return show(curve, (360, 480))


ALIKE = [spread * digit for spread in (0.0, 0.1) for digit in range(10)]


@pytest.mark.parametrize(
    "logits", [SURE, EXTREME, (22.0, *[-12 - digit for digit in range(9)]), ALIKE[:10], ALIKE[10:]]
)
def test_marks_can_be_told_apart(window: ChartWindow, logits: tuple[float, ...]) -> None:
    chart = window.chart
    scores = give(chart, logits)
    window.wait_until(lambda: chart.rect().contains(chart.place_of(0).toPoint()))
    places = [chart.place_of(mark) for mark in range(10)]
    assert all(QLineF(one, other).length() > 12 for one, other in combinations(places, 2))
    assert all(chart.rect().contains(place.toPoint()) for place in places)
    heights = [places[mark].y() for mark in np.argsort(-scores.log_odds).tolist()]
    assert heights == sorted(heights)  # each at its own log-odds


def test_pointing_goes_both_ways(window: ChartWindow) -> None:
    chart = window.chart
    pointed: list[object] = []
    chart.pointed_at.connect(pointed.append)
    window.move_to(chart.place_of(5))
    assert pointed == [5]
    assert chart.readout().startswith("5")
    chart.leave()
    chart.hide_readout()
    chart.point_at(7)  # from elsewhere: no signal
    assert pointed == [5, None]


def test_keys_go_along_the_curve(window: ChartWindow) -> None:
    pointed: list[object] = []
    window.chart.pointed_at.connect(pointed.append)
    window.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert pointed == [3, 5, 8, 5]


def test_table_and_description(window: ChartWindow) -> None:
    scores = give(window.chart, SURE)
    assert window.chart.table().column("log-odds") == tuple(scores.log_odds.tolist())
    assert "log-odds" in window.chart.accessibleDescription()
    window.chart.clear("The page is blank.")
    assert not window.chart.table()
    assert window.chart.accessibleDescription() == "The page is blank."


def test_thousands_of_points(window: ChartWindow) -> None:
    chart = window.chart
    log_odds = np.linspace(-8, 8, 2000)
    chart.set_points(probability_of(log_odds), log_odds, np.arange(2000) % 3, log_odds < -7)
    window.move_to(chart.place_of(1000))
    assert len(chart.table().rows) == 2000
    assert abs(int(chart.readout().split(":")[0]) - 1000) < 20
