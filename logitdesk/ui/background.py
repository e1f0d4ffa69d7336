"""Work that takes too long for the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from logitdesk.errors import BadInput

T = TypeVar("T")


class Background(QObject):
    """Does one piece of work after the other on a thread of its own.

    Its methods run on the window's thread.

    Signals:
        problem(str): work ended in `BadInput`; what it says is for the person.
    """

    problem = Signal(str)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work` on the other thread, then call `then` with its result on the window's."""

        def finish(future: Future[T]) -> None:
            if not future.cancelled():
                self._done.emit(lambda: self._finish(future, then))

        self._thread.submit(work).add_done_callback(finish)

    def close(self) -> None:
        """Wait for the work that is being done, and drop what has not begun."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _finish(self, future: Future[T], then: Callable[[T], None]) -> None:
        try:
            result = future.result()
        except BadInput as error:
            self.problem.emit(str(error))
        else:
            then(result)

    def _call(self, function: Callable[[], None]) -> None:
        function()
