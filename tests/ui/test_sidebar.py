"""Below the page: tools, sample digits, what the network sees; and names for screen readers."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.sidebar import PenTools, PreprocessingStrip, SampleDigits, Tile
from tests.ui.stage import SURE, Stage


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot) -> tuple[PreprocessingStrip, Stage]:
    stage = Stage(qapp)
    strip = PreprocessingStrip(stage.session, stage.themes)
    qtbot.addWidget(strip)
    strip.resize(380, strip.heightForWidth(380))
    strip.show()
    return strip, stage


def test_pen_and_eraser_are_radio_buttons_to_a_screen_reader(window: MainWindow) -> None:
    tools = window.findChildren(PenTools)[0]
    roles, checked = {}, {}
    for button in tools.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface is not None
        roles[button.text()] = interface.role()
        checked[button.text()] = interface.state().checked
    radio, plain = QAccessible.Role.RadioButton, QAccessible.Role.Button
    assert (roles["Pen"], roles["Erase"], roles["Clear"]) == (radio, radio, plain)
    assert [name for name, is_checked in checked.items() if is_checked] == ["Pen"]


def test_what_can_have_the_focus_has_a_name_and_no_markup(window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not widget.isVisible() or interface is None:
            continue
        texts = [
            interface.text(QAccessible.Text.Name),
            interface.text(QAccessible.Text.Description),
        ]
        assert not any("<" in text and ">" in text for text in texts), texts
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert texts[0] or widget.focusProxy(), widget


def test_samples_are_one_stop_for_tab_and_gone_along_by_arrow_keys(qtbot: QtBot) -> None:
    opened: list[int] = []
    samples = SampleDigits(opened.append)
    qtbot.addWidget(samples)
    samples.show()
    samples.activateWindow()
    qtbot.waitUntil(samples.isActiveWindow)
    buttons = samples.findChildren(QToolButton)
    assert [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in buttons].count(True) == 1
    buttons[7].click()
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(samples.focusWidget() or buttons[1], Qt.Key.Key_Space)
    assert opened == [7, 1]


def test_the_network_sees_28_by_28(strip: tuple[PreprocessingStrip, Stage]) -> None:
    widget, stage = strip
    assert not widget.table()
    stage.give(SURE)
    values = np.array(widget.table().column("value"), float).reshape(28, 28)
    reading = stage.session.reading
    assert reading is not None
    assert np.array_equal(values, reading.steps.centred)
    stage.blank()
    assert not widget.table()


def test_each_step_is_explained_and_fits_every_width(
    strip: tuple[PreprocessingStrip, Stage],
) -> None:
    widget, _ = strip
    tiles = widget.findChildren(Tile)
    assert len({tile.toolTip() for tile in tiles}) == 4
    assert "averaged" in tiles[2].toolTip()
    for width in (widget.minimumSizeHint().width(), 328, 900):
        widget.resize(width, widget.heightForWidth(width))
        QApplication.processEvents()
        assert all(abs(tile.width() - tile.height()) <= 1 for tile in tiles)
        assert widget.rect().contains(tiles[-1].geometry())
