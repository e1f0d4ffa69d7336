"""What a person draws: strokes of timed points with a width. Everything else is derived from it."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

PAGE: Final = 420
"""Side of the square page in page units, and in pixels of its bitmap (28 x 15, 20 x 21)."""
DEFAULT_WIDTH: Final = 30.0
MIN_WIDTH: Final = 12.0
MAX_WIDTH: Final = 60.0
FARTHEST: Final = 1e10
"""The largest number, of either sign, that a point may hold: seconds may count from 1970."""


def rounded(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points (n, 4) no finer than a file holds them: 0.01 page units, and 1 ms.

    Whatever puts points on the page rounds them, so that a drawing that is saved and opened again
    has the same ink, bit for bit, and so the same logits.
    """
    places, seconds, widths = points[:, :2], points[:, 2:3], points[:, 3:]
    return np.hstack([places.round(2), seconds.round(3), widths.round(2).clip(min=0.01)])


@dataclass(frozen=True, eq=False)
class Stroke:
    """One stroke of the pen.

    Attributes:
        points: (n, 4) float64, n >= 1, read-only: x, y, seconds and pen width, in page units.

    Raises:
        ValueError: no point, not four columns, or a number that is not finite or beyond `FARTHEST`.
    """

    points: NDArray[np.float64]

    def __post_init__(self) -> None:
        points = np.array(self.points, dtype=np.float64)
        if points.ndim != 2 or points.shape[1] != 4 or len(points) == 0:
            raise ValueError(f"a stroke has (n, 4) points, at least one, not {points.shape}")
        if not (np.abs(points) <= FARTHEST).all():
            raise ValueError(f"a stroke has a point that is not finite or is beyond {FARTHEST:g}")
        if not (points[:, 3] > 0).all():
            raise ValueError("a stroke has a width that is not above zero")
        points.setflags(write=False)
        object.__setattr__(self, "points", points)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stroke) and np.array_equal(self.points, other.points)

    def __hash__(self) -> int:
        return hash(self.points.tobytes())


@dataclass(frozen=True)
class Drawing:
    """Strokes in page units, in the order they were drawn, and the digit they are meant to be.

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
        """Whether there is no stroke."""
        return not self.strokes

    @property
    def point_count(self) -> int:
        """Points of all strokes."""
        return sum(len(stroke.points) for stroke in self.strokes)

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
        """This drawing with one stroke more."""
        return replace(self, strokes=(*self.strokes, stroke))

    def moved(self, dx: float, dy: float) -> "Drawing":
        """This drawing `dx` units to the right and `dy` down."""
        return self._with_each_point(1.0, (dx, dy, 0.0, 0.0))

    def scaled(self, factor: float) -> "Drawing":
        """This drawing, its pen as well, `factor` times as large, seen from the page's origin."""
        return self._with_each_point(factor, (0.0, 0.0, 0.0, 0.0))

    def _with_each_point(self, factor: float, shift: tuple[float, ...]) -> "Drawing":
        factors = np.array([factor, factor, 1.0, factor])
        strokes = tuple(Stroke(stroke.points * factors + shift) for stroke in self.strokes)
        return replace(self, strokes=strokes)
