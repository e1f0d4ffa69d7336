"""Dots, and lines that are no one."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.learning.strokes.curve import Points, Ways

_FARTHEST_FROM_LEVEL: Final = 32.0
"""Degrees. One within 50 degrees of the upright may be somebody's one: these keep well away."""


def dots(random: np.random.Generator) -> Ways:
    """A point, a small blob, two dots, or a row of them."""
    match int(random.integers(4)):
        case 0:
            return [np.zeros((1, 2))]
        case 1:  # the pen went round on one spot
            return [_disc(int(random.integers(15, 30)), random)]
        case 2:
            angle = random.uniform(0, math.pi)
            return [np.zeros((1, 2)), np.array([[math.cos(angle), math.sin(angle)]])]
        case _:
            count = int(random.integers(3, 8))
            return [place[None] for place in _level(np.linspace(0, 1, count), random)]


def _disc(count: int, random: np.random.Generator) -> Points:
    """Places anywhere in a disc."""
    angles = random.uniform(0, 2 * math.pi, count)
    reach = np.sqrt(random.uniform(0, 1, count))
    return np.column_stack([np.cos(angles) * reach, np.sin(angles) * reach])


def line(random: np.random.Generator) -> Ways:
    """One line, level or aslant, straight or a little bowed."""
    return [_level(np.linspace(0, 1, 12), random)]


def _level(along: NDArray[np.float64], random: np.random.Generator) -> Points:
    """Places on a line that is 1 long, (n,) that far along: (n, 2)."""
    angle = math.radians(random.uniform(-_FARTHEST_FROM_LEVEL, _FARTHEST_FROM_LEVEL))
    bow = random.normal(0, 0.12) * along * (1 - along) * 4
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    level: Points = np.column_stack([along, bow]) @ turn
    return level
