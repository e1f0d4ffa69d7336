"""What a network is taught of a person's hand, and which of the digits it is judged by."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets import catalogue, pendigits
from logitdesk.datasets.dataset import DataSet, Split, concatenate
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.mine import data_set_of
from logitdesk.datasets.render import render_segments
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import TAUGHT_UNTIL
from logitdesk.library.own_digits import OwnDigits, split_of
from logitdesk.training.request import TURNS, TrainingRequest, copies_of, is_held_back
from logitdesk.training.training_data import TrainingData, trace_scans, vary_drawings
from logitdesk.translatable import Translatable

_SHARES: Final = {"mnist": 4}
"""How much of a data set is learned again, against others: what is furthest from pen strokes is
forgotten first."""
_HELD_OUT: Final = 500
"""Images of what is not to be forgotten, to follow it by."""


@dataclass(frozen=True, eq=False)
class Hand:
    """A person's own digits, varied, and what the network knew.

    Attributes:
        own: the (n) digits as they are.
        turns: (n,) int, in which turn each is left out, or is judged by with no turn at all.
        is_new: (n,) bool, whether the network that begins has not learned from a digit.
        held_back: (n,) bool, which are never learned from.
        varied: the digits and varied copies of them.
        whose: which of `own` each of `varied` shows.
        replay: images of what the network knew, to be learned again.
        held_out: other such images, by which it is followed how much is forgotten.
        last: the highest number of an own digit.
    """

    own: DataSet
    turns: NDArray[np.intp]
    is_new: NDArray[np.bool_]
    held_back: NDArray[np.bool_]
    varied: DataSet
    whose: NDArray[np.intp]
    replay: DataSet
    held_out: DataSet
    last: int

    def data_without(self, left_out: NDArray[np.bool_]) -> TrainingData:
        """Return what is learned without some digits, (n,) bool, and without their copies."""
        rows = np.flatnonzero(~left_out[self.whose])
        learned = concatenate([self.varied.take(rows), self.replay])
        learned = replace(learned, name="mine", segments=())
        return TrainingData(learned, self.held_out, unguided=len(rows))


def read_hand(request: TrainingRequest, start: Bundle | None, progress: ReportProgress) -> Hand:
    """Read a person's digits, vary them, and read what is to be learned again beside them.

    Raises:
        UserError: there is no digit of the person to be varied, or a data set cannot be read.
    """
    everyone = OwnDigits().all()
    digits = [one for one in everyone if one.person == request.hand]
    digits.sort(key=lambda one: (one.label, one.number))
    if not digits and request.variants:
        raise UserError(
            "There is no digit to teach. Collect some on the page My digits, or say by “It was…” "
            "what a drawing is."
        )
    numbers = [one.number for one in digits]
    own, count = data_set_of(digits), len(digits)
    # A run that ended long ago may have learned from any of them.
    is_split = request.variants > 0
    held_back = [is_split and is_held_back(number, count) for number in numbers]
    varied, whose = _varied(own, request, progress)
    names = [name for name in request.datasets if name != catalogue.MINE]
    shares = np.array([_SHARES.get(name, 1) for name in names])

    def some(split: Split, images: int) -> DataSet:
        counts = (images * shares // shares.sum()).tolist()
        return concatenate([
            _some(name, split, count, request.seed, progress)
            for name, count in zip(names, counts, strict=True)
        ])  # fmt: skip

    return Hand(
        own,
        np.arange(count) % TURNS,
        np.array([not _knows(start, number) for number in numbers], bool),
        np.array(held_back, bool),
        varied,
        whose,
        some("train", request.replay),
        some("validation", _HELD_OUT),
        max((one.number for one in everyone), default=0),
    )


def _varied(
    own: DataSet, request: TrainingRequest, progress: ReportProgress
) -> tuple[DataSet, NDArray[np.intp]]:
    """Return the digits and copies of them, and which of the digits each shows."""
    times = copies_of(request, len(own))
    is_stroke = np.array([segment is not None for segment in own.segments], bool)
    strokes, images = np.flatnonzero(is_stroke), np.flatnonzero(~is_stroke)
    parts, whose = [own], [np.arange(len(own))]
    if len(strokes) and times:
        drawings = [segment.drawing for segment in own.segments if segment is not None]
        parts.append(vary_drawings(drawings, times, request, progress))
        whose.append(np.tile(strokes, times))
    if len(images) and times:
        few = replace(request, traced=times)
        parts.append(trace_scans(own.take(images), few, progress))
        whose.append(np.tile(images, times))
    return concatenate(parts), np.concatenate(whose)


def _some(name: str, split: Split, count: int, seed: int, progress: ReportProgress) -> DataSet:
    """Return some images of a data set; of strokes, only those are drawn."""
    if name != "pendigits":
        return catalogue.load([name], split, progress).some(count, seed)
    segments = pendigits.load_segments(split, progress=progress)
    chosen = np.random.default_rng(seed).permutation(len(segments))[:count]
    what = Translatable("drawing pendigits")
    return render_segments(name, [segments[each] for each in chosen], what, progress)


def _knows(start: Bundle | None, number: int) -> bool:
    """Tell whether a network has learned from the own digit of a number."""
    if start is None or catalogue.MINE not in start.card.trained_on:
        return False
    until = start.card.settings.get(TAUGHT_UNTIL)
    return number <= until if isinstance(until, int) else split_of(number) != "test"
