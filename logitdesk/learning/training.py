"""Training a network, by Keras' own `fit`."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.errors import BadInput
from logitdesk.learning import networks
from logitdesk.learning.augmentation import affine
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.messages import EpochDone, Progress, Trained, TrainingRequest

Listener = Callable[[Progress | EpochDone], None]

_VALIDATION_SHARE = 1 / 12  # 5,000 of MNIST's 60,000
_WARM_UP_SHARE = 0.2
_AVERAGED_SHARE = 0.05
_FEWEST_IMAGES = 24


@dataclass(frozen=True, eq=False)
class TrainedNetwork:
    """A network with the best weights of its run.

    Attributes:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        held_out: the images that the choice of weights rested on; not learned from.
        run: how the run went.
    """

    model: keras.Model
    held_out: DataSet
    run: Trained


def train(
    request: TrainingRequest,
    data: DataSet,
    listener: Listener,
    should_stop: Callable[[], bool],
) -> TrainedNetwork:
    """Train the network that `request` asks for on `data`, and keep its best weights.

    AdamW on one cycle: the learning rate rises, then falls to nothing along a cosine. What is
    judged and kept is the running average of the weights. A part of `data` is held out, and of all
    epochs the one with the smallest cross-entropy on it wins; no test image decides anything.

    Args:
        request: what to train; its `datasets` and `device` have been seen to already.
        data: the images to learn from.
        listener: called on this thread after every step and every epoch.
        should_stop: asked after every step; True ends the run there.

    Raises:
        BadInput: there is too little data, or the loss is no number any more.
    """
    keras.utils.set_random_seed(request.seed)
    learned, held_out = _split(data, request)
    model = networks.build(request.architecture)
    steps = math.ceil(len(learned) / request.batch_size)
    model.compile(
        optimizer=_optimizer(request, steps),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
        jit_compile=False,  # XLA is slower on a CPU, and takes a minute to compile
    )
    course = _Course(request.epochs, steps, listener, should_stop)
    began = time.monotonic()
    model.fit(
        batches(learned, request),
        validation_data=(unit_range(held_out.images), held_out.labels),
        validation_batch_size=1000,
        epochs=request.epochs,
        shuffle=False,  # the batches come shuffled
        verbose=0,
        # In this order: the averaged weights have to be in the model when the course looks.
        callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True), course],
    )
    course.restore_best()
    run = Trained(tuple(course.told), course.stopped, time.monotonic() - began)
    return TrainedNetwork(model, held_out, run)


def _split(data: DataSet, request: TrainingRequest) -> tuple[DataSet, DataSet]:
    """What is learned from, and what is held out to judge by."""
    available = len(data)
    wanted = available if request.samples is None else request.samples
    if not _FEWEST_IMAGES <= wanted <= available:
        message = (
            f"{wanted:,} images were asked for; choose from {_FEWEST_IMAGES} to {available:,}, "
            "the images there are."
        )
        raise BadInput(message)
    if wanted < available:
        _, data = data.split(wanted, request.seed)
    return data.split(math.ceil(wanted * _VALIDATION_SHARE), request.seed)


def _optimizer(request: TrainingRequest, steps: int) -> keras.optimizers.Optimizer:
    """AdamW on one cycle, averaging the weights over the last steps."""
    total = steps * request.epochs
    warm_up = max(1, round(total * _WARM_UP_SHARE))
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=request.learning_rate / 25,
        warmup_target=request.learning_rate,
        warmup_steps=warm_up,
        decay_steps=max(1, total - warm_up),
        alpha=1e-3,
    )
    # A share of the run rather than a number of steps: a short run must forget its start as well.
    averaged = 1 + total * _AVERAGED_SHARE
    return keras.optimizers.AdamW(
        schedule, weight_decay=request.weight_decay, use_ema=True, ema_momentum=1 - 1 / averaged
    )


def batches(data: DataSet, request: TrainingRequest) -> tf.data.Dataset:
    """Shuffled batches of (float32 images in [0, 1], labels), varied if asked for."""

    def prepared(images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        scaled = tf.cast(images, tf.float32) / 255.0
        return (affine(scaled) if request.augmentation else scaled), labels

    return (
        tf.data.Dataset.from_tensor_slices((data.images, data.labels))
        .shuffle(len(data), seed=request.seed)
        .batch(request.batch_size)
        .map(prepared)
        .prefetch(2)
    )


class _Course(keras.callbacks.Callback):
    """Follows a run: tells of it, stops it when asked, and keeps the best weights."""

    def __init__(
        self, epochs: int, steps: int, listener: Listener, should_stop: Callable[[], bool]
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Keras has no types
        self._epochs, self._steps = epochs, steps
        self._listener = listener
        self._should_stop = should_stop
        self._epoch = 0
        self._least_loss = math.inf
        self._best: list[NDArray[np.float32]] | None = None
        self.told: list[EpochDone] = []
        self.stopped = False

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self._epoch = epoch + 1

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        told = logs or {}
        loss, accuracy = float(told["loss"]), float(told["accuracy"])
        self._listener(Progress(self._epoch, self._epochs, batch + 1, self._steps, loss, accuracy))
        if self._should_stop() or not math.isfinite(loss):
            self.stopped = True
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        told = {name: float(value) for name, value in (logs or {}).items()}
        is_best = told["val_loss"] < self._least_loss
        if is_best:
            self._least_loss = told["val_loss"]
            self._best = self.model.get_weights()
        done = EpochDone(
            epoch=epoch + 1,
            loss=told["loss"],
            accuracy=told["accuracy"],
            validation_loss=told["val_loss"],
            validation_accuracy=told["val_accuracy"],
            is_best=is_best,
        )
        self.told.append(done)
        self._listener(done)

    def restore_best(self) -> None:
        """Put the best weights back into the model.

        Raises:
            BadInput: no epoch ended with a loss that is a number.
        """
        if self._best is None:
            message = "Training failed: the loss is no number any more. Try another seed."
            raise BadInput(message)
        self.model.set_weights(self._best)
