"""The graph of gradients that Evidence runs on LiteRT."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, NamedTuple

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.inference.network import silent_stderr
from logitdesk.training import networks
from logitdesk.training.export import ExportError

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


def crop(x: tf.Tensor, side: int) -> tf.Tensor:
    """The middle: (1, h, w, c) to (1, side, side, c)."""
    _, height, width, channels = x.shape
    first = (0, (height - side) // 2, (width - side) // 2, 0)
    return tf.slice(x, first, (1, side, side, channels))  # whose gradient is a plain padding


class Weights:
    """A network's kernels and biases by layer, as constants."""

    def __init__(self, model: keras.Model) -> None:
        layers = [layer for layer in model.layers if layer.weights]
        self.kernels = {layer.name: tf.constant(layer.kernel.numpy()) for layer in layers}
        self.biases = {layer.name: tf.constant(layer.bias.numpy()) for layer in layers}

    def convolved(self, x: tf.Tensor, name: str) -> tf.Tensor:
        """Apply the convolution of that name to (1, h, w, c), before any ReLU."""
        return tf.nn.conv2d(x, self.kernels[name], 1, "SAME") + self.biases[name]

    def weighted(self, x: tf.Tensor, name: str) -> tf.Tensor:
        """Apply the dense layer of that name to (1, n), before any ReLU."""
        return tf.matmul(x, self.kernels[name]) + self.biases[name]


class Outputs(NamedTuple):
    """A network's outputs for one image.

    Attributes:
        logits: (1, 10).
        maps: outputs of its convolutions to show, each (1, h, w, channels).
        units: (1, n), the last layer before the logits, where it is one of units.
    """

    logits: tf.Tensor
    maps: tuple[tf.Tensor, ...] = ()
    units: tuple[tf.Tensor, ...] = ()


def _perceptron(image: tf.Tensor, weights: Weights) -> Outputs:
    return Outputs(weights.weighted(tf.reshape(image, (1, -1)), "logits"))


def _cnn(image: tf.Tensor, weights: Weights, forward: tf.Tensor, backward: tf.Tensor) -> Outputs:
    """Inside are `conv1`, `conv2` and `dense` after their ReLUs.

    `forward` and `backward` are the kernel of `dense`, transposed, (1024, 3136), and as it is.
    """
    conv1 = relu(weights.convolved(tf.expand_dims(image, -1), "conv1"))
    conv2 = relu(weights.convolved(max_pool(conv1), "conv2"))
    flat = tf.reshape(max_pool(conv2), (1, -1))
    dense = relu(product(flat, forward, backward) + weights.biases["dense"])
    return Outputs(weights.weighted(dense, "logits"), (conv1, conv2), (dense,))


def _squeezenet(image: tf.Tensor, weights: Weights, parameters: Mapping[str, Any]) -> Outputs:
    """Inside are the ten channel maps, whose means are the logits."""
    x = crop(tf.expand_dims(image, -1), parameters["resize_dim"])
    x = max_pool(relu(weights.convolved(x, "conv1")))
    x = _fire(_fire(x, weights, "fire1"), weights, "fire2")
    x = max_pool(x)
    x = _fire(_fire(x, weights, "fire3"), weights, "fire4")
    maps = weights.convolved(x, "final_conv")
    if parameters["relu_on_final_conv"]:
        maps = relu(maps)
    return Outputs(tf.reduce_mean(maps, axis=(1, 2)), (maps,))


def _fire(x: tf.Tensor, weights: Weights, name: str) -> tf.Tensor:
    squeezed = relu(weights.convolved(x, f"{name}_squeeze"))
    return tf.concat(
        [relu(weights.convolved(squeezed, f"{name}_expand{size}")) for size in ("1x1", "3x3")],
        axis=3,
    )


TOLERANCE: Final = 1e-4
"""Of each share of a logit, at most, between LiteRT and Keras; of large logits in proportion."""
_CLASSES: Final = 10


def to_evidence(
    model: keras.Model,
    architecture: str,
    parameters: Mapping[str, Any],
    tflite: bytes,
    check_on: NDArray[np.float32],
) -> bytes:
    """Return the graph from an image and a direction to each pixel's share of a logit.

    A direction, `(1, 10)`, has a factor for each logit. The outputs are, in this order, the
    gradient in this direction, `(1, 28, 28)`; what the biases add, `(1,)`; the logits, `(1, 10)`;
    the maps inside; and what each unit of the last layer adds.

    Args:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        architecture: which of the three it is.
        parameters: those that it was built with, where they are not the default.
        tflite: the same network as LiteRT runs it live, which has the weights left out here.
        check_on: (n, 28, 28) float32 in [0, 1]; on these it is compared with Keras' gradients.

    Raises:
        ExportError: it does not give Keras' gradients, or no sum that is the logit.
    """
    whole = {**networks.default_parameters(architecture), **parameters}
    with silent_stderr():  # of TensorFlow's remarks on its own converter
        content = _converted(model, architecture, whole)
    _check(content, tflite, model, check_on)
    return content


def to_evidence_of_any(
    model: keras.Model, tflite: bytes, check_on: NDArray[np.float32]
) -> bytes | None:
    """Return the graph of a network of any architecture, as `to_evidence` does, without its inside.

    None where no sum over ink and biases is the logit, or LiteRT cannot run the gradients.
    """
    plain = type(model).from_config(model.get_config())  # a copy would be compiled as it is
    offsets: list[tf.Variable] = []
    clone = partial(_exact, offsets=offsets)
    exact = keras.models.clone_model(plain, clone_function=clone, recursive=True)
    exact.set_weights(model.get_weights())
    biases = [*offsets, *(each.value for each in exact.weights if each.name in _ADDED)]

    def evidence(image: tf.Tensor, direction: tf.Tensor) -> list[tf.Tensor]:
        with tf.GradientTape() as tape:
            tape.watch([image, *biases])
            logits = exact(image, training=False)
            asked_for = tf.reduce_sum(logits * direction)
        of_image, of_biases = tape.gradient(
            asked_for, (image, biases), unconnected_gradients=tf.UnconnectedGradients.ZERO
        )
        added = [tf.reduce_sum(b * of) for b, of in zip(biases, of_biases, strict=True)]
        return [of_image, tf.reshape(tf.add_n([tf.zeros(()), *added]), (1,)), logits]

    inputs = [_tensor("image", 1, *model.input_shape[1:]), _tensor("direction", 1, _CLASSES)]
    function = tf.function(evidence, input_signature=inputs, autograph=False)
    try:
        concrete = function.get_concrete_function()
        with silent_stderr():
            converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete])
            content: bytes = converter.convert()
        graph = EvidenceGraph(content, tflite)
        logits = model(check_on, training=False).numpy()
        for number, image in enumerate(check_on):
            # The gradients themselves depend on which of equal numbers a pool takes.
            digit = number % _CLASSES
            found, logit = graph.evidence(image, Question(digit)), logits[number, digit]
            if not abs(found.total - logit) <= 1e-3 * max(1, np.abs(logits[number]).max()):
                return None
    except Exception:  # noqa: BLE001 - TensorFlow raises anything, and Evidence is not needed
        return None
    return content


_ADDED: Final = ("bias", "beta", "moving_mean")
"""The names of weights that are added to what they meet, or taken from it."""


class _MaxPool(keras.layers.Layer):
    """Keras' own for squares of 2 x 2, with gradients that LiteRT can run."""

    def call(self, x: tf.Tensor) -> tf.Tensor:
        _, height, width, channels = x.shape
        even = (1, height // 2 * 2, width // 2 * 2, channels)
        return max_pool(tf.slice(x, (0, 0, 0, 0), even))

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        batch, height, width, channels = input_shape
        return batch, (height or 0) // 2, (width or 0) // 2, channels


def _exact(layer: keras.layers.Layer, offsets: list[tf.Variable]) -> keras.layers.Layer:
    """Return a copy that LiteRT can run the gradients of; what it adds goes to the offsets."""
    is_pool = isinstance(layer, keras.layers.MaxPooling2D)
    if is_pool and (layer.pool_size, layer.strides, layer.padding) == ((2, 2), (2, 2), "valid"):
        return _MaxPool(name=layer.name)  # type: ignore[no-untyped-call]  # Keras has no types
    copy: keras.layers.Layer = layer.__class__.from_config(layer.get_config())
    if isinstance(copy, keras.layers.ReLU):
        return keras.layers.Activation(relu, name=layer.name)
    if isinstance(copy, keras.layers.Rescaling) and np.any(copy.offset):
        offset = tf.Variable(copy.offset, dtype=tf.float32, trainable=False)
        offsets.append(offset)
        return keras.layers.Activation(lambda x: x * copy.scale + offset, name=layer.name)
    if getattr(copy, "activation", None) is keras.activations.relu:
        copy.activation = relu
    return copy


def _converted(model: keras.Model, architecture: str, parameters: Mapping[str, Any]) -> bytes:
    weights = Weights(model)

    def outputs(image: tf.Tensor, *outside: tf.Tensor) -> Outputs:
        match architecture:
            case "cnn":
                return _cnn(image, weights, *outside)
            case "squeezenet":
                return _squeezenet(image, weights, parameters)
            case _:
                return _perceptron(image, weights)

    def evidence(image: tf.Tensor, direction: tf.Tensor, *outside: tf.Tensor) -> list[tf.Tensor]:
        biases = list(weights.biases.values())
        with tf.GradientTape() as tape:
            tape.watch([image, *biases])
            said = outputs(image, *outside)
            asked_for = tf.reduce_sum(said.logits * direction)
        of_image, of_biases, of_units = tape.gradient(asked_for, ([image], biases, [*said.units]))
        carried = [unit * slope for unit, slope in zip(said.units, of_units, strict=True)]
        added = [
            tf.reduce_sum(bias * tf.reshape(slope, bias.shape))
            for bias, slope in zip(biases, of_biases, strict=True)
        ]
        return [*of_image, tf.reshape(tf.add_n(added), (1,)), said.logits, *said.maps, *carried]

    inputs = [_tensor("image", 1, *model.input_shape[1:]), _tensor("direction", 1, _CLASSES)]
    if architecture == "cnn":
        # Most of the graph would be this kernel, which `model.tflite` has already.
        rows, columns = weights.kernels["dense"].shape
        inputs += [_tensor("forward", columns, rows), _tensor("backward", rows, columns)]
    # Converted, it would be looked for in its source, which a frozen program has not.
    function = tf.function(evidence, input_signature=inputs, autograph=False)
    converter = tf.lite.TFLiteConverter.from_concrete_functions([function.get_concrete_function()])
    content: bytes = converter.convert()
    return content


def _tensor(name: str, *shape: int) -> tf.TensorSpec:
    return tf.TensorSpec(shape, tf.float32, name=name)


def _check(content: bytes, tflite: bytes, model: keras.Model, images: NDArray[np.float32]) -> None:
    try:
        graph = EvidenceGraph(content, tflite)
    except UserError as error:
        raise ExportError(str(error)) from error
    for number, image in enumerate(images):
        digit = number % _CLASSES
        found = graph.evidence(image, Question(digit))
        # On a GPU products may be rounded to fewer digits than are compared.
        with tf.device("CPU:0"), tf.GradientTape() as tape:
            batch = tf.constant(image[np.newaxis])
            tape.watch(batch)
            logit = model(batch, training=False)[0, digit]
        off = np.abs(found.gradient - tape.gradient(logit, batch).numpy()[0]).max()
        worst = max(float(off), abs(found.total - float(logit)))
        if not worst <= TOLERANCE * max(1.0, abs(float(logit))):
            message = f"the evidence differs from Keras' gradients by up to {worst:g}"
            raise ExportError(message)
