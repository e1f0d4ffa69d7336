"""What training makes small: how far a network is from what it is to answer."""

import keras
import numpy as np
import pytest

from logitdesk.datasets.dataset import NO_DIGIT
from logitdesk.scores.functional import cross_entropy, log_softmax
from logitdesk.training.trainer import AccuracyOnDigits, divergence, targets_of

LOGITS = np.random.default_rng(1).normal(0, 6, (40, 10)).astype(np.float32)
DIGITS = (np.arange(40) % 10).astype(np.uint8)
JUNK = np.full(40, NO_DIGIT, np.uint8)


def share_right(accuracy: AccuracyOnDigits) -> float:
    return float(accuracy.result())  # type: ignore[no-untyped-call]  # Keras has no types


def loss(labels: np.ndarray, logits: np.ndarray = LOGITS) -> np.ndarray:
    return np.asarray(divergence(targets_of(labels), logits))


def test_of_digits_it_is_what_keras_and_we_call_cross_entropy() -> None:
    keras_own = keras.losses.sparse_categorical_crossentropy(DIGITS, LOGITS, from_logits=True)
    found = loss(DIGITS)
    assert found.shape == (40,)
    np.testing.assert_allclose(found, np.asarray(keras_own), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(found, cross_entropy(LOGITS, DIGITS), rtol=1e-5, atol=1e-6)


def test_of_what_is_no_digit_it_is_that_with_ten_even_probabilities_less_its_least() -> None:
    np.testing.assert_allclose(
        loss(JUNK), -log_softmax(LOGITS).mean(axis=1) - np.log(10), rtol=1e-4
    )


def test_it_is_least_where_no_digit_is_favoured() -> None:
    even = loss(JUNK, np.full((40, 10), 3.0, np.float32))
    np.testing.assert_allclose(even, 0.0, atol=1e-6)
    assert (loss(JUNK) > 0).all()


def test_each_image_of_a_batch_has_the_loss_of_its_own_kind() -> None:
    mixed = np.where(np.arange(40) % 3 == 0, JUNK, DIGITS).astype(np.uint8)
    found = loss(mixed)
    is_junk = mixed == NO_DIGIT
    np.testing.assert_allclose(found[is_junk], loss(JUNK)[is_junk], rtol=1e-6)
    np.testing.assert_allclose(found[~is_junk], loss(DIGITS)[~is_junk], rtol=1e-6)


def test_it_is_nothing_where_the_answer_is_just_as_it_is_to_be() -> None:
    wanted = np.random.default_rng(2).dirichlet(np.ones(10), 40).astype(np.float32)
    np.testing.assert_allclose(divergence(wanted, np.log(wanted) + 5), 0.0, atol=1e-5)


def test_accuracy_is_of_the_digits_alone() -> None:
    read = np.eye(10, dtype=np.float32)[[3, 4, 5, 6]]
    accuracy = AccuracyOnDigits()
    accuracy.update_state(targets_of(np.array([3, 4, 9, NO_DIGIT], np.uint8)), read)
    assert share_right(accuracy) == pytest.approx(2 / 3)
    accuracy.update_state(targets_of(np.array([7], np.uint8)), read[:1])
    assert share_right(accuracy) == pytest.approx(2 / 4)


def test_a_batch_of_nothing_but_junk_leaves_the_accuracy_as_it_was() -> None:
    accuracy = AccuracyOnDigits()
    labels = np.array([3, 5], np.uint8)
    accuracy.update_state(targets_of(labels), np.eye(10, dtype=np.float32)[[3, 4]])
    accuracy.update_state(targets_of(JUNK), LOGITS)
    assert share_right(accuracy) == pytest.approx(1 / 2)
    assert accuracy.name == "accuracy"
