import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.view_card import ViewCard
from tests.ui.stage import SURE, Stage

LEFT = Qt.MouseButton.LeftButton
TITLES = ["Two ways", "Twice", "Labels", "Code"]


@pytest.fixture
def card(stage: Stage, question: LossQuestion, qtbot: QtBot) -> ViewCard:
    card = ViewCard(question, stage.themes)
    qtbot.addWidget(card)
    card.resize(290, 400)
    card.show()
    return card


def choose(card: ViewCard, text: str) -> None:
    button = next(b for b in card.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, LEFT)


def visible(card: ViewCard) -> list[str]:
    views = {"two ways": card.two_ways, "twice": card.twice, "labels": card.labels}
    return [name for name, view in {**views, "code": card.code}.items() if view.isVisible()]


def test_it_begins_with_two_ways_and_shows_one_view_at_a_time(card: ViewCard) -> None:
    assert visible(card) == ["two ways"]
    for text, name in (("Twice", "twice"), ("Labels", "labels"), ("Code", "code")):
        choose(card, text)
        assert visible(card) == [name]


def test_it_tells_what_the_person_chose(card: ViewCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.view_chosen) as chosen:
        choose(card, "Twice")
    assert chosen.args == ["twice"]


def test_arrow_keys_go_from_view_to_view(card: ViewCard) -> None:
    first = next(b for b in card.findChildren(QPushButton) if b.text() == "Two ways")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert visible(card) == ["twice"]


def test_each_view_is_up_to_date_once_it_is_shown(card: ViewCard, question: LossQuestion) -> None:
    question.take(SURE, 6)
    question.set_scale(30)
    choose(card, "Twice")
    assert card.twice.table.rows[0].figures[0] == "447.0"
    choose(card, "Labels")
    assert card.labels.table.rows[1].name == "sparse label 6"
    choose(card, "Code")
    assert "label = 6" in card.code.code


def test_a_row_added_to_the_batch_is_in_the_code(card: ViewCard) -> None:
    choose(card, "Labels")
    QTest.mouseClick(card.labels.add, LEFT)
    choose(card, "Code")
    assert "labels = tf.constant([3, 0, 1, 3])" in card.code.code


@pytest.mark.parametrize("title", TITLES)
def test_each_view_fits_into_the_narrowest_window(card: ViewCard, title: str) -> None:
    choose(card, title)
    (view,) = (one for one in card.findChildren(LiveView) if one.isVisible())
    needed = view.minimumSizeHint()
    assert (needed.width() <= 262, needed.height() <= 330) == (True, True)
    assert card.minimumSizeHint().width() <= 284


@pytest.mark.parametrize("title", TITLES)
def test_no_sentence_is_cut_off_in_the_narrowest_window(card: ViewCard, title: str) -> None:
    choose(card, title)
    QApplication.processEvents()
    said = [one for one in card.findChildren(Sentence) if one.isVisible()]
    assert said
    for one in said:
        assert one.heightForWidth(one.width()) <= one.height(), one.text()
