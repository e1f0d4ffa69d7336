"""Losses, gradient and steps of the perceptron, against TensorFlow's ops and Keras' training."""

from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.perceptron import (
    LARGEST,
    RUNAWAY,
    Experiment,
    Perceptron,
    descend,
    gradient,
    losses,
    measured,
    step,
)
from logitdesk.scores.perceptron_points import PRESETS, LabelledPoints, preset

RNG = np.random.default_rng(2)
PLACES = RNG.uniform(-4, 4, (500, 2))
SIZES = pytest.mark.parametrize("output_size", [1, 3])
L2S = pytest.mark.parametrize("l2", [0.0, 0.03125], ids=["no L2", "L2"])


def points_for(output_size: int) -> LabelledPoints:
    classes = 2 if output_size == 1 else 3
    return LabelledPoints.of(PLACES, np.random.default_rng(4).integers(0, classes, 500))


def any_perceptron(output_size: int, scale: float = 1.0) -> Perceptron:
    rng = np.random.default_rng(5)
    return Perceptron.of(
        scale * rng.normal(size=(output_size, 2)), scale * rng.normal(size=output_size)
    )


def tensorflow_losses(tf: ModuleType, z: Any, classes: Any) -> Any:
    """Of (n, 1) or (n, 3) logits: (n,)."""
    if z.shape[1] == 1:
        labels = tf.cast(classes, tf.float64)
        return tf.nn.sigmoid_cross_entropy_with_logits(labels, z[:, 0])
    return tf.nn.sparse_softmax_cross_entropy_with_logits(classes, z)


@SIZES
@L2S
@pytest.mark.parametrize("scale", [0.0, 1.0, 1000.0])
def test_losses_and_gradient_are_tensorflows(
    tf: ModuleType, output_size: int, l2: float, scale: float
) -> None:
    points, perceptron = points_for(output_size), any_perceptron(output_size, scale)
    w, b = tf.Variable(perceptron.weights), tf.Variable(perceptron.biases)
    with tf.GradientTape() as tape:
        z = tf.linalg.matmul(points.places, w, transpose_b=True) + b
        each = tensorflow_losses(tf, z, points.classes)
        penalty = l2 * tf.reduce_sum(w**2)
        loss = tf.reduce_mean(each) + penalty
    dw, db = tape.gradient(loss, [w, b])
    ours = gradient(perceptron, points, l2)
    close = partial(np.testing.assert_allclose, rtol=1e-9, atol=1e-14)
    close(losses(perceptron, points), each)
    close(ours[0], dw)
    close(ours[1], db)
    now = measured(perceptron, points, l2)
    close([now.cross_entropy, now.penalty, now.loss], [tf.reduce_mean(each), penalty, loss])


@SIZES
@L2S
@pytest.mark.parametrize("learning_rate", [0.5, 4.0])
def test_a_hundred_steps_lead_where_keras_gets_with_dense_and_sgd(
    tf: ModuleType, output_size: int, l2: float, learning_rate: float
) -> None:
    """Learning rates are powers of 2, as Keras keeps them in float32."""
    keras = tf.keras
    points, ours = points_for(output_size), any_perceptron(output_size)
    dense = keras.layers.Dense(
        output_size, dtype="float64", kernel_regularizer=keras.regularizers.L2(l2)
    )
    dense.build((None, 2))
    dense.set_weights([ours.weights.T, ours.biases])
    sgd = keras.optimizers.SGD(learning_rate)
    if output_size == 1:
        loss_of = keras.losses.BinaryCrossentropy(from_logits=True, dtype="float64")
        labels: NDArray[Any] = points.classes[:, np.newaxis].astype(np.float64)
    else:
        loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True, dtype="float64")
        labels = points.classes

    @tf.function  # type: ignore[untyped-decorator]
    def keras_step() -> Any:
        with tf.GradientTape() as tape:
            loss = loss_of(labels, dense(points.places)) + sum(dense.losses)
        sgd.apply_gradients(
            zip(tape.gradient(loss, dense.trainable_weights), dense.trainable_weights, strict=True)
        )
        return loss

    for number in range(100):
        before = measured(ours, points, l2).loss
        ours = step(ours, points, learning_rate, l2)
        assert before == pytest.approx(float(keras_step()), rel=1e-9)
        if number in (0, 99):
            np.testing.assert_allclose(ours.weights.T, dense.kernel, rtol=1e-8)
            np.testing.assert_allclose(ours.biases, dense.bias, rtol=1e-8)


@SIZES
def test_no_loss_is_below_0_and_all_is_finite_whatever_the_weights(output_size: int) -> None:
    points = points_for(output_size)
    for scale in (1e-300, 1e-6, 1.0, 1e3, 1e9, LARGEST / 4):
        perceptron = any_perceptron(output_size, scale)
        each = losses(perceptron, points)
        assert np.isfinite(each).all()
        assert (each >= 0).all()
        assert np.isfinite(gradient(perceptron, points, 1.0)[0]).all()
        assert np.isfinite(measured(perceptron, points, 1.0).loss)


@SIZES
def test_the_loss_of_knowing_nothing_is_the_logarithm_of_how_many_classes(
    output_size: int,
) -> None:
    now = measured(Perceptron.zero(output_size), points_for(output_size), 1.0)
    assert now.cross_entropy == pytest.approx(np.log(2 if output_size == 1 else 3))
    assert now.penalty == 0
    zeros = (points_for(output_size).classes == 0).mean()
    assert now.accuracy == zeros


def test_a_point_that_is_right_by_far_still_pulls_by_the_little_it_does() -> None:
    for number, sign in ((0, -1), (1, 1)):
        points = LabelledPoints.of([[0.0, 0.0]], [number])
        pull = gradient(Perceptron.of([[0, 0]], [sign * 50.0]), points, 0)[1][0]
        assert pull == pytest.approx(-sign * np.exp(-50), rel=1e-12, abs=0)


def test_separable_points_make_the_weights_grow_without_end_and_l2_stops_them() -> None:
    points = preset("blobs", 2)
    sizes = {0.0: [0.0], 0.01: [0.0]}
    for l2, of_it in sizes.items():
        perceptron = Perceptron.zero(1)
        for _ in range(5):
            for _ in range(2000):
                perceptron = step(perceptron, points, 1.0, l2)
            of_it.append(float(np.linalg.norm(perceptron.weights)))
    assert np.diff(sizes[0.0]).min() > 0.1
    assert sizes[0.01][-1] == pytest.approx(sizes[0.01][-2], rel=1e-9)
    assert measured(perceptron, points, 0).accuracy == 1


def test_xor_cannot_be_learnt() -> None:
    points, perceptron = preset("xor", 2), Perceptron.of([[1.0, -0.5]], [0.5])
    for _ in range(5000):
        perceptron = step(perceptron, points, 0.3, 0)
    now = measured(perceptron, points, 0)
    assert now.cross_entropy == pytest.approx(np.log(2), abs=0.02)
    assert now.accuracy < 0.8
    assert np.abs(gradient(perceptron, points, 0)[0]).max() < 1e-6


@pytest.mark.parametrize("name", sorted(PRESETS))
@SIZES
def test_small_steps_never_make_the_loss_larger(name: str, output_size: int) -> None:
    perceptron = Perceptron.zero(output_size)
    points = preset(name, perceptron.class_count)
    before = measured(perceptron, points, 0.01).loss
    for _ in range(300):
        perceptron = step(perceptron, points, 0.1, 0.01)
        now = measured(perceptron, points, 0.01).loss
        assert now <= before + 1e-15
        before = now


def test_a_step_that_is_too_long_is_refused_before_anything_overflows() -> None:
    points, perceptron = points_for(3), any_perceptron(3)
    while np.abs(perceptron.weights).max() < LARGEST / 100:
        perceptron = step(perceptron, points, 10.0, 1.0)  # each makes them 19 times as large
    assert np.isfinite(measured(perceptron, points, 1.0).loss)
    perceptron = step(perceptron, points, 10.0, 1.0)
    with pytest.raises(ValueError, match="weight"):
        step(step(perceptron, points, 10.0, 1.0), points, 10.0, 1.0)


def test_steps_end_where_weights_run_away() -> None:
    away = Experiment(points_for(3), any_perceptron(3), 10.0, 1.0)
    perceptron, taken, runs_away = descend(away, 1000)
    assert runs_away
    assert 0 < taken < 1000
    assert RUNAWAY < perceptron.largest <= LARGEST
    _, none, still = descend(replace(away, perceptron=perceptron), 10)
    assert (none, still) == (1, True)
    huge = replace(away, perceptron=any_perceptron(3, LARGEST / 10))
    assert descend(huge, 10) == (huge.perceptron, 0, True)
    _, ten, stays = descend(replace(away, learning_rate=0.1, l2=0.0), 10)
    assert (ten, stays) == (10, False)
