"""A person on the Training page, whose worker process only pretends to train."""

import pytest

from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.training.controller import TrainingController
from tests.behaviour.conftest import new_user, user
from tests.behaviour.user import User
from tests.ui.training.workers import pretend

__all__ = ["new_user", "trainer", "user"]


def training_of(user: User) -> TrainingController:
    """What trains in a person's window."""
    assert isinstance(user.window, MainWindow)
    return user.window.training()


@pytest.fixture
def trainer(user: User) -> User:
    training_of(user).work = pretend
    user.press("Ctrl+R")
    user.wait()
    return user
