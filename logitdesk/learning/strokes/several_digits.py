"""Two or three digits as one drawing: side by side, or one written over the other."""

import numpy as np

from logitdesk.ink.drawing import Drawing
from logitdesk.learning.strokes.curve import Ways


def side_by_side(digits: list[Drawing], random: np.random.Generator) -> Ways:
    """From left to right, with a gap between them, all about as high.

    Args:
        digits: two or three, each with ink.
        random: of sizes, gaps and how level they stand.
    """
    ways: Ways = []
    right = 0.0
    for digit in digits:
        height = random.uniform(0.8, 1.2)
        one = _of_height(digit, height)
        down = random.normal(0, 0.1)
        ways += [way + np.array([right, down]) for way in one]
        right += _width(one) + random.uniform(0.25, 0.6)
    return ways


def one_over_the_other(first: Drawing, second: Drawing, random: np.random.Generator) -> Ways:
    """As high, and the second begun before the first has ended.

    At most a quarter of the narrower lies over the other: with more they may be one digit, a three
    over an eight still an eight.
    """
    under, over = _of_height(first, 1.0), _of_height(second, random.uniform(0.85, 1.15))
    shared = random.uniform(0.0, 0.25) * min(_width(under), _width(over))
    shift = np.array([_width(under) - shared, random.normal(0, 0.1)])
    return [*under, *(way + shift for way in over)]


def _of_height(digit: Drawing, height: float) -> Ways:
    """From its left edge on, about the middle of its height."""
    ways = [stroke.points[:, :2] for stroke in digit.strokes]
    places = np.concatenate(ways)
    low, high = places.min(axis=0), places.max(axis=0)
    origin = (low[0], (low[1] + high[1]) / 2)
    factor = height / max(float((high - low).max()), 1e-6)
    return [(way - origin) * factor for way in ways]


def _width(ways: Ways) -> float:
    return float(max(way[:, 0].max() for way in ways))
