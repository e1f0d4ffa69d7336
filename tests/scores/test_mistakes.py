"""Which digits were misread, the worst first."""

import numpy as np
import pytest

from logitdesk.scores.metrics import mistakes


def test_the_surest_wrong_answer_comes_first_and_right_ones_are_none() -> None:
    logits = np.zeros((4, 10))
    logits[0, 3] = 5  # right
    logits[1, 4] = 2  # wrong
    logits[2, 9] = 8  # wrong, and surer
    logits[3, 1] = 5  # right
    worst, lesser = mistakes(logits, [3, 7, 4, 1])
    assert (worst.index, worst.label, worst.read_as) == (2, 4, 9)
    assert worst.probability == pytest.approx(np.exp(8) / (np.exp(8) + 9))
    assert (lesser.index, lesser.label, lesser.read_as) == (1, 7, 4)
    assert lesser.probability == pytest.approx(np.exp(2) / (np.exp(2) + 9))


def test_who_left_the_right_digit_a_chance_is_less_wrong() -> None:
    logits = np.zeros((2, 10))
    logits[:, 9] = 6
    logits[0, 4] = 5.9
    assert [mistake.index for mistake in mistakes(logits, [4, 4])] == [1, 0]


def test_without_a_mistake_there_is_none() -> None:
    assert mistakes(np.eye(10), np.arange(10)) == []
