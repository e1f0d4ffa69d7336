"""Softmax, against TensorFlow's own in float64 and against exact cases."""

from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.functional import log_softmax, logsumexp, softmax

RNG = np.random.default_rng(7)
ORDINARY = RNG.normal(scale=6, size=(200, 10))
EXTREME = RNG.choice([-1e30, -3e4, -745.0, -88.0, 0.0, 88.0, 710.0, 3e4, 1e30], size=(200, 10))


@pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
def test_softmax_and_its_log_are_tensorflows(tf: ModuleType, logits: NDArray[np.float64]) -> None:
    np.testing.assert_allclose(logsumexp(logits), tf.reduce_logsumexp(logits, axis=-1), rtol=1e-13)
    np.testing.assert_allclose(
        log_softmax(logits), tf.nn.log_softmax(logits), rtol=1e-12, atol=1e-14
    )
    np.testing.assert_allclose(softmax(logits), tf.nn.softmax(logits), rtol=1e-12, atol=1e-300)


def test_float32_logits_are_worked_out_in_float64(tf: ModuleType) -> None:
    single = ORDINARY.astype(np.float32)
    assert softmax(single).dtype == np.float64
    np.testing.assert_allclose(softmax(single), tf.nn.softmax(single), rtol=1e-5, atol=1e-37)


def test_probabilities_sum_to_1() -> None:
    np.testing.assert_allclose(softmax(EXTREME).sum(axis=-1), 1.0, rtol=1e-15)


def test_softmax_does_not_change_when_all_logits_move_together() -> None:
    np.testing.assert_allclose(softmax(ORDINARY + 1e3), softmax(ORDINARY), rtol=1e-11)


def test_a_temperature_divides_the_logits(tf: ModuleType) -> None:
    np.testing.assert_allclose(softmax(ORDINARY, 2.5), tf.nn.softmax(ORDINARY / 2.5), rtol=1e-12)


def test_a_high_temperature_makes_all_classes_alike_and_a_low_one_picks_the_largest() -> None:
    logits = [1.0, 2.0, 4.0]
    np.testing.assert_allclose(softmax(logits, 1e9), [1 / 3] * 3)
    np.testing.assert_allclose(softmax(logits, 1e-3), [0, 0, 1], atol=1e-300)


@pytest.mark.parametrize("temperature", [0.0, -1.0, np.nan, np.inf])
def test_a_temperature_is_above_zero(temperature: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        softmax([1.0, 2.0], temperature)


def test_a_class_left_out_has_no_part_in_logsumexp() -> None:
    assert logsumexp([1.5, -np.inf]) == 1.5
    assert logsumexp([-np.inf, -np.inf]) == -np.inf


@pytest.mark.parametrize("gap", [1.0, 33.0, 40.0, 300.0, 700.0])
def test_a_log_near_0_has_all_its_digits(gap: float) -> None:
    log_p = log_softmax([[gap, 0.0, -1.0], [-3.0, gap - 3.0, -4.0]])
    others = np.exp(-gap) + np.exp(-gap - 1)
    np.testing.assert_allclose(log_p[[0, 1], [0, 1]], -np.log1p(others), rtol=1e-14)


def test_of_equal_logits_all_logs_are_the_same() -> None:
    np.testing.assert_allclose(log_softmax([5.0] * 4), [-np.log(4)] * 4, rtol=1e-15)
