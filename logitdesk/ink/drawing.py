"""Drawings: strokes of timed points with a width, over an image's ink."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.translatable import Translatable

PAGE: Final = 420
"""Side of the square page in page units, and in pixels of its bitmap (28 x 15, 20 x 21)."""
DEFAULT_WIDTH: Final = 30.0
MIN_WIDTH: Final = 12.0
MAX_WIDTH: Final = 60.0
LARGEST_NUMBER: Final = 1e10
"""Of either sign, that a point may hold: seconds may count from 1970."""
FITTED: Final = 0.6
"""The longer side of the ink of a drawing of unknown size, as a share of the page."""
MAX_COST: Final = 150_000_000
"""Of a drawing, as `cost_of` has it: a second's work, some hundred times that of a digit."""
STROKE_COST: Final = 16_000
POINT_COST: Final = 3_000
_SHORT: Final = 12.0  # page units of a way that are rasterised at once
SMALL: Final = 0.25
"""The longer side of the ink of a drawing that is drawn small, as a share of the page."""


def rounded(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Round points (n, 4) to what a file holds: 0.01 page units and 1 ms.

    Whatever puts points on the page rounds them, so that a drawing that is saved and opened again
    has the same ink, bit for bit, and so the same logits.
    """
    places, seconds, widths = points[:, :2], points[:, 2:3], points[:, 3:]
    return np.hstack([places.round(2), seconds.round(3), widths.round(2).clip(min=0.01)])


def fit_to_the_middle(tables: Sequence[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Fit strokes of an unknown unit to the middle of the page, drawn by the default pen.

    Args:
        tables: of each stroke (n, 3) or more: x, y and seconds, y down.

    Returns:
        (n, 4) of each, in page units.
    """
    places = np.concatenate(tables)[:, :2]
    low, high = places.min(axis=0), places.max(axis=0)
    extent = float((high - low).max())
    # A dot stays a dot, also when rounding has spread its points.
    is_dot = extent <= 1e-9 * max(1.0, float(np.abs(places).max()))
    scale = 0.0 if is_dot else (FITTED * PAGE - DEFAULT_WIDTH) / extent
    fitted = []
    for points in tables:
        places = (points[:, :2] - (low + high) / 2) * scale + PAGE / 2
        pen = np.full(len(points), DEFAULT_WIDTH)
        fitted.append(np.column_stack([places, points[:, 2], pen]))
    return fitted


def cost_of(points: NDArray[np.float64]) -> float:
    """Return about how many pixels are computed to rasterise a way of points, (n, 4)."""
    radii = points[:, 3:] / 2
    low, high = ((points[:, :2] + side * radii).clip(0, PAGE) for side in (-1, 1))
    boxes = np.maximum(high[:-1], high[1:]) - np.minimum(low[:-1], low[1:])
    steps = np.diff(points[:, :2], axis=0)
    runs = min(len(steps), np.hypot(steps[:, 0], steps[:, 1]).sum() / _SHORT)
    return float(boxes.prod(axis=1).sum() + POINT_COST * len(steps) + STROKE_COST * runs)


@dataclass(frozen=True, eq=False)
class Stroke:
    """One stroke of the pen.

    Attributes:
        points: (n, 4) float64, n >= 1, read-only: x, y, seconds and pen width, in page units.

    Raises:
        ValueError: no point, not four columns, not finite, too large, or a width of 0 or less.
    """

    points: NDArray[np.float64]

    def __post_init__(self) -> None:
        points = np.array(self.points, dtype=np.float64)
        if points.ndim != 2 or points.shape[1] != 4 or len(points) == 0:
            raise ValueError(f"a stroke has (n, 4) points, at least one, not {points.shape}")
        if not (np.abs(points) <= LARGEST_NUMBER).all():
            raise ValueError(
                Translatable(
                    "a stroke has a number that is not within ±{most:g}", most=LARGEST_NUMBER
                )
            )
        if not (points[:, 3] > 0).all():
            raise ValueError(Translatable("a stroke has a width that is not above zero"))
        points.setflags(write=False)
        object.__setattr__(self, "points", points)

    @cached_property
    def cost(self) -> float:
        """About how many pixels are computed to rasterise it."""
        return STROKE_COST + cost_of(np.concatenate([self.points[:1], self.points]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stroke) and np.array_equal(self.points, other.points)

    def __hash__(self) -> int:
        return hash(self.points.tobytes())


@dataclass(frozen=True)
class Drawing:
    """Strokes in the order they were drawn, and their label.

    Raises:
        ValueError: the label is no digit.
    """

    strokes: tuple[Stroke, ...] = ()
    label: int | None = None

    def __post_init__(self) -> None:
        if self.label is not None and self.label not in range(10):
            raise ValueError(f"a label is a digit from 0 to 9, not {self.label}")

    @property
    def is_blank(self) -> bool:
        return not self.strokes

    @property
    def cost(self) -> float:
        """About how many pixels are computed to rasterise it; at most `MAX_COST` in a file."""
        return sum(stroke.cost for stroke in self.strokes)

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom of the ink, the pen's width included; None when blank."""
        if self.is_blank:
            return None
        points = np.concatenate([stroke.points for stroke in self.strokes])
        radii = points[:, 3:] / 2
        left, top = (points[:, :2] - radii).min(axis=0)
        right, bottom = (points[:, :2] + radii).max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def with_stroke(self, stroke: Stroke) -> "Drawing":
        return replace(self, strokes=(*self.strokes, stroke))

    def moved(self, dx: float, dy: float) -> "Drawing":
        """This drawing `dx` units to the right and `dy` down."""
        return self._transformed(1.0, (dx, dy, 0.0, 0.0))

    def scaled(self, factor: float) -> "Drawing":
        """This drawing and its pen `factor` times as large, seen from the page's origin."""
        return self._transformed(factor, (0.0, 0.0, 0.0, 0.0))

    def _transformed(self, factor: float, shift: tuple[float, ...]) -> "Drawing":
        factors = np.array([factor, factor, 1.0, factor])
        strokes = tuple(Stroke(stroke.points * factors + shift) for stroke in self.strokes)
        return replace(self, strokes=strokes)


@dataclass(frozen=True, eq=False)
class Page:
    """A drawing and the ink of an image under it.

    Attributes:
        drawing: the strokes.
        picture: (420, 420) float32 in [0, 1], read-only, 0 paper and 1 ink; None without an image.

    Raises:
        ValueError: the picture is of another shape.
    """

    drawing: Drawing = field(default_factory=Drawing)
    picture: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        if self.picture is None:
            return
        picture = self.picture
        if picture.flags.writeable or picture.dtype != np.float32:
            picture = np.array(picture, dtype=np.float32)  # another page's is shared with it
        if picture.shape != (PAGE, PAGE):
            raise ValueError(f"a page's picture is {PAGE} × {PAGE} pixels, not {picture.shape}")
        picture.setflags(write=False)
        object.__setattr__(self, "picture", picture)

    @classmethod
    def of_image(cls, image: NDArray[np.float32], label: int | None = None) -> "Page":
        """Return the page of a (28, 28) image, ink bright: its pixels as large as the page."""
        side = PAGE // len(image)
        picture = np.kron(image, np.ones((side, side), np.float32))
        return cls(Drawing(label=label), picture)

    @property
    def is_blank(self) -> bool:
        """Tell whether there is neither a stroke nor ink of a picture."""
        return self.drawing.is_blank and (self.picture is None or not self.picture.any())

    def with_stroke(self, stroke: Stroke) -> "Page":
        return replace(self, drawing=self.drawing.with_stroke(stroke))


BLANK: Final = Page()


REDRAWINGS: Final = ("small", "large", "thin", "thick")


def redraw(drawing: Drawing, how: str) -> Drawing:
    """Draw the same digit in another size or by another pen.

    Args:
        drawing: its label is kept; a blank one stays blank.
        how: one of `REDRAWINGS`. "small" is a quarter of the page, in the bottom right corner, and
            "large" all of it, each by a pen in proportion; "thin" and "thick" are of the usual
            size, in the middle, by the thinnest or the thickest pen.
    """
    if drawing.is_blank:
        return drawing
    if how in ("small", "large"):
        left, top, right, bottom = drawing.bounds() or (0, 0, 0, 0)
        side = PAGE * (SMALL if how == "small" else 1)
        resized = drawing.scaled(side / max(right - left, bottom - top))
    else:
        resized = _with_pen(drawing, MIN_WIDTH if how == "thin" else MAX_WIDTH)
    left, top, right, bottom = resized.bounds() or (0, 0, 0, 0)
    if how == "small":
        return resized.moved(PAGE - right, PAGE - bottom)
    return resized.moved((PAGE - left - right) / 2, (PAGE - top - bottom) / 2)


def _with_pen(drawing: Drawing, width: float) -> Drawing:
    """Scale it as a drawing of unknown size is, and set the pen's width."""
    places = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
    extent = float(np.ptp(places, axis=0).max())
    if extent > 0:  # a dot stays a dot
        drawing = drawing.scaled((FITTED * PAGE - width) / extent)
    in_hand = np.array([0.0, 0.0, 0.0, width])
    strokes = (Stroke(stroke.points * [1, 1, 1, 0] + in_hand) for stroke in drawing.strokes)
    return replace(drawing, strokes=tuple(strokes))
