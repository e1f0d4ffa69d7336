"""The shipped networks' evidence, on a hundred drawings and for all ten classes."""

from dataclasses import dataclass
from typing import Final

import keras
import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.inference.evidence import Evidence, EvidenceGraph
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.training.export import load_network
from tests.training.evidence.answers import TensorFlowSays, asked
from tests.training.evidence.drawings import drawings

OF_A_SUM: Final = 1e-3
OF_A_MAP: Final = 1e-4
ARCHITECTURES: Final = ("cnn", "squeezenet", "perceptron")


@dataclass(frozen=True, eq=False)
class Asked:
    """A shipped network, asked about many drawings."""

    bundle: Bundle
    model: keras.Model
    images: NDArray[np.float32]
    live: NDArray[np.float64]
    tensorflow: TensorFlowSays
    graph: EvidenceGraph
    evidence: list[list[Evidence]]

    @classmethod
    def of(cls, architecture: str) -> "Asked":
        bundle = open_bundle(paths.shipped_models() / architecture)
        content = bundle.evidence_bytes()
        assert content is not None
        images = drawings()
        model = load_network(bundle)
        graph = EvidenceGraph(content, bundle.tflite_bytes())
        return cls(
            bundle, model, images, Network(bundle).logits(images).astype(np.float64),
            TensorFlowSays.of(model, images), graph, asked(graph, images),
        )  # fmt: skip

    def gradients(self) -> NDArray[np.float32]:
        """(10, n, 28, 28)."""
        return np.stack([[one.gradient for one in row] for row in self.evidence])

    def layer_output(self, name: str) -> NDArray[np.float32]:
        """What a layer gives in Keras, (n, h, w, channels) or (n, units)."""
        until = keras.Model(self.model.inputs, self.model.get_layer(name).output)
        output: NDArray[np.float32] = until([self.images]).numpy()
        return output


pytestmark = pytest.mark.xdist_group("shipped graphs")  # whose answers are computed once


@pytest.fixture(scope="module")
def cnn() -> Asked:
    return Asked.of("cnn")


@pytest.fixture(scope="module")
def squeezenet() -> Asked:
    return Asked.of("squeezenet")


@pytest.fixture(scope="module")
def perceptron() -> Asked:
    return Asked.of("perceptron")


@pytest.fixture(params=ARCHITECTURES)
def network(request: pytest.FixtureRequest) -> Asked:
    found: Asked = request.getfixturevalue(request.param)
    return found


def numbers(evidence: list[list[Evidence]], name: str) -> NDArray[np.float64]:
    """(n, 10) of one property."""
    return np.array([[getattr(one, name) for one in row] for row in evidence]).T


def test_ink_and_biases_make_the_logit_on_its_bar(network: Asked) -> None:
    totals = numbers(network.evidence, "ink_part") + numbers(network.evidence, "bias_part")
    assert np.abs(totals - network.live).max() <= OF_A_SUM
    np.testing.assert_array_equal(totals, numbers(network.evidence, "total"))
    np.testing.assert_allclose(numbers(network.evidence, "number"), network.live, atol=OF_A_MAP)


def test_the_maps_are_tensorflows_own_gradients(network: Asked) -> None:
    assert np.abs(network.gradients() - network.tensorflow.gradients).max() <= OF_A_MAP


@pytest.mark.parametrize("against", [3, 8])
def test_why_one_digit_and_not_the_other_adds_up_too(network: Asked, against: int) -> None:
    images, gradients = network.images[::4], network.tensorflow.gradients[:, ::4]
    live = network.live[::4]
    differences = asked(network.graph, images, against)
    expected = live - live[:, against : against + 1]
    assert np.abs(numbers(differences, "total") - expected).max() <= OF_A_SUM
    assert np.abs(numbers(differences, "number") - expected).max() <= OF_A_SUM
    found = np.stack([[one.gradient for one in row] for row in differences])
    assert np.abs(found - (gradients - gradients[against])).max() <= OF_A_MAP


def test_a_logit_of_squeezenet_is_the_mean_of_its_channel_map(squeezenet: Asked) -> None:
    for row, live in zip(squeezenet.evidence[0], squeezenet.live, strict=True):
        (maps,) = row.maps
        assert maps.shape == (6, 6, 10)
        assert np.abs(maps.mean(axis=(0, 1)) - live).max() <= OF_A_MAP


def test_the_cnns_maps_are_what_its_convolutions_give(cnn: Asked) -> None:
    for layer, name in enumerate(("conv1", "conv2")):
        found = np.stack([one.maps[layer] for one in cnn.evidence[0]])
        np.testing.assert_allclose(found, cnn.layer_output(name), atol=OF_A_MAP)
        assert found.min() == 0


def test_the_cnns_units_and_its_last_bias_make_the_logit(cnn: Asked) -> None:
    bias = cnn.model.get_layer("logits").bias.numpy()
    for digit, row in enumerate(cnn.evidence):
        for one, live in zip(row, cnn.live[:, digit], strict=True):
            assert one.units is not None
            assert one.units.shape == (1024,)
            assert one.last_bias is not None
            np.testing.assert_array_equal(one.last_bias, bias)
            assert abs(one.units.astype(np.float64).sum() + bias[digit] - live) <= OF_A_SUM


def test_the_cnns_units_are_its_dense_layer_times_the_weights_to_the_logit(cnn: Asked) -> None:
    dense = cnn.layer_output("dense")
    kernel = cnn.model.get_layer("logits").kernel.numpy()
    for digit, row in enumerate(cnn.evidence):
        found = np.stack([one.units for one in row if one.units is not None])
        np.testing.assert_allclose(found, dense * kernel[:, digit], atol=OF_A_MAP)


def test_a_perceptrons_gradient_is_its_weights(perceptron: Asked) -> None:
    kernel = perceptron.model.get_layer("logits").kernel.numpy()
    for digit, gradients in enumerate(perceptron.gradients()):
        np.testing.assert_array_equal(
            gradients, np.broadcast_to(kernel[:, digit].reshape(28, 28), gradients.shape)
        )


def test_a_blank_image_is_all_biases(network: Asked) -> None:
    blank = np.zeros((1, 28, 28), np.float32)
    live = Network(network.bundle).logits(blank)[0]
    for row, logit in zip(asked(network.graph, blank), live, strict=True):
        assert row[0].ink_part == 0
        assert abs(row[0].bias_part - logit) <= OF_A_MAP
