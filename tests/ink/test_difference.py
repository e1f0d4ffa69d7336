import numpy as np
from hypothesis import given, settings

from logitdesk.ink.capsule import Box
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import difference, rasterise
from tests.ink.inks import DIGITS, drawings, stroke, strokes

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
