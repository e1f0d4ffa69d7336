"""When settings are written: soon after a change, and when the window closes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from logitdesk.errors import BadInput
from logitdesk.ui.background import Background
from logitdesk.ui.settings import Settings, SettingsFile

CALM_MS: Final = 1000
"""How long nothing must change before it is written: a slider on its way is not a setting."""


class SettingsKeeper(QObject):
    """Writes what `current` gives, in the background. All methods run on the window's thread.

    Args:
        file: where to.
        current: what the settings are now.
        say: takes a sentence for the person, once, should the file not be writable.
    """

    def __init__(
        self,
        file: SettingsFile,
        current: Callable[[], Settings],
        say: Callable[[str], None],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._current = current
        self._say = say
        self._background = background
        self._written: Settings | None = None
        self._has_complained = False
        self._timer = QTimer(self, singleShot=True, interval=CALM_MS)
        self._timer.timeout.connect(self._write)

    def something_changed(self) -> None:
        """Write the settings when they have been left alone for a second."""
        self._timer.start()

    def close(self) -> None:
        """Write the settings at once; what was being written in the background must be done."""
        self._timer.stop()
        settings = self._current()
        if settings != self._written:
            try:
                self._file.write(settings)
            except BadInput as error:
                self._complain(str(error))

    def _write(self) -> None:
        settings = self._current()

        def written(_: None) -> None:
            self._written = settings

        if settings != self._written:
            self._background.run(lambda: self._file.write(settings), written, self._complain)

    def _complain(self, problem: str) -> None:
        if not self._has_complained:
            self._has_complained = True
            self._say(f"Settings cannot be kept. {problem}")
