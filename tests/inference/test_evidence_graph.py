"""Graphs of evidence that cannot be used."""

from typing import Any

import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.evidence import EvidenceGraph
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


@pytest.mark.parametrize(("side", "classes"), [(14, 10), (28, 12)])
def test_a_graph_for_other_images_or_classes_is_refused(side: int, classes: int) -> None:
    import tensorflow as tf

    def evidence(image: Any, direction: Any) -> list[Any]:
        margin = (28 - side) // 2
        gradient = tf.pad(image, ((0, 0), (margin, margin), (margin, margin)))
        return [gradient, tf.reduce_sum(direction, axis=1), direction[:, :10] + 1]

    inputs = [
        tf.TensorSpec((1, side, side), tf.float32, name="image"),
        tf.TensorSpec((1, classes), tf.float32, name="direction"),
    ]
    function = tf.function(evidence, input_signature=inputs).get_concrete_function()
    content = tf.lite.TFLiteConverter.from_concrete_functions([function]).convert()
    with pytest.raises(UserError, match="one for something else"):
        EvidenceGraph(content, b"")
