import pytest

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH
from logitdesk.ui.pen import Pen


def test_pressing_harder_makes_the_ink_wider() -> None:
    pen = Pen(30)
    assert pen.width_at(0) == pytest.approx(12)
    assert pen.width_at(0.75) == pytest.approx(30)
    assert pen.width_at(1) == pytest.approx(36)


@pytest.mark.parametrize(("pressure", "width"), [(-1.0, 12.0), (7.0, 36.0)])
def test_a_tablet_that_reports_nonsense_stays_within_the_widths(
    pressure: float, width: float
) -> None:
    assert Pen(30).width_at(pressure) == pytest.approx(width)


def test_a_pen_is_resized_within_the_widths_offered() -> None:
    assert Pen(30).resized(6) == Pen(36)
    assert Pen(MAX_WIDTH).resized(6) == Pen(MAX_WIDTH)
    assert Pen(MIN_WIDTH, "eraser").resized(-6) == Pen(MIN_WIDTH, "eraser")
