import pytest

from logitdesk.ui.formatting import exact_probability, percent, signed


@pytest.mark.parametrize(
    ("value", "text"),
    [(8.94, "+8.9"), (-5.06, "−5.1"), (0.0, "0.0"), (-0.04, "0.0"), (0.04, "0.0"), (40, "+40.0")],
)
def test_a_number_has_its_sign_and_a_zero_has_none(value: float, text: str) -> None:
    assert signed(value) == text


def test_decimals_can_be_chosen() -> None:
    assert signed(-10, decimals=0) == "−10"
    assert signed(8.90121, decimals=4) == "+8.9012"
    assert signed(0, decimals=0) == "0"


@pytest.mark.parametrize(
    ("probability", "text"),
    [
        (0.978, "97.8 %"),
        (0.5, "50.0 %"),
        (0.0, "< 0.1 %"),
        (0.00049, "< 0.1 %"),
        (0.0006, "0.1 %"),
        (0.9994, "99.9 %"),
        (0.9996, "> 99.9 %"),
        (1.0, "> 99.9 %"),
    ],
)
def test_a_percentage_never_claims_certainty(probability: float, text: str) -> None:
    assert percent(probability) == text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("log_odds", "text"),
    [
        (0.0, "0.5"),
        (3.8, "0.978119"),
        (-15.0, "3.05902 × 10⁻⁷"),
        (15.0, "1 − 3.05902 × 10⁻⁷"),
        (60.0, "1 − 8.75651 × 10⁻²⁷"),  # on a float64 this probability is 1
    ],
)
def test_an_exact_probability_keeps_six_digits_also_near_1(log_odds: float, text: str) -> None:
    assert exact_probability(log_odds) == text
