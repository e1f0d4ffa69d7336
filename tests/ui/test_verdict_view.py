import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import DARK, LIGHT
from logitdesk.ui.verdict_view import VerdictView
from tests.ui.stage import AMBIGUOUS, EXTREME, SURE, Stage, ask_for_help, colour_at, shows_colour


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def verdict(stage: Stage, qtbot: QtBot) -> VerdictView:
    widget = VerdictView(stage.desk, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def test_the_verdict_is_that_of_the_reading(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    assert verdict.accessibleDescription() == "3, 98.0 %, next: 5 at 1.6 %, margin 4.1 logits"
    stage.desk.set_temperature(10)
    assert stage.desk.reading is not None
    first, second = (100 * stage.desk.reading.scores.probability(digit) for digit in (3, 5))
    assert verdict.accessibleDescription() == (
        f"3, {first:.1f} %, next: 5 at {second:.1f} %, margin 4.1 logits"
    )


def test_a_blank_page_has_no_verdict(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(verdict, LIGHT.text)
    stage.blank()
    assert not shows_colour(verdict, LIGHT.text)


def test_without_any_network_it_says_so(verdict: VerdictView, stage: Stage) -> None:
    assert stage.desk.network is None
    assert verdict.accessibleDescription() == "No network to read it"


def test_the_size_never_depends_on_what_is_shown(verdict: VerdictView, stage: Stage) -> None:
    sizes = [verdict.sizeHint()]
    for logits in (SURE, AMBIGUOUS, EXTREME):
        stage.give(logits)
        sizes.append(verdict.sizeHint())
    assert len({(size.width(), size.height()) for size in sizes}) == 1


def test_in_a_narrow_window_the_margin_goes_to_a_line_of_its_own(
    verdict: VerdictView, stage: Stage
) -> None:
    scores = stage.give(SURE)
    _, runner_up, margin = verdict._boxes(scores)
    assert margin.top() == runner_up.top()
    assert margin.left() > runner_up.right()
    verdict.resize(verdict.minimumSizeHint())
    percentage, runner_up, margin = verdict._boxes(scores)
    assert percentage.bottom() < runner_up.top() <= runner_up.bottom() < margin.top()
    assert verdict.rect().contains(margin)
    assert verdict.minimumSizeHint().height() == verdict.sizeHint().height()


@pytest.mark.parametrize("is_narrow", [False, True])
def test_every_number_is_explained(verdict: VerdictView, stage: Stage, is_narrow: bool) -> None:
    if is_narrow:
        verdict.resize(verdict.minimumSizeHint())
    scores = stage.give(SURE)
    words = ("largest logit, and", "second largest logit, and", "margin")
    for box, word in zip(verdict._boxes(scores), words, strict=True):
        ask_for_help(verdict, box.center())
        assert word in QToolTip.text()


def test_another_theme_repaints_it(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    stage.themes.choose("dark")
    assert shows_colour(verdict, DARK.text)
    assert not shows_colour(verdict, LIGHT.text)
    assert colour_at(verdict, QPoint(0, 0)) != LIGHT.card
