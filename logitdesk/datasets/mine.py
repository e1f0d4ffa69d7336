"""The person's own digits, as a data set: of each class every third is only measured by."""

from collections.abc import Sequence

import numpy as np

from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.unipen import Segment
from logitdesk.library.own_digits import OwnDigit, OwnDigits, split_of
from logitdesk.translatable import Translatable


def load_mine(split: Split, *, progress: ReportProgress | None = None) -> DataSet:
    """Read a split of the digits on this computer, of all people; it may be empty.

    Raises:
        UserError: their file cannot be used.
    """
    chosen = [digit for digit in OwnDigits().all() if split_of(digit.number) == split]
    if progress:
        progress(Translatable("reading your own digits"), len(chosen), len(chosen))
    return data_set_of(chosen)


def data_set_of(digits: Sequence[OwnDigit]) -> DataSet:
    """Return own digits as a data set, in their order."""
    return DataSet(
        "mine",
        np.array([digit.image for digit in digits], np.uint8).reshape(-1, 28, 28),
        np.array([digit.label for digit in digits], np.uint8),
        tuple(
            Segment(digit.drawing, digit.person) if digit.drawing.strokes else None
            for digit in digits
        ),
    )
