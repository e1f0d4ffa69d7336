"""The Scores page: scales, axes that stay while one draws, and altered logits."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.bars import BarChart
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.scores_page import ScoresPage
from logitdesk.ui.settings import Settings
from tests.ui.stage import SURE, Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def page(stage: Stage, settings: Settings, qtbot: QtBot) -> ScoresPage:
    return show(stage, qtbot, settings)


def show(stage: Stage, qtbot: QtBot, settings: Settings) -> ScoresPage:
    page = ScoresPage(stage.session, stage.themes, settings)
    qtbot.addWidget(page)
    page.resize(800, 560)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def bars_of(page: ScoresPage) -> BarChart:
    bars = page.findChild(BarChart)
    assert isinstance(bars, BarChart)
    return bars


def button(page: ScoresPage, text: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.text() == text)


def logits(page: ScoresPage) -> list[float]:
    return [float(value) for value in page.table().column("logit")]


def drag_bar(page: ScoresPage, digit: int, by: int) -> None:
    bars = bars_of(page)
    start = bars.place_of(digit, 0).toPoint()
    QTest.mousePress(bars.viewport(), LEFT, pos=start)
    QTest.mouseMove(bars.viewport(), start + QPoint(by // 2, 0))
    QTest.mouseMove(bars.viewport(), start + QPoint(by, 0))
    QTest.mouseRelease(bars.viewport(), LEFT, pos=start + QPoint(by, 0))


def test_the_softmax_scale_is_changed_by_one_click_and_remembered(
    stage: Stage, settings: Settings, qtbot: QtBot
) -> None:
    page = show(stage, qtbot, settings)
    stage.give(SURE)
    bars, linear = bars_of(page), bars_of(page).place_of(7, 1).x()
    button(page, "Log").click()
    assert bars.place_of(7, 1).x() > linear + 20, "0.004 % can be seen"
    again = show(stage, qtbot, settings)
    assert button(again, "Log").isChecked()
    button(again, "Log").click()
    assert not button(show(stage, qtbot, settings), "Log").isChecked()


def test_what_is_altered_stays_until_it_is_taken_back(stage: Stage, page: ScoresPage) -> None:
    stage.give(SURE)
    truth = logits(page)
    drag_bar(page, 5, 40)
    drag_bar(page, 2, 40)
    altered = logits(page)
    assert [digit for digit in range(10) if altered[digit] != truth[digit]] == [2, 5]
    slider = page.findChild(QSlider)
    assert isinstance(slider, QSlider)
    slider.setValue(4)
    assert logits(page) == pytest.approx([value + 2 for value in altered])
    stage.session.set_temperature(2)
    assert logits(page) == pytest.approx([value + 2 for value in altered])
    button(page, "Reset").click()
    assert logits(page) == truth
    assert slider.value() == 0
    assert not button(page, "Reset").isVisible()


@pytest.mark.parametrize("how", ["bar", "slider"])
@pytest.mark.parametrize("end", ["escape", "another digit", "blank page"])
def test_a_dragged_bar_and_what_is_added_end_alike(
    stage: Stage, page: ScoresPage, how: str, end: str
) -> None:
    stage.give(SURE)
    if how == "bar":
        drag_bar(page, 5, 40)
    else:
        page.findChildren(QSlider)[0].setValue(4)
    assert logits(page) != list(SURE)
    if end == "escape":
        QTest.keyClick(page, Qt.Key.Key_Escape)
    else:
        if end == "another digit":
            stage.give(SURE[::-1])
        else:
            stage.blank()
        stage.give(SURE)
    assert logits(page) == pytest.approx(SURE)


def test_the_axes_stay_while_a_stroke_is_drawn(
    stage: Stage, page: ScoresPage, qtbot: QtBot
) -> None:
    stage.give([1, *SURE[1:]])
    qtbot.wait(200)
    bars, document = bars_of(page), stage.session.document
    before = bars.place_of(1, 0).x()
    document.begin_stroke((10, 10, 0, 30))
    stage.give([60, *SURE[1:]])
    qtbot.wait(200)
    assert bars.place_of(1, 0).x() == before
    document.end_stroke()
    qtbot.waitUntil(lambda: bars.place_of(1, 0).x() != before)


def test_what_is_pointed_at_is_told_and_marked_in_both(
    stage: Stage, page: ScoresPage, qtbot: QtBot
) -> None:
    stage.give(SURE)
    bars, marks = bars_of(page), page.findChildren(LogOddsChart)[0]
    with qtbot.waitSignal(bars.pointed_at):
        QTest.mouseMove(bars.viewport(), bars.place_of(5).toPoint())
    assert "+4.8" in bars.readout()
    with qtbot.waitSignal(marks.pointed_at):
        QTest.mouseMove(marks.viewport(), marks.place_of(3).toPoint())
    assert marks.readout().startswith("3")
