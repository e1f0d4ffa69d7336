"""Varies strokes as other hands and other pens would have drawn them."""

import math
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.curves import (
    Paths,
    Points,
    bounds,
    lengths_along,
    pen_stroke,
    section,
    smooth,
    thin,
)
from logitdesk.datasets.habits import change_habits, stray_tap
from logitdesk.ink.drawing import PAGE, Drawing, Stroke

_SIZES: Final = (0.12, 0.4)
"""Least and largest size of a drawing, as a share of the page's side."""

_TAPPED: Final = 0.02
"""The share of the digits that get a stray tap of the pen beside them."""
UPRIGHT: Final = (1, 7)
"""Digits that are turned and slanted less: they differ by the slope of a stroke."""
UPRIGHT_SHARE: Final = 0.6
"""Of the usual turning and slanting, for them."""
_WHOLE: Final = ("habits", "as_written", "thinnest", "thickest")
"""What of a variation is no extent."""


@dataclass(frozen=True)
class Variation:
    """Limits of variation. Lengths are shares of a drawing's larger side.

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
        if random.random() < _TAPPED:
            paths = [*paths, stray_tap(paths, random)]
    if random.random() < extent.thinned:
        every = int(random.integers(2, 4))
        paths = [thin(path, every) if len(path) > 4 * every else path for path in paths]
    if random.random() < extent.smooth:
        paths = [smooth(path) for path in paths]
    paths = [section(path, *random.normal((0.0, 1.0), extent.ends)) for path in paths]
    paths = [_trembling(path, random, extent.tremor) for path in paths]
    paths = _bent(paths, random, extent.bending)
    paths = [path + random.normal(0, extent.parting, 2) for path in paths]
    turned = _lean(random, extent, UPRIGHT_SHARE if drawing.label in UPRIGHT else 1.0)
    paths = [path @ turned.T for path in paths]
    return Drawing(
        _on_the_page(paths, _pen(own_pen, random, extent), random, extent), drawing.label
    )


def _in_own_units(drawing: Drawing) -> tuple[Paths, float]:
    """Return strokes about the ink's middle and the pen's width, by the ink's larger side."""
    paths = [stroke.points[:, :2] for stroke in drawing.strokes]
    low, high = bounds(paths)
    size = max(float((high - low).max()), 1e-6)
    pen = float(np.mean([stroke.points[:, 3].mean() for stroke in drawing.strokes]))
    return [(path - (low + high) / 2) / size for path in paths], pen / size


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


def _lean(random: np.random.Generator, extent: Variation, share: float) -> NDArray[np.float64]:
    """Return a (2, 2) matrix that stretches, slants and turns; the last two by a share."""
    angle = math.radians(random.normal(0, extent.rotation * share))
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    slant = np.array([[1.0, random.normal(0, extent.slant * share)], [0.0, 1.0]])
    stretch = math.exp(random.normal(0, extent.stretch) / 2)
    lean: NDArray[np.float64] = turn @ slant @ np.diag([stretch, 1 / stretch])
    return lean


def _pen(own: float, random: np.random.Generator, extent: Variation) -> float:
    """Return another pen's width: each factor is as likely, or, as often, each width."""
    other = random.uniform(math.log(extent.thinnest), math.log(extent.thickest))
    if random.random() < 0.5:
        other = math.log(random.uniform(extent.thinnest, extent.thickest))
    own = min(max(own, extent.thinnest), extent.thickest)
    return math.exp((1 - extent.other_pen) * math.log(own) + extent.other_pen * other)


def _on_the_page(
    paths: Paths, pen: float, random: np.random.Generator, extent: Variation
) -> tuple[Stroke, ...]:
    """Place the strokes anywhere, and rather small, which is quicker to draw."""
    low, high = bounds(paths)
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
