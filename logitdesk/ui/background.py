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
    """

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._is_closed = False
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def is_closed(self) -> bool:
        """Whether there may be nobody any more to tell what came of it."""
        return self._is_closed

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Do `work` on the other thread, and tell the window's thread what came of it.

        There `then` is called with its result or, if it was `BadInput`, `failed` with the sentence
        for the person. Once it is closed nothing is done, for nobody is there to be told.
        """
        if self._is_closed:
            return

        def finish(future: Future[T]) -> None:
            self._done.emit(lambda: _tell(future, then, failed))

        self._thread.submit(work).add_done_callback(finish)

    def close(self) -> None:
        """Wait until all that was asked for is done: some of it may be a person's file."""
        self._is_closed = True
        self._thread.shutdown()

    def _call(self, function: Callable[[], None]) -> None:
        function()


def _tell(future: Future[T], then: Callable[[T], None], failed: Callable[[str], None]) -> None:
    try:
        result = future.result()
    except BadInput as error:
        failed(str(error))
    else:
        then(result)
