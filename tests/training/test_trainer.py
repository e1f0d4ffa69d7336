"""Training: what it makes small, what it sends, and which weights it keeps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from logitdesk.datasets.dataset import NO_DIGIT, DataSet, concatenate, unit_range
from logitdesk.scores.functional import cross_entropy, log_softmax, softmax
from logitdesk.scores.metrics import log_loss
from logitdesk.training import callbacks
from logitdesk.training import trainer as precision
from logitdesk.training.batches import (
    affine,
    distillation,
    divergence,
    targets_of,
    teachers_targets,
)
from logitdesk.training.messages import Control, EpochEnded, Progress
from logitdesk.training.request import TrainingRequest, request_for
from logitdesk.training.trainer import (
    AccuracyOnDigits,
    bfloat16_products,
    has_bfloat16,
    train,
)
from logitdesk.training.training_data import TrainingData


@pytest.fixture(autouse=True)
def _every_step_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callbacks, "PROGRESS_SECONDS", 0.0)


class Listening:
    """Keeps what training told."""

    def __init__(self) -> None:
        self.progress: list[Progress] = []
        self.epochs: list[EpochEnded] = []

    def __call__(self, message: object) -> None:
        match message:
            case Progress():
                self.progress.append(message)
            case EpochEnded():
                self.epochs.append(message)


def a_quick_request(architecture: str = "perceptron", **changes: Any) -> TrainingRequest:
    quick = replace(request_for(architecture, epochs=4), batch_size=25, learning_rate=0.01)
    return replace(quick, bfloat16=False, **changes)  # which not every computer has


@dataclass
class StopWhen(Control):
    """Stops the run when something has come true."""

    has_come: Callable[[], bool]

    def should_stop(self) -> bool:
        return self.has_come()


def test_it_tells_of_every_step_and_every_epoch(bar_lessons: TrainingData) -> None:
    told = Listening()
    trained = train(a_quick_request(), bar_lessons, told, Control())
    assert [(p.epoch, p.step) for p in told.progress] == [
        (epoch, step) for epoch in range(1, 5) for step in range(1, 12)
    ]
    assert {(p.epochs, p.steps) for p in told.progress} == {(4, 11)}
    assert [epoch.epoch for epoch in told.epochs] == [1, 2, 3, 4]
    assert trained.run.epochs == tuple(told.epochs)
    assert trained.run.ending == "finished"
    assert trained.run.seconds > 0


def test_the_best_weights_by_the_held_out_images_are_kept(bar_lessons: TrainingData) -> None:
    told = Listening()
    trained = train(a_quick_request(epochs=6), bar_lessons, told, Control())
    best = min(told.epochs, key=lambda epoch: epoch.validation_loss)
    logits, labels = (
        trained.model(unit_range(trained.held_out.images)).numpy(),
        trained.held_out.labels,
    )
    assert log_loss(logits, labels.astype(int)) == pytest.approx(best.validation_loss, abs=1e-4)
    assert [epoch for epoch in told.epochs if epoch.is_best][-1] == best


def test_stopped_in_the_middle_it_keeps_the_best_so_far(bar_lessons: TrainingData) -> None:
    told = Listening()
    trained = train(
        a_quick_request(epochs=50), bar_lessons, told, StopWhen(lambda: len(told.progress) >= 16)
    )
    assert trained.run.ending == "stopped"
    assert len(told.progress) == 16
    assert trained.run.epochs == tuple(told.epochs)
    assert [epoch.epoch for epoch in told.epochs] == [1]
    best = log_loss(
        trained.model(unit_range(trained.held_out.images)).numpy(),
        trained.held_out.labels.astype(int),
    )
    assert best == pytest.approx(told.epochs[0].validation_loss, abs=1e-4)


def test_the_same_seed_gives_the_same_weights(bars: DataSet, bar_lessons: TrainingData) -> None:
    def logits() -> Any:
        return (
            train(a_quick_request(epochs=2, augmentation=True), bar_lessons, Listening(), Control())
            .model(unit_range(bars.images[:4]))
            .numpy()
        )

    np.testing.assert_allclose(logits(), logits(), atol=1e-3)


def test_digits_are_learned_and_what_shows_none_favours_no_digit(
    bar_lessons: TrainingData,
) -> None:
    learned = bar_lessons.learned
    bright = learned.images[:60].copy()
    bright[:, 5:8, 5:23] = 255  # two bars at once: row 5 is where no bar begins
    bright[:, 17:20, 5:23] = 255
    junk = DataSet("junk", bright, np.full(60, NO_DIGIT, np.uint8))
    training_data = TrainingData(concatenate([learned, junk]), bar_lessons.held_out)
    told = Listening()
    request = a_quick_request("cnn", epochs=6, learning_rate=2e-3, augmentation=False)
    trained = train(request, training_data, told, Control())
    assert trained.images == 335
    read = softmax(trained.model(unit_range(bright), training=False).numpy())
    assert read.max(axis=1).mean() < 0.5
    assert told.epochs[-1].validation_accuracy > 0.9


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


def test_accuracy_is_of_the_digits_alone() -> None:
    read = np.eye(10, dtype=np.float32)[[3, 4, 5, 6]]
    accuracy = AccuracyOnDigits()
    accuracy.update_state(targets_of(np.array([3, 4, 9, NO_DIGIT], np.uint8)), read)
    assert share_right(accuracy) == pytest.approx(2 / 3)
    accuracy.update_state(targets_of(np.array([7], np.uint8)), read[:1])
    assert share_right(accuracy) == pytest.approx(2 / 4)


LEFT = tf.constant(np.random.default_rng(0).random((64, 64), np.float32))
RIGHT = tf.constant(np.random.default_rng(1).random((64, 64), np.float32))

needs_bfloat16 = pytest.mark.skipif(not has_bfloat16(), reason="no products of bfloat16")


def error() -> float:
    """The largest relative error of a product of two matrices."""
    product = tf.function(lambda left, right: tf.nn.relu(tf.matmul(left, right)) + 0.0)
    exact = LEFT.numpy().astype(np.float64) @ RIGHT.numpy().astype(np.float64)
    return float(np.abs(product(LEFT, RIGHT) / exact - 1).max())


@needs_bfloat16
def test_products_are_rough_while_that_is_wanted_and_exact_before_and_after() -> None:
    assert error() < 1e-5
    with bfloat16_products(wanted=True):
        assert 1e-5 < error() < 1e-2
    assert error() < 1e-5


def test_nothing_changes_on_a_processor_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_BFLOAT16_FLAGS", frozenset({"no_such_instruction"}))
    with bfloat16_products(wanted=True):
        assert error() < 1e-5


def test_augmentation_varies_a_digit_and_never_mirrors_it() -> None:
    image = np.zeros((300, 28, 28), np.float32)
    image[:, 4:24, 8:10] = 1  # an L
    image[:, 22:24, 8:20] = 1
    varied = affine(tf.constant(image)).numpy()
    left, right = varied[:, 4:14, :14].sum(axis=(1, 2)), varied[:, 4:14, 14:].sum(axis=(1, 2))
    assert (left > right).all()
    assert varied.min() >= 0
    assert varied.max() <= 1
    assert len({one.tobytes() for one in varied}) == 300
    columns = (varied.sum(axis=1) * np.arange(28)).sum(axis=1) / varied.sum(axis=(1, 2))
    still = (image[0].sum(axis=0) * np.arange(28)).sum() / image[0].sum()
    assert np.abs(columns - still).max() < 2.5
    assert columns.std() > 0.2


def test_augmentation_without_strength_only_moves() -> None:
    image = np.zeros((50, 28, 28), np.float32)
    image[:, 4:24, 13:15] = 1
    varied = affine(tf.constant(image), 0.0).numpy()
    assert np.abs(varied.sum(axis=(1, 2)) - 40).max() < 0.01
    assert (varied[:, :3].sum(axis=(1, 2)) == 0).all()


def told_by(probabilities: list[list[float]]) -> Any:
    """A teacher that gives these probabilities at T = 4, whatever it is shown."""
    logits = 4 * np.log(np.array(probabilities, np.float32))
    return lambda _images, **_: tf.constant(logits)


def test_teachers_who_misread_a_digit_are_not_followed() -> None:
    three = [0.01] * 3 + [0.91] + [0.01] * 6
    targets = targets_of(tf.constant([3, 5, NO_DIGIT]))
    both = teachers_targets(tf.zeros((3, 28, 28)), targets, [told_by([three] * 3)] * 2).numpy()
    np.testing.assert_array_equal(both[:, :10], targets)
    np.testing.assert_allclose(both[0, 10:], three, atol=1e-6)
    assert (both[1, 10:] == 0).all()
    np.testing.assert_allclose(both[2, 10:], three, atol=1e-6)  # of no digit all may be said


def test_the_loss_of_distillation_is_least_where_labels_and_teachers_agree() -> None:
    three = [0.01] * 3 + [0.91] + [0.01] * 6
    targets = targets_of(tf.constant([3]))
    taught = teachers_targets(tf.zeros((1, 28, 28)), targets, [told_by([three])])
    logits = tf.constant(4 * np.log([three]), tf.float32)
    teachers_part = divergence(taught[:, 10:], logits / 4).numpy()
    np.testing.assert_allclose(teachers_part, 0, atol=1e-5)
    expected = 0.3 * divergence(targets, logits).numpy()
    np.testing.assert_allclose(distillation(taught, logits), expected, atol=1e-4)
    np.testing.assert_allclose(
        distillation(targets, logits), divergence(targets, logits), atol=1e-6
    )
    assert distillation(taught, -logits).numpy()[0] > distillation(taught, 0 * logits).numpy()[0]
