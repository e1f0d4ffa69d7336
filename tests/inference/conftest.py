"""Networks small enough that their logits are a matrix product, as real bundles."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.library.bundle import Bundle, write_bundle
from tests.library.cards import card_named


@pytest.fixture(scope="session")
def weights() -> NDArray[np.float32]:
    """(784, 10)."""
    return np.random.default_rng(1).normal(size=(784, 10)).astype(np.float32)


@pytest.fixture(scope="session")
def bias() -> NDArray[np.float32]:
    """(10,)."""
    return np.arange(-5, 5, dtype=np.float32)


@pytest.fixture(scope="session")
def perceptron(
    weights: NDArray[np.float32],
    bias: NDArray[np.float32],
    bundle_of: Callable[[Any, str], Bundle],
) -> Bundle:
    """A bundle whose logits are `pixels @ weights + bias`."""
    import keras

    layer = keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((28, 28)), keras.layers.Flatten(), layer])
    layer.set_weights([weights, bias])
    return bundle_of(model, "Small")


@pytest.fixture(scope="session")
def bundle_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Any, str], Bundle]:
    """Makes a bundle of a Keras model with this name."""
    from logitdesk.training.export import to_litert

    def made(model: Any, name: str) -> Bundle:
        folder = tmp_path_factory.mktemp("networks")
        keras_file = folder / "made.keras"
        model.save(keras_file)
        images = np.zeros((1, *model.input_shape[1:]), np.float32)
        return write_bundle(folder / name, card_named(name), keras_file, to_litert(model, images))

    return made
