"""From a training request to a bundle on disk."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import keras
import numpy as np

from logitdesk.learning import networks
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.export import to_litert
from logitdesk.learning.messages import Trained, TrainingRequest
from logitdesk.learning.training import Listener, TrainedNetwork, train
from logitdesk.library.bundle import Bundle, write_bundle
from logitdesk.library.card import Card
from logitdesk.scores.metrics import accuracy, expected_calibration_error, log_loss

_IMAGES_TO_CHECK = 256


def train_bundle(
    request: TrainingRequest,
    data: DataSet,
    tests: Sequence[DataSet],
    *,
    name: str,
    folder: Path,
    device: str,
    listener: Listener,
    should_stop: Callable[[], bool],
) -> tuple[Bundle, Trained]:
    """Train a network, export it, measure it, and write it down.

    Args:
        request: what to train, and how.
        data: the images to learn from.
        tests: the sets of images it is measured on when all is decided.
        name: of the bundle, as people will see it.
        folder: where it goes.
        device: what it is trained on, in words, for the card.
        listener: called on this thread after every step and every epoch.
        should_stop: asked after every step; True ends the run, and the best so far is kept.

    Returns:
        The bundle, and how its run went.

    Raises:
        BadInput: there is too little data, training failed, or the folder cannot be written.
        ExportError: the LiteRT file would not give Keras' logits.
    """
    trained = train(request, data, listener, should_stop)
    checked = unit_range(trained.held_out.images[:_IMAGES_TO_CHECK])
    tflite = to_litert(trained.model, checked)
    card = _card(request, trained, tests, name, device)
    with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
        keras_file = Path(scratch) / "model.keras"
        _without_optimizer(trained, request.architecture).save(keras_file)
        return write_bundle(folder, card, keras_file, tflite), trained.run


def _card(
    request: TrainingRequest,
    trained: TrainedNetwork,
    tests: Sequence[DataSet],
    name: str,
    device: str,
) -> Card:
    settings = {**asdict(request), "device": device, "seconds": round(trained.run.seconds, 1)}
    settings["epochs_done"] = len(trained.run.epochs)
    return Card(
        name=name,
        architecture=request.architecture,
        parameters=networks.default_parameters(request.architecture),
        weights=trained.model.count_params(),
        trained_on=request.datasets,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        settings=settings,
        seed=request.seed,
        measured={
            "validation": _measured(trained.model, trained.held_out),
            **{test.name: _measured(trained.model, test) for test in tests},
        },
    )


def _measured(model: keras.Model, data: DataSet) -> dict[str, float]:
    logits = model.predict(unit_range(data.images), batch_size=500, verbose=0)
    labels = data.labels.astype(np.int64)
    return {
        "n": len(data),
        "accuracy": accuracy(logits, labels),
        "log_loss": round(log_loss(logits, labels), 6),
        "ece": round(expected_calibration_error(logits, labels), 6),
    }


def _without_optimizer(trained: TrainedNetwork, architecture: str) -> keras.Model:
    """The same network without the optimizer's state, which is three times as large as itself."""
    bare = networks.build(architecture)
    bare.set_weights(trained.model.get_weights())
    return bare
