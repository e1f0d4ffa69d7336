import pytest
from PySide6.QtCore import QRectF

from logitdesk.ui.charts.plot_area import PlotArea

AREA = PlotArea(QRectF(30, 10, 220, 420), limit=12, inset=10)


def test_a_class_stands_at_its_probability_and_log_odds() -> None:
    assert AREA.mark(0.5, 0) == (140, 220)
    assert AREA.mark(0, -12) == (40, 420)
    assert AREA.mark(1, 12) == (240, 20)


def test_a_class_beyond_the_axis_stands_at_its_end() -> None:
    assert AREA.mark(0, -60) == AREA.mark(0, -12)
    assert AREA.mark(1, 60) == AREA.mark(1, 12)


def test_the_reach_is_the_log_odds_at_the_top_of_the_box() -> None:
    assert AREA.reach == pytest.approx(12.6)
    assert AREA.place(0.5, AREA.reach).y() == pytest.approx(AREA.box.top())
    assert AREA.place(0.5, -AREA.reach).y() == pytest.approx(AREA.box.bottom())


def test_an_area_that_has_no_room_yet_can_be_shown() -> None:
    assert PlotArea(QRectF(), limit=12, inset=10).reach > 0
