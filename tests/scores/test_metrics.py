"""Metrics on cases small enough to work out by hand, and against TensorFlow."""

from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.metrics import Measured, confusion, expected_calibration_error, log_loss

RNG = np.random.default_rng(5)
LOGITS = RNG.normal(scale=2, size=(500, 10))
LABELS = np.where(RNG.random(500) < 0.7, LOGITS.argmax(axis=1), RNG.integers(0, 10, 500))


def test_accuracy_is_the_share_that_is_right() -> None:
    measured = Measured.of([[3, 1], [0, 2], [5, 4], [1, 0]], [0, 1, 1, 0])
    assert (measured.accuracy, measured.right, measured.wrong) == (0.75, 3, 1)


def test_log_loss_is_keras_loss_from_logits(tf: ModuleType) -> None:
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    assert log_loss(LOGITS, LABELS) == pytest.approx(float(loss(LABELS, LOGITS)), rel=1e-6)


def test_confusion_has_labels_in_rows_and_predictions_in_columns(tf: ModuleType) -> None:
    theirs = tf.math.confusion_matrix(LABELS, LOGITS.argmax(axis=1), 10)
    np.testing.assert_array_equal(confusion(LOGITS, LABELS), theirs)
    assert confusion([[0, 9], [9, 0], [9, 0]], [0, 0, 1]).tolist() == [[1, 1], [1, 0]]


def with_confidence(*confidences: float) -> NDArray[np.float64]:
    """Logits of two classes, the first of which has these probabilities."""
    p = np.array(confidences)
    return np.stack([np.log(p / (1 - p)), np.zeros(len(p))], axis=1)


def test_always_sure_and_always_right_is_calibrated() -> None:
    assert expected_calibration_error([[900.0, 0.0]] * 4, [0] * 4) == 0.0


def test_being_surer_than_right_is_miscalibrated_by_the_difference() -> None:
    logits = with_confidence(0.9, 0.9, 0.9, 0.9)
    assert expected_calibration_error(logits, [0, 0, 0, 1]) == pytest.approx(0.9 - 0.75)


def test_within_a_bin_too_sure_and_too_unsure_cancel_and_between_bins_they_do_not() -> None:
    together = with_confidence(0.70, 0.71)  # both in the bin from 10/15 to 11/15
    apart = with_confidence(0.60, 0.90)
    assert expected_calibration_error(together, [0, 1]) == pytest.approx(abs(1.41 - 1) / 2)
    assert expected_calibration_error(apart, [1, 0]) == pytest.approx((0.60 + 0.10) / 2)


def test_calibration_is_guo_and_others_equation_3() -> None:
    p = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    sure, right = p.max(axis=1), p.argmax(axis=1) == LABELS
    total = 0.0
    for m in range(15):
        inside = (sure > m / 15) & (sure <= (m + 1) / 15)
        if inside.any():
            total += inside.sum() / len(p) * abs(right[inside].mean() - sure[inside].mean())
    assert expected_calibration_error(LOGITS, LABELS) == pytest.approx(total, rel=1e-12)
