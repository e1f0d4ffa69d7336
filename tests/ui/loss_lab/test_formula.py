"""The four lines have the numbers on screen in them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.formula import formula_steps
from tests.ui.stage import SURE


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
