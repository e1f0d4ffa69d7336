"""The best weights on disk, and runs that were cut off."""

import io
import secrets
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import msgspec
import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.clock import local_now
from logitdesk.errors import UserError
from logitdesk.library.array_file import DAMAGE
from logitdesk.library.files import read_at_most, reason, refuse_unreadable, write_atomically
from logitdesk.training.messages import EpochEnded
from logitdesk.training.request import TrainingRequest

_REQUEST: Final = "request.json"
_HISTORY: Final = "history.msgpack"  # JSON has no NaN
_WEIGHTS: Final = "best-weights.npz"
_LOCK: Final = "lock"
_LARGEST: Final = 1 << 23
"""Bytes of a request or a history."""
_LOCK_SECONDS: Final = 1.0
"""Another window looks for interrupted runs, and has each locked for a moment."""


class RunFolder:
    """A run's folder, locked by this process until `close` or `delete`.

    Attributes:
        folder: where it is.
    """

    def __init__(self, folder: Path, timeout: float = _LOCK_SECONDS) -> None:
        """Lock a folder that is there; `new` makes one.

        Args:
            folder: the run's.
            timeout: seconds to wait for another process that works with it.

        Raises:
            UserError: another process works with it, it is not there, or it cannot be locked.
        """
        if not folder.is_dir():  # the lock would make one
            raise UserError(
                "What this run left is not there any more: it was made a network of, or deleted, "
                "perhaps in another window."
            )
        self.folder = folder
        self._lock = FileLock(folder / _LOCK, timeout=timeout, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise UserError("This run is still going on in another window.") from error
        except OSError as error:
            raise UserError(
                "{folder} cannot be used: {reason}.", folder=folder, reason=reason(error)
            ) from error

    @classmethod
    def new(cls, request: TrainingRequest) -> Self:
        """Make a folder for a run that begins.

        Raises:
            UserError: it cannot be written.
        """
        name = f"{local_now():%Y-%m-%d-%H%M%S}-{secrets.token_hex(4)}"
        folder = paths.runs() / name
        try:
            paths.make_private(folder)
        except OSError as error:
            raise UserError(
                "Training would have nowhere to keep its results: {folder} cannot be written "
                "({reason}). Make room or mend the folder, or set LOGITDESK_HOME to another "
                "folder.",
                folder=paths.runs(),
                reason=reason(error),
            ) from error
        run = cls(folder)
        try:
            write_atomically(folder / _REQUEST, msgspec.json.encode(request))
        except UserError:
            run.delete()
            raise
        return run

    def keep_history(self, epochs: Sequence[EpochEnded]) -> None:
        """Write the epochs so far; where there is no room, the run does without."""
        with suppress(UserError):
            write_atomically(self.folder / _HISTORY, msgspec.msgpack.encode(epochs))

    def keep_best(self, weights: Sequence[NDArray[np.float32]]) -> None:
        """Write the best weights so far, in the order of Keras' `get_weights`.

        Where there is no room, the former ones stay: all of them are in memory still.
        """
        content = io.BytesIO()
        np.savez(content, *weights)
        with suppress(UserError):
            write_atomically(self.folder / _WEIGHTS, content.getvalue())

    def request(self) -> TrainingRequest:
        """Read what the run was to do; entries of a later version are left aside.

        Raises:
            UserError: that cannot be read.
        """
        path = self.folder / _REQUEST
        try:
            return msgspec.json.decode(read_at_most(path, _LARGEST), type=TrainingRequest)
        except (UserError, msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise UserError(
                "{path} does not say what the run was to do: {error}.",
                path=path,
                error=error,
            ) from error

    def history(self) -> tuple[EpochEnded, ...]:
        """Read its epochs; none where they were not kept."""
        with suppress(UserError, msgspec.MsgspecError, ValueError, RecursionError):
            content = read_at_most(self.folder / _HISTORY, _LARGEST)
            return msgspec.msgpack.decode(content, type=tuple[EpochEnded, ...])
        return ()

    def weights_kept_at(self) -> float | None:
        """Return when its best weights were written, in seconds since 1970; None without any."""
        try:
            return (self.folder / _WEIGHTS).stat().st_mtime
        except OSError:
            return None

    def best_weights(self) -> list[NDArray[np.float32]]:
        """Read the best weights that were kept.

        Raises:
            UserError: there are none, or they cannot be read.
        """
        path = self.folder / _WEIGHTS
        refuse_unreadable(path)
        try:
            with np.load(path, allow_pickle=False) as archive:
                return [archive[name] for name in archive.files]
        except DAMAGE as error:
            raise UserError(
                "The run left no weights that can be used: {path} cannot be read ({error}).",
                path=path,
                error=error,
            ) from error

    def close(self) -> None:
        """Unlock the folder, and leave it there."""
        self._lock.release()

    def close_or_delete(self) -> None:
        """Unlock the folder, and leave it there only if it has weights."""
        if self.weights_kept_at() is None:
            self.delete()
        else:
            self.close()

    def delete(self) -> None:
        """Delete the folder and what it has."""
        with suppress(OSError):  # while it is locked, or another window might offer to keep it
            (self.folder / _WEIGHTS).unlink(missing_ok=True)
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


_OLD_SECONDS: Final = 60.0
"""Younger folders without weights are left alone: their run may begin at this moment."""


@dataclass(frozen=True)
class InterruptedRun:
    """A run that ended without its final message, and left weights.

    Attributes:
        folder: where they are.
        request: what it was to do.
        epochs_done: how many epochs it did; 0 where the history was not kept.
        ended: when the weights were written, in seconds since 1970.
    """

    folder: Path
    request: TrainingRequest
    epochs_done: int
    ended: float


def interrupted_runs() -> tuple[InterruptedRun, ...]:
    """List the runs that can be kept, the newest first; delete what is left of others.

    Runs on any thread.
    """
    try:
        folders = [path for path in paths.runs().iterdir() if path.is_dir()]
    except OSError:
        return ()
    found = [run for folder in folders if (run := _interrupted(folder)) is not None]
    return tuple(sorted(found, key=lambda run: -run.ended))


def forget_run(folder: Path) -> None:
    """Delete what a run left, if no other window works with it."""
    if folder.is_dir():
        with suppress(UserError):  # another window works with it
            RunFolder(folder).delete()


def _interrupted(folder: Path) -> InterruptedRun | None:
    """Return what can be kept; delete an old folder that has nothing."""
    try:
        age = time.time() - folder.stat().st_mtime
        run = RunFolder(folder, timeout=0)
    except (OSError, UserError):  # it is deleted, or goes on
        return None
    ended = run.weights_kept_at()
    try:
        request = run.request()
    except UserError:
        ended = None
    if ended is None:
        if age > _OLD_SECONDS:
            run.delete()
        else:
            run.close()
        return None
    epochs = len(run.history())
    run.close()
    return InterruptedRun(folder, request, epochs, ended)
