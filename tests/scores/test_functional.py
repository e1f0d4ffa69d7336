"""Softmax, log-odds, cross-entropy, temperature: against TensorFlow and exact cases."""

from decimal import Decimal, getcontext
from functools import partial
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import (
    cross_entropy,
    cross_entropy_gradient,
    exact_probability,
    fit_temperature,
    log_odds,
    log_odds_of,
    log_softmax,
    logsumexp,
    probability_of,
    softmax,
)
from logitdesk.scores.metrics import expected_calibration_error, log_loss
from tests.scores.logit_rows import (
    EXTREME,
    LABELS,
    ONE_HOT,
    ORDINARY,
    SOFT,
    Floats,
    loss_and_gradient,
)

RNG = np.random.default_rng(7)
MANY = RNG.normal(scale=6, size=(200, 10))
WIDE = RNG.choice([-1e30, -3e4, -745.0, -88.0, 0.0, 88.0, 710.0, 3e4, 1e30], size=(200, 10))


@pytest.mark.parametrize("logits", [MANY, WIDE], ids=["ordinary", "extreme"])
def test_softmax_and_its_log_are_tensorflows(tf: ModuleType, logits: NDArray[np.float64]) -> None:
    np.testing.assert_allclose(logsumexp(logits), tf.reduce_logsumexp(logits, axis=-1), rtol=1e-13)
    np.testing.assert_allclose(
        log_softmax(logits), tf.nn.log_softmax(logits), rtol=1e-12, atol=1e-14
    )
    np.testing.assert_allclose(softmax(logits), tf.nn.softmax(logits), rtol=1e-12, atol=1e-300)


def test_float32_logits_are_computed_in_float64(tf: ModuleType) -> None:
    single = MANY.astype(np.float32)
    assert softmax(single).dtype == np.float64
    np.testing.assert_allclose(softmax(single), tf.nn.softmax(single), rtol=1e-5, atol=1e-37)


def test_softmax_does_not_change_when_all_logits_move_together() -> None:
    np.testing.assert_allclose(softmax(MANY + 1e3), softmax(MANY), rtol=1e-11)


def test_a_temperature_divides_the_logits(tf: ModuleType) -> None:
    np.testing.assert_allclose(softmax(MANY, 2.5), tf.nn.softmax(MANY / 2.5), rtol=1e-12)


@pytest.mark.parametrize("temperature", [0.0, -1.0, np.nan, np.inf])
def test_a_temperature_is_above_zero(temperature: float) -> None:
    for function in (softmax, log_odds, log_softmax):
        with pytest.raises(ValueError, match="above 0"):
            function([1.0, 2.0], temperature)


@pytest.mark.parametrize("gap", [1.0, 33.0, 40.0, 300.0, 700.0])
def test_a_log_near_0_has_all_its_digits(gap: float) -> None:
    log_p = log_softmax([[gap, 0.0, -1.0], [-3.0, gap - 3.0, -4.0]])
    others = np.exp(-gap) + np.exp(-gap - 1)
    np.testing.assert_allclose(log_p[[0, 1], [0, 1]], -np.log1p(others), rtol=1e-14)


SOME = np.array([-3.2, 0.5, 12.25, 1.5, -7.75, 0.0, 3.0, 2.0, -1.0, 4.5])
CERTAIN = np.array([800.0, -250.0, 3.5, 0.0, -900.0, 12.0, 1.0, 2.0, -4.0, 5.0])
ALIKE = np.full(10, 1e4)


def exact_log_odds(logits: NDArray[np.float64]) -> list[float]:
    """`log(p / (1 - p))` by its definition, with 800 decimal places."""
    getcontext().prec = 800
    exponentials = [Decimal(float(z)).exp() for z in logits]
    total = sum(exponentials)
    return [float((e / (total - e)).ln()) for e in exponentials]


@pytest.mark.parametrize("logits", [SOME, CERTAIN, ALIKE])
def test_log_odds_are_right_to_the_last_digits_however_certain(
    logits: NDArray[np.float64],
) -> None:
    np.testing.assert_allclose(log_odds(logits), exact_log_odds(logits), rtol=1e-14)


def test_with_a_second_logit_of_zero_the_logit_is_its_log_odds() -> None:
    assert log_odds([2.5, 0.0])[0] == 2.5


def test_a_temperature_divides_the_logits_first() -> None:
    np.testing.assert_array_equal(log_odds(SOME, 2.5), log_odds(SOME / 2.5))


def test_log_odds_and_probabilities_turn_into_each_other() -> None:
    np.testing.assert_allclose(probability_of(log_odds(SOME)), softmax(SOME), rtol=1e-13)
    np.testing.assert_allclose(log_odds_of(softmax(SOME)), log_odds(SOME), rtol=1e-9)


def test_certainty_is_infinite_log_odds() -> None:
    assert log_odds_of([0.0, 0.5, 1.0]).tolist() == [-np.inf, 0.0, np.inf]
    assert probability_of([-np.inf, 0.0, np.inf]).tolist() == [0.0, 0.5, 1.0]


@pytest.mark.parametrize("no_probability", [-0.1, 1.1, np.nan])
def test_what_is_no_probability_has_no_log_odds(no_probability: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        log_odds_of(no_probability)


BOTH = pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
NO_LABELS = pytest.mark.parametrize(
    "labels",
    [
        [10] * 300,
        [-1] * 300,
        [1],
        [0.5] * 300,
        [True] * 300,
        np.full((300, 10), 0.5),
        np.ones((300, 9)) / 9,
        np.tile([2.0, -1.0, *[0.0] * 8], (300, 1)),
        np.full((300, 10), np.nan),
    ],
    ids=[
        "10", "-1", "too few", "fractions", "booleans", "no sum of 1", "nine columns", "negative",
        "NaN",
    ],
)  # fmt: skip


@BOTH
def test_it_is_tensorflows_for_every_kind_of_label(tf: ModuleType, logits: Floats) -> None:
    z = logits.astype(np.float64)
    sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(LABELS, z)
    one_hot = tf.nn.softmax_cross_entropy_with_logits(ONE_HOT, z)
    soft = tf.nn.softmax_cross_entropy_with_logits(SOFT, z)
    np.testing.assert_allclose(cross_entropy(logits, LABELS), sparse, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, ONE_HOT), one_hot, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, SOFT), soft, rtol=1e-12, atol=1e-14)


@BOTH
def test_its_gradient_is_tensorflows_for_every_kind_of_label(
    tf: ModuleType, logits: Floats
) -> None:
    z = logits.astype(np.float64)
    _, sparse = loss_and_gradient(
        tf, partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS), z
    )
    np.testing.assert_allclose(
        cross_entropy_gradient(logits, LABELS), sparse, rtol=1e-12, atol=1e-15
    )
    for rows in (ONE_HOT, SOFT):
        _, theirs = loss_and_gradient(tf, partial(tf.nn.softmax_cross_entropy_with_logits, rows), z)
        np.testing.assert_allclose(
            cross_entropy_gradient(logits, rows), theirs, rtol=1e-12, atol=1e-15
        )


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=10).flatmap(
        lambda z: st.tuples(st.just(z), st.integers(0, len(z) - 1))
    )
)
def test_no_loss_is_below_0_not_even_by_its_sign_and_gradients_sum_to_0(
    case: tuple[list[float], int],
) -> None:
    logits, label = case
    (loss,) = cross_entropy([logits], [label])
    (gradient,) = cross_entropy_gradient([logits], [label])
    assert not np.signbit(loss)
    assert not np.signbit(cross_entropy([logits], np.eye(len(logits))[[label]])[0])
    assert gradient.sum() == pytest.approx(0, abs=1e-14)
    assert gradient.min() == gradient[label] >= -1
    assert (np.delete(gradient, label) >= 0).all()


@pytest.mark.parametrize("gap", [33.0, 60.0, 700.0])
def test_loss_and_gradient_near_0_have_all_their_digits(gap: float) -> None:
    others = 2 * np.exp(-gap)
    for labels in ([0], [[1.0, 0.0, 0.0]]):
        assert cross_entropy([[gap, 0.0, 0.0]], labels)[0] == pytest.approx(
            others, rel=1e-13, abs=0
        )
        slopes = cross_entropy_gradient([[gap, 0.0, 0.0]], labels)[0]
        assert slopes == pytest.approx([-others, others / 2, others / 2], rel=1e-13, abs=0)


@NO_LABELS
def test_labels_that_do_not_fit_are_refused(labels: ArrayLike) -> None:
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        cross_entropy(ORDINARY, labels)
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        cross_entropy_gradient(ORDINARY, labels)


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


@pytest.mark.parametrize(
    ("log_odds", "text"),
    [
        (0.0, "0.5"),
        (float(log_odds_of(0.123456789)), "0.123457"),
        (-15.0, "3.05902e-07"),
        (15.0, "1 - 3.05902e-07"),
        (40.0, "1 - 4.24835e-18"),
    ],
)
def test_a_probability_has_six_significant_digits(log_odds: float, text: str) -> None:
    assert exact_probability(log_odds) == text


def test_what_no_float_can_hold_is_still_neither_0_nor_1() -> None:
    assert exact_probability(-1000.0) == "5.07596e-435"  # exp(-1000) = 5.0759588975...e-435
    assert exact_probability(1000.0) == "1 - 5.07596e-435"
