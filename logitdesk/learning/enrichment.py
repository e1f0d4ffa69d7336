"""More to learn from than what there is: digits drawn anew, and drawings that are no digit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import Drawing
from logitdesk.learning.datasets.data_set import NO_DIGIT, DataSet, joined
from logitdesk.learning.datasets.download import Progress
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.lessons import Lessons
from logitdesk.learning.strokes.curve import Ways, pen_stroke
from logitdesk.learning.strokes.images import gathered, image_of
from logitdesk.learning.strokes.junk import junk_images
from logitdesk.learning.strokes.skeleton import ENLARGED
from logitdesk.learning.strokes.tracing import traced
from logitdesk.learning.strokes.variation import OF_A_PEN, OF_A_SCAN, Variation, varied

_SCANNED_PEN: Final = 2.5 * ENLARGED


def enriched(lessons: Lessons, request: TrainingRequest, progress: Progress) -> Lessons:
    """The same and what a request wants of it besides; what is held out stays as it was written.

    Every image is drawn and normalised as what is drawn on the page is.
    """
    learned = lessons.learned
    drawings = [segment.drawing for segment in learned.segments if segment is not None]
    parts = [learned]
    if request.variants and drawings:
        parts.append(_variants(drawings, request, progress))
    if request.traced and len(drawings) < len(learned):
        parts.append(_traced(_scanned(learned), request, progress))
    if request.junk and drawings:
        count = round(sum(map(len, parts)) * request.junk)
        parts.append(_junk(count, drawings, request.seed, progress))
    return Lessons(replace(joined(parts), name=learned.name), lessons.held_out)


def _variants(drawings: Sequence[Drawing], request: TrainingRequest, told: Progress) -> DataSet:
    """Each drawing as some other hands, pens and devices would have made it."""
    again = [drawing for _ in range(request.variants) for drawing in drawings]
    extent = OF_A_PEN.scaled(request.variation)
    images = _drawn_anew(again, extent, request.seed)
    labels = np.array([drawing.label for drawing in again], dtype=np.uint8)
    return DataSet("variants", gathered(images, len(again), "varying strokes", told), labels)


def _traced(scanned: DataSet, request: TrainingRequest, told: Progress) -> DataSet:
    """Each scanned digit as if its writer had used other pens on the page."""
    again = np.tile(np.arange(len(scanned)), request.traced)
    several = scanned.take(again)
    drawings = map(_drawing_of, traced(several.images), several.labels.tolist())
    images = _drawn_anew(drawings, OF_A_SCAN.scaled(request.variation), request.seed)
    return DataSet(
        "traced", gathered(images, len(again), "tracing scanned digits", told), several.labels
    )


def _junk(count: int, drawings: list[Drawing], seed: int, told: Progress) -> DataSet:
    """What is no digit, so that the network learns to favour none."""
    images, _ = junk_images(count, seed, drawings, unseen=False, told=told)
    return DataSet("junk", images, np.full(count, NO_DIGIT, dtype=np.uint8))


def _scanned(learned: DataSet) -> DataSet:
    """The images of which nobody knows the strokes."""
    if not learned.segments:
        return learned
    return learned.take(np.flatnonzero([segment is None for segment in learned.segments]))


def _drawing_of(ways: Ways, label: int) -> Drawing:
    """In pixels of the skeleton, by a pen about as wide as those of MNIST's writers."""
    return Drawing(tuple(pen_stroke(way, _SCANNED_PEN) for way in ways), label)


def _drawn_anew(
    drawings: Iterable[Drawing], extent: Variation, seed: int
) -> Iterator[NDArray[np.uint8]]:
    """An image of a variation of each drawing; of a blank one, black."""
    for number, drawing in enumerate(drawings):
        random = np.random.default_rng([seed, number])
        yield image_of(drawing if drawing.is_blank else varied(drawing, random, extent))
