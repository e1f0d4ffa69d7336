"""The speed of a run, means of the last steps, and TensorBoard files."""

from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from logitdesk.training.callbacks import EventFiles, Pace, RecentMean
from logitdesk.training.messages import EpochEnded


def run_steps(pace: Pace, steps: int, seconds: float, now: float = 0.0) -> float:
    """Do steps that take as long each; the time after the last of them."""
    for _ in range(steps):
        now += seconds
        pace.add_step(now)
    return now


def test_nothing_is_known_before_there_is_something_to_measure() -> None:
    pace = Pace(epochs=2, steps=10, images=1000)
    assert (pace.images_per_second, pace.seconds_left) == (0.0, None)
    run_steps(pace, 2, seconds=30.0)  # these compile the network's functions
    assert (pace.images_per_second, pace.seconds_left) == (0.0, None)


def test_steps_that_take_as_long_say_the_speed_and_the_end() -> None:
    pace = Pace(epochs=2, steps=10, images=1000)
    run_steps(pace, 5, seconds=0.5)
    assert pace.images_per_second == pytest.approx(200)
    assert pace.seconds_left == pytest.approx(15 * 0.5)


def test_the_slow_first_steps_do_not_count() -> None:
    pace = Pace(epochs=2, steps=10, images=1000)
    now = run_steps(pace, 2, seconds=30.0)
    run_steps(pace, 3, seconds=0.5, now=now)
    assert pace.images_per_second == pytest.approx(200)


def test_validation_counts_for_the_time_left_but_not_for_the_speed() -> None:
    pace = Pace(epochs=3, steps=10, images=1000)
    now = run_steps(pace, 10, seconds=0.5)
    pace.add_step(now + 4.0 + 0.5)  # validation took four seconds
    assert pace.images_per_second == pytest.approx(200)
    assert pace.seconds_left == pytest.approx(19 * 0.5 + 2 * 4.0)


def test_what_has_become_slower_shows_after_some_steps() -> None:
    pace = Pace(epochs=1, steps=200, images=2000)
    now = run_steps(pace, 50, seconds=0.1)
    run_steps(pace, 50, seconds=0.2, now=now)
    assert pace.images_per_second == pytest.approx(50, rel=0.02)


def test_after_the_last_step_nothing_is_left() -> None:
    pace = Pace(epochs=1, steps=10, images=1000)
    run_steps(pace, 10, seconds=0.5)
    assert pace.seconds_left == 0


def test_it_is_the_mean_of_the_last_steps_across_epochs() -> None:
    values = np.random.default_rng(0).random((3, 40))
    recent = RecentMean(10)
    told = [
        recent.add(step, float(epoch[:step].mean())) for epoch in values for step in range(1, 41)
    ]
    flat = values.ravel()
    expected = [flat[max(0, end - 10) : end].mean() for end in range(1, 121)]
    assert told == pytest.approx(expected)


def test_what_is_no_number_stays_none() -> None:
    recent = RecentMean()
    recent.add(1, 0.5)
    assert np.isnan(recent.add(2, float("nan")))


def scalars_in(folder: Path) -> dict[tuple[str, int], float]:
    """Each curve's name and epoch, with its value."""
    found = {}
    for path in sorted(folder.iterdir()):
        for record in tf.data.TFRecordDataset(str(path)):
            event = tf.compat.v1.Event.FromString(record.numpy())
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name == "scalars"
                found[value.tag, event.step] = float(tf.make_ndarray(value.tensor))
    return found


def test_each_epochs_figures_are_scalars_by_epoch(tmp_path: Path) -> None:
    events = EventFiles(tmp_path / "tensorboard")
    events.write(EpochEnded(1, 0.5, 0.75, 0.25, 0.875, is_best=True))
    events.write(EpochEnded(2, 0.25, 1.0, 0.125, 1.0, is_best=True))
    events.close()
    assert scalars_in(tmp_path / "tensorboard") == pytest.approx(
        {
            ("epoch/loss", 1): 0.5,
            ("epoch/accuracy", 1): 0.75,
            ("epoch/validation_loss", 1): 0.25,
            ("epoch/validation_accuracy", 1): 0.875,
            ("epoch/loss", 2): 0.25,
            ("epoch/accuracy", 2): 1.0,
            ("epoch/validation_loss", 2): 0.125,
            ("epoch/validation_accuracy", 2): 1.0,
        }
    )
