"""Choices among images: what is no digit, unknown classes, writers and orders."""

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets.dataset import NO_DIGIT
from logitdesk.datasets.evaluation import EvaluationRequest, EvaluationResult, ImageFilter
from logitdesk.datasets.examples import Examples
from logitdesk.library.bundle import open_bundle

CNN = open_bundle(paths.shipped_models() / "cnn")


def result_of(labels: list[int], answers: list[int], margin: float = 30.0) -> EvaluationResult:
    """A result of one network that is sure of these answers by a margin."""
    n = len(labels)
    kinds = ("dot",) * n if NO_DIGIT in labels else ()
    images = np.zeros((n, 28, 28), np.float32)
    examples = Examples("x", "X", images, np.array(labels), np.arange(n), kinds=kinds)
    logits = (np.eye(10) * margin)[answers].astype(np.float32)
    return EvaluationResult.of(EvaluationRequest((CNN,), "x"), examples, [logits])


def test_what_is_no_digit_is_right_where_it_is_doubted() -> None:
    sure, unsure = result_of([NO_DIGIT] * 2, [3, 4]), result_of([NO_DIGIT] * 2, [3, 4], 0.01)
    assert sure.select(ImageFilter(which="wrong")).tolist() == [0, 1]
    assert unsure.select(ImageFilter(which="wrong")).tolist() == []
    assert unsure.select(ImageFilter(doubt="doubted")).tolist() == [0, 1]
    counts, rows = sure.confusion()
    assert rows == [NO_DIGIT]
    assert counts.tolist() == [[0, 0, 0, 1, 1, 0, 0, 0, 0, 0]]
    assert sure.page_of(0).drawing.label is None


def test_a_class_without_images_has_an_empty_row() -> None:
    counts, rows = result_of([1, 1, 7], [1, 7, 7]).confusion()
    assert rows == list(range(10))
    assert counts.sum(axis=1).tolist() == [0, 2, 0, 0, 0, 0, 0, 1, 0, 0]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (ImageFilter(order="number"), [0, 1, 2, 3]),
        (ImageFilter(), [1, 0, 2, 3]),
        (ImageFilter(label=1, answer=7), [1]),
        (ImageFilter(which="right", label=7), [2]),
        (ImageFilter(among=(3, 1), order="number"), [1, 3]),
        (ImageFilter(which="first"), [1, 0, 2, 3]),
        (ImageFilter(which="mislabelled"), []),
        (ImageFilter(writer="somebody"), []),
    ],
)
def test_a_filter_leaves(chosen: ImageFilter, left: list[int]) -> None:
    assert result_of([1, 1, 7, 0], [1, 7, 7, 0]).select(chosen).tolist() == left
