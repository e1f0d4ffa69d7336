"""The document: bitmap, clock, undo steps."""

import gc
from itertools import pairwise
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from PySide6.QtGui import QUndoStack

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH, Drawing, Page, Stroke
from logitdesk.ink.raster import rasterise
from logitdesk.library.autosave import Draft, take_forgotten
from logitdesk.library.drawing_file import save_drawing
from logitdesk.library.page_file import open_page
from logitdesk.library.svg_file import save_svg
from logitdesk.ui.document import UNDO_LIMIT, DrawingDocument, Pen, Point, push_state

A: Point = (100, 100, 50.0, 30)
B: Point = (200, 120, 50.1, 30)
C: Point = (220, 250, 50.3, 24)


@pytest.fixture
def page() -> DrawingDocument:
    return DrawingDocument()


def drawn(page: DrawingDocument, *points: Point) -> None:
    page.begin_stroke(points[0])
    page.extend_stroke(points[1:])
    page.end_stroke()


def test_the_bitmap_while_drawing_is_that_of_the_finished_page(page: DrawingDocument) -> None:
    page.begin_stroke(A)
    page.extend_stroke([B, C])
    while_drawing = page.bitmap.copy()
    page.end_stroke()
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
    page.show_page(Page(Drawing((opened,))))
    drawn(page, A, B)
    times = page.page.drawing.strokes[1].points[:, 2]
    assert times == pytest.approx([3.5, 3.6])


def undo(page: DrawingDocument) -> None:
    page.end_stroke()
    page.undo_stack.undo()


def redo(page: DrawingDocument) -> None:
    page.end_stroke()
    page.undo_stack.redo()


def test_of_steps_that_were_joined_only_the_ends_are_kept() -> None:
    class State:
        pass

    stack, states = QUndoStack(), [State() for _ in range(4)]
    for before, after in pairwise(states):
        push_state(stack, lambda _state: None, before, after, "one drag")
    kept = [ref(state) for state in states]
    del states, before, after
    gc.collect()
    assert stack.count() == 1
    assert [state() is not None for state in kept] == [True, False, False, True]
    stack.clear()
    gc.collect()
    assert not any(state() for state in kept)


def test_a_pass_of_the_eraser_is_one_step_to_undo(page: DrawingDocument) -> None:
    drawn(page, A, B, C)
    before = page.page
    page.begin_erasing(100, 100, 20)
    page.erase_to(100, 110)
    page.erase_to(200, 120)
    assert page.is_drawing
    page.end_stroke()
    page.erase_to(220, 250)
    assert page.page is not before
    assert np.array_equal(page.bitmap, rasterise(page.page))
    undo(page)
    assert page.page is before
    assert np.array_equal(page.bitmap, rasterise(before))


def test_an_eraser_that_meets_no_ink_is_no_step(page: DrawingDocument) -> None:
    drawn(page, A, B)
    undo(page)
    redo(page)
    page.begin_erasing(400, 400, 5)
    page.end_stroke()
    undo(page)
    assert page.is_blank


def scribble(points: int, seed: int) -> Stroke:
    """A pen that goes all over the page, pressed now more, now less."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 420, 2) + np.cumsum(random.normal(0, 6, (points, 2)), axis=0)
    widths = random.uniform(15, 40, points)
    return Stroke(np.column_stack([places % 420, 0.01 * np.arange(points), widths]))


def test_a_page_that_comes_with_its_bitmap_is_drawn_on_like_any(page: DrawingDocument) -> None:
    opened = Page(Drawing((scribble(10, 0),)))
    bitmap = rasterise(opened)
    page.show_page(opened, bitmap)
    assert np.array_equal(page.bitmap, bitmap)
    drawn(page, A, B, C)
    assert np.array_equal(page.bitmap, rasterise(page.page))
    undo(page)
    assert np.array_equal(page.bitmap, bitmap)


@pytest.mark.parametrize(("step", "pressed"), [(0.02, False), (200.0, True)])
def test_a_full_page_takes_no_more_and_can_be_opened_again(
    page: DrawingDocument, tmp_path: Path, step: float, pressed: bool
) -> None:
    told: list[str] = []
    page.filled.connect(lambda: told.append("full"))
    random = np.random.default_rng(0)
    while not told:
        places = 210 + step * random.uniform(-1, 1, (2_000, 2)).cumsum(axis=0) % 210
        widths = random.uniform(12, 60, 2_000) if pressed else np.full(2_000, 30)
        points = np.column_stack([places, np.arange(2_000) / 100, widths]).tolist()
        page.begin_stroke(points[0])
        for first in range(1, 2_000, 50):
            page.extend_stroke(points[first : first + 50])
        page.end_stroke()
    full = page.page
    drawn(page, A, B)
    assert page.page is full
    page.begin_erasing(300, 0, 20)
    page.erase_to(300, 420)
    page.end_stroke()
    for one in (full, page.page):
        save_drawing(one.drawing, tmp_path / "it.json")
        assert open_page(tmp_path / "it.json").drawing == one.drawing
        save_svg(one.drawing, tmp_path / "it.svg")
        assert len(open_page(tmp_path / "it.svg").drawing.strokes) == len(one.drawing.strokes)
        draft = Draft(tmp_path / "drafts")
        draft.keep(one)
        draft.close()
        found = take_forgotten(tmp_path / "drafts", told.append)
        assert found is not None
        assert found[1].drawing == one.drawing
        found[0].put_away()
    page.clear()
    drawn(page, A, B)
    assert len(page.page.drawing.strokes) == 1


def test_undo_in_the_middle_of_a_stroke_ends_and_undoes_it(page: DrawingDocument) -> None:
    page.begin_stroke(A)
    page.extend_stroke([B])
    undo(page)
    assert page.is_blank
    assert not page.live
    page.extend_stroke([C])
    assert page.is_blank
    redo(page)
    assert page.page.drawing.strokes[0].points.shape == (2, 4)


def test_only_so_many_steps_are_kept(page: DrawingDocument) -> None:
    for _ in range(UNDO_LIMIT + 5):
        drawn(page, A)
    for _ in range(UNDO_LIMIT + 5):
        undo(page)
    assert len(page.page.drawing.strokes) == 5


@pytest.mark.parametrize(("pressure", "width"), [(-1.0, 12.0), (7.0, 36.0)])
def test_a_tablet_that_reports_nonsense_stays_within_the_widths(
    pressure: float, width: float
) -> None:
    assert Pen(30).width_at(pressure) == pytest.approx(width)


def test_a_pen_is_resized_within_the_widths_offered() -> None:
    assert Pen(30).resized(6) == Pen(36)
    assert Pen(MAX_WIDTH).resized(6) == Pen(MAX_WIDTH)
    assert Pen(MIN_WIDTH, "eraser").resized(-6) == Pen(MIN_WIDTH, "eraser")
