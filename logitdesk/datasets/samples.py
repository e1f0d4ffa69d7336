"""The sample drawings, varied as other hands and pens would draw them: always there."""

from typing import Final

import numpy as np

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.render import render_segments
from logitdesk.datasets.unipen import Segment
from logitdesk.datasets.variation import OF_A_PEN, vary
from logitdesk.errors import UserError
from logitdesk.library.drawing_file import read_drawings
from logitdesk.translatable import Translatable

STYLES: Final[dict[Split, tuple[str, ...]]] = {
    "train": ("a", "b"), "validation": ("c",), "test": ("measuring/d",),
}  # fmt: skip
"""By their file names: 3-a.json is a three of style a."""
VARIED: Final[dict[Split, int]] = {"train": 60, "validation": 20, "test": 20}
"""How often each drawing is varied."""


def load_samples(split: Split, *, progress: ReportProgress | None = None) -> DataSet:
    """Draw the samples of some styles again and again: 1,200, 200 and 200 images.

    Raises:
        UserError: a sample is missing.
    """
    segments = []
    for digit in range(10):
        for style in STYLES[split]:
            folder, _, letter = style.rpartition("/")
            file = paths.assets() / "samples" / folder / f"{digit}-{letter}.json"
            drawing = next(read_drawings(file))
            if isinstance(drawing, UserError):
                raise drawing
            for number in range(VARIED[split]):
                random = np.random.default_rng([digit, ord(letter), number])
                segments.append(Segment(vary(drawing, random, OF_A_PEN), style))
    return render_segments("samples", segments, Translatable("drawing samples"), progress)
