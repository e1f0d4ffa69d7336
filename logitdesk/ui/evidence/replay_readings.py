"""Reading the drawing on the page as it was at each moment of its own time."""

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from logitdesk.errors import UserError
from logitdesk.inference.network import read
from logitdesk.ink.page import BLANK
from logitdesk.ink.parts import Replay
from logitdesk.ui.evidence.moments import Moment
from logitdesk.ui.session import Session

MOMENTS: Final = 60
"""At how many moments a drawing is read, the first and the last point among them."""
_SLICE: Final = 0.003
"""Seconds that the window's thread is kept at once: less than half of what nobody notices. A
reading that has begun is finished, which takes one or two thousandths more."""
_SETTLED_MS: Final = 60
"""How long a page must stay as it is before it is read: not while an eraser wipes."""


class ReplayReadings(QObject):
    """The newest page that stayed as it is, and what the network read of it, moment by moment.

    It reads a little at a time, between the window's other work, and only while somebody looks and
    no stroke is being drawn. What was read of the page before stays until all of the new is there.
    All methods run on the window's thread.

    Signals:
        changed(): `replay` and `moments` are others.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._replay = self._coming_replay = Replay(BLANK)
        self._moments: Sequence[Moment] = ()
        self._coming: list[Moment] = []
        self._work: Iterator[Moment | None] = iter(())
        self._wanted = False
        self._is_stale = True
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._begin)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._read_on)
        session.ink_added.connect(self._stop)
        for changed in (session.page_changed, session.stroke_ended, session.network_changed):
            changed.connect(self._start_anew)

    @property
    def replay(self) -> Replay:
        """The drawing that was read."""
        return self._replay

    @property
    def moments(self) -> Sequence[Moment]:
        """What was read of it, in the order of time; none of a page that takes no time."""
        return self._moments

    @property
    def is_up_to_date(self) -> bool:
        """Whether this is of the page and the network that there are now."""
        return not self._is_stale

    def set_wanted(self, wanted: bool) -> None:
        """Read only while there is somebody to see it."""
        self._wanted = wanted
        if not wanted:
            self._settled.stop()
            self._next.stop()
        elif self._is_stale:
            self._begin()

    def _stop(self) -> None:
        self._is_stale = True
        self._settled.stop()
        self._next.stop()

    def _start_anew(self) -> None:
        self._stop()
        if self._wanted and not self._session.live:
            self._settled.start()

    def _begin(self) -> None:
        if not self._session.live:
            self._coming_replay, self._coming = Replay(self._session.page), []
            self._work = self._readings(self._coming_replay)
            self._next.start()

    def _read_on(self) -> None:
        started, has_read = perf_counter(), False
        for moment in self._work:
            has_read = True
            if moment is not None:
                self._coming.append(moment)
            if perf_counter() - started > _SLICE:
                break
        if has_read:
            return  # showing it takes its own turn
        self._next.stop()
        self._is_stale = False
        self._replay, self._moments = self._coming_replay, tuple(self._coming)
        self.changed.emit()

    def _readings(self, replay: Replay) -> Iterator[Moment | None]:
        """A moment after the other; None where there is no ink yet, as all is off the page."""
        network = self._session.network
        if network is None or replay.duration == 0:
            return
        moments = replay.moments(MOMENTS)
        for second, bitmap in zip(moments.tolist(), replay.bitmaps(moments), strict=True):
            try:
                reading = read(bitmap, network, self._session.temperature)
            except UserError:  # the desk has said so
                return
            yield None if reading is None else Moment(second, reading.scores, reading.verdict)
