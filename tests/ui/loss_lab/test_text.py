"""Numbers as they are written and as they are read."""

import pytest

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.text import (
    formula_steps,
    gradient_text,
    loss_text,
    parse_numbers,
    probability_text,
)
from tests.ui.stage import SURE


@pytest.mark.parametrize(
    ("gradient", "written"),
    [
        (0.5, "+0.500"), (-0.168, "−0.168"), (3e-7, "+3×10⁻⁷"), (-3e-7, "−3×10⁻⁷"),
        (1 - 1e-7, "> +0.999"), (-1 + 1e-7, "< −0.999"), (0.0, "+< 10⁻³⁰⁷"),
    ],
)  # fmt: skip
def test_nothing_is_written_as_0_or_1_that_is_not(gradient: float, written: str) -> None:
    assert gradient_text(gradient) == written


@pytest.mark.parametrize(
    ("p", "written"), [(0.982, "0.982"), (3e-7, "3×10⁻⁷"), (1 - 1e-7, "> 0.999"), (0, "< 10⁻³⁰⁷")]
)
def test_a_probability_is_never_written_as_0_or_1(p: float, written: str) -> None:
    assert probability_text(p) == written


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0.5, −3", [0.5, -3]), (" +7 1e3", [7, 1000]), ("0.5", None), ("1 " * 11, None),
        ("[0.1, 0.3, 0.5, 0.9]", [0.1, 0.3, 0.5, 0.9]), ("(1, 2)", [1, 2]),
        ("0,5; −3,25", [0.5, -3.25]), ("", None), ("1, -", None), ("0, nan", None),
        ("0, inf", None), ("0, 1e9", None), ("1, x", None),
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
    assert (loss_text(case.loss), loss_text(0.0)) == ("5.690×10⁻¹⁵", "< 10⁻³⁰⁷")
