"""What worker processes of tests do instead of training; a request's name says which."""

import os
import signal
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import numpy as np

from logitdesk.scores.metrics import Comparison, Measured
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.messages import (
    DataProgress,
    EpochEnded,
    Failed,
    Finished,
    NothingToKeep,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    SaveFailed,
    TrainingResult,
    TrainingStarted,
)
from logitdesk.training.request import (
    RecoverRun,
    TrainingRequest,
    WorkerRequest,
    request_for,
)

EPOCHS, STEPS = 4, 10
WORSE: Final = Comparison(
    dataset="mnist",
    before_name="CNN",
    after_name="New",
    before=Measured(10_000, 9_968, 0.0106, 0.0021),
    after=Measured(10_000, 9_902, 0.0181, 0.0034),
    images=(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009),
    better=(2, 1, 4, 0, 1, 3, 2, 5, 1, 1),
    worse=(4, 2, 3, 5, 27, 26, 3, 8, 3, 5),
)
BETTER: Final = Comparison(
    dataset="pendigits",
    before_name="CNN",
    after_name="New",
    before=Measured(1_998, 1_900, 0.2, 0.02),
    after=Measured(1_998, 1_975, 0.05, 0.01),
    images=(200,) * 10,
    better=(8, 9, 10, 12, 7, 8, 9, 7, 3, 7),
    worse=(0, 0, 1, 1, 0, 0, 0, 2, 1, 0),
)
ALONE: Final = Comparison(
    "mnist", None, "New", None, Measured(10_000, 9_942, 0.0181, 0.0034), (1_000,) * 10
)
OWN: Final = Comparison(
    dataset="mine",
    before_name="CNN",
    after_name="New",
    before=Measured(30, 26, 0.4, 0.1),
    after=Measured(30, 29, 0.1, 0.05),
    images=(3,) * 10,
    better=(0, 0, 0, 0, 0, 0, 0, 2, 0, 1),
    worse=(0,) * 10,
    right=(3, 3, 3, 3, 2, 3, 3, 3, 3, 3),
)
FORGOTTEN: Final = replace(WORSE, after=Measured(10_000, 8_700, 0.5, 0.1))
COMPARISONS: Final = {
    "worse": (WORSE,), "better": (BETTER,), "mixed": (WORSE, BETTER),
    "taught": (OWN, WORSE), "forgets": (OWN, FORGOTTEN),
    "gains nothing": (replace(OWN, after=Measured(30, 26, 0.4, 0.1)), BETTER),
}  # fmt: skip


def a_request(name: str) -> TrainingRequest:
    """A run of which the worker does what the name says."""
    return replace(request_for("cnn", epochs=EPOCHS), name=name)


def pretend(connection: Connection, request: WorkerRequest) -> None:
    """Answer as a worker does that trains for an epoch, and then waits to be stopped."""
    send = connection.send
    match request:
        case RecoverRun():
            send(PhaseStarted("measuring"))
            RunFolder(Path(request.folder)).delete()
            send(_finished("better"))
            return
    assert isinstance(request, TrainingRequest)
    name = request.name
    if name == "fails":
        send(Failed("There is no data."))
        return
    if name == "hears nothing":
        time.sleep(600)
    send(PhaseStarted("data"))
    send(DataProgress("train.gz", 3_200_000, 9_900_000))
    if name == "downloads":
        _wait_for_stop(connection)
        send(NothingToKeep())
        return
    run = RunFolder.new(request)
    epoch = EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True, seconds=1.0)
    run.keep_history([epoch])
    run.keep_best([np.zeros(3, np.float32)])
    send(PhaseStarted("training", "CPU"))
    send(TrainingStarted(1000, 100, EPOCHS, STEPS, str(run.folder)))
    for step in range(1, STEPS + 1):
        send(Progress(1, EPOCHS, step, STEPS, 2.0 / step, 1 - 1 / (step + 1), 1860.0, 130.0))
    send(epoch)
    if name == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    _wait_for_stop(connection)
    send(PhaseStarted("measuring"))
    if name == "hangs":
        time.sleep(600)
    if name == "cannot be saved":
        send(SaveFailed("There is no room."))
        while connection.recv() != "save again":
            pass
    run.delete()
    send(_finished(name, is_taught=request.hand is not None))


def _wait_for_stop(connection: Connection) -> None:
    while (command := connection.recv()) != "stop":
        if isinstance(command, Probe) and command.image is not None:
            pixels = np.frombuffer(command.image, np.float32)
            logits = [float(pixels.sum()) if digit == 3 else -float(digit) for digit in range(10)]
            connection.send(ProbeResult(command.number, 1.0, tuple(logits)))


def _finished(name: str, *, is_taught: bool = False) -> Finished:
    epochs = [EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True)]
    if is_taught:  # the newest is kept, though an earlier one was better
        epochs.append(replace(epochs[0], epoch=2, validation_loss=0.5))
    result = TrainingResult(tuple(epochs), "stopped", 70.0, float(len(epochs)))
    return Finished("New", "nowhere", COMPARISONS.get(name, (ALONE,)), result, ("A remark.",))
