"""The CNN: two convolutions with max-pooling and one wide dense layer."""

import keras
from keras import layers


def cnn() -> keras.Model:
    """Build the CNN: 3,274,634 weights.

    The shape of TensorFlow's classic "Deep MNIST for experts" tutorial, with dropout 0.4.

    Returns:
        A model from `(batch, 28, 28)` float32 in [0, 1] to `(batch, 10)` float32 logits.
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
