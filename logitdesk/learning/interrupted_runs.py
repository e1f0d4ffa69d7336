"""Runs that ended too soon, and what they left on the disk."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.run_folder import RunFolder

_OLD_SECONDS: Final = 60.0
"""A folder without weights is cleared away only then: it may have been made a moment ago."""


@dataclass(frozen=True)
class InterruptedRun:
    """A run that ended without its last word, and left weights.

    Attributes:
        folder: where they are.
        request: what it was to do.
        epochs_done: how many epochs it did; 0 where the history was not kept.
        validation_accuracy: the best epoch's, 0 to 1; None where the history was not kept.
        ended: when the weights were written, in seconds since 1970.
    """

    folder: Path
    request: TrainingRequest
    epochs_done: int
    validation_accuracy: float | None
    ended: float

    def delete(self) -> None:
        """Take away what it left. Runs on any thread.

        Raises:
            BadInput: another window has taken it up.
        """
        RunFolder(self.folder).delete()


def interrupted_runs() -> tuple[InterruptedRun, ...]:
    """The runs that can be rescued, the newest first; what is left of others is cleared away.

    Runs on any thread.
    """
    try:
        folders = sorted(path for path in paths.runs().iterdir() if path.is_dir())
    except OSError:
        return ()
    found = [run for folder in folders if (run := _interrupted(folder)) is not None]
    return tuple(sorted(found, key=lambda run: -run.ended))


def forget_run(folder: Path) -> None:
    """Take away what a run left that has ended, if it left anything. Runs on any thread."""
    if folder.is_dir():
        with suppress(BadInput):  # another window has taken it up
            RunFolder(folder).delete()


def _interrupted(folder: Path) -> InterruptedRun | None:
    try:
        run = RunFolder(folder, patience=0)
    except BadInput:  # it goes on
        return None
    found = _rescuable(run)
    if found is None and time.time() - _last_touched(folder) > _OLD_SECONDS:
        run.delete()
    else:
        run.close()
    return found


def _rescuable(run: RunFolder) -> InterruptedRun | None:
    """What is known of a run, if it can be rescued."""
    try:
        request = run.request()
    except BadInput:
        return None
    ended = run.weights_kept_at()
    if ended is None:
        return None
    epochs = run.history()
    best = max((epoch.validation_accuracy for epoch in epochs if epoch.is_best), default=None)
    return InterruptedRun(run.folder, request, len(epochs), best, ended)


def _last_touched(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return time.time()
