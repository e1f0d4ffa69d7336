"""A network reads many images, with a progress bar."""

import os
import sys
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from logitdesk.inference.network import Network
from logitdesk.library.shelf import Shelf

_BATCH: Final = 100
_MOST_THREADS: Final = 2  # the networks are too small for more to help


def network_named(name: str) -> Network:
    """A network of this computer, to read many images with.

    Raises:
        BadInput: there is none of this name, or it cannot be used.
    """
    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    return Network(Shelf.of_this_computer().find(name), threads)


def predicted(network: Network, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """The logits, (n, 10) float32, of (n, 28, 28) images in [0, 1], ink bright; n is 1 or more."""
    batches = np.array_split(images, max(1, len(images) // _BATCH))
    # With None the bar is shown on a terminal only; a windowed program has no stderr at all.
    off = True if sys.stderr is None else None
    bar = tqdm(batches, desc=network.name, unit_scale=_BATCH, unit=" images", disable=off)
    return np.concatenate([network.logits(batch) for batch in bar])
