"""The three networks that come with the program: whole, as good as promised, and the same live."""

import keras
import numpy as np
import pytest

from logitdesk import paths
from logitdesk.inference.network import Network
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.networks import build
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.scores.metrics import accuracy, log_loss

PROMISED = {"cnn": 0.995, "squeezenet": 0.993, "perceptron": 0.92}


@pytest.fixture(params=PROMISED)
def bundle(request: pytest.FixtureRequest) -> Bundle:
    return open_bundle(paths.shipped_models() / request.param)


def test_each_is_whole_and_its_card_tells_how_it_was_made(bundle: Bundle) -> None:
    bundle.verify()
    card = bundle.card
    assert card.architecture == bundle.folder.name
    assert card.trained_on == ("mnist",)
    assert card.settings["samples"] is None
    assert card.settings["epochs_done"] == card.settings["epochs"]
    assert card.measured["validation"]["n"] == 5000
    assert card.weights == build(card.architecture).count_params()


def test_each_reads_as_many_test_images_as_its_card_says(
    bundle: Bundle, mnist_test: DataSet
) -> None:
    logits = Network(bundle).logits(unit_range(mnist_test.images))
    right = accuracy(logits, mnist_test.labels)
    assert right >= PROMISED[bundle.card.architecture]
    told = bundle.card.measured["mnist"]
    assert right == pytest.approx(told["accuracy"], abs=2e-4)
    assert log_loss(logits, mnist_test.labels) == pytest.approx(told["log_loss"], abs=1e-4)


def test_each_gives_the_same_logits_live_as_in_keras(bundle: Bundle, mnist_test: DataSet) -> None:
    images = unit_range(mnist_test.images[:1000])
    trained = keras.saving.load_model(bundle.keras_file, safe_mode=True)
    expected = trained(images, training=False).numpy()
    np.testing.assert_allclose(Network(bundle).logits(images), expected, atol=1e-4)


def test_each_file_holds_the_weights_once_and_nothing_of_the_training(bundle: Bundle) -> None:
    in_bytes = 4 * bundle.card.weights
    for file in bundle.folder.glob("model.*"):
        assert in_bytes <= file.stat().st_size < in_bytes + 100_000
