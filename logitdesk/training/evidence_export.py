"""The graph of gradients that Evidence runs on LiteRT."""

from collections.abc import Callable
from functools import partial
from typing import Final

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.inference.network import silent_stderr
from logitdesk.training.networks import Crop

Layer = Callable[..., tf.Tensor]
Back = Callable[[tf.Tensor], tf.Tensor]
"""From the gradient after a layer to the one before it."""


def _relu(x: tf.Tensor) -> tuple[tf.Tensor, Back]:
    return tf.nn.relu(x), lambda after: after * tf.cast(x > 0, tf.float32)


relu: Final[Layer] = tf.custom_gradient(_relu)
"""Each number, or 0 where it is less. At 0 the gradient is 0, as TensorFlow has it."""


def _max_pool(x: tf.Tensor) -> tuple[tf.Tensor, Back]:
    _, height, width, channels = x.shape
    across = (1, height // 2, 1, width // 2, 1, channels)
    largest = tf.nn.max_pool2d(x, 2, 2, "VALID")

    def back(after: tf.Tensor) -> tf.Tensor:
        squares = tf.reshape(x, (1, height // 2, 2, width // 2, 2, channels))
        top, after = tf.reshape(largest, across), tf.reshape(after, across)
        free = tf.ones_like(top)
        rows = []
        for row in (0, 1):
            places = []
            for column in (0, 1):
                place = squares[:, :, row : row + 1, :, column : column + 1]
                takes = tf.cast(place >= top, tf.float32) * free
                free -= takes
                places.append(after * takes)
            rows.append(tf.concat(places, axis=4))
        return tf.reshape(tf.concat(rows, axis=2), x.shape)

    return largest, back


max_pool: Final[Layer] = tf.custom_gradient(_max_pool)
"""The largest of each 2 x 2: (1, h, w, c) to (1, h / 2, w / 2, c), both sides even.

The gradient goes to the largest; where several are equal to the first, row by row.
"""


def _product(
    x: tf.Tensor, forward: tf.Tensor, backward: tf.Tensor
) -> tuple[tf.Tensor, Callable[[tf.Tensor], tuple[tf.Tensor, None, None]]]:
    product = tf.matmul(x, forward, transpose_b=True)
    return product, lambda after: (tf.matmul(after, backward, transpose_b=True), None, None)


product: Final[Layer] = tf.custom_gradient(_product)
"""Multiply (1, n) by a matrix, given as (m, n) transposed and as (n, m): (1, m).

So neither direction has to transpose it.
"""


def slice_of(x: tf.Tensor, top: int, left: int, height: int, width: int) -> tf.Tensor:
    """Return a part of (n, h, w, c); the gradient of this slice is a plain padding."""
    return tf.slice(x, (0, top, left, 0), (-1, height, width, -1))


class _OutsideDense(keras.layers.Dense):
    """A dense layer whose kernel the graph is given: `model.tflite` has it already."""

    outside: tuple[tf.Tensor, ...] = ()

    def call(self, inputs: tf.Tensor, training: bool | None = None) -> tf.Tensor:
        if not self.outside:  # while the model is built
            return super().call(inputs)  # type: ignore[no-untyped-call]  # Keras has no types
        return self.activation(product(inputs, *self.outside) + self.bias)


TOLERANCE: Final = 1e-3
"""Between a logit and the sum of its shares, at most; of large logits in proportion."""
_CLASSES: Final = 10
_ADDED: Final = ("bias", "beta", "moving_mean")
"""The names of weights that are added to what they meet, or taken from it."""
_MAPS: Final = {"cnn": ("conv1", "conv2"), "squeezenet": ("final_conv",)}
"""By architecture, the layers whose maps Evidence shows."""
_UNITS: Final = {"cnn": "dense"}
"""By architecture, the last layer before the logits, where its units are shown."""


def to_evidence(
    model: keras.Model, architecture: str, tflite: bytes, check_on: NDArray[np.float32]
) -> bytes | None:
    """Return the graph from an image and a direction to each pixel's share of a logit.

    A direction, `(1, 10)`, has a factor for each logit. The outputs are, in this order, the
    gradient in this direction, `(1, 28, 28)`; what the biases add, `(1,)`; the logits, `(1, 10)`;
    and of the networks of LogitDesk the maps inside, and what each unit of the last layer adds.

    Args:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        architecture: one of `library.card.ARCHITECTURES`.
        tflite: the same network as LiteRT runs it live, which has the weights left out here.
        check_on: (n, 28, 28) float32 in [0, 1]; on these the sums are compared with the logits.

    Returns:
        None where no sum over ink and biases is the logit, or LiteRT cannot run the gradients.
    """
    try:
        content = _converted(model, architecture)
        graph = EvidenceGraph(content, tflite)
        with tf.device("CPU:0"):  # on a GPU products may be rounded to fewer digits
            logits = model(check_on, training=False).numpy()
        for number, image in enumerate(check_on):
            digit = number % _CLASSES
            found, logit = graph.evidence(image, Question(digit)), logits[number, digit]
            if not abs(found.total - logit) <= TOLERANCE * max(1, np.abs(logits[number]).max()):
                return None
    except Exception:  # noqa: BLE001 - TensorFlow raises anything, and Evidence is not needed
        return None
    return content


def _converted(model: keras.Model, architecture: str) -> bytes:
    unit_layer, offsets = _UNITS.get(architecture), list[tf.Variable]()
    plain = type(model).from_config(model.get_config())  # a copy would be compiled as it is
    clone = partial(_exact, offsets=offsets, outside=unit_layer)
    exact = keras.models.clone_model(plain, clone_function=clone, recursive=True)
    exact.set_weights(model.get_weights())
    biases = [*offsets, *(each.value for each in exact.weights if each.name in _ADDED)]
    maps = [exact.get_layer(name).output for name in _MAPS.get(architecture, ())]
    dense = exact.get_layer(unit_layer) if unit_layer else None
    units = [] if dense is None else [dense.output]
    whole = keras.Model(exact.inputs[0], {"logits": exact.outputs[0], "maps": maps, "units": units})

    def evidence(image: tf.Tensor, direction: tf.Tensor, *outside: tf.Tensor) -> list[tf.Tensor]:
        if dense is not None:
            dense.outside = outside
        with tf.GradientTape() as tape:
            tape.watch([image, *biases])
            said = whole(image, training=False)
            asked_for = tf.reduce_sum(said["logits"] * direction)
        of_image, of_biases, of_units = tape.gradient(
            asked_for, (image, biases, said["units"]),
            unconnected_gradients=tf.UnconnectedGradients.ZERO,
        )  # fmt: skip
        added = [tf.reduce_sum(b * of) for b, of in zip(biases, of_biases, strict=True)]
        carried = [unit * of for unit, of in zip(said["units"], of_units, strict=True)]
        bias_part = tf.reshape(tf.add_n([tf.zeros(()), *added]), (1,))
        return [of_image, bias_part, said["logits"], *said["maps"], *carried]

    inputs = [_tensor("image", 1, *model.input_shape[1:]), _tensor("direction", 1, _CLASSES)]
    if dense is not None:
        rows, columns = dense.kernel.shape
        inputs += [_tensor("forward", columns, rows), _tensor("backward", rows, columns)]
    # Converted, it would be looked for in its source, which a frozen program has not.
    function = tf.function(evidence, input_signature=inputs, autograph=False)
    with silent_stderr():  # of TensorFlow's remarks on its own converter
        concrete = function.get_concrete_function()
        converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
        content: bytes = converter.convert()
    return content


def _tensor(name: str, *shape: int) -> tf.TensorSpec:
    return tf.TensorSpec(shape, tf.float32, name=name)


def _exact(
    layer: keras.layers.Layer, offsets: list[tf.Variable], outside: str | None
) -> keras.layers.Layer:
    """Return a copy that LiteRT can run the gradients of; what it adds goes to the offsets."""

    def instead(function: Callable[[tf.Tensor], tf.Tensor]) -> keras.layers.Layer:
        return keras.layers.Lambda(function, name=layer.name)

    match layer:
        case keras.layers.MaxPooling2D(pool_size=(2, 2), strides=(2, 2), padding="valid"):
            _, height, width, _ = layer.input.shape
            even = (0, 0, height // 2 * 2, width // 2 * 2)
            return instead(lambda x: max_pool(slice_of(x, *even)))
        case keras.layers.AveragePooling2D() if layer.pool_size == layer.input.shape[1:3]:
            return keras.layers.GlobalAveragePooling2D(keepdims=True, name=layer.name)
        case Crop(side=side):
            _, height, width, _ = layer.input.shape
            middle = ((height - side) // 2, (width - side) // 2, side, side)
            return instead(lambda x: slice_of(x, *middle))
        case keras.layers.ReLU():
            return keras.layers.Activation(relu, name=layer.name)
        case keras.layers.Rescaling() if np.any(layer.offset):
            offset = tf.Variable(layer.offset, dtype=tf.float32, trainable=False)
            offsets.append(offset)
            return instead(lambda x: x * layer.scale + offset)
    kind = _OutsideDense if layer.name == outside else type(layer)
    copy: keras.layers.Layer = kind.from_config(layer.get_config())
    if getattr(copy, "activation", None) is keras.activations.relu:
        copy.activation = relu
    return copy
