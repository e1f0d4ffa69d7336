"""Imports that nobody waits for: a piece at a time, while the window is used."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_NEXT_MS: Final = 50


class LateImports(QObject):
    """Imports modules some time after the window was made, so that a click is answered soon.

    On the window's thread: PySide has a part in every import, and has been seen to hang when
    another thread imported while a window was being shown. All methods run on it too.

    Signals:
        done(): all are there.
    """

    done = Signal()

    def __init__(
        self,
        modules: Sequence[str],
        first_ms: int,
        parent: QObject | None = None,
    ) -> None:
        """`modules` are imported within some milliseconds each, the first after `first_ms`."""
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._import_next)
        self._timer.start(first_ms)

    def stop(self) -> None:
        """Import nothing more."""
        self._timer.stop()

    def _import_next(self) -> None:
        if self._left:
            import_module(self._left.pop())
            self._timer.start(_NEXT_MS)
        else:
            self.done.emit()
