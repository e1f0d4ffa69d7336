import pytest
from PySide6.QtCore import QMarginsF, QRectF

from logitdesk.ui.charts.plot_area import PlotArea

AREA = PlotArea(QRectF(30, 10, 240, 420), limit=12, margins=QMarginsF(30, 10, 10, 10))


def test_a_class_stands_at_its_probability_and_log_odds() -> None:
    assert AREA.mark(0.5, 0) == (160, 220)
    assert AREA.mark(0, -12) == (60, 420)
    assert AREA.mark(1, 12) == (260, 20)


def test_a_class_beyond_the_axis_stands_at_its_end() -> None:
    assert AREA.mark(0, -60) == AREA.mark(0, -12)
    assert AREA.mark(1, 60) == AREA.mark(1, 12)


def test_the_reach_is_the_log_odds_at_the_top_of_the_box() -> None:
    assert AREA.reach == pytest.approx(12.6)
    assert AREA.place(0.5, AREA.reach).y() == pytest.approx(AREA.box.top())
    assert AREA.place(0.5, -AREA.reach).y() == pytest.approx(AREA.box.bottom())


@pytest.mark.parametrize("log_odds", [-12.6, -3, 0, 7])
def test_the_log_odds_at_a_height_are_those_that_stand_there(log_odds: float) -> None:
    assert AREA.log_odds_at(AREA.place(0.5, log_odds).y()) == pytest.approx(log_odds)


def test_an_area_that_has_no_room_yet_can_be_shown() -> None:
    assert PlotArea(QRectF(), limit=12, margins=QMarginsF(30, 10, 10, 10)).reach > 0
