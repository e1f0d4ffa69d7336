import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from logitdesk.ui.message_bar import MOST, MessageBar

pytestmark = pytest.mark.usefixtures("qapp")


def test_there_is_no_bar_without_a_message() -> None:
    assert MessageBar().isHidden()


def test_a_message_stays_until_it_is_closed() -> None:
    bar = MessageBar()
    bar.say("The file is empty.")
    assert not bar.isHidden()
    (close,) = bar.findChildren(QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert bar.text == ""
    bar.close()


def test_the_same_message_is_not_repeated() -> None:
    bar = MessageBar()
    bar.say("A")
    bar.say("B")
    bar.say("A")
    assert bar.text == "B\nA"
    bar.close()


def test_many_messages_leave_the_newest() -> None:
    bar = MessageBar()
    for number in range(10):
        bar.say(str(number))
    assert bar.text.splitlines() == [str(number) for number in range(10 - MOST, 10)]
    bar.close()


def test_a_files_name_is_not_taken_for_html() -> None:
    bar = MessageBar()
    bar.say("<b>bold.png</b> is empty.")
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    bar.close()
