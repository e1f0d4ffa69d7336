"""Numbers as they are written and as they are read."""

import pytest

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.text import (
    exact_values,
    formula_steps,
    gradient_text,
    loss_text,
    parse_numbers,
    probability_text,
)
from tests.ui.stage import SURE


@pytest.mark.parametrize(
    ("odds", "probability", "gradient", "gradient_of_label"),
    [
        (0.0, "0.500", "+0.500", "−0.500"),
        (15.0, "> 0.999", "> +0.999", "−3×10⁻⁷"),
        (-15.0, "3×10⁻⁷", "+3×10⁻⁷", "< −0.999"),
        (-800.0, "< 10⁻³⁰⁷", "+< 10⁻³⁰⁷", "< −0.999"),
    ],
)
def test_nothing_is_written_as_0_or_1_that_is_not(
    odds: float, probability: str, gradient: str, gradient_of_label: str
) -> None:
    assert gradient_text(odds, is_label=True) == gradient_of_label
    assert gradient_text(odds, is_label=False) == gradient
    assert probability_text(odds) == probability


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


def test_formulas_have_the_numbers_and_those_near_1_too() -> None:
    summed, p, loss, gradient = formula_steps(LossCase.of(PRESET, 3))
    assert summed.endswith("≈ 1.8815")
    assert p.endswith("exp(0.90000 − 1.8815) ≈ 0.374748")
    assert loss.endswith("1.8815 − 0.90000 ≈ 0.9815")
    assert gradient.endswith("−0.625252")
    case = LossCase.of(SURE, 3, 8.0)
    assert "≈ 1 − 5.69" in formula_steps(case)[1]
    assert "softmax 1 − " in exact_values(case, 3)
    assert (loss_text(case.loss), loss_text(0.0)) == ("5.690×10⁻¹⁵", "< 10⁻³⁰⁷")
