"""MNIST, read from its four files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.download import RemoteFile, ReportProgress, locate, refusing_damage
from logitdesk.errors import UserError
from logitdesk.library import array_file


def read_idx(path: Path) -> NDArray[np.uint8]:
    """Read an IDX file of uint8, perhaps gzipped, of any number of dimensions."""
    with refusing_damage(path):
        return array_file.read_idx(path)


_HOMES: Final = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)


def _file(name: str, size: int, sha256: str) -> RemoteFile:
    return RemoteFile(f"mnist/{name}", size, sha256, tuple(home + name for home in _HOMES))


_HELD_OUT: Final = 12
"""One training image in so many is for validation: the last 5,000 of 60,000."""

FILES: Final = {
    "train": (
        _file("train-images-idx3-ubyte.gz", 9_912_422,
              "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
        _file("train-labels-idx1-ubyte.gz", 28_881,
              "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
    ),
    "test": (
        _file("t10k-images-idx3-ubyte.gz", 1_648_877,
              "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
        _file("t10k-labels-idx1-ubyte.gz", 4_542,
              "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"),
    ),
}  # fmt: skip


def load_mnist(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> DataSet:
    """Read a part of MNIST; what no folder has is downloaded.

    Args:
        split: "train" (the first 55,000 training images), "validation" (the last 5,000)
            or "test" (10,000).
        folders: where to look; downloads go to the last. By default `paths.data_folders()`.
        progress: told of a download's bytes.
    """
    images_file, labels_file = FILES["test" if split == "test" else "train"]
    images = read_idx(locate(images_file, folders, progress))
    labels = read_idx(locate(labels_file, folders, progress))
    if images.shape[1:] != (28, 28) or labels.shape != images.shape[:1]:
        raise UserError(
            "MNIST's {split} files do not belong together: {images}, {labels}.",
            split=split,
            images=str(images.shape),
            labels=str(labels.shape),
        )
    if split == "test":
        return DataSet("mnist", images, labels)
    first_held_out = len(labels) - len(labels) // _HELD_OUT
    part = slice(first_held_out) if split == "train" else slice(first_held_out, None)
    return DataSet("mnist", images[part], labels[part])
