"""A try of the whole window: a digit is drawn, and a network trained, as a person would."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.library.drawing_file import read_drawings
from logitdesk.library.library import Library
from logitdesk.ui.app import end_start, has_display, make_application
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_IMPORTED_AT: Final = time.perf_counter()
_WORKED_BEFORE: Final = time.process_time()
_SAMPLE: Final = "3-a.json"
_TOO_LONG: Final = 30.0
"""Seconds after which what has not come will not come."""
_NOT_PAINTED: Final = (
    f"The window was not painted within {_TOO_LONG:.0f} seconds. "
    "Try without a display: QT_QPA_PLATFORM=offscreen logitdesk smoke"
)
_TRAINED_NAME: Final = "Smoke test"
_SAMPLES: Final = 400
_LONGEST_TRAINING: Final = 240.0
"""Seconds; a slow disk may take a minute to give TensorFlow alone."""


@dataclass(frozen=True)
class Smoke:
    """What came of drawing: the digit read (None for nothing), and what the sample is.

    Attributes:
        seconds_to_window: from the start of the process until the window was painted.
        seconds_to_prediction: until the charts had painted the answer.
        tensorflow_imported: whether this process has TensorFlow, which it must not.
        resident_mb: the memory held at the end, in 10^6 bytes; None where the system does not say.
    """

    digit: int | None
    expected: int | None
    seconds_to_window: float
    seconds_to_prediction: float
    tensorflow_imported: bool
    resident_mb: float | None


@dataclass(frozen=True)
class SmokeTraining:
    """What came of training: the new network's name, and the digit that it read.

    Attributes:
        worker_ended: whether the training process was gone once the window was closed.
        processes_left: how many others that this one had started were not.
    """

    trained: str
    seconds_training: float
    digit_after: int | None
    worker_ended: bool
    processes_left: int


def try_window(model: str | None = None) -> Smoke:
    """Open the window, draw a sample in it, wait for the charts, and close it.

    Nobody's settings are read or written.

    Args:
        model: the name or the folder of the network that reads; None for the first there is.

    Raises:
        UserError: the network or the sample is missing, or nothing was painted in time.
    """
    network = None if model is None else Library.of_this_computer().find(model).name
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder, "settings.ini"))
        if network is not None:
            settings.set("network", network)
        window = _open_window(settings)
        try:
            smoke = _try_drawing(window)
            reads = window.session.network
        finally:
            window.close()
    if network is not None and (reads is None or reads.name != network):
        message = f"{network} could not be loaded. logitdesk models says what is wrong with it."
        raise UserError(message)
    return smoke


def try_training() -> tuple[Smoke, SmokeTraining]:
    """Open the window, draw, train a perceptron a little further, use it, and close the window.

    All is kept in the folder that `LOGITDESK_HOME` names, as if a person had done it.

    Raises:
        UserError: no folder is named, MNIST is not to be had, or something did not come in time.
    """
    import multiprocessing  # which the window starts without

    if not paths.is_home_named():
        message = (
            "The network that is trained is kept, which is for no person’s own folder. Set "
            "LOGITDESK_HOME to a folder for it."
        )
        raise UserError(message)
    window = _open_window(Settings(paths.settings_file()))
    try:
        smoke = _try_drawing(window)
        began = time.perf_counter()
        workers = _train(window)
        seconds = time.perf_counter() - began
        name = _use_trained(window)
        digit = _digit_read(window)
    except BaseException:
        window.close_at_once()  # it asks nobody what becomes of the training
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


def _open_window(settings: Settings) -> MainWindow:
    """The window, not shown yet, and the application, which needs no display."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return MainWindow(make_application(), settings)


def _try_drawing(window: MainWindow) -> Smoke:
    window.show()
    _wait_until(window.windowHandle().isExposed)
    QApplication.processEvents()  # which paints
    seconds_to_window = seconds_running()
    end_start()
    sample = next(read_drawings(paths.assets() / "samples" / _SAMPLE))
    if isinstance(sample, UserError):
        raise sample
    _draw(window.canvas, sample)
    session = window.session
    _wait_until(lambda: not session.is_reading)
    QApplication.processEvents()
    seconds_to_prediction = seconds_running()
    held = resident_mb()
    return Smoke(
        digit=_digit_read(window),
        expected=sample.label,
        seconds_to_window=round(seconds_to_window, 3),
        seconds_to_prediction=round(seconds_to_prediction, 3),
        tensorflow_imported="tensorflow" in sys.modules,
        resident_mb=None if held is None else round(held, 1),
    )


def _train(window: MainWindow) -> "Sequence[BaseProcess]":
    """Train the perceptron for one epoch of a few images, and return the worker processes."""
    from multiprocessing import active_children

    from logitdesk.training.request import QUICK, request_for

    request = request_for("perceptron", QUICK, datasets=("mnist",), epochs=1, samples=_SAMPLES)
    start = window.session.networks.bundle_in_use("perceptron")
    folder = None if start is None else str(start.folder)
    training = window.training()
    training.start(replace(
        request, name=_TRAINED_NAME, start_from=folder, compare_with=folder, learning_rate=1e-4
    ))  # fmt: skip
    workers = active_children()
    late = f"The network was not trained within {_LONGEST_TRAINING:.0f} seconds."
    _wait_until(
        lambda: not training.is_under_way or training.problem != "", _LONGEST_TRAINING, late
    )
    if training.state != "finished":
        raise UserError(training.problem or "Training ended, and there is no new network.")
    return workers


def _use_trained(window: MainWindow) -> str:
    """Press “Use it”, wait until the page was read by the new network, and return its name."""
    outcome = window.training().run.result
    page = window.pages.open_page("training")
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(window)]
    use = next((one for one in buttons if one.text().replace("&", "").startswith("Use")), None)
    if outcome is None or use is None:
        raise UserError("Training ended, but nothing is shown of what came of it.")
    use.click()
    networks = window.session.networks
    late = f"The page was not read by “{outcome.name}”."
    _wait_until(
        lambda: networks.network is not None and networks.network.name == outcome.name,
        otherwise=late,
    )
    return outcome.name


def _digit_read(window: MainWindow) -> int | None:
    reading = window.session.reading
    return None if reading is None else reading.scores.digit


def _wait_until(
    has_come: Callable[[], bool], seconds: float = _TOO_LONG, otherwise: str = _NOT_PAINTED
) -> None:
    """Let the window work until something is so.

    Raises:
        UserError: it has not come within `seconds`; `otherwise` is the sentence that says so.
    """
    give_up_at = time.perf_counter() + seconds
    while not has_come():
        if time.perf_counter() > give_up_at:
            raise UserError(otherwise)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def _draw(canvas: Canvas, drawing: Drawing) -> None:
    """Draw on the page as a person does, with the left button of a mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(
        kind: QEvent.Type, place: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        at, no_key = QPointF(canvas.mapToGlobal(place)), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(canvas, QMouseEvent(kind, place, at, button, held, no_key))

    for stroke in drawing.strokes:
        places = [canvas.from_page(x, y) for x, y in stroke.points[:, :2].tolist()]
        send(QEvent.Type.MouseButtonPress, places[0], left, left)
        for place in places[1:]:
            send(QEvent.Type.MouseMove, place, none, left)
        send(QEvent.Type.MouseButtonRelease, places[-1], left, none)


def seconds_running() -> float:
    """Seconds since the process began.

    Linux says when it was started, to a hundredth of a second (proc(5), `starttime`). Elsewhere
    the time counts from this module's import, plus what the processor has worked before that.
    """
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        started = ticks / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, AttributeError, ValueError):
        return _WORKED_BEFORE + time.perf_counter() - _IMPORTED_AT


def resident_mb() -> float | None:
    """The memory that the process holds, in megabytes (10^6 bytes).

    On Linux what it holds now, on macOS the most it held; None where the system does not say.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, AttributeError, ValueError):
        pass
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
