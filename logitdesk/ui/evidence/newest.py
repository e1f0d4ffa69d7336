"""Work on another thread of which only the newest counts."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from logitdesk.ui.background import Background

T = TypeVar("T")


class Newest(QObject, Generic[T]):
    """Does one piece of work at a time on another thread, and then the newest, if any.

    What is asked for meanwhile waits, and only the last of it is done. Once its parent or the
    thread is gone nobody is told anything. All methods run on the window's thread.
    """

    def __init__(
        self,
        background: Background,
        arrived: Callable[[T], None],
        failed: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """`arrived` gets what came of the work; `failed` a sentence for the person."""
        super().__init__(parent)
        self._background = background
        self._arrived = arrived
        self._failed = failed
        self._is_busy = False
        self._waiting: Callable[[], T] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is still to arrive."""
        return self._is_busy

    def ask(self, work: Callable[[], T]) -> None:
        """Do this, instead of what waits."""
        self._waiting = work
        if not self._is_busy:
            self._go_on()

    def forget(self) -> None:
        """Do nothing of what waits."""
        self._waiting = None

    def _go_on(self) -> None:
        work, self._waiting = self._waiting, None
        self._is_busy = work is not None
        if work is not None:
            self._background.run(work, self._done, self._not_done)

    def _done(self, result: T) -> None:
        if self._is_somebody_there:
            self._arrived(result)
            self._go_on()

    def _not_done(self, problem: str) -> None:
        if self._is_somebody_there:
            self._failed(problem)
            self._go_on()

    @property
    def _is_somebody_there(self) -> bool:
        return isValid(self) and not self._background.is_closed
