"""The Model menu."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.bundle import Bundle
from logitdesk.library.library import rename
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
from tests.library.networks import put

SHIPPED = ["Perceptron", "CNN", "SqueezeNet"]
ALWAYS = ["Retrain…", "Manage networks…"]


@pytest.fixture
def mine() -> Bundle:
    return put(paths.user_models() / "mine", "Mine")


def model_menu(window: MainWindow) -> QMenu:
    menu = next(one.menu() for one in window.menuBar().actions() if one.text() == "&Model")
    assert isinstance(menu, QMenu)
    return menu


def entries(window: MainWindow) -> list[str]:
    return [
        "-" if one.isSeparator() else one.text().replace("&", "")
        for one in model_menu(window).actions()
    ]


def entry(window: MainWindow, text: str) -> QAction:
    return next(one for one in model_menu(window).actions() if one.text().replace("&", "") == text)


def keys(window: MainWindow) -> list[str]:
    return [one.shortcut().toString() for one in model_menu(window).actions()]


def looked(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.networks.list_changed):
        model_menu(window).aboutToShow.emit()


def test_without_own_networks_it_has_the_shipped_ones(window: MainWindow) -> None:
    assert entries(window) == [*SHIPPED, "-", *ALWAYS]
    assert keys(window)[:3] == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]


@pytest.mark.usefixtures("mine")
def test_ones_own_come_after_the_shipped_ones_with_keys_for_six(
    window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(7):
        put(paths.user_models() / f"more-{number}", f"More {number}")
    looked(window, qtbot)
    own = ["Mine", *(f"More {number}" for number in range(7))]
    assert entries(window) == [*SHIPPED, "-", *own, "-", *ALWAYS]
    assert keys(window)[4:12] == [*(f"Ctrl+{number}" for number in range(4, 10)), "", ""]


def test_a_network_trained_in_another_window_is_there_when_the_menu_opens(
    window: MainWindow, qtbot: QtBot
) -> None:
    put(paths.user_models() / "new", "New")
    looked(window, qtbot)
    assert "New" in entries(window)


def test_a_window_that_becomes_active_again_has_the_list_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other = QLabel("another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    put(paths.user_models() / "new", "New")
    with qtbot.waitSignal(window.session.networks.list_changed):
        window.activateWindow()
    assert "New" in entries(window)


def test_a_key_chooses_ones_own(mine: Bundle, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.network_changed):
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.session.network is not None
    assert window.session.network.bundle == mine
    assert entry(window, "Mine").isChecked()


def test_a_renamed_network_is_renamed_in_the_menu_and_in_the_shortcuts(
    mine: Bundle, window: MainWindow, qtbot: QtBot
) -> None:
    rename(mine, "Renamed")
    looked(window, qtbot)
    assert "Renamed" in entries(window)
    assert "Mine" not in [one.text() for one in window.actions()]
    assert "Renamed" in [one.text() for one in window.actions()]


def test_two_networks_of_one_name_are_two_choices(window: MainWindow, qtbot: QtBot) -> None:
    twins = [put(Path(paths.user_models(), name), "Twin") for name in ("a", "b")]
    looked(window, qtbot)
    second = [one for one in model_menu(window).actions() if one.text() == "Twin"][1]
    with qtbot.waitSignal(window.session.network_changed):
        second.trigger()
    assert window.session.network is not None
    assert window.session.network.bundle == twins[1]


@pytest.mark.usefixtures("mine")
def test_what_is_in_use_is_remembered(
    window: MainWindow, settings_file: SettingsFile, qtbot: QtBot
) -> None:
    for name in ("Mine", "CNN"):
        with qtbot.waitSignal(window.session.network_changed):
            window.session.networks.choose(name)
    window.close()
    settings, _ = settings_file.read()
    assert settings.network == "CNN"
