"""Cross-entropy in all its forms, against TensorFlow, one operation after another.

How near those in float32 can be: it has no numbers between 1 - 2^-24 and 1, so a probability near
1, its logarithm and `p - 1` are off by some 2^-24 whatever computes them. TensorFlow's softmax
differs from itself by as much, with oneDNN or without, in a batch of 1 or of 300 (up to 5 × 2^-24,
over 100,000 rows), and its loss from logits does between its sparse and its one-hot op. So, where
both are finite, they are held to the 1e-6 of the loss, and to `ROUNDING` besides; a loss of 1 and
more, where that rounding no longer counts, to 1e-6 alone. Infinite and NaN are the same.
"""

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from fractions import Fraction
from functools import partial
from types import ModuleType
from typing import Any, Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import cross_entropy, cross_entropy_gradient, softmax
from logitdesk.scores.losses import (
    MOST,
    PRESET,
    LossByScale,
    LossCase,
    breaking_scale,
    float32_softmax,
    fused,
    naive,
    surest,
    twice,
)
from tests.scores.logit_rows import (
    EXTREME,
    LABELS,
    ONE_HOT,
    ORDINARY,
    Floats,
    loss_and_gradient,
)

ROUNDING: Final = 5 * 2**-24
REACH: Final = np.float32(np.log(2) * 126)
"""How far below the largest a logit may be for its probability to be a normal float32."""
SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)
SCALES: Final = np.geomspace(0.1, 1000, 161)
CASES: Final = {
    "preset": LossCase.of(PRESET, 3),
    "sure and right": LossCase.of(SURE, 3),
    "scaled": LossCase.of(SURE, 5, scale=2.5, epsilon=1e-3),
    "broken": LossCase.of(SURE, 6, scale=10),
    "far": LossCase.of(SURE, 3, scale=1000),
    "two": LossCase.of([MOST, -MOST], 1),
}
ALL: Final = pytest.mark.parametrize("case", CASES.values(), ids=CASES)
BOTH: Final = pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
EPSILONS: Final = pytest.mark.parametrize("epsilon", [1e-12, 1e-7, 1e-3])


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


def on_one_hot(tf: ModuleType) -> Callable[[Any], Any]:
    """`-sum(y * log(softmax(z)))`, as people write it."""
    rows = ONE_HOT.astype(np.float32)
    return lambda z: -tf.reduce_sum(rows * tf.math.log(tf.nn.softmax(z)), axis=-1)


def naive_rounds_like(
    tf: ModuleType,
    loss_of: Callable[[ModuleType], Callable[[Any], Any]],
    logits: Floats,
    labels: Any,
) -> tuple[Floats, Floats]:
    """Check the naive loss and gradient against TensorFlow's, which are returned."""
    loss, gradient = loss_and_gradient(tf, loss_of(tf), logits)
    assert_rounds_like(naive(logits, labels).loss, loss)
    assert_rounds_like(naive(logits, labels).gradient, gradient)
    return loss, gradient


@BOTH
def test_the_naive_one_is_tensorflows_and_infinite_where_that_is(
    tf: ModuleType, logits: Floats
) -> None:
    loss, _ = naive_rounds_like(tf, sparse_of, logits, LABELS)
    assert np.isinf(loss).any() == (logits is EXTREME)


@BOTH
def test_the_naive_one_with_rows_is_no_number_where_tensorflows_is_none(
    tf: ModuleType, logits: Floats
) -> None:
    loss, gradient = naive_rounds_like(tf, on_one_hot, logits, ONE_HOT)
    is_no_number = ~np.isfinite(loss)
    assert is_no_number.any() == (logits is EXTREME)
    np.testing.assert_array_equal(np.isnan(gradient).any(axis=-1), is_no_number)


@BOTH
@EPSILONS
def test_the_patched_one_is_tensorflows(tf: ModuleType, logits: Floats, epsilon: float) -> None:
    loss, gradient = loss_and_gradient(tf, sparse_of(tf, epsilon), logits)
    assert_rounds_like(naive(logits, LABELS, epsilon).loss, loss)
    assert_rounds_like(naive(logits, LABELS, epsilon).gradient, gradient)


@BOTH
def test_the_fused_one_is_tensorflows(tf: ModuleType, logits: Floats) -> None:
    loss, gradient = loss_and_gradient(
        tf, partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS), logits
    )
    assert_rounds_like(fused(logits, LABELS).loss, loss)
    assert_rounds_like(fused(logits, LABELS).gradient, gradient)


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


@pytest.mark.parametrize("gap", [80.0, 86.0, 86.6, 87.4, 88.0, 95.0, 104.0, 1000.0])
def test_the_naive_one_becomes_infinite_at_the_same_logits(tf: ModuleType, gap: float) -> None:
    logits = np.array([[0.0, -gap]], np.float32)
    ours = naive(logits, [1]).loss
    theirs = -tf.math.log(tf.nn.softmax(logits))[:, 1]
    np.testing.assert_array_equal(np.isinf(ours), np.isinf(theirs))
    assert np.isinf(ours[0]) == (gap > REACH)
    assert np.isnan(naive(logits, [1]).gradient).all() == (gap > REACH)
    assert cross_entropy(logits, [1])[0] == pytest.approx(gap, rel=1e-6)
    assert fused(logits, [1]).loss[0] == np.float32(gap)
    assert fused(logits, [1]).gradient.tolist() == [[1, -1]]


@EPSILONS
def test_the_patch_caps_the_loss_ends_below_0_and_takes_the_gradient(epsilon: float) -> None:
    logits = np.array([[0.0, -200.0]])
    cap = -np.log(epsilon)
    loss = naive(EXTREME, LABELS, epsilon).loss
    assert np.isfinite(loss).all()
    assert loss.max() <= np.float32(cap) * (1 + 2**-22)
    assert naive(logits, [1], epsilon).loss[0] == pytest.approx(cap, rel=1e-6)
    assert naive(logits, [0], epsilon).loss[0] == pytest.approx(-np.log1p(epsilon), abs=2**-24)
    assert naive(logits, [1], epsilon).gradient.tolist() == [[0, 0]]
    assert np.isfinite(naive(EXTREME, LABELS, epsilon).gradient).all()


@pytest.mark.parametrize(
    ("logits", "label"),
    [([8.9, -6.0, 4.8], 1), ([0.1, 0.3, 0.5, 0.9], 0), ([0.0, -1e6], 1), ([1e-3, 0.0], 1)],
)
def test_the_naive_one_breaks_at_its_scale_and_not_before(logits: list[float], label: int) -> None:
    scale = breaking_scale(logits, label)
    assert scale is not None
    z = np.array([logits])
    assert np.isinf(naive(z * scale * (1 + 1e-6), [label]).loss[0])
    assert np.isfinite(naive(z * scale * (1 - 1e-6), [label]).loss[0])
    # There the label's exact probability is the smallest normal float32.
    assert cross_entropy(z * scale, [label])[0] == pytest.approx(126 * np.log(2), rel=1e-6)


@pytest.mark.parametrize(
    ("logits", "label"),
    [([0.1, 0.9], 1), ([5.0, 5.0], 0), ([1e6, 1e6 - 1e-9], 1), ([1e6, 1e6 - 0.03], 1)],
    ids=["likeliest", "equal", "float32 takes them for equal", "float32 just takes them for it"],
)
def test_some_break_at_no_scale(logits: list[float], label: int) -> None:
    assert breaking_scale(logits, label) is None


def test_a_loss_of_none_has_no_minus() -> None:
    for of in (naive, fused):
        loss = of([[200.0, 0.0]], [0]).loss[0]
        assert (loss, np.signbit(loss)) == (0, False)


# Softmax taken twice.


@pytest.mark.parametrize("logits", [ORDINARY, EXTREME], ids=["ordinary", "extreme"])
def test_it_is_what_tensorflow_does_with_probabilities_for_logits(
    tf: ModuleType, logits: Floats
) -> None:
    z = logits.astype(np.float64)
    np.testing.assert_allclose(
        softmax(softmax(logits)), tf.nn.softmax(tf.nn.softmax(z)), rtol=1e-12, atol=0
    )

    on_labels = partial(tf.nn.sparse_softmax_cross_entropy_with_logits, LABELS)
    loss, gradient = loss_and_gradient(tf, lambda z: on_labels(tf.nn.softmax(z)), z)
    np.testing.assert_allclose(twice(logits, LABELS).loss, loss, rtol=1e-12)
    # TensorFlow's gradient has float64's rounding of numbers near 1 in it, and ours has not.
    np.testing.assert_allclose(twice(logits, LABELS).gradient, gradient, rtol=1e-12, atol=4e-16)


@pytest.mark.parametrize("k", [2, 4, 10])
def test_no_class_is_surer_than_the_surest_and_no_loss_smaller(k: int) -> None:
    z = np.linspace(0, 800, 200)[:, np.newaxis] * np.eye(k)[0]
    largest = softmax(softmax(z))[:, 0]
    assert (np.diff(largest) >= 0).all()
    assert surest(10) == pytest.approx(0.23197, abs=1e-5)
    assert largest.max() == pytest.approx(surest(k), abs=1e-15)
    losses = twice(z, np.zeros(200, int)).loss
    assert losses.min() == pytest.approx(-np.log(surest(k)), abs=1e-15)


def test_the_gradient_fades_whether_right_or_wrong() -> None:
    for label in (0, 1):
        sizes = [
            np.abs(twice([[gap, 0.0, 0.0]], [label]).gradient).max() for gap in (1, 5, 20, 40, 800)
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
    np.testing.assert_allclose(twice(logits, [2]).gradient[0], exact, rtol=1e-13)


# A case, and its losses over the scale.


def test_the_preset_has_its_well_known_softmax() -> None:
    assert LossCase.of(PRESET, 0).probabilities == pytest.approx(
        [0.16838508, 0.205666, 0.25120102, 0.37474789], abs=5e-9
    )


@ALL
def test_what_float64_gives_is_tensorflows(tf: ModuleType, case: LossCase) -> None:
    z, label = tf.constant([case.unscaled * case.scale]), [case.label]
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(z)
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(label, z)
        twice = tf.nn.sparse_softmax_cross_entropy_with_logits(label, tf.nn.softmax(z))
    # 1e-15 besides: a loss near 0 is the logarithm of a sum that float64 rounds near 1.
    assert_close = partial(np.testing.assert_allclose, rtol=1e-6, atol=1e-15)
    np.testing.assert_array_equal(case.logits, z[0])
    np.testing.assert_allclose(case.logsumexp, tf.reduce_logsumexp(z), rtol=1e-6)
    np.testing.assert_allclose(case.probabilities, tf.nn.softmax(z)[0], rtol=1e-6)
    assert_close(case.loss, loss[0])
    one_hot = tf.one_hot(label, len(case), dtype=tf.float64)
    np.testing.assert_array_equal(case.one_hot, one_hot[0])
    assert_close(case.loss, tf.nn.softmax_cross_entropy_with_logits(one_hot, z)[0])
    assert_close(case.gradient, tape.gradient(loss, z)[0])
    assert_close(case.probabilities_twice, tf.nn.softmax(tf.nn.softmax(z))[0])
    assert_close(case.twice.loss, twice[0])
    assert_close(case.twice.gradient, tape.gradient(twice, z)[0])


@ALL
def test_what_float32_gives_is_tensorflows(tf: ModuleType, case: LossCase) -> None:
    z = tf.constant([case.logits], tf.float32)
    one_hot = case.one_hot.astype(np.float32)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(z)
        p = tf.nn.softmax(z)[0]
        fused = tf.nn.sparse_softmax_cross_entropy_with_logits([case.label], z)[0]
        naive = -tf.math.log(p[case.label])
        patched = -tf.math.log(p[case.label] + case.epsilon)
        on_row = -tf.reduce_sum(one_hot * tf.math.log(p))

    def gradient(of: Any) -> Any:
        return tape.gradient(of, z)[0]

    for ours, theirs in (
        (float32_softmax([case.logits])[0], p),
        (case.fused.loss, fused),
        (case.fused.gradient, gradient(fused)),
        (case.naive.loss, naive),
        (case.naive.gradient, gradient(naive)),
        (case.patched.loss, patched),
        (case.patched.gradient, gradient(patched)),
        (case.naive_one_hot.loss, on_row),
    ):
        np.testing.assert_allclose(ours, theirs, rtol=1e-6, atol=ROUNDING)


def test_a_wrong_answer_that_is_scaled_breaks_the_naive_loss_and_no_other() -> None:
    case = CASES["broken"]
    assert case.naive.loss == np.inf
    assert np.isnan(case.naive.gradient).all()
    assert case.fused.loss == pytest.approx(149, rel=1e-6)
    assert case.loss == pytest.approx(149, rel=1e-6)
    assert case.patched.loss == pytest.approx(16.118, abs=1e-3)
    assert case.patched.gradient[case.label] == 0
    assert case.fused.gradient[case.label] == -1
    assert np.isnan(case.naive_one_hot.loss)


@given(
    st.lists(st.floats(-MOST, MOST), min_size=2, max_size=10),
    st.data(),
    st.floats(1e-3, 1e3),
    st.sampled_from([1e-12, 1e-7, 1e-3]),
)
def test_everything_but_the_naive_loss_is_finite_whatever_is_entered(
    logits: list[float], data: st.DataObject, scale: float, epsilon: float
) -> None:
    label = data.draw(st.integers(0, len(logits) - 1))
    case = LossCase.of(logits, label, scale, epsilon)
    for value in (
        case.logsumexp, case.probabilities, case.loss, case.gradient,
        case.probabilities_twice, *case.twice, *case.fused, *case.patched,
    ):  # fmt: skip
        assert np.isfinite(value).all()
    assert not np.isnan(case.naive.loss)
    assert np.isnan(case.naive.gradient).all() == np.isinf(case.naive.loss)
    is_gone = float32_softmax([case.logits])[0] == 0
    assert np.isinf(case.naive.loss) == is_gone[label]
    assert np.isnan(case.naive_one_hot.loss) == np.delete(is_gone, label).any()
    assert case.loss == pytest.approx(case.logsumexp - case.logits[label], rel=1e-9, abs=1e-6)
    breaking = breaking_scale(case.unscaled, label)
    assert breaking is None or breaking > 0


def test_it_keeps_its_own_logits_and_lets_nobody_change_them() -> None:
    logits = np.array([1.0, 2.0])
    case = LossCase.of(logits, 0)
    logits[0] = 5
    assert case.unscaled.tolist() == [1, 2]
    with pytest.raises(ValueError, match="read-only"):
        case.unscaled[0] = 5
    with pytest.raises(FrozenInstanceError):
        case.label = 1  # type: ignore[misc]


@pytest.mark.parametrize("logits", [[1.0], [[1.0, 2.0]], [1, np.nan], [1, np.inf]])
def test_what_are_no_logits_is_refused(logits: ArrayLike) -> None:
    with pytest.raises(ValueError, match="two or more finite"):
        LossCase.of(logits, 0)


@pytest.mark.parametrize("labels", [[10] * 300, [-1] * 300, [1], np.full((300, 10), 0.5)])
def test_labels_that_do_not_fit_are_refused(labels: ArrayLike) -> None:
    for of in (naive, fused, twice):
        with pytest.raises(ValueError, match=r"[Ll]abel"):
            of(ORDINARY, labels)


@pytest.mark.parametrize("label", [3, 6])
def test_each_loss_is_that_of_the_case_at_its_scale(label: int) -> None:
    curves = LossByScale.of(SURE, label, SCALES, 1e-3)
    cases = [LossCase.of(SURE, label, scale, 1e-3) for scale in SCALES]
    assert curves.fused.tolist() == [case.fused.loss for case in cases]
    assert curves.naive.tolist() == [case.naive.loss for case in cases]
    assert curves.patched.tolist() == [case.patched.loss for case in cases]


def test_the_curve_breaks_at_its_scale() -> None:
    curves = LossByScale.of(SURE, 4, SCALES, 1e-7)
    assert curves.breaking == breaking_scale(SURE, 4)
    assert np.array_equal(np.isinf(curves.naive), curves.scales >= (curves.breaking or 0))
    assert LossByScale.of(SURE, 3, SCALES, 1e-7).breaking is None, "the likeliest class"
