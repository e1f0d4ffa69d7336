"""Drawings that are no digit, for training and for measuring."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets import junk_shapes
from logitdesk.datasets.junk_shapes import dots, drawn, line
from logitdesk.datasets.render import Message, collect_images, render_drawing
from logitdesk.datasets.variation import (
    Points,
    Variation,
    Ways,
    at,
    lengths,
    pen_stroke,
    thinned,
    varied,
)
from logitdesk.ink.drawing import Drawing, Stroke


def side_by_side(digits: list[Drawing], random: np.random.Generator) -> Ways:
    """From left to right, with a gap between them, all about as high.

    Args:
        digits: two or three, each with ink.
        random: of sizes, gaps and how level they stand.
    """
    ways: Ways = []
    right = 0.0
    for digit in digits:
        height = random.uniform(0.8, 1.2)
        one = _of_height(digit, height)
        down = random.normal(0, 0.1)
        ways += [way + np.array([right, down]) for way in one]
        right += _width(one) + random.uniform(0.25, 0.6)
    return ways


def one_over_the_other(first: Drawing, second: Drawing, random: np.random.Generator) -> Ways:
    """As high, and the second begun before the first has ended.

    At most a quarter of the narrower lies over the other: with more they may be one digit, a three
    over an eight still an eight.
    """
    under, over = _of_height(first, 1.0), _of_height(second, random.uniform(0.85, 1.15))
    shared = random.uniform(0.0, 0.25) * min(_width(under), _width(over))
    shift = np.array([_width(under) - shared, random.normal(0, 0.1)])
    return [*under, *(way + shift for way in over)]


def _of_height(digit: Drawing, height: float) -> Ways:
    """From its left edge on, about the middle of its height."""
    ways = [stroke.points[:, :2] for stroke in digit.strokes]
    places = np.concatenate(ways)
    low, high = places.min(axis=0), places.max(axis=0)
    origin = (low[0], (low[1] + high[1]) / 2)
    factor = height / max(float((high - low).max()), 1e-6)
    return [(way - origin) * factor for way in ways]


def _width(ways: Ways) -> float:
    return float(max(way[:, 0].max() for way in ways))


_Item = TypeVar("_Item")

SHARES: Final[Mapping[str, float]] = {
    "dot": 0.08,
    "line": 0.10,
    "scribble": 0.20,
    "shape": 0.22,
    "letter": 0.25,
    "several digits": 0.15,
}
"""The kinds, and how much of the junk is of each."""
KINDS: Final = tuple(SHARES)

_STEP: Final = 0.12
"""Farthest that two points of a stroke are apart, as a share of the drawing's larger side."""
_APART: Final = 4.0
"""Page units between two points of a stroke in the end, if there are so many."""
# With a thicker pen the lines of a letter run together, and it may be any digit.
_EXTENT: Final = Variation(habits=False, thinned=0.0, thickest=0.18)
_EXTENTS: Final[Mapping[str, Variation]] = {
    "dot": replace(_EXTENT, thickest=0.25),
    # Turned and slanted no more than it is, lest it becomes a one.
    "line": replace(_EXTENT, rotation=0.0, slant=0.0, stretch=0.0),
    "shape": replace(_EXTENT, thickest=0.15),
    "scribble": replace(_EXTENT, thickest=0.08),
    "several digits": replace(_EXTENT, thickest=0.1),
}


def junk_drawing(
    kind: str, random: np.random.Generator, digits: Sequence[Drawing] = (), *, unseen: bool
) -> Drawing:
    """A drawing that is no digit, somewhere on the page. It has no label.

    Args:
        kind: one of `KINDS`.
        random: where all chances come from.
        digits: people's digits to put together, for "several digits"; two at least, with labels.
        unseen: of the letters, shapes and scribbles that are kept for measuring, and never learned
            from.

    Raises:
        ValueError: another kind.
    """
    drawing = _drawing(_ways(kind, random, digits, unseen=unseen))
    return _light(varied(drawing, random, _EXTENTS.get(kind, _EXTENT)))


def junk_image(
    seed: int, number: int, digits: Sequence[Drawing], *, unseen: bool
) -> tuple[NDArray[np.uint8], str]:
    """The junk of that number, whatever was drawn before: (28, 28) uint8, and its kind.

    Args:
        seed: >= 0, of all of them.
        number: >= 0.
        digits: as for `junk_drawing`.
        unseen: as for `junk_drawing`.
    """
    # What is measured with shares no dot, no line and no layout with what is learned from.
    random = np.random.default_rng([seed, number, int(unseen)])
    kind = KINDS[int(random.choice(len(KINDS), p=list(SHARES.values())))]
    return render_drawing(junk_drawing(kind, random, digits, unseen=unseen)), kind


def junk_images(
    count: int,
    seed: int,
    digits: Sequence[Drawing],
    *,
    unseen: bool,
    told: Message | None = None,
) -> tuple[NDArray[np.uint8], list[str]]:
    """Junk of all kinds, as a network sees it: (count, 28, 28) uint8, and the kind of each.

    Args:
        count: how many.
        seed: >= 0; the same seed gives the same junk, and a larger count only more of it.
        digits: as for `junk_drawing`; to measure take digits that were not learned from.
        unseen: as for `junk_drawing`.
        told: is told how many there are.
    """
    kinds = []

    def each() -> Iterator[NDArray[np.uint8]]:
        for number in range(count):
            image, kind = junk_image(seed, number, digits, unseen=unseen)
            kinds.append(kind)
            yield image

    return collect_images(each(), count, "drawing what is no digit", told), kinds


def _ways(
    kind: str, random: np.random.Generator, digits: Sequence[Drawing], *, unseen: bool
) -> Ways:
    match kind:
        case "dot":
            return dots(random)
        case "line":
            return line(random)
        case "scribble":
            makers = junk_shapes.SCRIBBLES_UNSEEN if unseen else junk_shapes.SCRIBBLES_LEARNED
            return _one_of(list(makers.values()), random)(random)
        case "shape":
            shape_makers = junk_shapes.SHAPES_UNSEEN if unseen else junk_shapes.SHAPES_LEARNED
            return _one_of(list(shape_makers.values()), random)(random)
        case "letter":
            alphabet = junk_shapes.LETTERS_UNSEEN if unseen else junk_shapes.LETTERS_LEARNED
            return drawn(_one_of(_one_of(list(alphabet.values()), random), random), random)
        case "several digits":
            return _several(digits, random)
    raise ValueError(f"junk is one of {', '.join(KINDS)}, not {kind}")


def _several(digits: Sequence[Drawing], random: np.random.Generator) -> Ways:
    count = 3 if random.random() < 0.2 else 2
    some = [_one_of(digits, random) for _ in range(count)]
    # A one through a nought or a seven makes no mess, but the same digit as some write it.
    if random.random() < 0.2 and not any(digit.label == 1 for digit in some):
        return one_over_the_other(some[0], some[1], random)
    return side_by_side(some, random)


def _one_of(items: Sequence[_Item], random: np.random.Generator) -> _Item:
    return items[int(random.integers(len(items)))]


def _drawing(ways: Ways) -> Drawing:
    """In any unit, with any pen: `varied` gives it both."""
    places = np.concatenate(ways)
    step = _STEP * max(float(np.ptp(places, axis=0).max()), 1e-6)
    return Drawing(tuple(pen_stroke(_dense(way, step), 1.0) for way in ways))


def _light(drawing: Drawing) -> Drawing:
    """With fewer points where there are more than it takes, and so more quickly rasterised."""
    return Drawing(tuple(_light_stroke(stroke) for stroke in drawing.strokes))


def _light_stroke(stroke: Stroke) -> Stroke:
    apart = lengths(stroke.points[:, :2])[-1] / len(stroke.points)
    return Stroke(thinned(stroke.points, max(1, round(_APART / max(apart, 1e-6)))))


def _dense(way: Points, step: float) -> Points:
    """The same way with points between its own, so that `varied` rounds no corner away."""
    along = lengths(way)
    between = np.arange(0.0, along[-1], step)
    return at(way, np.unique(np.concatenate([along, between])))
