"""The stable cross-entropy and its gradient, against TensorFlow's own."""

from functools import partial
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, cross_entropy_gradient
from tests.scores.logit_rows import (
    EXTREME,
    LABELS,
    ONE_HOT,
    ORDINARY,
    SOFT,
    Floats,
    loss_and_gradient,
)

BOTH = pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
NO_LABELS = pytest.mark.parametrize(
    "labels",
    [
        [10] * 300,
        [-1] * 300,
        [1],
        [0.5] * 300,
        [True] * 300,
        np.full((300, 10), 0.5),
        np.ones((300, 9)) / 9,
        np.tile([2.0, -1.0, *[0.0] * 8], (300, 1)),
        np.full((300, 10), np.nan),
    ],
    ids=[
        "10", "-1", "too few", "fractions", "booleans", "no sum of 1", "nine columns", "negative",
        "NaN",
    ],
)  # fmt: skip


@BOTH
def test_it_is_tensorflows_for_every_kind_of_label(tf: ModuleType, logits: Floats) -> None:
    z = logits.astype(np.float64)
    sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(LABELS, z)
    one_hot = tf.nn.softmax_cross_entropy_with_logits(ONE_HOT, z)
    soft = tf.nn.softmax_cross_entropy_with_logits(SOFT, z)
    np.testing.assert_allclose(cross_entropy(logits, LABELS), sparse, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, ONE_HOT), one_hot, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, SOFT), soft, rtol=1e-12, atol=1e-14)


@BOTH
def test_its_gradient_is_tensorflows_for_every_kind_of_label(
    tf: ModuleType, logits: Floats
) -> None:
    z = logits.astype(np.float64)
    _, sparse = loss_and_gradient(
        tf, partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS), z
    )
    np.testing.assert_allclose(
        cross_entropy_gradient(logits, LABELS), sparse, rtol=1e-12, atol=1e-15
    )
    for rows in (ONE_HOT, SOFT):
        _, theirs = loss_and_gradient(tf, partial(tf.nn.softmax_cross_entropy_with_logits, rows), z)
        np.testing.assert_allclose(
            cross_entropy_gradient(logits, rows), theirs, rtol=1e-12, atol=1e-15
        )


def test_a_label_and_its_one_hot_row_give_the_very_same_numbers() -> None:
    np.testing.assert_array_equal(cross_entropy(EXTREME, LABELS), cross_entropy(EXTREME, ONE_HOT))
    np.testing.assert_array_equal(
        cross_entropy_gradient(EXTREME, LABELS), cross_entropy_gradient(EXTREME, ONE_HOT)
    )


def test_it_is_finite_for_finite_logits() -> None:
    assert np.isfinite(cross_entropy(EXTREME * 1e30, LABELS)).all()
    assert np.isfinite(cross_entropy_gradient(EXTREME * 1e30, LABELS)).all()


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=10).flatmap(
        lambda z: st.tuples(st.just(z), st.integers(0, len(z) - 1))
    )
)
def test_no_loss_is_below_0_not_even_by_its_sign_and_gradients_sum_to_0(
    case: tuple[list[float], int],
) -> None:
    logits, label = case
    (loss,) = cross_entropy([logits], [label])
    (gradient,) = cross_entropy_gradient([logits], [label])
    assert not np.signbit(loss)
    assert not np.signbit(cross_entropy([logits], np.eye(len(logits))[[label]])[0])
    assert gradient.sum() == pytest.approx(0, abs=1e-14)
    assert gradient.min() == gradient[label] >= -1
    assert (np.delete(gradient, label) >= 0).all()


@pytest.mark.parametrize("gap", [33.0, 60.0, 700.0])
def test_loss_and_gradient_near_0_have_all_their_digits(gap: float) -> None:
    others = 2 * np.exp(-gap)
    for labels in ([0], [[1.0, 0.0, 0.0]]):
        assert cross_entropy([[gap, 0.0, 0.0]], labels)[0] == pytest.approx(
            others, rel=1e-13, abs=0
        )
        slopes = cross_entropy_gradient([[gap, 0.0, 0.0]], labels)[0]
        assert slopes == pytest.approx([-others, others / 2, others / 2], rel=1e-13, abs=0)


@NO_LABELS
def test_labels_that_do_not_fit_are_refused(labels: ArrayLike) -> None:
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        cross_entropy(ORDINARY, labels)
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        cross_entropy_gradient(ORDINARY, labels)


def test_a_gradient_step_against_it_makes_the_loss_smaller() -> None:
    z: NDArray[np.float64] = ORDINARY.astype(np.float64)
    before = cross_entropy(z, SOFT)
    after = cross_entropy(z - 0.01 * cross_entropy_gradient(z, SOFT), SOFT)
    assert (after < before).all()
