"""Data sets by name, some of their images, and several as one."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets import catalogue
from logitdesk.datasets.catalogue import (
    ALWAYS_THERE,
    DATA_SETS,
    HELD_BACK,
    NAMES,
    is_available,
    load,
    load_tests,
)
from logitdesk.datasets.dataset import DataSet, Split, concatenate
from logitdesk.datasets.pendigits import FILE, WRITERS, read_segments
from logitdesk.datasets.unipen import Segment
from logitdesk.ink.drawing import Drawing

SPLITS: Final[tuple[Split, ...]] = ("train", "validation", "test")


def test_each_data_set_that_can_be_learned_from_is_described() -> None:
    assert tuple(each.name for each in DATA_SETS) == NAMES


def test_a_data_set_is_here_when_all_its_files_are(tmp_path: Path) -> None:
    for data_set in DATA_SETS:
        folders = [tmp_path / "own", tmp_path / "cache"]
        for number, file in enumerate(data_set.files):
            assert not is_available(data_set, folders)
            path = folders[number % 2] / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        assert is_available(data_set, folders)


def test_mnist_has_as_many_images_as_is_said(mnist_folder: Path) -> None:
    mnist = DATA_SETS[0]
    assert is_available(mnist, [mnist_folder])
    learned, judges, tests = (len(load([mnist.name], split)) for split in SPLITS)
    assert (learned + judges, tests) == (mnist.images, 10_000)


def test_the_pen_strokes_have_as_many_images_as_is_said(pendigits_folder: Path) -> None:
    strokes = DATA_SETS[1]
    assert is_available(strokes, [pendigits_folder])
    written = read_segments(pendigits_folder / FILE.path)
    tests = sum(segment.writer in WRITERS["test"] for segment in written)
    assert (len(written) - tests, tests) == (strokes.images, 1_998)


def test_a_data_sets_files_are_as_large_as_is_said() -> None:
    for file in (file for data_set in DATA_SETS for file in data_set.files):
        for place in (folder / file.path for folder in paths.data_folders()):
            assert not place.is_file() or place.stat().st_size == file.size


def written_by(writer: int) -> Segment:
    return Segment(Drawing(label=writer), writer)


def test_some_of_a_data_set_are_other_ones_for_another_seed(bars: DataSet) -> None:
    some, same, other = (bars.some(50, seed) for seed in (4, 4, 5))
    assert len({image.tobytes() for image in some.images}) == 50
    np.testing.assert_array_equal(some.images, same.images)
    assert not np.array_equal(some.images, other.images)
    all_of_them = bars.some(300, seed=4)
    np.testing.assert_array_equal(all_of_them.images, bars.images)


def test_who_wrote_an_image_goes_with_it(bars: DataSet) -> None:
    """Also when it is joined with others of which that is not known."""
    known = DataSet("known", bars.images[:9], bars.labels[:9], tuple(map(written_by, range(1, 10))))
    turned_round = known.take(np.arange(9)[::-1])
    assert [segment and segment.writer for segment in turned_round.segments] == list(
        range(9, 0, -1)
    )
    both = concatenate([bars, known])
    assert both.segments == (None,) * 300 + known.segments
    assert concatenate([bars, bars]).segments == ()


def test_the_samples_are_there_on_any_computer() -> None:
    samples = next(each for each in DATA_SETS if each.name == ALWAYS_THERE)
    assert is_available(samples, [])
    parts = {split: load([samples.name], split) for split in SPLITS}
    learned, judges, tests = map(len, parts.values())
    assert (learned + judges, tests) == (samples.images, 200)
    drawn = [{segment.writer for segment in part.segments if segment} for part in parts.values()]
    assert len(set.union(*drawn)) == sum(map(len, drawn))
    for part in parts.values():
        assert len({image.tobytes() for image in part.images}) == len(part)
        assert np.ptp(np.bincount(part.labels)) == 0


def test_a_network_is_measured_on_all_that_is_there(
    bars: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of UNIPEN there may be a part alone, without test digits; for the samples go no downloads."""

    def load_one(names: list[str], split: Split, _: object) -> DataSet:
        return replace(bars, name=f"{names[0]} {split}").some(0 if names == ["unipen"] else 9, 1)

    monkeypatch.setattr(catalogue, "load", load_one)
    monkeypatch.setattr(catalogue, "load_unipen", lambda *_, **__: bars)
    monkeypatch.setattr(paths, "data_folders", list)
    assert [test.name for test in load_tests(["samples"])] == ["samples test"]
    assert [test.name for test in load_tests(["unipen"])] == ["mnist test", HELD_BACK]
