"""All that is measured of a network on labelled digits."""

import numpy as np
import pytest

from logitdesk.scores.metrics import (
    Doubted,
    Evaluation,
    Measured,
    confusion,
    expected_calibration_error,
    log_loss,
)
from logitdesk.scores.verdict import Limits


@pytest.fixture
def logits() -> np.ndarray:
    return np.random.default_rng(5).normal(0, 3, (400, 10))


@pytest.fixture
def labels(logits: np.ndarray) -> np.ndarray:
    """Right for most of the logits."""
    random = np.random.default_rng(6)
    return np.where(random.random(400) < 0.8, logits.argmax(axis=1), random.integers(0, 10, 400))


def test_at_the_fitted_temperature_the_digits_are_the_same_and_the_sureness_is_not(
    logits: np.ndarray, labels: np.ndarray
) -> None:
    evaluation = Evaluation.of(logits, labels, temperature=2.5)
    assert evaluation.measured == Measured.of(logits, labels)
    assert evaluation.temperature == 2.5
    fitted = evaluation.fitted
    assert fitted is not None
    assert fitted.right == evaluation.measured.right
    assert fitted.log_loss == log_loss(logits / 2.5, labels)
    assert fitted.calibration_error == expected_calibration_error(logits / 2.5, labels)
    np.testing.assert_array_equal(evaluation.confusion, confusion(logits, labels))


def test_the_doubted_are_counted_and_those_of_them_that_are_misread() -> None:
    logits = np.zeros((4, 10))
    logits[range(4), [1, 2, 3, 4]] = 0.5, 0.5, 3, 3
    evaluation = Evaluation.of(logits, [1, 7, 3, 8], limits=Limits(margin=1.0))
    assert evaluation.doubted == Doubted(n=2, misread=1)


def test_without_temperature_and_limits_there_are_no_such_figures(
    logits: np.ndarray, labels: np.ndarray
) -> None:
    evaluation = Evaluation.of(logits, labels)
    assert (evaluation.temperature, evaluation.fitted, evaluation.doubted) == (None, None, None)
