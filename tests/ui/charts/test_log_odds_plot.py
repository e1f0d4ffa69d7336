import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.log_odds import log_odds_of
from logitdesk.ui.charts.axis import DURATION_MS
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.charts.readout import readout
from logitdesk.ui.theme import DARK, LIGHT
from tests.ui.stage import AMBIGUOUS, EXTREME, SURE, Stage, colour_at, move_mouse, shows_colour


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def plot(stage: Stage, qtbot: QtBot) -> LogOddsPlot:
    widget = LogOddsPlot(stage.desk, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(330, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def at_centre(plot: LogOddsPlot, digit: int, aside: int = 0) -> QPoint:
    return (plot._marks.centre(digit) + QPointF(aside, 0)).toPoint()


def test_the_winner_stands_filled_on_the_curve(plot: LogOddsPlot, stage: Stage) -> None:
    scores = stage.give(AMBIGUOUS)
    place = plot._area.mark(scores.probability(3), float(scores.log_odds[3]))
    assert plot._marks.centre(3) == QPointF(*place)
    canvas = plot._axes.canvas
    assert colour_at(canvas, at_centre(plot, 3, aside=5)) == LIGHT.accent


def test_pyqtgraph_puts_a_class_where_the_marks_do(plot: LogOddsPlot, stage: Stage) -> None:
    scores = stage.give(AMBIGUOUS)
    for digit in (3, 8):
        place = plot._area.mark(scores.probability(digit), float(scores.log_odds[digit]))
        seen = plot._axes._box.mapSceneToView(QPointF(*place))
        assert (seen.x(), seen.y()) == pytest.approx(
            (scores.probability(digit), scores.log_odds[digit]), abs=0.02
        )


def test_the_curve_is_the_logit_function(plot: LogOddsPlot) -> None:
    probabilities, log_odds = plot._axes._curve.getData()
    inside = np.abs(log_odds) < 12
    assert np.allclose(log_odds[inside], log_odds_of(probabilities[inside]))
    assert log_odds.min() < -12
    assert log_odds.max() > 12


def test_a_blank_page_has_the_curve_but_no_classes(plot: LogOddsPlot, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(plot._axes.canvas, LIGHT.accent)
    stage.blank()
    assert not shows_colour(plot._axes.canvas, LIGHT.accent)
    assert shows_colour(plot._axes.canvas, LIGHT.ink)


def test_no_two_circles_cover_each_other(plot: LogOddsPlot, stage: Stage, qtbot: QtBot) -> None:
    for logits in (SURE, AMBIGUOUS, EXTREME):
        stage.give(logits)
        qtbot.wait(2 * DURATION_MS)
        centres = [plot._marks.centre(digit) for digit in range(10)]
        for digit, centre in enumerate(centres):
            for other in centres[:digit]:
                apart = centre - other
                assert np.hypot(apart.x(), apart.y()) >= 2 * plot._marks.radius


def test_the_axis_grows_and_the_rest_stays_at_its_end(
    plot: LogOddsPlot, stage: Stage, qtbot: QtBot
) -> None:
    stage.give(EXTREME)
    qtbot.wait(2 * DURATION_MS)
    assert plot._limit.value == 48
    bottom = plot._area.mark(0, -48).y
    assert plot._marks.centre(9).y() == bottom
    # Its log-odds are -80: an arrow says that it belongs farther down.
    assert colour_at(
        plot._axes.canvas, at_centre(plot, 9) + QPoint(0, round(plot._marks.radius) + 3)
    ) == (LIGHT.accent)


def test_pointing_at_a_class_tells_its_exact_scores(
    plot: LogOddsPlot, stage: Stage, qtbot: QtBot
) -> None:
    scores = stage.give(AMBIGUOUS)
    with qtbot.waitSignal(plot.pointed_at) as pointed:
        move_mouse(plot._axes.canvas, at_centre(plot, 8))
    assert pointed.args == [8]
    assert QToolTip.text() == readout(scores, 8)
    assert shows_colour(plot._axes.canvas, LIGHT.accent_wash)
    with qtbot.waitSignal(plot.pointed_at) as pointed:
        move_mouse(plot._axes.canvas, QPoint(200, 60))
    assert pointed.args == [None]


def test_the_plot_can_be_neither_dragged_nor_zoomed(plot: LogOddsPlot, qtbot: QtBot) -> None:
    before = plot._axes._box.viewRange()
    canvas, here = plot._axes.canvas, QPoint(150, 200)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mousePress(canvas, button, pos=here)
        QTest.mouseMove(canvas, here + QPoint(60, 60))
        QTest.mouseRelease(canvas, button, pos=here + QPoint(60, 60))
    qtbot.wait(20)
    assert plot._axes._box.viewRange() == before


def test_another_theme_repaints_the_plot(plot: LogOddsPlot, stage: Stage) -> None:
    stage.give(SURE)
    stage.themes.choose("dark")
    canvas = plot._axes.canvas
    assert colour_at(canvas, QPoint(1, 1)) == DARK.card
    assert shows_colour(canvas, DARK.ink)
    assert not shows_colour(canvas, LIGHT.ink)
