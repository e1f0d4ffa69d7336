"""From a Keras model to the LiteRT file that says from which ink its logits come."""

from collections.abc import Mapping
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.errors import BadInput
from logitdesk.inference.evidence_graph import EvidenceGraph
from logitdesk.inference.silence import silent_stderr
from logitdesk.learning import networks
from logitdesk.learning.evidence import forward
from logitdesk.learning.evidence.forward import OUTSIDE, Answer, Weights
from logitdesk.learning.export import ExportError

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
    """The graph from an image and a direction to how much of a logit each pixel makes.

    A direction is ten factors of the ten logits: one 1 asks for that logit, a 1 and a -1 for the
    difference of two. The outputs are, in this order, the gradient in this direction for each
    pixel, `(1, 28, 28)`; what the biases add, `(1,)`; the logits, `(1, 10)`; the maps that it has
    inside, see `logitdesk.learning.evidence.forward`; and what each unit of its last layer adds.
    The networks are piecewise linear, so image times gradient, summed up, and what the biases add
    make the logit.

    Args:
        model: from `(batch, 28, 28)` to `(batch, 10)` float32.
        architecture: which of the three it is.
        parameters: those that it was built with, where they are not the usual ones.
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


def _converted(model: keras.Model, architecture: str, parameters: Mapping[str, Any]) -> bytes:
    weights = Weights.of(model)

    def answer(image: tf.Tensor, *outside: tf.Tensor) -> Answer:
        match architecture:
            case "cnn":
                return forward.cnn(image, weights, *outside)
            case "squeezenet":
                return forward.squeezenet(image, weights, parameters)
            case _:
                return forward.perceptron(image, weights)

    def evidence(image: tf.Tensor, direction: tf.Tensor, *outside: tf.Tensor) -> list[tf.Tensor]:
        biases = list(weights.biases.values())
        with tf.GradientTape() as tape:
            tape.watch([image, *biases])
            said = answer(image, *outside)
            asked_for = tf.reduce_sum(said.logits * direction)
        of_image, of_biases, of_units = tape.gradient(asked_for, ([image], biases, [*said.units]))
        carried = [unit * slope for unit, slope in zip(said.units, of_units, strict=True)]
        added = [
            tf.reduce_sum(bias * tf.reshape(slope, bias.shape))
            for bias, slope in zip(biases, of_biases, strict=True)
        ]
        return [*of_image, tf.reshape(tf.add_n(added), (1,)), said.logits, *said.maps, *carried]

    inputs = [_tensor("image", 1, *model.input_shape[1:]), _tensor("direction", 1, _CLASSES)]
    if architecture in OUTSIDE:
        rows, columns = weights.kernels[OUTSIDE[architecture]].shape
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
    except BadInput as error:
        raise ExportError(str(error)) from error
    for number, image in enumerate(images):
        digit = number % _CLASSES
        direction = np.eye(_CLASSES, dtype=np.float32)[digit]
        found = graph.run(image, direction)
        gradient, logit = _keras_gradient(model, image, digit)
        size = max(1.0, abs(logit))
        worst = max(
            float(np.abs(found.gradient - gradient).max()),
            abs(float((image * found.gradient).sum()) + found.bias_part - logit),
        )
        if not worst <= TOLERANCE * size:
            message = f"the evidence differs from Keras' gradients by up to {worst:g}"
            raise ExportError(message)


def _keras_gradient(
    model: keras.Model, image: NDArray[np.float32], digit: int
) -> tuple[NDArray[np.float32], float]:
    """Of one logit after each pixel, (28, 28), and that logit."""
    # On a GPU products may be rounded to fewer digits than are compared.
    with tf.device("CPU:0"), tf.GradientTape() as tape:
        batch = tf.constant(image[np.newaxis])
        tape.watch(batch)
        logit = model(batch, training=False)[0, digit]
    gradient: NDArray[np.float32] = tape.gradient(logit, batch).numpy()[0]
    return gradient, float(logit)
