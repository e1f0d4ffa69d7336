"""A person before the real window, on an empty home; nothing is left behind."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture

from tests.behaviour.user import User
from tests.qt_messages import complaints


@pytest.fixture
def new_user(qapp: QApplication, home: Path) -> Iterator[Callable[[], User]]:
    """Makes further persons, each before a window of their own."""
    users: list[User] = []

    def make() -> User:
        users.append(User(qapp, home))
        return users[-1]

    yield make
    for one in users:
        one.close()
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"windows left open: {left}"


@pytest.fixture
def user(new_user: Callable[[], User]) -> User:
    """A person before the window with the shipped networks."""
    return new_user()


@pytest.fixture(autouse=True)
def _gives_qt_nothing_to_complain_of(qtlog: _QtMessageCapture) -> Iterator[None]:
    yield
    assert not complaints(qtlog)
