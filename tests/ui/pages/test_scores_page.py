import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.card import Heading
from logitdesk.ui.charts.facing_bars import FacingBars
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.pages.scores_page import ScoresPage
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import AMBIGUOUS, Stage, ask_for_help, move_mouse, shows_colour


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> ScoresPage:
    widget = ScoresPage(stage.desk, stage.themes)
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
    stage.desk.set_temperature(2.5)
    assert "of logits / 2.50, sums to 1" in texts(page)
    stage.desk.set_temperature(1)
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
