import numpy as np
import pytest

from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.ui.document import PAUSE, DrawingDocument, Point

A: Point = (100, 100, 50.0, 30)
B: Point = (200, 120, 50.1, 30)
C: Point = (220, 250, 50.3, 24)


@pytest.fixture
def page() -> DrawingDocument:
    return DrawingDocument()


def drawn(page: DrawingDocument, *points: Point) -> None:
    page.begin(points[0])
    page.extend(points[1:])
    page.end()


def test_the_bitmap_while_drawing_is_that_of_the_finished_page(page: DrawingDocument) -> None:
    page.begin(A)
    page.extend([B, C])
    while_drawing = page.bitmap.copy()
    page.end()
    assert np.array_equal(while_drawing, rasterise(page.page))
    assert while_drawing.any()


def test_seconds_count_from_the_drawings_first_point(page: DrawingDocument) -> None:
    drawn(page, A, B)
    drawn(page, (10, 10, 52.0, 30), (20, 20, 52.5, 30))
    first, second = page.page.drawing.strokes
    assert first.points[:, 2] == pytest.approx([0, 0.1])
    assert second.points[:, 2] == pytest.approx([2, 2.5])


def test_a_clock_that_goes_back_does_not_take_the_stroke_with_it(page: DrawingDocument) -> None:
    drawn(page, B, A, C)
    assert page.page.drawing.strokes[0].points[:, 2] == pytest.approx([0, 0, 0.2])


def test_drawing_on_goes_on_after_the_last_point_of_what_was_opened(page: DrawingDocument) -> None:
    opened = Stroke(np.array([[10, 10, 0, 30], [50, 50, 3, 30]]))
    page.replace(Page(Drawing((opened,))))
    drawn(page, A, B)
    times = page.page.drawing.strokes[1].points[:, 2]
    assert times == pytest.approx([3 + PAUSE, 3.1 + PAUSE])


def test_a_pass_of_the_eraser_is_one_step_to_undo(page: DrawingDocument) -> None:
    drawn(page, A, B, C)
    before = page.page
    assert page.erase((100, 100), (100, 110), 20)
    assert page.erase((100, 110), (200, 120), 20)
    assert page.end()
    assert np.array_equal(page.bitmap, rasterise(page.page))
    page.undo()
    assert page.page is before
    assert np.array_equal(page.bitmap, rasterise(before))


def test_an_eraser_that_meets_no_ink_is_no_step(page: DrawingDocument) -> None:
    drawn(page, A, B)
    assert not page.erase((400, 400), (410, 410), 5)
    assert not page.end()


def test_a_stroke_taken_back_leaves_no_ink(page: DrawingDocument) -> None:
    page.begin(A)
    page.extend([B])
    page.cancel()
    assert page.is_blank
    assert not page.bitmap.any()
    assert not page.can_undo


def test_undo_and_redo_walk_the_same_pages(page: DrawingDocument) -> None:
    drawn(page, A, B)
    drawn(page, B, C)
    pages = [page.page]
    page.undo()
    page.undo()
    assert page.is_blank
    page.redo()
    page.redo()
    assert page.page is pages[0]
    assert not page.can_redo


def scribble(points: int, seed: int) -> Stroke:
    """A pen that goes all over the page, pressed now more, now less."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 420, 2) + np.cumsum(random.normal(0, 6, (points, 2)), axis=0)
    widths = random.uniform(15, 40, points)
    return Stroke(np.column_stack([places % 420, 0.01 * np.arange(points), widths]))


def test_every_step_on_a_dense_page_leaves_the_bits_of_the_page_drawn_whole() -> None:
    page = DrawingDocument()
    page.replace(Page(Drawing(tuple(scribble(60, seed) for seed in range(20)))))
    drawn(page, A, B, C)
    for x in range(0, 400, 40):
        page.erase((x, 200), (x + 40, 180), 25)
        assert np.array_equal(page.bitmap, rasterise(page.page))
    page.end()
    for step in (page.undo, page.undo, page.redo, page.undo, page.undo, page.redo, page.redo):
        step()
        assert np.array_equal(page.bitmap, rasterise(page.page))


def test_a_page_that_comes_with_its_bitmap_is_drawn_on_like_any(page: DrawingDocument) -> None:
    opened = Page(Drawing((scribble(10, 0),)))
    bitmap = rasterise(opened)
    page.replace(opened, bitmap)
    assert np.array_equal(page.bitmap, bitmap)
    drawn(page, A, B, C)
    assert np.array_equal(page.bitmap, rasterise(page.page))
    page.undo()
    assert np.array_equal(page.bitmap, bitmap)
