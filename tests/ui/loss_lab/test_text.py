"""Numbers as they are written and as they are read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.text import (
    exact_values,
    formula_steps,
    gradient_text,
    logit_text,
    loss_text,
    parse_numbers,
    power_text,
    probability_text,
)
from tests.ui.stage import SURE


@pytest.mark.parametrize(
    ("logit", "text"),
    [(8.9, "+8.90"), (-5.1, "−5.10"), (0, "0.00"), (-400, "−400.0"), (1234.5, "+1234"),
     (-400_000, "−4×10⁵"), (99.996, "+100.0")],
)  # fmt: skip
def test_logits_are_short(logit: float, text: str) -> None:
    assert logit_text(logit) == text


@pytest.mark.parametrize(
    ("odds", "probability", "gradient", "gradient_of_label"),
    [
        (0.0, "0.500", "+0.500", "−0.500"),
        (15.0, "> 0.999", "> +0.999", "−3×10⁻⁷"),
        (-15.0, "3×10⁻⁷", "+3×10⁻⁷", "< −0.999"),
        (-800.0, "4×10⁻³⁴⁸", "+4×10⁻³⁴⁸", "< −0.999"),
    ],
)
def test_nothing_is_written_as_0_or_1_that_is_not(
    odds: float, probability: str, gradient: str, gradient_of_label: str
) -> None:
    assert gradient_text(odds, is_label=True) == gradient_of_label
    assert gradient_text(odds, is_label=False) == gradient
    assert probability_text(odds) == probability


def test_a_loss_that_float64_takes_for_0_is_told_by_the_log_odds() -> None:
    assert (loss_text(1.7549, 0.5), loss_text(0.5, 0.5)) == ("1.755", "0.5000")
    assert loss_text(0.0, 40.0) == power_text(-40.0, 4) == "4.248×10⁻¹⁸"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0.5", [0.5]), ("−3,2", [-3.2]), (" +7 ", [7.0]), ("1e3", [1000.0]),
        ("[0.1, 0.3, 0.5, 0.9]", [0.1, 0.3, 0.5, 0.9]), ("1 2;3", [1, 2, 3]), ("(1, 2)", [1, 2]),
        ("", None), ("-", None), ("nan", None), ("inf", None), ("1e9", None),
        ("three", None), ("1, x", None),
    ],
)  # fmt: skip
def test_typed_numbers(text: str, numbers: list[float] | None) -> None:
    assert parse_numbers(text, 1e6) == numbers


def test_exact_values_tell_the_scale_and_what_is_near_1() -> None:
    values = exact_values(LossCase.of(SURE, 3, 4.0), 3)
    assert "4 × 8.9 = 35.6" in values
    assert "p = 1 − " in values
    assert "−(7.547" in values


def results(case: LossCase) -> list[str]:
    return [result for _, result in formula_steps(case)]


def test_formulas_have_the_numbers_of_the_preset() -> None:
    case = LossCase.of(PRESET, 3)
    assert results(case) == ["1.8815", "0.3747", "0.9815", "−0.6253"]
    assert "1.8815 − 0.9000" in formula_steps(case)[2][0]


@given(
    st.lists(st.floats(-30, 30), min_size=2, max_size=10), st.integers(0, 9), st.floats(0.1, 100)
)
def test_the_difference_that_is_written_is_the_loss(
    logits: list[float], label: int, scale: float
) -> None:
    case = LossCase.of(logits, label % len(logits), scale)
    formula, result = (text.replace("−", "-") for text in formula_steps(case)[2])
    found = re.search(r"= (-?[\d.]+) - \(?(-?[\d.]+)\)?$", formula)
    if found is not None:
        last_digit = 10.0 ** -len(result.partition(".")[2])
        assert float(result) == pytest.approx(case.loss, abs=last_digit)
        assert float(found[1]) - float(found[2]) == pytest.approx(case.loss, abs=1.5 * last_digit)


def test_where_float64_takes_the_loss_for_nothing_it_is_told() -> None:
    small = ["1 − 5.69×10⁻¹⁵", "5.69×10⁻¹⁵", "−5.69×10⁻¹⁵"]
    assert results(LossCase.of(SURE, 3, 8.0))[1:] == small
    assert results(LossCase.of(SURE, 6, 8.0))[3].startswith("−(1 − ")
