"""A whole run: from a request to a network in the library."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import NO_DIGIT, DataSet, joined
from logitdesk.datasets.download import Progress, forget_downloads
from logitdesk.datasets.junk import junk_images
from logitdesk.datasets.render import collect_images, render_drawing
from logitdesk.datasets.variation import OF_A_PEN, OF_A_SCAN, Variation, Ways, pen_stroke, varied
from logitdesk.errors import UserError
from logitdesk.inference.network import silent_stderr
from logitdesk.ink.drawing import Drawing
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.messages import Control, DataProgress, Finished, Message, PhaseStarted
from logitdesk.training.request import FEWEST_IMAGES, TrainingRequest
from logitdesk.training.tracing import ENLARGED, traced

if TYPE_CHECKING:
    from logitdesk.training.build import BundleMaking


@dataclass(frozen=True, eq=False)
class TrainingData:
    """Images with their labels, no writer's on both sides where writers are known.

    Attributes:
        learned: what the network is shown.
        held_out: what its best weights are chosen by, and its temperature; digits alone.
    """

    learned: DataSet
    held_out: DataSet


def read_training_data(request: TrainingRequest, progress: Progress) -> TrainingData:
    """Read what a request asks for, downloading it first where it is not here.

    Of some of the images as large a share is held out as of all of them.

    Raises:
        UserError: it is not there and cannot be downloaded, or there is less of it.
    """
    learned = datasets.load(request.datasets, "train", progress)
    held_out = datasets.load(request.datasets, "validation", progress)
    available = len(learned) + len(held_out)
    if request.samples is None:
        return TrainingData(learned, held_out)
    if not FEWEST_IMAGES <= request.samples <= available:
        message = (
            f"{request.samples:,} images were asked for; choose from {FEWEST_IMAGES} to "
            f"{available:,}, the images there are."
        )
        raise UserError(message)
    judges = math.ceil(request.samples * len(held_out) / available)
    return TrainingData(
        learned.some(request.samples - judges, request.seed), held_out.some(judges, request.seed)
    )


_SCANNED_PEN: Final = 2.5 * ENLARGED


def augment_strokes(
    training_data: TrainingData, request: TrainingRequest, progress: Progress
) -> TrainingData:
    """The same and what a request wants of it besides; what is held out stays as it was written.

    Every image is drawn and normalised as what is drawn on the page is.
    """
    learned = training_data.learned
    drawings = [segment.drawing for segment in learned.segments if segment is not None]
    parts = [learned]
    if request.variants and drawings:
        parts.append(_variants(drawings, request, progress))
    if request.traced and len(drawings) < len(learned):
        parts.append(_traced(_scanned(learned), request, progress))
    if request.junk and drawings:
        count = round(sum(map(len, parts)) * request.junk)
        parts.append(_junk(count, drawings, request.seed, progress))
    return TrainingData(replace(joined(parts), name=learned.name), training_data.held_out)


def _variants(drawings: Sequence[Drawing], request: TrainingRequest, told: Progress) -> DataSet:
    """Each drawing as some other hands, pens and devices would have made it."""
    again = [drawing for _ in range(request.variants) for drawing in drawings]
    extent = OF_A_PEN.scaled(request.variation)
    images = _drawn_anew(again, extent, request.seed)
    labels = np.array([drawing.label for drawing in again], dtype=np.uint8)
    return DataSet("variants", collect_images(images, len(again), "varying strokes", told), labels)


def _traced(scanned: DataSet, request: TrainingRequest, told: Progress) -> DataSet:
    """Each scanned digit as if its writer had used other pens on the page."""
    again = np.tile(np.arange(len(scanned)), request.traced)
    several = scanned.take(again)
    drawings = map(_drawing_of, traced(several.images), several.labels.tolist())
    images = _drawn_anew(drawings, OF_A_SCAN.scaled(request.variation), request.seed)
    return DataSet(
        "traced", collect_images(images, len(again), "tracing scanned digits", told), several.labels
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
        yield render_drawing(drawing if drawing.is_blank else varied(drawing, random, extent))


SendMessage = Callable[[Message], None]
Enrich = Callable[[TrainingData, TrainingRequest, Progress], TrainingData]


class TrainingCancelled(Exception):
    """A run was stopped before its first step."""


@dataclass(frozen=True, eq=False)
class Run:
    """All that a run rests on.

    Attributes:
        request: what is to be trained.
        folder: where it keeps what it has learned while it goes on.
        tell: called on the thread that trains with everything there is to tell but the end.
        control: what the run is told meanwhile.
        lessons: the images to learn from, and those to choose by.
        tests: the sets of images that the network is measured on.
        start: the network whose weights training begins with; None for fresh ones.
    """

    request: TrainingRequest
    folder: RunFolder
    tell: SendMessage
    control: Control
    training_data: TrainingData
    tests: tuple[DataSet, ...]
    start: Bundle | None


def run_training(request: TrainingRequest, tell: SendMessage, control: Control) -> Finished:
    """Train what is asked for, measure it, and put it into the library.

    What the run has learned so far is in its folder all the while (see `run_folder`), and stays
    there if this does not end well.

    Raises:
        UserError: it cannot be done, or the network could not be written and is not to be again.
        TrainingCancelled: before its first step.
    """
    with _kept_unless_done(RunFolder.new(request), control) as folder:
        return _making(request, folder, tell, control, augment_strokes).trained()


def recover_run(folder: Path, tell: SendMessage, control: Control) -> Finished:
    """Put the best weights that an interrupted run left in `folder` into the library.

    Raises:
        UserError: it left nothing that can be used, or the network could not be written.
        TrainingCancelled: before it was measured.
    """
    with _kept_unless_done(RunFolder(folder), control) as run_folder:
        request = run_folder.request()
        start = request.start_from
        if start is not None and not Path(start).is_dir():  # it was deleted meanwhile
            request = replace(request, start_from=None)
        return _making(request, run_folder, tell, control, _as_read).rescued()


@contextmanager
def _kept_unless_done(folder: RunFolder, control: Control) -> Iterator[RunFolder]:
    def clear_away() -> None:
        folder.close_or_delete()
        forget_downloads(paths.data_folders()[-1])

    control.on_abort(clear_away)
    try:
        yield folder
    except BaseException:
        folder.close_or_delete()
        raise
    folder.delete()


def _making(
    request: TrainingRequest, folder: RunFolder, tell: SendMessage, control: Control, enrich: Enrich
) -> "BundleMaking":
    """Read what the run rests on; TensorFlow is imported only when all of that is there."""
    tell(PhaseStarted("data"))

    def tell_of_data(what: str, done: int, total: int) -> None:
        if control.should_stop():
            raise TrainingCancelled
        tell(DataProgress(what, done, total))

    start = None if request.start_from is None else open_bundle(Path(request.start_from))
    training_data = enrich(read_training_data(request, tell_of_data), request, tell_of_data)
    # MNIST always, so that networks can be compared whatever they learned from.
    tests = tuple(
        datasets.load([name], "test", tell_of_data)
        for name in dict.fromkeys(["mnist", *request.datasets])
    )
    tell(PhaseStarted("tensorflow"))
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.training.build import BundleMaking

        making = BundleMaking(Run(request, folder, tell, control, training_data, tests, start))
    if control.should_stop():
        raise TrainingCancelled
    return making


def _as_read(
    training_data: TrainingData, _request: TrainingRequest, _progress: Progress
) -> TrainingData:
    """What was learned need not be made again where nothing is to be learned."""
    return training_data
