from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from logitdesk.ui.charts.row_grid import GAP, RowGrid
from logitdesk.ui.theme import font_of

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = [(300, 240), (338, 400), (476, 520), (1600, 1700)]


def grid(width: int, height: int) -> RowGrid:
    digits = QFontMetrics(font_of(1.3))
    return RowGrid.of(QSize(width, height), QFontMetrics(font_of(0.92)), digits)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_at_any_size(size: tuple[int, int]) -> None:
    rows = grid(*size)
    text = QFontMetrics(font_of(0.92))
    value = text.horizontalAdvance("−88.8") + GAP
    assert rows.zero - rows.reach - value >= 0
    assert rows.zero + rows.reach + value <= rows.digits
    assert rows.digits + rows.digits_width <= rows.track
    percentage = text.horizontalAdvance("> 99.9 %") + GAP
    assert rows.track + rows.track_width + percentage <= size[0]
    assert rows.axis + GAP + text.height() <= size[1]
    assert rows.reach >= 15
    assert rows.track_width >= 20
    boxes = [rows.track_box(digit) for digit in range(10)]
    assert all(a.bottom() < b.top() for a, b in pairwise(boxes))
    assert {box.height() for box in boxes} == {rows.bar_height}


def test_a_bar_is_as_long_as_its_share() -> None:
    rows = grid(476, 520)
    half = rows.logit_bar(2, 0.5)
    assert (half.left(), half.width()) == (rows.zero, rows.reach / 2)
    negative = rows.logit_bar(2, -0.5)
    assert (negative.right(), negative.width()) == (rows.zero, rows.reach / 2)
    assert rows.logit_bar(2, 7.0).width() == rows.reach
    assert rows.probability_bar(2, 0.25).width() == rows.track_width / 4
    assert rows.probability_bar(2, 0.0).width() == 1


@pytest.mark.parametrize("size", SIZES)
def test_every_height_belongs_to_one_row(size: tuple[int, int]) -> None:
    rows = grid(*size)
    for digit in range(10):
        assert rows.row_at(rows.row(digit).center().y()) == digit
    assert rows.row_at(rows.axis) is None
    assert rows.row_at(-1) is None
