"""The thread that owns the worker process, in which TensorFlow lives.

This is the one file of `ui` that imports the worker.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from threading import Lock, Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from logitdesk.training.messages import Command, FinalMessage, Message
from logitdesk.training.request import ImportNetwork, WorkerRequest

Work = Callable[[Connection, WorkerRequest], None]
"""The work of a worker process; a module has to have it, as a new process imports it."""


class TrainingProcess(QObject):
    """Starts a worker process for one request, listens to it, and passes commands on.

    Its public methods run on the window's thread, and none waits for the worker but `close`.
    Both signals are emitted on the background thread.

    Signals:
        received(object): a `Message` of the worker.
        ended(str): the worker has ended; why, in a sentence for the person, if it had not finished.
    """

    received = Signal(object)
    ended = Signal(str)

    def __init__(
        self, request: WorkerRequest, work: Work | None = None, parent: QObject | None = None
    ) -> None:
        """`work` is the process' work: training, unless a test says else."""
        super().__init__(parent)
        if work is None:
            from logitdesk.training.worker import work
        spawn = multiprocessing.get_context("spawn")
        self._connection, self._workers_end = spawn.Pipe()
        self._bell, self._ringer = spawn.Pipe(duplex=False)
        self._process = spawn.Process(
            target=work, args=(self._workers_end, request), name="logitdesk-training", daemon=True
        )
        self._task = "import" if isinstance(request, ImportNetwork) else "training"
        self._commands: deque[Command] = deque()
        self._ringing = Lock()
        self._thread = Thread(target=self._run, name="training")

    @classmethod
    def started(
        cls,
        request: WorkerRequest,
        received: Callable[[Message], None],
        ended: Callable[[str], None],
        parent: QObject,
        work: Work | None = None,
    ) -> "TrainingProcess":
        """Start a worker; its signals call `parent`'s slots on the window's thread.

        Raises:
            OSError: the system starts no process.
        """
        process = cls(request, work, parent)
        process.received.connect(received, Qt.ConnectionType.QueuedConnection)
        process.ended.connect(ended, Qt.ConnectionType.QueuedConnection)
        try:
            process.start()
        except OSError:
            process.deleteLater()
            raise
        return process

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
            for end in (self._connection, self._bell, self._ringer):
                end.close()
            raise
        finally:
            self._workers_end.close()
        self._thread.start()

    def send(self, command: Command) -> None:
        """Have a command passed on; one that comes when all is over is dropped."""
        self._commands.append(command)
        with self._ringing, suppress(OSError):  # nobody listens any more
            self._ringer.send_bytes(b"")

    def close(self) -> None:
        """Kill the process, and wait until it and the thread are gone."""
        if self._thread.ident is not None:
            self._process.kill()
            self._thread.join()

    # On the background thread.

    def _run(self) -> None:
        with self._connection, self._bell:
            is_finished = self._listen()
            self._process.join()
        with self._ringing:  # not while it is written to
            self._ringer.close()
        self.ended.emit("" if is_finished else _describe_end(self._process, self._task))

    def _listen(self) -> bool:
        """Listen until the worker closes its end; tell whether its last message was final."""
        is_finished = False
        while True:
            ready = wait([self._connection, self._bell])
            if self._bell in ready:
                self._bell.recv_bytes()
                while self._commands:
                    with suppress(OSError):  # it has ended, which is noticed below
                        self._connection.send(self._commands.popleft())
            if self._connection in ready:
                try:
                    message: Message = self._connection.recv()
                except (EOFError, OSError):  # it has ended, in the middle of a message perhaps
                    return is_finished
                is_finished = isinstance(message, FinalMessage)
                self.received.emit(message)


def _describe_end(process: SpawnProcess, task: str) -> str:
    """Say why a process ended that should not have."""
    code = process.exitcode or 0
    if code == -getattr(signal, "SIGKILL", 9):
        if task == "training":
            return QCoreApplication.translate(
                "TrainingProcess",
                "The training process was killed from outside, as the system does when memory runs "
                "out. Close other programs, or take a smaller batch, and try again.",
            )
        return QCoreApplication.translate(
            "TrainingProcess",
            "The import process was killed from outside, as the system does when memory runs out. "
            "Close other programs, or choose another file, and try again.",
        )
    if task == "training":
        text = QCoreApplication.translate(
            "TrainingProcess",
            "The training process broke down ({fault}). Close other programs, or take a smaller "
            "batch, and try again.",
        )
    else:
        text = QCoreApplication.translate(
            "TrainingProcess",
            "The import process broke down ({fault}). Close other programs, or choose another "
            "file, and try again.",
        )
    fault = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    return text.format(fault=fault)
