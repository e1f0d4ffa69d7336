import numpy as np
import pytest
from hypothesis import given, settings
from numpy.typing import NDArray

from logitdesk.ink.capsule import Box, capsule
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import Raster, difference, rasterise
from tests.ink.inks import DIGITS, drawings, stroke, strokes


def test_a_blank_page_is_all_paper() -> None:
    bitmap = rasterise(BLANK)
    assert bitmap.shape == (PAGE, PAGE)
    assert bitmap.dtype == np.float32
    assert not bitmap.any()


@settings(max_examples=50)
@given(strokes(-50, 470))
def test_a_stroke_drawn_point_by_point_is_the_stroke_drawn_whole(stroke: Stroke) -> None:
    growing = Raster()
    growing.add_way(stroke.points[[0, 0]])
    for i in range(1, len(stroke.points)):
        growing.add_way(stroke.points[i - 1 : i + 1])
    np.testing.assert_array_equal(growing.bitmap, rasterise(Page(Drawing((stroke,)))))


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
    raster.add_way(DIGITS[1].strokes[0].points)
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


THREE = Page(DIGITS[3])


def size(box: Box | None) -> tuple[int, int]:
    assert box is not None
    rows, columns = box
    return rows.stop - rows.start, columns.stop - columns.start


def test_a_page_does_not_differ_from_itself_nor_from_one_with_the_same_strokes() -> None:
    assert difference(THREE, THREE) is None
    assert difference(THREE, Page(DIGITS[3])) is None
    assert difference(THREE, Page(Drawing(tuple(map(copy, DIGITS[3].strokes))))) is None


def copy(one: Stroke) -> Stroke:
    return Stroke(one.points.copy())


@settings(max_examples=50)
@given(drawings(-50, 470), strokes(-50, 470))
def test_pages_are_the_same_outside_of_their_difference(drawing: Drawing, more: Stroke) -> None:
    before, after = Page(drawing), Page(drawing.with_stroke(more))
    different = rasterise(before) != rasterise(after)
    for box in (difference(before, after), difference(after, before)):
        if box is not None:
            different[box] = False
        assert not different.any()


def test_a_new_stroke_differs_where_it_lies() -> None:
    dot = stroke((100.5, 200.5), width=20)
    box = difference(THREE, THREE.with_stroke(dot))
    assert box == (slice(190, 211), slice(90, 111))


def test_an_eraser_that_splits_a_long_stroke_changes_little() -> None:
    line = Page(Drawing((stroke(*((x, 210.0) for x in range(50, 371, 5))),)))
    height, width = size(difference(line, line.erased((210, 210), (210, 215), 20)))
    assert height <= 40
    assert width <= 120


def test_pictures_differ_where_their_pixels_do() -> None:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[50:60, 70:75] = 1
    assert difference(BLANK, Page(picture=picture)) == (slice(50, 60), slice(70, 75))
    assert difference(Page(picture=picture), BLANK) == (slice(50, 60), slice(70, 75))


def test_off_the_page_nothing_differs() -> None:
    assert difference(BLANK, BLANK.with_stroke(stroke((900, 900), (950, 900)))) is None


Floats = NDArray[np.float64]

SIDE = 80  # pixels of the page's corner, where the slow and sure way is taken


def coverage(a: list[float], b: list[float]) -> Floats:
    bitmap = np.zeros((PAGE, PAGE))
    covered = capsule(np.array(a), np.array(b))
    if covered is not None:
        bitmap[covered.box] = covered.amount
    return bitmap


def supersampled(a: list[float], b: list[float], times: int = 8, discs: int = 200) -> Floats:
    """The share of each pixel's sub-pixels that lie in one of many discs from a to b."""
    centres = (np.arange(SIDE * times) + 0.5) / times
    inside = np.zeros((SIDE * times, SIDE * times), dtype=bool)
    for part in np.linspace(0, 1, discs):
        x, y, _, width = np.array(a) + part * (np.array(b) - np.array(a))
        inside |= (centres - x) ** 2 + (centres[:, None] - y) ** 2 < (width / 2) ** 2
    shares: Floats = inside.reshape(SIDE, times, SIDE, times).mean(axis=(1, 3))
    return shares


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ([20.3, 15.7, 0, 30], [50.1, 37.9, 0, 30]),
        ([20.3, 15.7, 0, 12], [25.1, 15.7, 0, 20]),
        ([10.5, 50.2, 0, 10], [50.5, 20.2, 0, 40]),
        ([20, 20, 0, 30], [20, 20, 0, 30]),
        ([30, 30, 0, 30], [33, 30, 0, 12]),
        ([-5, 20.5, 0, 20], [8, -4, 0, 20]),
    ],
)
def test_it_covers_what_a_finely_sampled_pen_covers(a: list[float], b: list[float]) -> None:
    exact = supersampled(a, b)
    covered = coverage(a, b)
    difference = np.abs(covered[:SIDE, :SIDE] - exact)
    assert difference.max() < 0.15
    assert difference.sum() < 0.008 * exact.sum()
    assert covered.sum() == pytest.approx(exact.sum(), rel=0.002)


@settings(max_examples=50)
@given(strokes(-20, 100))
def test_nothing_is_covered_outside_of_the_box(stroke: Stroke) -> None:
    a, b = stroke.points[0], stroke.points[-1]
    whole = capsule(a, b)
    exact = supersampled(a.tolist(), b.tolist(), times=1, discs=20)
    if whole is not None:
        exact[whole.box] = 0
    assert not exact.any()


def test_off_the_page_nothing_is_covered() -> None:
    far = np.array([1e10, 0, 0, 30]), np.array([1e10, 1e10, 0, 30])
    assert capsule(*far) is None
    assert capsule(np.array([-16, 5, 0, 30]), np.array([-16, 50, 0, 30])) is None


def test_a_line_from_one_end_of_the_world_to_the_other_crosses_the_page_straight() -> None:
    crossing = coverage([-1e10, 210, 0, 30], [1e10, 210, 0, 30])
    expected = np.zeros((PAGE, PAGE))
    expected[195:225] = 1
    np.testing.assert_allclose(crossing, expected, atol=1e-4)
