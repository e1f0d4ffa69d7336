"""`logitdesk train`: train a network, with a progress bar."""

import json
import os
import signal
import sys
from argparse import Namespace
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Final, Self

from tqdm import tqdm

from logitdesk.cli.output import LoadingBar
from logitdesk.datasets.catalogue import ALWAYS_THERE
from logitdesk.datasets.download import NotDownloadedError
from logitdesk.errors import UserError
from logitdesk.library.bundle import open_bundle
from logitdesk.library.card import ARCHITECTURES, OTHER
from logitdesk.library.files import why_not_writable
from logitdesk.library.library import Library, checked_name
from logitdesk.signals import handle_ending
from logitdesk.training.messages import (
    Control,
    DataProgress,
    EpochEnded,
    Finished,
    Message,
    PhaseStarted,
    Progress,
)
from logitdesk.training.pipeline import SendMessage, TrainingCancelled, run_training
from logitdesk.training.request import TrainingRequest, request_for

_STDERR: Final = 2
_STOPPING: Final = (
    b"\nStopping: the best so far, if there is any, is measured and kept, which takes some "
    b"seconds. Press Ctrl-C again to end at once.\n"
)


def run(args: Namespace) -> int:
    """Train what `args` ask for, and write its bundle."""
    request = _request(args)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with _StopOnSignal() as control, LoadingBar() as bar:
        try:
            show = partial(_show, bar)
            finished = _train(request, show, control, may_fall_back=not args.dataset)
        except TrainingCancelled:
            raise KeyboardInterrupt from None
    _report(finished, as_json=args.json)
    return 0


def _train(
    request: TrainingRequest, show: SendMessage, control: Control, *, may_fall_back: bool
) -> Finished:
    """Train by the data sets asked for, or by the samples where those cannot be had."""
    try:
        return run_training(request, show, control)
    except NotDownloadedError as error:
        if not may_fall_back:
            raise
        _say(f"{error}\nLearning from LogitDesk’s samples instead, which show few hands.")
        return run_training(replace(request, datasets=(ALWAYS_THERE,)), show, control)


def _request(args: Namespace) -> TrainingRequest:
    request = request_for(
        args.model,
        recipe=args.recipe,
        datasets=tuple(dict.fromkeys(args.dataset)) if args.dataset else None,
        epochs=args.epochs,
        seed=args.seed,
        samples=args.samples,
        device=args.device,
    )
    name, folder, start = args.name or "", None, None
    if args.out is not None:
        _refuse_unusable(args.out)
        folder = str(args.out.absolute())  # a run may be rescued from another working folder
    elif name:
        name = checked_name(name, Library.of_this_computer().entries())
    if args.start_from is not None:
        bundle = Library.of_this_computer().find(args.start_from)
        start = str(bundle.folder.absolute())
        kind = bundle.card.architecture
        if kind != args.model:
            raise UserError(
                f"{bundle.name} is a {ARCHITECTURES[kind].title}, so its weights cannot begin a "
                f"{ARCHITECTURES[args.model].title}. Choose another --from, or --model {kind}."
            )
    elif args.model == OTHER:
        raise UserError("A network built elsewhere only learns on: name it by --from.")
    found = map(Library.of_this_computer().find, args.teacher)
    teachers = tuple(str(teacher.folder.absolute()) for teacher in found)
    return replace(
        request, tensorboard=args.tensorboard, start_from=start, teachers=teachers, name=name,
        folder=folder,
    )  # fmt: skip


def _refuse_unusable(folder: Path) -> None:
    """Refuse at once what could not be written after minutes of training."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise UserError(f"{folder} exists already. Choose another --out; nothing was changed.")
    problem = why_not_writable(folder)
    if problem:
        raise UserError(f"{folder} cannot be written: {problem}. Choose another --out.")


def _report(finished: Finished, *, as_json: bool) -> None:
    card = open_bundle(Path(finished.folder)).card
    for remark in finished.remarks:
        _say(remark)
    if as_json:
        content = {
            "model": finished.name,
            "folder": finished.folder,
            "architecture": card.architecture,
            "epochs": len(finished.run.epochs),
            "stopped": finished.run.ending == "stopped",
            "ending": finished.run.ending,
            "seconds": round(finished.run.seconds, 1),
            **card.measured,
        }
        print(json.dumps(content, ensure_ascii=False))
        return
    if finished.run.ending == "diverged":
        print("The loss became no number any more; the best before that is kept.")
    for comparison in finished.comparisons:
        right, of_what = comparison.after.accuracy, f"the {comparison.after.n:,} test images"
        print(f"{finished.name}: {right:.2%} right on {of_what} of {comparison.dataset}.")
    print(f"Written to {finished.folder}")


class _StopOnSignal(Control):
    """Turns the first signal to end into a wish to stop; the second one ends the program."""

    def __init__(self) -> None:
        self._is_asked = False

    def __enter__(self) -> Self:
        self._former = handle_ending(self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._former.items():
            signal.signal(number, handler)

    def should_stop(self) -> bool:
        return self._is_asked

    def _ask(self, _signal: int, _frame: FrameType | None) -> None:
        self._is_asked = True
        self.__exit__()
        # Not by sys.stderr: the run may be writing there, and Python allows no second write then.
        with suppress(OSError):  # a windowed program has no stderr
            os.write(_STDERR, _STOPPING)


def _show(bar: LoadingBar, message: Message) -> None:
    """Show a run on stderr: bars, and a line an epoch."""
    match message:
        case DataProgress():
            bar(message.what, message.done, message.total)
        case PhaseStarted():
            bar.close()
            if message.phase == "tensorflow":
                _say("Starting TensorFlow …")
            elif message.phase == "training":
                _say(f"Training on {message.device}. Ctrl-C stops and keeps the best so far.")
        case EpochEnded():
            best = " · best so far" if message.is_best else ""
            _say(
                f"epoch {message.epoch}: loss {message.loss:.4f}, on held-out images "
                f"{message.validation_loss:.4f}, {message.validation_accuracy:.2%} right{best}"
            )
        case Progress():
            done = (message.epoch - 1) * message.steps + message.step
            bar("training", done, message.epochs * message.steps)


def _say(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # a terminal may be closed
            tqdm.write(text, file=sys.stderr)  # above the bar
