"""The best weights on disk, and runs that were cut off."""

import csv
import io
import json
import secrets
import shutil
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final, Self

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.files import json_value, reason, write_atomically
from logitdesk.training.messages import EpochEnded
from logitdesk.training.request import TrainingRequest


def history_csv(epochs: Sequence[EpochEnded]) -> bytes:
    """Comma-separated values in UTF-8: a line of `EpochEnded`'s names, then a line an epoch."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [field.name for field in fields(EpochEnded)]
    writer.writerow(names)
    writer.writerows([getattr(epoch, name) for name in names] for epoch in epochs)
    return text.getvalue().encode()


def epochs_of(content: bytes) -> tuple[EpochEnded, ...]:
    """The epochs that `history_csv` wrote.

    Raises:
        ValueError: it is no such table.
    """
    try:
        return tuple(map(_epoch, csv.DictReader(io.StringIO(content.decode()))))
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise ValueError("it is not the history of a training run") from error


def _epoch(row: dict[str, str]) -> EpochEnded:
    return EpochEnded(
        epoch=int(row["epoch"]),
        loss=float(row["loss"]),
        accuracy=float(row["accuracy"]),
        validation_loss=float(row["validation_loss"]),
        validation_accuracy=float(row["validation_accuracy"]),
        is_best=row["is_best"] == str(True),
        seconds=float(row["seconds"]),
    )


_REQUEST: Final = "request.json"
_HISTORY: Final = "history.csv"
_WEIGHTS: Final = "best-weights.npz"
_LOCK: Final = "lock"
_TENSORBOARD: Final = "tensorboard"
_PATIENCE_SECONDS: Final = 1.0
"""Another window looks for interrupted runs, and has each locked for a moment."""


class RunFolder:
    """A run's folder, locked by this process until `close` or `delete`.

    Attributes:
        folder: where it is.
    """

    def __init__(self, folder: Path, patience: float = _PATIENCE_SECONDS) -> None:
        """Lock a folder that is there; `new` makes one.

        Args:
            folder: the run's.
            patience: seconds to wait for another process that works with it.

        Raises:
            UserError: another process works with it, it is not there, or it cannot be locked.
        """
        if not folder.is_dir():  # the lock would make one
            message = (
                "What this run left is not there any more: it was made a network of, or deleted, "
                "perhaps in another window."
            )
            raise UserError(message)
        self.folder = folder
        self._lock = FileLock(folder / _LOCK, timeout=patience, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            message = "This run is still going on in another window."
            raise UserError(message) from error
        except OSError as error:
            message = f"{folder} cannot be used: {reason(error)}."
            raise UserError(message) from error

    @classmethod
    def new(cls, request: TrainingRequest) -> Self:
        """A folder for a run that begins.

        Raises:
            UserError: it cannot be written.
        """
        name = f"{time.strftime('%Y-%m-%d-%H%M%S')}-{secrets.token_hex(4)}"
        folder = paths.runs() / name
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            message = (
                f"Training would have nowhere to keep its results: {paths.runs()} cannot be "
                f"written ({reason(error)}). Make room or mend the folder, or set LOGITDESK_HOME "
                "to another folder."
            )
            raise UserError(message) from error
        run = cls(folder)
        try:
            write_atomically(folder / _REQUEST, json.dumps(asdict(request), indent=2).encode())
        except UserError:
            run.delete()
            raise
        return run

    @property
    def tensorboard(self) -> Path:
        """The folder for TensorBoard's event files."""
        return self.folder / _TENSORBOARD

    def keep_history(self, epochs: Sequence[EpochEnded]) -> None:
        """Write what the epochs told so far.

        Raises:
            UserError: it cannot be written; what was there before still is.
        """
        write_atomically(self.folder / _HISTORY, history_csv(epochs))

    def keep_best(self, weights: Sequence[NDArray[np.float32]]) -> None:
        """Write the best weights so far, in the order of Keras' `get_weights`.

        Raises:
            UserError: they cannot be written; the former ones are still there.
        """
        path = self.folder / _WEIGHTS
        temporary = path.with_suffix(".new")
        try:
            with temporary.open("wb") as file:
                np.savez(file, *weights)
            temporary.replace(path)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            message = (
                f"The best weights could not be put on disk while it trained: {reason(error)}. "
                "They were kept in memory."
            )
            raise UserError(message) from error

    def request(self) -> TrainingRequest:
        """What the run was to do.

        Raises:
            UserError: that cannot be read.
        """
        path = self.folder / _REQUEST
        try:
            said = json_value(path.read_bytes())
            if not isinstance(said, dict):
                raise ValueError("it is not a JSON object")
            # What a later version adds is left aside: its weights can be rescued all the same.
            names = [field.name for field in fields(TrainingRequest) if field.name in said]
            known = {name: said[name] for name in names}
            return TrainingRequest(**{**known, "datasets": tuple(said["datasets"])})
        except (OSError, ValueError, KeyError, TypeError) as error:
            message = f"{path} does not say what the run was to do: {error}."
            raise UserError(message) from error

    def history(self) -> tuple[EpochEnded, ...]:
        """What its epochs told; empty where that was not kept."""
        try:
            return epochs_of((self.folder / _HISTORY).read_bytes())
        except (OSError, ValueError):
            return ()

    def weights_kept_at(self) -> float | None:
        """When its best weights were written, in seconds since 1970; None where there are none."""
        try:
            return (self.folder / _WEIGHTS).stat().st_mtime
        except OSError:
            return None

    def best_weights(self) -> list[NDArray[np.float32]]:
        """The best weights that were kept.

        Raises:
            UserError: there are none, or they cannot be read.
        """
        path = self.folder / _WEIGHTS
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                return [arrays[name] for name in arrays.files]
        except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
            message = f"The run left no weights that can be used: {path} cannot be read ({error})."
            raise UserError(message) from error

    def tensorboard_files(self) -> dict[str, bytes]:
        """TensorBoard's event files, by their names in the run's bundle."""
        with suppress(OSError):
            return {
                f"{_TENSORBOARD}/{path.name}": path.read_bytes()
                for path in sorted(self.tensorboard.iterdir())
            }
        return {}

    def close(self) -> None:
        """Let go of the folder, and leave it there."""
        self._lock.release()

    def close_or_delete(self) -> None:
        """Let go of the folder, and leave it there only if it has weights."""
        if self.weights_kept_at() is None:
            self.delete()
        else:
            self.close()

    def delete(self) -> None:
        """Take the folder away: what it had is in a bundle now, or nobody wants it."""
        with suppress(OSError):  # while it is locked, or another window might offer to rescue it
            (self.folder / _WEIGHTS).unlink(missing_ok=True)
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


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
            UserError: another window has taken it up.
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
        with suppress(UserError):  # another window has taken it up
            RunFolder(folder).delete()


def _interrupted(folder: Path) -> InterruptedRun | None:
    try:
        run = RunFolder(folder, patience=0)
    except UserError:  # it goes on
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
    except UserError:
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
