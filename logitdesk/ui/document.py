"""The drawing: the page, the stroke being drawn, their bitmap and the undo steps."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from logitdesk.ink.drawing import (
    BLANK,
    DEFAULT_WIDTH,
    MAX_COST,
    MAX_WIDTH,
    MIN_WIDTH,
    PAGE,
    Page,
    Stroke,
    cost_of,
)
from logitdesk.ink.eraser import erase
from logitdesk.ink.raster import add_ink, rasterise, update_bitmap

Point: TypeAlias = tuple[float, float, float, float]
"""x and y in page units, seconds, and the width of the ink there in page units."""
Tool = Literal["pen", "eraser"]

UNDO_LIMIT: Final = 200
WIDTH_STEP: Final = 6.0
"""Page units by which "thinner" and "thicker" change the pen's width."""
_FULL: Final = 0.8 * MAX_COST
"""Of a page that takes no more strokes, but can be erased in."""
_PAUSE: Final = 0.5
"""Seconds between what a page held when it was opened and the first stroke drawn on it."""


@dataclass(frozen=True)
class Pen:
    """A pen of `width` page units, held by the end that draws or the one that erases."""

    width: float = DEFAULT_WIDTH
    tool: Tool = "pen"

    def width_at(self, pressure: float) -> float:
        """Return the ink's width in page units at a tablet's pressure in [0, 1].

        The lightest touch gives 40 % of the pen's width, three quarters of the pressure (a firm
        hand) all of it, and the full pressure 120 %.
        """
        return self.width * (0.4 + 0.8 * min(max(pressure, 0.0), 1.0))

    def resized(self, change: float) -> "Pen":
        """Return this pen, `change` page units wider, within the widths offered."""
        return Pen(min(max(self.width + change, MIN_WIDTH), MAX_WIDTH), self.tool)


class StateCommand(QUndoCommand):
    """A step between states."""

    def __init__(
        self, set_state: Callable[[Any], None], before: Any, after: Any, key: object = None
    ) -> None:
        super().__init__()
        self._set_state, self._before, self.after, self.key = set_state, before, after, key

    def undo(self) -> None:
        self._set_state(self._before)

    def redo(self) -> None:
        self._set_state(self.after)


def push_state(
    stack: QUndoStack,
    set_state: Callable[[Any], None],
    before: Any,
    after: Any,
    key: object = None,
) -> None:
    """Set a state, as a step to undo; it joins the last step if that has the same key, not None.

    Qt's own merging is not used: PySide6 6.11 keeps for ever a command that was merged into
    another, and so the closed window that it is of.
    """
    last = stack.command(stack.index() - 1)
    if (
        key is not None
        and isinstance(last, StateCommand)
        and last.key == key
        and not stack.canRedo()
    ):
        last.after = after
        last.redo()
        stack.indexChanged.emit(stack.index())
    else:
        stack.push(StateCommand(set_state, before, after, key))


class DrawingDocument(QObject):
    """A page with its undo stack, its bitmap, and the stroke or the erasing going on.

    Seconds are given on any clock; a stroke keeps them counted from the drawing's first point.

    Attributes:
        page: the page, without the stroke still being drawn.
        live: the points so far of that stroke; empty between strokes.
        file: what the page was last opened from or saved to, perhaps before it was drawn on.
        is_replaying: whether `page` is a moment of a replay.

    Signals:
        page_changed(): another page is there (opened, undone, erased): show it anew.
        ink_added(): the stroke being drawn has grown; `live` holds its points.
        bitmap_changed(): follows either of these.
        stroke_ended(): the stroke that was being drawn is one of the page's now.
        history_changed(): what can be undone, or `is_blank`, may have changed.
        file_changed(): the page was saved, so that `file` may be another.
        filled(): the page takes no more: no file could hold it.
    """

    page_changed = Signal()
    ink_added = Signal()
    bitmap_changed = Signal()
    stroke_ended = Signal()
    history_changed = Signal()
    file_changed = Signal()
    filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.undo_stack.indexChanged.connect(self.history_changed)
        self.page: Page = BLANK
        self.file: Path | None = None
        self._files = WeakKeyDictionary[Page, Path]()  # which pages a file holds as they are
        self._committed: tuple[Page, Path | None] = BLANK, None  # after the last undo step
        self.is_replaying = False
        self.live: list[Point] = []
        self._eraser: tuple[float, float, float] | None = None  # its place and radius
        self._bitmap = np.zeros((PAGE, PAGE), np.float32)
        self._drawn = BLANK  # the page that the bitmap shows,
        self._drawn_live = 0  # and how many points of the stroke being drawn
        self._clock_zero: float | None = None
        self._cost = 0.0  # of the page with the live stroke, while there is one

    @property
    def bitmap(self) -> NDArray[np.float32]:
        """(420, 420) float32 in [0, 1]: the page with the live stroke. Not to be written."""
        if self._drawn is not self.page:
            if self._drawn_live:  # ink of another page's stroke is in it
                self._bitmap = rasterise(self.page)
            else:
                update_bitmap(self._bitmap, self._drawn, self.page)
            self._drawn, self._drawn_live = self.page, 0
        new = self.live[self._drawn_live :]
        if new:
            before = self.live[max(self._drawn_live - 1, 0)]
            add_ink(self._bitmap, np.array([before, *new]))
            self._drawn_live = len(self.live)
        return self._bitmap

    @property
    def whole_page(self) -> Page:
        """The page with the stroke still being drawn; all of it during a replay."""
        if self.is_replaying:
            return self._committed[0]
        return self.page.with_stroke(Stroke(np.array(self.live))) if self.live else self.page

    @property
    def is_drawing(self) -> bool:
        """Tell whether a stroke is drawn or replayed, or the eraser moved, right now."""
        return bool(self.live) or self._eraser is not None or self.is_replaying

    @property
    def is_modified(self) -> bool:
        """Tell whether the page is not as in `file` any more; False without a file."""
        return self.file is not None and (bool(self.live) or self.page not in self._files)

    @property
    def is_blank(self) -> bool:
        return self.page.is_blank and not self.live

    def begin_stroke(self, point: Point) -> None:
        """Put the pen down at `point`; its seconds count on any one clock."""
        self.end_stroke()
        self._cost = self.page.drawing.cost
        if self._cost > _FULL:
            self.filled.emit()
            return
        if self.page.is_blank:
            self._clock_zero = point[2]
        elif self._clock_zero is None:
            self._clock_zero = point[2] - self._last_seconds() - _PAUSE
        self._add([point])
        self.history_changed.emit()

    def extend_stroke(self, points: Iterable[Point]) -> None:
        """Move the pen through `points`; nothing happens while it is up."""
        if self.live:
            self._add(points)
            if self._cost > _FULL:
                self.end_stroke()
                self.filled.emit()

    def begin_erasing(self, x: float, y: float, radius: float) -> None:
        """Put the eraser down, in page units, and wipe there."""
        self.end_stroke()
        self._eraser = (x, y, radius)
        self.erase_to(x, y)

    def erase_to(self, x: float, y: float) -> None:
        """Move the eraser in a straight line; nothing happens while it is up."""
        if self._eraser is not None:
            from_x, from_y, radius = self._eraser
            self._eraser = (x, y, radius)
            page = erase(self.page, (from_x, from_y), (x, y), radius)
            if page.drawing.cost <= MAX_COST:  # cuts make it larger
                self._set_page(page)
            else:
                self._eraser = None
                self.filled.emit()

    def end_stroke(self) -> None:
        """Lift the pen or the eraser: what it did is one undo step. A replay ends."""
        self.end_replay()
        self._eraser = None
        if self.live:
            self._bitmap = self.bitmap  # with all of the stroke
            self.page = self._drawn = self.whole_page
            self.live, self._drawn_live = [], 0
            self.stroke_ended.emit()
        self._commit()

    def show_moment(self, page: Page) -> None:
        """Show the page as it was at a moment, until `end_replay` or anything else that is done.

        It is no undo step, and neither saved nor kept.
        """
        if not self.is_replaying:
            self.end_stroke()
            self.is_replaying = True
        self._set_page(page)

    def end_replay(self) -> None:
        """Show all of the page again."""
        if self.is_replaying:
            self.is_replaying = False
            self.page = self._committed[0]
            self.page_changed.emit()
            self.bitmap_changed.emit()

    def set_file(self, page: Page, file: Path) -> None:
        """Remember that `file` holds `page` as it is."""
        self._files[page] = file
        if page is self.page:
            self.file = file
        self.file_changed.emit()

    def show_page(
        self, page: Page, bitmap: NDArray[np.float32] | None = None, file: Path | None = None
    ) -> None:
        """Put another page there, as an undo step.

        Args:
            page: the page.
            bitmap: (420, 420) float32 in [0, 1], the page's, if it was rasterised already.
            file: what it was opened from, if anything.
        """
        self.end_stroke()
        self._clock_zero = None
        self.file = file
        if file is not None:
            self._files[page] = file
        if bitmap is not None:
            self._bitmap, self._drawn = bitmap.copy(), page
        self._set_page(page)
        self._commit()

    def clear(self) -> None:
        """Take a blank page, as an undo step, unless it is blank already."""
        self.end_stroke()
        if not self.is_blank:
            self.show_page(BLANK)

    def restore(self, state: tuple[Page, Path | None]) -> None:
        """Show a page of the undo stack, and say which file it belongs to."""
        page, file = self._committed = state
        self.file = self._files.get(page, file)
        self._set_page(page)

    def _set_page(self, page: Page) -> None:
        if page is not self.page:
            self.page = page
            self.page_changed.emit()
            self.bitmap_changed.emit()

    def _commit(self) -> None:
        """Make an undo step of what has changed since the last one, if anything."""
        if self.page is not self._committed[0]:
            state = self.page, self.file
            push_state(self.undo_stack, self.restore, self._committed, state)

    def _add(self, points: Iterable[Point]) -> None:
        """Add points, on the drawing's own clock, and no finer than a file holds them.

        So a page that is saved and opened again is the same, and so are its logits.
        """
        known = len(self.live)
        for x, y, now, width in points:
            seconds = max(now - (self._clock_zero or 0.0), self._last_seconds())
            self.live.append((round(x, 2), round(y, 2), round(seconds, 3), round(width, 2)))
        self._cost += cost_of(np.array(self.live[max(known - 1, 0) :]))
        self.ink_added.emit()
        self.bitmap_changed.emit()

    def _last_seconds(self) -> float:
        if self.live:
            return self.live[-1][2]
        strokes = self.page.drawing.strokes
        return float(strokes[-1].points[-1, 2]) if strokes else 0.0
