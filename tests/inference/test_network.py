"""Networks on LiteRT."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, write_bundle

Floats = NDArray[np.float32]
IMAGES = np.random.default_rng(2).random((7, 28, 28)).astype(np.float32)


def test_logits_are_what_the_weights_make_of_the_pixels(
    perceptron: Bundle, weights: Floats, bias: Floats
) -> None:
    logits = Network(perceptron).logits(IMAGES)
    assert logits.dtype == np.float32
    np.testing.assert_allclose(
        logits, IMAGES.reshape(7, 784) @ weights + bias, rtol=1e-4, atol=1e-4
    )


def test_one_image_gets_the_same_logits_alone_as_among_others(perceptron: Bundle) -> None:
    network = Network(perceptron, threads=2)
    together = network.logits(IMAGES)
    np.testing.assert_array_equal(network.logits(IMAGES[3:4]), together[3:4])


def test_no_images_get_no_logits(perceptron: Bundle) -> None:
    assert Network(perceptron).logits(IMAGES[:0]).shape == (0, 10)


def test_images_may_be_strided_views(perceptron: Bundle) -> None:
    network = Network(perceptron)
    mirrored = IMAGES[:, ::-1, ::-1]
    np.testing.assert_array_equal(network.logits(mirrored), network.logits(mirrored.copy()))


def test_it_knows_its_name_and_card(perceptron: Bundle) -> None:
    network = Network(perceptron)
    assert (network.name, network.card) == ("Small", perceptron.card)


@pytest.mark.parametrize("images", [IMAGES[0], IMAGES[:, :27], IMAGES.astype(np.float64)])
def test_images_of_another_shape_or_kind_are_a_mistake_of_the_program(
    perceptron: Bundle, images: Floats
) -> None:
    with pytest.raises(ValueError, match="28"):
        Network(perceptron).logits(images)


@pytest.mark.parametrize(("side", "classes"), [(32, 10), (28, 12)])
def test_a_network_for_something_else_is_refused(
    bundle_of: Callable[[Any, str], Bundle], side: int, classes: int
) -> None:
    import keras

    layers = [keras.Input((side, side)), keras.layers.Flatten(), keras.layers.Dense(classes)]
    bundle = bundle_of(keras.Sequential(layers), "Foreign")
    with pytest.raises(UserError, match=r"Foreign.*model\.tflite is a network for something else"):
        Network(bundle)


def test_a_network_that_lost_its_numbers_says_so(
    bundle_of: Callable[[Any, str], Bundle],
) -> None:
    import keras

    layer = keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((28, 28)), keras.layers.Flatten(), layer])
    layer.set_weights([np.full((784, 10), 3e38, np.float32), np.zeros(10, np.float32)])
    bundle = bundle_of(model, "Burst")
    with pytest.raises(UserError, match=r"Burst.*gives logits that are no finite numbers"):
        Network(bundle).logits(IMAGES)


@pytest.mark.parametrize("content", [b"", b"no network at all", b"TFL3" * 100])
def test_a_file_that_is_no_network_is_refused(
    perceptron: Bundle, tmp_path: Path, content: bytes
) -> None:
    bundle = write_bundle(tmp_path / "fake", perceptron.card, perceptron.keras_file, content)
    with pytest.raises(UserError, match=r"fake.*model\.tflite is not a network"):
        Network(bundle)


def test_a_changed_byte_is_noticed(perceptron: Bundle, tmp_path: Path) -> None:
    content = perceptron.tflite_bytes()
    bundle = write_bundle(tmp_path / "changed", perceptron.card, perceptron.keras_file, content)
    half = len(content) // 2
    changed = content[:half] + bytes([content[half] ^ 1]) + content[half + 1 :]
    (bundle.folder / "model.tflite").write_bytes(changed)
    with pytest.raises(UserError, match=r"model\.tflite .* changed"):
        Network(bundle)
