"""The background thread that owns the worker process, in which TensorFlow lives.

This is the one file of `ui` that names `learning`: what others here need of its messages and
recipes they take from this file.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from threading import Thread

from PySide6.QtCore import QObject, Signal

from logitdesk.datasets.catalogue import DATA_SETS, DataSetInfo, is_available
from logitdesk.training.checkpoint import InterruptedRun, forget_run, interrupted_runs
from logitdesk.training.messages import (
    Command,
    DataProgress,
    Devices,
    EpochEnded,
    EvidenceAdded,
    Failed,
    FinalMessage,
    Finished,
    Message,
    NothingToKeep,
    Pause,
    Phase,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    Resume,
    RetrySave,
    SaveFailed,
    Stop,
    TrainingResult,
    TrainingStarted,
)
from logitdesk.training.request import (
    FEWEST_IMAGES,
    QUICK,
    RECIPES,
    THOROUGH,
    AddEvidence,
    ListDevices,
    RecoverRun,
    TrainingRequest,
    WorkerRequest,
    estimate_seconds,
    request_for,
)
from logitdesk.training.worker import work

__all__ = [
    "DATA_SETS",
    "FEWEST_IMAGES",
    "QUICK",
    "RECIPES",
    "THOROUGH",
    "AddEvidence",
    "DataProgress",
    "DataSetInfo",
    "Devices",
    "EpochEnded",
    "EvidenceAdded",
    "Failed",
    "Finished",
    "InterruptedRun",
    "ListDevices",
    "Message",
    "NothingToKeep",
    "Pause",
    "Phase",
    "PhaseStarted",
    "Probe",
    "ProbeResult",
    "Progress",
    "RecoverRun",
    "Resume",
    "RetrySave",
    "SaveFailed",
    "Stop",
    "TrainingProcess",
    "TrainingRequest",
    "TrainingResult",
    "TrainingStarted",
    "Work",
    "WorkerRequest",
    "estimate_seconds",
    "forget_run",
    "interrupted_runs",
    "is_available",
    "request_for",
    "work",
]  # fmt: skip

Work = Callable[[Connection, WorkerRequest], None]
"""What the worker process does; it can be named in a module, as a new process imports it."""


class TrainingProcess(QObject):
    """Starts a worker process for one job, listens to it, and passes orders on.

    Its public methods run on the window's thread, and none waits for the worker but `close`.

    Signals, both emitted on the background thread:
        told(object): a message of the worker, one of `Message`.
        ended(str): the worker has ended; after a last word an empty text, otherwise what
            happened, in a sentence for the person.
    """

    told = Signal(object)
    ended = Signal(str)

    def __init__(
        self, job: WorkerRequest, work: Work = work, parent: QObject | None = None
    ) -> None:
        """`work` is what the process does with the job."""
        super().__init__(parent)
        spawn = multiprocessing.get_context("spawn")
        self._ours, self._workers = spawn.Pipe()
        self._bell, self._ringer = spawn.Pipe(duplex=False)
        self._process = spawn.Process(
            target=work, args=(self._workers, job), name="logitdesk-training", daemon=True
        )
        self._orders: deque[Command] = deque()
        self._thread = Thread(target=self._run, name="training")

    @property
    def process_id(self) -> int | None:
        """The worker's; None before it is started."""
        return self._process.pid

    def start(self) -> None:
        """Start the process and the background thread.

        Raises:
            OSError: the system starts no process.
        """
        # Here, not on the other thread: it takes a few milliseconds, and imports modules, which
        # beside a window that is being shown has been seen to hang in PySide.
        try:
            self._process.start()
        except OSError:
            for end in (self._ours, self._bell, self._ringer):
                end.close()
            raise
        finally:
            self._workers.close()
        self._thread.start()

    def send(self, order: Command) -> None:
        """Have an order passed on; one that comes when all is over is dropped."""
        self._orders.append(order)
        with suppress(OSError):  # nobody listens any more
            self._ringer.send_bytes(b"")

    def close(self) -> None:
        """End the process now, whatever it is at, and wait until it and the thread are gone."""
        if self._thread.ident is not None:
            self._process.kill()
            self._thread.join()

    # On the background thread.

    def _run(self) -> None:
        with self._ours, self._bell, self._ringer:
            has_said_all = self._listen()
            self._process.join()
        self.ended.emit("" if has_said_all else _what_happened(self._process))

    def _listen(self) -> bool:
        """Until the worker's end of the pipe is closed; tell whether it had said its last word."""
        has_said_all = False
        while True:
            ready = wait([self._ours, self._bell])
            if self._bell in ready:
                self._bell.recv_bytes()
                self._pass_orders_on()
            if self._ours in ready:
                try:
                    message: Message = self._ours.recv()
                except (EOFError, OSError):  # it has ended, in the middle of a word perhaps
                    return has_said_all
                has_said_all = isinstance(message, FinalMessage)
                self.told.emit(message)

    def _pass_orders_on(self) -> None:
        while self._orders:
            with suppress(OSError):  # it has ended: so it is read above
                self._ours.send(self._orders.popleft())


def _what_happened(process: SpawnProcess) -> str:
    """Why a process ended that should not have, for a person."""
    code = process.exitcode or 0
    if code == -getattr(signal, "SIGKILL", 9):
        return (
            "The training process was killed from outside, as the system does when memory runs "
            "out. Close other programs, or take a smaller batch, and try again."
        )
    how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    return (
        f"The training process broke down ({how}), perhaps because memory ran out. Close other "
        "programs, or take a smaller batch, and try again."
    )
