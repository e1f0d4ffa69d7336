"""The training loop: a Keras fit with its callbacks, and the device it runs on."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import keras
import numpy as np
import tensorflow as tf

from logitdesk.datasets.dataset import NO_DIGIT, DataSet, unit_range
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS
from logitdesk.training import networks
from logitdesk.training.callbacks import EndOfRun, TrainingCallback, Weights
from logitdesk.training.export import load_network
from logitdesk.training.messages import (
    Control,
    EpochEnded,
    ProbeResult,
    Progress,
    TrainingResult,
    TrainingStarted,
)
from logitdesk.training.pipeline import TrainingData
from logitdesk.training.request import TrainingRequest


def targets_of(labels: tf.Tensor) -> tf.Tensor:
    """Return probabilities to learn: 1 for the digit, all even for no digit.

    The latter teaches a network to favour nothing: D. Hendrycks, M. Mazeika and T. Dietterich,
    "Deep Anomaly Detection with Outlier Exposure" (2019).

    Args:
        labels: (batch,), 0 to 9 or `NO_DIGIT`.

    Returns:
        (batch, 10) float32; each row sums to 1.
    """
    digit = tf.cast(labels, tf.int32)
    is_digit = digit != NO_DIGIT
    return tf.where(is_digit[:, tf.newaxis], tf.one_hot(digit, DIGITS), 1 / DIGITS)


def divergence(targets: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Return Kullback and Leibler's divergence of the logits' softmax from the targets.

    For a digit that is the softmax cross-entropy; else it is that less what it cannot go below.

    Args:
        targets: (batch, 10) probabilities.
        logits: (batch, 10) float32.

    Returns:
        (batch,) float32, in nats, 0 or more.
    """
    targets = tf.cast(targets, tf.float32)
    least = -tf.reduce_sum(tf.math.xlogy(targets, targets), axis=-1)
    return tf.nn.softmax_cross_entropy_with_logits(targets, logits) - least


class AccuracyOnDigits(keras.metrics.SparseCategoricalAccuracy):
    """The share of the digits read right; what is no digit does not count."""

    def __init__(self) -> None:
        super().__init__(name="accuracy")  # type: ignore[no-untyped-call]  # Keras has no types

    def update_state(  # type: ignore[override]  # as in the class this one bears on
        self,
        y_true: tf.Tensor,
        y_pred: tf.Tensor,
        sample_weight: tf.Tensor | None = None,
    ) -> None:
        """Count a batch: (batch, 10) targets, and (batch, 10) logits."""
        is_digit = tf.cast(tf.reduce_max(y_true, axis=-1) >= 0.5, tf.float32)
        digit = tf.argmax(y_true, axis=-1)
        super().update_state(digit, y_pred, is_digit)  # type: ignore[no-untyped-call]


_ROTATION: Final = math.radians(15.0)
_SCALE: Final = 0.15  # a share, of each axis by itself
_SHEAR: Final = 0.3  # horizontal move over vertical distance; it makes a hand lean
_SHIFT: Final = 0.5
"""In pixels. Digits are centred by whole pixels, so half of one is all that they can be off. With
two the CNN's log-loss on scans was a quarter larger."""


def affine(images: tf.Tensor) -> tf.Tensor:
    """Turn, scale, shear and move each image a little, by amounts of its own.

    Args:
        images: (batch, 28, 28) float32 in [0, 1].

    Returns:
        (batch, 28, 28) float32 in [0, 1], interpolated bilinearly, black from outside.
    """
    batch = tf.shape(images)[0]

    def draw(limit: float) -> tf.Tensor:
        return tf.random.uniform([batch], -limit, limit)

    angle = draw(_ROTATION)
    cos, sin = tf.cos(angle), tf.sin(angle)
    shear = draw(_SHEAR)
    scale_x, scale_y = 1 + draw(_SCALE), 1 + draw(_SCALE)
    # From a place in the new image to one in the old: scaled, then sheared, then turned,
    # about the middle of the image.
    a, b = cos * scale_x, (cos * shear - sin) * scale_y
    c, d = sin * scale_x, (sin * shear + cos) * scale_y
    middle = (images.shape[1] - 1) / 2
    x0 = middle - a * middle - b * middle + draw(_SHIFT)
    y0 = middle - c * middle - d * middle + draw(_SHIFT)
    zero = tf.zeros([batch])
    moved: tf.Tensor = keras.ops.image.affine_transform(
        images[..., tf.newaxis],
        tf.stack([a, b, x0, c, d, y0, zero, zero], axis=1),
        interpolation="bilinear",
        fill_mode="constant",
    )
    return moved[..., 0]


_BFLOAT16_FLAGS: Final = frozenset({"avx512_bf16", "amx_bf16"})
"""Linux' names of a processor's own products of bfloat16. Without them they take longer."""
_OPTION: Final = "auto_mixed_precision_onednn_bfloat16"


@contextmanager
def bfloat16_products(*, wanted: bool) -> Iterator[None]:
    """Multiply in bfloat16 meanwhile, if wanted and the CPU is able.

    What flows between the layers is rounded to it; the weights, their steps and the loss stay
    float32. It is TensorFlow that inserts the conversions, into what Keras runs: the model is the
    same as without. On other processors, and on a GPU, nothing changes.
    """
    if not (wanted and has_bfloat16()):
        yield
        return
    tf.config.optimizer.set_experimental_options({_OPTION: True})
    try:
        yield
    finally:
        tf.config.optimizer.set_experimental_options({_OPTION: False})


def has_bfloat16() -> bool:
    """Return whether the processor multiplies bfloat16; False where unknown."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.startswith("flags")), "")
    return not _BFLOAT16_FLAGS.isdisjoint(flags.split())


@dataclass(frozen=True, eq=False)
class Device:
    """One CPU, one GPU, or several.

    Attributes:
        words: what it is, for a person: "CPU", "GPU (NVIDIA …)", "2 GPUs (NVIDIA …)".
        strategy: shares each batch out to several GPUs; None where there is one device.
    """

    words: str
    strategy: tf.distribute.Strategy | None = None


def choose_device(device: str) -> Device:
    """Make TensorFlow use the chosen device. Call it before anything else of TensorFlow.

    GPUs that are not chosen are hidden, and stay free for others.

    Args:
        device: "auto" (all GPUs there are, else the CPU), "cpu", "gpu" (all of them), or one of
            them by its number: "gpu:0", "gpu:1" …

    Raises:
        UserError: a GPU was asked for that TensorFlow does not see, or the name is no device.
    """
    gpus = tf.config.list_physical_devices("GPU")
    chosen = [gpus[number] for number in chosen_gpus(device, len(gpus))]
    tf.config.set_visible_devices(chosen, "GPU")
    for gpu in chosen:
        # Otherwise TensorFlow takes all of the GPU's memory at once.
        tf.config.experimental.set_memory_growth(gpu, enable=True)
    words = _in_words([_name(gpu) for gpu in chosen])
    if len(chosen) < 2:
        return Device(words)
    # TensorFlow counts the visible ones only, from 0.
    numbered = [f"GPU:{number}" for number in range(len(chosen))]
    return Device(words, tf.distribute.MirroredStrategy(numbered))


def chosen_gpus(device: str, count: int) -> Sequence[int]:
    """Return the numbers of the GPUs that `device` means, out of `count`.

    Raises:
        UserError: as `choose_device`.
    """
    kind, colon, number = device.partition(":")
    is_kind = kind in ("auto", "cpu", "gpu") and not colon
    if not is_kind and not (kind == "gpu" and number.isascii() and number.isdecimal()):
        message = (
            f"There is no device “{device}”: choose auto, cpu, gpu, or one GPU by its number, "
            "such as gpu:0."
        )
        raise UserError(message)
    if kind == "gpu" and not count:
        message = (
            "TensorFlow sees no GPU. On Linux with an NVIDIA card install LogitDesk with its "
            "“gpu” extra; elsewhere choose the device auto or cpu."
        )
        raise UserError(message)
    if is_kind:
        return range(0 if kind == "cpu" else count)
    if int(number) >= count:
        there = "gpu:0 is the only one" if count == 1 else f"they are gpu:0 to gpu:{count - 1}"
        message = f"TensorFlow sees no GPU of number {number}: {there}."
        raise UserError(message)
    return [int(number)]


def _in_words(gpus: Sequence[str]) -> str:
    """Name what is used where these GPUs are; each name once."""
    if not gpus:
        return "CPU"
    count = "GPU" if len(gpus) == 1 else f"{len(gpus)} GPUs"
    return f"{count} ({', '.join(dict.fromkeys(gpus))})"


def _name(gpu: tf.config.PhysicalDevice) -> str:
    return str(tf.config.experimental.get_device_details(gpu).get("device_name", gpu.name))


Send = Callable[[TrainingStarted | Progress | ProbeResult | EpochEnded], None]

_AVERAGED_SHARE: Final = 0.05
_VALIDATION_BATCH: Final = 1000


@dataclass(frozen=True, eq=False)
class TrainedNetwork:
    """A network with the best weights of its run.

    Attributes:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        images: how many images an epoch had.
        held_out: real images that were not learned from.
        run: how the run went.
    """

    model: keras.Model
    images: int
    held_out: DataSet
    run: TrainingResult


def train(
    request: TrainingRequest,
    training_data: TrainingData,
    send: Send,
    control: Control,
    strategy: tf.distribute.Strategy | None = None,
    *,
    start: Bundle | None = None,
    on_best: Callable[[Weights], None] = lambda _: None,
) -> TrainedNetwork:
    """Train the network that `request` asks for, and keep its best weights.

    AdamW on one cycle: the learning rate rises, then falls to nothing along a cosine. What is
    judged and kept is the running average of the weights. Of all epochs the one wins with the
    smallest cross-entropy on what was held out, strokes also varied; no test image decides
    anything.

    Args:
        request: what to train; its `datasets` and `device` have been seen to already.
        training_data: the images to learn from, and those to choose by.
        send: called on this thread before the first step, now and then, and after every epoch.
        control: asked after every step whether to wait, to end, or to try a drawing.
        strategy: shares each batch out to several devices; None where there is one.
        start: the network whose weights training begins with; None for fresh ones.
        on_best: given the best weights whenever an epoch has bettered them.

    Raises:
        UserError: there is too little data, or the loss is no number any more.
    """
    keras.utils.set_random_seed(request.seed)
    strategy = strategy or tf.distribute.get_strategy()
    shares = strategy.num_replicas_in_sync
    learned, judges = _even(training_data.learned, shares), _even(training_data.judges, shares)
    request = replace(request, batch_size=_even_batch(request.batch_size, learned, shares))
    steps = math.ceil(len(learned) / request.batch_size)
    with strategy.scope():
        model = networks.build(request.architecture) if start is None else load_network(start)
        model.compile(
            optimizer=_optimizer(request, steps),
            loss=divergence,
            metrics=[AccuracyOnDigits()],
            jit_compile=False,  # XLA is slower on a CPU, and takes a minute to compile
        )
    average = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    callback = TrainingCallback(request, len(learned), steps, average, send, control, on_best)
    send(TrainingStarted(len(learned), len(judges), request.epochs, steps))
    with bfloat16_products(wanted=request.bfloat16), suppress(EndOfRun):
        model.fit(
            batches(learned, request),
            validation_data=(unit_range(judges.images), targets_of(judges.labels)),
            validation_batch_size=_even_batch(_VALIDATION_BATCH, judges, shares),
            epochs=request.epochs,
            shuffle=False,  # the batches come shuffled
            verbose=0,
            callbacks=[average, callback],
        )
    callback.restore_best()
    held_out = _even(training_data.held_out, shares)
    return TrainedNetwork(model, len(learned), held_out, callback.result)


def _even(data: DataSet, shares: int) -> DataSet:
    """Drop the last few images: a device that gets none of a batch fails."""
    if len(data) % shares == 0:
        return data
    return data.take(np.arange(len(data) // shares * shares))


def _even_batch(batch_size: int, data: DataSet, shares: int) -> int:
    """Return the largest batch size with equal shares: Keras wants that of the first."""
    return max(1, min(batch_size, len(data)) // shares) * shares


def _optimizer(request: TrainingRequest, steps: int) -> keras.optimizers.Optimizer:
    """Return AdamW on one cycle, averaging the weights over the last steps."""
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
    """Return shuffled batches: (batch, 28, 28) float32 in [0, 1], and their targets."""

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
