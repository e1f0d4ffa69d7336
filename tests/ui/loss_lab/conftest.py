"""What every test of the loss lab begins with."""

import pytest
from PySide6.QtWidgets import QApplication

from logitdesk.ui.loss_lab.loss_question import LossQuestion
from tests.ui.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def question(stage: Stage) -> LossQuestion:
    return LossQuestion(stage.session)
