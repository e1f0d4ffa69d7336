"""`logitdesk train`: train a network, with a progress bar."""

import json
import os
import signal
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import NoReturn, Self

from tqdm import tqdm

from logitdesk import paths
from logitdesk.commands.loading_bar import LoadingBar
from logitdesk.errors import BadInput
from logitdesk.inference.silence import silent_stderr
from logitdesk.learning import datasets
from logitdesk.learning.messages import EpochDone, Progress, Trained
from logitdesk.learning.recipe import request_for
from logitdesk.library.bundle import Bundle
from logitdesk.library.shelf import Shelf

_TITLES = {"cnn": "CNN", "squeezenet": "SqueezeNet", "perceptron": "Perceptron"}


def run(args: Namespace) -> int:
    """Train what `args` ask for, and write its bundle.

    Raises:
        BadInput: something asked for cannot be had; nothing was written then.
    """
    request = request_for(
        args.model,
        datasets=tuple(dict.fromkeys(args.dataset or ["mnist"])),
        epochs=args.epochs,
        seed=args.seed,
        samples=args.samples,
        device=args.device,
    )
    name = args.name or f"{_TITLES[args.model]} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    folder = _new_folder(args.out or _folder_of(name))
    with LoadingBar() as bar:
        data = datasets.load(request.datasets, "train", bar)
        # MNIST always, so that networks can be compared whatever they learned from.
        measured_on = dict.fromkeys(["mnist", *request.datasets])
        tests = [datasets.load([dataset], "test", bar) for dataset in measured_on]

    _say("Starting TensorFlow …")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with silent_stderr():  # of TensorFlow's remarks on the computer
        from logitdesk.learning.bundle_training import train_bundle
        from logitdesk.learning.device import choose_device

        device = choose_device(request.device)
    _say(f"Training {name} on {device}. Ctrl-C stops and keeps the best so far.")
    with _StopOnInterrupt() as interrupt, _TrainingBar() as progress:
        bundle, trained = train_bundle(
            request,
            data,
            tests,
            name=name,
            folder=folder,
            device=device,
            listener=progress.show,
            should_stop=lambda: interrupt.asked,
        )
    _report(bundle, trained, as_json=args.json)
    return 0


def _folder_of(name: str) -> Path:
    """Where a person's own network of this name lies.

    Raises:
        BadInput: another network has the name, and would be found instead of this one.
    """
    plain = "".join(letter if letter.isalnum() else "-" for letter in name.casefold())
    folder_name = "-".join(part for part in plain.split("-") if part) or "network"
    taken = Shelf.of_this_computer().entries()
    if folder_name in (entry.folder.name for entry in taken):
        message = f"There is a network “{name}” already. Choose another --name."
        raise BadInput(message)
    return paths.user_models() / folder_name


def _new_folder(folder: Path) -> Path:
    """Refuse at once what could not be written after minutes of training."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        message = f"{folder} exists already. Choose another --name or --out; nothing was changed."
        raise BadInput(message)
    nearest = next(parent for parent in folder.absolute().parents if parent.exists())
    if not (nearest.is_dir() and os.access(nearest, os.W_OK)):
        message = f"{folder} cannot be written: {nearest} is not yours to write in. Choose --out."
        raise BadInput(message)
    return folder


def _report(bundle: Bundle, trained: Trained, *, as_json: bool) -> None:
    if as_json:
        told = {
            "model": bundle.name,
            "folder": str(bundle.folder),
            "architecture": bundle.card.architecture,
            "epochs": len(trained.epochs),
            "stopped": trained.stopped,
            "seconds": round(trained.seconds, 1),
            **bundle.card.measured,
        }
        print(json.dumps(told, ensure_ascii=False))
        return
    for dataset, measured in bundle.card.measured.items():
        if dataset != "validation":
            right, n = measured["accuracy"], measured["n"]
            print(f"{bundle.name}: {right:.2%} right on the {n:,} test images of {dataset}.")
    print(f"Written to {bundle.folder}")


def _say(text: str) -> None:
    if sys.stderr is not None:
        print(text, file=sys.stderr)


class _StopOnInterrupt:
    """Turns the first Ctrl-C into a wish to stop; the second one interrupts as usual."""

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> Self:
        self._former = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._former)

    def _ask(self, _signal: int, _frame: FrameType | None) -> None:
        self.asked = True
        signal.signal(signal.SIGINT, self._former)
        _say(
            "\nStopping: the best so far is measured and kept, which takes some seconds. "
            "Press Ctrl-C again to drop it."
        )


class _TrainingBar:
    """A bar of the whole run's steps on stderr, and a line an epoch."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, message: Progress | EpochDone) -> None:
        """Show where training stands."""
        if isinstance(message, EpochDone):
            best = " · best so far" if message.is_best else ""
            tqdm.write(
                f"epoch {message.epoch}: loss {message.loss:.4f}, on held-out images "
                f"{message.validation_loss:.4f}, {message.validation_accuracy:.2%} right{best}",
                file=sys.stderr,
            )
            return
        if self._bar is None:
            total = message.epochs * message.steps
            self._bar = tqdm(total=total, unit=" steps", dynamic_ncols=True, leave=False)
        self._bar.set_description(f"epoch {message.epoch}/{message.epochs}", refresh=False)
        self._bar.set_postfix_str(f"loss {message.loss:.4f}", refresh=False)
        self._bar.update((message.epoch - 1) * message.steps + message.step - self._bar.n)
