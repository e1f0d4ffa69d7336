"""A whole run: from a request to a network in the library."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from logitdesk import paths
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.curves import pen_stroke
from logitdesk.datasets.dataset import NO_DIGIT, DataSet, concatenate
from logitdesk.datasets.download import ReportProgress, delete_partial_downloads
from logitdesk.datasets.junk import junk_images, letter_images
from logitdesk.datasets.render import render_drawings
from logitdesk.datasets.unipen_digits import load_letters
from logitdesk.datasets.variation import OF_A_PEN, OF_A_SCAN, Variation, vary
from logitdesk.errors import UserError
from logitdesk.inference.network import silent_stderr
from logitdesk.ink.drawing import Drawing
from logitdesk.library.bundle import open_bundle
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.messages import Control, DataProgress, Finished, Message, PhaseStarted
from logitdesk.training.request import FEWEST_IMAGES, TrainingRequest
from logitdesk.training.tracing import ENLARGED, trace_strokes

if TYPE_CHECKING:
    from logitdesk.training.build import NetworkBuilder


@dataclass(frozen=True, eq=False)
class TrainingData:
    """Images with their labels; no known writer is on both sides.

    Attributes:
        learned: what the network is shown.
        held_out: what its temperature and its limits are fitted to; digits alone.
        varied: strokes of those, varied: what its best weights are chosen by as well.
    """

    learned: DataSet
    held_out: DataSet
    varied: DataSet | None = None

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
            f"{available} of your own digits are too few to learn from alone. Collect six of each "
            "on the page My digits, or learn from another data set as well."
        )
    if request.samples is None:
        return TrainingData(learned, held_out)
    if not FEWEST_IMAGES <= request.samples <= available:
        raise UserError(
            f"{request.samples:,} images were asked for; choose from {FEWEST_IMAGES} to "
            f"{available:,}, the images there are."
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
    """Add varied strokes, traced scans and junk to what is learned from.

    Every image is drawn and preprocessed as what is drawn on the page is.
    """
    learned, held_out = training_data.learned, training_data.held_out
    drawings, judges = _drawings_of(learned), _drawings_of(held_out)
    parts, varied = [learned], None
    if request.variants and drawings:
        parts.append(_varied(drawings, request.variants, request, progress))
    if request.variants and judges:
        varied = _varied(judges, _JUDGED, request, progress)
    if request.traced and len(drawings) < len(learned):
        scanned = learned
        if learned.segments:
            scanned = learned.take(np.flatnonzero([each is None for each in learned.segments]))
        parts.append(_traced(scanned, request, progress))
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


def _varied(
    drawings: Sequence[Drawing], times: int, request: TrainingRequest, progress: ReportProgress
) -> DataSet:
    """Each drawing as other hands, pens and devices would have made it."""
    again = [drawing for _ in range(times) for drawing in drawings]
    others = _variations(again, OF_A_PEN.scaled(request.variation), request.seed)
    labels = np.array([drawing.label for drawing in again], dtype=np.uint8)
    images = render_drawings(others, len(again), "varying strokes", progress)
    return DataSet("variants", images, labels)


def _traced(scanned: DataSet, request: TrainingRequest, progress: ReportProgress) -> DataSet:
    """Each scanned digit as if its writer had used other pens on the page."""
    again = scanned.take(np.tile(np.arange(len(scanned)), request.traced))
    drawings = (
        Drawing(tuple(pen_stroke(path, _SCANNED_PEN) for path in paths), label)
        for paths, label in zip(trace_strokes(again.images), again.labels.tolist(), strict=True)
    )
    others = _variations(drawings, OF_A_SCAN.scaled(request.variation), request.seed)
    images = render_drawings(others, len(again), "tracing scanned digits", progress)
    return DataSet("traced", images, again.labels)


def _variations(drawings: Iterable[Drawing], extent: Variation, seed: int) -> Iterator[Drawing]:
    """Yield a variation of each drawing; a blank one stays."""
    for number, drawing in enumerate(drawings):
        random = np.random.default_rng([seed, number])
        yield drawing if drawing.is_blank else vary(drawing, random, extent)


class TrainingCancelled(Exception):
    """A run was stopped before its first step."""


SendMessage = Callable[[Message], None]


def run_training(request: TrainingRequest, send: SendMessage, control: Control) -> Finished:
    """Train what is asked for, measure it, and put it into the library.

    What the run has learned so far is in its folder all the while, and stays there if this does
    not end well.

    Raises:
        UserError: it cannot be done, or the network could not be written and is not to be again.
        TrainingCancelled: before its first step.
    """
    with _kept_unless_done(RunFolder.new(request), control) as folder:
        return _prepare(request, folder, send, control, augment_strokes).train()


def recover_run(folder: Path, send: SendMessage, control: Control) -> Finished:
    """Put the best weights of an interrupted run into the library.

    Raises:
        UserError: it left nothing that can be used, or the network could not be written.
        TrainingCancelled: before it was measured.
    """
    with _kept_unless_done(RunFolder(folder), control) as run_folder:
        request = run_folder.request()
        start = request.start_from
        if start is not None and not Path(start).is_dir():  # it was deleted meanwhile
            request = replace(request, start_from=None)
        request = replace(request, teachers=())
        # Nothing is learned, so nothing is made to learn from.
        return _prepare(request, run_folder, send, control, lambda data, *_: data).recover()


@contextmanager
def _kept_unless_done(folder: RunFolder, control: Control) -> Iterator[RunFolder]:
    def clean_up() -> None:
        folder.close_or_delete()
        delete_partial_downloads(paths.data_folders()[-1])

    control.on_abort(clean_up)
    try:
        yield folder
    except BaseException:
        folder.close_or_delete()
        raise
    folder.delete()


def _prepare(
    request: TrainingRequest,
    folder: RunFolder,
    send: SendMessage,
    control: Control,
    augment: Callable[[TrainingData, TrainingRequest, ReportProgress], TrainingData],
) -> "NetworkBuilder":
    """Read the data, and then import TensorFlow."""
    send(PhaseStarted("data"))

    def report(what: str, done: int, total: int) -> None:
        if control.should_stop():
            raise TrainingCancelled
        send(DataProgress(what, done, total))

    start = None if request.start_from is None else open_bundle(Path(request.start_from))
    teachers = [open_bundle(Path(folder)) for folder in request.teachers]
    training_data = augment(read_training_data(request, report), request, report)
    tests = tuple(datasets.load_tests(request.datasets, report))
    send(PhaseStarted("tensorflow"))
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.training.build import NetworkBuilder

        builder = NetworkBuilder(
            request, folder, send, control, training_data, tests, start, teachers
        )
    if control.should_stop():
        raise TrainingCancelled
    return builder
