"""When settings are written: soon after a change, and when the window closes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from logitdesk.ui.keeper import Keeper
from logitdesk.ui.settings import Settings, SettingsFile
from logitdesk.ui.tasks import TaskRunner

CALM_MS: Final = 1000
"""How long nothing must change before it is written: a slider on its way is not a setting."""


class SettingsKeeper(Keeper[Settings]):
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
        background: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            "Settings", current, file.write, say, background,
            after_ms=CALM_MS, is_put_off=True, parent=parent,
        )  # fmt: skip
