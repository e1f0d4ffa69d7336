from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.change_bars import ChangeBars
from logitdesk.ui.theme import DARK, LIGHT
from tests.ui.stage import Stage, colour_at, move_mouse, shows_colour
from tests.ui.training.outcomes import WORSE


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def bars(stage: Stage, qtbot: QtBot) -> ChangeBars:
    return shown(ChangeBars(WORSE, stage.themes), qtbot)


def shown(bars: ChangeBars, qtbot: QtBot) -> ChangeBars:
    qtbot.addWidget(bars)
    bars.resize(400, 300)
    with qtbot.waitExposed(bars):
        bars.show()
    return bars


def test_worse_is_warm_at_the_left_and_better_the_accent_at_the_right(bars: ChangeBars) -> None:
    worse, better = bars.bar(7, 8, "left"), bars.bar(7, 5, "right")
    assert worse.right() < 200 < better.left()
    assert colour_at(bars, worse.center().toPoint()) == LIGHT.warm
    assert colour_at(bars, better.center().toPoint()) == LIGHT.accent


def test_bars_are_as_long_as_there_are_images(bars: ChangeBars) -> None:
    assert bars.bar(7, 8, "left").width() == pytest.approx(2 * bars.bar(0, 4, "right").width())
    assert bars.bar(3, 0, "left").width() == 0
    assert bars.bar(3, 0, "left").right() < 200 < bars.bar(3, 0, "right").left()
    for digit in range(10):
        assert bars.bar(digit, 8, "left").left() > 0
        assert bars.row(digit).contains(bars.bar(digit, 8, "right").center().toPoint())


def test_a_single_image_does_not_look_like_many(stage: Stage, qtbot: QtBot) -> None:
    one = replace(WORSE, better=(1,) + (0,) * 9, worse=(0,) * 10)
    bars = shown(ChangeBars(one, stage.themes), qtbot)
    assert bars.bar(0, 1, "right").width() < 0.25 * 200


def test_nothing_changed_has_no_bars(stage: Stage, qtbot: QtBot) -> None:
    none = replace(WORSE, better=(0,) * 10, worse=(0,) * 10)
    bars = shown(ChangeBars(none, stage.themes), qtbot)
    assert not shows_colour(bars, LIGHT.accent)
    assert not shows_colour(bars, LIGHT.warm)


def test_pointing_at_a_row_tells_its_numbers(bars: ChangeBars) -> None:
    move_mouse(bars, bars.row(7).center())
    assert "7: of 1,028 images, 5 that were read wrong are read right now" in QToolTip.text()
    assert "8 that were read right are read wrong now" in QToolTip.text()
    move_mouse(bars, QPoint(200, 2))
    assert bars._pointed is None


def test_the_arrow_keys_go_from_row_to_row(bars: ChangeBars, qtbot: QtBot) -> None:
    with qtbot.waitActive(bars):
        bars.activateWindow()
    bars.clearFocus()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    assert bars._pointed == 0
    for _ in range(3):
        QTest.keyClick(bars, Qt.Key.Key_Down)
    assert bars._pointed == 3
    assert "3: of 1,010 images" in QToolTip.text()
    for _ in range(9):
        QTest.keyClick(bars, Qt.Key.Key_Up)
    assert bars._pointed == 0
    bars.clearFocus()
    assert bars._pointed is None


def test_a_screen_reader_is_told_all_numbers(bars: ChangeBars) -> None:
    assert bars.accessibleDescription().count("read wrong now") == 10


def test_another_theme_repaints_the_bars(bars: ChangeBars, stage: Stage) -> None:
    middle = bars.bar(7, 5, "right").center().toPoint()
    assert colour_at(bars, middle) == LIGHT.accent
    stage.themes.choose("dark")
    assert colour_at(bars, middle) == DARK.accent
