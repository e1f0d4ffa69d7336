"""What several tests of learning begin with."""

import pytest

from logitdesk.datasets.dataset import DataSet
from logitdesk.training.training_data import TrainingData
from tests.training.bars import part_of


@pytest.fixture
def bar_lessons(bars: DataSet) -> TrainingData:
    """275 bars to learn from, and 25 held out."""
    return TrainingData(part_of(bars, "train"), part_of(bars, "validation"))
