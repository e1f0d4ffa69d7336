"""Work outside the window's thread, and work that must not come too often."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from math import ceil
from time import perf_counter
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from logitdesk.errors import UserError
from logitdesk.ui.language import translated

T = TypeVar("T")


class TaskRunner(QObject):
    """Does one piece of work after the other on a thread of its own.

    Attributes:
        is_closed: whether there may be nobody any more to tell what came of it.
    """

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self.is_closed = False
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Do `work` on the other thread, and tell the window's thread what came of it.

        There `then` is called with its result or, if it was `UserError`, `failed` with the sentence
        for the person. Once it is closed nothing is done, for nobody is there to be told.
        """
        if self.is_closed:
            return

        def tell(future: Future[T]) -> None:
            try:
                result = future.result()
            except UserError as error:
                failed(translated(error))
            else:
                then(result)

        future = self._thread.submit(work)
        future.add_done_callback(lambda done: self._done.emit(lambda: tell(done)))

    def close(self) -> None:
        """Wait until all that was asked for is done: some of it may be a person's file."""
        self.is_closed = True
        self._thread.shutdown()

    def _call(self, function: Callable[[], None]) -> None:
        function()


FRAME_MS: Final = 6.0
"""Less than a frame of a 120 Hz display: an event that comes every 8 ms, but now and then a little
early, does not wait, and put off the next."""


class Throttle(QObject):
    """Does `work` as soon as it is asked for, but never twice within one frame.

    What is asked for too soon is done once, when the frame is over: the newest state only,
    nothing queues up.
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
        """Tell whether work was asked for that has not been done yet."""
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


class LatestTask(QObject, Generic[T]):
    """Does one piece of work at a time on another thread, and then the newest, if any.

    What is asked for meanwhile waits, and only the last of it is done. Once its parent or the
    thread is gone nobody is told anything.

    Attributes:
        is_busy: whether something is still to arrive.
    """

    def __init__(
        self,
        background: TaskRunner,
        arrived: Callable[[T], None],
        failed: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """`arrived` gets what came of the work; `failed` a sentence for the person."""
        super().__init__(parent)
        self._background = background
        self._arrived = arrived
        self._failed = failed
        self.is_busy = False
        self._waiting: Callable[[], T] | None = None
        self._key: object = None
        self._is_wanted = True

    def ask(self, work: Callable[[], T], key: object = None) -> bool:
        """Do this, instead of what waits, unless the same key, not None, was asked for last.

        Returns:
            Whether it is done. What arrives may be of what was asked for before.
        """
        if key is not None and key == self._key:
            return False
        self._key, self._waiting, self._is_wanted = key, work, True
        if not self.is_busy:
            self._go_on()
        return True

    def forget(self) -> None:
        """Do nothing of what waits, and tell nothing of what goes on."""
        self._key, self._waiting, self._is_wanted = None, None, False

    def _go_on(self) -> None:
        work, self._waiting = self._waiting, None
        self.is_busy = work is not None
        if work is not None:
            self._background.run(
                work,
                lambda result: self._finish(lambda: self._arrived(result)),
                lambda problem: self._finish(lambda: self._failed(problem)),
            )

    def _finish(self, tell: Callable[[], None]) -> None:
        if isValid(self) and not self._background.is_closed:
            if self._is_wanted:
                tell()
            self._go_on()
