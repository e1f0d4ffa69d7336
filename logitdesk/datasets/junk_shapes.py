"""Shapes, letters and scribbles that are no digit."""

import math
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.curves import Paths, Points, smooth

_SLIP: Final = 0.3
"""Standard deviation of how far a hand is from where it meant to be, in squares."""


def draw_sketch(sketch: str, random: np.random.Generator) -> Paths:
    """Draw a sketch as a hand does: not quite the same each time.

    Args:
        sketch: strokes parted by "/". A point is two figures, x and y from the upper left of 10 x
            10 squares. Lines are straight, or one smooth curve where the stroke begins with "~". So
            "08 40 88/25 65" is an A, and "~00 05 27 47 65 60" a U.
        random: where the hand slips.
    """
    paths = []
    for text in sketch.split("/"):
        places = [(float(place[0]), float(place[1])) for place in text.lstrip("~").split()]
        points = np.array(places) + random.normal(0, _SLIP, (len(places), 2))
        paths.append(smooth(points) if text.startswith("~") else points)
    return paths


LETTERS_LEARNED: Final[dict[str, tuple[str, ...]]] = {
    "A": ("08 40 88/15 75", "~08 25 40 65 88/16 76"),
    "H": ("00 08/70 78/04 74",),
    "K": ("00 08/60 04 68", "00 08/~60 32 04/~04 35 68"),
    "k": ("00 08/53 05/25 58",),
    "N": ("08 00 68 60", "08 00/00 78/78 70"),
    "R": ("08 00/~00 50 61 63 44 04/34 68", "08 00 50 62 44 04 68"),
    "W": ("00 28 41 68 80", "~00 15 28 35 41 55 68 75 80"),
    "w": ("~00 05 27 46 42 46 67 86 80",),
    "n": ("~00 04 08/~03 20 50 62 68", "00 08/~02 31 61 74 78"),
    "Pi": ("00 80/20 28/60 68", "~01 20 50 80/20 28/~60 64 67 87"),
    "Zhe": ("40 48/00 88/80 08", "40 48/~00 24 08/~80 64 88/24 64"),
    "M": ("08 00 45 80 88", "08 00/00 46/46 80/80 88"),
    "m": ("00 08/~03 10 30 43 48/~43 50 70 83 88",),
    "P": ("08 00/~00 50 62 54 04", "08 00 60 64 04"),
    "X": ("00 78/70 08",),
    "h": ("00 08/~05 24 54 65 68",),
    "Omega": ("~08 28 25 03 12 40 72 83 65 68 88",),
    "Ya": ("68 60/~60 10 01 03 24 64/34 08",),
    "Yu": ("00 08/04 44/~60 43 45 68 85 83 60",),
    "Xi": ("01 81/15 75/08 88",),
    "mu": ("~00 04 09/~04 27 46 60/~60 64 67 87",),
    "Lambda": ("08 40 88",),
    "euro": ("~81 50 20 05 28 58 87/03 63/06 66",),
    "at": ("~64 43 35 46 65 62 67 86 82 50 10 04 28 58 89",),
    "sign for big": ("03 83/~40 42 25 08/43 65 88",),
    "sign for middle": ("01 81 86 06 01/40 49",),
    "sign for tree": ("40 49/03 83/~43 25 07/~43 65 87",),
    "sign for woman": ("~30 15 37 79/~60 55 37 09/03 83",),
}
LETTERS_UNSEEN: Final[dict[str, tuple[str, ...]]] = {
    "E": ("60 00 08 68/04 54", "00 08/00 60/04 54/08 68"),
    "F": ("60 00 08/04 54", "00 08/00 60/04 44"),
    "f": ("~61 40 32 34 38/14 54",),
    "L": ("00 08 68",),
    "U": ("~00 05 28 58 75 70", "00 06 28 68 86 80"),
    "V": ("00 48 80",),
    "e": ("~04 64 61 30 02 06 38 67",),
    "Sigma": ("82 80 00 44 08 88 86",),
    "Psi": ("40 48/~00 04 46 84 80",),
    "Sha": ("00 08 88 80/40 48",),
    "short I": ("02 09 72 79/~20 41 60",),
    "De": ("09 07 97 99/17 30 60 77",),
}


Maker = Callable[[np.random.Generator], Paths]


def _on_circle(angles: NDArray[np.float64]) -> Points:
    """Return (n, 2) places on the unit circle; radians, clockwise on the page."""
    return np.column_stack([np.cos(angles), np.sin(angles)])


def _turned(points: Points, angle: float) -> Points:
    cos, sin = math.cos(angle), math.sin(angle)
    turned: Points = points @ np.array([[cos, sin], [-sin, cos]])
    return turned


def _knot(random: np.random.Generator) -> Paths:
    """A closed curve of many turns: waves, some slow, some quick."""
    waves = np.arange(2, 9)
    height = random.normal(0, 1, (2, 7, 1))
    phase = random.uniform(0, 2 * math.pi, (2, 7, 1))
    along = np.linspace(0, 2 * math.pi, 90)
    knot = (np.sin(waves[:, None] * along + phase) * height).sum(axis=1)
    knot *= random.uniform(0.8, 1.2, (2, 1)) / np.ptp(knot, axis=1, keepdims=True)
    return [knot.T]


def _through(ends: Points, random: np.random.Generator) -> Paths:
    """One stroke through places, turned anyhow, with round corners or sharp ones."""
    turned = _turned(ends, random.uniform(0, math.pi))
    return [smooth(turned) if random.random() < 0.5 else turned]


def _hatching(random: np.random.Generator) -> Paths:
    """To and fro, about as wide as high: a narrow one would be a thick 1."""
    rows = int(random.integers(9, 15))
    ends = np.column_stack([np.arange(rows) % 2, np.linspace(0, random.uniform(0.8, 1.25), rows)])
    ends += random.normal(0, (0.12, 0.03), ends.shape)
    return _through(ends, random)


def _strokes(random: np.random.Generator) -> Paths:
    """Many short strokes anywhere."""
    count = int(random.integers(9, 16))
    reach = _on_circle(random.uniform(0, 2 * math.pi, count)) * random.uniform(0.15, 0.4)
    return [
        np.array([middle - half, middle + random.normal(0, 0.05, 2), middle + half])
        for middle, half in zip(random.uniform(0, 1, (count, 2)), reach, strict=True)
    ]


def _tangle(random: np.random.Generator) -> Paths:
    """One curve through many random places."""
    return [smooth(random.uniform(0, 1, (int(random.integers(12, 24)), 2)))]


def _coil(random: np.random.Generator) -> Paths:
    """Loops, across or aslant; downwards they might be an 8 or a 3."""
    loops = int(random.integers(4, 9))
    angles = np.linspace(0, loops, loops * 12) * 2 * math.pi * random.choice((-1, 1))
    ahead = np.linspace(0, loops * random.uniform(0.4, 1.0), loops * 12)
    coil = np.column_stack([np.cos(angles) + ahead, np.sin(angles) * random.uniform(1, 2)])
    tilt = random.uniform(-0.5, 0.5)
    return [coil @ np.array([[1.0, tilt], [-tilt, 1.0]])]


def _rosette(random: np.random.Generator) -> Paths:
    """Loops around a ring."""
    loops = int(random.integers(5, 12))
    angles = np.linspace(0, 2 * math.pi, loops * 12)
    small = _on_circle(angles * -loops) * random.uniform(0.3, 0.9)
    return [_on_circle(angles) * random.uniform(0.6, 1.3, 2) + small]


def _filling(random: np.random.Generator) -> Paths:
    """To and fro, closely, within an oval or a box."""
    rows = int(random.integers(12, 24))
    down = np.linspace(-1, 1, rows)
    reach = np.sqrt(1.05 - down**2) if random.random() < 0.5 else np.ones(rows)
    across = np.where(np.arange(rows) % 2, reach, -reach) * random.uniform(0.9, 2.5)
    ends = np.column_stack([across, down]) + random.normal(0, 0.06, (rows, 2))
    return _through(ends, random)


def _whirl(random: np.random.Generator) -> Paths:
    """Circles over one another, each of another size and a little beside the one before."""
    turns = int(random.integers(5, 12))
    angles = np.linspace(0, turns, turns * 16)
    size = np.interp(angles, np.arange(turns + 1), random.uniform(0.1, 1.0, turns + 1))
    middle = np.cumsum(random.normal(0, 0.25, (turns + 1, 2)), axis=0)
    moved = np.column_stack([np.interp(angles, np.arange(turns + 1), m) for m in middle.T])
    return [_on_circle(angles * 2 * math.pi) * size[:, None] * random.uniform(0.7, 1.3, 2) + moved]


SCRIBBLES_LEARNED: Final[dict[str, Maker]] = {
    "knot": _knot, "hatching": _hatching, "strokes": _strokes, "rosette": _rosette,
    "filling": _filling, "whirl": _whirl,
}  # fmt: skip
SCRIBBLES_UNSEEN: Final[dict[str, Maker]] = {"tangle": _tangle, "coil": _coil}


def _one_of(*sketches: str) -> Maker:
    return lambda random: draw_sketch(sketches[int(random.integers(len(sketches)))], random)


def _ring(middle: tuple[float, float], radius: float, start: float, points: int) -> Points:
    """Return points of a circle and the first again; `start` in radians clockwise."""
    return _on_circle(start + np.linspace(0, 2 * math.pi, points + 1)) * radius + middle


def _perturb(paths: Paths, random: np.random.Generator) -> Paths:
    """Move and resize each stroke a little."""
    return [path * random.normal(1, 0.04, 2) + random.normal(0, 0.04, 2) for path in paths]


def _spiral(random: np.random.Generator) -> Paths:
    """More than two turns: with fewer it is a six, a nine or a nought."""
    turns = random.uniform(2.3, 3.0)
    angles = np.linspace(0, turns, int(turns * 20)) * 2 * math.pi
    around = angles * random.choice((-1, 1)) + random.uniform(0, 2 * math.pi)
    return [_on_circle(around) * angles[:, None]]


def _pentagram(random: np.random.Generator) -> Paths:
    return _perturb([_ring((0, 0), 1, -math.pi / 2, 5)[np.array([0, 2, 4, 1, 3, 0])]], random)


def _outlined_star(random: np.random.Generator) -> Paths:
    points = int(random.integers(5, 8))
    star = _ring((0, 0), 1, -math.pi / 2, 2 * points)
    star[1::2] *= random.uniform(0.35, 0.5)
    return _perturb([star], random)


def _sun(random: np.random.Generator) -> Paths:
    rays = int(random.integers(6, 10))
    inner, outer = _ring((0, 0), 0.8, 0.1, rays), _ring((0, 0), 1.4, 0.1, rays)
    strokes = [np.array(ray) for ray in zip(inner[:-1], outer[:-1], strict=True)]
    return _perturb([_ring((0, 0), 0.55, 0, 24), *strokes], random)


def _asterisk(random: np.random.Generator) -> Paths:
    """Three or four lines through one point."""
    lines = int(random.integers(3, 5))
    ends = _ring((0, 0), 1, random.uniform(0, math.pi), 2 * lines)
    return _perturb([ends[[i, i + lines]] for i in range(lines)], random)


def _cloud(random: np.random.Generator) -> Paths:
    """A ring of bumps, wider than high."""
    bumps = int(random.integers(6, 10))
    angles = np.linspace(0, 2 * math.pi, 100)
    radius = 0.65 + 0.35 * np.abs(np.sin(angles * bumps / 2 + random.uniform(0, math.pi)))
    return [_on_circle(angles) * (1.5, 1.0) * radius[:, None]]


def _zigzag(random: np.random.Generator) -> Paths:
    """To the right; one that goes down might be a 2 or a 3."""
    corners = int(random.integers(6, 10))
    across = np.arange(corners) * random.uniform(0.4, 0.8)
    down = np.arange(corners) % 2 + random.normal(0, 0.1, corners)
    return [np.column_stack([across, down])]


def _wave(random: np.random.Generator) -> Paths:
    """To the right, two waves at least."""
    turns = random.uniform(2.0, 3.5) * 2 * math.pi
    along = np.linspace(0, turns, 60)
    height = random.uniform(0.8, 2.0)
    return [np.column_stack([along, np.sin(along + random.uniform(0, 6)) * height])]


def _wheel(random: np.random.Generator) -> Paths:
    """Three spokes at least: one or two might be a slashed nought or an eight."""
    spokes = int(random.integers(3, 6))
    ends = _ring((0, 0), 1, random.uniform(0, math.pi), 2 * spokes)
    lines = [ends[[i, i + spokes]] for i in range(spokes)]
    return _perturb([_ring((0, 0), 1, 0, 24), *lines], random)


def _smiley(random: np.random.Generator) -> Paths:
    mouth = _ring((0, 0.1), 0.5, 0.3, 24)[:12]
    eyes = [np.array([(x, -0.35), (x, -0.2)]) for x in (-0.35, 0.35)]
    return _perturb([_ring((0, 0), 1, 4, 24), *eyes, mouth], random)


def _flower(random: np.random.Generator) -> Paths:
    """Petals around a middle, and sometimes a stalk."""
    petals = int(random.integers(4, 8))
    angles = np.linspace(0, 2 * math.pi, 100)
    radius = random.uniform(0.3, 0.5) + np.abs(np.sin(angles * petals / 2)) * 0.6
    strokes = [_on_circle(angles) * radius[:, None], _ring((0, 0), 0.25, 0, 12)]
    stalk = np.array([(0.0, 0.9), (random.normal(0, 0.2), 2.4)])
    return _perturb([*strokes, stalk] if random.random() < 0.5 else strokes, random)


def _cat(random: np.random.Generator) -> Paths:
    """A head with ears, eyes and whiskers."""
    ears = [np.array([(s * 0.9, -0.5), (s * 0.8, -1.4), (s * 0.3, -0.95)]) for s in (-1, 1)]
    eyes = [np.array([(s * 0.35, -0.25), (s * 0.35, -0.1)]) for s in (-1, 1)]
    whiskers = [np.array([(s * 0.2, 0.3), (s * 1.4, y)]) for s in (-1, 1) for y in (0.1, 0.5)]
    return _perturb([_ring((0, 0), 1, 2, 24), *ears, *eyes, *whiskers], random)


def _target(random: np.random.Generator) -> Paths:
    """Two or three rings within one another."""
    rings = int(random.integers(2, 4))
    return _perturb([_ring((0, 0), size, 1, 24) for size in (1.0, 0.5, 0.2)[:rings]], random)


def _clock(random: np.random.Generator) -> Paths:
    """A ring with two hands."""
    hands = random.uniform(0, 2 * math.pi) + np.array([0.0, random.uniform(0.8, 2.0)])
    ends = _on_circle(hands) * np.array([[0.75], [0.5]])
    return _perturb([_ring((0, 0), 1, 5, 24), *(np.array([(0.0, 0.0), e]) for e in ends)], random)


def _button(random: np.random.Generator) -> Paths:
    """A ring with three or four small holes."""
    holes = int(random.integers(3, 5))
    places = _ring((0, 0), random.uniform(0.3, 0.5), random.uniform(0, 2), holes)[:-1]
    return _perturb(
        [_ring((0, 0), 1, 3, 24), *(_ring((x, y), 0.08, 0, 8) for x, y in places)], random
    )


SHAPES_LEARNED: Final[dict[str, Maker]] = {
    "target": _target,
    "clock": _clock,
    "button": _button,
    "arch": _one_of("~09 04 20 60 84 89/~29 25 33 53 65 69/09 29/69 89"),
    "pennant": _one_of("10 19/10 83 15", "00 09/00 80 74 85 05"),
    "boat": _one_of("06 96 78 28 06/46 40 84 44", "05 95 69 29 05/45 40 04 44"),
    "cup": _one_of("02 19 69 82 02/~83 92 95 77", "00 08 68 60 00/~62 81 85 66"),
    "flower": _flower,
    "cat": _cat,
    "diamond": _one_of("40 84 48 04 40"),
    "trapezium": _one_of("20 70 98 08 20", "32 92 67 07 32", "02 52 97 07 02"),
    "parted box": _one_of("02 92 97 07 02/52 57", "02 92 97 07 02/32 37/62 67"),
    "umbrella": _one_of("~05 12 40 72 85/05 85/~45 48 59 68"),
    "fence": _one_of("03 93/07 97/11 19/31 39/51 59/71 79/91 99"),
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
SHAPES_UNSEEN: Final[dict[str, Maker]] = {
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


_FARTHEST_FROM_LEVEL: Final = 32.0
"""Degrees. One within 50 degrees of the upright may be somebody's one: these keep well away."""


def dots(random: np.random.Generator) -> Paths:
    """A point, a small blob, two dots, or a row of them."""
    match int(random.integers(4)):
        case 0:
            return [np.zeros((1, 2))]
        case 1:  # places anywhere in a disc
            count = int(random.integers(15, 30))
            places = _on_circle(random.uniform(0, 2 * math.pi, count))
            return [places * np.sqrt(random.uniform(0, 1, (count, 1)))]
        case 2:
            return [np.zeros((1, 2)), _on_circle(random.uniform(0, math.pi, 1))]
        case _:
            count = int(random.integers(3, 8))
            return [place[None] for place in _level(np.linspace(0, 1, count), random)]


def line(random: np.random.Generator) -> Paths:
    """One line, level or aslant, straight or a little bowed."""
    return [_level(np.linspace(0, 1, 12), random)]


def _level(along: NDArray[np.float64], random: np.random.Generator) -> Points:
    """Return (n, 2) places on a line of length 1, given (n,) how far along."""
    angle = math.radians(random.uniform(-_FARTHEST_FROM_LEVEL, _FARTHEST_FROM_LEVEL))
    bow = random.normal(0, 0.12) * along * (1 - along) * 4
    return _turned(np.column_stack([along, bow]), angle)
