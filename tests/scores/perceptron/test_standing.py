import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.scores.perceptron import LARGEST, Perceptron, gradient, measured, standing_of, step
from logitdesk.scores.perceptron_points import PRESETS, LabelledPoints, preset

RIGHT_IS_1 = Perceptron.of([[1, 0]], [0])


def test_a_point_on_the_zero_line_is_taken_for_class_0() -> None:
    points = LabelledPoints.of([[0, 3], [0, -2], [1, 0], [-1, 0]], [0, 1, 1, 0])
    assert standing_of(RIGHT_IS_1, points, 0).wrong == 1


def test_a_point_on_a_border_of_three_regions_is_taken_for_the_smaller_class() -> None:
    perceptron = Perceptron.of([[1, 0], [-1, 0], [0, 0]], [0, 0, -9])
    points = LabelledPoints.of([[0, 1], [0, 2], [-2, 0], [2, 0]], [0, 1, 1, 2])
    assert standing_of(perceptron, points, 0).wrong == 2


@pytest.mark.parametrize(("output_size", "classes"), [(1, 2), (3, 3), (3, 2)])
def test_what_weights_gain_over_guessing_is_what_training_gains_where_it_is_little(
    output_size: int, classes: int
) -> None:
    random = np.random.default_rng(5)
    numbers = np.arange(300) % classes
    places = random.normal(0, 1, (300, 2)) + 0.15 * numbers[:, np.newaxis]
    points = LabelledPoints.of(places, numbers)
    perceptron = Perceptron.zero(output_size)
    for _ in range(3000):
        perceptron = step(perceptron, points, 0.5, 0)
    standing = standing_of(perceptron, points, 0)
    gained = standing.guessing - standing.cross_entropy
    assert gained > 0.002
    assert standing.gain == pytest.approx(gained, rel=0.1, abs=1e-4)


def test_weights_gain_nothing_on_xor_and_much_on_blobs_of_any_size() -> None:
    xor, blobs = preset("xor", 2), preset("blobs", 2)
    small = LabelledPoints.of(1e-3 * blobs.places, blobs.classes)
    assert standing_of(RIGHT_IS_1, xor, 0).gain < 0.01
    for points in (blobs, small):
        assert standing_of(RIGHT_IS_1, points, 0).gain > 0.3


def test_points_in_one_place_have_nothing_to_gain() -> None:
    points = LabelledPoints.of([[1, 1], [1, 1]], [0, 1])
    assert standing_of(RIGHT_IS_1, points, 0).gain == 0


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


def test_one_class_is_guessed_without_loss() -> None:
    assert standing_of(RIGHT_IS_1, LabelledPoints.of([[1, 1], [2, 2]], [1, 1]), 0).guessing == 0


@given(st.lists(st.floats(-LARGEST, LARGEST), min_size=9, max_size=9), st.sampled_from([1, 3]))
def test_it_agrees_with_what_was_measured_and_is_finite_however_large_weights_are(
    numbers: list[float], output_size: int
) -> None:
    weights = np.reshape(numbers, (3, 3))[:output_size]
    perceptron = Perceptron.of(weights[:, :2], weights[:, 2])
    points = preset("outlier", perceptron.class_count)
    standing, other = standing_of(perceptron, points, 0.5), measured(perceptron, points, 0.5)
    assert np.isfinite([standing.gradient, standing.length, standing.cross_entropy]).all()
    assert standing.cross_entropy == other.cross_entropy
    assert standing.wrong == round((1 - other.accuracy) * len(points))


def test_the_gradient_is_that_of_the_next_step() -> None:
    perceptron, points = Perceptron.of([[1, -2]], [0.5]), preset("xor", 2)
    after = step(perceptron, points, 0.1, 0.01)
    moved = np.hypot(
        np.linalg.norm(after.weights - perceptron.weights), (after.biases - perceptron.biases)[0]
    )
    assert standing_of(perceptron, points, 0.01).gradient == pytest.approx(moved / 0.1)
