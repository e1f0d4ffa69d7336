"""MNIST: what it is known to be, and which of it is learned from."""

from pathlib import Path

import numpy as np
import pytest

from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.mnist import FILES, load_mnist, read_idx
from tests.training.bars_worker import write_bars


def test_every_file_of_mnist_has_two_homes_and_a_checksum() -> None:
    for files in FILES.values():
        for file in files:
            assert len(file.addresses) == 2
            assert all(a.startswith("https://") and a.endswith(file.name) for a in file.addresses)
            assert len(bytes.fromhex(file.sha256 or "")) == 32


def test_mnist_is_what_it_is_known_to_be(mnist_train: DataSet, mnist_test: DataSet) -> None:
    assert mnist_train.images.shape == (55_000, 28, 28)
    assert mnist_test.images.shape == (10_000, 28, 28)
    assert mnist_train.labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert mnist_test.labels[:10].tolist() == [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]


def test_the_last_twelfth_of_mnists_training_images_is_for_validation(
    mnist_folder: Path, mnist_train: DataSet
) -> None:
    judges = load_mnist("validation", folders=[mnist_folder])
    whole, labels = (read_idx(mnist_folder / file.path) for file in FILES["train"])
    np.testing.assert_array_equal(judges.images, whole[55_000:])
    np.testing.assert_array_equal(judges.labels, labels[55_000:])
    np.testing.assert_array_equal(mnist_train.images, whole[:55_000])
    assert np.bincount(np.concatenate([mnist_train.labels, judges.labels]))[1] == 6742


def test_of_a_small_mnist_too_no_image_is_in_two_parts(
    bars: DataSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for split, (images, labels) in write_bars(tmp_path, bars).items():
        monkeypatch.setitem(FILES, split, (images, labels))
    learned, judges = (load_mnist(split, folders=[tmp_path]) for split in ("train", "validation"))
    np.testing.assert_array_equal(learned.images, bars.images[:275])
    np.testing.assert_array_equal(judges.images, bars.images[275:])
    assert len(load_mnist("test", folders=[tmp_path])) == 300
