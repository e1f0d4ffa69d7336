"""What some people add to a digit and others leave out: crossbars, flags, feet, slashes."""

from typing import Final

import numpy as np

from logitdesk.learning.strokes.curve import Points, Ways, at, lengths

CHANGED: Final = 0.3
"""The share of the digits with a habit that get another one."""
_LEFT_OUT: Final = {1: 0.5, 7: 1.0}
"""Of those ones and sevens with two strokes, how many lose the second: the foot, the crossbar."""


def with_other_habits(
    ways: Ways, label: int, random: np.random.Generator, *, as_written: bool
) -> Ways:
    """The same digit as somebody else might write it; most stay as they are.

    What is added makes no other digit: a bar through a seven's stem, a slash through a nought, a
    flag or a foot to a plain one. What is left out is the second stroke of a seven or a one.

    Args:
        ways: the digit, about its middle, in units of its larger side.
        label: what it is.
        random: where all chances come from.
        as_written: whether these are the strokes that a pen made, in their order. If they were only
            traced, nothing is left out, for it might be what matters.
    """
    if random.random() >= CHANGED:
        return ways
    match label, len(ways):
        case 0, 1:
            return [*ways, _slash(ways, random)]
        case 7, 1:
            return [*ways, _crossbar(ways[0], random)]
        case ((1 | 7), 2) if as_written and random.random() < _LEFT_OUT[label]:
            return ways[:1]
        case 1, _:
            return _another_one(random)
        case 4, 2 if as_written and random.random() < CHANGED:
            return [np.concatenate(ways)]  # the pen was not lifted
    return ways


def _slash(ways: Ways, random: np.random.Generator) -> Points:
    """From the lower left to the upper right, inside of the nought or through it."""
    points = np.concatenate(ways)
    low, high = points.min(axis=0), points.max(axis=0)
    middle, reach = (low + high) / 2, (high - low) / 2
    reach = np.maximum(reach, 0.15) * random.uniform(0.55, 1.25, 2)
    if random.random() < 0.1:  # some lean it the other way
        reach[0] = -reach[0]
    ends = middle + reach * np.array([(-1.0, 1.0), (1.0, -1.0)])
    slash: Points = ends + random.normal(0, 0.03, (2, 2))
    return slash


def _crossbar(seven: Points, random: np.random.Generator) -> Points:
    """Through the middle of the stem."""
    if seven[0, 1] > seven[-1, 1]:  # traced from below
        seven = seven[::-1]
    total = lengths(seven)[-1]
    gone = total * random.uniform(0.5, 0.66)  # lower down it would be the foot of a two
    place = at(seven, np.array([gone]))[0]
    reach = random.uniform(0.12, 0.28)
    rise = reach * random.uniform(-0.35, 0.35)
    bar: Points = place + np.array([(-reach, rise), (reach, -rise)])
    return bar


def _another_one(random: np.random.Generator) -> Ways:
    """A stem, a stem with a flag, with a foot, or with both."""
    slant = random.normal(0.1, 0.12)
    top, foot = np.array([slant, -0.5]), np.array([-slant, 0.5])
    bend = (top + foot) / 2 + random.normal(0, 0.03, 2)
    stem = np.array([top, bend, foot])
    kind = random.integers(4)
    if kind in (1, 3):
        reach = random.uniform(0.1, 0.3)
        # It falls by 30 degrees at least: with a level one it would be a seven.
        flag = top + np.array([-reach, reach * random.uniform(0.6, 1.3)])
        stem = np.concatenate([[flag], stem])
    if kind in (2, 3):
        sides = random.uniform(0.1, 0.3, 2)
        bar = foot + np.array([(-sides[0], 0.0), (sides[1], 0.0)])
        return [stem, bar + random.normal(0, 0.02, (2, 2))]
    return [stem]
