"""Evidence on LiteRT: graphs that cannot be used, and units."""

from dataclasses import replace

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question
from logitdesk.library.bundle import Bundle, open_bundle


def shipped(architecture: str) -> Bundle:
    return open_bundle(paths.shipped_models() / architecture)


def evidence_of(architecture: str) -> bytes:
    content = shipped(architecture).evidence_bytes()
    assert content is not None
    return content


@pytest.mark.parametrize("content", [b"", b"TFL3 or not", b"\0" * 100])
def test_what_is_no_graph_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match="none that LiteRT can run"):
        EvidenceGraph(content, shipped("perceptron").tflite_bytes())


def test_a_graph_that_only_reads_is_refused() -> None:
    content = shipped("perceptron").tflite_bytes()
    with pytest.raises(UserError, match="one for something else"):
        EvidenceGraph(content, content)


@pytest.mark.parametrize("other", ["perceptron", "squeezenet"])
def test_a_graph_whose_weights_the_network_lacks_is_refused(other: str) -> None:
    with pytest.raises(UserError, match="not one of this network"):
        EvidenceGraph(evidence_of("cnn"), shipped(other).tflite_bytes())


@pytest.mark.parametrize(
    ("architecture", "channels", "units"),
    [("perceptron", [], 0), ("cnn", [32, 64], 1024), ("squeezenet", [10], 0)],
)
def test_evidence_has_the_layers_that_its_page_shows(
    architecture: str, channels: list[int], units: int
) -> None:
    graph = EvidenceGraph(evidence_of(architecture), shipped(architecture).tflite_bytes())
    image = np.random.default_rng(0).uniform(0, 1, (28, 28)).astype(np.float32)
    evidence = graph.evidence(image, Question(3))
    assert [each.shape[2] for each in evidence.maps] == channels
    assert (0 if evidence.units is None else len(evidence.units)) == units
    assert float((image * evidence.gradient).sum()) + evidence.bias_part == pytest.approx(
        evidence.number, abs=1e-3
    )


LOGITS = np.array([1.0, -2, 3.25, 0, 0, 0, 0, 0, 0, 0])
UNITS = np.array([0.5, 0, -2, 0, 4, 0.25], np.float32)
EVIDENCE = Evidence(
    Question(2),
    np.zeros((28, 28), np.float32),
    np.zeros((28, 28), np.float32),
    3.25,
    LOGITS,
    (),
    UNITS,
    np.array([0, -2, 0.5, 0, 0, 0, 0, 0, 0, 0], np.float32),
)


def test_units_and_the_bias_make_the_number_and_the_strongest_come_first() -> None:
    assert UNITS.sum() + EVIDENCE.last_bias_part == EVIDENCE.number == 3.25
    difference = replace(EVIDENCE, question=Question(2, against=1))
    assert (difference.number, difference.last_bias_part) == (5.25, 2.5)
    assert EVIDENCE.strongest_units[:4].tolist() == [4, 2, 0, 5]  # whatever their sign
