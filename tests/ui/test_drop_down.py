"""The button that opens a list of choices, by mouse and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import DropDown


@pytest.fixture
def button(qapp: QApplication, qtbot: QtBot) -> Iterator[DropDown]:
    window = QMainWindow()
    qtbot.addWidget(window)
    ThemeManager(qapp, "light", window)
    menu = QMenu(window)
    menu.addAction("One")
    button = DropDown("Choices", "What there is to choose", menu)
    page = QWidget()
    QVBoxLayout(page).addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
    window.setCentralWidget(page)
    with qtbot.waitActive(window):
        window.show()
    yield button
    menu.close()


def test_a_click_opens_the_choices_below_it(button: DropDown) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu().isVisible()
    below = button.mapToGlobal(button.rect().bottomLeft())
    assert abs(button.menu().y() - below.y()) <= 2


def test_space_opens_the_choices(button: DropDown) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.menu().isVisible()


def test_it_has_the_mark_of_a_list_beside_its_name(button: DropDown) -> None:
    name = button.fontMetrics().horizontalAdvance(button.text())
    picture = button.grab().toImage()
    beside = range((button.width() + name) // 2 + 2, button.width() - 3)
    middle = button.height() // 2
    ground = picture.pixelColor(4, middle)
    rows = range(middle - 6, middle + 6)
    assert any(picture.pixelColor(x, y) != ground for x in beside for y in rows)
    assert button.text() == "Choices"
