"""What training through LogitDesk costs over the same Keras `fit` alone.

    python tests/benchmarks/bench_training.py

Both train the same CNN by the same optimizer, averaging included, on the same batches, and validate
it on the same images: one epoch. What LogitDesk adds is that it tells how far it is, through the
pipe of its worker process; that it reads the drawing on the page with the half-trained network five
times a second; that it asks whether to pause or to stop; that it keeps the best weights; and that
its loss knows drawings that are no digit. They take turns in one process, each being first in every
second turn. The figure is the median of the turns' ratios. To hold: at most 1.05.
"""

import dataclasses
import math
import os
import statistics
import sys
import time
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from threading import Thread
from typing import Final

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from figures import Bystanders, Figure, machine, print_figures

from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.training import networks
from logitdesk.training import trainer as training
from logitdesk.training.batches import batches_of, targets_of
from logitdesk.training.messages import Control, Probe
from logitdesk.training.request import TrainingRequest, request_for
from logitdesk.training.training_data import TrainingData
from logitdesk.training.worker import Link

IMAGES: Final = 12_000
TURNS: Final = 7
"""After one that does not count."""
RATIO: Final = 1.05


def main() -> int:
    random = np.random.default_rng(0)
    images = random.integers(0, 256, (IMAGES, 28, 28), dtype=np.uint8)
    labels = random.integers(0, 10, IMAGES).astype(np.uint8)
    data = DataSet("noise", images, labels)
    learned, held_out = np.split(np.arange(IMAGES), [IMAGES - IMAGES // 12])
    training_data = TrainingData(data.take(learned), data.take(held_out))
    request = dataclasses.replace(request_for("cnn"), epochs=1, bfloat16=False)
    ours: list[float] = []
    alone: list[float] = []
    bystanders = Bystanders()
    for turn in range(1 + TURNS):
        if turn % 2:
            ours.append(through_logitdesk(request, training_data))
            alone.append(through_keras(request, training_data))
        else:
            alone.append(through_keras(request, training_data))
            ours.append(through_logitdesk(request, training_data))
    ratios = [our / their for our, their in zip(ours[1:], alone[1:], strict=True)]
    print(f"{machine()}; {bystanders}")
    held = print_figures(f"One epoch of {IMAGES:,} images, {TURNS} turns", [
        Figure("Keras' fit alone, median", statistics.median(alone[1:]), "s"),
        Figure("through LogitDesk, median", statistics.median(ours[1:]), "s"),
        Figure("ratio, median", statistics.median(ratios), "", RATIO),
        Figure("       least", min(ratios), ""),
        Figure("       most", max(ratios), ""),
    ])  # fmt: skip
    return 0 if held else 1


class Watched(Control):
    """There is a drawing on the page."""

    def probe(self) -> Probe:
        """The same all the time."""
        return Probe(1, np.full((28, 28), 0.5, np.float32).tobytes())


def through_logitdesk(request: TrainingRequest, training_data: TrainingData) -> float:
    """Seconds that an epoch takes; what is told of it arrives in another thread."""
    keras.backend.clear_session()
    ours, windows = Pipe()
    window = Thread(target=_listen, args=(windows,))
    window.start()
    with ours:
        trained = training.train(request, training_data, Link(ours).send, Watched())
    window.join()
    return trained.run.seconds


def _listen(connection: Connection) -> None:
    with connection, suppress(EOFError):
        while True:
            connection.recv()


def through_keras(request: TrainingRequest, training_data: TrainingData) -> float:
    """The same without anything of ours."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(request.seed)
    learned, held_out = training_data.learned, training_data.held_out
    model = networks.build(request.architecture)
    model.compile(
        optimizer=training._optimizer(request, math.ceil(len(learned) / request.batch_size)),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
        jit_compile=False,
    )
    began = time.monotonic()
    model.fit(
        batches_of(learned, request)[0],
        validation_data=(unit_range(held_out.images), targets_of(held_out.labels)),
        validation_batch_size=1000,
        epochs=request.epochs,
        shuffle=False,
        verbose=0,
        callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True)],
    )
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
