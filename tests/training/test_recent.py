"""The mean of the last steps, from Keras' means of an epoch's steps so far."""

import numpy as np
import pytest

from logitdesk.training.callbacks import RecentMean


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
