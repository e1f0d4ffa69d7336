"""Layers whose gradients LiteRT can run.

TensorFlow's own gradients of these are operators that LiteRT has not; here each is made of those
that it has. They give the same numbers: a test holds them to it.
"""

from collections.abc import Callable

import tensorflow as tf

Back = Callable[[tf.Tensor], tf.Tensor]
"""From the gradient after a layer to the one before it."""


def relu(x: tf.Tensor) -> tf.Tensor:
    """Each number, or 0 where it is less. At 0 the gradient is 0, as TensorFlow has it."""
    return tf.custom_gradient(_relu)(x)


def _relu(x: tf.Tensor) -> tuple[tf.Tensor, Back]:
    return tf.nn.relu(x), lambda after: after * tf.cast(x > 0, tf.float32)


def max_pool(x: tf.Tensor) -> tf.Tensor:
    """The largest of each 2 x 2: (1, h, w, c) to (1, h / 2, w / 2, c), both sides even.

    The gradient goes to the largest; where several are equal to the first, row by row.
    """
    return tf.custom_gradient(_max_pool)(x)


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


def crop(x: tf.Tensor, side: int) -> tf.Tensor:
    """The middle: (1, h, w, c) to (1, side, side, c)."""
    _, height, width, _ = x.shape
    top, left = (height - side) // 2, (width - side) // 2
    around = (
        (0, 0),
        (top, height - side - top),
        (left, width - side - left),
        (0, 0),
    )

    def cropped(x: tf.Tensor) -> tuple[tf.Tensor, Back]:
        middle = x[:, top : top + side, left : left + side]
        return middle, lambda after: tf.pad(after, around)

    return tf.custom_gradient(cropped)(x)


def product(x: tf.Tensor, forward: tf.Tensor, backward: tf.Tensor) -> tf.Tensor:
    """A row times a matrix that is given twice, so that neither direction has to transpose it.

    Args:
        x: (1, n).
        forward: (m, n), the matrix transposed.
        backward: (n, m), the matrix.

    Returns:
        (1, m).
    """

    def multiplied(x: tf.Tensor) -> tuple[tf.Tensor, Back]:
        return (
            tf.matmul(x, forward, transpose_b=True),
            lambda after: tf.matmul(after, backward, transpose_b=True),
        )

    return tf.custom_gradient(multiplied)(x)
