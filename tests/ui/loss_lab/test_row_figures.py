import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.functional import log_odds_of, probability_of
from logitdesk.ui.loss_lab.row_figures import (
    exact_text,
    formula_text,
    gradient_text,
    logit_text,
    loss_text,
    power_text,
    probability_text,
    slope_text,
)

SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def value_of(text: str) -> float:
    """What a person reads."""
    plain = text.replace("−", "-").removeprefix("> ")
    mantissa, times, power = plain.partition("×10")
    if not times and re.match("10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]", plain):
        mantissa, power = "1", plain[2:]
    return float(mantissa) * 10.0 ** int(power.translate(SUPERSCRIPTS) or 0)


@pytest.mark.parametrize(
    ("logit", "text"),
    [
        (8.9, "+8.90"),
        (-5.126, "−5.13"),
        (0.0, "0.00"),
        (-99.996, "−100.0"),
        (-400, "−400.0"),
        (-4000, "−4000"),
        (99999, "+99999"),
        (-400000, "−4×10⁵"),
        (1e9, "+1×10⁹"),
    ],
)
def test_a_logit_has_few_figures_of_any_size(logit: float, text: str) -> None:
    assert logit_text(logit) == text


@given(st.floats(-1e9, 1e9))
def test_a_logit_is_written_as_what_it_is_in_seven_figures_at_most(logit: float) -> None:
    text = logit_text(logit)
    assert len(text) <= 7
    assert value_of(text.replace("+", "")) == pytest.approx(logit, rel=0.5, abs=0.005)


@given(st.floats(-2000, 2000))
def test_no_probability_is_written_as_0_or_1(odds: float) -> None:
    for text in (probability_text(odds), formula_text(odds), exact_text(odds)):
        assert not re.fullmatch(r"[01](\.0*)?", text)


@given(st.floats(-600, 600))
def test_probabilities_are_written_as_what_they_are(odds: float) -> None:
    p = float(probability_of(odds))
    assert np.log10(value_of(probability_text(odds))) == pytest.approx(np.log10(p), abs=0.5)
    text = formula_text(odds)
    if text.startswith("1 − "):
        rest = float(probability_of(-odds))
        assert value_of(text[4:]) == pytest.approx(rest, rel=0.006, abs=0)
    else:
        assert value_of(text) == pytest.approx(p, rel=0.006, abs=0)


@pytest.mark.parametrize(
    ("odds", "text"),
    [(-15.0, "3×10⁻⁷"), (-4000.0, "10⁻¹⁷³⁷"), (np.log(9.6e-12), "1×10⁻¹¹")],
)
def test_small_probabilities_are_powers_of_ten(odds: float, text: str) -> None:
    assert probability_text(odds) == text


def test_a_power_has_as_many_digits_as_are_asked_for() -> None:
    assert power_text(-15.0, 3) == "3.06×10⁻⁷"
    assert power_text(float(log_odds_of(9.999e-8)), 3) == "1.00×10⁻⁷"


def test_a_gradient_has_the_sign_of_where_it_pushes_the_logit_from() -> None:
    assert gradient_text(float(log_odds_of(0.168)), is_label=False) == "+0.168"
    assert gradient_text(float(log_odds_of(0.982)), is_label=True) == "−0.018"
    assert gradient_text(-15.0, is_label=False) == "+3×10⁻⁷"
    assert gradient_text(15.0, is_label=True) == "−3×10⁻⁷"


def test_near_one_all_numbers_are_written_in_one_manner() -> None:
    assert probability_text(15.0) == "> 0.999"
    assert gradient_text(15.0, is_label=False) == "> +0.999"
    assert gradient_text(-15.0, is_label=True) == "< −0.999"


def test_what_float64_takes_for_0_is_told_by_its_log_odds() -> None:
    assert loss_text(14.918, -14.918) == "14.92"
    assert loss_text(0.0, 4000.0) == "10⁻¹⁷³⁷" or loss_text(0.0, 4000.0).endswith("×10⁻¹⁷³⁸")
    assert slope_text(-0.98044, -3.9) == "−0.9804"
    assert slope_text(-0.0, 4000.0) == f"−{loss_text(0.0, 4000.0)}"
