"""The perceptron: one weighted sum of all pixels a class."""

import keras
from keras import layers


def perceptron() -> keras.Model:
    """Build the single-layer perceptron: 7,850 weights.

    Each logit is a plain weighted sum of the 784 pixels plus a bias.

    Returns:
        A model from `(batch, 28, 28)` float32 in [0, 1] to `(batch, 10)` float32 logits.
    """
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
