"""The parts of a page, and the replay of how it was drawn."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.raster import Raster

_PIECES: Final = 3


class Kind(Enum):
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
    """Return a page's parts: the picture, then the strokes in the order they were drawn.

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
    """Cut a stroke into `count` of equal length; one without length stays whole."""
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
    """Return the point (4,) of a stroke that far along its way."""
    return np.array([np.interp(place, way, column) for column in points.T])


LONGEST_PAUSE: Final = 0.5
"""Seconds that a pause lasts at most, between two strokes or while the pen stands still."""
PACE: Final = 600.0
"""Page units a second that the pen goes where a stroke has no time of its own."""

Floats = NDArray[np.float64]


class Replay:
    """A page whose strokes are drawn once more, in the time that they took.

    Long pauses are shortened, clocks that go back stand still, and a stroke without times is drawn
    at an even pace. An opened picture is there from the beginning.

    Attributes:
        seconds: for each stroke (n,) when the pen came to its points: from 0, never falling.
        duration: when the last point was drawn; 0 for a blank page, or for a single dot.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.seconds = _seconds(page.drawing.strokes)
        self.duration = float(self.seconds[-1][-1]) if self.seconds else 0.0

    def moments(self, count: int) -> Floats:
        """Return (count,) evenly spread seconds from the beginning to the end."""
        return np.linspace(0.0, self.duration, count)

    def page_at(self, second: float) -> Page:
        """Return the page as it was then; its last stroke ends where the pen was."""
        strokes = []
        for stroke, seconds in zip(self.page.drawing.strokes, self.seconds, strict=True):
            count = int(np.searchsorted(seconds, second, side="right"))
            if count == 0:
                break
            tip = _tip(stroke.points, seconds, count, second)
            begun = stroke.points[:count]
            strokes.append(Stroke(begun if tip is None else np.vstack([begun, tip])))
        drawing = replace(self.page.drawing, strokes=tuple(strokes))
        return self.page if second >= self.duration else replace(self.page, drawing=drawing)

    def bitmaps(self, moments: Floats) -> Iterator[NDArray[np.float32]]:
        """Yield the page's bitmap, (420, 420) float32 in [0, 1], at ascending moments.

        Only what is new is drawn, with the same bits as if all were drawn at once.
        """
        raster = Raster.of(replace(self.page, drawing=Drawing()))
        strokes = list(zip(self.page.drawing.strokes, self.seconds, strict=True))
        number = drawn = 0  # the stroke that is being drawn, and its points that are
        for moment in moments.tolist():
            shown = raster.bitmap
            while number < len(strokes):
                points, seconds = strokes[number][0].points, strokes[number][1]
                count = int(np.searchsorted(seconds, moment, side="right"))
                if count > drawn:
                    raster.add_way(np.vstack([points[max(drawn - 1, 0)], points[drawn:count]]))
                if count < len(points):
                    tip = _tip(points, seconds, count, moment)
                    shown = _with_tip(raster, points, count, tip)
                    drawn = count
                    break
                number, drawn = number + 1, 0
            yield shown.copy() if shown is raster.bitmap else shown


def _seconds(strokes: Sequence[Stroke]) -> tuple[Floats, ...]:
    found: list[Floats] = []
    now, lifted = 0.0, None
    for stroke in strokes:
        clock = stroke.points[:, 2]
        if lifted is not None:
            now += min(max(float(clock[0]) - lifted, 0.0), LONGEST_PAUSE)
        found.append(now + _own_seconds(stroke.points))
        now, lifted = float(found[-1][-1]), float(clock[-1])
    return tuple(found)


def _own_seconds(points: Floats) -> Floats:
    """Return (n,) when the pen came to a stroke's points, the first at 0."""
    steps = np.diff(points[:, 2]).clip(0.0, LONGEST_PAUSE)
    if not steps.any():
        steps = np.hypot(*np.diff(points[:, :2], axis=0).T) / PACE
    return np.concatenate([[0.0], np.cumsum(steps)])


def _tip(points: Floats, seconds: Floats, count: int, now: float) -> Floats | None:
    """Return where the pen (4,) is between point `count - 1` and the next; None at a point."""
    if count in (0, len(points)) or now <= seconds[count - 1]:
        return None
    share = (now - seconds[count - 1]) / (seconds[count] - seconds[count - 1])
    tip: Floats = points[count - 1] + share * (points[count] - points[count - 1])
    return tip


def _with_tip(
    raster: Raster, points: Floats, count: int, tip: Floats | None
) -> NDArray[np.float32]:
    """Return the raster's bitmap, or a copy with the way to the tip where there is one."""
    if tip is None:
        return raster.bitmap
    further = Raster()
    further.bitmap = raster.bitmap.copy()
    further.add_way(np.vstack([points[count - 1], tip]))
    return further.bitmap
