"""`logitdesk evaluate`: how well a network reads a labelled data set, on LiteRT."""

import json
import os
import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from logitdesk.commands.loading_bar import LoadingBar
from logitdesk.commands.table import aligned
from logitdesk.errors import BadInput
from logitdesk.inference.network import Network
from logitdesk.ink.normalise import normalise
from logitdesk.ink.raster import rasterise
from logitdesk.learning import datasets
from logitdesk.learning.datasets.data_set import unit_range
from logitdesk.library.page_file import read_items
from logitdesk.library.shelf import Shelf
from logitdesk.scores.metrics import accuracy, confusion, expected_calibration_error, log_loss

_BATCH = 100
_MOST_THREADS = 2  # the networks are too small for more to help


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What was measured.

    Attributes:
        model: The network's name.
        dataset: "mnist", "pendigits", or the file.
        n: How many images.
        accuracy: In [0, 1].
        log_loss: The mean cross-entropy, in nats.
        ece: The expected calibration error, in [0, 1].
        confusion: (10, 10) counts, a row a label, a column a predicted digit.
    """

    model: str
    dataset: str
    n: int
    accuracy: float
    log_loss: float
    ece: float
    confusion: NDArray[np.int64]


def run(args: Namespace) -> int:
    """Print the evaluation. Exit code 2 if something in the data set could not be used."""
    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    network = Network(Shelf.of_this_computer().find(args.model), threads)
    images, labels, all_used = _data_set(args.dataset)
    logits = _logits(network, images)
    evaluation = Evaluation(
        model=network.name,
        dataset=args.dataset,
        n=len(labels),
        accuracy=accuracy(logits, labels),
        log_loss=log_loss(logits, labels),
        ece=expected_calibration_error(logits, labels),
        confusion=confusion(logits, labels),
    )
    print(_as_json(evaluation) if args.json else _as_text(evaluation))
    return 0 if all_used else 2


def _data_set(name: str) -> tuple[NDArray[np.float32], NDArray[np.int64], bool]:
    """The images, (n, 28, 28) in [0, 1], their labels, and whether all of them could be used."""
    if name in datasets.NAMES:
        return *_test_images(name), True
    if not Path(name).exists():
        message = (
            f"There is no data set “{name}”, and no such file. Choose "
            f"{', '.join(datasets.NAMES)}, or a file of labelled drawings."
        )
        raise BadInput(message)
    return _drawings(Path(name))


def _test_images(name: str) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    with LoadingBar() as bar:
        data = datasets.load([name], "test", bar)
    return unit_range(data.images), data.labels.astype(np.int64)


def _drawings(file: Path) -> tuple[NDArray[np.float32], NDArray[np.int64], bool]:
    images, labels, troubles = [], [], []
    for item in read_items(file):
        if isinstance(item, BadInput):
            troubles.append(str(item))
            continue
        where = f"{file}, drawing {item.index + 1}"
        ladder = normalise(rasterise(item.page))
        if item.label is None:
            troubles.append(f"{where} has no label, so it cannot be measured by.")
        elif ladder is None:
            troubles.append(f"{where} has no ink on the page, so there is nothing to read.")
        else:
            images.append(ladder.centred)
            labels.append(item.label)
    for trouble in troubles:
        print(f"logitdesk: {trouble}", file=sys.stderr)
    if not images:
        message = f"{file} holds no labelled drawing to measure by."
        raise BadInput(message)
    return np.stack(images), np.array(labels, np.int64), not troubles


def _logits(network: Network, images: NDArray[np.float32]) -> NDArray[np.float32]:
    batches = np.array_split(images, max(1, len(images) // _BATCH))
    # With None the bar is shown on a terminal only; a windowed program has no stderr at all.
    off = True if sys.stderr is None else None
    bar = tqdm(batches, desc=network.name, unit_scale=_BATCH, unit=" images", disable=off)
    return np.concatenate([network.logits(batch) for batch in bar])


def _as_json(evaluation: Evaluation) -> str:
    told = {**vars(evaluation), "confusion": evaluation.confusion.tolist()}
    return json.dumps(told, allow_nan=False)


def _as_text(evaluation: Evaluation) -> str:
    heading = ["is \\ read as", *map(str, range(10))]
    rows = [[str(label), *map(str, row)] for label, row in enumerate(evaluation.confusion.tolist())]
    return "\n".join(
        [
            f"{evaluation.model} on {evaluation.dataset}, images: {evaluation.n:,}",
            f"accuracy           {evaluation.accuracy:.2%}",
            f"log-loss           {evaluation.log_loss:.4f}",
            f"calibration error  {evaluation.ece:.4f}",
            "",
            aligned([heading, *rows], right=range(11)),
        ]
    )
