from itertools import pairwise

import numpy as np
import pytest

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.parts import Kind, cut, parts_of
from logitdesk.ink.raster import rasterise


def stroke(*places: tuple[float, float]) -> Stroke:
    return Stroke(np.array([[x, y, 0.1 * i, 20 + 2 * i] for i, (x, y) in enumerate(places)]))


DOWN = stroke((200, 60), (200, 100), (200, 360))
ACROSS = stroke((60, 210), (360, 210))
DOT = stroke((100, 100))


def test_strokes_are_counted_in_the_order_they_were_drawn() -> None:
    parts = parts_of(Page(Drawing((DOWN, ACROSS, DOT))))
    assert [(part.kind, part.number) for part in parts] == [(Kind.STROKE, n) for n in (1, 2, 3)]
    assert [part.page.drawing.strokes for part in parts] == [(DOWN,), (ACROSS,), (DOT,)]


def test_all_parts_together_are_the_page() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[300:340, 20:90] = 0.7
    page = Page(Drawing((DOWN, ACROSS)), picture)
    together = np.maximum.reduce([rasterise(part.page) for part in parts_of(page)])
    assert np.array_equal(together, rasterise(page))
    assert parts_of(page)[0].kind is Kind.PICTURE


def test_an_only_stroke_is_cut_into_three_of_one_length() -> None:
    parts = parts_of(Page(Drawing((DOWN,))))
    assert [part.kind for part in parts] == [Kind.PIECE] * 3
    pieces = [part.page.drawing.strokes[0].points for part in parts]
    assert [float(piece[-1, 1] - piece[0, 1]) for piece in pieces] == pytest.approx([100] * 3)
    for first, second in pairwise(pieces):
        assert first[-1] == pytest.approx(second[0])
    together = np.maximum.reduce([rasterise(part.page) for part in parts])
    assert np.abs(together - rasterise(Page(Drawing((DOWN,))))).max() < 0.02


def test_a_cut_has_the_width_and_the_time_of_its_place() -> None:
    first, _ = cut(ACROSS, 2)
    assert first.points[-1] == pytest.approx([210, 210, 0.05, 21])


def test_a_dot_cannot_be_cut() -> None:
    (only,) = parts_of(Page(Drawing((DOT,))))
    assert only.kind is Kind.STROKE


def test_a_blank_page_has_no_parts() -> None:
    assert parts_of(BLANK) == ()
    assert parts_of(Page(picture=np.zeros((PAGE, PAGE), np.float32))) == ()


def test_a_part_is_the_same_whatever_else_is_on_the_page() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[300:340, 20:90] = 0.7
    before = parts_of(Page(Drawing((DOWN,)), picture))
    after = parts_of(Page(Drawing((ACROSS, DOWN)), picture))
    assert [part.content for part in before] == [after[0].content, after[2].content]
    other = parts_of(Page(Drawing((DOWN,)), 0.5 * picture))
    assert other[0].content != before[0].content
