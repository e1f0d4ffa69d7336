"""Metrics on cases small enough to work out by hand, and against TensorFlow."""

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.metrics import (
    Doubted,
    Evaluation,
    Measured,
    compare,
    confusion,
    expected_calibration_error,
    log_loss,
    sign_test,
)
from logitdesk.scores.verdict import Limits

RNG = np.random.default_rng(5)
LOGITS = RNG.normal(scale=2, size=(500, 10))
LABELS = np.where(RNG.random(500) < 0.7, LOGITS.argmax(axis=1), RNG.integers(0, 10, 500))


def test_accuracy_is_the_share_that_is_right() -> None:
    measured = Measured.of([[3, 1], [0, 2], [5, 4], [1, 0]], [0, 1, 1, 0])
    assert (measured.accuracy, measured.right) == (0.75, 3)


def test_confusion_has_labels_in_rows_and_predictions_in_columns() -> None:
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
    highest = with_confidence(0.92, 0.94)  # below and above 14/15
    assert expected_calibration_error(highest, [0, 1]) == pytest.approx((0.08 + 0.94) / 2)


def test_calibration_is_guo_and_others_equation_3() -> None:
    p = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    sure, right = p.max(axis=1), p.argmax(axis=1) == LABELS
    total = 0.0
    for m in range(15):
        inside = (sure > m / 15) & (sure <= (m + 1) / 15)
        if inside.any():
            total += inside.sum() / len(p) * abs(right[inside].mean() - sure[inside].mean())
    assert expected_calibration_error(LOGITS, LABELS) == pytest.approx(total, rel=1e-12)


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


FEW = np.array([0, 0, 1, 3, 3, 3, 9])


def logits_reading(digits: list[int]) -> NDArray[np.float64]:
    """Logits whose largest stands at these digits."""
    return 4.0 * np.eye(10)[digits]


BEFORE = logits_reading([0, 1, 1, 3, 5, 5, 9])  # wrong: one 0, two 3s
AFTER = logits_reading([0, 0, 1, 3, 3, 5, 4])  # wrong: one 3, the 9


def test_it_tells_of_each_digit_what_is_read_better_and_what_worse() -> None:
    comparison = compare("few", FEW, ("CNN", BEFORE), ("My CNN", AFTER))
    assert comparison.images == (2, 1, 0, 3, 0, 0, 0, 0, 0, 1)
    assert comparison.better == (1, 0, 0, 1, 0, 0, 0, 0, 0, 0)
    assert comparison.worse == (0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    assert (comparison.before_name, comparison.after_name) == ("CNN", "My CNN")
    assert comparison.before == Measured.of(BEFORE, FEW)
    assert comparison.after == Measured.of(AFTER, FEW)
    assert comparison.more_wrong == 0  # so few may be chance


def test_a_network_that_has_none_before_it_changes_nothing() -> None:
    comparison = compare("few", FEW, None, ("My CNN", AFTER))
    assert comparison.before is None
    assert comparison.before_name is None
    assert comparison.more_wrong == 0
    assert sum(comparison.better) == sum(comparison.worse) == 0
    assert sum(comparison.images) == 7


@pytest.mark.parametrize(
    ("better", "worse", "likely"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 5, 1.0), (5, 0, 2 / 32), (0, 6, 2 / 64), (8, 2, 112 / 1024)],
)
def test_how_likely_a_difference_is_by_chance(better: int, worse: int, likely: float) -> None:
    assert sign_test(better, worse) == pytest.approx(likely)


def test_thousands_of_differences_are_counted_exactly() -> None:
    assert 0 < sign_test(5_200, 4_800) < 1e-4
    assert sign_test(10_000, 0) == 0


def test_a_few_images_more_may_be_chance_and_many_are_not() -> None:
    labels = np.zeros(30, dtype=np.intp)
    wrong, right = logits_reading([1] * 30), logits_reading([0] * 30)
    two_better = np.concatenate([right[:2], wrong[2:]])
    assert compare("zeros", labels, ("A", wrong), ("B", two_better)).more_wrong == 0
    assert compare("zeros", labels, ("A", wrong), ("B", right)).more_wrong == -30
    assert compare("zeros", labels, ("A", right), ("B", wrong)).more_wrong == 30
