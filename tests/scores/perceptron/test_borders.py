import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.perceptron import Perceptron, borders, level_line
from logitdesk.scores.perceptron_points import EXTENT

weight = st.floats(-1e3, 1e3).map(lambda value: round(value, 3))
three = st.lists(st.tuples(weight, weight, weight), min_size=3, max_size=3)


def test_the_zero_line_is_where_the_logit_is_0() -> None:
    line = level_line(Perceptron.of([[1.0, -0.5]], [0.5]), 0)
    assert line is not None
    assert line.tolist() == [[-2.5, -4.0], [1.5, 4.0]]


@given(w1=weight, w2=weight, b=weight, level=st.floats(-10, 10))
def test_a_line_goes_from_edge_to_edge_where_the_logit_has_that_value(
    w1: float, w2: float, b: float, level: float
) -> None:
    perceptron = Perceptron.of([[w1, w2]], [b])
    corners = np.array([(x1, x2) for x1 in (-EXTENT, EXTENT) for x2 in (-EXTENT, EXTENT)])
    above = perceptron.logits(corners)[:, 0] - level
    line = level_line(perceptron, level)
    if line is None:
        assert (above >= -1e-6).all() or (above <= 1e-6).all()
    else:
        assert perceptron.logits(line)[:, 0] == pytest.approx([level] * 2, abs=1e-6)
        assert np.abs(line).max(axis=1) == pytest.approx([EXTENT] * 2)


@given(outputs=three)
def test_along_a_border_the_two_likeliest_classes_are_equally_likely(
    outputs: list[tuple[float, float, float]],
) -> None:
    perceptron = Perceptron.of([row[:2] for row in outputs], [row[2] for row in outputs])
    for start, end in borders(perceptron):
        for share in (0.01, 0.5, 0.99):
            logits = np.sort(perceptron.logits(start + share * (end - start)))
            assert logits[2] - logits[1] == pytest.approx(0, abs=1e-6)
        assert np.abs([start, end]).max() <= EXTENT + 1e-9


@given(outputs=three, far=st.floats(0.1, 3.9))
def test_where_the_likeliest_class_changes_there_is_a_border(
    outputs: list[tuple[float, float, float]], far: float
) -> None:
    perceptron = Perceptron.of([row[:2] for row in outputs], [row[2] for row in outputs])
    row = np.stack([np.linspace(-EXTENT, EXTENT, 41), np.full(41, far)], axis=1)
    logits = np.sort(perceptron.logits(row))
    if (logits[:, 2] - logits[:, 1] < 1e-3).any():
        return  # too close to call
    changes = int(np.count_nonzero(np.diff(perceptron.predicted(row))))
    crossed = [line for line in borders(perceptron) if (line[:, 1] > far).sum() == 1]
    assert len(crossed) >= min(changes, 2)


def test_without_weights_there_are_no_lines() -> None:
    assert level_line(Perceptron.zero(1), 0) is None
    assert borders(Perceptron.zero(3)) == []


def test_the_largest_and_the_smallest_weights_have_lines_too() -> None:
    huge = level_line(Perceptron.of([[1e100, -1e100]], [1e-300]), 0)
    assert huge is not None
    assert np.abs(huge) == pytest.approx(np.full((2, 2), EXTENT))
    assert level_line(Perceptron.of([[5e-324, 0]], [0.5]), 0) is None
    assert len(borders(Perceptron.of([[1e100, 0], [-1e100, 0], [0, 1e100]], [0, 0, 0]))) == 3
