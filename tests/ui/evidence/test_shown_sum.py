"""The written sum: it adds up, and it hides no fault."""

from dataclasses import replace

import numpy as np
import pytest

from logitdesk.inference.evidence import Evidence, Question
from logitdesk.ui.evidence.shown_sum import ShownSum, number_on_bars


def evidence(*, bias: float, logit: float) -> Evidence:
    """Two pixels that add 3.004 and take 1.003, of a network that says `logit` of a 4."""
    image, gradient = np.zeros((28, 28), np.float32), np.zeros((28, 28), np.float32)
    image[3, 3:5] = 1.0
    gradient[3, 3:5] = 3.004, -1.003
    logits = np.zeros(10)
    logits[4] = logit
    return Evidence(Question(4), image, gradient, bias, logits, (), None)


@pytest.mark.parametrize("bias", [0.002, 0.004, 0.0047, -5.0])
def test_what_is_written_adds_up_to_the_number_on_the_bar(bias: float) -> None:
    number = 3.004 - 1.003 + bias
    shown = ShownSum.of(evidence(bias=bias, logit=number))
    assert shown.adds + shown.takes + shown.bias == shown.total == shown.on_bars
    assert shown.takes == pytest.approx(-100.3, abs=2)


def test_a_sum_that_is_not_the_number_on_the_bar_is_written_as_it_is() -> None:
    shown = ShownSum.of(evidence(bias=0.5, logit=2.75))
    assert (shown.total, shown.on_bars) == (250, 275)


@pytest.mark.parametrize("bias", [0.0, 0.002, 0.0049, -0.0049])
@pytest.mark.parametrize("slope", [3.004, -3.004])
def test_where_no_ink_takes_nothing_is_said_to_be_taken_nor_added_where_none_adds(
    slope: float, bias: float
) -> None:
    one = evidence(bias=bias, logit=0.0)
    gradient = np.full((28, 28), np.float32(slope))
    number = float((one.image * gradient.astype(np.float64)).sum()) + bias
    shown = ShownSum.of(replace(one, gradient=gradient, logits=np.full(10, number)))
    assert (shown.takes if slope > 0 else shown.adds) == 0
    assert shown.adds + shown.takes + shown.bias == shown.total


def test_the_difference_of_two_logits_is_that_of_the_numbers_on_their_bars() -> None:
    two = replace(evidence(bias=0.0, logit=20.174), question=Question(4, 9))
    two.logits[9] = -4.244  # 24.418 apart, written +20.17 and −4.24
    assert number_on_bars(two) == 2017 + 424
