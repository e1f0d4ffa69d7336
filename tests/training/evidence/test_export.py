"""Graphs of networks that are not the shipped ones, and those that are not let out."""

from typing import Any, Final

import keras
import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.inference.evidence import EvidenceGraph
from logitdesk.training import evidence_export as export
from logitdesk.training.evidence_export import to_evidence
from logitdesk.training.export import to_litert
from logitdesk.training.networks import build
from tests.training.evidence.answers import TensorFlowSays, asked
from tests.training.evidence.drawings import sample_images

IMAGES: Final = sample_images()[::6]


def network(architecture: str, seed: int = 1, **parameters: Any) -> keras.Model:
    """One whose biases are not all zero, as those of a fresh one are."""
    keras.utils.set_random_seed(seed)
    model = build(architecture, **parameters)
    random = np.random.default_rng(seed)
    model.set_weights([w + random.normal(0, 0.02, w.shape) for w in model.get_weights()])
    return model


def graph_of(model: keras.Model, architecture: str) -> EvidenceGraph:
    tflite = to_litert(model, IMAGES)
    content = to_evidence(model, architecture, tflite, IMAGES)
    assert content is not None
    return EvidenceGraph(content, tflite)


def check(graph: EvidenceGraph, model: keras.Model, images: NDArray[np.float32]) -> None:
    """The sums, and the gradients, of all classes."""
    tensorflow = TensorFlowSays.of(model, images)
    for digit, row in enumerate(asked(graph, images)):
        for one, logits, gradient in zip(
            row, tensorflow.logits, tensorflow.gradients[digit], strict=True
        ):
            assert abs(one.total - logits[digit]) <= 1e-3
            np.testing.assert_allclose(one.gradient, gradient, atol=1e-4)


@pytest.mark.parametrize(
    ("architecture", "parameters"),
    [
        ("perceptron", {}),
        ("cnn", {}),
        ("squeezenet", {"resize_dim": 20}),
        ("squeezenet", {"resize_dim": 28, "relu_on_final_conv": True}),
    ],
)
def test_any_network_of_the_three_kinds_has_a_graph(
    architecture: str, parameters: dict[str, Any]
) -> None:
    model = network(architecture, **parameters)
    check(graph_of(model, architecture), model, IMAGES)


def test_with_a_relu_at_the_end_means_are_the_logits_and_one_at_zero_comes_from_nowhere() -> None:
    model = network("squeezenet", relu_on_final_conv=True)
    kernel, bias = model.get_layer("final_conv").get_weights()
    bias[4] = -100
    model.get_layer("final_conv").set_weights([kernel, bias])
    graph = graph_of(model, "squeezenet")
    logits = model(IMAGES, training=False).numpy()
    evidence = asked(graph, IMAGES)
    for one, expected in zip(evidence[0], logits, strict=True):
        (maps,) = one.maps
        assert maps.min() == 0
        assert np.abs(maps.mean(axis=(0, 1)) - expected).max() <= 1e-4
    for one in evidence[4]:
        assert (one.number, one.bias_part) == (0, 0)
        assert not one.gradient.any()


def test_equal_pixels_and_blank_areas_have_tensorflows_own_gradients() -> None:
    squares = np.kron(np.eye(7, dtype=np.float32)[::-1], np.ones((4, 4), np.float32))
    images = np.stack([
        np.zeros((28, 28), np.float32), np.ones((28, 28), np.float32), squares, squares / 2,
    ])  # fmt: skip
    model = network("cnn")
    check(graph_of(model, "cnn"), model, images)


def test_a_graph_whose_sum_is_not_the_logit_is_not_let_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = network("perceptron")
    monkeypatch.setattr(export, "TOLERANCE", -1.0)
    assert to_evidence(model, "perceptron", to_litert(model, IMAGES), IMAGES) is None


def test_a_network_with_weights_that_are_no_numbers_is_not_let_out() -> None:
    model = network("perceptron")
    tflite = to_litert(model, IMAGES)
    model.set_weights([np.full(w.shape, np.nan, np.float32) for w in model.get_weights()])
    assert to_evidence(model, "perceptron", tflite, IMAGES) is None


def test_a_graph_that_would_take_another_networks_weights_is_not_let_out() -> None:
    tflite = to_litert(network("perceptron", seed=2), IMAGES)
    assert to_evidence(network("cnn"), "cnn", tflite, IMAGES) is None
