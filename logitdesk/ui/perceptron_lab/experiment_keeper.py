"""The perceptron lab's experiment is kept on the disk, and found again the next time."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import strftime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from logitdesk.errors import BadInput
from logitdesk.library.experiment_text import read_experiment, write_experiment
from logitdesk.scores.perceptron.experiment import Experiment
from logitdesk.ui.background import Background
from logitdesk.ui.perceptron_lab.lab import Lab

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
        background: Background,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._background, self._say = file, background, say
        self._lab: Lab | None = None
        self._written: Experiment | None = None
        self._has_complained = False
        self._timer = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self._write)

    def last(self) -> Experiment | None:
        """What was kept the last time; None for a new person, or if it cannot be read any more."""
        if not self._file.exists():
            return None
        try:
            return read_experiment(self._file)
        except BadInput as error:
            self._say(f"{error} {self._set_aside()}")
            return None

    def follow(self, lab: Lab) -> None:
        """Keep from now on what this lab has."""
        self._lab, self._written = lab, lab.experiment
        lab.changed.connect(self._begin_to_wait)

    def close(self) -> None:
        """Write at once; what was being written in the background must be done."""
        self._timer.stop()
        if self._lab is not None and self._lab.experiment is not self._written:
            try:
                self._keep(self._lab.experiment)
            except BadInput as error:
                self._complain(str(error))

    def _begin_to_wait(self) -> None:
        # Not put off while a perceptron is being trained, which changes it each frame.
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        if self._lab is None:
            return
        experiment = self._lab.experiment

        def written(_: None) -> None:
            self._written = experiment

        if experiment is not self._written:
            self._background.run(lambda: self._keep(experiment), written, self._complain)

    def _keep(self, experiment: Experiment) -> None:
        with suppress(OSError):  # writing the file itself then says what is wrong
            self._file.parent.mkdir(parents=True, exist_ok=True)
        write_experiment(self._file, experiment)

    def _set_aside(self) -> str:
        aside = self._file.with_name(f"{self._file.stem}.broken-{strftime('%Y%m%d-%H%M%S')}.json")
        try:
            self._file.replace(aside)
        except OSError:
            return "The lab begins anew."
        return f"The lab begins anew; the file is now {aside.name}."

    def _complain(self, problem: str) -> None:
        if not self._has_complained:
            self._has_complained = True
            self._say(f"The perceptron lab cannot be kept. {problem}")
