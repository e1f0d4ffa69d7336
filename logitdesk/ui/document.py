"""The page under the pen, its bitmap and its undo steps."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Stroke
from logitdesk.ink.history import History
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import Raster, difference

Point: TypeAlias = tuple[float, float, float, float]
"""x and y in page units, seconds, and the width of the ink there in page units."""

PAUSE: Final = 0.5
"""Seconds between what a page held when it was opened and the first stroke drawn on it."""


class DrawingDocument:
    """A page with its history, its bitmap, and the stroke or the pass of the eraser going on.

    Seconds are given on any clock; a stroke keeps them counted from the drawing's first point.
    """

    def __init__(self) -> None:
        self._history = History.of(BLANK)
        self._page: Page = BLANK
        self._live: list[Point] = []
        self._raster = Raster()
        self._drawn = BLANK  # the page that the raster shows,
        self._drawn_live = 0  # and how many points of the stroke being drawn
        self._clock_zero: float | None = None

    @property
    def page(self) -> Page:
        """What is on the page, without the stroke still being drawn."""
        return self._page

    @property
    def live(self) -> Sequence[Point]:
        """The points so far of the stroke being drawn; empty between strokes."""
        return self._live

    @property
    def bitmap(self) -> NDArray[np.float32]:
        """(420, 420) float32 in [0, 1]: the page with the stroke being drawn. Not to be written."""
        self._draw()
        return self._raster.bitmap

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing on the page."""
        return self._page.is_blank and not self._live

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._history.can_redo

    def begin(self, point: Point) -> None:
        """Put the pen down."""
        self._set_clock(point[2])
        self._live = [self._kept(point)]

    def extend(self, points: Iterable[Point]) -> None:
        """Move the pen that is down through `points`."""
        for point in points:
            self._live.append(self._kept(point))

    def erase(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> bool:
        """Wipe along a line; tell whether anything was wiped. `end` makes it one step to undo."""
        wiped = self._page.erased(start, end, radius)
        if wiped is self._page:
            return False
        self._page = wiped
        return True

    def end(self) -> bool:
        """Lift the pen or the eraser; tell whether that was a step to undo."""
        self._end_stroke()
        if self._page is self._history.present:
            return False
        self._history = self._history.did(self._page)
        return True

    def cancel(self) -> None:
        """Take back the stroke or the wiping that is going on."""
        self._end_stroke()
        self._page = self._history.present

    def replace(self, page: Page, bitmap: NDArray[np.float32] | None = None) -> None:
        """Put another page there, as a step to undo; `bitmap` is its own, if there is one yet."""
        self._history = self._history.did(page)
        self._clock_zero = None
        self._page = page
        if bitmap is not None:
            self._raster.bitmap[:] = bitmap
            self._drawn = page

    def undo(self) -> None:
        """Go back one step."""
        self._history = self._history.undone()
        self._page = self._history.present

    def redo(self) -> None:
        """Take the step again that was undone last."""
        self._history = self._history.redone()
        self._page = self._history.present

    def _end_stroke(self) -> None:
        """The stroke being drawn, if any, becomes one of the page's; its ink is there already."""
        if self._live:
            self._draw()
            self._page = self._drawn = self._page.with_stroke(Stroke(np.array(self._live)))
            self._live = []
            self._drawn_live = 0

    def _draw(self) -> None:
        """Bring the raster up to date, which waits until someone asks: wiping is frequent."""
        box = difference(self._drawn, self._page)
        if box is not None:
            self._raster.redraw(self._page, box)
        self._drawn = self._page
        new = self._live[self._drawn_live :]
        if new:
            before = self._live[max(self._drawn_live - 1, 0)]
            self._raster.add_way(np.array([before, *new]))
            self._drawn_live = len(self._live)

    def _set_clock(self, now: float) -> None:
        if self._page.is_blank:
            self._clock_zero = now
        elif self._clock_zero is None:
            self._clock_zero = now - self._last_seconds() - PAUSE

    def _kept(self, point: Point) -> Point:
        """The point on the drawing's own clock, and no finer than a file holds it.

        So a page that is saved and opened again is the same, and so are its logits.
        """
        x, y, now, width = point
        seconds = max(now - (self._clock_zero or 0.0), self._last_seconds())
        return round(x, 2), round(y, 2), round(seconds, 3), round(width, 2)

    def _last_seconds(self) -> float:
        if self._live:
            return self._live[-1][2]
        strokes = self._page.drawing.strokes
        return float(strokes[-1].points[-1, 2]) if strokes else 0.0
