"""A person's drawing as other hands, pens and devices would have made it. No mirror images."""

import math
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.learning.strokes.curve import (
    Points,
    Ways,
    between,
    lengths,
    pen_stroke,
    smooth,
    thinned,
)
from logitdesk.learning.strokes.habits import with_other_habits

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
