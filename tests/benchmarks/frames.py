"""How many frames a window paints, and how much work each of them is."""

from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Frames(QObject):
    """Watches a window for as long as `watch` takes.

    A frame is a painting of the window in which a widget is painted anew. Its work is the time of a
    processor that the window's thread had since the frame before: timers, signals, and painting,
    but neither waiting nor what other programs do meanwhile.

    Attributes:
        work: of each frame, in seconds.
        painting: how much of it was painting, likewise.
        gaps: from the end of each frame to the end of the next, in seconds of a clock.
    """

    def __init__(self, window: QWidget, widget: QWidget) -> None:
        super().__init__()
        self.work: list[float] = []
        self.painting: list[float] = []
        self.gaps: list[float] = []
        self._window, self._widget = window, widget
        self._was_painted = False
        self._ended_at = self._worked = 0.0

    def watch(self, seconds: float) -> None:
        """Let the window go on for a while, asleep where it has nothing to do."""
        for watched in (self._window, self._widget):
            watched.installEventFilter(self)
        self._ended_at, self._worked = perf_counter(), thread_time()
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()
        for watched in (self._window, self._widget):
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the widget is painted; and do the window's painting here, to see its end."""
        if event.type() == QEvent.Type.Paint and watched is self._widget:
            self._was_painted = True
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            before, self._was_painted = thread_time(), False
            self._window.event(event)
            if self._was_painted:
                self._end_frame(before)
            return True
        return False

    def _end_frame(self, before: float) -> None:
        now, worked = perf_counter(), thread_time()
        self.gaps.append(now - self._ended_at)
        self.work.append(worked - self._worked)
        self.painting.append(worked - before)
        self._ended_at, self._worked = now, worked
