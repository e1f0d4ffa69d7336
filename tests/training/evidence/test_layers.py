"""Layers whose gradients LiteRT can run, held against TensorFlow's own."""

from collections.abc import Callable
from typing import Final

import numpy as np
import pytest
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.training.evidence_export import max_pool, relu

Layer = Callable[[tf.Tensor], tf.Tensor]
RANDOM: Final = np.random.default_rng(3)


def same(ours: Layer, tensorflows: Layer, image: NDArray[np.float32]) -> None:
    """Both give the same, and pass the same gradient back, whatever comes from above."""
    x = tf.constant(image)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        mine, theirs = ours(x), tensorflows(x)
        from_above = tf.constant(RANDOM.normal(size=theirs.shape).astype(np.float32))
        sums = [tf.reduce_sum(mine * from_above), tf.reduce_sum(theirs * from_above)]
    np.testing.assert_allclose(mine.numpy(), theirs.numpy(), atol=1e-5)
    found, expected = (tape.gradient(one, x).numpy() for one in sums)
    np.testing.assert_allclose(found, expected, atol=1e-5)


def keras_pool(x: tf.Tensor) -> tf.Tensor:
    return tf.nn.max_pool2d(x, 2, 2, "VALID")


@pytest.mark.parametrize("levels", [1, 2, 3, 1000])
def test_where_several_are_largest_the_first_takes_the_gradient(levels: int) -> None:
    image = RANDOM.integers(0, levels, (1, 12, 8, 5)).astype(np.float32)
    same(max_pool, keras_pool, image)
    same(max_pool, keras_pool, -image)


def test_at_zero_a_relu_passes_nothing_back() -> None:
    image = RANDOM.integers(-1, 2, (1, 6, 6, 3)).astype(np.float32)
    assert (image == 0).any()
    same(relu, tf.nn.relu, image)
