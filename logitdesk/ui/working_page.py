"""The page under the pen: what is on it, what is being drawn, and its bitmap, kept in step."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Stroke
from logitdesk.ink.history import History
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import Raster

Point: TypeAlias = tuple[float, float, float, float]
"""x and y in page units, seconds, and the width of the ink there in page units."""

PAUSE: Final = 0.5
"""Seconds between what a page held when it was opened and the first stroke drawn on it."""


class WorkingPage:
    """A page with its history, its bitmap, and the stroke or the pass of the eraser going on.

    Seconds are given on any clock; a stroke keeps them counted from the drawing's first point.
    """

    def __init__(self) -> None:
        self._history = History.of(BLANK)
        self._page: Page = BLANK
        self._live: list[Point] = []
        self._raster: Raster | None = Raster()  # None until someone asks: wiping is frequent
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
        return self._raster_now().bitmap

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
        self._raster_now().add_point(np.array(self._live[0]))

    def extend(self, points: Iterable[Point]) -> None:
        """Move the pen that is down through `points`."""
        raster = self._raster_now()
        for point in points:
            newest = self._kept(point)
            raster.add_segment(np.array(self._live[-1]), np.array(newest))
            self._live.append(newest)

    def erase(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> bool:
        """Wipe along a line; tell whether anything was wiped. `end` makes it one step to undo."""
        wiped = self._page.erased(start, end, radius)
        if wiped is self._page:
            return False
        self._show(wiped)
        return True

    def end(self) -> bool:
        """Lift the pen or the eraser; tell whether that was a step to undo."""
        if self._live:
            self._page = self._page.with_stroke(Stroke(np.array(self._live)))
            self._live = []
        if self._page is self._history.present:
            return False
        self._history = self._history.did(self._page)
        return True

    def cancel(self) -> None:
        """Take back the stroke or the wiping that is going on."""
        self._live = []
        self._show(self._history.present)

    def replace(self, page: Page) -> None:
        """Put another page there, as a step to undo."""
        self._history = self._history.did(page)
        self._clock_zero = None
        self._show(page)

    def undo(self) -> None:
        """Go back one step."""
        self._history = self._history.undone()
        self._show(self._history.present)

    def redo(self) -> None:
        """Take the step again that was undone last."""
        self._history = self._history.redone()
        self._show(self._history.present)

    def _show(self, page: Page) -> None:
        self._page = page
        self._raster = None

    def _raster_now(self) -> Raster:
        if self._raster is None:
            self._raster = Raster.of(self._page)
        return self._raster

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
