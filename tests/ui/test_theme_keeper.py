from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import DARK, LIGHT, ThemeManager, stylesheet_of


def test_a_chosen_theme_dresses_the_application_and_the_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    themes = ThemeManager(qapp, "light", window)
    with qtbot.waitSignal(themes.changed):
        themes.choose("dark")
    assert themes.theme is DARK
    assert themes.choice == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.window
    assert window.styleSheet() == stylesheet_of(DARK)


def test_choosing_the_same_theme_changes_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    themes = ThemeManager(qapp, "light")
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose("light")


def test_the_system_is_followed_live(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    themes = ThemeManager(qapp, "system")
    assert themes.theme is LIGHT
    # The offscreen platform has no colour scheme that could be turned dark.
    dark = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
    monkeypatch.setattr(themes, "_hints", dark)
    with qtbot.waitSignal(themes.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.theme is DARK


def test_a_fixed_choice_does_not_follow_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    themes = ThemeManager(qapp, "light")
    dark = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
    monkeypatch.setattr(themes, "_hints", dark)
    with qtbot.assertNotEmitted(themes.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_every_colour_that_the_style_sheet_names_is_there() -> None:
    for theme in (LIGHT, DARK):
        assert "$" not in stylesheet_of(theme)
