"""Real worker processes for tests, with the window's end of the pipe in the test's hands."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Final, Self, TypeVar

from logitdesk.training.messages import (
    Command,
    FinalMessage,
    Message,
    Phase,
    PhaseStarted,
    Progress,
)
from logitdesk.training.request import TrainingRequest, WorkerRequest, request_for
from tests.training.bars_worker import work_on_bars
from tests.training.quick_start import QuickContext

PATIENCE: Final = 90.0
"""Seconds until a test gives up: TensorFlow takes long to import where others compute as well."""
ENDLESS: Final = 1_000_000
"""So many epochs that a run only ends when it is told to."""

Kind = TypeVar("Kind", bound=Message)


def a_request(**changes: Any) -> TrainingRequest:
    """A perceptron that learns the bars in no time: 11 steps an epoch."""
    quick = request_for("perceptron", datasets=("mnist",), epochs=3, device="cpu")
    alone = {"variants": 0, "traced": 0, "junk": 0.0, "bfloat16": False}
    return replace(
        quick, **{"name": "Mine", "batch_size": 25, "learning_rate": 0.01, **alone, **changes}
    )


class Worker:
    """A worker process, and what it has told so far.

    Attributes:
        process: the process itself.
        told: its messages, in order.
        times: when each came, in `time.monotonic()`.
    """

    def __init__(
        self,
        job: WorkerRequest,
        work: Callable[[Connection, WorkerRequest], None] = work_on_bars,
        *,
        is_quick: bool = True,
    ) -> None:
        """Start one; unless quick, it has yet to import TensorFlow."""
        context: Any = QuickContext() if is_quick else multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=work, args=(theirs, job), daemon=True)
        self.process.start()
        theirs.close()
        self.told: list[Message] = []
        self.times: list[float] = []
        self._looked_at = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.process.close()

    @property
    def id(self) -> int:
        """The process's number."""
        assert self.process.pid
        return self.process.pid

    def until(self, kind: type[Kind], like: Callable[[Kind], bool] = lambda _: True) -> Kind:
        """Read on, to the next message of a kind."""
        while True:
            if self._looked_at == len(self.told) and not self._read():
                raise AssertionError(f"no {kind.__name__}; it told {self.told[-5:]}")
            message = self.told[self._looked_at]
            self._looked_at += 1
            if isinstance(message, kind) and like(message):
                return message

    def until_phase(self, phase: Phase) -> PhaseStarted:
        """Read on, to a phase's beginning."""
        return self.until(PhaseStarted, lambda began: began.phase == phase)

    def last_message(self) -> Message:
        """Read all there is, and wait for the process's end."""
        while self._read():
            pass
        self.process.join(PATIENCE)
        assert not self.process.is_alive()
        last = self.told[-1]
        assert isinstance(last, FinalMessage), last
        assert sum(isinstance(message, FinalMessage) for message in self.told) == 1
        return last

    def read_for(self, seconds: float) -> list[Message]:
        """What comes within a time."""
        known, end = len(self.told), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self._connection.poll(left):
            self._read()
        self._looked_at = len(self.told)
        return self.told[known:]

    def send(self, order: Command) -> None:
        """Tell it something."""
        self._connection.send(order)

    def hang_up(self) -> None:
        """Close the window's end of the pipe, as the system does when the window is killed."""
        self._connection.close()

    def kill(self) -> None:
        """SIGKILL."""
        self.process.kill()
        self.process.join()
        self._connection.close()

    def seconds_to_end(self) -> float:
        """How long it still lives."""
        began = time.monotonic()
        self.process.join(PATIENCE)
        assert not self.process.is_alive()
        return time.monotonic() - began

    def all_of(self, kind: type[Kind]) -> list[Kind]:
        """The messages of one kind so far."""
        return [message for message in self.told if isinstance(message, kind)]

    def times_of(self, kind: type[Message]) -> list[float]:
        """When the messages of one kind came."""
        return [
            when for when, message in zip(self.times, self.told, strict=True)
            if isinstance(message, kind)
        ]  # fmt: skip

    def _read(self) -> bool:
        """Read a message; tell whether there was one before the process's end."""
        if not self._connection.poll(PATIENCE):
            raise AssertionError(f"it says nothing any more; it told {self.told[-5:]}")
        try:
            message = self._connection.recv()
        except (EOFError, ConnectionResetError):
            return False
        self.told.append(message)
        self.times.append(time.monotonic())
        return True


def steps_of(progress: list[Progress]) -> list[int]:
    """How many steps were done in all, at each message."""
    return [(message.epoch - 1) * message.steps + message.step for message in progress]
