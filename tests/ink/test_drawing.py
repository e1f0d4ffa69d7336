import numpy as np
import pytest
from hypothesis import given

from logitdesk.ink.drawing import BLANK, PAGE, REDRAWINGS, Drawing, Page, Stroke, redraw, rounded
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from tests.ink.inks import drawings, numbers, stroke


def inked_picture() -> np.ndarray:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[100:200, 100:200] = 1
    return picture


def test_a_page_is_blank_without_stroke_and_pictures_ink() -> None:
    assert BLANK.is_blank
    assert Drawing().bounds() is None
    assert Page(picture=0 * inked_picture()).is_blank
    assert not BLANK.with_stroke(stroke((1, 2))).is_blank
    assert not Page(picture=inked_picture()).is_blank


def test_a_picture_has_the_pages_size() -> None:
    with pytest.raises(ValueError, match="420 × 420"):
        Page(picture=np.zeros((28, 28), dtype=np.float32))


def test_a_pages_picture_cannot_be_changed() -> None:
    mine = inked_picture()
    kept = Page(picture=mine).picture
    mine[0, 0] = 1
    assert kept is not None
    assert kept[0, 0] == 0
    with pytest.raises(ValueError, match="read-only"):
        kept[0, 0] = 1


def test_a_stroke_more_shares_the_picture_that_every_undo_step_has() -> None:
    page = Page(picture=inked_picture())
    assert page.with_stroke(stroke((1, 2))).picture is page.picture


def test_a_stroke_more_leaves_the_drawing_before_it_as_it_was() -> None:
    before = Drawing((stroke((1, 2)),))
    after = before.with_stroke(stroke((3, 4), (5, 6)))
    assert (len(before.strokes), len(after.strokes)) == (1, 2)


def test_the_bounds_of_a_dot_are_those_of_its_ink() -> None:
    assert Drawing((stroke((100, 50), width=20),)).bounds() == (90, 40, 110, 60)


def test_a_strokes_points_cannot_be_changed() -> None:
    mine = np.array([[1.0, 2.0, 0.0, 30.0]])
    kept = Stroke(mine)
    mine[0, 0] = 99
    assert kept.points[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        kept.points[0, 0] = 99


def test_points_are_rounded_to_what_a_file_holds_and_no_pen_to_nothing() -> None:
    points = np.array([[1.2345, -6.789, 1.23456, 30.126], [0, 0, 0, 0.004], [0, 0, 0, 0.02]])
    expected = [[1.23, -6.79, 1.235, 30.13], [0, 0, 0, 0.01], [0, 0, 0, 0.02]]
    assert rounded(points).tolist() == expected


def test_strokes_and_drawings_of_the_same_points_are_equal() -> None:
    one, same, other = (Drawing((stroke((1, y)),)) for y in (2, 2, 3))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other


@pytest.mark.parametrize(
    "points",
    [
        np.zeros((0, 4)),
        np.zeros((3, 2)),
        [[np.nan, 0, 0, 30]],
        [[0, np.inf, 0, 30]],
        [[0, 1e11, 0, 30]],
        [[0, 0, 0, 0]],
    ],
)
def test_what_no_pen_draws_is_no_stroke(points: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="a stroke has"):
        Stroke(np.array(points))


def test_a_label_is_a_digit() -> None:
    with pytest.raises(ValueError, match="digit"):
        Drawing(label=10)


@given(drawings(), numbers(-100, 100), numbers(-100, 100))
def test_moving_there_and_back_changes_nothing(drawing: Drawing, dx: float, dy: float) -> None:
    back = drawing.moved(dx, dy).moved(-dx, -dy)
    for ours, theirs in zip(back.strokes, drawing.strokes, strict=True):
        np.testing.assert_allclose(ours.points, theirs.points, atol=1e-9)


@given(drawings())
def test_twice_as_large_has_twice_the_bounds(drawing: Drawing) -> None:
    bounds, doubled = drawing.bounds(), drawing.scaled(2).bounds()
    assert bounds is not None
    assert doubled == pytest.approx([2 * side for side in bounds])


SEVEN = Drawing(
    (
        Stroke(np.array([[100, 50, 0, 30], [250, 60, 0.5, 30], [180, 330, 1, 30]])),
        Stroke(np.array([[150, 190, 900, 20], [250, 190, 901, 20]])),
    ),
    label=7,
)


def bounds_of(drawing: Drawing) -> tuple[float, float, float, float]:
    bounds = drawing.bounds()
    assert bounds is not None
    return bounds


def seen(drawing: Drawing) -> np.ndarray:
    steps = preprocess(rasterise(Page(drawing)))
    assert steps is not None
    return steps.centred


def test_small_is_a_quarter_of_the_page_in_its_bottom_right_corner() -> None:
    left, top, right, bottom = bounds_of(redraw(SEVEN, "small"))
    assert (top, right, bottom) == pytest.approx((315, 420, 420))
    assert left > 315


def test_large_fills_the_page_from_top_to_bottom() -> None:
    left, top, right, bottom = bounds_of(redraw(SEVEN, "large"))
    assert (top, bottom, left + right) == pytest.approx((0, 420, 420))


@pytest.mark.parametrize("how", ["small", "large"])
def test_a_network_sees_nearly_the_same_of_a_small_and_of_a_large_drawing(how: str) -> None:
    assert np.abs(seen(redraw(SEVEN, how)) - seen(SEVEN)).mean() < 0.02


@pytest.mark.parametrize(("how", "width"), [("thin", 12), ("thick", 60)])
def test_by_another_pen_it_is_of_the_usual_size_in_the_middle(how: str, width: float) -> None:
    drawn = redraw(SEVEN, how)
    assert {width} == {float(w) for stroke in drawn.strokes for w in stroke.points[:, 3]}
    left, top, right, bottom = bounds_of(drawn)
    assert max(right - left, bottom - top) == pytest.approx(0.6 * 420)
    assert (left + right, top + bottom) == pytest.approx((420, 420))


@pytest.mark.parametrize("how", REDRAWINGS)
def test_redrawing_keeps_times_and_label_blanks_and_dots(how: str) -> None:
    drawn = redraw(SEVEN, how)
    assert drawn.label == 7
    for before, after in zip(SEVEN.strokes, drawn.strokes, strict=True):
        np.testing.assert_array_equal(after.points[:, 2], before.points[:, 2])
    assert redraw(Drawing(), how).is_blank
    dot = redraw(Drawing((Stroke(np.array([[900.0, 900, 0, 30]])),)), how)
    left, top, right, bottom = bounds_of(dot)
    assert 0 <= left <= right <= 420
    assert 0 <= top <= bottom <= 420
    assert right - left == pytest.approx(bottom - top)
