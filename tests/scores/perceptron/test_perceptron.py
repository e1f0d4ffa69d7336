"""The perceptron's logits and what follows from them, against TensorFlow's own ops."""

from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.perceptron import LARGEST, Perceptron

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


@ALL
def test_what_is_predicted_is_the_likeliest_class(perceptron: Perceptron) -> None:
    likeliest = perceptron.log_odds(PLACES).argmax(axis=-1)
    np.testing.assert_array_equal(perceptron.predicted(PLACES), likeliest)


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


def test_a_logit_is_w1_x1_plus_w2_x2_plus_b() -> None:
    assert ONE.logits(np.array([2.0, -1.0])) == pytest.approx([1.3 * 2 + 0.7 + 0.4])


def test_it_has_as_many_classes_as_there_are_to_tell_apart() -> None:
    assert (ONE.output_size, ONE.class_count) == (1, 2)
    assert (THREE.output_size, THREE.class_count) == (3, 3)


def test_a_weight_can_be_replaced_by_output_and_source() -> None:
    changed = THREE.with_weight(2, 1, 9.0).with_weight(0, 2, -5.0)
    assert changed.weight(2, 1) == changed.weights[2, 1] == 9
    assert changed.weight(0, 2) == changed.biases[0] == -5
    assert THREE.weight(0, 2) == THREE.biases[0] != -5
    same = [(o, s) for o in range(3) for s in range(3) if (o, s) not in [(2, 1), (0, 2)]]
    assert all(changed.weight(*place) == THREE.weight(*place) for place in same)


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


def test_a_weight_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="weight"):
        ONE.with_weight(0, 2, float("nan"))
