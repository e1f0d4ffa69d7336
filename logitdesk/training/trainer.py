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

from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS
from logitdesk.training import networks
from logitdesk.training.batches import batches_of, distillation, divergence, targets_of
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
from logitdesk.training.request import TrainingRequest
from logitdesk.training.training_data import TrainingData
from logitdesk.translatable import Translatable


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
        """Count a batch: (batch, 10) or (batch, 20) targets, and (batch, 10) logits."""
        told = y_true[:, :DIGITS]
        is_digit = tf.cast(tf.reduce_max(told, axis=-1) >= 0.5, tf.float32)
        digit = tf.argmax(told, axis=-1)
        super().update_state(digit, y_pred, is_digit)  # type: ignore[no-untyped-call]


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
    details = map(tf.config.experimental.get_device_details, chosen)
    names = dict.fromkeys(str(one.get("device_name", "of unknown make")) for one in details)
    for gpu in chosen:
        # Otherwise TensorFlow takes all of the GPU's memory at once.
        tf.config.experimental.set_memory_growth(gpu, enable=True)
    if not chosen:
        return Device("CPU")
    if len(chosen) == 1:
        return Device(f"GPU ({', '.join(names)})")
    # TensorFlow counts the visible ones only, from 0.
    numbered = [f"GPU:{number}" for number in range(len(chosen))]
    words = f"{len(chosen)} GPUs ({', '.join(names)})"
    return Device(words, tf.distribute.MirroredStrategy(numbered))


def chosen_gpus(device: str, count: int) -> Sequence[int]:
    """Return the numbers of the GPUs that `device` means, out of `count`; raises as above."""
    if device in ("auto", "cpu"):
        return range(count if device == "auto" else 0)
    chosen = [number for number in range(count) if device in ("gpu", f"gpu:{number}")]
    if not chosen:
        seen = Translatable("TensorFlow sees no GPUs")
        if count:
            seen = Translatable("TensorFlow sees {count} GPUs", count=count)
        raise UserError(
            "There is no device “{device}”: {what_is_seen}. Choose auto, cpu, gpu, or one GPU by "
            "its number from 0, such as gpu:0. On Linux an NVIDIA card is seen where LogitDesk "
            "was installed with its “gpu” extra.",
            device=device,
            what_is_seen=seen,
        )
    return chosen


Send = Callable[[TrainingStarted | Progress | ProbeResult | EpochEnded], None]

_AVERAGED_SHARE: Final = 0.05
_VALIDATION_BATCH: Final = 250
"""Whether to stop is asked after each."""


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
    teachers: Sequence[Bundle] = (),
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
        teachers: networks whose answers are learned beside the labels.
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
            loss=distillation if teachers else divergence,
            metrics=[AccuracyOnDigits()],
            jit_compile=False,  # XLA is slower on a CPU, and takes a minute to compile
        )
    read_along = [load_network(teacher) for teacher in teachers]
    batches, calming = batches_of(learned, request, read_along, training_data.unguided)
    average = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    callback = TrainingCallback(request, len(learned), steps, average, send, control, on_best)
    send(TrainingStarted(len(learned), len(judges), request.epochs, steps))
    with bfloat16_products(wanted=request.bfloat16), suppress(EndOfRun):
        model.fit(
            batches,
            validation_data=(unit_range(judges.images), targets_of(judges.labels)),
            validation_batch_size=_even_batch(_VALIDATION_BATCH, judges, shares),
            epochs=request.epochs,
            shuffle=False,  # the batches come shuffled
            verbose=0,
            callbacks=[calming, average, callback],
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
