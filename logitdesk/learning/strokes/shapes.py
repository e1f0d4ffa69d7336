"""Shapes that are no digit: triangles, stars, houses, waves.

A circle or an ellipse is a nought and so is not here, nor what may be read as another digit: an
hourglass, an ampersand and a lying loop (8), a question mark (2), a dollar sign and a flash (5, 2),
an arrow up or down (1) or to the upper right (7), a bracket (1, 0), a flag (9), a crescent (0), a
diamond (0), two upright lines (11).
"""

import math
from collections.abc import Callable
from typing import Final

import numpy as np

from logitdesk.learning.strokes.curve import Points, Ways
from logitdesk.learning.strokes.sketch import drawn

Maker = Callable[[np.random.Generator], Ways]
"""Draws a shape, of any size, in its own way each time."""


def _one_of(*sketches: str) -> Maker:
    return lambda random: drawn(sketches[int(random.integers(len(sketches)))], random)


def _ring(middle: tuple[float, float], radius: float, start: float, points: int) -> Points:
    """Points of a circle and the first again; `start` in radians from the right, down."""
    angles = start + np.linspace(0, 2 * math.pi, points + 1)
    return np.column_stack([np.cos(angles), np.sin(angles)]) * radius + middle


def _slipped(ways: Ways, random: np.random.Generator) -> Ways:
    """As a hand draws it: every stroke a little elsewhere and of another size."""
    return [way * random.normal(1, 0.04, 2) + random.normal(0, 0.04, 2) for way in ways]


def _spiral(random: np.random.Generator) -> Ways:
    """More than two turns: with fewer it is a six, a nine or a nought."""
    turns = random.uniform(2.3, 3.0)
    angles = np.linspace(0, turns, int(turns * 20)) * 2 * math.pi
    around = angles * random.choice((-1, 1)) + random.uniform(0, 2 * math.pi)
    return [np.column_stack([np.cos(around), np.sin(around)]) * angles[:, None]]


def _pentagram(random: np.random.Generator) -> Ways:
    return _slipped([_ring((0, 0), 1, -math.pi / 2, 5)[np.array([0, 2, 4, 1, 3, 0])]], random)


def _outlined_star(random: np.random.Generator) -> Ways:
    points = int(random.integers(5, 8))
    star = _ring((0, 0), 1, -math.pi / 2, 2 * points)
    star[1::2] *= random.uniform(0.35, 0.5)
    return _slipped([star], random)


def _sun(random: np.random.Generator) -> Ways:
    rays = int(random.integers(6, 10))
    inner, outer = _ring((0, 0), 0.8, 0.1, rays), _ring((0, 0), 1.4, 0.1, rays)
    strokes = [np.array(ray) for ray in zip(inner[:-1], outer[:-1], strict=True)]
    return _slipped([_ring((0, 0), 0.55, 0, 24), *strokes], random)


def _asterisk(random: np.random.Generator) -> Ways:
    """Three or four lines through one point."""
    lines = int(random.integers(3, 5))
    ends = _ring((0, 0), 1, random.uniform(0, math.pi), 2 * lines)
    return _slipped([ends[[i, i + lines]] for i in range(lines)], random)


def _cloud(random: np.random.Generator) -> Ways:
    """A ring of bumps, wider than high."""
    bumps = int(random.integers(6, 10))
    angles = np.linspace(0, 2 * math.pi, 100)
    radius = 0.65 + 0.35 * np.abs(np.sin(angles * bumps / 2 + random.uniform(0, math.pi)))
    return [np.column_stack([np.cos(angles) * 1.5, np.sin(angles)]) * radius[:, None]]


def _zigzag(random: np.random.Generator) -> Ways:
    """To the right; a zigzag that goes down may be a 2 or a 3."""
    corners = int(random.integers(6, 10))
    across = np.arange(corners) * random.uniform(0.4, 0.8)
    down = np.arange(corners) % 2 + random.normal(0, 0.1, corners)
    return [np.column_stack([across, down])]


def _wave(random: np.random.Generator) -> Ways:
    """To the right, two waves at least."""
    turns = random.uniform(2.0, 3.5) * 2 * math.pi
    along = np.linspace(0, turns, 60)
    height = random.uniform(0.8, 2.0)
    return [np.column_stack([along, np.sin(along + random.uniform(0, 6)) * height])]


def _wheel(random: np.random.Generator) -> Ways:
    """With three spokes at least: one or two may be a slashed nought or an eight."""
    spokes = int(random.integers(3, 6))
    ends = _ring((0, 0), 1, random.uniform(0, math.pi), 2 * spokes)
    lines = [ends[[i, i + spokes]] for i in range(spokes)]
    return _slipped([_ring((0, 0), 1, 0, 24), *lines], random)


def _smiley(random: np.random.Generator) -> Ways:
    mouth = _ring((0, 0.1), 0.5, 0.3, 24)[:12]
    eyes = [np.array([(x, -0.35), (x, -0.2)]) for x in (-0.35, 0.35)]
    return _slipped([_ring((0, 0), 1, 4, 24), *eyes, mouth], random)


LEARNED: Final[dict[str, Maker]] = {
    "wave": _wave,
    "asterisk": _asterisk,
    "five-pointed star": _pentagram,
    "plus": _one_of("40 48/04 84"),
    "spiral": _spiral,
    "zigzag": _zigzag,
    "house": _one_of("04 09 89 84 40 04 84", "04 09 89 84 04/04 40 84/39 36 56 59"),
    "grid": _one_of(
        "00 90 99 09 00/30 39/60 69/03 93/06 96", "10 19/40 49/70 79/02 92/05 95/08 98"
    ),
    "arrow": _one_of("04 94/61 94 67", "94 04/31 04 37", "80 08/03 08 58", "00 88/83 88 38"),
    "sun": _sun,
    "envelope": _one_of("01 91 97 07 01/01 45 91"),
    "equals sign": _one_of("02 92/06 96", "02 92/05 95/08 98"),
    "crossed box": _one_of("00 80 88 08 00/00 88/80 08"),
    "tree": _one_of("40 62 22 40/42 85 05 42/45 49", "40 73 13 40/43 97 07 43/47 49"),
}
UNSEEN: Final[dict[str, Maker]] = {
    "cloud": _cloud,
    "triangle": _one_of("40 88 08 40", "00 80 48 00", "00 08 84 00"),
    "box": _one_of("00 80 88 08 00", "02 92 97 07 02"),
    "outlined star": _outlined_star,
    "heart": _one_of("~43 20 01 03 37 49 57 83 81 60 43"),
    "hash": _one_of("30 28/70 68/03 93/06 96"),
    "smiley": _smiley,
    "tick": _one_of("04 38 90"),
    "stick figure": _one_of("~40 31 42 51 40/42 46/46 19/46 69/04 84"),
    "wheel": _wheel,
    "stairs": _one_of("06 26 24 44 42 62 60 80", "00 20 22 42 44 64 66 86"),
    "cube": _one_of("03 63 69 09 03/03 30 90 96 69/63 90"),
    "ladder": _one_of("03 93/07 97/13 17/33 37/53 57/73 77"),
    "fish bone": _one_of("04 94/22 26/41 47/61 67/82 86"),
}
