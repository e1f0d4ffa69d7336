"""Sketches: a letter or a shape in one line of text, and as a hand would draw it."""

from typing import Final

import numpy as np

from logitdesk.learning.strokes.curve import Points, Ways, smooth

_SLIP: Final = 0.3
"""Standard deviation of how far a hand is from where it meant to be, in squares."""


def drawn(sketch: str, random: np.random.Generator) -> Ways:
    """A sketch as a hand draws it: not quite the same each time.

    Args:
        sketch: strokes parted by "/"; a stroke is its points, each two figures: the square across
            and the square down on paper of 10 x 10 squares, from the upper left. The lines between
            them are straight, or one smooth curve where the stroke begins with "~". So "08 40 88/25
            65" is an A, and "~00 05 27 47 65 60" a U.
        random: where the hand slips.
    """
    return [_stroke(text, random) for text in sketch.split("/")]


def _stroke(text: str, random: np.random.Generator) -> Points:
    points = np.array([(int(p[0]), int(p[1])) for p in text.lstrip("~").split()], dtype=np.float64)
    points += random.normal(0, _SLIP, points.shape)
    return smooth(points) if text.startswith("~") else points
