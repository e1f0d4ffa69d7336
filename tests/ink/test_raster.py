from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.typing import NDArray

from logitdesk.ink.drawing import BLANK, PAGE, Drawing, Page, Stroke
from logitdesk.ink.eraser import erase
from logitdesk.ink.raster import add_ink, coverages, rasterise, update_bitmap
from tests.ink.inks import DIGITS, drawings, strokes


def test_a_blank_page_is_all_paper() -> None:
    bitmap = rasterise(BLANK)
    assert bitmap.shape == (PAGE, PAGE)
    assert bitmap.dtype == np.float32
    assert not bitmap.any()


@settings(max_examples=50)
@given(strokes(-50, 470))
def test_a_stroke_drawn_point_by_point_is_the_stroke_drawn_whole(stroke: Stroke) -> None:
    growing = rasterise(BLANK)
    add_ink(growing, stroke.points[[0, 0]])
    for i in range(1, len(stroke.points)):
        add_ink(growing, stroke.points[i - 1 : i + 1])
    np.testing.assert_array_equal(growing, rasterise(Page(Drawing((stroke,)))))


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


def test_drawing_on_a_bitmap_leaves_the_pages_picture_alone() -> None:
    page = Page(picture=np.zeros((PAGE, PAGE), dtype=np.float32))
    add_ink(rasterise(page), DIGITS[1].strokes[0].points)
    assert page.is_blank


Floats = NDArray[np.float64]

SIDE = 80  # pixels of the page's corner, where the slow and sure way is taken


def coverage(a: list[float], b: list[float]) -> Floats:
    bitmap = np.zeros((PAGE, PAGE))
    for box, amount in coverages(np.array([a, b])):
        bitmap[box] = amount
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


def test_off_the_page_nothing_is_covered() -> None:
    assert not coverage([1e10, 0, 0, 30], [1e10, 1e10, 0, 30]).any()
    assert not coverage([-16, 5, 0, 30], [-16, 50, 0, 30]).any()


def test_a_line_from_one_end_of_the_world_to_the_other_crosses_the_page_straight() -> None:
    crossing = coverage([-1e10, 210, 0, 30], [1e10, 210, 0, 30])
    expected = np.zeros((PAGE, PAGE))
    expected[195:225] = 1
    np.testing.assert_allclose(crossing, expected, atol=1e-4)


def test_a_bitmap_follows_what_is_erased_and_undone() -> None:
    random = np.random.default_rng(5)
    steps = np.hstack([random.normal(0, 12, (60, 2)), np.zeros((60, 2))])
    points = np.array([210.0, 210.0, 0.0, 20.0]) + np.cumsum(steps, axis=0)
    page = Page(Drawing((Stroke(points[:40]), Stroke(points[40:]))))
    pages = [page]
    for x, y in random.uniform(120, 300, (8, 2)).tolist():
        pages.append(erase(pages[-1], (x, y), (x + 9, y - 4), 12.0))
    bitmap = rasterise(page)
    for before, after in pairwise([*pages, *reversed(pages), BLANK]):
        update_bitmap(bitmap, before, after)
        np.testing.assert_array_equal(bitmap, rasterise(after))
    assert len({id(page) for page in pages}) >= 4
