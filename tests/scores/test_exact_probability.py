import pytest

from logitdesk.scores.functional import exact_probability, log_odds_of


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
