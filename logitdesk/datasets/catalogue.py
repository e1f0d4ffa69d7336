"""All data sets by name, and what each of them is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.datasets import mnist, pendigits, unipen_digits
from logitdesk.datasets.dataset import DataSet, Split, concatenate
from logitdesk.datasets.download import RemoteFile, ReportProgress, find_file
from logitdesk.datasets.mine import load_mine
from logitdesk.datasets.mnist import load_mnist
from logitdesk.datasets.pendigits import load_pendigits
from logitdesk.datasets.samples import load_samples
from logitdesk.datasets.unipen_digits import load_unipen
from logitdesk.errors import UserError
from logitdesk.library.own_digits import OwnDigits
from logitdesk.translatable import Translatable


@dataclass(frozen=True)
class DataSetInfo:
    """A data set, as a person chooses it.

    Attributes:
        name, title: what a training request, and what people call it.
        explanation: what it is, in a sentence.
        images: how many there are to learn from; of the person's own `count` says it.
        download_bytes: about what comes over the network.
        files: those it consists of.
        is_of_strokes: whether its images are drawn here, from what a pen did.
        load: reads a split, "train", "validation" or "test"; takes `progress`.
    """

    name: str
    title: str
    explanation: str
    images: int
    download_bytes: int
    files: tuple[RemoteFile, ...]
    is_of_strokes: bool
    load: Callable[..., DataSet]

    @property
    def count(self) -> int:
        """The number of images that there are to learn from now."""
        if self.name != MINE:
            return self.images
        own = OwnDigits()
        return own.count("train") + own.count("validation")


MINE: Final = "mine"
"""The person's own digits."""
_MNIST_FILES: Final = (*mnist.FILES["train"], *mnist.FILES["test"])

DATA_SETS: Final = (
    DataSetInfo(
        name="mnist",
        title="MNIST",
        explanation=Translatable(
            "Handwritten digits of some 500 people, scanned from paper; the set that digit "
            "readers have been measured on since 1998."
        ),
        images=60_000,
        download_bytes=sum(file.size for file in _MNIST_FILES),
        files=_MNIST_FILES,
        is_of_strokes=False,
        load=load_mnist,
    ),
    DataSetInfo(
        name="pendigits",
        title=Translatable("UCI pen strokes"),
        explanation=Translatable(
            "Digits that 30 people wrote with a pen on a tablet, drawn here as your own strokes "
            "are; the digits of 8 of the writers are kept for measuring."
        ),
        images=5_496,
        download_bytes=2_000_000,  # a zip with more in it than the one file
        files=(pendigits.FILE,),
        is_of_strokes=True,
        load=load_pendigits,
    ),
    DataSetInfo(
        name="unipen",
        title=Translatable("UNIPEN pen strokes"),
        explanation=Translatable(
            "Digits that some 250 people wrote for 17 laboratories, each with pens of its own; the "
            "digits of nine of the laboratories are kept for measuring."
        ),
        images=9_190,
        download_bytes=unipen_digits.FILE.size,
        files=(unipen_digits.FILE,),
        is_of_strokes=True,
        load=load_unipen,
    ),
    DataSetInfo(
        name="samples",
        title=Translatable("LogitDesk’s samples"),
        explanation=Translatable(
            "Forty drawings that come with the program, varied as other hands would draw them. "
            "They are always there, but show few of the ways in which people write."
        ),
        images=1_400,
        download_bytes=0,
        files=(),
        is_of_strokes=True,
        load=load_samples,
    ),
    DataSetInfo(
        name=MINE,
        title=Translatable("My digits"),
        explanation=Translatable(
            "Your own, of the page My digits. Of each class every third is kept for measuring."
        ),
        images=0,
        download_bytes=0,
        files=(),
        is_of_strokes=True,
        load=load_mine,
    ),
)
"""All data sets, the one to begin with first."""
NAMES: Final = tuple(data_set.name for data_set in DATA_SETS)
ALWAYS_THERE: Final = "samples"
HELD_BACK: Final = "unipen-held-back"
"""UNIPEN's digits to choose by, of writers like those learned from."""
TESTS: Final = (*NAMES, HELD_BACK)
"""What a network can be measured on."""
LETTERS: Final = "unipen-letters"
NO_DIGITS: Final = ("junk", LETTERS)
"""Drawings that are no digit: a network should believe none of them."""


def load(names: Sequence[str], split: Split, progress: ReportProgress | None = None) -> DataSet:
    """Read data sets by name, as one.

    Args:
        names: of the data sets, at least one of `NAMES`; of several the images follow each other.
        split: "train", "validation" or "test".
        progress: called with a download's bytes, and with strokes that became images.

    Raises:
        UserError: there is no such data set, or it is not there and cannot be downloaded.
    """
    loaders = {data_set.name: data_set.load for data_set in DATA_SETS}
    for name in names:
        if name not in loaders:
            raise UserError(
                "There is no data set “{name}”: choose {names}.",
                name=name,
                names=" or ".join(NAMES),
            )
    return concatenate([loaders[name](split, progress=progress) for name in names])


def load_test(name: str, progress: ReportProgress | None = None) -> DataSet:
    """Read what one of `TESTS` measures by; a part of UNIPEN may have no test digits."""
    if name == HELD_BACK:
        return replace(load_unipen("validation", progress=progress), name=HELD_BACK)
    return load([name], "test", progress)


def load_tests(names: Sequence[str], progress: ReportProgress | None = None) -> list[DataSet]:
    """Read all that networks which learned from `names` are measured on.

    MNIST is among it, so that networks can be compared whatever they learned from; but nothing is
    downloaded for the samples, or for a person's own.
    """
    is_compared = not {*names} <= {ALWAYS_THERE, MINE} or is_available(DATA_SETS[0])
    held_back = [HELD_BACK] if "unipen" in names else []
    wanted = dict.fromkeys([*(["mnist"] if is_compared else []), *names, *held_back])
    return [test for name in wanted if len(test := load_test(name, progress))]


def is_available(data_set: DataSetInfo, folders: Sequence[Path] | None = None) -> bool:
    """Return whether its files lie in `folders`, by default where data sets are looked for."""
    where = paths.data_folders() if folders is None else folders
    return all(find_file(file, where) for file in data_set.files)
