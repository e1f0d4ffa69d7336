"""A try of training in the whole window: a network is trained, used, and reads a drawing again."""

import multiprocessing
import sys
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Final

from PySide6.QtWidgets import QPushButton

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
from logitdesk.ui.smoke import Smoke, digit_read, open_window, try_drawing, wait_until
from logitdesk.ui.training.outcome_view import OutcomeView
from logitdesk.ui.training.training_thread import QUICK, TrainingRequest, request_for

NAME: Final = "Smoke test"
_SAMPLES: Final = 400
_LONGEST_TRAINING: Final = 240.0
"""Seconds; a slow disk may take a minute to give TensorFlow alone."""


@dataclass(frozen=True)
class SmokeTraining:
    """What came of the try.

    Attributes:
        trained: the new network's name.
        seconds_training: from asking for it until the network was there.
        digit_after: what it read; None if it read nothing.
        worker_ended: whether the training process was gone once the window was closed.
        processes_left: how many others that this one had started were not.
    """

    trained: str
    seconds_training: float
    digit_after: int | None
    worker_ended: bool
    processes_left: int


def try_training() -> tuple[Smoke, SmokeTraining]:
    """Open the window, draw, train a perceptron a little further, use it, and close the window.

    All is kept in the folder that `LOGITDESK_HOME` names, as if a person had done it.

    Raises:
        UserError: no folder is named, MNIST is not to be had, or something did not come in time.
    """
    if not paths.is_home_named():
        message = (
            "The network that is trained is kept, which is for no person’s own folder. Set "
            "LOGITDESK_HOME to a folder for it."
        )
        raise UserError(message)
    window = open_window(SettingsFile(paths.settings_file()))
    try:
        smoke = try_drawing(window)
        began = perf_counter()
        window.training.start(_request(window))
        workers = multiprocessing.active_children()
        _wait_for_the_end(window)
        seconds = perf_counter() - began
        name = _use(window)
        digit = digit_read(window)
    except BaseException:
        window.close_at_once()  # it asks nobody what is to become of the training
        raise
    window.close()
    training = SmokeTraining(
        trained=name,
        seconds_training=round(seconds, 1),
        digit_after=digit,
        worker_ended=bool(workers) and not any(worker.is_alive() for worker in workers),
        processes_left=len(multiprocessing.active_children()),
    )
    return replace(smoke, tensorflow_imported="tensorflow" in sys.modules), training


def _request(window: MainWindow) -> TrainingRequest:
    """One epoch of a few images, from the perceptron in use, which reads as well afterwards."""
    request = request_for("perceptron", QUICK, datasets=("mnist",), epochs=1, samples=_SAMPLES)
    start = window.session.networks.bundle_in_use("perceptron")
    folder = None if start is None else str(start.folder)
    return replace(request, name=NAME, start_from=folder, compare_with=folder, learning_rate=1e-4)


def _wait_for_the_end(window: MainWindow) -> None:
    """Until the new network is there.

    Raises:
        UserError: there is none.
    """
    late = f"The network was not trained within {_LONGEST_TRAINING:.0f} seconds."
    training = window.training
    wait_until(lambda: not training.is_under_way or training.problem != "", _LONGEST_TRAINING, late)
    if training.state != "finished":
        raise UserError(training.problem or "Training ended, and there is no new network.")


def _use(window: MainWindow) -> str:
    """Press “Use it”, wait until the page was read by the new network, and return its name."""
    outcome = window.training.record.outcome
    window.pages.show_training()
    view = window.findChild(OutcomeView)
    if outcome is None or view is None:
        raise UserError("Training ended, but nothing is shown of what came of it.")
    buttons = view.findChildren(QPushButton)
    next(button for button in buttons if button.property("role") == "primary").click()

    def reads() -> bool:
        reading = window.session.reading
        return (
            not window.session.is_reading
            and reading is not None
            and reading.scores.model == outcome.name
        )

    wait_until(reads, otherwise=f"The page was not read by “{outcome.name}”.")
    return outcome.name
