"""Drawings that are no digit, for training and for measuring."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.curves import (
    Paths,
    Points,
    bounds,
    lengths_along,
    pen_stroke,
    points_at,
    thin,
)
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.junk_shapes import (
    LETTERS_LEARNED,
    LETTERS_UNSEEN,
    SCRIBBLES_LEARNED,
    SCRIBBLES_UNSEEN,
    SHAPES_LEARNED,
    SHAPES_UNSEEN,
    dots,
    draw_sketch,
    line,
)
from logitdesk.datasets.render import render_drawings
from logitdesk.datasets.variation import Variation, vary
from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.translatable import Translatable


def side_by_side(digits: list[Drawing], random: np.random.Generator) -> Paths:
    """Put two or three digits from left to right, with gaps, about as high."""
    paths: Paths = []
    right = 0.0
    for digit in digits:
        height = random.uniform(0.8, 1.2)
        one = _of_height(digit, height)
        down = random.normal(0, 0.1)
        paths += [path + np.array([right, down]) for path in one]
        right += _width(one) + random.uniform(0.25, 0.6)
    return paths


def one_over_the_other(first: Drawing, second: Drawing, random: np.random.Generator) -> Paths:
    """Put two digits so that they overlap.

    By at most a quarter of the narrower: with more they might be one digit, as a three over an
    eight is an eight.
    """
    under, over = _of_height(first, 1.0), _of_height(second, random.uniform(0.85, 1.15))
    shared = random.uniform(0.0, 0.25) * min(_width(under), _width(over))
    shift = np.array([_width(under) - shared, random.normal(0, 0.1)])
    return [*under, *(path + shift for path in over)]


def _of_height(digit: Drawing, height: float) -> Paths:
    """Scale to a height, from the left edge on, about the middle of the height."""
    paths = [stroke.points[:, :2] for stroke in digit.strokes]
    low, high = bounds(paths)
    origin = (low[0], (low[1] + high[1]) / 2)
    factor = height / max(float((high - low).max()), 1e-6)
    return [(path - origin) * factor for path in paths]


def _width(paths: Paths) -> float:
    return float(max(path[:, 0].max() for path in paths))


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
    """Draw what is no digit, somewhere on the page. It has no label.

    Args:
        kind: one of `KINDS`.
        random: where all chances come from.
        digits: people's digits to put together, for "several digits"; two at least, with labels.
        unseen: whether to take the letters, shapes and scribbles that are never learned from.

    Raises:
        ValueError: another kind.
    """
    paths = _make(kind, random, digits, unseen=unseen)
    step = _STEP * max(float(np.ptp(np.concatenate(paths), axis=0).max()), 1e-6)
    drawing = Drawing(tuple(pen_stroke(_dense(path, step), 1.0) for path in paths))
    varied = vary(drawing, random, _EXTENTS.get(kind, _EXTENT))  # which gives it unit and pen
    return Drawing(tuple(map(_thin_stroke, varied.strokes)))


def nth_junk(
    seed: int, number: int, digits: Sequence[Drawing], *, unseen: bool
) -> tuple[Drawing, str]:
    """Return the junk of that number, and its kind; the arguments are those of `junk_images`."""
    # What is measured with shares no dot, no line and no layout with what is learned from.
    random = np.random.default_rng([seed, number, int(unseen)])
    kind = KINDS[int(random.choice(len(KINDS), p=list(SHARES.values())))]
    return junk_drawing(kind, random, digits, unseen=unseen), kind


def junk_images(
    count: int,
    seed: int,
    digits: Sequence[Drawing],
    *,
    unseen: bool,
    progress: ReportProgress | None = None,
) -> NDArray[np.uint8]:
    """Return junk of all kinds: (count, 28, 28) uint8.

    Args:
        count: how many.
        seed: >= 0; the same seed gives the same junk, and a larger count only more of it.
        digits: as for `junk_drawing`; to measure take digits that were not learned from.
        unseen: as for `junk_drawing`.
        progress: called with how many there are.
    """
    junk = (nth_junk(seed, number, digits, unseen=unseen)[0] for number in range(count))
    return render_drawings(junk, count, Translatable("drawing what is no digit"), progress)


def nth_letter(seed: int, number: int, letters: Sequence[Drawing]) -> Drawing:
    """Return people's letters and symbols, one after the other, varied."""
    return vary(letters[number % len(letters)], np.random.default_rng([seed, number]), _EXTENT)


def letter_images(
    count: int, seed: int, letters: Sequence[Drawing], progress: ReportProgress | None = None
) -> NDArray[np.uint8]:
    """Draw `nth_letter` of the first numbers: (count, 28, 28) uint8."""
    drawings = (nth_letter(seed, number, letters) for number in range(count))
    return render_drawings(drawings, count, Translatable("drawing letters"), progress)


def _make(
    kind: str, random: np.random.Generator, digits: Sequence[Drawing], *, unseen: bool
) -> Paths:
    match kind:
        case "dot":
            return dots(random)
        case "line":
            return line(random)
        case "scribble":
            scribbles = SCRIBBLES_UNSEEN if unseen else SCRIBBLES_LEARNED
            return _one_of(list(scribbles.values()), random)(random)
        case "shape":
            shapes = SHAPES_UNSEEN if unseen else SHAPES_LEARNED
            return _one_of(list(shapes.values()), random)(random)
        case "letter":
            letters = LETTERS_UNSEEN if unseen else LETTERS_LEARNED
            return draw_sketch(_one_of(_one_of(list(letters.values()), random), random), random)
        case "several digits":
            return _several(digits, random)
    raise ValueError(f"junk is one of {', '.join(KINDS)}, not {kind}")


def _several(digits: Sequence[Drawing], random: np.random.Generator) -> Paths:
    count = 3 if random.random() < 0.2 else 2
    some = [_one_of(digits, random) for _ in range(count)]
    # A one through a nought or a seven makes no mess, but the same digit as some write it.
    if random.random() < 0.2 and not any(digit.label == 1 for digit in some):
        return one_over_the_other(some[0], some[1], random)
    return side_by_side(some, random)


def _one_of(items: Sequence[_Item], random: np.random.Generator) -> _Item:
    return items[int(random.integers(len(items)))]


def _thin_stroke(stroke: Stroke) -> Stroke:
    """Drop points that are closer than needed: it is drawn more quickly."""
    apart = lengths_along(stroke.points[:, :2])[-1] / len(stroke.points)
    return Stroke(thin(stroke.points, max(1, round(_APART / max(apart, 1e-6)))))


def _dense(path: Points, step: float) -> Points:
    """Add points between a path's own, so that `vary` rounds no corner away."""
    along = lengths_along(path)
    between = np.arange(0.0, along[-1], step)
    return points_at(path, np.unique(np.concatenate([along, between])))
