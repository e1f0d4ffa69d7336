"""Work that is asked for more often than it is worth doing."""

from collections.abc import Callable
from math import ceil
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS: Final = 6.0
"""Less than a frame of a 120 Hz display: an event that comes every 8 ms, but now and then a little
early, does not wait, and put off the next."""


class Throttle(QObject):
    """Does `work` as soon as it is asked for, but never twice within one frame.

    What is asked for too soon is done once, when the frame is over: the newest state only,
    nothing queues up. All methods run on the window's thread.
    """

    def __init__(
        self, work: Callable[[], None], frame_ms: float = FRAME_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._frame_ms = frame_ms
        self._done_at = float("-inf")
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._run)

    def set_frame(self, frame_ms: float) -> None:
        """From the next time on, let so many milliseconds be a frame."""
        self._frame_ms = frame_ms

    @property
    def is_waiting(self) -> bool:
        """Whether work was asked for that has not been done yet."""
        return self._timer.isActive()

    def request(self) -> None:
        """Have the work done now or, if it was just done, at the end of this frame."""
        if self._timer.isActive():
            return
        left_ms = self._frame_ms - 1000 * (perf_counter() - self._done_at)
        if left_ms > 0:
            self._timer.start(ceil(left_ms))
        else:
            self._run()

    def flush(self) -> None:
        """Do now what is waiting."""
        if self._timer.isActive():
            self._run()

    def _run(self) -> None:
        self._timer.stop()
        self._done_at = perf_counter()
        self._work()
