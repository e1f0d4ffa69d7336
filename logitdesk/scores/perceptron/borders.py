"""The lines of the plane: where a logit has some value, and where the likeliest class ends."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.presets import EXTENT

Segment = NDArray[np.float64]
"""(2, 2) float64: both ends, each x1 and x2 in [-EXTENT, EXTENT]."""

_HalfPlane = tuple[NDArray[np.float64], float]
"""`n` and `most`: all places x where `n @ x <= most`."""

_SIDES: list[_HalfPlane] = [
    (np.array(normal, np.float64), EXTENT) for normal in [(1, 0), (-1, 0), (0, 1), (0, -1)]
]


def level_line(perceptron: Perceptron, level: float) -> Segment | None:
    """Where in the plane the logit of the one output is `level`; None where it is nowhere."""
    (weights,), (bias,) = perceptron.weights, perceptron.biases
    return _line_within(weights, bias - level, [])


def borders(perceptron: Perceptron) -> list[Segment]:
    """Where in the plane the two likeliest of three classes are equally likely: up to 3 lines."""
    scale = max(float(np.abs(perceptron.weights).max()), float(np.abs(perceptron.biases).max()))
    if not scale:
        return []
    # Only their ratios matter, and the difference of what is scaled is finite.
    w, b = perceptron.weights / scale, perceptron.biases / scale
    lines = []
    for i, j in combinations(range(perceptron.output_size), 2):
        others = [k for k in range(perceptron.output_size) if k not in (i, j)]
        below = [(w[k] - w[i], float(b[i] - b[k])) for k in others]
        line = _line_within(w[i] - w[j], float(b[i] - b[j]), below)
        if line is not None:
            lines.append(line)
    return lines


def _line_within(
    normal: NDArray[np.float64], offset: float, limits: Sequence[_HalfPlane]
) -> Segment | None:
    """The part of the line `normal @ x + offset = 0` within the plane and the limits, if any.

    It is clipped by one half-plane after the other (Cyrus and Beck, 1978).
    """
    scale = float(np.abs(normal).max())
    if not scale or abs(offset) > 4 * EXTENT * scale:  # it lies far off
        return None
    normal, offset = normal / scale, offset / scale
    foot = -offset * normal / (normal @ normal)
    along = np.array([-normal[1], normal[0]])
    first, last = -np.inf, np.inf
    for edge, most in [*_SIDES, *limits]:
        room, speed = most - float(edge @ foot), float(edge @ along)
        if speed > 0:
            last = min(last, room / speed)
        elif speed < 0:
            first = max(first, room / speed)
        elif room < 0:
            return None
    if first >= last:
        return None
    return np.stack([foot + first * along, foot + last * along])
