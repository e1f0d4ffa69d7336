"""Softmax taken twice, against TensorFlow, and as much as it can do at most."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.functional import cross_entropy_gradient, softmax
from logitdesk.scores.losses import cross_entropy_twice, gradient_twice, softmax_twice, surest
from tests.scores.logit_rows import (
    EXTREME,
    LABELS,
    ONE_HOT,
    ORDINARY,
    SOFT,
    Floats,
    loss_and_gradient,
)


@pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
def test_it_is_what_tensorflow_does_with_probabilities_for_logits(
    tf: ModuleType, logits: Floats
) -> None:
    z = logits.astype(np.float64)
    np.testing.assert_allclose(
        softmax_twice(logits), tf.nn.softmax(tf.nn.softmax(z)), rtol=1e-12, atol=0
    )

    def twice(of: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda z: of(tf.nn.softmax(z))

    on_labels = partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS)
    on_rows = partial(tf.nn.softmax_cross_entropy_with_logits, SOFT)
    for labels, loss_of in ((LABELS, on_labels), (SOFT, on_rows)):
        loss, gradient = loss_and_gradient(tf, twice(loss_of), z)
        np.testing.assert_allclose(cross_entropy_twice(logits, labels), loss, rtol=1e-12)
        # TensorFlow's gradient has float64's rounding of numbers near 1 in it, and ours has not.
        np.testing.assert_allclose(gradient_twice(logits, labels), gradient, rtol=1e-12, atol=4e-16)


def test_it_is_what_keras_computes_for_who_makes_the_mistake(tf: ModuleType) -> None:
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")
    probabilities = tf.nn.softmax(ORDINARY.astype(np.float64))
    np.testing.assert_allclose(
        cross_entropy_twice(ORDINARY, LABELS), loss(LABELS, probabilities), rtol=1e-6
    )


@pytest.mark.parametrize("k", [2, 4, 10])
def test_no_class_is_surer_than_the_surest_and_no_loss_smaller(k: int) -> None:
    z = np.linspace(0, 800, 200)[:, np.newaxis] * np.eye(k)[0]
    largest = softmax_twice(z)[:, 0]
    assert (np.diff(largest) >= 0).all()
    assert largest.max() == pytest.approx(surest(k), abs=1e-15)
    losses = cross_entropy_twice(z, np.zeros(200, int))
    assert losses.min() == pytest.approx(-np.log(surest(k)), abs=1e-15)


def test_with_ten_classes_the_surest_is_23_percent() -> None:
    assert surest(10) == pytest.approx(0.23197, abs=1e-5)
    assert -np.log(surest(10)) == pytest.approx(1.4612, abs=1e-4)


def test_the_gradient_fades_whether_right_or_wrong() -> None:
    for label in (0, 1):
        sizes = [
            np.abs(gradient_twice([[gap, 0.0, 0.0]], [label])).max() for gap in (1, 5, 20, 40, 800)
        ]
        assert sizes == sorted(sizes, reverse=True)
        assert 0 <= sizes[-1] < sizes[-2] < 1e-16
    assert np.abs(cross_entropy_gradient([[40.0, 0.0, 0.0]], [1])).max() == pytest.approx(1)


@pytest.mark.parametrize("gap", [1.0, 10.0, 30.0, 36.0, 60.0, 300.0])
def test_however_small_the_gradient_is_its_digits_are_right(gap: float) -> None:
    """Against the formula with the same p and d, in fractions, where nothing is lost."""
    logits = [[gap, 0.0, -1.0, 0.5]]
    p = [Fraction(value) for value in softmax(logits)[0]]
    p = [value / sum(p) for value in p]
    d = [Fraction(value) for value in cross_entropy_gradient(softmax(logits), [2])[0]]
    mean = sum((one * other for one, other in zip(d, p, strict=True)), Fraction(0))
    exact = [float(p_k * (d_k - mean)) for p_k, d_k in zip(p, d, strict=True)]
    np.testing.assert_allclose(gradient_twice(logits, [2])[0], exact, rtol=1e-13)


def test_a_label_and_its_one_hot_row_give_the_very_same_numbers() -> None:
    np.testing.assert_array_equal(
        cross_entropy_twice(EXTREME, LABELS), cross_entropy_twice(EXTREME, ONE_HOT)
    )
    np.testing.assert_array_equal(gradient_twice(EXTREME, LABELS), gradient_twice(EXTREME, ONE_HOT))


@pytest.mark.parametrize("labels", [[10], [-1], [0, 1], [[0.5] * 10]])
def test_labels_that_do_not_fit_are_refused(labels: Any) -> None:
    row: NDArray[Any] = ORDINARY[:1]
    for of in (cross_entropy_twice, gradient_twice):
        with pytest.raises(ValueError, match=r"[Ll]abel"):
            of(row, labels)
