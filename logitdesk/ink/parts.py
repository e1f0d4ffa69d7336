"""The parts of a page, and the replay of how it was drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing, Page, Stroke
from logitdesk.translatable import Translatable

_PIECES: Final = (
    Translatable("the beginning"), Translatable("the middle"), Translatable("the end"),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Part:
    """A part of a page: what people call it, and a page with this part alone."""

    name: str
    page: Page


def parts_of(page: Page) -> tuple[Part, ...]:
    """Return a page's parts: the picture, then the strokes in the order they were drawn.

    A page's only stroke is cut into three of about the same length, unless it is a dot.
    """
    strokes = page.drawing.strokes
    names = [Translatable("stroke {number}", number=n + 1) for n in range(len(strokes))]
    pictures: tuple[Part, ...] = ()
    if page.picture is not None and page.picture.any():
        pictures = (Part(Translatable("the picture"), Page(picture=page.picture)),)
    elif len(strokes) == 1 and len(_cut(strokes[0])) > 1:
        names, strokes = list(_PIECES), _cut(strokes[0])
    drawn = (Part(name, Page(Drawing((one,)))) for name, one in zip(names, strokes, strict=True))
    return (*pictures, *drawn)


def _cut(stroke: Stroke) -> tuple[Stroke, ...]:
    """Cut a stroke into three of equal length; one without length stays whole."""
    points = stroke.points
    steps = np.hypot(*np.diff(points[:, :2], axis=0).T)
    way = np.concatenate([[0.0], steps.cumsum()])
    if way[-1] == 0:
        return (stroke,)
    ends = np.linspace(0.0, way[-1], len(_PIECES) + 1)
    cuts = np.column_stack([np.interp(ends, way, column) for column in points.T])
    return tuple(
        Stroke(np.vstack([cuts[n], points[(way > ends[n]) & (way < ends[n + 1])], cuts[n + 1]]))
        for n in range(len(_PIECES))
    )


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

    def page_at(self, second: float) -> Page:
        """Return the page as it was then; its last stroke ends where the pen was."""
        if second >= self.duration:
            return self.page
        strokes = []
        for stroke, seconds in zip(self.page.drawing.strokes, self.seconds, strict=True):
            count = int(np.searchsorted(seconds, second, side="right"))
            if count == 0:
                break
            if count == len(seconds):
                strokes.append(stroke)
                continue
            tip = [np.interp(second, seconds, column) for column in stroke.points.T]
            strokes.append(Stroke(np.vstack([stroke.points[:count], tip])))
        return replace(self.page, drawing=replace(self.page.drawing, strokes=tuple(strokes)))


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
