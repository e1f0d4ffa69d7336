"""Training: it learns, tells how it goes, stops when asked, and keeps the best."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from keras.callbacks import SwapEMAWeights

from logitdesk.datasets.dataset import NO_DIGIT, DataSet, concatenate, unit_range
from logitdesk.errors import UserError
from logitdesk.scores.functional import softmax
from logitdesk.scores.metrics import log_loss
from logitdesk.training.callbacks import TrainingCallback
from logitdesk.training.messages import Control, EpochEnded, Progress
from logitdesk.training.networks import build
from logitdesk.training.pipeline import TrainingData
from logitdesk.training.request import TrainingRequest, request_for
from logitdesk.training.trainer import train


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


def a_request(architecture: str = "perceptron", **changes: Any) -> TrainingRequest:
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
    trained = train(a_request(), bar_lessons, told, Control())
    assert [(p.epoch, p.step) for p in told.progress] == [
        (epoch, step) for epoch in range(1, 5) for step in range(1, 12)
    ]
    assert {(p.epochs, p.steps) for p in told.progress} == {(4, 11)}
    assert [epoch.epoch for epoch in told.epochs] == [1, 2, 3, 4]
    assert trained.run.epochs == tuple(told.epochs)
    assert trained.run.ending == "finished"
    assert trained.run.seconds > 0


def test_it_is_judged_by_what_was_held_out_and_learns_from_the_rest(
    bar_lessons: TrainingData,
) -> None:
    trained = train(a_request(epochs=1), bar_lessons, Listening(), Control())
    assert trained.images == 275
    assert trained.held_out is bar_lessons.held_out


def test_the_best_weights_by_the_held_out_images_are_kept(bar_lessons: TrainingData) -> None:
    told = Listening()
    trained = train(a_request(epochs=6), bar_lessons, told, Control())
    best = min(told.epochs, key=lambda epoch: (-epoch.validation_accuracy, epoch.validation_loss))
    logits, labels = (
        trained.model(unit_range(trained.held_out.images)).numpy(),
        trained.held_out.labels,
    )
    assert log_loss(logits, labels.astype(int)) == pytest.approx(best.validation_loss, abs=1e-4)
    assert [epoch for epoch in told.epochs if epoch.is_best][-1] == best


def test_an_epoch_is_better_that_misreads_less_or_as_much_with_a_smaller_loss() -> None:
    told = Listening()
    course = TrainingCallback(
        a_request(epochs=5), 1, 1, SwapEMAWeights(), told, Control(), lambda _: None
    )
    course.set_model(build("perceptron"))  # type: ignore[no-untyped-call]  # Keras has no types
    standings = [(0.8, 0.5), (0.9, 0.7), (0.8, 0.1), (0.9, 0.6), (1.0, math.nan)]
    for epoch, (accuracy, loss) in enumerate(standings):
        held_out = {"val_accuracy": accuracy, "val_loss": loss}
        course.on_epoch_end(epoch, {"loss": 1.0, "accuracy": 0.5, **held_out})
    assert [epoch.is_best for epoch in told.epochs] == [True, True, False, True, False]


def test_stopped_in_the_middle_it_keeps_the_best_so_far(bar_lessons: TrainingData) -> None:
    told = Listening()
    trained = train(
        a_request(epochs=50), bar_lessons, told, StopWhen(lambda: len(told.progress) >= 16)
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


def test_stopped_in_its_first_epoch_it_keeps_what_it_has_learned(
    bars: DataSet, bar_lessons: TrainingData
) -> None:
    told = Listening()
    trained = train(
        a_request(epochs=50), bar_lessons, told, StopWhen(lambda: len(told.progress) >= 3)
    )
    assert trained.run.ending == "stopped"
    assert len(told.progress) == 3
    assert trained.run.epochs == ()
    assert trained.unvalidated is not None
    assert trained.unvalidated.epoch == trained.run.epochs_done == pytest.approx(3 / 11)
    assert np.isfinite(trained.model(unit_range(bars.images[:1])).numpy()).all()


def test_the_same_seed_gives_the_same_weights(bars: DataSet, bar_lessons: TrainingData) -> None:
    def logits() -> Any:
        return (
            train(a_request("cnn", epochs=1), bar_lessons, Listening(), Control())
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
    request = a_request("cnn", epochs=6, learning_rate=2e-3, augmentation=False)
    trained = train(request, training_data, told, Control())
    assert trained.images == 335
    read = softmax(trained.model(unit_range(bright), training=False).numpy())
    assert read.max(axis=1).mean() < 0.5
    assert told.epochs[-1].validation_accuracy > 0.9


def test_a_loss_that_is_no_number_ends_the_run_with_a_message(bar_lessons: TrainingData) -> None:
    with pytest.raises(UserError, match="no number"):
        train(a_request(learning_rate=1e38), bar_lessons, Listening(), Control())
