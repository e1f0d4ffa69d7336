"""Both cross-entropies, against TensorFlow's own."""

from types import ModuleType

import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.cross_entropy import cross_entropy, naive_cross_entropy

Floats = NDArray[np.float32]
RNG = np.random.default_rng(3)
LABELS = RNG.integers(0, 10, 300)
ONE_HOT = np.eye(10)[LABELS]
SOFT = RNG.dirichlet(np.ones(10), 300)
ORDINARY = RNG.normal(scale=6, size=(300, 10)).astype(np.float32)
EXTREME = RNG.choice(
    [-1000, -300, -104, -95, -88, -80, -10, 0, 5, 80, 88.5, 95, 104, 300], (300, 10)
).astype(np.float32)


@pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
def test_it_is_tensorflows_for_every_kind_of_label(tf: ModuleType, logits: Floats) -> None:
    z = logits.astype(np.float64)
    sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(LABELS, z)
    one_hot = tf.nn.softmax_cross_entropy_with_logits(ONE_HOT, z)
    soft = tf.nn.softmax_cross_entropy_with_logits(SOFT, z)
    np.testing.assert_allclose(cross_entropy(logits, LABELS), sparse, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, ONE_HOT), one_hot, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(cross_entropy(logits, SOFT), soft, rtol=1e-12, atol=1e-14)


def test_a_label_and_its_one_hot_row_give_the_very_same_number() -> None:
    np.testing.assert_array_equal(cross_entropy(EXTREME, LABELS), cross_entropy(EXTREME, ONE_HOT))


def test_it_is_finite_for_finite_logits() -> None:
    assert np.isfinite(cross_entropy(EXTREME * 1e30, LABELS)).all()


def test_the_naive_one_is_tensorflows_and_infinite_where_that_is(
    tf: ModuleType,
) -> None:
    for logits in (ORDINARY, EXTREME):
        naive = -tf.math.log(tf.gather(tf.nn.softmax(logits), LABELS, axis=1, batch_dims=1))
        np.testing.assert_allclose(naive_cross_entropy(logits, LABELS), naive, rtol=2e-6, atol=2e-7)
    assert np.isinf(naive_cross_entropy(EXTREME, LABELS)).any()


def test_the_naive_one_with_one_hot_rows_is_no_number_where_tensorflows_is_none(
    tf: ModuleType,
) -> None:
    for logits in (ORDINARY, EXTREME):
        one_hot = ONE_HOT.astype(np.float32)
        naive = -tf.reduce_sum(one_hot * tf.math.log(tf.nn.softmax(logits)), axis=-1)
        np.testing.assert_allclose(
            naive_cross_entropy(logits, ONE_HOT), naive, rtol=2e-6, atol=2e-7
        )
    assert np.isnan(naive_cross_entropy(EXTREME, ONE_HOT)).any()


@pytest.mark.parametrize("gap", [80.0, 86.0, 86.6, 87.4, 88.0, 95.0, 104.0, 1000.0])
def test_the_naive_one_becomes_infinite_at_the_same_logits(tf: ModuleType, gap: float) -> None:
    logits = np.array([[0.0, -gap]], np.float32)
    ours = naive_cross_entropy(logits, [1])
    theirs = -tf.math.log(tf.nn.softmax(logits))[:, 1]
    np.testing.assert_array_equal(np.isinf(ours), np.isinf(theirs))
    assert cross_entropy(logits, [1])[0] == pytest.approx(gap, rel=1e-6)


def test_both_agree_where_nothing_is_extreme() -> None:
    np.testing.assert_allclose(
        naive_cross_entropy(ORDINARY, SOFT), cross_entropy(ORDINARY, SOFT), rtol=1e-5
    )


@pytest.mark.parametrize(
    "labels",
    [
        [10] * 300,
        [-1] * 300,
        [1],
        [0.5] * 300,
        np.full((300, 10), 0.5),
        np.ones((300, 9)) / 9,
        np.tile([2.0, -1.0, *[0.0] * 8], (300, 1)),
    ],
    ids=["10", "-1", "too few", "fractions", "no sum of 1", "nine columns", "negative"],
)
def test_labels_that_do_not_fit_are_refused(labels: ArrayLike) -> None:
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        cross_entropy(ORDINARY, labels)
