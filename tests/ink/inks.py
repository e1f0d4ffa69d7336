"""Ink for the tests: a few digits drawn by hand, and strategies for any drawing."""

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.ink.drawing import DEFAULT_WIDTH, Drawing, Stroke


def stroke(*places: tuple[float, float], width: float = DEFAULT_WIDTH) -> Stroke:
    """A stroke through places, a hundredth of a second from each to the next."""
    points = [(x, y, 0.01 * i, width) for i, (x, y) in enumerate(places)]
    return Stroke(np.array(points))


def arc(
    centre: tuple[float, float], radii: tuple[float, float], degrees: tuple[float, float]
) -> Stroke:
    """A part of an ellipse, clockwise from the right as the page sees it."""
    angles = np.deg2rad(np.linspace(*degrees, 24))
    xs, ys = centre[0] + radii[0] * np.cos(angles), centre[1] + radii[1] * np.sin(angles)
    return stroke(*zip(xs.tolist(), ys.tolist(), strict=True))


DIGITS = {
    0: Drawing((arc((210, 210), (80, 120), (-90, 270)),)),
    1: Drawing((stroke((170, 120), (215, 85), (215, 335)),)),
    3: Drawing((arc((200, 145), (70, 60), (-150, 90)), arc((200, 275), (80, 70), (-90, 150)))),
    4: Drawing((stroke((230, 85), (130, 240), (300, 240)), stroke((250, 170), (240, 340)))),
    7: Drawing((stroke((125, 100), (290, 100), (190, 335)),)),
    8: Drawing((arc((210, 145), (60, 55), (-90, 270)), arc((210, 275), (75, 70), (-90, 270)))),
}


def numbers(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


@st.composite
def strokes(draw: st.DrawFn, low: float = 0.0, high: float = 420.0) -> Stroke:
    """Any stroke whose points lie between two coordinates, under a pen of any pressure."""
    point = st.tuples(numbers(low, high), numbers(low, high), numbers(0, 60), numbers(5, 60))
    return Stroke(np.array(draw(st.lists(point, min_size=1, max_size=8))))


@st.composite
def drawings(draw: st.DrawFn, low: float = 0.0, high: float = 420.0) -> Drawing:
    """Any drawing of one stroke or more."""
    some = draw(st.lists(strokes(low, high), min_size=1, max_size=4))
    return Drawing(tuple(some), draw(st.none() | st.integers(0, 9)))


def shift_tolerant_difference(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """The ink that differs, as a share of b's, at the best of all shifts by up to one pixel."""
    shifts = [(rows, columns) for rows in (-1, 0, 1) for columns in (-1, 0, 1)]
    return min(float(np.abs(np.roll(a, by, (0, 1)) - b).sum() / b.sum()) for by in shifts)
