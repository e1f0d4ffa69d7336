"""Habits: how somebody else might write the same digit."""

import math
from typing import Final

import numpy as np

from logitdesk.datasets.curves import Paths, Points, bounds, lengths_along, points_at, section

CHANGED: Final = 0.35
"""The share of the digits with a habit that get another one."""


def change_habits(
    paths: Paths, label: int, random: np.random.Generator, *, as_written: bool
) -> Paths:
    """Write a digit as somebody else might; most stay as they are.

    Args:
        paths: the digit, about its middle, in units of its larger side.
        label: what it is.
        random: where all chances come from.
        as_written: whether a pen made these strokes, in their order. Of traced ones nothing is left
            out.
    """
    if random.random() >= CHANGED:
        return paths
    match label, len(paths):
        case 0, 1:
            return [*paths, _slash(paths, random)]
        case 1, count:
            loses_foot = as_written and count == 2 and random.random() < 0.3
            return _without_last(paths) if loses_foot else another_one(random)
        case 7, 1:
            return _another_seven(paths[0], random, as_written=as_written)
        case 7, 2 if as_written:
            joined = random.random() < 0.3  # the pen was not lifted
            return [np.concatenate(paths)] if joined else _without_last(paths)
        case 4, 2 if as_written and random.random() < 0.4:
            return [np.concatenate(paths)]
        case 5, (1 | 2) if as_written and random.random() < 0.6:
            return _with_loose_bar(paths, random)
        case 9, 1 if as_written and random.random() < 0.6:
            return [_another_nine(paths[0], random)]
    return paths


def _without_last(paths: Paths) -> Paths:
    """Leave out a foot or a crossbar, but never a stem."""
    return paths[:1] if np.ptp(paths[0], axis=0).max() > 0.9 else paths


def _slash(paths: Paths, random: np.random.Generator) -> Points:
    """Put a slash or a level bar through a nought."""
    low, high = bounds(paths)
    middle, reach = (low + high) / 2, np.maximum((high - low) / 2, 0.15)
    kind = random.random()
    if kind < 0.5:
        reach = reach * random.uniform(0.5, 1.6, 2)
    elif kind < 0.6:  # some lean it the other way
        reach = reach * random.uniform(0.5, 1.25, 2) * (-1, 1)
    elif kind < 0.75:
        reach = reach * (random.normal(0, 0.15), random.uniform(0.4, 1.5))
    else:
        reach = reach * (random.uniform(0.4, 1.5), random.normal(0, 0.15))
    ends = middle + reach * np.array([(-1.0, 1.0), (1.0, -1.0)])
    slash: Points = ends + random.normal(0, 0.03, (2, 2))
    return slash


def _another_seven(seven: Points, random: np.random.Generator, *, as_written: bool) -> Paths:
    """Put a bar through a seven's stem, or a hook at its foot."""
    if seven[0, 1] > seven[-1, 1]:  # traced from below
        seven = seven[::-1]
    if as_written and random.random() < 0.2:
        hook = seven[-1] + (random.uniform(0.06, 0.2), random.uniform(-0.1, 0.04))
        return [np.concatenate([seven, [hook]])]
    total = lengths_along(seven)[-1]
    gone = total * random.uniform(0.5, 0.66)  # lower down it would be the foot of a two
    place = points_at(seven, np.array([gone]))[0]
    reach = random.uniform(0.12, 0.28)
    rise = reach * random.uniform(-0.35, 0.35)
    bar: Points = place + np.array([(-reach, rise), (reach, -rise)])
    kind = random.random()
    if kind < 0.12:
        return [np.concatenate([seven, bar])]
    if kind < 0.27:  # it ends or begins at the stem
        bar[random.integers(2)] = place + random.normal(0, 0.02, 2)
    return [seven, bar]


def another_one(random: np.random.Generator) -> Paths:
    """Write a one: a stem, perhaps with a flag, a foot or both, which may be loose."""
    slant = random.normal(0.08, 0.1)
    top, foot = np.array([slant, -0.5]), np.array([-slant, 0.5])
    bend = (top + foot) / 2 + random.normal(0, 0.025, 2)
    strokes = [np.array([top, bend, foot])]
    kind = random.integers(6)
    if kind >= 2:
        # A flatter flag is shorter, and the stem more upright: else it would be a seven.
        flattest, steepest = (12, 34) if random.random() < 0.5 else (15, 65)
        fall = math.radians(random.uniform(flattest, steepest))
        length = random.uniform(0.12, 0.45 if fall < 0.6 else 0.6)
        if fall < 0.6:
            strokes[0][:, 0] *= 0.4
            top = strokes[0][0]
        flag = top + length * np.array([-math.cos(fall), math.sin(fall)])
        if random.random() < 0.25:
            gap = random.uniform(-0.05, 0.05, 2)
            strokes.insert(0, np.array([flag, top]) + gap)
        else:
            strokes[0] = np.concatenate([[flag], strokes[0]])
    if kind in (1, 4, 5):
        sides = random.uniform(0.1, 0.42, 2)
        drop = np.array([0.0, random.uniform(-0.04, 0.06)])
        bar = foot + drop + np.array([(-sides[0], 0.0), (sides[1], 0.0)])
        strokes.append(bar + random.normal(0, 0.025, (2, 2)))
    return strokes


def _with_loose_bar(paths: Paths, random: np.random.Generator) -> Paths:
    """A five whose bar lies higher, farther to the right, or at another slope."""
    if len(paths) == 1:
        five = paths[0]
        along = lengths_along(five)
        early = along < 0.45 * along[-1]
        corner = int(np.argmin(np.where(early, five.sum(axis=1), np.inf)))  # the upper left
        if not 0 < corner < len(five) - 1 or five[0, 1] > five[-1, 1]:
            return paths
        paths = [five[corner:], five[: corner + 1]]
    body, bar = paths
    if np.ptp(bar, axis=0).max() > np.ptp(body, axis=0).max():
        return paths
    left = bar[np.argmin(bar[:, 0])]
    angle = random.normal(-0.1, 0.2)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    moved = np.array([random.uniform(-0.03, 0.15), random.uniform(-0.15, 0.06)])
    return [body, (bar - left) @ turn * random.uniform(0.7, 1.4) + left + moved]


def _another_nine(nine: Points, random: np.random.Generator) -> Points:
    """A nine whose loop stays open, has hardly begun, or has a way into it."""
    if nine[0, 1] > nine[-1, 1]:
        return nine
    if random.random() < 0.7:
        return section(nine, random.uniform(0.03, 0.14), 1.0)
    start = nine[0] + np.array([random.uniform(0.0, 0.15), random.uniform(-0.15, 0.02)])
    return np.concatenate([[start], nine])


def stray_tap(paths: Paths, random: np.random.Generator) -> Points:
    """Return a dot or a short stroke, clear of the digit but not far from it."""
    low, high = bounds(paths)
    angle = random.uniform(0, 2 * math.pi)
    away = np.array([math.cos(angle), math.sin(angle)])
    away /= np.abs(away).max()
    place = (low + high) / 2 + away * ((high - low) / 2 + random.uniform(0.12, 0.3))
    tap: Points = place + np.array([(0.0, 0.0), random.normal(0, 0.03, 2)])
    return tap
