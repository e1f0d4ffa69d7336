"""A whole run: from a request to a network in the library."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from logitdesk import paths
from logitdesk.inference.silence import silent_stderr
from logitdesk.learning import datasets
from logitdesk.learning.control import Control
from logitdesk.learning.datasets.data_set import DataSet
from logitdesk.learning.datasets.download import Progress, forget_downloads
from logitdesk.learning.enrichment import enriched
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.learning.lessons import Lessons, read_lessons
from logitdesk.learning.messages import DataProgress, Finished, PhaseBegan, Told
from logitdesk.learning.run_folder import RunFolder
from logitdesk.library.bundle import Bundle, open_bundle

if TYPE_CHECKING:
    from logitdesk.learning.bundle_making import BundleMaking

Tell = Callable[[Told], None]
Enrich = Callable[[Lessons, TrainingRequest, Progress], Lessons]


class Stopped(Exception):  # noqa: N818 - nobody did anything wrong
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
    tell: Tell
    control: Control
    lessons: Lessons
    tests: tuple[DataSet, ...]
    start: Bundle | None


def carry_out(request: TrainingRequest, tell: Tell, control: Control) -> Finished:
    """Train what is asked for, measure it, and put it into the library.

    What the run has learned so far is in its folder all the while (see `run_folder`), and stays
    there if this does not end well.

    Raises:
        BadInput: it cannot be done, or the network could not be written and is not to be again.
        Stopped: before its first step.
    """
    with _kept_unless_done(RunFolder.new(request), control) as folder:
        return _making(request, folder, tell, control, enriched).trained()


def rescue(folder: Path, tell: Tell, control: Control) -> Finished:
    """Put the best weights that an interrupted run left in `folder` into the library.

    Raises:
        BadInput: it left nothing that can be used, or the network could not be written.
        Stopped: before it was measured.
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

    control.at_a_sudden_end(clear_away)
    try:
        yield folder
    except BaseException:
        folder.close_or_delete()
        raise
    folder.delete()


def _making(
    request: TrainingRequest, folder: RunFolder, tell: Tell, control: Control, enrich: Enrich
) -> "BundleMaking":
    """Read what the run rests on; TensorFlow is imported only when all of that is there."""
    tell(PhaseBegan("data"))

    def tell_of_data(what: str, done: int, total: int) -> None:
        if control.should_stop():
            raise Stopped
        tell(DataProgress(what, done, total))

    start = None if request.start_from is None else open_bundle(Path(request.start_from))
    lessons = enrich(read_lessons(request, tell_of_data), request, tell_of_data)
    # MNIST always, so that networks can be compared whatever they learned from.
    tests = tuple(
        datasets.load([name], "test", tell_of_data)
        for name in dict.fromkeys(["mnist", *request.datasets])
    )
    tell(PhaseBegan("tensorflow"))
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.learning.bundle_making import BundleMaking

        making = BundleMaking(Run(request, folder, tell, control, lessons, tests, start))
    if control.should_stop():
        raise Stopped
    return making


def _as_read(lessons: Lessons, _request: TrainingRequest, _progress: Progress) -> Lessons:
    """What was learned need not be made again where nothing is to be learned."""
    return lessons
