"""When the window has shown what was drawn in it."""

from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.bars import BarChart
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.sidebar import PreprocessingStrip

_BEAT_MS: Final = 8


class Shown(QObject):
    """Sees how long ink takes until it is on the page and all views show a reading of it.

    Ink is counted by the events that brought some. What a widget shows is the ink that was there,
    or had been read, when it was painted last.

    Attributes:
        came_at: when the event came that is delivered now, by `perf_counter`; to be set before.
        seconds: how long the ink of each event took, in the order it came, as far as it is shown.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.came_at = 0.0
        self.seconds: list[float] = []
        self._window = window
        self._ink_came_at: list[float] = []
        self._read = 0
        self._shows = dict.fromkeys([window.canvas, *_views(window)], 0)
        for widget in (window, *self._shows):
            widget.installEventFilter(self)
        window.session.document.ink_added.connect(self._ink_added)
        window.session.reading_changed.connect(self._reading_changed)

    @property
    def is_complete(self) -> bool:
        """Whether all ink there is is shown."""
        return len(self.seconds) == len(self._ink_came_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note who paints; and do the window's painting here, so as to see when it is done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if watched is self._window.canvas:
                self._shows[watched] = len(self._ink_came_at)
            elif watched in self._shows:
                self._shows[watched] = self._read
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._window.event(event)
            now, shown = perf_counter(), min(self._shows.values())
            newly = self._ink_came_at[len(self.seconds) : shown]
            self.seconds += [now - came_at for came_at in newly]
            return True
        return False

    def _ink_added(self) -> None:
        self._ink_came_at.append(self.came_at)

    def _reading_changed(self) -> None:
        self._read = len(self._ink_came_at)


def _views(window: MainWindow) -> list[QWidget]:
    charts = [*window.findChildren(BarChart), *window.findChildren(LogOddsChart)]
    # Not the verdict, whose labels are painted only when their text changes.
    views: list[QWidget] = [
        *window.findChildren(PreprocessingStrip),
        *(chart.viewport() for chart in charts if chart.isVisible()),
    ]
    if len(views) != 3:
        raise SystemExit("The window has other views than this benchmark knows.")
    return views


class Heartbeat(QObject):
    """A timer on the window's thread.

    Attributes:
        longest_stall_ms: the longest that it came later than it should.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_stall_ms = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest_stall_ms = max(self.longest_stall_ms, 1000 * (now - self._last) - _BEAT_MS)
        self._last = now
