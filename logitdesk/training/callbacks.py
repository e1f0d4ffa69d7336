"""What happens during training: progress, probes, pause, stop, learning rate."""

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
    Ending,
    EpochEnded,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    TrainingResult,
)
from logitdesk.training.request import TrainingRequest

_SHARE_OF_NEWEST: Final = 0.1
"""The newest step's weight in the average: about the last twenty steps decide."""
_WITHOUT_MEANING: Final = 2
"""The first steps compile the network's functions: they say nothing of the speed."""


class Pace:
    """Follows a run's steps. Times are seconds on one clock that stands still in pauses.

    Args:
        epochs: how often each image is seen.
        steps: how many steps an epoch has.
        images: how many images an epoch has.
    """

    def __init__(self, epochs: int, steps: int, images: int) -> None:
        self._steps_in_all = epochs * steps
        self._steps, self._images = steps, images
        self._done = 0
        self._before: float | None = None
        self._seconds_a_step: float | None = None
        self._seconds_between_epochs = 0.0

    def step_done(self, now: float) -> None:
        """Another step was done."""
        self._done += 1
        if self._before is not None and self._done > _WITHOUT_MEANING:
            self._learn(now - self._before)
        self._before = now

    @property
    def images_per_second(self) -> float:
        """Of the last steps; 0 while that is not known."""
        each = self._seconds_a_step
        return self._images / self._steps / each if each else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until the run's last step and what follows it; None while that is not known."""
        if self._seconds_a_step is None:
            return None
        left = self._steps_in_all - self._done
        epochs_to_end = (left + self._steps - 1) // self._steps
        return left * self._seconds_a_step + epochs_to_end * self._seconds_between_epochs

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
    """Follows one of Keras' figures, which is the mean over an epoch's steps so far.

    That mean lags behind, and starts anew with each epoch; this one is over the last steps, also
    beyond an epoch's end.
    """

    def __init__(self, steps: int = RECENT_STEPS) -> None:
        """`steps` is over how many of the last ones."""
        self._values: deque[float] = deque(maxlen=steps)
        self._sum_before = 0.0

    def take(self, step: int, mean: float) -> float:
        """The mean over the last steps, given that over all `step` steps of the epoch so far.

        The last batch of an epoch may be smaller, and counts as much as the others here.
        """
        total = step * mean
        self._values.append(total if step == 1 else total - self._sum_before)
        self._sum_before = total
        return sum(self._values) / len(self._values)


class EventFiles:
    """Writes an epoch's figures as scalars.

    By `tf.summary.write`, which is TensorFlow's own: `tf.summary.scalar` needs TensorBoard
    installed, which is only needed to look at the files.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` need not exist.

        Raises:
            UserError: nothing can be written there.
        """
        with _told_to_people():
            self._writer = tf.summary.create_file_writer(str(folder))

    def write(self, epoch: EpochEnded) -> None:
        """Write the figures of an epoch.

        Raises:
            UserError: they cannot be written; what was written before can be read.
        """
        with _told_to_people():
            with self._writer.as_default(step=epoch.epoch):
                for name in ("loss", "accuracy", "validation_loss", "validation_accuracy"):
                    tf.summary.write(f"epoch/{name}", getattr(epoch, name), metadata=_scalar())
            self._writer.flush()

    def close(self) -> None:
        """End the file.

        Raises:
            UserError: the last of it cannot be written.
        """
        with _told_to_people():
            self._writer.close()


@contextmanager
def _told_to_people() -> Iterator[None]:
    try:
        yield
    except tf.errors.OpError as error:
        message = (
            "TensorBoard's files could not be written to the end. The network does without; make "
            "room on the disk before the next run."
        )
        raise UserError(message) from error


def _scalar() -> tf.compat.v1.SummaryMetadata:
    """What tells TensorBoard that a tensor is a curve's value (its scalars plugin)."""
    metadata = tf.compat.v1.SummaryMetadata()
    metadata.plugin_data.plugin_name = "scalars"
    return metadata


Weights = Sequence[NDArray[np.float32]]

PROBE_SECONDS: Final = 0.2
"""How long it takes, at least, until the network is shown the drawing on the page again."""


class RunOver(Exception):
    """Ends Keras' `fit` at once."""


class TrainingCallback(keras.callbacks.Callback):
    """Follows Keras' `fit`. All runs on the thread that trains.

    Args:
        request: what is trained.
        images: how many images an epoch has.
        steps: how many steps an epoch has.
        listener: called after every step and every epoch, and when the last step was done too
            soon.
        control: asked after every step.
        on_best: given the best weights so far, in the order of `get_weights`.
    """

    def __init__(
        self,
        request: TrainingRequest,
        images: int,
        steps: int,
        listener: Callable[[PhaseStarted | Progress | ProbeResult | EpochEnded], None],
        control: Control,
        on_best: Callable[[Weights], None],
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Keras has no types
        self._request, self._steps = request, steps
        self._listener, self._control, self._on_best = listener, control, on_best
        self._pace = Pace(request.epochs, steps, images)
        self._loss, self._accuracy = RecentMean(), RecentMean()
        self._began = time.monotonic()
        self._paused = 0.0
        self._epoch = 0
        # What is misread counts first. Late in a run networks become too sure of themselves, which
        # shows in the loss alone, and which the fitted temperature puts right.
        self._best_standing = (math.inf, math.inf)
        self._best: list[NDArray[np.float32]] | None = None
        self._epochs: list[EpochEnded] = []
        self._ending: Ending = "finished"
        self._logits: Callable[[tf.Tensor], tf.Tensor] | None = None
        self._probed_at, self._probed = -math.inf, -1

    @property
    def run(self) -> TrainingResult:
        """How it went, so far."""
        return TrainingResult(tuple(self._epochs), self._ending, self._now())

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
        """Prepare to show the network a drawing now and then."""
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
        """Tell of the step, and do what is wanted now."""
        told = logs or {}
        loss, step = float(told["loss"]), batch + 1
        self._pace.step_done(self._now())
        progress = Progress(
            self._epoch, self._request.epochs, step, self._steps,
            self._loss.take(step, loss), self._accuracy.take(step, float(told["accuracy"])),
            self._pace.images_per_second, self._pace.seconds_left,
        )  # fmt: skip
        self._listener(progress)
        self._run_probe(progress.epochs_done)
        self._pause(progress.epochs_done)
        if not math.isfinite(loss):
            self._end("diverged")
        elif self._control.should_stop():
            self._end("stopped")

    def on_test_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """Stop in the midst of a validation, if there is something to keep without it."""
        if self._best is not None and self._control.should_stop():
            self._end("stopped")

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Tell of the epoch, and keep its weights if they are the best."""
        told = {name: float(value) for name, value in (logs or {}).items()}
        standing = (1 - told["val_accuracy"], told["val_loss"])
        is_best = math.isfinite(told["val_loss"]) and standing < self._best_standing
        done = EpochEnded(
            epoch=epoch + 1,
            loss=told["loss"],
            accuracy=told["accuracy"],
            validation_loss=told["val_loss"],
            validation_accuracy=told["val_accuracy"],
            is_best=is_best,
            seconds=self._now(),
        )
        self._epochs.append(done)
        self._listener(done)
        if is_best:
            self._best_standing = standing
            self._best = self.model.get_weights()
            self._on_best(self._best)
        if done.epoch < self._request.epochs and self._control.should_stop():
            self._end("stopped")

    def _end(self, ending: Ending) -> None:
        """End the run: at once where there is a best, or else after validating what there is."""
        self._ending = ending
        if self._best is not None:
            raise RunOver
        self._listener(PhaseStarted("measuring"))
        self.model.stop_training = True

    def _pause(self, epochs_done: float) -> None:
        """Wait while a person wants it; the page is followed meanwhile."""
        began = time.monotonic()
        while self._control.wait_while_paused(PROBE_SECONDS):
            look = self._control.probe()
            if look is not None and look.number != self._probed:
                self._run_probe(epochs_done)
        self._paused += time.monotonic() - began

    def _run_probe(self, epochs_done: float) -> None:
        look = self._control.probe()
        now = time.monotonic()
        if look is None or look.image is None or now - self._probed_at < PROBE_SECONDS:
            return
        self._probed_at, self._probed = now, look.number
        if self._logits is not None:
            logits = self._logits(_image_of(look)).numpy()[0]
            if np.isfinite(logits).all():
                told = tuple(float(logit) for logit in logits)
                self._listener(ProbeResult(look.number, epochs_done, told))

    def _now(self) -> float:
        """Seconds since the run began, pauses left out."""
        return time.monotonic() - self._began - self._paused


def _image_of(look: Probe) -> tf.Tensor:
    image = np.frombuffer(look.image or b"", np.float32)
    return tf.constant(image.reshape(1, 28, 28))
