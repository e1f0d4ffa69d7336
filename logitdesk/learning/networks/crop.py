"""A crop that is random in training and central otherwise."""

from typing import Any

import keras
import tensorflow as tf


@keras.saving.register_keras_serializable(package="logitdesk")
class Crop(keras.layers.Layer):
    """Cut a square out of each image: anywhere in training, in the middle otherwise.

    Keras' own `RandomCrop` crops at random whenever it is not told that this is no training: in
    `model(images)`, in `model.export` and in the converter to LiteRT. This one has to be told to.

    Attributes:
        side: of the square that remains, in pixels.
    """

    def __init__(self, side: int, **kwargs: Any) -> None:  # noqa: ANN401 - Keras' own
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

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """The shape of what `call` returns."""
        return (input_shape[0], self.side, self.side, input_shape[3])

    def get_config(self) -> dict[str, Any]:
        """What `model.keras` keeps of this layer."""
        return {**super().get_config(), "side": self.side}
