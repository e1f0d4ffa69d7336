"""The window's tests need no display, fail on what Qt complains of, and leave no window behind."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.logging import _QtMessageCapture

from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings
from logitdesk.ui.tasks import TaskRunner
from tests.qt_messages import complaints


@pytest.fixture
def settings_file(home: Path) -> Settings:
    """Where this test's window keeps its settings; not there yet."""
    return Settings(home / "settings.ini")


@pytest.fixture
def background(qapp: QApplication) -> Iterator[TaskRunner]:
    """The other thread, for what is tested without a window."""
    background = TaskRunner()
    yield background
    background.close()


@pytest.fixture
def window(qapp: QApplication, settings_file: Settings) -> Iterator[MainWindow]:
    """The real window with the shipped networks, open."""
    window = MainWindow(qapp, settings_file)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def decimal_comma() -> Iterator[None]:
    """Numbers have a decimal comma, while texts stay English."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _leaves_no_window(qapp: QApplication) -> Iterator[None]:
    QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)  # a double click of QTest holds it
    yield
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"windows left open: {left}"


@pytest.fixture(autouse=True)
def _gives_qt_nothing_to_complain_of(qtlog: _QtMessageCapture) -> Iterator[None]:
    yield
    assert not complaints(qtlog)
