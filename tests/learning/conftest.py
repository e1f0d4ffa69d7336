"""What several tests of learning begin with."""

import pytest

from logitdesk.learning.datasets.data_set import DataSet
from logitdesk.learning.lessons import Lessons
from tests.learning.bars import part_of


@pytest.fixture
def bar_lessons(bars: DataSet) -> Lessons:
    """275 bars to learn from, and 25 held out."""
    return Lessons(part_of(bars, "train"), part_of(bars, "validation"))
