from pathlib import Path
from typing import Final

from logitdesk.datasets.catalogue import DATA_SETS, NAMES, is_available, load
from logitdesk.datasets.dataset import Split
from logitdesk.datasets.pendigits import FILE, WRITERS, read_segments

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


def test_nothing_is_here_where_there_is_no_folder(home: Path) -> None:
    assert not home.exists()
    assert not is_available(DATA_SETS[0], [home])


def test_mnist_has_as_many_images_as_is_said(mnist_folder: Path) -> None:
    mnist = DATA_SETS[0]
    assert is_available(mnist, [mnist_folder])
    learned, judges, tests = (len(load([mnist.name], split)) for split in SPLITS)
    assert (learned + judges, tests) == (mnist.images, mnist.test_images)


def test_the_pen_strokes_have_as_many_images_as_is_said(pendigits_folder: Path) -> None:
    strokes = DATA_SETS[1]
    assert is_available(strokes, [pendigits_folder])
    written = read_segments(pendigits_folder / FILE.path)
    tests = sum(segment.writer in WRITERS["test"] for segment in written)
    assert (len(written) - tests, tests) == (strokes.images, strokes.test_images)
