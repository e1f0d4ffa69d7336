"""Keras callbacks of a run: progress, probes, pause, stop, best weights."""

import math
import time
from collections.abc import Callable, Sequence
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
from logitdesk.translatable import Translatable

Weights = Sequence[NDArray[np.float32]]

PROGRESS_SECONDS: Final = 0.1
"""Least time between two messages of progress."""
PROBE_SECONDS: Final = 0.2
"""Least time between two results for the drawing on the page."""
RECENT_STEPS: Final = 50
_COMPILING_STEPS: Final = 2
"""The first steps compile the network's functions: they say nothing of the speed."""


class RecentMean:
    """Turns Keras' mean over an epoch's steps so far into one over about the last 50 steps.

    Keras' mean lags behind, and starts anew with each epoch.
    """

    def __init__(self) -> None:
        self._count, self._sum, self._mean = 0, 0.0, 0.0

    def add(self, step: int, mean: float) -> float:
        """Return the mean over the last steps, given that over `step` steps of the epoch.

        The last batch of an epoch may be smaller, and counts as much as the others here.
        """
        before = 0.0 if step == 1 else self._sum
        self._sum = step * mean
        self._count += 1
        self._mean += (self._sum - before - self._mean) / min(self._count, RECENT_STEPS)
        return self._mean


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
        send: called now and then, and after every epoch.
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
        self._request, self._images, self._steps, self._average = request, images, steps, average
        self._send, self._control, self._on_best = send, control, on_best
        self._loss, self._accuracy = RecentMean(), RecentMean()
        self._began = time.monotonic()
        self._compiled = 0.0  # when the steps began that are as quick as all later ones
        self._done = 0  # steps of all epochs
        # Over 50 networks, this loss ranks them as their mistakes on other people's digits do (0.7
        # to 0.8), and what is misread of the digits held out does not (0.25).
        self._best_loss = math.inf
        self._best: list[NDArray[np.float32]] | None = None
        self._epochs: list[EpochEnded] = []
        self._ending: Ending = "finished"
        self._logits: Callable[[tf.Tensor], tf.Tensor] | None = None
        self._told_at = self._probed_at = -math.inf
        self._probed = -1

    @property
    def result(self) -> TrainingResult:
        """The run so far."""
        done = self._done / self._steps
        return TrainingResult(tuple(self._epochs), self._ending, self._seconds, done)

    def restore_best(self) -> None:
        """Put the best weights back into the model.

        Raises:
            UserError: no epoch ended with a loss that is a number.
        """
        if self._best is None:
            raise UserError(
                "Training failed: the loss is no number any more, from the first epoch on. "
                "Choose a smaller learning rate, or another seed."
            )
        self.model.set_weights(self._best)

    # What Keras calls.

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        model = self.model
        one_image = tf.TensorSpec((1, *model.input_shape[1:]), tf.float32)
        self._logits = tf.function(
            lambda image: model(image, training=False),
            input_signature=[one_image],
            autograph=False,  # it would look for the source, which a frozen program has not
        )

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        """Send how far it is, and do what is wanted now."""
        step, means = batch + 1, logs or {}
        self._done += 1
        if self._done == _COMPILING_STEPS:
            self._compiled = self._seconds
        loss = self._loss.add(step, means["loss"])
        accuracy = self._accuracy.add(step, means["accuracy"])
        diverged = not math.isfinite(means["loss"])
        # The last step of an epoch and of the run are told and tried in any case.
        is_due = step == self._steps or diverged or self._control.should_stop()
        if is_due or time.monotonic() - self._told_at >= PROGRESS_SECONDS:
            self._told_at = time.monotonic()
            self._send(self._progress(step, loss, accuracy))
        self._run_probe(is_due=is_due)
        self._wait_while_paused()
        if diverged:
            self._ending = "diverged"
            raise EndOfRun
        self._stop_if_asked()

    def on_test_begin(self, logs: dict[str, Any] | None = None) -> None:
        """Keep the first epoch's averaged weights, should its validation not come to an end."""
        if self._best is None:
            self._keep_best()

    def on_test_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._stop_if_asked()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Send the epoch's figures, and keep its weights if they are the best."""
        means = logs or {}
        # What is held out beside a hand is what the network knew before: it would choose the epoch
        # that has learned least of the hand.
        least = math.inf if self._request.hand is not None else self._best_loss
        is_best = means["val_loss"] < least
        ended = EpochEnded(
            epoch=epoch + 1,
            loss=means["loss"],
            accuracy=means["accuracy"],
            validation_loss=means["val_loss"],
            validation_accuracy=means["val_accuracy"],
            is_best=is_best,
            seconds=self._seconds,
        )
        self._epochs.append(ended)
        if is_best:  # before anybody hears of it: who ends the process then finds the weights
            self._best_loss = ended.validation_loss
            self._keep_best()
        elif self._best_loss == math.inf:
            self._best = None  # what was kept for the time of validation is of no use
        self._send(ended)
        if ended.epoch < self._request.epochs:
            self._stop_if_asked()

    @property
    def _seconds(self) -> float:
        """Since the run began, pauses left out."""
        return time.monotonic() - self._began

    def _progress(self, step: int, loss: float, accuracy: float) -> Progress:
        epochs, timed = self._request.epochs, self._done - _COMPILING_STEPS
        speed, left = 0.0, None
        if timed > 0:
            each = (self._seconds - self._compiled) / timed
            speed = self._images / self._steps / each
            left = (epochs * self._steps - self._done) * each
        epoch = math.ceil(self._done / self._steps)
        return Progress(epoch, epochs, step, self._steps, loss, accuracy, speed, left)

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
        self._began += time.monotonic() - started

    def _run_probe(self, *, is_due: bool = False) -> None:
        """Send the logits for the drawing on the page, now and then."""
        now = time.monotonic()
        if not is_due and now - self._probed_at < PROBE_SECONDS:
            return
        probe = self._control.probe()
        if probe is None or probe.image is None or self._logits is None:
            return
        self._probed_at, self._probed = now, probe.number
        image = np.frombuffer(probe.image, np.float32).reshape(1, 28, 28)
        logits = self._logits(tf.constant(image)).numpy()[0]
        if np.isfinite(logits).all():
            done = self._done / self._steps
            self._send(ProbeResult(probe.number, done, tuple(logits.tolist())))


class MeasuringCallback(keras.callbacks.Callback):
    """Sends how many of `total` images were predicted, over several calls of `predict`."""

    def __init__(self, total: int, send: Callable[[DataProgress], None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Keras has no types
        self._done, self._total, self._send = 0, total, send

    def on_predict_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._done += len((logs or {})["outputs"])
        self._send(DataProgress(Translatable("measuring"), self._done, self._total))
