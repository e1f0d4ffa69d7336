"""The data sets that networks learn from and are measured on. numpy alone, no Keras."""

from collections.abc import Sequence

from logitdesk.errors import BadInput
from logitdesk.learning.datasets.data_set import DataSet
from logitdesk.learning.datasets.download import Progress
from logitdesk.learning.datasets.mnist import Split, load_mnist


def load(names: Sequence[str], split: Split, progress: Progress | None = None) -> DataSet:
    """Read data sets by name, as one.

    Args:
        names: of the data sets; so far there is "mnist".
        split: "train" or "test".
        progress: told of a download's bytes.

    Raises:
        BadInput: there is no such data set, or it is not there and cannot be downloaded.
    """
    unknown = [name for name in names if name != "mnist"]
    if unknown or not names:
        message = f"There is no data set “{''.join(unknown[:1])}” to train on: choose mnist."
        raise BadInput(message)
    return load_mnist(split, progress=progress)
