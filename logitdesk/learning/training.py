"""Training a network, by Keras' own `fit`."""

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

import keras
import numpy as np
import tensorflow as tf

from logitdesk.learning import networks
from logitdesk.learning.augmentation import affine
from logitdesk.learning.control import Control
from logitdesk.learning.course import Course, RunOver, Weights
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.kept_network import kept_network
from logitdesk.learning.lessons import Lessons
from logitdesk.learning.loss import AccuracyOnDigits, divergence, targets_of
from logitdesk.learning.messages import Began, EpochDone, Glimpse, PhaseBegan, Progress, Trained
from logitdesk.learning.precision import quick_products
from logitdesk.library.bundle import Bundle

Listener = Callable[[PhaseBegan | Began | Progress | Glimpse | EpochDone], None]

_AVERAGED_SHARE = 0.05


@dataclass(frozen=True, eq=False)
class TrainedNetwork:
    """A network with the best weights of its run.

    Attributes:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        images: how many images an epoch had.
        held_out: the images that the choice of weights rested on; not learned from.
        run: how the run went.
    """

    model: keras.Model
    images: int
    held_out: DataSet
    run: Trained


def train(
    request: TrainingRequest,
    lessons: Lessons,
    listener: Listener,
    control: Control,
    strategy: tf.distribute.Strategy | None = None,
    *,
    start: Bundle | None = None,
    on_best: Callable[[Weights], None] = lambda _: None,
) -> TrainedNetwork:
    """Train the network that `request` asks for on `lessons`, and keep its best weights.

    AdamW on one cycle: the learning rate rises, then falls to nothing along a cosine. What is
    judged and kept is the running average of the weights. Of all epochs the one wins
    that misread least of what was held out and, of several, the one with the smallest cross-entropy
    there; no test image decides anything.

    Args:
        request: what to train; its `datasets` and `device` have been seen to already.
        lessons: the images to learn from, and those to choose by.
        listener: called on this thread before the first step, and after every step and epoch.
        control: asked after every step whether to wait, to end, or to look at a drawing.
        strategy: shares each batch out to several devices; None where there is one.
        start: the network whose weights training begins with; None for fresh ones.
        on_best: given the best weights whenever an epoch has bettered them.

    Raises:
        BadInput: there is too little data, or the loss is no number any more.
    """
    keras.utils.set_random_seed(request.seed)
    strategy = strategy or tf.distribute.get_strategy()
    shares = strategy.num_replicas_in_sync
    learned, held_out = _even(lessons.learned, shares), _even(lessons.held_out, shares)
    request = replace(request, batch_size=_even_batch(request.batch_size, learned, shares))
    steps = math.ceil(len(learned) / request.batch_size)
    with strategy.scope():
        model = initial_network(request, start)
        model.compile(
            optimizer=_optimizer(request, steps),
            loss=divergence,
            metrics=[AccuracyOnDigits()],
            jit_compile=False,  # XLA is slower on a CPU, and takes a minute to compile
        )
    course = Course(request, len(learned), steps, listener, control, on_best)
    listener(Began(len(learned), len(held_out), request.epochs, steps))
    with quick_products(wanted=request.bfloat16), suppress(RunOver):
        model.fit(
            batches(learned, request),
            validation_data=(unit_range(held_out.images), targets_of(held_out.labels)),
            validation_batch_size=_even_batch(1000, held_out, shares),
            epochs=request.epochs,
            shuffle=False,  # the batches come shuffled
            verbose=0,
            # In this order: the averaged weights have to be in the model when the course looks.
            callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True), course],
        )
    course.restore_best()
    return TrainedNetwork(model, len(learned), held_out, course.run)


def initial_network(request: TrainingRequest, start: Bundle | None) -> keras.Model:
    """The network as training begins: fresh, or with the weights of `start`.

    Raises:
        BadInput: `start` cannot be used.
    """
    return networks.build(request.architecture) if start is None else kept_network(start)


def _even(data: DataSet, shares: int) -> DataSet:
    """All but the last few images: a device that gets none of a batch fails."""
    if len(data) % shares == 0:
        return data
    return data.take(np.arange(len(data) // shares * shares))


def _even_batch(batch_size: int, data: DataSet, shares: int) -> int:
    """The size of the largest batch whose shares are alike: Keras wants that of the first."""
    return max(1, min(batch_size, len(data)) // shares) * shares


def _optimizer(request: TrainingRequest, steps: int) -> keras.optimizers.Optimizer:
    """AdamW on one cycle, averaging the weights over the last steps."""
    total = steps * request.epochs
    warm_up = max(1, round(total * request.warm_up))
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
        schedule,
        weight_decay=request.weight_decay,
        beta_2=request.beta_2,
        use_ema=True,
        ema_momentum=1 - 1 / averaged,
    )


def batches(data: DataSet, request: TrainingRequest) -> tf.data.Dataset:
    """Shuffled batches of float32 images in [0, 1], varied if asked for, and their targets."""

    def prepared(images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        scaled = tf.cast(images, tf.float32) / 255.0
        return (affine(scaled) if request.augmentation else scaled), targets_of(labels)

    return (
        tf.data.Dataset.from_tensor_slices((data.images, data.labels))
        .shuffle(len(data), seed=request.seed)
        .batch(request.batch_size)
        # Converted, it would be looked for in its source, which a frozen program has not.
        .map(tf.autograph.experimental.do_not_convert(prepared))
        .prefetch(2)
    )
