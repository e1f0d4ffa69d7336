"""What a run learns from, and what is made of it."""

from dataclasses import replace
from typing import Final

import numpy as np
import pytest

from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import NO_DIGIT, DataSet, concatenate
from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.unipen import Segment
from logitdesk.errors import UserError
from logitdesk.training.training_data import TrainingData, augment_strokes, read_training_data
from tests.datasets.hands import WAYS, drawn
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


def test_of_some_of_the_images_a_twelfth_is_held_out() -> None:
    some = training_data(samples=50)
    assert (len(some.learned), len(some.held_out)) == (45, 5)
    assert len(set(numbers(some.learned))) == 45
    assert max(numbers(some.learned)) < 275 <= min(numbers(some.held_out))


def test_the_same_seed_gives_the_same_images_and_another_seed_others() -> None:
    one, same, other = (training_data(samples=100, seed=seed) for seed in (3, 3, 4))
    assert numbers(one.learned) == numbers(same.learned) != numbers(other.learned)
    assert numbers(one.held_out) == numbers(same.held_out) != numbers(other.held_out)


@pytest.mark.parametrize("samples", [0, 3, 23, 301])
def test_too_few_or_too_many_images_are_refused(samples: int) -> None:
    with pytest.raises(UserError, match="images were asked for; choose from 24 to 300"):
        training_data(samples=samples)


PEN: Final = len(WAYS) * 10
"""Digits of a pen that there are to learn from."""


@pytest.fixture(scope="module")
def strokes() -> DataSet:
    """Digits that a pen drew."""
    segments = tuple(Segment(drawn(name), writer=1) for name in WAYS) * 10
    images = np.stack([render_drawing(segment.drawing) for segment in segments])
    labels = np.array([segment.drawing.label for segment in segments], np.uint8)
    return DataSet("pendigits", images, labels, segments)


@pytest.fixture
def of_strokes(strokes: DataSet, bars: DataSet) -> TrainingData:
    return TrainingData(strokes, part_of(bars, "validation"))


@pytest.fixture
def of_both(strokes: DataSet, bars: DataSet) -> TrainingData:
    """Strokes, and 20 scanned images."""
    both = concatenate([part_of(bars, "train").some(20, seed=1), strokes])
    return TrainingData(both, part_of(bars, "validation"))


def more(training_data: TrainingData, **changes: object) -> DataSet:
    """What is learned from when this is asked for, without what there was before."""
    request = a_request(**changes)
    learned = augment_strokes(training_data, request, lambda *_: None).learned
    assert learned.name == training_data.learned.name
    there_was = len(training_data.learned)
    np.testing.assert_array_equal(learned.images[:there_was], training_data.learned.images)
    np.testing.assert_array_equal(learned.labels[:there_was], training_data.learned.labels)
    return learned.take(np.arange(there_was, len(learned)))


def test_images_are_shown_again_as_often_as_is_asked_for(of_both: TrainingData) -> None:
    again = more(of_both, repeats=2)
    learned = of_both.learned.images
    np.testing.assert_array_equal(again.images, np.concatenate([learned, learned]))


def test_each_drawing_is_drawn_anew_as_often_as_is_asked_for(of_strokes: TrainingData) -> None:
    variants = more(of_strokes, variants=3)
    assert variants.labels.tolist() == of_strokes.learned.labels.tolist() * 3
    assert len({image.tobytes() for image in variants.images}) > 0.99 * 3 * PEN
    there_were = {image.tobytes() for image in of_strokes.learned.images}
    assert not there_were & {image.tobytes() for image in variants.images}


def test_scanned_digits_are_drawn_along_their_traced_lines(of_both: TrainingData) -> None:
    traced = more(of_both, traced=2)
    assert traced.labels.tolist() == of_both.learned.labels[:20].tolist() * 2
    assert (traced.images.max(axis=(1, 2)) > 100).all()


def test_what_is_no_digit_is_a_share_of_the_digits_and_labelled_so(of_both: TrainingData) -> None:
    junk = more(of_both, junk=0.5)
    assert len(junk) == (20 + PEN) // 2
    assert set(junk.labels.tolist()) == {NO_DIGIT}
    assert (junk.images.max(axis=(1, 2)) > 100).all()


def test_the_same_seed_makes_the_same_and_another_seed_something_else(
    of_both: TrainingData,
) -> None:
    def made(seed: int) -> bytes:
        return more(of_both, variants=1, traced=1, junk=0.3, seed=seed).images.tobytes()

    assert made(3) == made(3)
    assert made(3) != made(4)


def test_it_tells_how_much_of_what_is_made(of_both: TrainingData) -> None:
    told: list[tuple[str, int, int]] = []
    request = a_request(variants=3, traced=1, junk=1.0)
    augment_strokes(of_both, request, lambda *progress: told.append(progress))
    digits = PEN + 20 + 3 * PEN + 20
    assert told == [
        ("varying strokes", 100, 3 * PEN),
        ("varying strokes", 200, 3 * PEN),
        ("varying strokes", 210, 3 * PEN),
        ("tracing scanned digits", 20, 20),
        *(("drawing what is no digit", done, digits) for done in (100, 200, 300, digits)),
    ]


class _StopHere(Exception):
    pass


@pytest.mark.parametrize(
    "where", ["varying strokes", "tracing scanned digits", "drawing what is no digit"]
)
def test_it_can_be_stopped_wherever_it_tells_something(of_both: TrainingData, where: str) -> None:
    told: list[str] = []

    def stop(what: str, *_: int) -> None:
        told.append(what)
        if what == where:
            raise _StopHere

    with pytest.raises(_StopHere):
        augment_strokes(of_both, a_request(variants=3, traced=1, junk=1.0), stop)
    assert told.count(where) == 1


def test_without_strokes_there_is_nothing_to_vary_nor_to_make_junk_of(bars: DataSet) -> None:
    scanned = TrainingData(part_of(bars, "train"), part_of(bars, "validation"))
    learned = augment_strokes(scanned, a_request(variants=3, junk=0.5), lambda *_: None).learned
    assert len(learned) == 275
