"""The exhibits in float32, against what TensorFlow computes in float32, one op after another.

How near they can be: float32 has no numbers between 1 - 2^-24 and 1, so a probability near 1, its
logarithm and `p - 1` are off by some 2^-24 whatever computes them. TensorFlow's softmax differs
from itself by as much, with oneDNN or without, in a batch of 1 or of 300 (up to 5 × 2^-24, over
100,000 rows), and its loss from logits does between its sparse and its one-hot op. So, where both
are finite, they are held to the 1e-6 of the loss, and to `ROUNDING` besides; a loss of 1 and more,
where that rounding no longer counts, to 1e-6 alone. Infinite and NaN are the same.
"""

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, Final

import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, cross_entropy_gradient, softmax
from logitdesk.scores.losses import (
    breaking_scale,
    float32_softmax,
    fused_cross_entropy,
    fused_gradient,
    naive_cross_entropy,
    naive_gradient,
)
from tests.scores.logit_rows import (
    EXTREME,
    LABELS,
    ONE_HOT,
    ORDINARY,
    SOFT,
    Floats,
    loss_and_gradient,
)

ROUNDING: Final = 5 * 2**-24
BOTH = pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
EPSILONS = pytest.mark.parametrize("epsilon", [1e-12, 1e-7, 1e-3])
REACH: Final = np.float32(np.log(2) * 126)
"""How far below the largest a logit may be for its probability to be a normal float32."""


def assert_rounds_like(ours: Floats, theirs: NDArray[Any]) -> None:
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours, theirs, rtol=1e-6, atol=ROUNDING)
    counts = np.abs(theirs) >= 1
    np.testing.assert_allclose(ours[counts], theirs[counts], rtol=1e-6)


def sparse_of(tf: ModuleType, epsilon: float | None = None) -> Callable[[Any], Any]:
    """`-log(softmax(z)[label])`, as people write it."""

    def loss(z: Any) -> Any:
        p = tf.gather(tf.nn.softmax(z), LABELS, axis=1, batch_dims=1)
        return -tf.math.log(p if epsilon is None else p + epsilon)

    return loss


def rows_of(tf: ModuleType, rows: Any, epsilon: float | None = None) -> Callable[[Any], Any]:
    """`-sum(y * log(softmax(z)))`, as people write it."""

    def loss(z: Any) -> Any:
        p = tf.nn.softmax(z)
        return -tf.reduce_sum(rows * tf.math.log(p if epsilon is None else p + epsilon), axis=-1)

    return loss


@BOTH
def test_the_naive_one_is_tensorflows_and_infinite_where_that_is(
    tf: ModuleType, logits: Floats
) -> None:
    loss, gradient = loss_and_gradient(tf, sparse_of(tf), logits)
    assert_rounds_like(naive_cross_entropy(logits, LABELS), loss)
    assert_rounds_like(naive_gradient(logits, LABELS), gradient)
    assert np.isinf(loss).any() == (logits is EXTREME)


@BOTH
@pytest.mark.parametrize("rows", [ONE_HOT, SOFT], ids=["one-hot", "soft"])
def test_the_naive_one_with_rows_is_no_number_where_tensorflows_is_none(
    tf: ModuleType, logits: Floats, rows: NDArray[np.float64]
) -> None:
    loss, gradient = loss_and_gradient(tf, rows_of(tf, rows.astype(np.float32)), logits)
    assert_rounds_like(naive_cross_entropy(logits, rows), loss)
    assert_rounds_like(naive_gradient(logits, rows), gradient)
    is_no_number = ~np.isfinite(loss)
    assert is_no_number.any() == (logits is EXTREME)
    np.testing.assert_array_equal(np.isnan(gradient).any(axis=-1), is_no_number)


@BOTH
@EPSILONS
def test_the_patched_one_is_tensorflows(tf: ModuleType, logits: Floats, epsilon: float) -> None:
    loss, gradient = loss_and_gradient(tf, sparse_of(tf, epsilon), logits)
    assert_rounds_like(naive_cross_entropy(logits, LABELS, epsilon), loss)
    assert_rounds_like(naive_gradient(logits, LABELS, epsilon), gradient)
    loss, gradient = loss_and_gradient(tf, rows_of(tf, SOFT.astype(np.float32), epsilon), logits)
    assert_rounds_like(naive_cross_entropy(logits, SOFT, epsilon), loss)
    assert_rounds_like(naive_gradient(logits, SOFT, epsilon), gradient)


@BOTH
def test_the_fused_one_is_tensorflows_for_every_kind_of_label(
    tf: ModuleType, logits: Floats
) -> None:
    loss, gradient = loss_and_gradient(
        tf, partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS), logits
    )
    assert_rounds_like(fused_cross_entropy(logits, LABELS), loss)
    assert_rounds_like(fused_gradient(logits, LABELS), gradient)
    for rows in (ONE_HOT, SOFT):
        loss, gradient = loss_and_gradient(
            tf,
            partial(tf.nn.softmax_cross_entropy_with_logits, rows.astype(np.float32)),
            logits,
        )
        assert_rounds_like(fused_cross_entropy(logits, rows), loss)
        assert_rounds_like(fused_gradient(logits, rows), gradient)


@BOTH
def test_the_softmax_is_tensorflows_and_0_where_that_is(tf: ModuleType, logits: Floats) -> None:
    ours, theirs = float32_softmax(logits), tf.nn.softmax(logits).numpy()
    np.testing.assert_allclose(ours, theirs, rtol=1e-6)  # of each, however small: no atol
    assert (ours == 0).any() == (logits is EXTREME)


@pytest.mark.parametrize("below", [86.0, 87.0, 88.0])
def test_a_probability_counts_as_0_as_soon_as_it_is_no_normal_number(
    tf: ModuleType, below: float
) -> None:
    """At 87 it is the division by the sum, about 4, that makes it too small."""
    logits = np.array([[0.0, 0.0, 0.0, 0.0, -below]], np.float32)
    ours, theirs = float32_softmax(logits), tf.nn.softmax(logits).numpy()
    np.testing.assert_array_equal(ours == 0, theirs == 0)
    assert (ours[0, 4] == 0) == (below + np.log(4) > REACH)


def test_it_is_as_near_the_truth_as_float32_can_be() -> None:
    """Three operations, each of which is wrong by half of the last bit at most."""
    z = ORDINARY - ORDINARY.max(axis=-1, keepdims=True)  # so that none is lost on the way in
    np.testing.assert_allclose(float32_softmax(z), softmax(z), rtol=4 * 2**-24)
    ours, truth = fused_cross_entropy(z, LABELS), cross_entropy(z, LABELS)
    np.testing.assert_allclose(ours, truth, rtol=2 * 2**-24, atol=2 * 2**-24)
    ours, truth = naive_cross_entropy(z, LABELS), cross_entropy(z, LABELS)
    np.testing.assert_allclose(ours, truth, rtol=2**-24, atol=4 * 2**-24)


@pytest.mark.parametrize("gap", [80.0, 86.0, 86.6, 87.4, 88.0, 95.0, 104.0, 1000.0])
def test_the_naive_one_becomes_infinite_at_the_same_logits(tf: ModuleType, gap: float) -> None:
    logits = np.array([[0.0, -gap]], np.float32)
    ours = naive_cross_entropy(logits, [1])
    theirs = -tf.math.log(tf.nn.softmax(logits))[:, 1]
    np.testing.assert_array_equal(np.isinf(ours), np.isinf(theirs))
    assert np.isinf(ours[0]) == (gap > REACH)
    assert np.isnan(naive_gradient(logits, [1])).all() == (gap > REACH)
    assert cross_entropy(logits, [1])[0] == pytest.approx(gap, rel=1e-6)
    assert fused_cross_entropy(logits, [1])[0] == np.float32(gap)
    assert fused_gradient(logits, [1]).tolist() == [[1, -1]]


def test_tensorflow_breaks_where_ours_does_or_with_onednn_one_power_of_two_before(
    tf: ModuleType,
) -> None:
    """oneDNN's exponential gives 0 below 2^-125 already, where all others go down to 2^-126."""
    gaps = np.arange(86, 88, 0.01)
    logits = np.stack([np.zeros(200), -gaps], axis=1).astype(np.float32)
    ours = np.isinf(naive_cross_entropy(logits, np.ones(200, int)))
    theirs = np.isinf(-tf.math.log(tf.nn.softmax(logits))[:, 1])
    np.testing.assert_array_equal(ours, gaps > REACH)
    expected = gaps > REACH - np.log(2) if theirs[gaps < REACH].any() else ours
    np.testing.assert_array_equal(theirs, expected)


def test_all_agree_where_nothing_is_extreme() -> None:
    truth = cross_entropy(ORDINARY, SOFT)
    np.testing.assert_allclose(naive_cross_entropy(ORDINARY, SOFT), truth, rtol=1e-6)
    np.testing.assert_allclose(fused_cross_entropy(ORDINARY, SOFT), truth, rtol=1e-6)
    truth = cross_entropy_gradient(ORDINARY, SOFT)
    np.testing.assert_allclose(naive_gradient(ORDINARY, SOFT), truth, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(fused_gradient(ORDINARY, SOFT), truth, rtol=1e-5, atol=1e-6)


@EPSILONS
def test_the_patch_caps_the_loss_ends_below_0_and_takes_the_gradient(epsilon: float) -> None:
    logits = np.array([[0.0, -200.0]])
    cap = -np.log(epsilon)
    loss = naive_cross_entropy(EXTREME, LABELS, epsilon)
    assert np.isfinite(loss).all()
    assert loss.max() <= np.float32(cap) * (1 + 2**-22)
    assert naive_cross_entropy(logits, [1], epsilon)[0] == pytest.approx(cap, rel=1e-6)
    assert naive_cross_entropy(logits, [0], epsilon)[0] == pytest.approx(
        -np.log1p(epsilon), abs=2**-24
    )
    assert naive_gradient(logits, [1], epsilon).tolist() == [[0, 0]]
    assert np.isfinite(naive_gradient(EXTREME, LABELS, epsilon)).all()


@pytest.mark.parametrize(
    ("logits", "label"),
    [([8.9, -6.0, 4.8], 1), ([0.1, 0.3, 0.5, 0.9], 0), ([0.0, -1e6], 1), ([1e-3, 0.0], 1)],
)
def test_the_naive_one_breaks_at_its_scale_and_not_before(logits: list[float], label: int) -> None:
    scale = breaking_scale(logits, label)
    assert scale is not None
    z = np.array([logits])
    assert np.isinf(naive_cross_entropy(z * scale * (1 + 1e-6), [label])[0])
    assert np.isfinite(naive_cross_entropy(z * scale * (1 - 1e-6), [label])[0])
    # There the label's exact probability is the smallest normal float32.
    assert cross_entropy(z * scale, [label])[0] == pytest.approx(126 * np.log(2), rel=1e-6)


@pytest.mark.parametrize(
    ("logits", "label"),
    [
        ([0.1, 0.9], 1),
        ([5.0, 5.0], 0),
        ([0.0, -1e-300], 1),
        ([1e6, 1e6 - 1e-9], 1),
        ([0.0, -5e-324], 1),
    ],
    ids=["likeliest", "equal", "too near by far", "float32 takes them for equal", "subnormal"],
)
def test_some_break_at_no_scale(logits: list[float], label: int) -> None:
    assert breaking_scale(logits, label) is None


def test_a_loss_of_none_has_no_minus() -> None:
    logits = [[200.0, 0.0]]
    losses = [
        *(of(logits, [0])[0] for of in (naive_cross_entropy, fused_cross_entropy)),
        fused_cross_entropy(logits, [[1, 0]])[0],
    ]
    assert losses == [0, 0, 0]
    assert not np.signbit(losses).any()


@pytest.mark.parametrize("labels", [[10] * 300, [-1] * 300, [1], np.full((300, 10), 0.5)])
def test_labels_that_do_not_fit_are_refused(labels: ArrayLike) -> None:
    for of in (naive_cross_entropy, naive_gradient, fused_cross_entropy, fused_gradient):
        with pytest.raises(ValueError, match=r"[Ll]abel"):
            of(ORDINARY, labels)
    with pytest.raises(ValueError, match=r"[Ll]abel"):
        naive_cross_entropy(ORDINARY, labels, 1e-7)
