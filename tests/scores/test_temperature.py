import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.functional import fit_temperature, softmax
from logitdesk.scores.metrics import expected_calibration_error, log_loss

Logits = NDArray[np.float64]
Labels = NDArray[np.int64]


def honest(n: int = 4000) -> tuple[Logits, Labels]:
    """Logits that are as sure as they are right: the labels are drawn from their softmax."""
    random = np.random.default_rng(5)
    logits = random.normal(0, 2, (n, 10))
    labels = [random.choice(10, p=row) for row in softmax(logits)]
    return logits, np.array(labels)


def test_a_network_that_is_three_times_too_sure_is_cooled_down_to_honesty() -> None:
    logits, labels = honest()
    fitted = fit_temperature(3 * logits, labels)
    assert fitted == pytest.approx(3, rel=0.05)
    before = expected_calibration_error(3 * logits, labels)
    assert expected_calibration_error(3 * logits / fitted, labels) < 0.03 < 0.15 < before


def test_a_network_that_is_not_sure_enough_is_sharpened() -> None:
    logits, labels = honest()
    assert fit_temperature(logits / 2, labels) == pytest.approx(0.5, rel=0.05)


def test_no_other_temperature_has_a_smaller_loss() -> None:
    logits, labels = honest(500)
    fitted = fit_temperature(2.5 * logits, labels)
    least = log_loss(2.5 * logits / fitted, labels)
    others = fitted * np.array([0.5, 0.9, 0.999, 1.001, 1.1, 2])
    assert all(log_loss(2.5 * logits / other, labels) > least for other in others)


def test_the_temperature_stays_within_its_range() -> None:
    always_right = np.eye(10)
    assert fit_temperature(always_right, np.arange(10)) == pytest.approx(0.1)
    always_wrong = np.roll(always_right, 1, axis=1)
    assert fit_temperature(1000 * always_wrong, np.arange(10)) == pytest.approx(10)


def test_a_network_that_says_nothing_keeps_its_temperature() -> None:
    assert fit_temperature(np.full((5, 10), 3.0), np.arange(5)) == 1


@pytest.mark.parametrize(("images", "labels"), [(0, 0), (3, 2)])
def test_labels_must_fit_the_logits(images: int, labels: int) -> None:
    with pytest.raises(ValueError, match="one image or more, each with its label"):
        fit_temperature(np.zeros((images, 10)), np.zeros(labels, int))
