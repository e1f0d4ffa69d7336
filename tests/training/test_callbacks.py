"""The speed of a run and means of the last steps."""

import math
import time
from collections.abc import Callable, Iterator
from itertools import accumulate

import numpy as np
import pytest
from keras.callbacks import SwapEMAWeights

from logitdesk.errors import UserError
from logitdesk.training.callbacks import (
    RECENT_STEPS,
    EndOfRun,
    RecentMean,
    TrainingCallback,
    Weights,
)
from logitdesk.training.messages import Control, EpochEnded, Progress
from logitdesk.training.networks import build
from tests.training.workers import a_request


def followed(
    epochs: int,
    steps: int,
    images: int,
    control: Control | None = None,
    on_best: Callable[[Weights], None] = lambda _: None,
) -> tuple[TrainingCallback, list[object]]:
    """A callback that Keras has not called yet, and what it tells."""
    told: list[object] = []
    callback = TrainingCallback(
        a_request(epochs=epochs), images, steps, SwapEMAWeights(), told.append,
        control or Control(), on_best,
    )  # fmt: skip
    callback.set_model(build("perceptron"))  # type: ignore[no-untyped-call]  # Keras has no types
    return callback, told


def test_the_speed_and_the_time_left_are_of_the_steps_after_the_first_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    callback, told = followed(epochs=2, steps=10, images=1000)
    for step, seconds in enumerate((30.0, 30.0, 0.5, 0.5, 0.5)):
        now += seconds
        callback.on_train_batch_end(step, {"loss": 1.0, "accuracy": 0.5})
    progress = [message for message in told if isinstance(message, Progress)]
    assert (progress[1].images_per_second, progress[1].seconds_left) == (0.0, None)
    assert progress[-1].images_per_second == pytest.approx(200)
    assert progress[-1].seconds_left == pytest.approx(15 * 0.5)
    now += 0.01
    callback.on_train_batch_end(5, {"loss": 1.0, "accuracy": 0.5})
    assert told == progress  # so soon nothing is told


def test_an_epoch_is_better_that_has_a_smaller_loss_whatever_it_misreads() -> None:
    callback, told = followed(epochs=6, steps=1, images=1)
    standings = [(0.8, 0.5), (0.9, 0.7), (0.8, 0.1), (0.9, 0.6), (1.0, math.nan)]
    for epoch, (accuracy, loss) in enumerate(standings):
        held_out = {"val_accuracy": accuracy, "val_loss": loss}
        callback.on_epoch_end(epoch, {"loss": 1.0, "accuracy": 0.5, **held_out})
    epochs = [message for message in told if isinstance(message, EpochEnded)]
    assert [epoch.is_best for epoch in epochs] == [True, False, True, False, False]


def test_the_first_epochs_weights_are_kept_before_they_are_validated() -> None:
    kept: list[object] = []
    stopped = Control()
    callback, told = followed(epochs=2, steps=1, images=1, control=stopped, on_best=kept.append)
    callback.on_test_begin()
    assert len(kept) == 1
    stopped.should_stop = lambda: True  # type: ignore[method-assign]
    with pytest.raises(EndOfRun):
        callback.on_test_batch_end(0)
    callback.restore_best()
    assert (len(kept), told, callback.result.ending) == (1, [], "stopped")


def test_weights_that_give_no_number_are_not_kept() -> None:
    callback, _ = followed(epochs=2, steps=1, images=1)
    callback.on_test_begin()
    means = {"loss": 1.0, "accuracy": 0.5, "val_accuracy": 0.5, "val_loss": math.nan}
    callback.on_epoch_end(0, means)
    with pytest.raises(UserError, match="smaller learning rate"):
        callback.restore_best()


def recent_means(values: np.ndarray) -> Iterator[float]:
    """What is told of (epochs, steps) values, of which Keras tells the mean so far."""
    recent = RecentMean()
    for epoch in values:
        for step, total in enumerate(accumulate(epoch.tolist()), 1):
            yield recent.add(step, total / step)


def test_it_is_about_the_mean_of_the_last_steps_across_epochs() -> None:
    values = np.random.default_rng(0).random((3, 40))
    told = list(recent_means(values))
    assert told[:RECENT_STEPS] == pytest.approx(
        [values.ravel()[:end].mean() for end in range(1, RECENT_STEPS + 1)]
    )
    assert told[-1] == pytest.approx(0.5, abs=0.1)
    jump = np.concatenate([np.zeros((1, 200)), np.ones((1, 200))])
    after = list(recent_means(jump))[200:]
    assert after[RECENT_STEPS] == pytest.approx(1 - 1 / math.e, abs=0.02)
    assert after[-1] > 0.97
    assert math.isnan(list(recent_means(np.array([[0.5, math.nan]])))[-1])
