"""What tests of the training's views have in common."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.training.stage import TrainingStage


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[TrainingStage]:
    """A training without a process."""
    stage = TrainingStage(qapp)
    yield stage
    stage.close()
