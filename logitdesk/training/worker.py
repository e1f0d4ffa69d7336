"""The worker process: it trains, answers commands and sends messages."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Condition, Lock, Thread
from typing import Final

from logitdesk import logs
from logitdesk.errors import UserError
from logitdesk.training.messages import (
    Command,
    Control,
    DataProgress,
    Failed,
    FinalMessage,
    Message,
    NothingToKeep,
    Phase,
    PhaseStarted,
    Probe,
    Progress,
    SaveFailed,
)
from logitdesk.training.network_import import import_network
from logitdesk.training.pipeline import TrainingCancelled, recover_run, run_training
from logitdesk.training.request import ImportNetwork, RecoverRun, WorkerRequest
from logitdesk.translatable import Translatable

_NICENESS: Final = 10
_BELOW_NORMAL: Final = 0x00004000  # BELOW_NORMAL_PRIORITY_CLASS of Windows' SetPriorityClass
_OUT_OF_MEMORY: Final = (
    "Cannot allocate memory", "failed to map segment", "can't start new thread", "bad_alloc",
)  # fmt: skip
_SEND_SECONDS: Final = 0.1
"""Least time between two messages on the progress of data."""
_STOP_SECONDS: Final = 0.3
"""A run that has not learned has so long to stop by itself; importing TensorFlow, it cannot."""
_ABANDONED: Final = 1
"""The exit code when the window is gone."""


def work(connection: Connection, request: WorkerRequest) -> None:
    """Carry out a request; what a process of its own runs.

    The last message is a `FinalMessage`. When the window's end of the connection is closed, by
    whatever cause, the process ends.
    """
    logs.begin(logs.TRAINING)
    with suppress(ValueError):  # it is not the main thread, in a test
        for name in ("SIGINT", "SIGHUP"):  # they are for who started this process
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    lower_priority()
    link = Link(connection)
    Thread(target=link.listen, name="commands", daemon=True).start()
    link.send(_answer(request, link))


def lower_priority() -> None:
    """Let the process have what others leave of the processor."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # its priority is even lower
            os.nice(_NICENESS)


_MOST_BYTES: Final = 4 << 30
"""Memory of an import: what Keras needs, and any network that reads digits."""


def _limit_memory() -> None:
    """Let a file that asks for absurd layers fail, rather than slow down all else."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_BYTES, _MOST_BYTES))


def _answer(request: WorkerRequest, link: "Link") -> FinalMessage:
    try:
        if isinstance(request, ImportNetwork):
            _limit_memory()
            return import_network(request, link.send)
        if isinstance(request, RecoverRun):
            return recover_run(Path(request.folder), link.send, link)
        return run_training(request, link.send, link)
    except TrainingCancelled:
        return NothingToKeep()
    except UserError as error:
        return Failed(error.text)
    except Exception as error:  # noqa: BLE001 - whatever it is, the person is to read of it
        return Failed(describe_breakdown(error, is_import=isinstance(request, ImportNetwork)))


def describe_breakdown(error: Exception, *, is_import: bool = False) -> Translatable:
    """Return what a person reads; a traceback goes to stderr unless memory ran out."""
    if (
        isinstance(error, MemoryError)
        or type(error).__name__ == "ResourceExhaustedError"  # TensorFlow's
        or any(words in str(error) for words in _OUT_OF_MEMORY)
    ):
        return Translatable(
            "There is not enough memory for this training. Close other programs, or choose a "
            "smaller batch, and try again."
        )
    traceback.print_exception(error)
    what = f"{type(error).__name__}: {error}"[:500]
    if is_import:
        return Translatable("The import broke down inside LogitDesk ({error}).", error=what)
    return Translatable("Training broke down inside LogitDesk ({error}).", error=what)


class Link(Control):
    """The worker's end of the pipe: messages go out, commands come in.

    `listen` runs on a thread of its own, the rest where it trains.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sending, self._changed = Lock(), Condition()
        self._sent_at = 0.0
        self._phase: Phase = "starting"
        self._has_learned = self._is_over = False
        self._is_paused = self._is_stopped = self._is_abandoned = self._waits_to_save = False
        self._stop_by: float | None = None
        self._probe: Probe | None = None
        self._clean_up: Callable[[], None] = lambda: None

    # Where it trains.

    def send(self, message: Message) -> None:
        """Send a message; of data's progress only now and then, and of a phase once."""
        self._has_learned |= isinstance(message, Progress)
        if isinstance(message, DataProgress):
            now = time.monotonic()
            if message.done < message.total and now - self._sent_at < _SEND_SECONDS:
                return
            self._sent_at = now
        with self._sending, suppress(OSError):  # nobody listens: what is being saved is saved still
            if isinstance(message, PhaseStarted):
                if message.phase == self._phase:
                    return
                self._phase = message.phase
            if not self._is_over:
                self._is_over = isinstance(message, FinalMessage)
                self._connection.send(message)

    def should_stop(self) -> bool:
        return self._is_stopped

    def wait_while_paused(self, seconds: float) -> bool:
        if not self._is_paused:  # as after nearly every step
            return False
        with self._changed:
            return self._is_paused and not self._changed.wait_for(
                lambda: not self._is_paused or self._is_stopped, seconds
            )

    def probe(self) -> Probe | None:
        return self._probe

    def should_save_again(self, problem: str) -> bool:
        """Wait for a person, who ends the process if it is not wanted."""
        with self._changed:
            if self._is_abandoned:
                return False
            self._waits_to_save = True
            self.send(SaveFailed(problem))
            self._changed.wait_for(lambda: not self._waits_to_save)
        return True

    def on_abort(self, clean_up: Callable[[], None]) -> None:
        self._clean_up = clean_up

    # On the thread that listens.

    def listen(self) -> None:
        """Take commands until the window's end is closed."""
        with suppress(EOFError, OSError):
            while True:
                self._wait_for_command()
                self._obey(self._connection.recv())
        with self._changed:
            self._is_abandoned = True
            is_saving = self._phase in ("measuring", "saving") and not self._waits_to_save
        if not is_saving:
            self._exit(_ABANDONED)  # what was learned so far lies in the run's folder

    def _obey(self, command: Command) -> None:
        with self._changed:
            match command:
                case Probe():
                    self._probe = command
                case "pause" | "resume":
                    self._is_paused = command == "pause"
                case "save again":
                    self._waits_to_save = False
                case "stop":
                    self._is_stopped = True
                    self._stop_by = time.monotonic() + _STOP_SECONDS
            self._changed.notify_all()

    def _wait_for_command(self) -> None:
        """Once told to stop, end the process if it has learned nothing; else say that it stops.

        TensorFlow may be in the middle of a step, or of compiling, for seconds. Nothing is learned
        any more after it, so measuring has begun for who waits.
        """
        while self._stop_by is not None:
            left = self._stop_by - time.monotonic()
            if not self._has_learned and left > 0 and self._connection.poll(left):
                return
            if self._has_learned or left <= 0:
                self._stop_by = None
                if self._phase in ("measuring", "saving"):
                    return
                if not self._has_learned:
                    self._exit(0, NothingToKeep())
                self.send(PhaseStarted("measuring"))

    def _exit(self, code: int, last: NothingToKeep | None = None) -> None:
        """End the process in the middle of whatever it is at."""
        try:
            self._clean_up()
            if last is not None:
                self.send(last)
        finally:
            os._exit(code)
