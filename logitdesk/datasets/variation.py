"""Strokes as other hands and other pens would have drawn them."""

import math
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Drawing, Stroke

Points = NDArray[np.float64]
"""(n, 2) x and y, n >= 1."""
Ways = list[Points]
"""The strokes of a drawing, in any unit; y points down."""

_BETWEEN: Final = 4
"""Points that a smoothed curve has for each one of the stroke."""


def smooth(points: Points) -> Points:
    """The curve through `points` that bends as a hand does instead of at corners.

    A Catmull-Rom spline of even parameter: E. Catmull and R. Rom, "A class of local interpolating
    splines" (1974).
    """
    if len(points) < 3:
        return points
    # Straight on at both ends.
    p = np.concatenate([[2 * points[0] - points[1]], points, [2 * points[-1] - points[-2]]])
    a, b, c, d = (p[i : len(p) - 3 + i, None] for i in range(4))
    t = (np.arange(_BETWEEN) / _BETWEEN)[:, None]
    curve = b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])


def lengths(points: Points) -> NDArray[np.float64]:
    """(n,) how far the pen has gone at each point, from 0."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], steps.cumsum()])


def at(points: Points, gone: NDArray[np.float64]) -> Points:
    """The places where the pen had gone (m,) that far: (m, 2)."""
    along = lengths(points)
    return np.column_stack([np.interp(gone, along, points[:, axis]) for axis in (0, 1)])


def thinned(points: Points, every: int) -> Points:
    """Only every n-th point, n being `every`, and the last: as a slow device sends a quick hand."""
    return np.concatenate([points[:-1:every], points[-1:]])


def between(points: Points, first: float, last: float) -> Points:
    """The part of the way from `first` to `last`, as shares of its length.

    Below 0 and above 1 it goes straight on as it began and as it ended.
    """
    along = lengths(points)
    total = along[-1]
    if total == 0 or first >= last:
        return points
    inner = along[(along > first * total) & (along < last * total)]
    way = at(points, np.array([max(first, 0.0) * total, *inner, min(last, 1.0) * total]))
    before = at(points, np.array([0.0, 0.1 * total]))
    after = at(points, np.array([0.9 * total, total]))
    if first < 0:
        way = np.concatenate([[before[0] + (before[1] - before[0]) * first / 0.1], way])
    if last > 1:
        way = np.concatenate([way, [after[1] + (after[1] - after[0]) * (last - 1) / 0.1]])
    return way


def pen_stroke(way: Points, width: float | NDArray[np.float64]) -> Stroke:
    """A stroke along `way` by a pen of one width, or of (n,) widths; it has no time."""
    return Stroke(np.column_stack([way, np.zeros(len(way)), np.broadcast_to(width, len(way))]))


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


_SIZES: Final = (0.12, 0.4)
"""Least and largest size of a drawing, as a share of the page's side."""

_WHOLE: Final = ("habits", "as_written", "thinnest", "thickest")
"""What of a variation is no extent."""


@dataclass(frozen=True)
class Variation:
    """How far a drawing is varied. Lengths are shares of its larger side.

    Attributes:
        habits: whether crossbars, flags, feet and slashes come and go.
        as_written: whether the strokes are those that a pen made, in their order.
        smooth: how often corners are rounded; the others stay as the tablet sent them.
        thinned: how often points are left out, as for a slow device.
        rotation: standard deviation, in degrees.
        slant: standard deviation of the horizontal move over vertical distance.
        stretch: standard deviation of the logarithm of width over height.
        bending: standard deviation of how far a smooth bending of the paper moves a point.
        parting: standard deviation of how far each stroke is moved by itself.
        ends: standard deviation of what each end is longer or shorter, as a share of the stroke.
        tremor: standard deviation of a hand's trembling.
        other_pen: how far the pen goes from the drawing's own width to another one; on the way from
            one to the other, 1 is all of it.
        thinnest: least pen width.
        thickest: largest pen width.
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
        """This much of it: at 0 nothing is varied but habits and where a drawing lies.

        Args:
            strength: 1 leaves it as it is.
        """
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
"""For what was traced: its strokes may end where no pen was lifted, and many people wrote it. A
thicker pen would close the loops that a scanner has half closed already."""


def varied(drawing: Drawing, random: np.random.Generator, extent: Variation) -> Drawing:
    """Another drawing of the same digit, somewhere on the page, of some size.

    Args:
        drawing: with a label, and at least one stroke.
        random: where all chances come from.
        extent: how far it goes.
    """
    ways, own_pen = _in_own_units(drawing)
    if extent.habits and drawing.label is not None:
        ways = with_other_habits(ways, drawing.label, random, as_written=extent.as_written)
    if random.random() < extent.thinned:
        every = int(random.integers(2, 4))
        ways = [thinned(way, every) if len(way) > 4 * every else way for way in ways]
    if random.random() < extent.smooth:
        ways = [smooth(way) for way in ways]
    ways = [_with_other_ends(way, random, extent) for way in ways]
    ways = [_trembling(way, random, extent.tremor) for way in ways]
    ways = _bent(ways, random, extent.bending)
    ways = [way + random.normal(0, extent.parting, 2) for way in ways]
    turned = _lean(random, extent)
    ways = [way @ turned.T for way in ways]
    return Drawing(_on_the_page(ways, _pen(own_pen, random, extent), random, extent), drawing.label)


def _in_own_units(drawing: Drawing) -> tuple[Ways, float]:
    """The strokes about the middle of the ink, and the pen's width, in units of its larger side."""
    ways = [stroke.points[:, :2] for stroke in drawing.strokes]
    places = np.concatenate(ways)
    low, high = places.min(axis=0), places.max(axis=0)
    size = max(float((high - low).max()), 1e-6)
    pen = float(np.mean([stroke.points[:, 3].mean() for stroke in drawing.strokes]))
    return [(way - (low + high) / 2) / size for way in ways], pen / size


def _with_other_ends(way: Points, random: np.random.Generator, extent: Variation) -> Points:
    first, last = random.normal((0.0, 1.0), extent.ends)
    return between(way, float(first), float(last))


def _trembling(way: Points, random: np.random.Generator, tremor: float) -> Points:
    """Moved by noise that takes a tenth of the digit to change."""
    along = lengths(way)
    knots = np.arange(0.0, along[-1] + 0.2, 0.1)
    noise = random.normal(0, tremor * random.uniform(0, 2), (len(knots), 2))
    return way + np.column_stack([np.interp(along, knots, noise[:, axis]) for axis in (0, 1)])


def _bent(ways: Ways, random: np.random.Generator, bending: float) -> Ways:
    """The paper is bent along four waves, as long as the digit or longer."""
    waves = 4
    angle = random.uniform(0, 2 * math.pi, waves)
    frequency = random.uniform(0.3, 1.1, waves) * 2 * math.pi
    direction = np.stack([np.cos(angle), np.sin(angle)]) * frequency
    phase = random.uniform(0, 2 * math.pi, waves)
    push = random.normal(0, bending * math.sqrt(2 / waves), (waves, 2))
    return [way + np.sin(way @ direction + phase) @ push for way in ways]


def _lean(random: np.random.Generator, extent: Variation) -> NDArray[np.float64]:
    """(2, 2) stretched, then slanted, then turned."""
    angle = math.radians(random.normal(0, extent.rotation))
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    slant = np.array([[1.0, random.normal(0, extent.slant)], [0.0, 1.0]])
    stretch = math.exp(random.normal(0, extent.stretch) / 2)
    lean: NDArray[np.float64] = turn @ slant @ np.diag([stretch, 1 / stretch])
    return lean


def _pen(own: float, random: np.random.Generator, extent: Variation) -> float:
    """The width of another pen, on the way to any that there is; each factor is as likely."""
    other = random.uniform(math.log(extent.thinnest), math.log(extent.thickest))
    own = min(max(own, extent.thinnest), extent.thickest)
    return math.exp((1 - extent.other_pen) * math.log(own) + extent.other_pen * other)


def _on_the_page(
    ways: Ways, pen: float, random: np.random.Generator, extent: Variation
) -> tuple[Stroke, ...]:
    """Anywhere, and rather small, which is quicker to draw; by a pen of about this width."""
    places = np.concatenate(ways)
    low, high = places.min(axis=0), places.max(axis=0)
    span = max(float((high - low).max()), 0.2)
    size = random.uniform(*_SIZES) * PAGE / (span + pen)
    room = PAGE - (high - low + pen) * size
    corner = random.uniform(0, 1, 2) * room + pen * size / 2
    strokes = []
    for way in ways:
        widths = pen * _pressure(way, random, extent.pressure)
        strokes.append(pen_stroke((way - low) * size + corner, widths * size))
    return tuple(strokes)


def _pressure(way: Points, random: np.random.Generator, most: float) -> NDArray[np.float64]:
    """(n,) what the pen's width is multiplied by."""
    along = lengths(way)
    knots = np.linspace(0, along[-1] + 1e-9, 4)
    change = random.uniform(0, most) * random.uniform(-1, 1, 4)
    return 1 + np.interp(along, knots, change)
