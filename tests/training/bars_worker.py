"""The real training worker, to which a few bars are all of MNIST: a test needs nothing more."""

import gzip
import hashlib
import json
import os
import struct
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets import mnist
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.download import RemoteFile
from logitdesk.training.request import WorkerRequest
from logitdesk.training.worker import work

_FILES: Final = "BARS_FILES"
"""The environment variable with the path of what `tell_workers` wrote."""
NOWHERE: Final = "http://127.0.0.1:9/"
"""Nothing answers there."""


@dataclass(frozen=True)
class BarsFiles:
    """Bars as MNIST's four files.

    Attributes:
        folder: the data folder that they lie in.
        by_split: images and labels of each half.
    """

    folder: Path
    by_split: dict[str, list[RemoteFile]]

    @property
    def all(self) -> list[RemoteFile]:
        """The four files."""
        return [file for pair in self.by_split.values() for file in pair]


def work_on_bars(connection: Connection, job: WorkerRequest) -> None:
    """What the window's worker process runs, with the files that `tell_workers` named."""
    told = json.loads(Path(os.environ[_FILES]).read_text(encoding="utf-8"))
    for split in mnist.FILES:
        images, labels = (
            RemoteFile(**{**file, "addresses": tuple(file["addresses"])}) for file in told[split]
        )
        mnist.FILES[split] = (images, labels)
    work(connection, job)


def write_bars(folder: Path, bars: DataSet) -> dict[str, list[RemoteFile]]:
    """Write bars as MNIST's four files into a data folder."""
    (folder / "mnist").mkdir(parents=True)
    return {
        split: [
            _written(folder, images.path, bars.images),
            _written(folder, labels.path, bars.labels),
        ]
        for split, (images, labels) in mnist.FILES.items()
    }


def tell_workers(
    path: Path, files: dict[str, list[RemoteFile]], address: str = NOWHERE
) -> dict[str, str]:
    """Write down for workers which files they want, and where on the network these are.

    Returns:
        What has to be in the environment of workers.
    """
    told = {
        split: [{**asdict(file), "addresses": [address + file.name]} for file in pair]
        for split, pair in files.items()
    }
    path.write_text(json.dumps(told), encoding="utf-8")
    return {_FILES: str(path)}


def _written(folder: Path, path: str, array: NDArray[np.uint8]) -> RemoteFile:
    header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
    content = gzip.compress(header + array.tobytes(), mtime=0)
    (folder / path).write_bytes(content)
    return RemoteFile(path, len(content), hashlib.sha256(content).hexdigest(), ())
