"""The perceptron's logits, borders, losses and training, against TensorFlow and Keras."""

from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from logitdesk.scores.perceptron import (
    LARGEST,
    RUNAWAY,
    Experiment,
    Perceptron,
    borders,
    descend,
    gradient,
    level_line,
    losses,
    standing_of,
    step,
)
from logitdesk.scores.perceptron_points import EXTENT, PRESETS, LabelledPoints, preset

RNG = np.random.default_rng(1)
PLACES = RNG.uniform(-4, 4, (300, 2))
ONE = Perceptron.of([[1.3, -0.7]], [0.4])
THREE = Perceptron.of(RNG.normal(scale=2, size=(3, 2)), RNG.normal(size=3))
EXTREME_ONE = Perceptron.of([[200.0, -150.0]], [30.0])
EXTREME_THREE = Perceptron.of([[200.0, -150.0], [-90.0, 1e4], [0.0, 80.0]], [30.0, -800.0, 0.0])
ALL = pytest.mark.parametrize(
    "perceptron",
    [ONE, THREE, EXTREME_ONE, EXTREME_THREE],
    ids=["one", "three", "one, extreme", "three, extreme"],
)
weight = st.floats(-1e3, 1e3).map(lambda value: round(value, 3))
three = st.lists(st.tuples(weight, weight, weight), min_size=3, max_size=3)
MANY = np.random.default_rng(2).uniform(-4, 4, (500, 2))
SIZES = pytest.mark.parametrize("output_size", [1, 3])
L2S = pytest.mark.parametrize("l2", [0.0, 0.03125], ids=["no L2", "L2"])


@ALL
def test_logits_and_probabilities_are_tensorflows(tf: ModuleType, perceptron: Perceptron) -> None:
    z = tf.linalg.matmul(PLACES, perceptron.weights, transpose_b=True) + perceptron.biases
    np.testing.assert_allclose(perceptron.logits(PLACES), z, rtol=1e-12, atol=1e-12)
    z = perceptron.logits(PLACES)
    p = perceptron.probabilities(PLACES)
    if perceptron.output_size == 1:
        expected = tf.concat([tf.math.sigmoid(-z), tf.math.sigmoid(z)], axis=1)
    else:
        expected = tf.nn.softmax(z)
    smallest = np.finfo(np.float64).smallest_normal  # those below count as 0 in TensorFlow
    np.testing.assert_allclose(p, expected, rtol=1e-11, atol=smallest)
    np.testing.assert_allclose(p.sum(axis=-1), 1, rtol=1e-12)
    assert p.shape == (300, perceptron.class_count)


@ALL
def test_log_odds_are_those_of_each_class_against_the_others(
    tf: ModuleType, perceptron: Perceptron
) -> None:
    z = perceptron.logits(PLACES)
    if perceptron.output_size == 1:
        np.testing.assert_array_equal(perceptron.log_odds(PLACES)[:, 1], z[:, 0])
        np.testing.assert_array_equal(perceptron.log_odds(PLACES)[:, 0], -z[:, 0])
        return
    for k in range(3):
        others = tf.reduce_logsumexp(np.delete(z, k, axis=1), axis=1)
        np.testing.assert_allclose(
            perceptron.log_odds(PLACES)[:, k], z[:, k] - others, rtol=1e-9, atol=1e-9
        )


def test_at_even_odds_it_is_the_smaller_class() -> None:
    for size in (1, 3):
        assert Perceptron.zero(size).predicted(PLACES).tolist() == [0] * 300


@ALL
def test_a_single_place_and_a_whole_grid_will_do(perceptron: Perceptron) -> None:
    grid = PLACES.reshape(20, 15, 2)
    for of in (perceptron.logits, perceptron.probabilities, perceptron.log_odds):
        every: NDArray[np.float64] = of(PLACES)
        np.testing.assert_allclose(of(PLACES[7]), every[7], rtol=1e-12)
        np.testing.assert_allclose(of(grid), every.reshape(20, 15, -1), rtol=1e-12)
    assert perceptron.predicted(PLACES[7]).shape == ()
    assert perceptron.predicted(grid).shape == (20, 15)


def test_nobody_can_change_it_in_place() -> None:
    weights = np.ones((1, 2))
    perceptron = Perceptron.of(weights, [0.0])
    weights[0, 0] = 7
    assert perceptron.weight(0, 0) == 1
    for array in (perceptron.weights, perceptron.biases, perceptron.with_weight(0, 0, 2).weights):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 1


def test_even_the_largest_weights_give_numbers() -> None:
    largest = np.full((3, 3), LARGEST) * [[1, -1, 1], [-1, 0, 0], [0, 0, -1]]
    for size in (1, 3):
        perceptron = Perceptron.of(largest[:size, :2], largest[:size, 2])
        assert np.isfinite(perceptron.logits(PLACES)).all()
        assert np.isfinite(perceptron.log_odds(PLACES)).all()
        np.testing.assert_allclose(perceptron.probabilities(PLACES).sum(axis=-1), 1)
        now = standing_of(perceptron, preset("outlier", perceptron.class_count), 0.5)
        assert np.isfinite([now.loss, now.gradient, now.length]).all()
        assert now.accuracy == pytest.approx(1 - now.wrong / (30 * perceptron.class_count))


@pytest.mark.parametrize(
    ("weights", "biases"),
    [
        ([[1, 2]], []),
        ([[1, 2], [3, 4]], [1, 2]),
        ([[1, 2, 3]], [1]),
        ([1, 2], [1]),
        ([[1, 2]], 1),
        ([[1, 2]], [[1]]),
        ([[np.nan, 2]], [1]),
        ([[1, 2]], [np.inf]),
        ([[1, 1.01e100]], [1]),
    ],
)
def test_what_is_no_perceptron_is_refused(weights: Any, biases: Any) -> None:
    with pytest.raises(ValueError, match=r"outputs|weight"):
        Perceptron.of(weights, biases)


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


def points_for(output_size: int) -> LabelledPoints:
    classes = 2 if output_size == 1 else 3
    return LabelledPoints.of(MANY, np.random.default_rng(4).integers(0, classes, 500))


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
    now = standing_of(perceptron, points, l2)
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
        before = standing_of(ours, points, l2).loss
        ours = step(ours, points, learning_rate, l2)
        assert before == pytest.approx(float(keras_step()), rel=1e-9)
        if number in (0, 99):
            np.testing.assert_allclose(ours.weights.T, dense.kernel, rtol=1e-8)
            np.testing.assert_allclose(ours.biases, dense.bias, rtol=1e-8)


def test_a_point_that_is_right_by_far_still_pulls_by_the_little_it_does() -> None:
    for number, sign in ((0, -1), (1, 1)):
        points = LabelledPoints.of([[0.0, 0.0]], [number])
        pull = gradient(Perceptron.of([[0, 0]], [sign * 50.0]), points, 0)[1][0]
        assert pull == pytest.approx(-sign * np.exp(-50), rel=1e-12, abs=0)


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
    assert descend(replace(away, l2=0.0), 10, seconds=0)[1] == 1


def test_classes_without_points_are_named() -> None:
    one = LabelledPoints.of([[0, 1]], [1])
    assert standing_of(Perceptron.zero(1), one, 0).absent == (0,)
    assert standing_of(Perceptron.zero(3), one, 0).absent == (0, 2)
    assert standing_of(Perceptron.zero(3), preset("ring", 3), 0).absent == ()


def test_length_leaves_biases_out() -> None:
    points = LabelledPoints.of([[0, 1]], [1])
    assert standing_of(Perceptron.of([[3, -4]], [12]), points, 0).length == 5


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize(("output_size", "classes"), [(1, 2), (3, 3)])
def test_guessing_is_the_best_that_biases_alone_do(
    name: str, output_size: int, classes: int
) -> None:
    points = preset(name, classes).without(range(20))  # there are fewer of class 0
    counts = np.bincount(points.classes)
    bias = np.log(counts / counts[0])
    perceptron = Perceptron.of(np.zeros((output_size, 2)), bias[-output_size:])
    standing = standing_of(perceptron, points, 0)
    assert standing.guessing == pytest.approx(standing.cross_entropy)
    assert abs(gradient(perceptron, points, 0)[1]).max() < 1e-12


def test_the_gradient_is_that_of_the_next_step() -> None:
    perceptron, points = Perceptron.of([[1, -2]], [0.5]), preset("xor", 2)
    after = step(perceptron, points, 0.1, 0.01)
    moved = np.hypot(
        np.linalg.norm(after.weights - perceptron.weights), (after.biases - perceptron.biases)[0]
    )
    assert standing_of(perceptron, points, 0.01).gradient == pytest.approx(moved / 0.1)
