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
from logitdesk.training.pipeline import TrainingCancelled, recover_run, run_training
from logitdesk.training.request import AddEvidence, ListDevices, RecoverRun, WorkerRequest

_NICENESS: Final = 10
_BELOW_NORMAL: Final = 0x00004000  # BELOW_NORMAL_PRIORITY_CLASS of Windows' SetPriorityClass


def give_way() -> None:
    """Let the process have what others leave of the processor: on an idle computer, all of it."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # it was told to give way even more
            os.nice(_NICENESS)


_OUT_OF_MEMORY: Final = (
    "Cannot allocate memory", "failed to map segment", "can't start new thread", "bad_alloc",
)  # fmt: skip


def describe_breakdown(error: Exception, job: WorkerRequest) -> str:
    """What happened to a job; a traceback goes to stderr unless it was memory that ran out."""
    is_update = isinstance(job, AddEvidence)
    if _wanted_memory(error):
        if is_update:
            return "There is not enough memory for this. Close other programs, and try again."
        return (
            "There is not enough memory for this training. Close other programs, or choose a "
            "smaller batch, and try again."
        )
    traceback.print_exception(error)
    subject = "Bringing a network up to date" if is_update else "Training"
    what = f"{type(error).__name__}: {error}"
    return f"{subject} broke down inside LogitDesk ({what:.500})."


def _wanted_memory(error: Exception) -> bool:
    """Whether it is what Python, TensorFlow or the system say when memory runs out."""
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "ResourceExhaustedError"
        or any(words in str(error) for words in _OUT_OF_MEMORY)
    )


_TELL_SECONDS: Final = 0.1
"""Progress is told of that often, at most."""
_PATIENCE_SECONDS: Final = 0.5
"""How long a run has to stop by itself before its first step; importing TensorFlow, it cannot."""
_ABANDONED: Final = 1
"""The exit code when the window is gone."""


def work(connection: Connection, job: WorkerRequest) -> None:
    """Do `job`, and tell of it; what a process of its own runs.

    The last message is a `FinalMessage`. When the window's end of the connection is closed, by
    whatever cause, the process ends.
    """
    logs.begin(logs.TRAINING)
    with suppress(ValueError):  # it is not the main thread, in a test
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started this process
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    give_way()
    teller = MessageSender(connection)
    orders = _Orders(connection, teller)
    Thread(target=orders.listen, name="orders", daemon=True).start()
    teller.tell(_last_word(job, teller.tell, orders))


def _last_word(
    job: WorkerRequest, tell: Callable[[Message], None], orders: "_Orders"
) -> FinalMessage:
    try:
        match job:
            case ListDevices():
                return _devices()
            case RecoverRun():
                return recover_run(Path(job.folder), tell, orders)
            case AddEvidence():
                from logitdesk.training.evidence_export import bring_up_to_date

                return bring_up_to_date(Path(job.folder))
            case _:
                return run_training(job, tell, orders)
    except TrainingCancelled:
        return NothingToKeep()
    except UserError as error:
        return Failed(str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, the person is to read of it
        return Failed(describe_breakdown(error, job))


def _devices() -> Devices:
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.training.device import devices

        found = devices()
    return Devices(tuple((device.value, device.words) for device in found))


class MessageSender:
    """Sends messages from any thread; of those that come thick and fast, only some.

    After a last word nothing more is said.

    Attributes:
        phase: what the run is at.
        has_learned: whether a step was done.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = Lock()
        self._told_at = dict.fromkeys((Progress, DataProgress), float("-inf"))
        self._has_said_all = False
        self.phase: Phase = "starting"
        self.has_learned = False

    def tell(self, message: Message) -> None:
        """Send a message, unless a newer one of its kind is soon to come."""
        if isinstance(message, PhaseStarted):
            self.phase = message.phase
        self.has_learned |= isinstance(message, Progress)
        if isinstance(message, Progress | DataProgress) and not _is_last(message):
            now = time.monotonic()
            if now - self._told_at[type(message)] < _TELL_SECONDS:
                return
            self._told_at[type(message)] = now
        with self._lock, suppress(OSError):  # nobody listens: what is being saved is saved still
            if not self._has_said_all:
                self._has_said_all = isinstance(message, FinalMessage)
                self._connection.send(message)


def _is_last(message: Progress | DataProgress) -> bool:
    if isinstance(message, Progress):
        return message.step == message.steps
    return message.done >= message.total


class _Orders(Control):
    """What the window wants; `listen` runs on a thread of its own, the rest where it trains."""

    def __init__(self, connection: Connection, teller: MessageSender) -> None:
        self._connection = connection
        self._teller = teller
        self._changed = Condition()
        self._is_paused = False
        self._is_stopped = False
        self._ends_at: float | None = None
        self._waits_to_save = False
        self._is_abandoned = False
        self._look: Probe | None = None
        self._clear_away: Callable[[], None] = lambda: None

    # Where it trains.

    def should_stop(self) -> bool:
        """Whether a person said so."""
        return self._is_stopped

    def wait_while_paused(self, seconds: float) -> bool:
        """Wait while a person has the run paused; stopping it ends the pause."""
        with self._changed:
            return self._is_paused and not self._changed.wait_for(
                lambda: not self._is_paused or self._is_stopped, seconds
            )

    def probe(self) -> Probe | None:
        """The drawing on the page."""
        return self._look

    def should_retry_save(self, problem: str) -> bool:
        """Wait until a person says so; one who does not want it ends the process."""
        with self._changed:
            if self._is_abandoned:
                return False
            self._waits_to_save = True
            self._teller.tell(SaveFailed(problem))
            self._changed.wait_for(lambda: not self._waits_to_save)
        return True

    def on_abort(self, clear_away: Callable[[], None]) -> None:
        """Note it for when the window is gone, or for a stop that cannot wait."""
        self._clear_away = clear_away

    # On the thread that listens.

    def listen(self) -> None:
        """Take orders until the window's end is closed: then there is nobody to work for."""
        with suppress(EOFError, OSError):
            while True:
                self._see_to_the_end()
                self._take(self._connection.recv())
        with self._changed:
            self._is_abandoned = True
            is_saving = self._teller.phase in ("measuring", "saving") and not self._waits_to_save
        if not is_saving:
            self._leave(_ABANDONED)  # what was learned so far lies in the run's folder

    def _take(self, order: Command) -> None:
        with self._changed:
            match order:
                case Probe():
                    self._look = order
                case Pause():
                    self._is_paused = True
                case Resume():
                    self._is_paused = False
                case RetrySave():
                    self._waits_to_save = False
                case Stop():
                    self._is_stopped = True
                    self._ends_at = time.monotonic() + _PATIENCE_SECONDS
            self._changed.notify_all()

    def _see_to_the_end(self) -> None:
        """Once it was told to stop, wait for further orders only until it has to have obeyed."""
        while self._ends_at is not None:
            left = self._ends_at - time.monotonic()
            if left > 0 and self._connection.poll(left):
                return
            if left <= 0:
                self._ends_at = None
                self._end_if_nothing_is_learned()

    def _end_if_nothing_is_learned(self) -> None:
        """End the process if it is still at work that cannot be interrupted in another way."""
        phase, has_learned = self._teller.phase, self._teller.has_learned
        if phase in ("starting", "data", "tensorflow") or (phase == "training" and not has_learned):
            self._leave(0, NothingToKeep())

    def _leave(self, code: int, last_word: NothingToKeep | None = None) -> None:
        """End the process in the middle of whatever it is at."""
        try:
            self._clear_away()
            if last_word is not None:
                self._teller.tell(last_word)
        finally:
            os._exit(code)
