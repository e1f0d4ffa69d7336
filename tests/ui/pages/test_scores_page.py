import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.facing_bars import FacingBars
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.pages.scores_page import ScoresPage
from logitdesk.ui.softmax_by_hand import SoftmaxByHand
from logitdesk.ui.theme import LIGHT
from logitdesk.ui.widgets import Heading
from tests.ui.stage import AMBIGUOUS, SURE, Stage, ask_for_help, move_mouse, shows_colour


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> ScoresPage:
    widget = ScoresPage(stage.session, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def texts(page: ScoresPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_a_class_pointed_at_in_one_chart_is_marked_in_the_other(
    page: ScoresPage, stage: Stage
) -> None:
    stage.give(AMBIGUOUS)
    bars, plot = page.findChildren(FacingBars)[0], page.findChildren(LogOddsPlot)[0]
    move_mouse(bars, bars._grid.row(8).center())
    assert plot._pointed == 8
    assert shows_colour(plot, LIGHT.accent_wash)
    move_mouse(plot, plot._marks.centre(5).toPoint())
    assert bars._pointed == 5


def test_at_another_temperature_softmax_says_what_it_is_of(page: ScoresPage, stage: Stage) -> None:
    assert "sums to 1" in texts(page)
    stage.session.set_temperature(2.5)
    assert "of logits / 2.50, sums to 1" in texts(page)
    stage.session.set_temperature(1)
    assert "sums to 1" in texts(page)


def test_every_title_is_explained_in_lines_of_a_readable_length(
    page: ScoresPage, qapp: QApplication
) -> None:
    for heading in page.findChildren(Heading):
        ask_for_help(heading, heading.rect().center())
        assert QToolTip.text()
        (tip,) = (one for one in qapp.topLevelWidgets() if one.objectName() == "qtooltip_label")
        assert tip.width() < 600


def test_the_page_fits_into_the_smallest_window(page: ScoresPage) -> None:
    assert page.minimumSizeHint().width() <= 620
    assert page.minimumSizeHint().height() <= 480


def slider(page: ScoresPage) -> QSlider:
    return page.findChildren(QSlider)[0]


def said(page: ScoresPage) -> str:
    return page.findChildren(SoftmaxByHand)[0]._said.text()


def test_the_same_is_added_to_all_by_the_slider_and_a_double_click_takes_it_back(
    page: ScoresPage, stage: Stage
) -> None:
    scores = stage.give(AMBIGUOUS)
    shown = page.findChildren(FacingBars)[0]._what_if
    slider(page).setFocus()
    QTest.keyClick(slider(page), Qt.Key.Key_End)
    assert shown.scores is not None
    assert shown.scores.logits == pytest.approx(scores.logits + 10)
    assert "+10.0 to all" in texts(page)
    assert said(page).startswith("+10.0 on every logit")
    QTest.mouseDClick(slider(page), Qt.MouseButton.LeftButton)
    assert shown.scores is scores
    assert "+c to all" in texts(page)
    QTest.keyClick(slider(page), Qt.Key.Key_Home)
    assert said(page).startswith("−10.0 on every logit")
    page.findChildren(QToolButton)[0].click()
    assert shown.scores is scores
    assert slider(page).value() == 0


def test_a_what_if_is_said_and_leaves_the_desk_and_every_place_alone(
    page: ScoresPage, stage: Stage
) -> None:
    scores = stage.give(SURE)
    stage.session.set_temperature(2)
    bars, plot = page.findChildren(FacingBars)[0], page.findChildren(LogOddsPlot)[0]
    QApplication.processEvents()
    places = bars.geometry(), plot.geometry(), slider(page).geometry()
    place = QPoint(bars._grid.zero + 5, bars._grid.row(3).center().y())
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(bars, place - QPoint(50, 0))
    QApplication.processEvents()
    assert said(page).startswith("What if: logit of 3 is ")
    assert "(in truth +8.9)" in said(page)
    assert stage.session.reading is not None
    assert np.array_equal(stage.session.reading.scores.logits, scores.logits)
    assert (bars.geometry(), plot.geometry(), slider(page).geometry()) == places
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=place - QPoint(50, 0))
    assert "What if" not in said(page)
