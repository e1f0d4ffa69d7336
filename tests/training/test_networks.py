"""The three networks: layer by layer, by weight count, and what they make of an image."""

import keras
import numpy as np
import pytest

from logitdesk.errors import UserError
from logitdesk.training.networks import build, default_parameters


def layers_of(model: keras.Model) -> list[tuple[str, tuple[int | None, ...]]]:
    return [(layer.name, tuple(layer.output.shape)) for layer in model.layers]


def test_the_cnn_has_the_layers_of_the_design() -> None:
    assert layers_of(build("cnn")) == [
        ("channel", (None, 28, 28, 1)),
        ("conv1", (None, 28, 28, 32)),
        ("pool1", (None, 14, 14, 32)),
        ("conv2", (None, 14, 14, 64)),
        ("pool2", (None, 7, 7, 64)),
        ("flatten", (None, 3136)),
        ("dense", (None, 1024)),
        ("dropout", (None, 1024)),
        ("logits", (None, 10)),
    ]
    model = build("cnn")
    assert model.get_layer("conv1").kernel.shape == (5, 5, 1, 32)
    assert model.get_layer("conv2").kernel.shape == (5, 5, 32, 64)
    assert model.get_layer("dropout").rate == pytest.approx(0.4)


def test_the_squeezenet_has_the_layers_of_the_design() -> None:
    shapes = dict(layers_of(build("squeezenet")))
    assert shapes["crop"] == (None, 24, 24, 1)
    assert shapes["conv1"] == (None, 24, 24, 64)
    assert shapes["pool1"] == (None, 12, 12, 64)
    assert shapes["fire1_concat"] == shapes["fire2_concat"] == (None, 12, 12, 128)
    assert shapes["pool2"] == (None, 6, 6, 128)
    assert shapes["fire3_concat"] == shapes["fire4_concat"] == (None, 6, 6, 256)
    assert shapes["final_conv"] == (None, 6, 6, 10)
    assert shapes["logits"] == (None, 10)
    fire = build("squeezenet")
    assert fire.get_layer("fire3_squeeze").kernel.shape == (1, 1, 128, 32)
    assert fire.get_layer("fire3_expand1x1").kernel.shape == (1, 1, 32, 128)
    assert fire.get_layer("fire3_expand3x3").kernel.shape == (3, 3, 32, 128)
    assert fire.get_layer("dropout").rate == pytest.approx(0.5)


def test_the_perceptron_is_one_dense_layer() -> None:
    assert layers_of(build("perceptron")) == [("flatten", (None, 784)), ("logits", (None, 10))]


@pytest.mark.parametrize(
    ("architecture", "weights"),
    [("cnn", 3_274_634), ("squeezenet", 145_418), ("perceptron", 7_850)],
)
def test_each_network_has_as_many_weights_as_the_design_says(
    architecture: str, weights: int
) -> None:
    model = build(architecture)
    assert model.count_params() == weights
    assert model.input_shape == (None, 28, 28)
    assert model.output_shape == (None, 10)


def test_the_final_convolution_may_have_a_relu_and_then_no_logit_is_negative() -> None:
    images = np.random.default_rng(0).random((64, 28, 28), np.float32)
    clipped = build("squeezenet", relu_on_final_conv=True)(images).numpy()
    free = build("squeezenet")(images).numpy()
    assert clipped.min() >= 0
    assert free.min() < 0


def test_a_squeezenet_logit_is_the_mean_of_its_own_channel_map() -> None:
    model = build("squeezenet")
    images = np.random.default_rng(1).random((4, 28, 28), np.float32)
    maps = keras.Model(model.input, model.get_layer("final_conv").output)(images).numpy()
    np.testing.assert_allclose(maps.mean(axis=(1, 2)), model(images).numpy(), atol=1e-6)


def test_the_crop_is_central_unless_training() -> None:
    model = build("squeezenet")
    crop = keras.Model(model.input, model.get_layer("crop").output)
    images = np.random.default_rng(2).random((8, 28, 28), np.float32)
    central = images[:, 2:26, 2:26, np.newaxis]
    np.testing.assert_array_equal(crop(images), central)
    np.testing.assert_array_equal(crop.predict(images, verbose=0), central)


def test_in_training_each_image_is_cropped_somewhere_else() -> None:
    model = build("squeezenet")
    crop = keras.Model(model.input, model.get_layer("crop").output)
    image = np.arange(784, dtype=np.float32).reshape(1, 28, 28) / 784
    crops = crop(np.repeat(image, 200, axis=0), training=True).numpy()[..., 0]
    corners = {round(float(corner) * 784) for corner in crops[:, 0, 0]}
    assert corners == {28 * row + column for row in range(5) for column in range(5)}
    first = round(float(crops[0, 0, 0]) * 784)
    top, left = divmod(first, 28)
    np.testing.assert_array_equal(crops[0], image[0, top : top + 24, left : left + 24])


def test_other_dimensions_can_be_chosen() -> None:
    model = build("squeezenet", original_dim=32, resize_dim=28, output_size=7)
    assert model.input_shape == (None, 32, 32)
    assert model.output_shape == (None, 7)
    assert default_parameters("squeezenet") == {
        "original_dim": 28,
        "resize_dim": 24,
        "output_size": 10,
        "relu_on_final_conv": False,
    }


def test_an_unknown_network_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="resnet"):
        build("resnet")
