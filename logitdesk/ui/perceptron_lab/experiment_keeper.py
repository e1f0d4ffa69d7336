"""The perceptron lab's experiment is kept on the disk, and found again the next time."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from logitdesk.errors import UserError
from logitdesk.library.experiment import read_experiment, write_experiment
from logitdesk.library.files import set_aside
from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.keeper import Keeper
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.tasks import TaskRunner

_LATER_MS: Final = 1000
"""How long after a change it is written, with all that changed meanwhile."""


class ExperimentKeeper(QObject):
    """Writes a lab's experiment in the background. All methods run on the window's thread.

    Args:
        file: where it is kept.
        background: the thread on which it is written.
        say: takes a sentence for the person.
    """

    def __init__(
        self,
        file: Path,
        background: TaskRunner,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._background, self._say = file, background, say
        self._keeper: Keeper[Experiment] | None = None

    def last(self) -> Experiment | None:
        """What was kept the last time; None for a new person, or if it cannot be read any more."""
        if not self._file.exists():
            return None
        try:
            return read_experiment(self._file)
        except UserError as error:
            self._say(f"{error} {self._set_aside()}")
            return None

    def follow(self, lab: Lab) -> None:
        """Keep from now on what this lab has."""
        # Not put off while a perceptron is being trained, which changes it each frame.
        self._keeper = Keeper(
            "The perceptron lab", lambda: lab.experiment, self._write, self._say, self._background,
            after_ms=_LATER_MS, is_put_off=False, parent=self,
        )  # fmt: skip
        self._keeper.is_written(lab.experiment)
        lab.changed.connect(self._keeper.something_changed)

    def close(self) -> None:
        """Write at once; what was being written in the background must be done."""
        if self._keeper is not None:
            self._keeper.close()

    def _write(self, experiment: Experiment) -> None:
        with suppress(OSError):  # writing the file itself then says what is wrong
            self._file.parent.mkdir(parents=True, exist_ok=True)
        write_experiment(self._file, experiment)

    def _set_aside(self) -> str:
        aside = set_aside(self._file)
        if aside is None:
            return "The lab begins anew."
        return f"The lab begins anew; the file is now {aside.name}."
