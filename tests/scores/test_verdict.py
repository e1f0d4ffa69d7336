import json
from math import inf

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.functional import logsumexp
from logitdesk.scores.verdict import Kind, Limits, Verdict, are_doubted, fit_limits, verdict_on

FOUR = [-3, -1, 0, -2, 12, 1, -4, 2, 0, 5]
FOUR_OR_NINE = [-3, -1, 0, -2, 8.0, 1, -4, 2, 0, 7.5]
NOTHING = [0.1, 0.2, 0, -0.1, 0.3, 0, 0.2, 0.1, 0, 0.25]
LIMITS = Limits(margin=2)


def random_logits(n: int) -> NDArray[np.float64]:
    return np.random.default_rng(3).normal(0, 4, (n, 10))


def test_a_digit_that_is_far_ahead_is_believed() -> None:
    assert verdict_on(FOUR, LIMITS) == Verdict(Kind.DIGIT, (4,), LIMITS)


def test_between_two_digits_the_likelier_comes_first() -> None:
    assert verdict_on(FOUR_OR_NINE, LIMITS) == Verdict(Kind.UNSURE, (4, 9), LIMITS)
    swapped = [*FOUR_OR_NINE]
    swapped[4], swapped[9] = swapped[9], swapped[4]
    assert verdict_on(swapped, LIMITS).digits == (9, 4)


def test_ten_nearly_equal_logits_are_no_digit() -> None:
    assert verdict_on(NOTHING, LIMITS) == Verdict(Kind.NO_DIGIT, (), LIMITS)


def test_among_three_digits_it_is_not_one_of_two() -> None:
    assert verdict_on([8, 7.5, 7.4, 0, 0, 0, 0, 0, 0, 0], LIMITS).kind is Kind.NO_DIGIT


def test_without_limits_everything_is_believed() -> None:
    for logits in (FOUR, FOUR_OR_NINE, NOTHING):
        assert verdict_on(logits, None) == Verdict(Kind.DIGIT, (int(np.argmax(logits)),), None)


def test_what_just_reaches_a_limit_is_enough() -> None:
    assert verdict_on([4, 2, 0, 0, 0, 0, 0, 0, 0, 0], LIMITS).kind is Kind.DIGIT
    for logits, kind in ((FOUR, Kind.DIGIT), (FOUR_OR_NINE, Kind.UNSURE)):
        limits = Limits(margin=2, energy=float(logsumexp(logits)))
        assert verdict_on(logits, limits).kind is kind


def test_what_has_half_of_the_probability_or_less_is_no_digit_whatever_the_limits() -> None:
    loose = Limits(margin=0)
    assert verdict_on([3, 0, 0, 0, 0, 0, 0, 0, 0, 0], loose).kind is Kind.DIGIT
    assert verdict_on([2, 0, 0, 0, 0, 0, 0, 0, 0, 0], loose).kind is Kind.NO_DIGIT


def test_logits_that_are_small_all_together_are_no_digit_whatever_their_lead() -> None:
    limits = Limits(margin=2, energy=10)
    assert verdict_on(FOUR, limits).kind is Kind.DIGIT
    faint = np.array(FOUR) - 20
    assert verdict_on(faint, limits).kind is Kind.NO_DIGIT
    assert verdict_on(faint, LIMITS).kind is Kind.DIGIT
    assert verdict_on(np.array(FOUR_OR_NINE) - 20, limits).kind is Kind.NO_DIGIT


@pytest.mark.parametrize("limits", [None, LIMITS, Limits(margin=1, energy=6)])
def test_the_doubted_are_those_whose_verdict_is_no_digit_or_unsure(limits: Limits | None) -> None:
    logits = random_logits(200)
    verdicts = [verdict_on(row, limits).kind is not Kind.DIGIT for row in logits]
    assert are_doubted(logits, limits).tolist() == verdicts
    assert any(verdicts) == (limits is not None)
    assert not all(verdicts)


def test_the_fitted_limits_doubt_that_share_of_the_digits() -> None:
    logits = random_logits(1000) + np.eye(10)[0] * 20  # far from a half
    assert are_doubted(logits, fit_limits(logits, 0.02)).sum() == 20
    assert not are_doubted(logits, fit_limits(logits, 0)).any()


@pytest.mark.parametrize(("images", "doubted"), [(0, 0.1), (3, -0.1), (3, 2)])
def test_limits_are_fitted_to_images_and_a_share(images: int, doubted: float) -> None:
    with pytest.raises(ValueError, match=r"(one image or more|between 0 and 1)"):
        fit_limits(np.zeros((images, 10)), doubted)


@pytest.mark.parametrize("limits", [Limits(1.5), Limits(1.5, -3.25)])
def test_limits_come_back_from_a_card(limits: Limits) -> None:
    assert Limits.of_entries(json.loads(json.dumps(limits.entries()))) == limits


def test_a_card_without_limits_has_none() -> None:
    assert Limits.of_entries(None) is None
    assert Limits(1).energy == -inf
