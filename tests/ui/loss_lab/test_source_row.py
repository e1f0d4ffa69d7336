from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.source_row import SourceRow
from tests.ui.stage import SURE, Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def row(question: LossQuestion, qtbot: QtBot) -> Iterator[SourceRow]:
    widget = SourceRow(question)
    qtbot.addWidget(widget)
    widget.resize(640, 34)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    for menu in (widget.presets_menu, widget.page_menu):
        menu.close()


def click(row: SourceRow, text: str) -> None:
    buttons = row.findChildren(QPushButton)
    (button,) = (one for one in buttons if one.text() == text)
    QTest.mouseClick(button, LEFT)


def choose(menu: QMenu, title: str) -> None:
    """Open the menu as its button does, and click an entry."""
    (action,) = (one for one in menu.actions() if one.text() == title)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_the_drawings_logits_are_shown_until_one_wants_ones_own(
    row: SourceRow, question: LossQuestion, stage: Stage
) -> None:
    stage.give(SURE)
    assert row.source.choice == "drawing"
    click(row, "My own numbers")
    stage.blank()
    assert (question.source, question.case.unscaled.tolist()) == ("own", list(SURE))
    click(row, "The drawing")
    assert (question.source, len(question.case)) == ("drawing", 4)


def test_the_choice_follows_a_logit_that_is_set_elsewhere(
    row: SourceRow, question: LossQuestion
) -> None:
    question.set_logit(0, 3.0)
    assert row.source.choice == "own"
    question.follow_drawing()
    assert row.source.choice == "drawing"


def test_presets_are_offered_and_taken(row: SourceRow, question: LossQuestion) -> None:
    question.set_scale(100)
    QTest.mouseClick(row.presets_button, LEFT)
    assert row.presets_menu.isVisible()
    choose(row.presets_menu, "Sure and wrong")
    assert (question.case.label, question.case.scale) == (8, 1)
    assert row.source.choice == "own"


def test_the_preset_of_four_logits_gives_the_known_softmax(
    row: SourceRow, question: LossQuestion
) -> None:
    QTest.mouseClick(row.presets_button, LEFT)
    choose(row.presets_menu, "softmax([.1, .3, .5, .9])")
    known = [0.16838508, 0.205666, 0.25120102, 0.37474789]
    assert question.case.probabilities.tolist() == pytest.approx(known, rel=1e-7)


def test_the_scale_is_told_while_it_is_not_1_with_a_way_back(
    row: SourceRow, question: LossQuestion
) -> None:
    assert not row.way_back.isVisible()
    question.set_scale(10)
    assert row.scale_label.text().startswith("logits ×")
    QTest.mouseClick(row.way_back, LEFT)
    assert question.case.scale == 1
    assert row.scale_label.text() == ""


def test_its_menu_takes_back_and_does_again(row: SourceRow, question: LossQuestion) -> None:
    undo, redo = row.page_menu.actions()[:2]
    assert not undo.isEnabled()
    question.set_scale(100)
    QTest.mouseClick(row.presets_button, LEFT)
    choose(row.presets_menu, "Sure and wrong")
    QTest.mouseClick(row.menu_button, LEFT)
    choose(row.page_menu, undo.text())
    assert (question.source, question.case.scale) == ("drawing", 100)
    QTest.mouseClick(row.menu_button, LEFT)
    choose(row.page_menu, redo.text())
    assert (question.case.label, question.case.scale) == (8, 1)
    assert not redo.isEnabled()


def test_its_menu_shows_one_round(row: SourceRow, qtbot: QtBot) -> None:
    QTest.mouseClick(row.menu_button, LEFT)
    assert row.page_menu.isVisible()
    with qtbot.waitSignal(row.round_wanted):
        choose(row.page_menu, "Show me round")


def test_it_fits_into_the_smallest_window_with_a_scale(
    row: SourceRow, question: LossQuestion
) -> None:
    question.set_scale(999)
    assert row.minimumSizeHint().width() <= 640
