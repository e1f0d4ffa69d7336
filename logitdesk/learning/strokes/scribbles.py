"""Scribbles: what a pen leaves that went to and fro and meant nothing."""

import math
from collections.abc import Callable
from typing import Final

import numpy as np

from logitdesk.learning.strokes.curve import Ways, smooth

Maker = Callable[[np.random.Generator], Ways]


def _knot(random: np.random.Generator) -> Ways:
    """A curve that comes back to where it began after many turns: waves, some slow, some quick."""
    waves = np.arange(2, 9)
    height = random.normal(0, 1, (2, 7, 1))
    phase = random.uniform(0, 2 * math.pi, (2, 7, 1))
    along = np.linspace(0, 2 * math.pi, 90)
    knot = (np.sin(waves[:, None] * along + phase) * height).sum(axis=1)
    knot *= random.uniform(0.8, 1.2, (2, 1)) / np.ptp(knot, axis=1, keepdims=True)
    return [knot.T]


def _hatching(random: np.random.Generator) -> Ways:
    """To and fro, as one fills an area about as wide as high: a narrow one is a thick 1."""
    rows = int(random.integers(9, 15))
    ends = np.column_stack([np.arange(rows) % 2, np.linspace(0, random.uniform(0.8, 1.25), rows)])
    ends += random.normal(0, (0.12, 0.03), ends.shape)
    angle = random.uniform(0, math.pi)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return [smooth(ends @ turn.T) if random.random() < 0.5 else ends @ turn.T]


def _strokes(random: np.random.Generator) -> Ways:
    """Many short strokes anywhere."""
    count = int(random.integers(9, 16))
    angles = random.uniform(0, 2 * math.pi, count)
    reach = np.column_stack([np.cos(angles), np.sin(angles)]) * random.uniform(0.15, 0.4)
    return [
        np.array([middle - half, middle + random.normal(0, 0.05, 2), middle + half])
        for middle, half in zip(random.uniform(0, 1, (count, 2)), reach, strict=True)
    ]


def _tangle(random: np.random.Generator) -> Ways:
    """One curve through many random places."""
    places = random.uniform(0, 1, (int(random.integers(12, 24)), 2))
    return [smooth(places)]


def _coil(random: np.random.Generator) -> Ways:
    """Loops one after the other, across or aslant; downwards they may be an 8 or a 3."""
    loops = int(random.integers(4, 9))
    angles = np.linspace(0, loops, loops * 12) * 2 * math.pi * random.choice((-1, 1))
    ahead = np.linspace(0, loops * random.uniform(0.4, 1.0), loops * 12)
    coil = np.column_stack([np.cos(angles) + ahead, np.sin(angles) * random.uniform(1, 2)])
    tilt = random.uniform(-0.5, 0.5)
    return [coil @ np.array([[1.0, tilt], [-tilt, 1.0]])]


LEARNED: Final[dict[str, Maker]] = {"knot": _knot, "hatching": _hatching, "strokes": _strokes}
UNSEEN: Final[dict[str, Maker]] = {"tangle": _tangle, "coil": _coil}
