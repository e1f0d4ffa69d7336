from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from logitdesk.ui.widgets import Card, Heading
from tests.ui.stage import colour_at


def test_a_card_has_the_colour_of_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    card = Card("Title", "and a line under it")
    qtbot.addWidget(card)
    card.resize(200, 100)
    themes = ThemeManager(qapp, "light", card)
    assert colour_at(card, card.rect().center()) == LIGHT.card
    themes.choose("dark")
    assert colour_at(card, card.rect().center()) == DARK.card


def test_a_quiet_line_is_quieter_than_the_title(qapp: QApplication, qtbot: QtBot) -> None:
    heading = Heading("Title", "quiet")
    qtbot.addWidget(heading)
    ThemeManager(qapp, "light", heading)
    quiet, title = heading.findChildren(QLabel)
    heading.grab()
    assert title.palette().color(QPalette.ColorRole.WindowText) == LIGHT.text
    assert quiet.palette().color(QPalette.ColorRole.WindowText) == LIGHT.quiet


def test_the_line_under_a_title_can_come_and_go(qtbot: QtBot) -> None:
    heading = Heading("Title")
    qtbot.addWidget(heading)
    quiet, _ = heading.findChildren(QLabel)
    assert quiet.isHidden()
    heading.set_subtitle("now")
    assert not quiet.isHidden()
    assert quiet.text() == "now"
