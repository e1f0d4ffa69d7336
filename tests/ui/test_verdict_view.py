import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.verdict import Limits
from logitdesk.ui.theme import DARK, LIGHT
from logitdesk.ui.verdict_layout import Line
from logitdesk.ui.verdict_view import VerdictView
from tests.ui.stage import (
    EXTREME,
    NOTHING,
    SURE,
    TORN,
    Stage,
    ask_for_help,
    colour_at,
    shows_colour,
)

LIMITS = Limits(margin=2)


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def verdict(stage: Stage, qtbot: QtBot) -> VerdictView:
    widget = VerdictView(stage.session, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def lines(verdict: VerdictView) -> list[Line]:
    assert verdict._words is not None
    return verdict._lines(verdict._words)


def has_ink(verdict: VerdictView, box: QRect, colour: QColor) -> bool:
    """Whether this colour is anywhere in the box."""
    picture = verdict.grab(box).toImage()
    return any(
        picture.pixelColor(x, y) == colour
        for y in range(picture.height())
        for x in range(picture.width())
    )


def test_the_verdict_is_that_of_the_reading(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    assert verdict.accessibleDescription() == "3, 98.0 %, next: 5 at 1.6 %, margin 4.1 logits"
    stage.session.set_temperature(10)
    assert stage.session.reading is not None
    first, second = (100 * stage.session.reading.scores.probability(digit) for digit in (3, 5))
    assert verdict.accessibleDescription() == (
        f"3, {first:.1f} %, next: 5 at {second:.1f} %, margin 4.1 logits"
    )


def test_between_two_digits_it_names_both(verdict: VerdictView, stage: Stage) -> None:
    stage.give(TORN, limits=LIMITS)
    assert verdict.accessibleDescription() == "Not sure: 3 or 5, 3 at 51.6 %, 5 at 47.7 %"
    assert shows_colour(verdict, LIGHT.text)


def test_what_is_no_digit_is_called_so(verdict: VerdictView, stage: Stage) -> None:
    stage.give(NOTHING, limits=LIMITS)
    assert verdict.accessibleDescription() == (
        "This does not look like one digit, closest: 3 at 19.6 %"
    )


def test_a_doubt_stays_at_every_temperature_and_its_figures_follow(
    verdict: VerdictView, stage: Stage
) -> None:
    stage.give(TORN, limits=LIMITS)
    stage.session.set_temperature(0.1)
    description = verdict.accessibleDescription()
    assert description.startswith("Not sure: 3 or 5")
    assert "3 at 69.0 %" in description


def test_a_digit_in_doubt_is_pale_and_has_a_question_mark(
    verdict: VerdictView, stage: Stage
) -> None:
    stage.give(TORN)
    figure, mark = verdict._figure_box, verdict._mark_box.adjusted(4, 0, 0, 0)
    assert has_ink(verdict, figure, LIGHT.text)
    assert not has_ink(verdict, mark, LIGHT.quiet)
    stage.give(TORN, limits=LIMITS)
    assert not has_ink(verdict, figure, LIGHT.text)
    assert has_ink(verdict, figure, LIGHT.quiet)
    assert has_ink(verdict, mark, LIGHT.quiet)


def test_a_page_wiped_after_a_doubt_asks_for_a_digit_again(
    verdict: VerdictView, stage: Stage
) -> None:
    stage.take(limits={"margin": 2})
    stage.give(NOTHING, limits=LIMITS)
    stage.blank()
    assert verdict.accessibleDescription() == "Draw a digit"


def test_a_blank_page_has_no_verdict(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(verdict, LIGHT.text)
    stage.blank()
    assert not shows_colour(verdict, LIGHT.text)


def test_without_any_network_it_says_so(verdict: VerdictView, stage: Stage) -> None:
    assert stage.session.network is None
    assert verdict.accessibleDescription() == "No network to read it"


@pytest.mark.parametrize("logits", [SURE, TORN, NOTHING, EXTREME])
def test_the_size_never_depends_on_what_is_shown(
    verdict: VerdictView, stage: Stage, logits: tuple[float, ...]
) -> None:
    sizes = {verdict.sizeHint().toTuple(), verdict.minimumSizeHint().toTuple()}
    stage.give(logits, limits=LIMITS)
    assert sizes == {verdict.sizeHint().toTuple(), verdict.minimumSizeHint().toTuple()}


def test_in_a_narrow_window_the_details_have_lines_of_their_own(
    verdict: VerdictView, stage: Stage
) -> None:
    stage.give(SURE)
    _, runner_up, margin = (line.box for line in lines(verdict))
    assert margin.top() == runner_up.top()
    assert margin.left() > runner_up.right()
    verdict.resize(verdict.minimumSizeHint())
    percentage, runner_up, margin = (line.box for line in lines(verdict))
    assert percentage.bottom() < runner_up.top() <= runner_up.bottom() < margin.top()
    assert verdict.rect().contains(margin)
    assert verdict.minimumSizeHint().height() == verdict.sizeHint().height()


EXPLAINED = [
    (SURE, ["largest logit, and", "second largest logit, and", "margin is"]),
    (TORN, ["may be either, since its largest logit is less than 2.00 ahead of the second",
                 "largest logit, and", "second largest logit, and"]),
    (NOTHING, ["cannot make out one digit, since its largest logit is less than 2.00 ahead",
               "largest logit, and"]),
]  # fmt: skip


def test_a_doubt_s_explanation_says_where_the_limit_comes_from(
    verdict: VerdictView, stage: Stage
) -> None:
    stage.give(TORN, limits=LIMITS)
    ask_for_help(verdict, verdict._figure_box.center())
    assert "found on digits held out of training" in QToolTip.text()
    assert "about 1 in 100 is doubted" in QToolTip.text()


def test_another_theme_repaints_it(verdict: VerdictView, stage: Stage) -> None:
    stage.give(SURE)
    stage.themes.choose("dark")
    assert shows_colour(verdict, DARK.text)
    assert not shows_colour(verdict, LIGHT.text)
    assert colour_at(verdict, QPoint(0, 0)) != LIGHT.card
