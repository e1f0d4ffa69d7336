"""What a network learns from: data sets, and strokes varied, traced and made to junk."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.curves import pen_stroke
from logitdesk.datasets.dataset import NO_DIGIT, DataSet, concatenate
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.junk import junk_images, letter_images
from logitdesk.datasets.render import render_drawings
from logitdesk.datasets.unipen_digits import load_letters
from logitdesk.datasets.variation import OF_A_PEN, OF_A_SCAN, Variation, vary
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.training.request import FEWEST_IMAGES, TrainingRequest
from logitdesk.training.tracing import ENLARGED, trace_strokes
from logitdesk.translatable import Translatable


@dataclass(frozen=True, eq=False)
class TrainingData:
    """Images with their labels; no known writer is on both sides.

    Attributes:
        learned: what the network is shown.
        held_out: what its temperature and its limits are fitted to; digits alone.
        varied: strokes of those, varied: what its best weights are chosen by as well.
        unguided: so many of the first of `learned` are learned by their labels alone, whatever
            teachers say.
    """

    learned: DataSet
    held_out: DataSet
    varied: DataSet | None = None
    unguided: int = 0

    @property
    def judges(self) -> DataSet:
        """Held-out images that the best weights are chosen by."""
        return self.held_out if self.varied is None else concatenate([self.held_out, self.varied])


def read_training_data(request: TrainingRequest, progress: ReportProgress) -> TrainingData:
    """Read what a request asks for, downloading what is missing.

    Of some of the images the same share is held out as of all of them.

    Raises:
        UserError: it is not there and cannot be downloaded, or there is less of it.
    """
    learned = datasets.load(request.datasets, "train", progress)
    held_out = datasets.load(request.datasets, "validation", progress)
    available = len(learned) + len(held_out)
    if available < FEWEST_IMAGES or not len(held_out):  # only one's own digits can be so few
        raise UserError(
            "{count} of your own digits are too few to learn from alone. Collect six of each "
            "on the page My digits, or learn from another data set as well.",
            count=available,
        )
    if request.samples is None:
        return TrainingData(learned, held_out)
    if not FEWEST_IMAGES <= request.samples <= available:
        raise UserError(
            "{count:,} images were asked for; choose from {fewest} to {most:,}, the images there "
            "are.",
            count=request.samples,
            fewest=FEWEST_IMAGES,
            most=available,
        )
    judges = math.ceil(request.samples * len(held_out) / available)
    return TrainingData(
        learned.some(request.samples - judges, request.seed), held_out.some(judges, request.seed)
    )


_JUDGED: Final = 3
"""How often a drawing that is held out is varied."""
_LETTERS: Final = 2
"""How often each of people's letters is learned from, at most."""
_SCANNED_PEN: Final = 2.5 * ENLARGED
"""Width, in pixels of the skeleton, of about the pens of MNIST's writers."""


def augment_strokes(
    training_data: TrainingData, request: TrainingRequest, progress: ReportProgress
) -> TrainingData:
    """Add repeats, varied strokes, traced scans and junk to what is learned from.

    Every image is drawn and preprocessed as what is drawn on the page is.
    """
    learned, held_out = training_data.learned, training_data.held_out
    drawings, judges = _drawings_of(learned), _drawings_of(held_out)
    parts, varied = [learned] * (1 + request.repeats), None
    if request.variants and drawings:
        parts.append(vary_drawings(drawings, request.variants, request, progress))
    if request.variants and judges:
        varied = vary_drawings(judges, _JUDGED, request, progress)
    if request.traced and len(drawings) < len(learned):
        scanned = learned
        if learned.segments:
            scanned = learned.take(np.flatnonzero([each is None for each in learned.segments]))
        parts.append(trace_scans(scanned, request, progress))
    if request.junk and drawings:
        parts.append(_junk(round(sum(map(len, parts)) * request.junk), drawings, request, progress))
    learned = replace(concatenate(parts), name=learned.name)
    return TrainingData(learned, held_out, varied)


def _drawings_of(data: DataSet) -> list[Drawing]:
    return [segment.drawing for segment in data.segments if segment is not None]


def _junk(
    count: int, drawings: Sequence[Drawing], request: TrainingRequest, progress: ReportProgress
) -> DataSet:
    """Made junk, and as much of people's letters where UNIPEN is learned from."""
    letters = load_letters("train", progress=progress) if "unipen" in request.datasets else ()
    real = min(count // 2, _LETTERS * len(letters))
    images = junk_images(count - real, request.seed, drawings, unseen=False, progress=progress)
    if real:
        images = np.concatenate([images, letter_images(real, request.seed, letters, progress)])
    return DataSet("junk", images, np.full(count, NO_DIGIT, dtype=np.uint8))


def vary_drawings(
    drawings: Sequence[Drawing], times: int, request: TrainingRequest, progress: ReportProgress
) -> DataSet:
    """Return each drawing as other hands, pens and devices would have made it, all of them in turn.

    Shapes as a `DataSet` of `times` × the drawings.
    """
    again = [drawing for _ in range(times) for drawing in drawings]
    others = _variations(again, OF_A_PEN.scaled(request.variation), request.seed)
    labels = np.array([drawing.label for drawing in again], dtype=np.uint8)
    images = render_drawings(others, len(again), Translatable("varying strokes"), progress)
    return DataSet("variants", images, labels)


def trace_scans(scanned: DataSet, request: TrainingRequest, progress: ReportProgress) -> DataSet:
    """Return each scanned digit as if its writer had used other pens on the page, all in turn."""
    again = scanned.take(np.tile(np.arange(len(scanned)), request.traced))
    drawings = (
        Drawing(tuple(pen_stroke(path, _SCANNED_PEN) for path in paths), label)
        for paths, label in zip(trace_strokes(again.images), again.labels.tolist(), strict=True)
    )
    others = _variations(drawings, OF_A_SCAN.scaled(request.variation), request.seed)
    images = render_drawings(others, len(again), Translatable("tracing scanned digits"), progress)
    return DataSet("traced", images, again.labels)


def _variations(drawings: Iterable[Drawing], extent: Variation, seed: int) -> Iterator[Drawing]:
    """Yield a variation of each drawing; a blank one stays."""
    for number, drawing in enumerate(drawings):
        random = np.random.default_rng([seed, number])
        yield drawing if drawing.is_blank else vary(drawing, random, extent)
