import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from logitdesk.ui.message_bar import MessageBar

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
    assert bar.text == "A"
    bar.take_back("A")
    assert bar.text == "B"
    bar.close()


def test_of_several_messages_the_newest_is_shown_and_the_others_are_counted() -> None:
    bar = MessageBar()
    (close,) = bar.findChildren(QToolButton)
    for text in ("A", "B", "C"):
        bar.say(text)
    assert (bar.text, close.text()) == ("C", "Close (2 more)")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert (bar.text, close.text()) == ("B", "Close (1 more)")
    bar.take_back("A")
    assert (bar.text, close.text()) == ("B", "Close")
    bar.take_back("something else")
    assert bar.text == "B"
    bar.close()


def test_a_long_message_is_cut_and_its_tip_has_it_whole() -> None:
    bar = MessageBar()
    bar.say("\n".join(f"Line <{number}>" for number in range(50)))
    bar.resize(600, bar.sizeHint().height())
    assert bar.sizeHint().height() < 250
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert "Line &lt;49&gt;" in label.toolTip()
    bar.close()


def test_a_files_name_is_not_taken_for_html() -> None:
    bar = MessageBar()
    bar.say("<b>bold.png</b> is empty.")
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    bar.close()
