"""A Keras model that someone made, as a network that reads digits."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import keras
import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.training.evidence_export import to_evidence_of_any
from logitdesk.training.export import ExportError, load_keras, save_keras, to_litert

__all__ = ["ImportedNetwork", "make_network", "save_keras"]

_SHAPES: Final = ((28, 28), (28, 28, 1), (1, 28, 28), (784,))
_SQUASHING: Final = (keras.activations.softmax, keras.activations.sigmoid)
_CLEARLY_BETTER: Final = 0.2
_GRADIENTS_TO_CHECK: Final = 32


@dataclass(frozen=True, eq=False)
class ImportedNetwork:
    """A network as LogitDesk wants it, and how it differs from the model of the file.

    Attributes:
        model: from (batch, 28, 28) float32 in [0, 1] to (batch, 10) logits.
        ending: what was left out behind the logits: "softmax", "sigmoid" or "".
        scale: what images are multiplied by first: 255 where it was taught grey levels.
    """

    model: keras.Model
    tflite: bytes
    evidence: bytes | None
    ending: str
    scale: float


def make_network(path: Path, samples: DataSet, *, is_hdf5: bool) -> ImportedNetwork:
    """Load a model whose parts were looked at, and fit it to LogitDesk's images and logits.

    Args:
        path: what Keras saved.
        samples: digits to try it on.
        is_hdf5: whether it is of the old format.

    Raises:
        ValueError: why it is none that reads digits, in a clause.
    """
    model = _loaded(path, is_hdf5=is_hdf5)
    model, ending = _without_squashing(model)
    images = unit_range(samples.images)
    right = {scale: _accuracy(_fitted(model, scale), images, samples) for scale in (1.0, 255.0)}
    scale = 255.0 if right[255.0] > right[1.0] + _CLEARLY_BETTER else 1.0
    network = _fitted(model, scale)
    logits = _logits(network, images)
    if not np.isfinite(logits).all():
        raise ValueError("it gives numbers that are not finite")
    if (logits >= 0).all() and np.allclose(logits.sum(axis=1), 1, atol=1e-3):
        raise ValueError("it gives probabilities, and how it makes them of logits is not known")
    try:
        tflite = to_litert(network, images)
    except ExportError as error:
        raise ValueError(str(error)) from error
    except Exception as error:
        raise ValueError("it has a layer that cannot be converted to LiteRT") from error
    evidence = to_evidence_of_any(network, tflite, images[:: len(images) // _GRADIENTS_TO_CHECK])
    return ImportedNetwork(network, tflite, evidence, ending, scale)


def _loaded(path: Path, *, is_hdf5: bool) -> keras.Model:
    try:
        # Which of its formats a file has Keras tells by its name.
        if is_hdf5 and path.suffix not in (".h5", ".hdf5"):
            raise ValueError("it is an HDF5 file: give it a name that ends in .h5")
        if not is_hdf5 and path.suffix != ".keras":
            raise ValueError("it is a Keras model: give it a name that ends in .keras")
        model = load_keras(path)
    except Exception as error:
        what = str(error).strip().split("\n")[0]
        raise ValueError(f"Keras {keras.__version__} cannot load it ({what:.200})") from error
    shapes = [tuple(each.shape[1:]) for each in (*model.inputs, *model.outputs)]
    if len(shapes) != 2 or shapes[0] not in _SHAPES or shapes[1] != (10,):
        called = " and ".join("×".join(map(str, shape)) or "nothing" for shape in shapes)
        raise ValueError(
            f"its inputs and outputs are {called:.100}; one that reads digits takes 28×28, "
            "28×28×1 or 784 numbers and gives 10"
        )
    return model


def _without_squashing(model: keras.Model) -> tuple[keras.Model, str]:
    """Return the model up to its logits, and the name of what followed them."""
    last = model.layers[-1]
    while isinstance(last, keras.Model):
        last = last.layers[-1]
    if isinstance(last, keras.layers.Softmax):
        if last is not model.layers[-1]:
            raise ValueError("its softmax is in a model within the model")
        return keras.Model(model.inputs, last.input), "softmax"
    activation = getattr(last, "activation", None)
    if activation not in _SQUASHING:
        return model, ""
    last.activation = keras.activations.linear
    return model, str(activation.__name__)


def _fitted(model: keras.Model, scale: float) -> keras.Model:
    image = keras.Input((28, 28), name="image")
    shape = model.input_shape[1:]
    x = image if shape == (28, 28) else keras.layers.Reshape(shape, name="channel")(image)
    x = x if scale == 1 else keras.layers.Rescaling(scale, name="grey_levels")(x)
    return keras.Model(image, model(x), name="imported")


def _logits(network: keras.Model, images: NDArray[np.float32]) -> NDArray[np.float32]:
    logits: NDArray[np.float32] = network(images, training=False).numpy().astype(np.float32)
    return logits


def _accuracy(network: keras.Model, images: NDArray[np.float32], samples: DataSet) -> float:
    return float((_logits(network, images).argmax(axis=1) == samples.labels).mean())
