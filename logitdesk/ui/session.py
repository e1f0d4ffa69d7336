"""The session: page, pen, network, temperature and what the network reads."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from logitdesk.errors import UserError
from logitdesk.inference.network import Network, Reading, read
from logitdesk.ink.page import BLANK, Page
from logitdesk.library.library import Library
from logitdesk.ui.document import DrawingDocument, Point
from logitdesk.ui.networks import Networks
from logitdesk.ui.pen import Pen
from logitdesk.ui.tasks import FRAME_MS, TaskRunner, Throttle


class Session(QObject):
    """The page, the pen, the network and what it reads. It knows no widget.

    Who changes something calls a method; who shows something connects to a signal and reads the
    properties. All methods run on the window's thread.

    Attributes:
        networks: the networks there are; `networks.choose_first` gives the desk its first one.

    Signals:
        page_changed(): another page is there (opened, undone, wiped): show it anew.
        ink_added(): the stroke being drawn has grown; `live` holds its points.
        stroke_ended(): the stroke that was being drawn is one of the page's now.
        history_changed(): `can_undo`, `can_redo` or `is_blank` may have changed.
        reading_changed(): `reading` is a new one, or None now: at most once a display frame
            while a person draws, and always of the newest page.
        network_changed(): as in `networks`; the reading is by the new one already.
        temperature_changed(): `temperature` is another (`reading_changed` follows).
        pen_changed(): `pen` is another.
        problem(str): a sentence for the person, on what could not be done and what to do.
    """

    page_changed = Signal()
    ink_added = Signal()
    stroke_ended = Signal()
    history_changed = Signal()
    reading_changed = Signal()
    network_changed = Signal()
    temperature_changed = Signal()
    pen_changed = Signal()
    problem = Signal(str)

    def __init__(
        self, library: Library, background: TaskRunner, parent: QObject | None = None
    ) -> None:
        """A desk with a blank page and no network yet."""
        super().__init__(parent)
        self.networks = Networks(library, background, self)
        self._work = DrawingDocument()
        self._eraser_at: tuple[float, float] | None = None
        self._pen = Pen()
        self._temperature = 1.0
        self._reading: Reading | None = None
        self._prediction = Throttle(self._predict, parent=self)
        self.networks.network_changed.connect(self._network_came)
        self.networks.problem.connect(self.problem)

    @property
    def page(self) -> Page:
        """What is on the page, without the stroke still being drawn."""
        return self._work.page

    @property
    def live(self) -> Sequence[Point]:
        """The points so far of the stroke being drawn; empty between strokes."""
        return self._work.live

    @property
    def is_in_hand(self) -> bool:
        """Whether a stroke is being drawn, or the eraser moved, right now."""
        return bool(self._work.live) or self._eraser_at is not None

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing on the page, nor being drawn."""
        return self._work.is_blank

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._work.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._work.can_redo

    @property
    def reading(self) -> Reading | None:
        """What the network made of the page; None for a blank page, or without a network."""
        return self._reading

    @property
    def is_reading(self) -> bool:
        """Whether the page has changed since it was read, so that a new reading is to come."""
        return self._prediction.is_waiting

    @property
    def network(self) -> Network | None:
        """The network that reads the page; None when not one could be loaded."""
        return self.networks.network

    @property
    def temperature(self) -> float:
        """What logits are divided by before softmax, > 0."""
        return self._temperature

    @property
    def fitted_temperature(self) -> float | None:
        """At which the network is about as sure as it is right; None where that is not known."""
        return None if self.network is None else self.network.card.temperature

    @property
    def pen(self) -> Pen:
        """The pen in hand."""
        return self._pen

    def begin_stroke(self, point: Point) -> None:
        """Put the pen down at `point`; its seconds count on any one clock."""
        self.end_stroke()
        self._work.begin(point)
        self._ink_came()

    def extend_stroke(self, points: Iterable[Point]) -> None:
        """Move the pen through `points`; nothing happens while it is up."""
        if self._work.live:
            self._work.extend(points)
            self._ink_came()

    def begin_erasing(self, x: float, y: float) -> None:
        """Put the eraser down, in page units, and wipe there."""
        self.end_stroke()
        self._eraser_at = (x, y)
        self.erase_to(x, y)

    def erase_to(self, x: float, y: float) -> None:
        """Move the eraser in a straight line; nothing happens while it is up."""
        if self._eraser_at is None:
            return
        start, self._eraser_at = self._eraser_at, (x, y)
        if self._work.erase(start, (x, y), self._pen.eraser_radius):
            self._page_came()

    def end_stroke(self) -> None:
        """Lift the pen or the eraser: what it did is one step to undo."""
        self._eraser_at = None
        was_drawing = bool(self._work.live)
        if self._work.end():
            if was_drawing:
                self.stroke_ended.emit()
            self.history_changed.emit()

    def cancel_stroke(self) -> None:
        """Take back the stroke, or the wiping, that is going on."""
        if self._work.live or self._eraser_at is not None:
            self._eraser_at = None
            self._work.cancel()
            self._page_came()

    def show_page(self, page: Page, bitmap: NDArray[np.float32] | None = None) -> None:
        """Put another page there: a step to undo; `bitmap` is its own, if it was drawn already."""
        self.end_stroke()
        self._work.replace(page, bitmap)
        self._page_came()

    def clear(self) -> None:
        """Take a blank page: a step to undo, unless it is blank already."""
        self.end_stroke()
        if not self.is_blank:
            self.show_page(BLANK)

    def undo(self) -> None:
        """Go back one step; a stroke still being drawn is ended first."""
        self.end_stroke()
        if self.can_undo:
            self._work.undo()
            self._page_came()

    def redo(self) -> None:
        """Take the step again that was undone last."""
        self.end_stroke()
        if self.can_redo:
            self._work.redo()
            self._page_came()

    def read_once_in(self, frame_ms: float = FRAME_MS) -> None:
        """Read the page once in so many milliseconds at most, while it is drawn on.

        For who does much with each reading: what comes too fast to be shown only holds up the rest.
        """
        self._prediction.set_frame(frame_ms)

    def set_pen(self, pen: Pen) -> None:
        """Take another pen, or the other end of it."""
        if pen != self._pen:
            self._pen = pen
            self.pen_changed.emit()

    def set_temperature(self, temperature: float) -> None:
        """Divide logits by `temperature`, > 0, before softmax."""
        if temperature == self._temperature:
            return
        self._temperature = temperature
        self.temperature_changed.emit()
        if self._reading is not None:
            self._reading = self._reading.with_temperature(temperature)
            self.reading_changed.emit()

    def take_fitted_temperature(self) -> None:
        """Take the network's fitted temperature, where it has one."""
        if self.fitted_temperature is not None:
            self.set_temperature(self.fitted_temperature)

    def _network_came(self) -> None:
        self._predict()
        self.network_changed.emit()

    def _ink_came(self) -> None:
        self.ink_added.emit()
        if len(self.live) == 1:
            self.history_changed.emit()
        self._prediction.request()

    def _page_came(self) -> None:
        self.page_changed.emit()
        self.history_changed.emit()
        self._prediction.request()

    def _predict(self) -> None:
        self._reading = None
        if self.network is not None:
            try:
                # A reading keeps the bitmap, to which more ink will be added: hence the copy.
                self._reading = read(self._work.bitmap.copy(), self.network, self._temperature)
            except UserError as error:
                self.problem.emit(str(error))
        self.reading_changed.emit()
