"""Varies strokes as other hands and other pens would have drawn them."""

import math
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Drawing, Stroke

Points = NDArray[np.float64]
"""(n, 2) x and y, n >= 1."""
Paths = list[Points]
"""The strokes of a drawing, in any unit; y points down."""

_BETWEEN: Final = 4
"""Points that a smoothed curve has for each one of the stroke."""


def smooth(points: Points) -> Points:
    """Return a curve through `points` without corners.

    A uniform Catmull-Rom spline: E. Catmull and R. Rom, "A class of local interpolating splines"
    (1974).
    """
    if len(points) < 3:
        return points
    # Straight on at both ends.
    p = np.concatenate([[2 * points[0] - points[1]], points, [2 * points[-1] - points[-2]]])
    a, b, c, d = (p[i : len(p) - 3 + i, None] for i in range(4))
    t = (np.arange(_BETWEEN) / _BETWEEN)[:, None]
    curve = b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])


def lengths_along(points: Points) -> NDArray[np.float64]:
    """Return (n,) how far the pen has gone at each point, from 0."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], steps.cumsum()])


def points_at(points: Points, gone: NDArray[np.float64]) -> Points:
    """Return (m, 2) places where the pen had gone (m,) that far."""
    along = lengths_along(points)
    return np.column_stack([np.interp(gone, along, points[:, axis]) for axis in (0, 1)])


def thin(points: Points, every: int) -> Points:
    """Keep one point in `every`, and the last, as a slow device does."""
    return np.concatenate([points[:-1:every], points[-1:]])


def section(points: Points, first: float, last: float) -> Points:
    """Return the part from `first` to `last`, as shares of the length.

    Below 0 and above 1 it goes straight on.
    """
    along = lengths_along(points)
    total = along[-1]
    if total == 0 or first >= last:
        return points
    inner = along[(along > first * total) & (along < last * total)]
    path = points_at(points, np.array([max(first, 0.0) * total, *inner, min(last, 1.0) * total]))
    before = points_at(points, np.array([0.0, 0.1 * total]))
    after = points_at(points, np.array([0.9 * total, total]))
    if first < 0:
        path = np.concatenate([[before[0] + (before[1] - before[0]) * first / 0.1], path])
    if last > 1:
        path = np.concatenate([path, [after[1] + (after[1] - after[0]) * (last - 1) / 0.1]])
    return path


def pen_stroke(path: Points, width: float | NDArray[np.float64]) -> Stroke:
    """Return a stroke by a pen of one width, or of (n,) widths; it has no time."""
    return Stroke(np.column_stack([path, np.zeros(len(path)), np.broadcast_to(width, len(path))]))


CHANGED: Final = 0.3
"""The share of the digits with a habit that get another one."""
_LEFT_OUT: Final = {1: 0.5, 7: 1.0}
"""Of those ones and sevens with two strokes, how many lose the second: the foot, the crossbar."""


def change_habits(
    paths: Paths, label: int, random: np.random.Generator, *, as_written: bool
) -> Paths:
    """Write a digit as somebody else might; most stay as they are.

    A seven may get or lose its bar, a nought get a slash, a one get or lose flag and foot, and a
    four be written in one stroke.

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
        case 7, 1:
            return [*paths, _crossbar(paths[0], random)]
        case ((1 | 7), 2) if as_written and random.random() < _LEFT_OUT[label]:
            return paths[:1]
        case 1, _:
            return _another_one(random)
        case 4, 2 if as_written and random.random() < CHANGED:
            return [np.concatenate(paths)]  # the pen was not lifted
    return paths


def _slash(paths: Paths, random: np.random.Generator) -> Points:
    """A slash from the lower left, inside of the nought or through it."""
    points = np.concatenate(paths)
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
    total = lengths_along(seven)[-1]
    gone = total * random.uniform(0.5, 0.66)  # lower down it would be the foot of a two
    place = points_at(seven, np.array([gone]))[0]
    reach = random.uniform(0.12, 0.28)
    rise = reach * random.uniform(-0.35, 0.35)
    bar: Points = place + np.array([(-reach, rise), (reach, -rise)])
    return bar


def _another_one(random: np.random.Generator) -> Paths:
    """A one: a stem, perhaps with a flag, a foot or both."""
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


_SIZES: Final = (0.12, 0.4)
"""Least and largest size of a drawing, as a share of the page's side."""

_WHOLE: Final = ("habits", "as_written", "thinnest", "thickest")
"""What of a variation is no extent."""


@dataclass(frozen=True)
class Variation:
    """How far a drawing is varied. Lengths are shares of its larger side.

    Attributes:
        habits: whether crossbars, flags, feet and slashes come and go.
        as_written: whether a pen made these strokes, in their order.
        smooth: how often corners are rounded.
        thinned: how often points are left out, as for a slow device.
        rotation: standard deviation, in degrees.
        slant: standard deviation of the horizontal move over vertical distance.
        stretch: standard deviation of the logarithm of width over height.
        bending: standard deviation of how far a smooth bending of the paper moves a point.
        parting: standard deviation of how far each stroke is moved by itself.
        ends: standard deviation of what each end is longer or shorter, as a share of the stroke.
        tremor: standard deviation of a hand's trembling.
        other_pen: from 0, the drawing's own pen width, to 1, any width.
        thinnest, thickest: pen widths.
        pressure: how much the pen's width changes along a stroke, as a share, at most.
    """

    habits: bool = True
    as_written: bool = True
    smooth: float = 0.7
    thinned: float = 0.2
    rotation: float = 6.0
    slant: float = 0.15
    stretch: float = 0.15
    bending: float = 0.03
    parting: float = 0.025
    ends: float = 0.03
    tremor: float = 0.008
    other_pen: float = 1.0
    thinnest: float = 0.03
    thickest: float = 0.36
    pressure: float = 0.3

    def scaled(self, strength: float) -> "Variation":
        """Return `strength` times it; at 0 only habits, place and size vary."""
        whole = {name: getattr(self, name) for name in _WHOLE}
        scaled = {name: extent * strength for name, extent in asdict(self).items()}
        return Variation(**{**scaled, **whole})


OF_A_PEN: Final = Variation()
"""For drawings of a pen, which show what one person does."""
OF_A_SCAN: Final = Variation(
    as_written=False,
    rotation=4.0,
    slant=0.1,
    stretch=0.1,
    bending=0.02,
    parting=0.008,
    ends=0.015,
    thinned=0.0,
    thickest=0.2,
)
"""For what was traced: its strokes may end where no pen was lifted. A thicker pen would close
loops that the scanner has half closed."""


def vary(drawing: Drawing, random: np.random.Generator, extent: Variation) -> Drawing:
    """Return another drawing of the same digit, of some place and size.

    Args:
        drawing: with a label, and at least one stroke.
        random: where all chances come from.
        extent: how far it goes.
    """
    paths, own_pen = _in_own_units(drawing)
    if extent.habits and drawing.label is not None:
        paths = change_habits(paths, drawing.label, random, as_written=extent.as_written)
    if random.random() < extent.thinned:
        every = int(random.integers(2, 4))
        paths = [thin(path, every) if len(path) > 4 * every else path for path in paths]
    if random.random() < extent.smooth:
        paths = [smooth(path) for path in paths]
    paths = [_with_other_ends(path, random, extent) for path in paths]
    paths = [_trembling(path, random, extent.tremor) for path in paths]
    paths = _bent(paths, random, extent.bending)
    paths = [path + random.normal(0, extent.parting, 2) for path in paths]
    turned = _lean(random, extent)
    paths = [path @ turned.T for path in paths]
    return Drawing(
        _on_the_page(paths, _pen(own_pen, random, extent), random, extent), drawing.label
    )


def _in_own_units(drawing: Drawing) -> tuple[Paths, float]:
    """Return strokes about the ink's middle and the pen's width, by the ink's larger side."""
    paths = [stroke.points[:, :2] for stroke in drawing.strokes]
    places = np.concatenate(paths)
    low, high = places.min(axis=0), places.max(axis=0)
    size = max(float((high - low).max()), 1e-6)
    pen = float(np.mean([stroke.points[:, 3].mean() for stroke in drawing.strokes]))
    return [(path - (low + high) / 2) / size for path in paths], pen / size


def _with_other_ends(path: Points, random: np.random.Generator, extent: Variation) -> Points:
    first, last = random.normal((0.0, 1.0), extent.ends)
    return section(path, float(first), float(last))


def _trembling(path: Points, random: np.random.Generator, tremor: float) -> Points:
    """Add noise that takes a tenth of the digit to change."""
    along = lengths_along(path)
    knots = np.arange(0.0, along[-1] + 0.2, 0.1)
    noise = random.normal(0, tremor * random.uniform(0, 2), (len(knots), 2))
    return path + np.column_stack([np.interp(along, knots, noise[:, axis]) for axis in (0, 1)])


def _bent(paths: Paths, random: np.random.Generator, bending: float) -> Paths:
    """Bend the paper along four waves, as long as the digit or longer."""
    waves = 4
    angle = random.uniform(0, 2 * math.pi, waves)
    frequency = random.uniform(0.3, 1.1, waves) * 2 * math.pi
    direction = np.stack([np.cos(angle), np.sin(angle)]) * frequency
    phase = random.uniform(0, 2 * math.pi, waves)
    push = random.normal(0, bending * math.sqrt(2 / waves), (waves, 2))
    return [path + np.sin(path @ direction + phase) @ push for path in paths]


def _lean(random: np.random.Generator, extent: Variation) -> NDArray[np.float64]:
    """Return a (2, 2) matrix that stretches, then slants, then turns."""
    angle = math.radians(random.normal(0, extent.rotation))
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    slant = np.array([[1.0, random.normal(0, extent.slant)], [0.0, 1.0]])
    stretch = math.exp(random.normal(0, extent.stretch) / 2)
    lean: NDArray[np.float64] = turn @ slant @ np.diag([stretch, 1 / stretch])
    return lean


def _pen(own: float, random: np.random.Generator, extent: Variation) -> float:
    """Return another pen's width; each factor is as likely."""
    other = random.uniform(math.log(extent.thinnest), math.log(extent.thickest))
    own = min(max(own, extent.thinnest), extent.thickest)
    return math.exp((1 - extent.other_pen) * math.log(own) + extent.other_pen * other)


def _on_the_page(
    paths: Paths, pen: float, random: np.random.Generator, extent: Variation
) -> tuple[Stroke, ...]:
    """Place the strokes anywhere, and rather small, which is quicker to draw."""
    places = np.concatenate(paths)
    low, high = places.min(axis=0), places.max(axis=0)
    span = max(float((high - low).max()), 0.2)
    size = random.uniform(*_SIZES) * PAGE / (span + pen)
    room = PAGE - (high - low + pen) * size
    corner = random.uniform(0, 1, 2) * room + pen * size / 2
    strokes = []
    for path in paths:
        widths = pen * _pressure(path, random, extent.pressure)
        strokes.append(pen_stroke((path - low) * size + corner, widths * size))
    return tuple(strokes)


def _pressure(path: Points, random: np.random.Generator, most: float) -> NDArray[np.float64]:
    """Return (n,) factors of the pen's width."""
    along = lengths_along(path)
    knots = np.linspace(0, along[-1] + 1e-9, 4)
    change = random.uniform(0, most) * random.uniform(-1, 1, 4)
    return 1 + np.interp(along, knots, change)
