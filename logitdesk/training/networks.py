"""The three networks that read digits.

Each takes `(batch, 28, 28)` float32 in [0, 1], ink bright on black, and returns `(batch, 10)`
float32 logits. No network ends in a softmax: that belongs to the loss and to the views.
"""

import inspect
from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf
from keras import layers

from logitdesk.errors import UserError


def cnn() -> keras.Model:
    """Build the CNN: 3,274,634 weights.

    The shape of TensorFlow's classic "Deep MNIST for experts" tutorial, with dropout 0.4.
    """
    return keras.Sequential(
        [
            keras.Input((28, 28), name="image"),
            layers.Reshape((28, 28, 1), name="channel"),
            layers.Conv2D(32, 5, padding="same", activation="relu", name="conv1"),
            layers.MaxPooling2D(2, name="pool1"),
            layers.Conv2D(64, 5, padding="same", activation="relu", name="conv2"),
            layers.MaxPooling2D(2, name="pool2"),
            layers.Flatten(name="flatten"),
            layers.Dense(1024, activation="relu", name="dense"),
            layers.Dropout(0.4, name="dropout"),
            layers.Dense(10, name="logits"),
        ],
        name="cnn",
    )


def perceptron() -> keras.Model:
    """Build the perceptron: 7,850 weights."""
    return keras.Sequential(
        [
            keras.Input((28, 28), name="image"),
            layers.Flatten(name="flatten"),
            # Starting from nothing: the problem is convex, and no pixel that is always
            # black keeps a random weight, which a person's ink could then meet.
            layers.Dense(10, kernel_initializer="zeros", name="logits"),
        ],
        name="perceptron",
    )


@keras.saving.register_keras_serializable(package="logitdesk")
class Crop(keras.layers.Layer):
    """Cut a square out of each image: anywhere in training, in the middle otherwise.

    Keras' own `RandomCrop` crops at random whenever it is not told that this is no training: in
    `model(images)`, in `model.export` and in the converter to LiteRT. This one has to be told to.

    Attributes:
        side: of the square that remains, in pixels.
    """

    def __init__(self, side: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)  # type: ignore[no-untyped-call]  # Keras has no types
        self.side = side
        self._seeds = keras.random.SeedGenerator()

    def call(self, images: tf.Tensor, training: bool = False) -> tf.Tensor:
        """(batch, height, width, channels) to (batch, side, side, channels)."""
        _, height, width, _ = images.shape
        if not training:
            top, left = (height - self.side) // 2, (width - self.side) // 2
            return images[:, top : top + self.side, left : left + self.side]
        rows = self._window(images, height)
        columns = self._window(images, width)
        return tf.gather(
            tf.gather(images, rows, axis=1, batch_dims=1), columns, axis=2, batch_dims=1
        )

    def _window(self, images: tf.Tensor, length: int) -> tf.Tensor:
        """For each image, `side` neighbouring indices out of `length`: (batch, side) int32."""
        batch = tf.shape(images)[0]
        first = keras.random.randint((batch, 1), 0, length - self.side + 1, seed=self._seeds)
        return first + tf.range(self.side)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "side": self.side}


def squeezenet(
    original_dim: int = 28,
    resize_dim: int = 24,
    output_size: int = 10,
    *,
    relu_on_final_conv: bool = False,
) -> keras.Model:
    """Build the SqueezeNet: 145,418 weights with ten outputs.

    Args:
        original_dim: side of the image that comes in, in pixels.
        resize_dim: side it is cropped to: at random in training, in the middle otherwise.
        output_size: number of classes.
        relu_on_final_conv: as the paper has it. No logit can be negative then, which hides
            half of what a logit is; so the shipped network has it off.
    """
    image = keras.Input((original_dim, original_dim), name="image")
    x = layers.Reshape((original_dim, original_dim, 1), name="channel")(image)
    x = Crop(resize_dim, name="crop")(x)
    x = layers.Conv2D(64, 3, padding="same", activation="relu", name="conv1")(x)
    x = layers.MaxPooling2D(2, name="pool1")(x)
    x = _fire(x, 32, 64, "fire1")
    x = _fire(x, 32, 64, "fire2")
    x = layers.MaxPooling2D(2, name="pool2")(x)
    x = _fire(x, 32, 128, "fire3")
    x = _fire(x, 32, 128, "fire4")
    x = layers.Dropout(0.5, name="dropout")(x)
    activation = "relu" if relu_on_final_conv else None
    x = layers.Conv2D(output_size, 1, activation=activation, name="final_conv")(x)
    x = layers.AveragePooling2D(resize_dim // 4, name="average")(x)
    logits = layers.Flatten(name="logits")(x)
    return keras.Model(image, logits, name="squeezenet")


def _fire(x: keras.KerasTensor, squeeze: int, expand: int, name: str) -> keras.KerasTensor:
    """Squeeze to few channels, then expand by 1 x 1 beside 3 x 3."""
    squeezed = layers.Conv2D(squeeze, 1, activation="relu", name=f"{name}_squeeze")(x)
    one = layers.Conv2D(expand, 1, activation="relu", name=f"{name}_expand1x1")
    three = layers.Conv2D(expand, 3, padding="same", activation="relu", name=f"{name}_expand3x3")
    joined: keras.KerasTensor = layers.Concatenate(name=f"{name}_concat")(
        [one(squeezed), three(squeezed)]
    )
    return joined


def build(architecture: str, **parameters: Any) -> keras.Model:
    """Return a network with fresh weights, drawn from Keras' global seed.

    Args:
        architecture: one of `library.card.ARCHITECTURES`.
        parameters: those of the function of that name.

    Raises:
        UserError: there is no such architecture.
    """
    return _builder(architecture)(**parameters)


def default_parameters(architecture: str) -> dict[str, Any]:
    """Return the parameters that `build` uses where none are given, by name.

    Raises:
        UserError: there is no such architecture.
    """
    of = inspect.signature(_builder(architecture)).parameters
    return {name: parameter.default for name, parameter in of.items()}


def _builder(architecture: str) -> Callable[..., keras.Model]:
    builders = {function.__name__: function for function in (perceptron, cnn, squeezenet)}
    if architecture not in builders:
        raise UserError(
            "There is no network “{name}”: choose {names}.",
            name=architecture,
            names=", ".join(builders),
        )
    return builders[architecture]
