"""A mouse that draws in the window, moved by a process of its own."""

import socket
import struct
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing import get_context
from time import perf_counter, sleep
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QSocketNotifier, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from logitdesk.ink.drawing import Drawing
from logitdesk.ui.main_window import MainWindow

Action = Callable[[], None]

_TIME: Final = struct.Struct("d")
_AT_ONCE: Final = 1000


class Mouse:
    """Moves over the page of a window, by events such as the window gets from the system."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._handle = window.windowHandle()

    def actions(self, drawing: Drawing) -> list[list[Action]]:
        """What draws a drawing: for each stroke its events, to be delivered one after another."""
        return [self._stroke(stroke.points[:, :2].tolist()) for stroke in drawing.strokes]

    def _stroke(self, places: list[list[float]]) -> list[Action]:
        press, move, release = (
            QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease,
        )  # fmt: skip
        kinds = [press] + [move] * (len(places) - 1) + [release]
        pairs = zip(kinds, [*places, places[-1]], strict=True)
        return [partial(self._deliver, kind, x, y) for kind, (x, y) in pairs]

    def _deliver(self, kind: QEvent.Type, x: float, y: float) -> None:
        """The window has dealt with the event on return, but has not painted yet."""
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        place = self._window.canvas.mapTo(self._window, self._window.canvas.from_page(x, y))
        on_screen, no_key = self._window.mapToGlobal(place), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, on_screen, button, held, no_key)
        QApplication.sendEvent(self._handle, event)


def act_at_a_pace(
    actions: Sequence[Action], period: float, told_time: Callable[[float], None]
) -> None:
    """Do one action every `period` seconds, while Qt's loop runs, and return after the last.

    The pace is another process's, which nothing in this one can hold up: at every tick of its own
    clock it writes to a socket, as a display server does. Actions never wait for each other.

    Args:
        actions: each is done on this thread, as soon as the loop hears of its tick.
        period: between ticks, in seconds.
        told_time: called before each action with when its tick was written, by `perf_counter`,
            which counts the same in all processes.
    """
    ours, theirs = socket.socketpair()
    hand = get_context("spawn").Process(target=_tick, args=(theirs, len(actions), period))
    hand.start()
    loop, to_do = QEventLoop(), list(reversed(actions))

    def ticked() -> None:  # all that came while the loop was busy, as Qt does with a display's
        for (time,) in _TIME.iter_unpack(ours.recv(_AT_ONCE * _TIME.size)):
            told_time(time)
            to_do.pop()()
        if not to_do:
            loop.quit()

    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(ticked)
    loop.exec()
    notifier.setEnabled(False)
    while hand.is_alive():  # its end takes a while, in which the window goes on
        QApplication.processEvents()
    hand.join()
    ours.close()
    theirs.close()


def _tick(to: socket.socket, count: int, period: float) -> None:
    start = perf_counter() + 0.5
    for number in range(count):
        sleep(max(0.0, start + number * period - perf_counter()))
        to.sendall(_TIME.pack(perf_counter()))
