import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.functional import log_odds_of
from logitdesk.ui.charts.axis import DURATION_MS
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.charts.readout import readout
from logitdesk.ui.theme import DARK, LIGHT
from logitdesk.ui.what_if import WhatIf
from tests.ui.stage import (
    AMBIGUOUS,
    EXTREME,
    SURE,
    Stage,
    ask_for_help,
    colour_at,
    move_mouse,
    shows_colour,
)


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def plot(stage: Stage, qtbot: QtBot) -> LogOddsPlot:
    widget = LogOddsPlot(WhatIf(stage.session), stage.themes)
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
    assert colour_at(plot, at_centre(plot, 3, aside=5)) == LIGHT.accent


@pytest.mark.parametrize("probability", [0.02, 0.1, 0.3, 0.5, 0.8, 0.98])
def test_the_curve_is_the_logit_function(plot: LogOddsPlot, probability: float) -> None:
    place = plot._area.place(probability, float(log_odds_of(probability)))
    assert colour_at(plot, QPoint(int(place.x()), int(place.y()))).lightness() < 128
    assert colour_at(plot, (place + QPointF(0, 12)).toPoint()).lightness() > 200


@pytest.mark.parametrize("probability", [0, 1])
def test_the_asymptotes_are_dashed_at_0_and_1(plot: LogOddsPlot, probability: int) -> None:
    x = int(plot._area.place(probability, 0).x())
    # Beside the curve, where the other end of the line is alone.
    y = plot._area.place(probability, -9 if probability else 9).y()
    colours = [colour_at(plot, QPoint(x, round(y) + step)).name() for step in range(-12, 12)]
    assert {LIGHT.card.name(), LIGHT.warm.name()} <= set(colours)


def test_a_blank_page_has_the_curve_but_no_classes(plot: LogOddsPlot, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(plot, LIGHT.accent)
    stage.blank()
    assert not shows_colour(plot, LIGHT.accent)
    assert shows_colour(plot, LIGHT.ink)


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
    stage.give((0, 0, 0, 40, 0, 0, 0, 0, 0, -40))
    qtbot.wait(2 * DURATION_MS)
    assert plot._limit.value == 48
    bottom = plot._area.mark(0, -48).y
    assert plot._marks.centre(9).y() == bottom
    # Its log-odds are -80: an arrow says that it belongs farther down.
    assert colour_at(plot, at_centre(plot, 9) + QPoint(0, round(plot._marks.radius) + 3)) == (
        LIGHT.accent
    )


def test_pointing_at_a_class_tells_its_exact_scores(
    plot: LogOddsPlot, stage: Stage, qtbot: QtBot
) -> None:
    scores = stage.give(AMBIGUOUS)
    with qtbot.waitSignal(plot.pointed_at) as pointed:
        move_mouse(plot, at_centre(plot, 8))
    assert pointed.args == [8]
    assert QToolTip.text() == readout(scores, 8)
    assert shows_colour(plot, LIGHT.accent_wash)
    with qtbot.waitSignal(plot.pointed_at) as pointed:
        move_mouse(plot, QPoint(200, 60))
    assert pointed.args == [None]


def test_the_scores_stay_while_the_mouse_rests(
    plot: LogOddsPlot, stage: Stage, qtbot: QtBot
) -> None:
    scores = stage.give(AMBIGUOUS)
    with qtbot.waitActive(plot):
        plot.activateWindow()
    move_mouse(plot, at_centre(plot, 8))
    qtbot.wait(1500)
    assert QToolTip.isVisible()
    assert QToolTip.text() == readout(scores, 8)


def test_the_parts_of_the_plot_are_explained(plot: LogOddsPlot, stage: Stage) -> None:
    area = plot._area
    places = {
        "asymptote": area.place(1, -8),
        "probability axis": QPointF(area.box.center().x(), area.box.bottom() + 10),
        "log-odds axis": QPointF(5, area.box.center().y()),
        "curve": area.place(0.5, 0),
    }
    for word, place in places.items():
        ask_for_help(plot, place.toPoint())
        assert word in QToolTip.text()
    scores = stage.give(AMBIGUOUS)
    move_mouse(plot, at_centre(plot, 3))
    ask_for_help(plot, at_centre(plot, 3))
    assert QToolTip.text() == readout(scores, 3)


def test_circles_stay_near_their_probability_at_a_high_temperature(
    plot: LogOddsPlot, stage: Stage
) -> None:
    stage.session.set_temperature(10)
    for logits in (AMBIGUOUS, np.zeros(10)):
        scores = stage.give(logits)
        for digit in range(10):
            place = plot._area.mark(scores.probability(digit), float(scores.log_odds[digit]))
            away = plot._marks.centre(digit) - QPointF(*place)
            assert np.hypot(away.x(), away.y()) <= 5.5 * plot._marks.radius
            assert plot._area.box.contains(plot._marks.centre(digit))


def test_a_moved_circle_has_a_line_to_its_place(plot: LogOddsPlot, stage: Stage) -> None:
    scores = stage.give(np.zeros(10))
    place = plot._area.mark(scores.probability(7), float(scores.log_odds[7]))
    assert plot._marks.centre(7).x() != place.x
    between = (plot._marks.centre(1) + QPointF(*place)) / 2
    assert colour_at(plot, between.toPoint()) != LIGHT.card


def test_another_theme_repaints_the_plot(plot: LogOddsPlot, stage: Stage) -> None:
    stage.give(SURE)
    stage.themes.choose("dark")
    assert colour_at(plot, QPoint(1, 1)) == DARK.card
    assert shows_colour(plot, DARK.ink)
    assert not shows_colour(plot, LIGHT.ink)


def test_a_new_reading_leaves_the_picture_of_the_axes_as_it_is(
    plot: LogOddsPlot, stage: Stage, qtbot: QtBot
) -> None:
    stage.give(SURE)
    qtbot.wait(2 * DURATION_MS)
    plot.grab()
    kept = plot._axes._pixels
    stage.give(SURE[::-1])
    plot.grab()
    assert kept is not None
    assert plot._axes._pixels is kept


def test_another_size_has_another_picture_of_the_axes(plot: LogOddsPlot) -> None:
    plot.resize(260, 300)
    in_the_middle = plot._area.place(0.5, 0).toPoint()
    assert plot.rect().contains(in_the_middle)
    assert colour_at(plot, in_the_middle) != LIGHT.card
