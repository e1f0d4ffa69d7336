import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.small_bars import SmallBars
from logitdesk.ui.theme import LIGHT, ThemeManager
from tests.ui.stage import AMBIGUOUS, SURE, ask_for_help, colour_at, shows_colour


@pytest.fixture
def bars(qapp: QApplication, qtbot: QtBot) -> SmallBars:
    widget = SmallBars(ThemeManager(qapp, "light"))
    qtbot.addWidget(widget)
    widget.resize(200, 100)
    widget.show()
    return widget


def heights(bars: SmallBars) -> list[int]:
    """How many pixels high each bar is."""
    track = LIGHT.track
    found = []
    for digit in range(10):
        column = bars._column(digit)
        x, bottom = column.center().x(), column.bottom() - bars.fontMetrics().height() - 6
        ys = range(2, bottom)
        found.append(sum(colour_at(bars, QPoint(x, y)) != track for y in ys))
    return found


def test_a_bar_is_as_high_as_its_probability_and_the_winner_has_the_accent(
    bars: SmallBars,
) -> None:
    scores = Scores.of(AMBIGUOUS, "CNN")
    bars.set_scores(scores)
    shown = heights(bars)
    assert sorted(range(10), key=lambda digit: -shown[digit])[:3] == [3, 5, 8]
    assert shown[3] / shown[8] == pytest.approx(
        scores.probability(3) / scores.probability(8), rel=0.4
    )
    assert shows_colour(bars, LIGHT.accent)


def test_without_scores_there_are_no_bars(bars: SmallBars) -> None:
    bars.set_scores(Scores.of(SURE, "CNN"))
    bars.set_scores(None)
    assert heights(bars) == [0] * 10
    assert bars.accessibleDescription() == ""


def test_each_bar_tells_its_probability(bars: SmallBars) -> None:
    bars.set_scores(Scores.of(SURE, "CNN"))
    ask_for_help(bars, bars._column(3).center())
    assert QToolTip.text() == "3: 98.0 %"
    assert "3: 98.0 %" in bars.accessibleDescription()
