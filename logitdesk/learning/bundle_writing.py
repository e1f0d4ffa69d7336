"""A trained network into its place: exported, checked, and written whole or not at all."""

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import keras
import tensorflow as tf

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.learning import networks
from logitdesk.learning.datasets.data_set import unit_range
from logitdesk.learning.export import ExportError, to_litert
from logitdesk.learning.history import history_csv
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.training import TrainedNetwork
from logitdesk.library.architectures import TITLES
from logitdesk.library.bundle import HISTORY, Bundle, write_bundle
from logitdesk.library.card import Card
from logitdesk.library.file_errors import reason
from logitdesk.library.naming import free_name, new_folder_for
from logitdesk.library.shelf import Shelf
from logitdesk.library.turn import own_turn

_IMAGES_TO_CHECK: Final = 256


def name_for(request: TrainingRequest) -> str:
    """What the network is called if it is written now."""
    wanted = request.name or f"My {TITLES[request.architecture]}"
    if request.folder:
        return wanted
    return free_name(wanted, Shelf.of_this_computer().entries())


def write_network(
    trained: TrainedNetwork, card: Card, request: TrainingRequest, extra: Mapping[str, bytes]
) -> Bundle:
    """Write a network's bundle to where it was asked for.

    Args:
        trained: the network, and how its training went.
        card: it gets the name that is free at this moment.
        request: what was asked for.
        extra: further files of the bundle.

    Raises:
        BadInput: it could not be exported or written; nothing was changed.
    """
    checked = unit_range(trained.held_out.images[:_IMAGES_TO_CHECK])
    try:
        tflite = to_litert(trained.model, checked)
        with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
            keras_file = Path(scratch) / "model.keras"
            _without_optimizer(trained.model, card).save(keras_file)
            files = {HISTORY: history_csv(trained.run.epochs), **extra}
            return _put(card, request, keras_file, tflite, files)
    except (OSError, RuntimeError, tf.errors.OpError) as error:  # HDF5's, TensorFlow's
        why = f": {reason(error)}" if isinstance(error, OSError) else ""
        message = (
            f"The network could not be written{why}. Make room on the disk, also where "
            f"{tempfile.gettempdir()} is, and try again."
        )
        raise BadInput(message) from error
    except ExportError as error:
        message = f"The network could not be exported: {error}."
        raise BadInput(message) from error


def _put(
    card: Card,
    request: TrainingRequest,
    keras_file: Path,
    tflite: bytes,
    extra: Mapping[str, bytes],
) -> Bundle:
    if request.folder is not None:
        return write_bundle(Path(request.folder), card, keras_file, tflite, extra=extra)
    library = paths.user_models()
    with own_turn(library):
        card = replace(card, name=name_for(request))
        folder = new_folder_for(card.name, library)
        return write_bundle(folder, card, keras_file, tflite, extra=extra)


def _without_optimizer(model: keras.Model, card: Card) -> keras.Model:
    """The same network without the optimizer's state, which is three times as large as itself."""
    bare = networks.build(card.architecture, **card.parameters)
    bare.set_weights(model.get_weights())
    return bare
