import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from logitdesk.ui.loss_lab.batch import Batch
from logitdesk.ui.loss_lab.code_view import CodeView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.snippet import snippet
from logitdesk.ui.theme import DARK, LIGHT
from tests.ui.stage import SURE, Stage, shows_colour

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def batch(question: LossQuestion) -> Batch:
    return Batch(question)


@pytest.fixture
def view(stage: Stage, question: LossQuestion, batch: Batch, qtbot: QtBot) -> CodeView:
    view = CodeView(question, batch, stage.themes)
    qtbot.addWidget(view)
    view.resize(350, 430)
    view.show()
    return view


def text_of(view: CodeView) -> QPlainTextEdit:
    return view.findChildren(QPlainTextEdit)[0]


def test_it_shows_the_program_for_what_is_on_screen(
    view: CodeView, question: LossQuestion, batch: Batch
) -> None:
    assert "logits = [0.1, 0.3, 0.5, 0.9]" in view.code
    question.take(SURE, 6)
    assert "label = 6" in view.code
    question.set_scale(30)
    assert "z = 30 * tf.constant" in view.code
    assert "# inf nan" in view.code
    batch.add_current()
    assert "# (4,)" in view.code


def test_copy_puts_all_of_it_on_the_clipboard_and_says_so(
    view: CodeView, question: LossQuestion, batch: Batch, qtbot: QtBot
) -> None:
    QTest.mouseClick(view.copy_button, LEFT)
    expected = snippet(question.case, batch.logits, batch.labels)
    assert QGuiApplication.clipboard().text() == expected
    assert view.copy_button.text() == "Copied"
    qtbot.waitUntil(lambda: view.copy_button.text() == "Copy", timeout=10_000)


def test_it_can_be_selected_but_not_changed(view: CodeView) -> None:
    before = view.code
    text_of(view).setFocus()
    QTest.keyClicks(text_of(view), "x = 1")
    assert view.code == before
    QTest.keyClick(text_of(view), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text_of(view), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == before


def test_it_stays_where_the_person_scrolled_to(view: CodeView, question: LossQuestion) -> None:
    bar = text_of(view).verticalScrollBar()
    bar.setValue(20)
    question.set_logit(2, 0.7)
    assert bar.value() == 20


def test_the_numbers_have_the_accent_in_both_themes(stage: Stage, view: CodeView) -> None:
    QApplication.processEvents()
    assert shows_colour(text_of(view), LIGHT.accent)
    stage.themes.choose("dark")
    QApplication.processEvents()
    assert shows_colour(text_of(view), DARK.accent)
    assert not shows_colour(text_of(view), LIGHT.accent)


def test_out_of_sight_it_waits_but_copies_what_is_so(
    view: CodeView, question: LossQuestion
) -> None:
    view.hide()
    question.choose_label(0)
    assert "label = 3" in view.code
    view.copy()
    assert "label = 0" in QGuiApplication.clipboard().text()
