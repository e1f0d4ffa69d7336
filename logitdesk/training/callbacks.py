"""What happens during training: progress, probes, pause, stop, best weights."""

import math
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.training.messages import (
    Control,
    DataProgress,
    Ending,
    EpochEnded,
    ProbeResult,
    Progress,
    TrainingResult,
)
from logitdesk.training.request import TrainingRequest

_SHARE_OF_NEWEST: Final = 0.1
"""The newest step's weight in the average: about the last twenty steps decide."""
_COMPILING_STEPS: Final = 2
"""The first steps compile the network's functions: they say nothing of the speed."""


class Pace:
    """Measures the speed of a run, and estimates its end.

    Times are seconds on one clock that stands still in pauses.

    Args:
        epochs: how often each image is seen.
        steps: how many steps an epoch has.
        images: how many images an epoch has.
    """

    def __init__(self, epochs: int, steps: int, images: int) -> None:
        self._total = epochs * steps
        self._steps, self._images = steps, images
        self._done = 0
        self._before: float | None = None
        self._seconds_a_step: float | None = None
        self._seconds_between_epochs = 0.0

    def add_step(self, now: float) -> None:
        """Count a step that has just ended."""
        self._done += 1
        if self._before is not None and self._done > _COMPILING_STEPS:
            self._learn(now - self._before)
        self._before = now

    @property
    def images_per_second(self) -> float:
        """Of the last steps; 0 while unknown."""
        each = self._seconds_a_step
        return self._images / self._steps / each if each else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until the run's last step and its validation; None while unknown."""
        if self._seconds_a_step is None:
            return None
        left = self._total - self._done
        validations = math.ceil(left / self._steps)
        return left * self._seconds_a_step + validations * self._seconds_between_epochs

    def _learn(self, seconds: float) -> None:
        each = self._seconds_a_step
        if each is None:
            self._seconds_a_step = seconds
        elif self._done % self._steps == 1:  # validation came between this step and the last
            self._seconds_between_epochs = max(seconds - each, 0.0)
        else:
            self._seconds_a_step = each + _SHARE_OF_NEWEST * (seconds - each)


RECENT_STEPS: Final = 50


class RecentMean:
    """Turns Keras' mean over an epoch's steps so far into one over the last steps.

    Keras' mean lags behind, and starts anew with each epoch.
    """

    def __init__(self, steps: int = RECENT_STEPS) -> None:
        self._values: deque[float] = deque(maxlen=steps)
        self._sum_before = 0.0

    def add(self, step: int, mean: float) -> float:
        """Return the mean over the last steps, given that over `step` steps of the epoch.

        The last batch of an epoch may be smaller, and counts as much as the others here.
        """
        total = step * mean
        self._values.append(total if step == 1 else total - self._sum_before)
        self._sum_before = total
        return sum(self._values) / len(self._values)


class EventFiles:
    """Writes an epoch's figures as TensorBoard scalars.

    By `tf.summary.write`: Keras' callback and `tf.summary.scalar` need TensorBoard installed. All
    methods raise `UserError` where nothing can be written.
    """

    def __init__(self, folder: Path) -> None:
        with _reported():
            self._writer = tf.summary.create_file_writer(str(folder))

    def write(self, epoch: EpochEnded) -> None:
        """Write the figures of an epoch."""
        scalar = tf.compat.v1.SummaryMetadata()
        scalar.plugin_data.plugin_name = "scalars"
        with _reported():
            with self._writer.as_default(step=round(epoch.epoch)):
                for name in ("loss", "accuracy", "validation_loss", "validation_accuracy"):
                    tf.summary.write(f"epoch/{name}", getattr(epoch, name), metadata=scalar)
            self._writer.flush()

    def close(self) -> None:
        """End the file."""
        with _reported():
            self._writer.close()


@contextmanager
def _reported() -> Iterator[None]:
    try:
        yield
    except tf.errors.OpError as error:
        message = (
            "TensorBoard's files could not be written to the end. The network does without; make "
            "room on the disk before the next run."
        )
        raise UserError(message) from error


Weights = Sequence[NDArray[np.float32]]

PROBE_SECONDS: Final = 0.2
"""Least time between two results for the drawing on the page."""


class EndOfRun(Exception):
    """Ends Keras' `fit` at once."""


class TrainingCallback(keras.callbacks.Callback):
    """Follows Keras' `fit`, on the thread that trains.

    The averaged weights have to be in the model when validation ends: `average` comes before this
    one among the callbacks.

    Args:
        request: what is trained.
        images: how many images an epoch has.
        steps: how many steps an epoch has.
        average: swaps the averaged weights in, and the others out.
        send: called after every step and every epoch.
        control: asked after every step, and after every batch of a validation.
        on_best: given the best weights so far, in the order of `get_weights`.
    """

    def __init__(
        self,
        request: TrainingRequest,
        images: int,
        steps: int,
        average: keras.callbacks.SwapEMAWeights,
        send: Callable[[Progress | ProbeResult | EpochEnded], None],
        control: Control,
        on_best: Callable[[Weights], None],
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Keras has no types
        self._request, self._steps, self._average = request, steps, average
        self._send, self._control, self._on_best = send, control, on_best
        self._pace = Pace(request.epochs, steps, images)
        self._loss, self._accuracy = RecentMean(), RecentMean()
        self._started = time.monotonic()
        self._paused = 0.0
        self._epoch = 1
        self._logs: dict[str, float] = {}
        # What is misread counts first. Late in a run networks become too sure of themselves, which
        # shows in the loss alone, and which the fitted temperature puts right.
        self._best_rank = (math.inf, math.inf)
        self._best: list[NDArray[np.float32]] | None = None
        self._epochs: list[EpochEnded] = []
        self._ending: Ending = "finished"
        self._epochs_done = 0.0
        self._logits: Callable[[tf.Tensor], tf.Tensor] | None = None
        self._probed_at, self._probed = -math.inf, -1

    @property
    def result(self) -> TrainingResult:
        """How the run went, so far."""
        epochs = tuple(self._epochs)
        return TrainingResult(epochs, self._ending, self._now(), self._epochs_done)

    @property
    def unvalidated(self) -> EpochEnded:
        """What the first epoch came to that was stopped before it was validated."""
        loss, accuracy = self._logs["loss"], self._logs["accuracy"]
        return EpochEnded(
            self._epochs_done, loss, accuracy, math.nan, math.nan, is_best=True,
            seconds=self._now(),
        )  # fmt: skip

    def restore_best(self) -> None:
        """Put the best weights back into the model.

        Raises:
            UserError: no epoch ended with a loss that is a number.
        """
        if self._best is None:
            message = (
                "Training failed: the loss is no number any more, from the first epoch on. "
                "Choose a smaller learning rate, or another seed."
            )
            raise UserError(message)
        self.model.set_weights(self._best)

    # What Keras calls.

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        """Prepare to try the network on a drawing now and then."""
        model = self.model
        one_image = tf.TensorSpec((1, *model.input_shape[1:]), tf.float32)
        self._logits = tf.function(
            lambda image: model(image, training=False),
            input_signature=[one_image],
            autograph=False,  # it would look for the source, which a frozen program has not
        )

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Count."""
        self._epoch = epoch + 1

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """Send how far it is, and do what is wanted now."""
        self._logs = {name: float(value) for name, value in (logs or {}).items()}
        loss, step = self._logs["loss"], batch + 1
        self._pace.add_step(self._now())
        progress = Progress(
            self._epoch, self._request.epochs, step, self._steps,
            self._loss.add(step, loss), self._accuracy.add(step, self._logs["accuracy"]),
            self._pace.images_per_second, self._pace.seconds_left,
        )  # fmt: skip
        self._epochs_done = progress.epochs_done
        self._send(progress)
        # The last step of an epoch and of the run are tried in any case.
        self._run_probe(is_due=step == self._steps or self._control.should_stop())
        self._wait_while_paused()
        if not math.isfinite(loss):
            self._ending = "diverged"
            raise EndOfRun
        self._stop_if_asked()

    def on_test_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """Stop in the midst of a validation."""
        self._stop_if_asked()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Send the epoch's figures, and keep its weights if they are the best."""
        values = {name: float(value) for name, value in (logs or {}).items()}
        rank = (1 - values["val_accuracy"], values["val_loss"])
        is_best = math.isfinite(values["val_loss"]) and rank < self._best_rank
        ended = EpochEnded(
            epoch=epoch + 1,
            loss=values["loss"],
            accuracy=values["accuracy"],
            validation_loss=values["val_loss"],
            validation_accuracy=values["val_accuracy"],
            is_best=is_best,
            seconds=self._now(),
        )
        self._epochs.append(ended)
        if is_best:  # before anybody hears of it: who ends the process then finds the weights
            self._best_rank = rank
            self._keep_best()
        self._send(ended)
        if ended.epoch < self._request.epochs:
            self._stop_if_asked()

    def _stop_if_asked(self) -> None:
        """End the run at once; what has no best yet keeps the averaged weights."""
        if not self._control.should_stop():
            return
        self._ending = "stopped"
        if self._best is None:
            self._average.on_test_begin()
            self._keep_best()
        raise EndOfRun

    def _keep_best(self) -> None:
        self._best = self.model.get_weights()
        self._on_best(self._best)

    def _wait_while_paused(self) -> None:
        """Wait while a person wants it; new drawings are tried meanwhile."""
        started = time.monotonic()
        while self._control.wait_while_paused(PROBE_SECONDS):
            probe = self._control.probe()
            if probe is not None and probe.number != self._probed:
                self._run_probe()
        self._paused += time.monotonic() - started

    def _run_probe(self, *, is_due: bool = False) -> None:
        """Send the logits for the drawing on the page, now and then or if it is due."""
        probe, now = self._control.probe(), time.monotonic()
        is_due = is_due or now - self._probed_at >= PROBE_SECONDS
        if probe is None or probe.image is None or not is_due:
            return
        self._probed_at, self._probed = now, probe.number
        if self._logits is not None:
            image = np.frombuffer(probe.image, np.float32).reshape(1, 28, 28)
            logits = self._logits(tf.constant(image)).numpy()[0]
            if np.isfinite(logits).all():
                self._send(ProbeResult(probe.number, self._epochs_done, tuple(logits.tolist())))

    def _now(self) -> float:
        """Seconds since the run began, pauses left out."""
        return time.monotonic() - self._started - self._paused


class MeasuringCallback(keras.callbacks.Callback):
    """Sends how many of `total` images were predicted, over several calls of `predict`."""

    def __init__(self, total: int, send: Callable[[DataProgress], None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Keras has no types
        self._done, self._total, self._send = 0, total, send

    def on_predict_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """Count the batch."""
        self._done += len((logs or {})["outputs"])
        self._send(DataProgress("measuring", self._done, self._total))
