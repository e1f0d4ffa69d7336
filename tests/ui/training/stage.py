"""A training without a process: the test says what a worker told."""

from typing import Final

import numpy as np
from PySide6.QtWidgets import QApplication

from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.training import State, Training
from logitdesk.ui.training.training_thread import (
    EpochEnded,
    Message,
    PhaseStarted,
    ProbeResult,
    Progress,
    TrainingRequest,
    TrainingStarted,
)
from tests.ui.stage import Stage

EPOCHS: Final = 16
STEPS: Final = 100
REQUEST: Final = TrainingRequest(
    architecture="cnn",
    datasets=("mnist",),
    epochs=EPOCHS,
    seed=1,
    batch_size=128,
    learning_rate=1e-3,
    weight_decay=1e-4,
    augmentation=True,
    name="My CNN",
)


class TrainingStage(Stage):
    """A desk with a training; nothing is trained."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._background = TaskRunner()
        self.training = Training(self.session, self._background)

    def close(self) -> None:
        """Leave no thread behind."""
        self.training.close()
        self._background.close()

    def begin(self, request: TrainingRequest | None = REQUEST) -> None:
        """A run was started; None rescues one."""
        self.training._record = Record(request=request)
        self.training._problem = ""
        self.training._be("preparing")

    def tell(self, *messages: Message) -> None:
        """The worker said these things."""
        for message in messages:
            self.training._hear(message)

    def be(self, state: State) -> None:
        """The training's state is this one now."""
        self.training._be(state)

    def train(self, epochs: float = 0.0) -> None:
        """The first step is next, or a part of the run is done already."""
        self.tell(PhaseStarted("training", "CPU"), TrainingStarted(55_000, 5_000, EPOCHS, STEPS))
        moments = np.arange(0.05, epochs + 1e-9, 0.05)
        for when in moments.tolist():
            self.tell(progress_at(when), glimpse_at(when))
            if round(when, 2) == round(when):
                self.tell(epoch_at(round(when)))


def progress_at(epochs_done: float, loss: float | None = None) -> Progress:
    """Where a run stands after so many epochs, that learns as runs do."""
    epoch = int(np.ceil(epochs_done - 1e-9)) or 1
    step = round((epochs_done - epoch + 1) * STEPS)
    known = 2.3 * np.exp(-2 * epochs_done) + 0.06 / np.sqrt(epochs_done + 0.1)
    known += 0.006 * np.sin(40 * epochs_done)
    value = float(known) if loss is None else loss
    left = (EPOCHS - epochs_done) * 10.0
    return Progress(epoch, EPOCHS, step, STEPS, value, 1 - 0.3 * min(value, 2.9), 1860.0, left)


def epoch_at(epoch: int) -> EpochEnded:
    """What an epoch tells at its end; the fifth is the best."""
    loss = 0.02 + 0.8 * float(np.exp(-1.5 * epoch)) + 0.0004 * abs(epoch - 5)
    return EpochEnded(epoch, 1.2 * loss, 1 - 0.3 * loss, loss, 1 - 0.27 * loss, epoch <= 5)


def glimpse_at(epochs_done: float, number: int = 1, digit: int = 3) -> ProbeResult:
    """How surely the drawing is read as `digit` by then."""
    grown = 1 - float(np.exp(-epochs_done))
    random = np.random.default_rng(round(1000 * epochs_done))
    logits = (np.arange(10) - 7) * grown + random.normal(0, 0.25, 10)
    logits[digit] += 14 * grown
    return ProbeResult(number, epochs_done, tuple(logits.tolist()))
