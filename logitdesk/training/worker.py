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
from logitdesk.inference.network import silent_stderr
from logitdesk.training.messages import (
    Command,
    Control,
    DataProgress,
    Devices,
    Failed,
    FinalMessage,
    Message,
    NothingToKeep,
    Pause,
    Phase,
    PhaseStarted,
    Probe,
    Progress,
    Resume,
    RetrySave,
    SaveFailed,
    Stop,
)
from logitdesk.training.pipeline import SendMessage, TrainingCancelled, recover_run, run_training
from logitdesk.training.request import ListDevices, RecoverRun, WorkerRequest

_NICENESS: Final = 10
_BELOW_NORMAL: Final = 0x00004000  # BELOW_NORMAL_PRIORITY_CLASS of Windows' SetPriorityClass
_OUT_OF_MEMORY: Final = (
    "Cannot allocate memory", "failed to map segment", "can't start new thread", "bad_alloc",
)  # fmt: skip
_SEND_SECONDS: Final = 0.1
"""Least time between two messages of progress."""
_STOP_SECONDS: Final = 0.3
"""How long a run has to stop by itself before its first step; importing TensorFlow, it cannot."""
_ABANDONED: Final = 1
"""The exit code when the window is gone."""


def work(connection: Connection, request: WorkerRequest) -> None:
    """Carry out a request; what a process of its own runs.

    The last message is a `FinalMessage`. When the window's end of the connection is closed, by
    whatever cause, the process ends.
    """
    logs.begin(logs.TRAINING)
    with suppress(ValueError):  # it is not the main thread, in a test
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started this process
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    lower_priority()
    sender = MessageSender(connection)
    commands = _Commands(connection, sender)
    Thread(target=commands.listen, name="commands", daemon=True).start()
    sender.send(_answer(request, sender.send, commands))


def lower_priority() -> None:
    """Let the process have what others leave of the processor."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # its priority is even lower
            os.nice(_NICENESS)


def _answer(request: WorkerRequest, send: SendMessage, control: Control) -> FinalMessage:
    try:
        match request:
            case ListDevices():
                with silent_stderr():  # of TensorFlow's remarks on the computer
                    from logitdesk.training.device import devices

                    return Devices(devices())
            case RecoverRun():
                return recover_run(Path(request.folder), send, control)
            case _:
                return run_training(request, send, control)
    except TrainingCancelled:
        return NothingToKeep()
    except UserError as error:
        return Failed(str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, the person is to read of it
        return Failed(describe_breakdown(error))


def describe_breakdown(error: Exception) -> str:
    """Return what a person reads; a traceback goes to stderr unless memory ran out."""
    if (
        isinstance(error, MemoryError)
        or type(error).__name__ == "ResourceExhaustedError"  # TensorFlow's
        or any(words in str(error) for words in _OUT_OF_MEMORY)
    ):
        return (
            "There is not enough memory for this training. Close other programs, or choose a "
            "smaller batch, and try again."
        )
    traceback.print_exception(error)
    what = f"{type(error).__name__}: {error}"
    return f"Training broke down inside LogitDesk ({what:.500})."


class MessageSender:
    """Sends messages from any thread, of progress only some, and none after the final one.

    Attributes:
        phase: what the run is at.
        has_learned: whether a step was done.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = Lock()
        self._sent_at: dict[type, float] = {}
        self._held: Progress | None = None  # the newest that was not sent
        self._is_done = False
        self.phase: Phase = "starting"
        self.has_learned = False

    def send(self, message: Message) -> None:
        """Send a message, unless a newer one of its kind is soon to come."""
        if isinstance(message, PhaseStarted):
            self.phase = message.phase
        self.has_learned |= isinstance(message, Progress)
        if isinstance(message, Progress | DataProgress):
            now = time.monotonic()
            since = now - self._sent_at.get(type(message), -_SEND_SECONDS)
            if since < _SEND_SECONDS and not _is_last(message):
                self._held = message if isinstance(message, Progress) else self._held
                return
            self._sent_at[type(message)] = now
        held, self._held = self._held, None
        if held is not None and not isinstance(message, Progress):
            self._send_now(held)
        self._send_now(message)

    def _send_now(self, message: Message) -> None:
        with self._lock, suppress(OSError):  # nobody listens: what is being saved is saved still
            if not self._is_done:
                self._is_done = isinstance(message, FinalMessage)
                self._connection.send(message)


def _is_last(message: Progress | DataProgress) -> bool:
    if isinstance(message, Progress):
        return message.step == message.steps
    return message.done >= message.total


class _Commands(Control):
    """The window's commands; `listen` runs on a thread of its own, the rest where it trains."""

    def __init__(self, connection: Connection, sender: MessageSender) -> None:
        self._connection = connection
        self._sender = sender
        self._changed = Condition()
        self._is_paused = False
        self._is_stopped = False
        self._stop_by: float | None = None
        self._waits_to_save = False
        self._is_abandoned = False
        self._probe: Probe | None = None
        self._clean_up: Callable[[], None] = lambda: None

    # Where it trains.

    def should_stop(self) -> bool:
        return self._is_stopped

    def wait_while_paused(self, seconds: float) -> bool:
        with self._changed:
            return self._is_paused and not self._changed.wait_for(
                lambda: not self._is_paused or self._is_stopped, seconds
            )

    def probe(self) -> Probe | None:
        return self._probe

    def should_retry_save(self, problem: str) -> bool:
        """Wait until a person says so; one who does not want it ends the process."""
        with self._changed:
            if self._is_abandoned:
                return False
            self._waits_to_save = True
            self._sender.send(SaveFailed(problem))
            self._changed.wait_for(lambda: not self._waits_to_save)
        return True

    def on_abort(self, clean_up: Callable[[], None]) -> None:
        self._clean_up = clean_up

    # On the thread that listens.

    def listen(self) -> None:
        """Take commands until the window's end is closed: then there is nobody to work for."""
        with suppress(EOFError, OSError):
            while True:
                self._wait_for_command()
                self._obey(self._connection.recv())
        with self._changed:
            self._is_abandoned = True
            is_saving = self._sender.phase in ("measuring", "saving") and not self._waits_to_save
        if not is_saving:
            self._exit(_ABANDONED)  # what was learned so far lies in the run's folder

    def _obey(self, command: Command) -> None:
        with self._changed:
            match command:
                case Probe():
                    self._probe = command
                case Pause():
                    self._is_paused = True
                case Resume():
                    self._is_paused = False
                case RetrySave():
                    self._waits_to_save = False
                case Stop():
                    self._is_stopped = True
                    self._stop_by = time.monotonic() + _STOP_SECONDS
            self._changed.notify_all()

    def _wait_for_command(self) -> None:
        """Once it was told to stop, end the process if it has learned nothing in time."""
        while self._stop_by is not None:
            left = self._stop_by - time.monotonic()
            if left > 0 and self._connection.poll(left):
                return
            if left <= 0:
                self._stop_by = None
                phase, has_learned = self._sender.phase, self._sender.has_learned
                if phase in ("starting", "data", "tensorflow") or (
                    phase == "training" and not has_learned
                ):
                    self._exit(0, NothingToKeep())

    def _exit(self, code: int, last: NothingToKeep | None = None) -> None:
        """End the process in the middle of whatever it is at."""
        try:
            self._clean_up()
            if last is not None:
                self._sender.send(last)
        finally:
            os._exit(code)
