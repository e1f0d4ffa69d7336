"""The three networks once more, out of layers whose gradients LiteRT can run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import keras
import tensorflow as tf

from logitdesk.learning.evidence.layers import crop, max_pool, product, relu

OUTSIDE: Final[Mapping[str, str]] = {"cnn": "dense"}
"""By architecture, the layer whose weights are not put into the graph: they are in `model.tflite`
already and are most of it, so that they are given to the graph from there."""


@dataclass(frozen=True, eq=False)
class Weights:
    """A network's weights, by layer.

    Attributes:
        kernels: by layer; constants.
        biases: by layer; constants, after which logits can be differentiated.
    """

    kernels: Mapping[str, tf.Tensor]
    biases: Mapping[str, tf.Tensor]

    @classmethod
    def of(cls, model: keras.Model) -> "Weights":
        """Those of a network, as they are now."""
        layers = [layer for layer in model.layers if layer.weights]
        return cls(
            {layer.name: tf.constant(layer.kernel.numpy()) for layer in layers},
            {layer.name: tf.constant(layer.bias.numpy()) for layer in layers},
        )

    def convolved(self, x: tf.Tensor, name: str) -> tf.Tensor:
        """What the convolution of that name makes of (1, h, w, c), before any ReLU."""
        return tf.nn.conv2d(x, self.kernels[name], 1, "SAME") + self.biases[name]

    def weighted(self, x: tf.Tensor, name: str) -> tf.Tensor:
        """What the dense layer of that name makes of (1, n), before any ReLU."""
        return tf.matmul(x, self.kernels[name]) + self.biases[name]


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network says of one image, and what it says it by.

    Attributes:
        logits: (1, 10).
        maps: what its convolutions give, each (1, h, w, channels), for the window to show.
        units: (1, n), the last layer before the logits, where it is one of units.
    """

    logits: tf.Tensor
    maps: tuple[tf.Tensor, ...] = ()
    units: tuple[tf.Tensor, ...] = ()


def perceptron(image: tf.Tensor, weights: Weights) -> Answer:
    """Nothing inside: its weights are the gradient itself."""
    return Answer(weights.weighted(tf.reshape(image, (1, -1)), "logits"))


def cnn(image: tf.Tensor, weights: Weights, forward: tf.Tensor, backward: tf.Tensor) -> Answer:
    """Inside: the maps of `conv1` and `conv2`, and the units of `dense`, each after its ReLU.

    Args:
        image: (1, 28, 28).
        weights: all but the kernel of `dense`.
        forward: that kernel, transposed: (1024, 3136).
        backward: that kernel: (3136, 1024).
    """
    _, height, width = image.shape
    conv1 = relu(weights.convolved(tf.reshape(image, (1, height, width, 1)), "conv1"))
    conv2 = relu(weights.convolved(max_pool(conv1), "conv2"))
    flat = tf.reshape(max_pool(conv2), (1, -1))
    dense = relu(product(flat, forward, backward) + weights.biases["dense"])
    return Answer(weights.weighted(dense, "logits"), (conv1, conv2), (dense,))


def squeezenet(image: tf.Tensor, weights: Weights, parameters: Mapping[str, Any]) -> Answer:
    """Inside: the ten channel maps, whose means are the logits."""
    _, height, width = image.shape
    x = crop(tf.reshape(image, (1, height, width, 1)), parameters["resize_dim"])
    x = max_pool(relu(weights.convolved(x, "conv1")))
    x = _fire(_fire(x, weights, "fire1"), weights, "fire2")
    x = max_pool(x)
    x = _fire(_fire(x, weights, "fire3"), weights, "fire4")
    maps = weights.convolved(x, "final_conv")
    if parameters["relu_on_final_conv"]:
        maps = relu(maps)
    return Answer(tf.reduce_mean(maps, axis=(1, 2)), (maps,))


def _fire(x: tf.Tensor, weights: Weights, name: str) -> tf.Tensor:
    squeezed = relu(weights.convolved(x, f"{name}_squeeze"))
    return tf.concat(
        [relu(weights.convolved(squeezed, f"{name}_expand{size}")) for size in ("1x1", "3x3")],
        axis=3,
    )
