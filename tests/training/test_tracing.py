"""Scanned digits as strokes: what a pen would have drawn."""

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.datasets.curves import Paths
from logitdesk.datasets.render import render_drawing
from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.training.tracing import ENLARGED, skeletons, trace_strokes
from tests.datasets.hands import WAYS, drawn


def scan(*paths: list[tuple[float, float]], pen: float = 30.0) -> NDArray[np.uint8]:
    """What a network would see of strokes on the page."""
    strokes = (Stroke(np.array([(x, y, 0, pen) for x, y in path])) for path in paths)
    return render_drawing(Drawing(tuple(strokes)))


def strokes_of(image: NDArray[np.uint8]) -> Paths:
    (paths,) = trace_strokes(image[np.newaxis])
    return paths


def again(paths: Paths, pen: float) -> NDArray[np.uint8]:
    """Traced strokes drawn on the page."""
    size = 420 / (28 * ENLARGED)
    strokes = (
        Stroke(np.column_stack([(path + 0.5) * size, np.zeros(len(path)), np.full(len(path), pen)]))
        for path in paths
    )
    return render_drawing(Drawing(tuple(strokes)))


RING = [(210 + 120 * np.sin(a), 210 + 120 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 40)]


def test_a_line_is_one_stroke_from_end_to_end() -> None:
    (path,) = strokes_of(scan([(210, 60), (210, 360)]))
    assert np.ptp(path[:, 1]) > 0.75 * 20 * ENLARGED
    assert np.ptp(path[:, 0]) < 3


def test_a_ring_is_one_stroke_that_closes() -> None:
    (path,) = strokes_of(scan(RING))
    assert np.hypot(*(path[-1] - path[0])) < 3
    assert np.ptp(path, axis=0) == pytest.approx(np.array([32, 32]), abs=5)


def test_where_two_lines_cross_the_pen_goes_straight_on() -> None:
    paths = strokes_of(scan([(60, 210), (360, 210)], [(210, 60), (210, 360)]))
    assert len(paths) == 2
    assert sorted(int(np.ptp(path, axis=0).argmax()) for path in paths) == [0, 1]


def test_a_blank_image_has_no_strokes() -> None:
    assert strokes_of(np.zeros((28, 28), np.uint8)) == []


@pytest.mark.parametrize("name", WAYS)
def test_a_traced_digit_drawn_by_the_same_pen_is_about_the_same_ink(name: str) -> None:
    image = render_drawing(drawn(name)).astype(float)
    copy = again(strokes_of(image.astype(np.uint8)), pen=32).astype(float)
    alike = (image * copy).sum() / np.sqrt((image**2).sum() * (copy**2).sum())
    assert alike > 0.7


def test_the_middle_line_lies_within_the_ink_and_is_thin() -> None:
    images = np.stack([render_drawing(drawn(name)) for name in WAYS])
    lines = skeletons(images)
    inked = np.kron(images, np.ones((ENLARGED, ENLARGED))) > 40
    assert not (lines & ~inked).any()
    blocks = lines[:, 1:, 1:] & lines[:, :-1, 1:] & lines[:, 1:, :-1] & lines[:, :-1, :-1]
    assert blocks.sum() < 0.05 * lines.sum()
