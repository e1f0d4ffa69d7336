"""From a Keras model to LiteRT, and back from a bundle."""

import json
import tempfile
import zipfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.network import load_interpreter
from logitdesk.library.archive import DESCRIPTION, refuse_code
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import OTHER
from logitdesk.training import networks
from logitdesk.translatable import Translatable

TOLERANCE = 1e-4
"""Of each logit up to 1, and of larger ones in proportion: float32 has seven digits."""


class ExportError(Exception):
    """The LiteRT file does not give Keras' logits."""


def to_litert(model: keras.Model, check_on: NDArray[np.float32]) -> bytes:
    """Convert `model` to a LiteRT file for one image at a time, and check it.

    Args:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        check_on: (n, 28, 28) float32 in [0, 1]; the images on which both are compared.

    Returns:
        The content of a `.tflite` file from `(1, 28, 28)` to `(1, 10)` float32.

    Raises:
        ExportError: a logit differs by more than 1e-4 of its size, or of 1 if that is smaller.
    """
    signature = [tf.TensorSpec((1, *model.input_shape[1:]), tf.float32, name="image")]
    # By way of a SavedModel: a graph of one fixed shape, without operators that work shapes out.
    with tempfile.TemporaryDirectory() as folder:
        model.export(folder, format="tf_saved_model", input_signature=signature, verbose=False)
        content: bytes = tf.lite.TFLiteConverter.from_saved_model(folder).convert()
    logits = model(check_on, training=False).numpy()
    differences = np.abs(_litert_logits(content, check_on) - logits)
    worst = float((differences / np.maximum(np.abs(logits).max(axis=1, keepdims=True), 1)).max())
    if not worst <= TOLERANCE:
        raise ExportError(
            Translatable(
                "the LiteRT file's logits differ from Keras' by up to {share:g} of their size",
                share=worst,
            )
        )
    return content


def _litert_logits(content: bytes, images: NDArray[np.float32]) -> NDArray[np.float32]:
    run = load_interpreter(content).get_signature_runner()
    (name,) = run.get_input_details()
    rows = [next(iter(run(**{name: image[np.newaxis]}).values()))[0] for image in images]
    return np.stack(rows)


def save_keras(model: keras.Model, path: Path) -> None:
    """Write a model as Keras does, at any time of the clock."""
    with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
        weights = Path(scratch, "model.weights.h5")
        model.save_weights(weights)
        parts = {
            "metadata.json": json.dumps({"keras_version": keras.__version__}).encode(),
            DESCRIPTION: json.dumps(keras.saving.serialize_keras_object(model)).encode(),
            weights.name: weights.read_bytes(),
        }
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)


def load_keras(path: Path) -> keras.Model:
    """Load a model whose parts are known to be harmless; it raises whatever Keras does."""
    model: keras.Model = keras.saving.load_model(path, compile=False, safe_mode=True)
    return model


def load_network(bundle: Bundle) -> keras.Model:
    """Return the network of a bundle, with its weights, ready to be compiled.

    It is built from the card, and only numbers are read from its file; one of another architecture
    is built as its file says. Code is never run, and a file that carries any is refused.

    Raises:
        UserError: the bundle was changed, carries code, or its weights are not those of such a
            network.
    """
    bundle.verify()
    try:
        refuse_code(bundle.keras_file)
        if bundle.card.architecture == OTHER:
            return load_keras(bundle.keras_file)
        model = networks.build(bundle.card.architecture, **bundle.card.parameters)
        model.load_weights(bundle.keras_file)
    except (ValueError, TypeError, KeyError, OSError, zipfile.BadZipFile) as error:
        raise UserError(
            "{file} does not hold the weights of the network that its card describes. "
            "Choose another network. ({error})",
            file=bundle.keras_file,
            error=error,
        ) from error
    return model
