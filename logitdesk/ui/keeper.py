"""When what a person changes is written: some time after a change, and when the window closes."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from logitdesk.errors import UserError
from logitdesk.ui.tasks import TaskRunner

T = TypeVar("T")


class Keeper(QObject, Generic[T]):
    """Writes what `current` gives, in the background, unless that is what was written last.

    All methods run on the window's thread.

    Args:
        what: is kept, as a sentence about it begins.
        current: what there is now.
        write: keeps it, on the other thread or, at the end, on this one; raises `UserError`.
        say: takes a sentence for the person, once, should it not be possible.
        background: the other thread.
        after_ms: how long after a change it is written.
        is_put_off: whether each further change puts it off again.
    """

    def __init__(
        self,
        what: str,
        current: Callable[[], T],
        write: Callable[[T], None],
        say: Callable[[str], None],
        background: TaskRunner,
        *,
        after_ms: int,
        is_put_off: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._what = what
        self._current, self._write_now, self._say = current, write, say
        self._background = background
        self._is_put_off = is_put_off
        self._written: T | None = None
        self._has_complained = False
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self._write)

    def is_written(self, value: T) -> None:
        """This lies on the disk already."""
        self._written = value

    def something_changed(self) -> None:
        """Write what there is after a while."""
        if self._is_put_off or not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Write at once; what was being written in the background must be done."""
        self._timer.stop()
        value = self._current()
        if value != self._written:
            try:
                self._write_now(value)
            except UserError as error:
                self._complain(str(error))

    def _write(self) -> None:
        value = self._current()

        def written(_: None) -> None:
            self._written = value

        if value != self._written:
            self._background.run(lambda: self._write_now(value), written, self._complain)

    def _complain(self, problem: str) -> None:
        if not self._has_complained:
            self._has_complained = True
            self._say(f"{self._what} cannot be kept. {problem}")
