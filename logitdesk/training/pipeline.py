"""A whole run: from a request to a network in the library."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from logitdesk import paths
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.download import delete_partial_downloads
from logitdesk.inference.network import silent_stderr
from logitdesk.library.bundle import open_bundle
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.messages import Control, DataProgress, Finished, Message, PhaseStarted
from logitdesk.training.request import TrainingRequest
from logitdesk.training.teaching import read_hand
from logitdesk.training.training_data import augment_strokes, read_training_data

if TYPE_CHECKING:
    from logitdesk.training.build import NetworkBuilder


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
        return _prepare(request, folder, send, control).train()


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
        # Nothing is learned, so nothing is made to learn from.
        request = replace(request, teachers=(), variants=0, traced=0, junk=0.0)
        return _prepare(request, run_folder, send, control).recover()


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
) -> "NetworkBuilder":
    """Read the data, and then import TensorFlow."""
    send(PhaseStarted("data"))

    def report(what: str, done: int, total: int) -> None:
        if control.should_stop():
            raise TrainingCancelled
        send(DataProgress(what, done, total))

    start = None if request.start_from is None else open_bundle(Path(request.start_from))
    teachers = [open_bundle(Path(folder)) for folder in request.teachers]
    hand, names = None, list(request.datasets)
    if request.hand is None:
        training_data = augment_strokes(read_training_data(request, report), request, report)
    else:
        hand = read_hand(request, start, report)
        training_data = hand.data_without(hand.held_back)
        names.remove(datasets.MINE)  # of them the builder measures those that are left out
    tests = tuple(datasets.load_tests(names, report))
    send(PhaseStarted("tensorflow"))
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.training.build import NetworkBuilder

        builder = NetworkBuilder(
            request, folder, send, control, training_data, tests, start, teachers, hand
        )
    if control.should_stop():
        raise TrainingCancelled
    return builder
