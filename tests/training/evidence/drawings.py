"""Drawings: those that come with the program, and ones that no network has learned."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.datasets import pendigits
from logitdesk.datasets.dataset import unit_range
from logitdesk.datasets.mnist import FILES, load_mnist
from logitdesk.datasets.pendigits import load_segments
from logitdesk.datasets.render import render_drawing
from logitdesk.ink.drawing import Drawing
from logitdesk.library.page_file import open_page

COUNT: Final = 40
_OF_EACH: Final = 15


def sample_images() -> NDArray[np.float32]:
    """(n, 28, 28) in [0, 1]: the drawings that come with the program."""
    samples = sorted((paths.assets() / "samples").glob("*.json"))
    pages = (open_page(sample) for sample in samples)
    drawings = (Drawing(tuple(page.drawing.strokes)) for page in pages)
    return unit_range(np.stack([render_drawing(drawing) for drawing in drawings]))


def drawings() -> NDArray[np.float32]:
    """(`COUNT`, 28, 28) in [0, 1]: where data sets are not found, samples moved a little."""
    folders = paths.data_folders()
    samples = sample_images()
    images = [samples[::2], *(_pen_strokes(folder) for folder in folders), *map(_scanned, folders)]
    moved = [np.roll(samples, way, axis=(1, 2)) for way in ((1, 0), (0, 1), (-1, -1))]
    return np.concatenate([*images, *moved])[:COUNT]


def _pen_strokes(folder: Path) -> NDArray[np.float32]:
    if not (folder / pendigits.FILE.path).is_file():
        return np.empty((0, 28, 28), np.float32)
    segments = load_segments("test", folders=[folder])[:: 1998 // _OF_EACH][:_OF_EACH]
    return unit_range(np.stack([render_drawing(segment.drawing) for segment in segments]))


def _scanned(folder: Path) -> NDArray[np.float32]:
    if not all((folder / file.path).is_file() for file in FILES["test"]):
        return np.empty((0, 28, 28), np.float32)
    return unit_range(load_mnist("test", folders=[folder]).images[:_OF_EACH])
