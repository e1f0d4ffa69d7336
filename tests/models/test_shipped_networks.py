"""The three networks that come with the program: whole, as good as promised, and the same live."""

from pathlib import Path

import keras
import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets.catalogue import HELD_BACK, load_test
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.datasets.pendigits import load_pendigits
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.scores.metrics import Evaluation
from logitdesk.scores.verdict import Limits
from logitdesk.training.networks import build

# On MNIST's test set, and on the pen strokes of eight writers that nothing was learned from.
PROMISED = {"cnn": (0.9955, 0.9965), "squeezenet": (0.9955, 0.995), "perceptron": (0.915, 0.9)}
PROMISED_OF_UNIPEN = 0.985
MOST_MISCALIBRATED = {"cnn": 0.004, "squeezenet": 0.004, "perceptron": 0.02}


MOST_DOUBTED = {"cnn": 0.01, "squeezenet": 0.01, "perceptron": 0.04}
"""Of real digits. A perceptron often gives none of the ten more than a half."""


@pytest.fixture(scope="session")
def pendigits_test(pendigits_folder: Path) -> DataSet:
    return load_pendigits("test", folders=[pendigits_folder])


@pytest.fixture(scope="session")
def unipen_held_back(unipen_file: Path) -> DataSet:
    return load_test(HELD_BACK)


@pytest.fixture(params=PROMISED)
def bundle(request: pytest.FixtureRequest) -> Bundle:
    return open_bundle(paths.shipped_models() / request.param)


def test_each_is_whole_and_its_card_tells_how_it_was_made(bundle: Bundle) -> None:
    bundle.verify()
    card = bundle.card
    assert card.architecture == bundle.folder.name
    reads_unipen = ["unipen"] * (card.architecture != "perceptron")
    assert card.trained_on == ("mnist", "pendigits", *reads_unipen)
    assert card.settings["samples"] is None
    assert card.settings["epochs_done"] == card.settings["epochs"]
    assert card.measured["validation"]["n"] == 5750 + 982 * len(reads_unipen)
    assert card.weights == build(card.architecture).count_params()


def holds_what_its_card_says(bundle: Bundle, data: DataSet, least: float) -> None:
    logits, labels = Network(bundle).logits(unit_range(data.images)), data.labels.astype(np.int64)
    card = bundle.card
    told = card.measured[data.name]
    found = Evaluation.of(logits, labels, card.temperature, Limits.of_entries(card.limits))
    assert found.doubted is not None
    assert found.measured.accuracy >= least
    assert found.measured.accuracy == pytest.approx(told["accuracy"], abs=6e-4)
    assert found.measured.log_loss == pytest.approx(told["log_loss"], abs=2e-4)
    assert (found.fitted is None) == (card.temperature is None)
    best = found.fitted or found.measured
    expected = told["ece" if found.fitted is None else "fitted_ece"]
    assert best.calibration_error == pytest.approx(expected, abs=6e-4)
    assert best.calibration_error <= MOST_MISCALIBRATED[card.architecture]
    assert found.doubted.n / found.measured.n == pytest.approx(told["doubted"], abs=2e-3)
    assert found.doubted.n / found.measured.n <= MOST_DOUBTED[card.architecture]


def test_each_reads_as_many_of_mnists_test_images_as_its_card_says(
    bundle: Bundle, mnist_test: DataSet
) -> None:
    holds_what_its_card_says(bundle, mnist_test, PROMISED[bundle.card.architecture][0])


def test_each_reads_as_many_pen_strokes_of_unknown_writers_as_its_card_says(
    bundle: Bundle, pendigits_test: DataSet
) -> None:
    holds_what_its_card_says(bundle, pendigits_test, PROMISED[bundle.card.architecture][1])


@pytest.mark.xdist_group("held-back writers")  # whose digits are drawn once
@pytest.mark.parametrize("bundle", ["cnn", "squeezenet"], indirect=True)
def test_each_reads_as_many_of_unipens_held_back_writers_as_its_card_says(
    bundle: Bundle, unipen_held_back: DataSet
) -> None:
    logits = Network(bundle).logits(unit_range(unipen_held_back.images))
    accuracy = np.mean(logits.argmax(1) == unipen_held_back.labels)
    assert accuracy == pytest.approx(bundle.card.measured[HELD_BACK]["accuracy"], abs=1e-3)
    assert accuracy >= PROMISED_OF_UNIPEN


def test_each_gives_the_same_logits_live_as_in_keras(bundle: Bundle, mnist_test: DataSet) -> None:
    images = unit_range(mnist_test.images[:1000])
    trained = keras.saving.load_model(bundle.keras_file, safe_mode=True)
    expected = trained(images, training=False).numpy()
    np.testing.assert_allclose(Network(bundle).logits(images), expected, atol=1e-4)


def test_each_file_holds_the_weights_once_and_nothing_of_the_training(bundle: Bundle) -> None:
    in_bytes = 4 * bundle.card.weights
    for file in bundle.folder.glob("model.*"):
        assert in_bytes <= file.stat().st_size < in_bytes + 100_000
