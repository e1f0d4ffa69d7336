"""How fast a run goes, and how long it still takes."""

import pytest

from logitdesk.training.callbacks import Pace


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
