import numpy as np
from hypothesis import given, settings

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import Raster, rasterise
from tests.ink.inks import DIGITS, drawings, strokes


def test_a_blank_page_is_all_paper() -> None:
    bitmap = rasterise(BLANK)
    assert bitmap.shape == (PAGE, PAGE)
    assert bitmap.dtype == np.float32
    assert not bitmap.any()


@settings(max_examples=50)
@given(strokes(-50, 470))
def test_a_stroke_drawn_point_by_point_is_the_stroke_drawn_whole(stroke: Stroke) -> None:
    growing, whole = Raster(), Raster()
    growing.add_way(stroke.points[[0, 0]])
    for i in range(1, len(stroke.points)):
        growing.add_way(stroke.points[i - 1 : i + 1])
    whole.add_stroke(stroke)
    np.testing.assert_array_equal(growing.bitmap, whole.bitmap)


@settings(max_examples=50)
@given(drawings(-50, 470))
def test_the_order_of_strokes_does_not_matter(drawing: Drawing) -> None:
    reverse = Drawing(drawing.strokes[::-1])
    np.testing.assert_array_equal(rasterise(Page(drawing)), rasterise(Page(reverse)))


@settings(max_examples=50)
@given(drawings(-1e9, 1e9))
def test_ink_stays_between_paper_and_black_wherever_the_pen_goes(drawing: Drawing) -> None:
    bitmap = rasterise(Page(drawing))
    assert bitmap.min() >= 0
    assert bitmap.max() <= 1


def test_strokes_are_drawn_over_a_picture() -> None:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[:100, :100] = 0.5
    both = rasterise(Page(DIGITS[3], picture))
    np.testing.assert_array_equal(both, np.maximum(picture, rasterise(Page(DIGITS[3]))))


def test_drawing_on_a_raster_leaves_the_pages_picture_alone() -> None:
    page = Page(picture=np.zeros((PAGE, PAGE), dtype=np.float32))
    raster = Raster.of(page)
    raster.add_stroke(DIGITS[1].strokes[0])
    assert page.is_blank


@settings(max_examples=50)
@given(drawings(-50, 470), drawings(-50, 470))
def test_a_box_that_is_redrawn_has_the_bits_of_the_page_and_the_rest_stays(
    before: Drawing, after: Drawing
) -> None:
    raster, box = Raster.of(Page(before)), (slice(100, 250), slice(37, 300))
    expected = rasterise(Page(before))
    expected[box] = rasterise(Page(after))[box]
    raster.redraw(Page(after), box)
    np.testing.assert_array_equal(raster.bitmap, expected)
