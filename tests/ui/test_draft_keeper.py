"""Nothing drawn is lost: the page comes back after the window was ended from outside."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.ui.draft_keeper import CALM_MS
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
from tests.ui.gestures import A_ONE, drag


@pytest.fixture
def opens(qapp: QApplication, settings_file: SettingsFile) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window as the program does, any number of times."""
    windows: list[MainWindow] = []

    def open_it() -> MainWindow:
        window = MainWindow(qapp, settings_file)
        window.show()
        window.bring_back_page()
        windows.append(window)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_page_is_back_after_the_system_ended_the_window(
    opens: Callable[[], MainWindow],
) -> None:
    window = opens()
    drag(window.canvas, A_ONE)
    drawn = window.session.page.drawing
    window.close_at_once()
    again = opens()
    assert again.session.page.drawing == drawn
    assert "ended without being closed" in again.statusBar().currentMessage()
    again.session.document.undo()
    assert again.session.is_blank


def test_it_is_written_soon_after_each_stroke(
    opens: Callable[[], MainWindow], qtbot: QtBot, home: Path
) -> None:
    window = opens()
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: bool(list(home.glob("drafts/*.npz"))))
    window.session.document.clear()
    qtbot.waitUntil(lambda: not list(home.glob("drafts/*.npz")))


def test_a_person_who_closes_the_window_finds_a_blank_page_the_next_time(
    opens: Callable[[], MainWindow], home: Path
) -> None:
    window = opens()
    drag(window.canvas, A_ONE)
    QTest.qWait(2 * int(CALM_MS))
    window.close()
    assert opens().session.is_blank
    assert not list(home.glob("drafts/*"))


def test_two_windows_do_not_take_each_others_page(opens: Callable[[], MainWindow]) -> None:
    window = opens()
    drag(window.canvas, A_ONE)
    QTest.qWait(2 * int(CALM_MS))
    assert opens().session.is_blank


def test_where_nothing_can_be_written_the_person_is_told_once(
    opens: Callable[[], MainWindow], qtbot: QtBot, home: Path
) -> None:
    window = opens()
    home.mkdir(parents=True, exist_ok=True)
    (home / "drafts").write_text("in the way")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: "would be lost" in window._messages.text)
