"""The data sets that networks learn from and are measured on. numpy alone, no Keras."""

from collections.abc import Sequence
from typing import Final

from logitdesk.errors import BadInput
from logitdesk.learning.datasets.data_set import DataSet, Split, joined
from logitdesk.learning.datasets.download import Progress
from logitdesk.learning.datasets.mnist import load_mnist
from logitdesk.learning.datasets.pendigits import load_pendigits

NAMES: Final = ("mnist", "pendigits")


def load(names: Sequence[str], split: Split, progress: Progress | None = None) -> DataSet:
    """Read data sets by name, as one.

    Args:
        names: of the data sets, at least one of `NAMES`; of several the images follow each other.
        split: "train", "validation" or "test".
        progress: told of a download's bytes, and of strokes that become images.

    Raises:
        BadInput: there is no such data set, or it is not there and cannot be downloaded.
    """
    for name in names:
        if name not in NAMES:
            raise BadInput(f"There is no data set “{name}”: choose {' or '.join(NAMES)}.")
    return joined([_load(name, split, progress) for name in names])


def _load(name: str, split: Split, progress: Progress | None) -> DataSet:
    read = load_mnist if name == "mnist" else load_pendigits
    return read(split, progress=progress)
