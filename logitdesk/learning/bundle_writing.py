"""A trained network into its place: exported, checked, and written whole or not at all."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import keras
import tensorflow as tf

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.learning import networks
from logitdesk.learning.datasets.data_set import unit_range
from logitdesk.learning.evidence.export import to_evidence
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
_GRADIENTS_TO_CHECK: Final = 32


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
        evidence = to_evidence(
            trained.model, card.architecture, card.parameters, tflite, checked[:_GRADIENTS_TO_CHECK]
        )
        with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
            keras_file = Path(scratch) / "model.keras"
            _without_optimizer(trained.model, card).save(keras_file)
            files = {HISTORY: history_csv(trained.run.epochs), **extra}
            with _place_for(card, request) as (folder, named):
                return write_bundle(
                    folder, named, keras_file, tflite, evidence=evidence, extra=files
                )
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


@contextmanager
def _place_for(card: Card, request: TrainingRequest) -> Iterator[tuple[Path, Card]]:
    """Where the bundle goes, and the card with the name that is its own there."""
    if request.folder is not None:
        yield Path(request.folder), card
        return
    library = paths.user_models()
    with own_turn(library):
        named = replace(card, name=name_for(request))
        yield new_folder_for(named.name, library), named


def _without_optimizer(model: keras.Model, card: Card) -> keras.Model:
    """The same network without the optimizer's state, which is three times as large as itself."""
    bare = networks.build(card.architecture, **card.parameters)
    bare.set_weights(model.get_weights())
    return bare
