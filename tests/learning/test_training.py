"""Training: it learns, tells how it goes, stops when asked, and keeps the best."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

from logitdesk.errors import BadInput
from logitdesk.learning.control import Control
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.messages import EpochDone, Progress
from logitdesk.learning.recipe import request_for
from logitdesk.learning.training import train
from logitdesk.scores.metrics import log_loss


class Listening:
    """Keeps what training told."""

    def __init__(self) -> None:
        self.progress: list[Progress] = []
        self.epochs: list[EpochDone] = []

    def __call__(self, message: object) -> None:
        match message:
            case Progress():
                self.progress.append(message)
            case EpochDone():
                self.epochs.append(message)


def a_request(architecture: str = "perceptron", **changes: Any) -> TrainingRequest:
    quick = replace(request_for(architecture, epochs=4), batch_size=25, learning_rate=0.01)
    return replace(quick, **changes)


@dataclass
class StopWhen(Control):
    """Stops the run when something has come true."""

    has_come: Callable[[], bool]

    def should_stop(self) -> bool:
        return self.has_come()


def test_a_network_learns_what_it_is_shown(bars: DataSet) -> None:
    trained = train(a_request("squeezenet", epochs=12), bars, Listening(), Control())
    logits = trained.model(unit_range(bars.images), training=False).numpy()
    assert (logits.argmax(axis=1) == bars.labels).mean() > 0.9


def test_it_tells_of_every_step_and_every_epoch(bars: DataSet) -> None:
    told = Listening()
    trained = train(a_request(), bars, told, Control())
    assert [(p.epoch, p.step) for p in told.progress] == [
        (epoch, step) for epoch in range(1, 5) for step in range(1, 12)
    ]
    assert {(p.epochs, p.steps) for p in told.progress} == {(4, 11)}
    assert [epoch.epoch for epoch in told.epochs] == [1, 2, 3, 4]
    assert trained.run.epochs == tuple(told.epochs)
    assert trained.run.ending == "finished"
    assert trained.run.seconds > 0


def test_held_out_images_are_a_twelfth_and_are_not_learned_from(bars: DataSet) -> None:
    unlike = bars.images.copy()
    unlike[:, 0, :2] = np.stack([np.arange(300) % 256, np.arange(300) // 256], axis=1)
    trained = train(
        a_request(epochs=1), DataSet("marked", unlike, bars.labels), Listening(), Control()
    )
    assert len(trained.held_out) == 25
    assert len({image[0, :2].tobytes() for image in trained.held_out.images}) == 25


def test_the_best_weights_by_the_held_out_images_are_kept(bars: DataSet) -> None:
    told = Listening()
    trained = train(a_request(epochs=6), bars, told, Control())
    least = min(epoch.validation_loss for epoch in told.epochs)
    logits = trained.model(unit_range(trained.held_out.images)).numpy()
    assert log_loss(logits, trained.held_out.labels.astype(int)) == pytest.approx(least, abs=1e-4)
    best = [epoch for epoch in told.epochs if epoch.is_best]
    assert best[-1].validation_loss == least


def test_stopped_in_the_middle_it_keeps_the_best_so_far(bars: DataSet) -> None:
    told = Listening()
    trained = train(a_request(epochs=50), bars, told, StopWhen(lambda: len(told.progress) >= 16))
    assert trained.run.ending == "stopped"
    assert len(told.progress) == 16
    assert trained.run.epochs == tuple(told.epochs)
    assert [epoch.epoch for epoch in told.epochs] == [1]
    best = log_loss(
        trained.model(unit_range(trained.held_out.images)).numpy(),
        trained.held_out.labels.astype(int),
    )
    assert best == pytest.approx(told.epochs[0].validation_loss, abs=1e-4)


def test_stopped_in_its_first_epoch_it_keeps_what_it_has_learned(bars: DataSet) -> None:
    told = Listening()
    trained = train(a_request(epochs=50), bars, told, StopWhen(lambda: len(told.progress) >= 3))
    assert trained.run.ending == "stopped"
    assert len(told.progress) == 3
    assert len(trained.run.epochs) == 1
    assert np.isfinite(trained.model(unit_range(bars.images[:1])).numpy()).all()


def test_the_same_seed_gives_the_same_split_and_another_seed_another(bars: DataSet) -> None:
    def held_out(seed: int) -> bytes:
        trained = train(a_request(epochs=1, seed=seed), bars, Listening(), Control())
        return trained.held_out.labels.tobytes()

    assert held_out(3) == held_out(3)
    assert held_out(3) != held_out(4)


def test_the_same_seed_gives_the_same_weights(bars: DataSet) -> None:
    def logits() -> Any:
        return (
            train(a_request("cnn", epochs=1, samples=100), bars, Listening(), Control())
            .model(unit_range(bars.images[:4]))
            .numpy()
        )

    np.testing.assert_allclose(logits(), logits(), atol=1e-3)


def test_it_can_learn_from_some_of_the_images_only(bars: DataSet) -> None:
    told = Listening()
    trained = train(a_request(epochs=1, samples=48), bars, told, Control())
    assert len(trained.held_out) == 4
    assert told.progress[-1].steps == 2


@pytest.mark.parametrize("samples", [0, 3, 301])
def test_too_few_or_too_many_images_are_refused(bars: DataSet, samples: int) -> None:
    with pytest.raises(BadInput, match="images were asked for"):
        train(a_request(samples=samples), bars, Listening(), Control())


def test_a_loss_that_is_no_number_ends_the_run_with_a_message(bars: DataSet) -> None:
    with pytest.raises(BadInput, match="no number"):
        train(a_request(learning_rate=1e38), bars, Listening(), Control())
