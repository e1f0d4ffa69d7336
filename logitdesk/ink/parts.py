"""What a page is made of, piece by piece: its strokes, and the picture under them."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page

_PIECES: Final = 3


class Kind(Enum):
    """What a part is."""

    STROKE = "stroke"
    PICTURE = "picture"
    PIECE = "piece"


@dataclass(frozen=True, eq=False)
class Part:
    """A part of a page.

    Attributes:
        kind: a stroke, an opened image's ink, or a piece of a page's only stroke.
        number: of the stroke or the piece, from 1 on; 0 for a picture.
        page: with this part alone.
    """

    kind: Kind
    number: int
    page: Page

    @cached_property
    def content(self) -> Hashable:
        """Equal for the same ink, whatever else is on the page."""
        picture = self.page.picture
        return self.page.drawing.strokes, None if picture is None else picture.tobytes()


def parts_of(page: Page) -> tuple[Part, ...]:
    """A page's parts, the picture first, then the strokes in the order they were drawn.

    A page's only stroke is cut into three of about the same length, unless it is a dot.
    """
    strokes = page.drawing.strokes
    pictures: tuple[Part, ...] = ()
    if page.picture is not None and page.picture.any():
        pictures = (Part(Kind.PICTURE, 0, Page(picture=page.picture)),)
    elif len(strokes) == 1:
        pieces = cut(strokes[0], _PIECES)
        if len(pieces) == _PIECES:
            return tuple(_of_stroke(Kind.PIECE, *piece) for piece in enumerate(pieces, 1))
    return (*pictures, *(_of_stroke(Kind.STROKE, *stroke) for stroke in enumerate(strokes, 1)))


def cut(stroke: Stroke, count: int) -> tuple[Stroke, ...]:
    """A stroke as so many of equal length; itself if it has no length. They meet in their ends."""
    points = stroke.points
    steps = np.hypot(*np.diff(points[:, :2], axis=0).T)
    way = np.concatenate([[0.0], steps.cumsum()])
    if way[-1] == 0:
        return (stroke,)
    ends = np.linspace(0.0, way[-1], count + 1)
    return tuple(
        Stroke(np.vstack([_at(first, way, points), points[(way > first) & (way < last)],
                          _at(last, way, points)]))
        for first, last in pairwise(ends)
    )  # fmt: skip


def _of_stroke(kind: Kind, number: int, stroke: Stroke) -> Part:
    return Part(kind, number, Page(Drawing((stroke,))))


def _at(place: float, way: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The point (4,) of a stroke that far along its way."""
    return np.array([np.interp(place, way, column) for column in points.T])
