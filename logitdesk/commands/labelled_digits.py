"""The digits that a network is measured by: of a data set, or of a file of drawings."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from logitdesk.commands.loading_bar import LoadingBar
from logitdesk.errors import BadInput
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.normalise import normalise
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.learning import datasets
from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.learning.strokes.images import gathered, image_of
from logitdesk.library.page_file import Item, read_items

Redrawn = Callable[[Drawing], Drawing]


@dataclass(frozen=True, eq=False)
class LabelledDigits:
    """Digits to measure a network by.

    Attributes:
        images: (n, 28, 28) float32 in [0, 1], ink bright; n is 1 or more.
        labels: (n,) int64, 0 to 9.
        places: of each, where it is from, such as "index 12, writer 25".
        all_used: whether there was nothing else, which could not be measured by.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int64]
    places: Sequence[str]
    all_used: bool = True


def labelled_digits(dataset: str, redrawn: Redrawn | None = None) -> LabelledDigits:
    """The test digits of a data set, by its name, or the drawings of a file.

    Args:
        dataset: one of `datasets.NAMES`, or a path.
        redrawn: how each drawing is drawn again first; None leaves it as it was written.

    Raises:
        BadInput: there is no such data set or file, nothing in it can be measured by, or it is of
            images, which cannot be drawn again.
    """
    if dataset in datasets.NAMES:
        return _test_digits(dataset, redrawn)
    if not Path(dataset).exists():
        message = (
            f"There is no data set “{dataset}”, and no such file. Choose "
            f"{', '.join(datasets.NAMES)}, junk, or a file of labelled drawings."
        )
        raise BadInput(message)
    return _drawings(Path(dataset), redrawn)


def _strokes(data: DataSet) -> list[Drawing]:
    drawings = [segment.drawing for segment in data.segments if segment is not None]
    if len(drawings) < len(data):
        message = (
            f"{data.name} is of images, not of strokes, so its digits cannot be drawn in another "
            "way. Choose pendigits, or a file of labelled drawings."
        )
        raise BadInput(message)
    return drawings


def _test_digits(name: str, redrawn: Redrawn | None) -> LabelledDigits:
    with LoadingBar() as bar:
        data = datasets.load([name], "test", bar)
        if redrawn is not None:
            again = (image_of(redrawn(drawing)) for drawing in _strokes(data))
            data = replace(data, images=gathered(again, len(data), "drawing them again", bar))
    places = [f"index {index}" for index in range(len(data))]
    for index, segment in enumerate(data.segments):
        if segment is not None:
            places[index] += f", writer {segment.writer}"
    return LabelledDigits(unit_range(data.images), data.labels.astype(np.int64), places)


def _drawings(file: Path, redrawn: Redrawn | None) -> LabelledDigits:
    images, labels, places = [], [], []
    all_used = True
    for item in read_items(file):
        try:
            if isinstance(item, BadInput):
                raise item
            image, label = _image_and_label(item, redrawn, f"{file}, drawing {item.index + 1}")
        except BadInput as trouble:
            print(f"logitdesk: {trouble}", file=sys.stderr)
            all_used = False
        else:
            images.append(image)
            labels.append(label)
            places.append(f"index {item.index}")
    if not images:
        raise BadInput(f"{file} holds no labelled drawing to measure by.")
    return LabelledDigits(np.stack(images), np.array(labels, np.int64), places, all_used)


def _image_and_label(
    item: Item, redrawn: Redrawn | None, where: str
) -> tuple[NDArray[np.float32], int]:
    """(28, 28) as the network sees it in the window, and what it is.

    Raises:
        BadInput: it has no label, or no ink.
    """
    if item.label is None:
        raise BadInput(f"{where} has no label, so it cannot be measured by.")
    page = item.page if redrawn is None else Page(redrawn(item.page.drawing))
    ladder = normalise(rasterise(page))
    if ladder is None:
        raise BadInput(f"{where} has no ink on the page, so there is nothing to read.")
    return ladder.centred, item.label
