"""Networks of bundles, in Keras: only numbers are read, code is never run."""

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.card import NetworkCard
from logitdesk.training import networks
from logitdesk.training.export import load_network
from tests.library.cards import card_named
from tests.library.networks import put

PERCEPTRON = replace(card_named("Odd"), parameters=networks.default_parameters("perceptron"))


def bundle_of(model: keras.Model, folder: Path, card: NetworkCard = PERCEPTRON) -> Bundle:
    file = folder / "made.keras"
    model.save(file)
    return write_bundle(folder / "odd", card, file, b"no network for LiteRT")


@pytest.mark.parametrize("architecture", ["perceptron", "cnn", "squeezenet"])
def test_a_kept_network_gives_the_logits_that_its_live_form_gives(
    architecture: str, bars: DataSet
) -> None:
    bundle = open_bundle(paths.shipped_models() / architecture)
    images = unit_range(bars.images[:20])
    logits = load_network(bundle)(images, training=False).numpy()
    np.testing.assert_allclose(logits, Network(bundle).logits(images), atol=1e-4)


def test_a_network_that_carries_code_is_refused_and_its_code_never_runs(tmp_path: Path) -> None:
    trace = tmp_path / "the code ran"

    def harmful(image: object) -> object:
        from pathlib import Path

        Path(trace_name).touch()
        return image

    trace_name = str(trace)
    image = keras.Input((28, 28))
    logits = keras.layers.Dense(10)(
        keras.layers.Flatten()(keras.layers.Lambda(harmful, output_shape=(28, 28))(image))
    )
    bundle = bundle_of(keras.Model(image, logits), tmp_path)
    trace.unlink(missing_ok=True)  # it ran as the network was made
    with pytest.raises(UserError, match="might run code"):
        load_network(bundle)
    assert not trace.exists()


def test_a_network_of_another_build_is_refused(tmp_path: Path) -> None:
    foreign = keras.Sequential(
        [keras.Input((28, 28)), keras.layers.Flatten(), keras.layers.Dense(7)]
    )
    with pytest.raises(UserError, match="Choose another network"):
        load_network(bundle_of(foreign, tmp_path))


@pytest.mark.parametrize(
    "card",
    [
        replace(PERCEPTRON, architecture="cnn", parameters={}),
        replace(PERCEPTRON, architecture="transformer"),
        replace(PERCEPTRON, parameters={"depth": 9}),
    ],
)
def test_a_card_that_says_something_else_is_refused(tmp_path: Path, card: NetworkCard) -> None:
    bundle = bundle_of(networks.build("perceptron"), tmp_path, card)
    with pytest.raises(UserError):
        load_network(bundle)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\3\4"])
def test_what_is_no_keras_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "made.keras"
    file.write_bytes(content)
    bundle = write_bundle(tmp_path / "odd", PERCEPTRON, file, b"no network")
    with pytest.raises(UserError, match=r"model\.keras"):
        load_network(bundle)


def test_a_network_that_was_changed_on_the_disk_is_refused() -> None:
    bundle = put(paths.user_models() / "mine", "Mine")
    content = bytearray(bundle.keras_file.read_bytes())
    content[-1] ^= 1
    bundle.keras_file.write_bytes(content)
    with pytest.raises(UserError, match="was changed"):
        load_network(bundle)
