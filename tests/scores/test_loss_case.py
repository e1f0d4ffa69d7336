"""A row of logits and all that it comes to, against TensorFlow."""

from dataclasses import FrozenInstanceError, replace
from functools import partial
from types import ModuleType
from typing import Any, Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.losses import (
    EPSILON,
    MOST,
    PRESET,
    LossCase,
    breaking_scale,
    float32_softmax,
)
from tests.scores.test_naive_cross_entropy import ROUNDING

SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)
CASES: Final = {
    "preset": LossCase.of(PRESET, 3),
    "sure and right": LossCase.of(SURE, 3),
    "sure and wrong": LossCase.of(SURE, 6),
    "scaled": LossCase.of(SURE, 5, scale=2.5, epsilon=1e-3),
    "broken": LossCase.of(SURE, 6, scale=10),
    "far": LossCase.of(SURE, 3, scale=1000),
    "two": LossCase.of([MOST, -MOST], 1),
}
ALL: Final = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


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


def test_a_right_answer_that_is_scaled_breaks_only_the_naive_loss_with_rows() -> None:
    case = CASES["far"]
    assert case.naive.loss == case.loss == 0
    assert np.isnan(case.naive_one_hot.loss)
    assert breaking_scale(case.unscaled, case.label) is None


def test_it_tells_the_scale_at_which_the_naive_loss_breaks() -> None:
    case = CASES["sure and wrong"]
    scale = breaking_scale(case.unscaled, case.label)
    assert scale is not None
    assert scale == pytest.approx(126 * np.log(2) / 14.9, rel=1e-5)
    assert np.isinf(replace(case, scale=scale * (1 + 1e-6)).naive.loss)
    assert np.isfinite(replace(case, scale=scale * (1 - 1e-6)).naive.loss)


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
        case.probabilities_twice, case.twice.loss, case.twice.gradient,
        case.fused.loss, case.fused.gradient,
        case.patched.loss, case.patched.gradient,
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


def test_another_scale_gives_other_numbers() -> None:
    case = CASES["preset"]
    assert case.loss == pytest.approx(-np.log(0.37474789), rel=1e-7)
    doubled = replace(case, scale=2.0)
    assert doubled.logits.tolist() == [0.2, 0.6, 1.0, 1.8]
    assert doubled.loss < case.loss
    assert doubled.epsilon == EPSILON


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"logits": [1.0]}, "two or more"),
        ({"logits": []}, "two or more"),
        ({"logits": [[1.0, 2.0]]}, "two or more"),
        ({"logits": [1.0, np.nan]}, "finite"),
        ({"logits": [1.0, np.inf]}, "finite"),
        ({"label": 2}, "from 0 to 1"),
        ({"label": -1}, "from 0 to 1"),
        ({"scale": 0.0}, "scaled"),
        ({"scale": -1.0}, "scaled"),
        ({"scale": np.nan}, "scaled"),
        ({"scale": np.inf}, "scaled"),
        ({"epsilon": 0.0}, "epsilon"),
        ({"epsilon": 2.0}, "epsilon"),
        ({"epsilon": np.nan}, "epsilon"),
    ],
)
def test_what_is_no_case_is_refused(wrong: dict[str, Any], message: str) -> None:
    entries: dict[str, Any] = {"logits": [1.0, 2.0], "label": 0}
    with pytest.raises(ValueError, match=message):
        LossCase.of(**entries | wrong)
