"""A Keras model that someone made, as a network that reads digits."""

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray
from tensorflow.core.protobuf.trackable_object_graph_pb2 import TrackableObjectGraph

from logitdesk.clock import local_now
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.library.archive import DESCRIPTION
from logitdesk.library.card import OTHER, NetworkCard
from logitdesk.scores.metrics import log_loss
from logitdesk.training.build import Answers, calibrate, figures_of
from logitdesk.training.evidence_export import to_evidence
from logitdesk.training.export import ExportError, load_keras, save_keras, to_litert
from logitdesk.training.keras_file import refuse_larger
from logitdesk.translatable import Translatable, clause_of, text_of

__all__ = ["make_network", "save_keras"]

_SHAPES: Final = ((28, 28), (28, 28, 1), (1, 28, 28), (784,))
_SQUASHING: Final = (keras.activations.softmax, keras.activations.sigmoid)
_WAYS: Final = {
    Translatable("ink from 0 to 1"): (1.0, 0.0),
    Translatable("ink from 0 to 255"): (255.0, 0.0),
    Translatable("ink from \N{MINUS SIGN}1 to 1"): (2.0, -1.0),
    Translatable("ink less MNIST’s mean, in its deviations"): (1 / 0.3081, -0.1307 / 0.3081),
    Translatable("dark ink on white, from 1 to 0"): (-1.0, 1.0),
    Translatable("dark ink on white, from 255 to 0"): (-255.0, 255.0),
}
"""How images were given to the models of tutorials: scale and offset of ink from 0 to 1."""
_AS_GOOD: Final = 0.05
"""A way that reads so much less of the digits right is no worse."""
_GRADIENTS_TO_CHECK: Final = 32
_LEAST_BYTES: Final = 2
"""Of a weight in a file."""
_MOST_BETWEEN: Final = 1 << 18
"""Numbers that a layer gives, of one image: all of those to try it on are read at once."""


def make_network(
    path: Path, held_out: DataSet, test: DataSet
) -> tuple[keras.Model, bytes, bytes | None, NetworkCard]:
    """Load a model whose parts were looked at, and fit it to LogitDesk's images and logits.

    Args:
        path: what `keras_file.write_loadable` wrote.
        held_out: digits to try it on, and to fit its temperature and limits to.
        test: other digits, to measure it on.

    Returns:
        The model, from (batch, 28, 28) float32 in [0, 1] to (batch, 10) logits; the same for
        LiteRT; its graph for Evidence, if it has one; and a card. Its settings say what was left
        out behind the logits ("softmax", "sigmoid" or ""), and what the model was taught to read.

    Raises:
        ValueError: why it is none that reads digits, in a clause.
    """
    model, ending = _without_squashing(_loaded(path))
    images = unit_range(held_out.images)
    takes, network = _best_way(model, images, held_out.labels)
    logits = _logits(network, images)
    if not np.isfinite(logits).all():
        raise ValueError(Translatable("it gives numbers that are not finite"))
    if (logits >= 0).all() and np.allclose(logits.sum(axis=1), 1, atol=1e-3):
        raise ValueError(
            Translatable("it gives probabilities, and how it makes them of logits is not known")
        )
    try:
        tflite = to_litert(network, images)
    except ExportError as error:
        raise ValueError(text_of(error)) from error
    except Exception as error:
        raise ValueError(
            Translatable("it has a layer that cannot be converted to LiteRT")
        ) from error
    few = images[:: len(images) // _GRADIENTS_TO_CHECK]
    evidence = to_evidence(network, OTHER, tflite, few)
    temperature, limits = calibrate(Answers(held_out, logits))
    answers = Answers(test, _logits(network, unit_range(test.images)))
    figures = figures_of(answers, temperature, limits)
    if figures.get("fitted_log_loss", 0) >= figures["log_loss"]:  # of another hand it is none
        temperature, figures = None, figures_of(answers, None, limits)
    card = NetworkCard(
        name="Imported",
        architecture=OTHER,
        parameters={},
        weights=network.count_params(),
        trained_on=(),
        created=local_now().astimezone(UTC).isoformat(timespec="seconds"),
        settings={"ending": ending, "takes": takes},
        seed=0,
        measured={"samples": figures},
        temperature=temperature,
        limits=limits.entries(),
        imported=True,
    )
    return network, tflite, evidence, card


def _loaded(path: Path) -> keras.Model:
    try:
        files = path.iterdir() if path.is_dir() else (path,)
        with _counted_weights(sum(file.stat().st_size for file in files) // _LEAST_BYTES):
            model = _of_saved_model(path) if path.is_dir() else load_keras(path)
        _refuse_broad(model)
        shapes = [tuple(each.shape[1:]) for each in (*model.inputs, *model.outputs)]
    except Exception as error:
        if isinstance(clause_of(error), Translatable):
            raise
        what = str(error).strip().split("\n")[0]
        raise ValueError(
            Translatable(
                "Keras {version} cannot load it ({what:.200})", version=keras.__version__, what=what
            )
        ) from error
    if len(shapes) != 2 or shapes[0] not in _SHAPES or shapes[1] != (10,):
        called = " and ".join("×".join(map(str, shape)) or "nothing" for shape in shapes)
        raise ValueError(
            Translatable(
                "its inputs and outputs are {shapes:.100}; one that reads digits takes 28×28, "
                "28×28×1 or 784 numbers and gives 10",
                shapes=called,
            )
        )
    return _without_normalization(model)


@contextmanager
def _counted_weights(most: int) -> Iterator[None]:
    """Refuse more weights than a file can hold before memory is taken; their values come later."""
    base: Any = keras.layers.Layer
    add_weight, numbers = base.add_weight, 0

    def add_counted(layer: keras.layers.Layer, *args: Any, **given: Any) -> Any:
        nonlocal numbers
        shape = args[0] if args else given.get("shape") or ()
        numbers += math.prod(shape if isinstance(shape, tuple | list) else (shape,))
        refuse_larger(numbers, most)
        if len(args) < 2:
            given["initializer"] = "zeros"  # an orthogonal one takes minutes
        return add_weight(layer, *args, **given)

    base.add_weight = add_counted
    try:
        yield
    finally:
        base.add_weight = add_weight


def _refuse_broad(model: keras.Model) -> None:
    """Refuse more numbers between layers than reading a digit can need."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            _refuse_broad(layer)
        for tensor in keras.tree.flatten(layer.output):
            refuse_larger(math.prod(side or 1 for side in tensor.shape[1:]), _MOST_BETWEEN)


def _of_saved_model(folder: Path) -> keras.Model:
    """Build a model by its description, with the numbers of a checkpoint."""
    described = json.loads((folder / DESCRIPTION).read_text())
    kind: Any = keras.Sequential if described["class_name"] == "Sequential" else keras.Model
    model: keras.Model = kind.from_config(described["config"])
    reader = tf.train.load_checkpoint(str(folder / "variables"))
    graph = TrackableObjectGraph.FromString(reader.get_tensor("_CHECKPOINTABLE_OBJECT_GRAPH"))

    def fill(layer: keras.layers.Layer, node: Any) -> None:
        parts = {each.local_name: graph.nodes[each.node_id] for each in node.children}
        if isinstance(layer, keras.Model):
            for number, each in enumerate(one for one in layer.layers if one.weights):
                fill(each, parts[f"layer_with_weights-{number}"])
        else:
            keys = [parts[each.name].attributes[0].checkpoint_key for each in layer.weights]
            layer.set_weights([reader.get_tensor(key) for key in keys])

    fill(model, graph.nodes[0])
    return model


def _without_normalization(model: keras.Model) -> keras.Model:
    """Rescale, which Evidence can follow, where one mean and deviation are for all pixels."""

    def copy(layer: keras.layers.Layer) -> keras.layers.Layer:
        if not isinstance(layer, layers.Normalization):
            same: keras.layers.Layer = layer.__class__.from_config(layer.get_config())
            return same
        given = layer.get_weights()[:2] or [layer.input_mean, layer.input_variance]
        mean, deviation = float(np.squeeze(given[0])), float(np.sqrt(np.squeeze(given[1])))
        if layer.invert:
            return layers.Rescaling(deviation, mean, name=layer.name)
        return layers.Rescaling(1 / deviation, -mean / deviation, name=layer.name)

    normalized = [each for each in model.layers if isinstance(each, layers.Normalization)]
    if not normalized:
        return model
    dropped = {id(weight) for each in normalized for weight in each.weights}
    kept = [weight.numpy() for weight in model.weights if id(weight) not in dropped]
    try:
        plain: keras.Model = keras.models.clone_model(model, clone_function=copy)
    except TypeError as error:
        raise ValueError(
            Translatable("it normalizes each pixel by itself, which is not known here")
        ) from error
    plain.set_weights(kept)
    return plain


def _without_squashing(model: keras.Model) -> tuple[keras.Model, str]:
    """Return the model up to its logits, and the name of what followed them."""
    last = model.layers[-1]
    while isinstance(last, keras.Model):
        last = last.layers[-1]
    activation = getattr(last, "activation", None)
    if activation not in _SQUASHING:
        return model, ""
    last.activation = keras.activations.linear
    return model, str(activation.__name__)


def _best_way(
    model: keras.Model, images: NDArray[np.float32], labels: NDArray[np.uint8]
) -> tuple[str, keras.Model]:
    """Return how a model is given images, and itself so: as the digits are read best.

    Of ways that are about as good, the commonest. The log-loss counts as well: where biases are
    small, ink of another scale is read nearly as well, but is never believed, or always.
    """
    found = []
    for name, (scale, offset) in _WAYS.items():
        network = _fitted(model, scale, offset)
        logits = np.nan_to_num(_logits(network, images))
        right = float((logits.argmax(axis=1) == labels).mean())
        found.append((name, network, right, log_loss(logits, labels)))
    most = max(right for *_, right, _ in found)
    good = [one for one in found if one[2] >= most - _AS_GOOD]
    least = min(loss for *_, loss in good)
    return next((name, network) for name, network, _, loss in good if loss <= 2 * least + 0.5)


def _fitted(model: keras.Model, scale: float, offset: float) -> keras.Model:
    image = keras.Input((28, 28), name="image")
    shape = model.input_shape[1:]
    x = image if shape == (28, 28) else layers.Reshape(shape, name="channel")(image)
    x = x if scale == 1 else layers.Rescaling(scale, offset, name="grey_levels")(x)
    return keras.Model(image, model(x), name="imported")


def _logits(network: keras.Model, images: NDArray[np.float32]) -> NDArray[np.float32]:
    logits: NDArray[np.float32] = network(images, training=False).numpy().astype(np.float32)
    return logits
