from types import ModuleType

import numpy as np
import pytest

from logitdesk.scores.losses import LossByScale, LossCase, breaking_scale

LOGITS = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)
SCALES = np.geomspace(0.1, 1000, 161)


@pytest.mark.parametrize("label", [3, 6, 5])
@pytest.mark.parametrize("epsilon", [1e-12, 1e-7, 1e-3])
def test_each_loss_is_that_of_the_case_at_its_scale(label: int, epsilon: float) -> None:
    curves = LossByScale.of(LOGITS, label, SCALES, epsilon)
    cases = [LossCase.of(LOGITS, label, scale, epsilon) for scale in SCALES]
    assert curves.fused.tolist() == [case.fused.loss for case in cases]
    assert curves.naive.tolist() == [case.naive.loss for case in cases]
    assert curves.patched.tolist() == [case.patched.loss for case in cases]
    assert curves.breaking == breaking_scale(LOGITS, label)


def test_all_are_those_of_tensorflow(tf: ModuleType) -> None:
    label, epsilon = 6, 1e-7
    curves = LossByScale.of(LOGITS, label, SCALES, epsilon)
    z = tf.constant((SCALES[:, np.newaxis] * np.array(LOGITS)).astype(np.float32))
    p = tf.nn.softmax(z)[:, label]
    # TensorFlow's own softmax may underflow a factor of two earlier: no scale lies there.
    fused = tf.nn.sparse_softmax_cross_entropy_with_logits([label] * len(SCALES), z)
    assert curves.fused == pytest.approx(fused.numpy(), rel=1e-6)
    assert curves.naive == pytest.approx(-tf.math.log(p).numpy(), rel=1e-6)
    assert curves.patched == pytest.approx(-tf.math.log(p + epsilon).numpy(), rel=1e-6, abs=1e-6)
    assert np.isinf(curves.naive).any()
    assert np.isfinite(curves.naive).any()


def test_the_naive_loss_breaks_at_its_scale() -> None:
    curves = LossByScale.of(LOGITS, 4, SCALES, 1e-7)
    assert curves.breaking is not None
    assert np.array_equal(np.isinf(curves.naive), curves.scales >= curves.breaking)
    assert LossByScale.of(LOGITS, 3, SCALES, 1e-7).breaking is None, "the likeliest class"


def test_where_all_are_the_same_nothing_breaks() -> None:
    curves = LossByScale.of([2.0] * 4, 1, SCALES, 1e-7)
    assert curves.breaking is None
    assert curves.fused == pytest.approx(np.log(4), rel=1e-6)
