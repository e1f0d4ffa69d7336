"""Log-odds, against exact arithmetic and against TensorFlow's sigmoid."""

from decimal import Decimal, getcontext

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.functional import log_odds, log_odds_of, probability_of, softmax

ORDINARY = np.array([-3.2, 0.5, 12.25, 1.5, -7.75, 0.0, 3.0, 2.0, -1.0, 4.5])
CERTAIN = np.array([800.0, -250.0, 3.5, 0.0, -900.0, 12.0, 1.0, 2.0, -4.0, 5.0])
ALIKE = np.full(10, 1e4)


def exact_log_odds(logits: NDArray[np.float64]) -> list[float]:
    """`log(p / (1 - p))` by its definition, with 800 decimal places."""
    getcontext().prec = 800
    exponentials = [Decimal(float(z)).exp() for z in logits]
    total = sum(exponentials)
    return [float((e / (total - e)).ln()) for e in exponentials]


@pytest.mark.parametrize("logits", [ORDINARY, CERTAIN, ALIKE])
def test_log_odds_are_right_to_the_last_digits_however_certain(
    logits: NDArray[np.float64],
) -> None:
    np.testing.assert_allclose(log_odds(logits), exact_log_odds(logits), rtol=1e-14)


def test_log_odds_are_finite_where_the_probability_is_already_1() -> None:
    assert softmax(CERTAIN)[0] == 1.0
    assert log_odds(CERTAIN)[0] == pytest.approx(800 - 12, abs=0.01)


def test_a_logit_is_not_its_log_odds() -> None:
    assert np.abs(log_odds(ORDINARY) - ORDINARY).min() > 0.5


def test_with_a_second_logit_of_zero_the_logit_is_its_log_odds() -> None:
    assert log_odds([2.5, 0.0])[0] == 2.5


def test_log_odds_do_not_change_when_all_logits_move_together() -> None:
    np.testing.assert_allclose(log_odds(ORDINARY + 1000.0), log_odds(ORDINARY), rtol=1e-11)


def test_a_temperature_divides_the_logits_first() -> None:
    np.testing.assert_array_equal(log_odds(ORDINARY, 2.5), log_odds(ORDINARY / 2.5))


def test_many_rows_are_each_their_own() -> None:
    rows = np.stack([ORDINARY, CERTAIN])
    np.testing.assert_array_equal(log_odds(rows)[1], log_odds(CERTAIN))


def test_log_odds_and_probabilities_turn_into_each_other() -> None:
    np.testing.assert_allclose(probability_of(log_odds(ORDINARY)), softmax(ORDINARY), rtol=1e-13)
    np.testing.assert_allclose(log_odds_of(softmax(ORDINARY)), log_odds(ORDINARY), rtol=1e-9)


def test_certainty_is_infinite_log_odds() -> None:
    assert log_odds_of([0.0, 0.5, 1.0]).tolist() == [-np.inf, 0.0, np.inf]
    assert probability_of([-np.inf, 0.0, np.inf]).tolist() == [0.0, 0.5, 1.0]


@pytest.mark.parametrize("no_probability", [-0.1, 1.1, np.nan])
def test_what_is_no_probability_has_no_log_odds(no_probability: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        log_odds_of(no_probability)
