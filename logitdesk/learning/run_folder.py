"""What a run leaves on the disk while it goes on, so that nothing learned is lost with it.

A folder under `paths.runs()` with the request, the history, and the best weights so far. The
process that trains holds a lock on it, which the system lets go when the process ends, however it
ends: a folder with weights and without a lock is a run that was interrupted.
"""

import json
import secrets
import shutil
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Final, Self

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.learning.history import epochs_of, history_csv
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.messages import EpochDone
from logitdesk.library.atomic import write_atomically
from logitdesk.library.file_errors import reason
from logitdesk.library.json_text import json_value

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
            BadInput: another process works with it, it is not there, or it cannot be locked.
        """
        if not folder.is_dir():  # the lock would make one
            message = (
                "What this run left is not there any more: it was made a network of, or deleted, "
                "perhaps in another window."
            )
            raise BadInput(message)
        self.folder = folder
        self._lock = FileLock(folder / _LOCK, timeout=patience, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            message = "This run is still going on in another window."
            raise BadInput(message) from error
        except OSError as error:
            message = f"{folder} cannot be used: {reason(error)}."
            raise BadInput(message) from error

    @classmethod
    def new(cls, request: TrainingRequest) -> Self:
        """A folder for a run that begins.

        Raises:
            BadInput: it cannot be written.
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
            raise BadInput(message) from error
        run = cls(folder)
        try:
            write_atomically(folder / _REQUEST, json.dumps(asdict(request), indent=2).encode())
        except BadInput:
            run.delete()
            raise
        return run

    @property
    def tensorboard(self) -> Path:
        """The folder for TensorBoard's event files."""
        return self.folder / _TENSORBOARD

    def keep_history(self, epochs: Sequence[EpochDone]) -> None:
        """Write what the epochs told so far.

        Raises:
            BadInput: it cannot be written; what was there before still is.
        """
        write_atomically(self.folder / _HISTORY, history_csv(epochs))

    def keep_best(self, weights: Sequence[NDArray[np.float32]]) -> None:
        """Write the best weights so far, in the order of Keras' `get_weights`.

        Raises:
            BadInput: they cannot be written; the former ones are still there.
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
            raise BadInput(message) from error

    def request(self) -> TrainingRequest:
        """What the run was to do.

        Raises:
            BadInput: that cannot be read.
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
            raise BadInput(message) from error

    def history(self) -> tuple[EpochDone, ...]:
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
            BadInput: there are none, or they cannot be read.
        """
        path = self.folder / _WEIGHTS
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                return [arrays[name] for name in arrays.files]
        except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
            message = f"The run left no weights that can be used: {path} cannot be read ({error})."
            raise BadInput(message) from error

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
