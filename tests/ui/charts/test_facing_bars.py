import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.axis import DURATION_MS
from logitdesk.ui.charts.facing_bars import CLICK, FacingBars
from logitdesk.ui.charts.readout import readout
from logitdesk.ui.theme import DARK, LIGHT
from logitdesk.ui.what_if import WhatIf
from tests.ui.stage import EXTREME, SURE, Stage, ask_for_help, colour_at, move_mouse, shows_colour


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def bars(stage: Stage, qtbot: QtBot) -> FacingBars:
    widget = FacingBars(WhatIf(stage.session), stage.themes)
    qtbot.addWidget(widget)
    widget.resize(476, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def painted_lengths(bars: FacingBars, digit: int) -> tuple[int, int]:
    """How many pixels of the row of a winner have the accent's colour: logit's, probability's."""
    picture = bars.grab().toImage()
    y = bars._grid.row(digit).center().y() + bars._grid.bar_height // 2 - 5  # under the digit
    found = [x for x in range(picture.width()) if picture.pixelColor(x, y) == LIGHT.accent]
    logit = [x for x in found if x < bars._grid.digits]
    return len(logit), len([x for x in found if x >= bars._grid.track])


def test_bars_are_as_long_as_the_scores_say(bars: FacingBars, stage: Stage) -> None:
    scores = stage.give(SURE)
    logit, probability = painted_lengths(bars, 3)
    assert logit == pytest.approx(0.89 * bars._grid.reach, abs=1.5)
    assert probability == pytest.approx(scores.probability(3) * bars._grid.track_width, abs=1.5)


def test_a_negative_logit_goes_to_the_left_in_the_warm_colour(
    bars: FacingBars, stage: Stage
) -> None:
    stage.give(SURE)
    box = bars._grid.logit_bar(1, -0.51)
    assert box.right() == bars._grid.zero
    assert colour_at(bars, box.center().toPoint()) == LIGHT.warm_soft
    assert colour_at(bars, QPoint(bars._grid.zero + 8, round(box.center().y()))) == LIGHT.card


def test_a_winner_among_negative_logits_is_warm(bars: FacingBars, stage: Stage) -> None:
    stage.give([-9, -8, -4, -9, -9, -9, -9, -9, -9, -9])
    assert colour_at(bars, bars._grid.logit_bar(2, -0.4).center().toPoint()) == LIGHT.warm


def test_a_blank_page_has_no_bars(bars: FacingBars, stage: Stage) -> None:
    stage.give(SURE)
    stage.blank()
    for colour in (LIGHT.accent, LIGHT.accent_soft, LIGHT.warm_soft):
        assert not shows_colour(bars, colour)
    assert bars.accessibleDescription() == "The page is blank."


def test_the_axis_grows_smoothly_when_a_logit_leaves_it(
    bars: FacingBars, stage: Stage, qtbot: QtBot
) -> None:
    stage.give(SURE)
    assert painted_lengths(bars, 3)[0] == pytest.approx(0.89 * bars._grid.reach, abs=1.5)
    stage.give(EXTREME)
    assert painted_lengths(bars, 3)[0] == pytest.approx(bars._grid.reach, abs=1.5)  # held inside
    qtbot.wait(2 * DURATION_MS)
    stage.give([12, -3, 4, 20, 0, 0, 0, 0, 0, 0])
    assert painted_lengths(bars, 3)[0] == pytest.approx(bars._grid.reach / 2, abs=1.5)


def test_pointing_at_a_row_tells_its_exact_scores(
    bars: FacingBars, stage: Stage, qtbot: QtBot
) -> None:
    scores = stage.give(SURE)
    with qtbot.waitSignal(bars.pointed_at) as pointed:
        move_mouse(bars, bars._grid.row(5).center())
    assert pointed.args == [5]
    assert QToolTip.text() == readout(scores, 5, CLICK)
    pill = bars._grid.digit_box(5).center() + QPoint(-10, 0)
    assert colour_at(bars, pill) == LIGHT.accent_wash


def test_what_is_told_follows_the_reading(bars: FacingBars, stage: Stage) -> None:
    stage.give(SURE)
    move_mouse(bars, bars._grid.row(5).center())
    scores = stage.give(EXTREME)
    assert QToolTip.text() == readout(scores, 5, CLICK)


def test_pointing_at_a_blank_page_tells_nothing(bars: FacingBars) -> None:
    QToolTip.hideText()
    move_mouse(bars, bars._grid.row(5).center())
    assert not QToolTip.text()


def test_the_scores_stay_when_qt_asks_for_help(bars: FacingBars, stage: Stage) -> None:
    scores = stage.give(SURE)
    move_mouse(bars, bars._grid.row(5).center())
    ask_for_help(bars, bars._grid.row(5).center())
    assert QToolTip.text() == readout(scores, 5, CLICK)


def test_the_axes_are_explained(bars: FacingBars) -> None:
    for x, word in ((bars._grid.zero, "logit"), (bars._grid.track, "probability")):
        ask_for_help(bars, QPoint(x, bars.height() - 3))
        assert word in QToolTip.text()


def test_the_arrow_keys_go_from_row_to_row(bars: FacingBars, stage: Stage, qtbot: QtBot) -> None:
    scores = stage.give(SURE)
    with qtbot.waitActive(bars):
        bars.activateWindow()
    bars.clearFocus()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    assert QToolTip.text() == readout(scores, 3, CLICK)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert QToolTip.text() == readout(scores, 4, CLICK)
    for _ in range(9):
        QTest.keyClick(bars, Qt.Key.Key_Up)
    assert QToolTip.text() == readout(scores, 0, CLICK)


def test_a_screen_reader_is_told_all_scores(bars: FacingBars, stage: Stage) -> None:
    stage.give(SURE)
    assert "3: logit +8.9000, softmax 0.98" in bars.accessibleDescription()


def test_another_theme_repaints_the_bars(bars: FacingBars, stage: Stage) -> None:
    stage.give(SURE)
    middle = bars._grid.probability_bar(3, 0.9).center().toPoint()
    assert colour_at(bars, middle) == LIGHT.accent
    stage.themes.choose("dark")
    assert colour_at(bars, middle) == DARK.accent
    assert colour_at(bars, QPoint(1, 1)) == DARK.card


def test_a_click_tells_whose_row_it_was_and_a_drag_does_not(bars: FacingBars, stage: Stage) -> None:
    stage.give(SURE)
    clicked: list[int] = []
    bars.clicked.connect(clicked.append)
    left, middle = Qt.MouseButton.LeftButton, bars._grid.row(4).center()
    QTest.mouseClick(bars, left, pos=middle)
    assert clicked == [4]
    QTest.mousePress(bars, left, pos=middle)
    QTest.mouseRelease(bars, left, pos=middle + QPoint(60, 0))
    QTest.mouseClick(bars, Qt.MouseButton.RightButton, pos=middle)
    assert clicked == [4]
