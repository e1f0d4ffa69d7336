"""What a run learns from, and what its choices rest on."""

from dataclasses import replace

import numpy as np
import pytest

from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet
from logitdesk.errors import UserError
from logitdesk.training.pipeline import TrainingData, read_training_data
from tests.training.bars import part_of
from tests.training.workers import a_request


@pytest.fixture(autouse=True)
def marked(bars: DataSet, monkeypatch: pytest.MonkeyPatch) -> DataSet:
    """All bars there are, each image unlike all others, wherever data sets are loaded."""
    images = bars.images.copy()
    images[:, 0, 0], images[:, 0, 1] = np.arange(300) % 256, np.arange(300) // 256
    unlike = replace(bars, images=images)
    monkeypatch.setattr(datasets, "load", lambda _, split, *__: part_of(unlike, split))
    return unlike


def training_data(**changes: object) -> TrainingData:
    return read_training_data(a_request(**changes), lambda *_: None)


def numbers(data: DataSet) -> list[int]:
    """Which of all bars they are."""
    low, high = data.images[:, 0, 0].astype(int), data.images[:, 0, 1].astype(int)
    return [int(number) for number in low + 256 * high]


def test_it_learns_from_one_part_and_is_judged_by_the_other() -> None:
    both = training_data()
    assert numbers(both.learned) == list(range(275))
    assert numbers(both.held_out) == list(range(275, 300))


def test_of_some_of_the_images_a_twelfth_is_held_out() -> None:
    some = training_data(samples=50)
    assert (len(some.learned), len(some.held_out)) == (45, 5)
    assert len(set(numbers(some.learned))) == 45
    assert max(numbers(some.learned)) < 275 <= min(numbers(some.held_out))


def test_the_same_seed_gives_the_same_images_and_another_seed_others() -> None:
    one, same, other = (training_data(samples=100, seed=seed) for seed in (3, 3, 4))
    assert numbers(one.learned) == numbers(same.learned) != numbers(other.learned)
    assert numbers(one.held_out) == numbers(same.held_out) != numbers(other.held_out)


@pytest.mark.parametrize("samples", [24, 120, 240])
def test_of_data_that_holds_out_more_as_much_more_is_held_out(
    marked: DataSet, monkeypatch: pytest.MonkeyPatch, samples: int
) -> None:
    """Three writers of twenty may be more than a twelfth."""
    parts = {"train": marked.take(np.arange(200)), "validation": marked.take(np.arange(200, 240))}
    monkeypatch.setattr(datasets, "load", lambda _, split, *__: parts[split])
    some = training_data(samples=samples)
    assert (len(some.learned), len(some.held_out)) == (samples * 5 / 6, samples / 6)


@pytest.mark.parametrize("samples", [24, 300])
def test_as_few_as_are_enough_and_as_many_as_there_are_can_be_asked_for(samples: int) -> None:
    some = training_data(samples=samples)
    assert len(some.learned) + len(some.held_out) == samples
    assert len(some.held_out) == samples / 12


@pytest.mark.parametrize("samples", [0, 3, 23, 301])
def test_too_few_or_too_many_images_are_refused(samples: int) -> None:
    with pytest.raises(UserError, match="images were asked for; choose from 24 to 300"):
        training_data(samples=samples)
