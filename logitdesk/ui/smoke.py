"""`logitdesk smoke`: draw a digit in the window, train a network, and print what came of it."""

import json
import multiprocessing
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.library.bundle import open_bundle
from logitdesk.library.drawing_file import read_drawings
from logitdesk.library.library import Library
from logitdesk.ui.app import end_start, has_display, make_application
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.language import install_language
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

_IMPORTED_AT: Final = time.perf_counter() - time.process_time()
_SAMPLE: Final = "3-a.json"
_SAMPLES: Final = 400
_LONGEST: Final = 30.0
_LONGEST_TRAINING: Final = 240.0
"""Seconds; a slow disk may take a minute to give TensorFlow alone."""


def run(args: Namespace) -> int:
    """Print how the window did. Exit code 1 if it misread the digit or left a process."""
    smoke = _try_training() if args.train else _try_window(args.model)
    if args.json:
        print(json.dumps(smoke, ensure_ascii=False))
    else:
        drawn = (
            "Drew a {expected}, read {digit}. The window was there after {seconds_to_window:.2f} "
            "s, the answer after {seconds_to_prediction:.2f} s."
        )
        print(drawn.format(**smoke))
        if args.train:
            trained = "Trained “{trained}” in {seconds_training:.1f} s, which read {digit_after}."
            print(trained.format(**smoke))
    is_well = smoke["digit"] == smoke.get("digit_after", smoke["digit"]) == smoke["expected"]
    if args.train:
        is_well &= not smoke["tensorflow_imported"]
        is_well &= smoke["worker_ended"] and smoke["processes_left"] == 0
    return 0 if is_well else 1


def _try_window(model: str | None) -> dict[str, Any]:
    """Draw a sample, wait for the charts, and close; nobody's settings are read or written.

    Args:
        model: the name or the folder of the network that reads; None for the first there is.
    """
    network = "" if model is None else Library.of_this_computer().find(model).name
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder, "settings.ini"))
        settings.set("network", network)
        window = _open_window(settings)
        try:
            smoke = _try_drawing(window)
            reads = window.session.network
        finally:
            window.session.document.clear()  # it is no drawing of the person's
            window.close()
    if network and (reads is None or reads.name != network):
        raise UserError(
            f"{network} could not be loaded. logitdesk models says what is wrong with it."
        )
    return smoke


def _try_training() -> dict[str, Any]:
    """Draw, train a perceptron a little further, use it, and close: all in `LOGITDESK_HOME`."""
    if not os.environ.get("LOGITDESK_HOME"):
        raise UserError(
            "The network that is trained is kept, which is for no person’s own folder. Set "
            "LOGITDESK_HOME to a folder for it."
        )
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
    window.session.document.clear()
    window.close()
    return smoke | {
        "tensorflow_imported": "tensorflow" in sys.modules,
        "trained": name,
        "seconds_training": round(seconds, 1),
        "digit_after": digit,
        "worker_ended": bool(workers) and not any(worker.is_alive() for worker in workers),
        "processes_left": len(multiprocessing.active_children()),
    }


def _open_window(settings: Settings) -> MainWindow:
    """The window, not shown yet, and the application, which needs no display."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    install_language(app, "en")
    return MainWindow(app, settings)


def _try_drawing(window: MainWindow) -> dict[str, Any]:
    window.show()
    late = (
        f"The window was not painted within {_LONGEST:.0f} seconds. "
        "Try without a display: QT_QPA_PLATFORM=offscreen logitdesk smoke"
    )
    _wait_until(window.windowHandle().isExposed, late)
    QApplication.processEvents()  # which paints
    seconds_to_window = _seconds_running()
    end_start(window)
    sample = next(read_drawings(paths.assets() / "samples" / _SAMPLE))
    if isinstance(sample, UserError):
        raise sample
    _draw(window.canvas, sample)
    _wait_until(lambda: not window.session.is_reading, late)
    QApplication.processEvents()
    return {
        "digit": _digit_read(window),
        "expected": sample.label,
        "seconds_to_window": round(seconds_to_window, 3),
        "seconds_to_prediction": round(_seconds_running(), 3),
        "tensorflow_imported": "tensorflow" in sys.modules,
        "resident_mb": _resident_mb(),
    }


def _train(window: MainWindow) -> "list[Any]":
    """Train the perceptron for one epoch of a few images, and return the worker processes."""
    from logitdesk.datasets.catalogue import ALWAYS_THERE
    from logitdesk.training.request import QUICK, request_for

    request = request_for("perceptron", QUICK, datasets=(ALWAYS_THERE,), epochs=1, samples=_SAMPLES)
    start = window.session.networks.bundle_in_use("perceptron")
    folder = None if start is None else str(start.folder)
    training = window.training()
    training.start(replace(
        request, name="Smoke test", start_from=folder, compare_with=folder, learning_rate=1e-4
    ))  # fmt: skip
    workers = multiprocessing.active_children()
    _wait_until(
        lambda: not training.is_under_way or training.problem != "",
        f"The network was not trained within {_LONGEST_TRAINING:.0f} seconds.",
        _LONGEST_TRAINING,
    )
    if training.state != "finished":
        raise UserError(training.problem or "Training ended, and there is no new network.")
    return workers


def _use_trained(window: MainWindow) -> str:
    """Have the new network read the page, wait until it has, and return its name."""
    outcome, networks = window.training().run.result, window.session.networks
    if outcome is None:
        raise UserError("Training ended, and there is no new network.")
    networks.choose_bundle(open_bundle(Path(outcome.folder)))
    _wait_until(
        lambda: networks.network is not None and networks.network.name == outcome.name,
        f"The page was not read by “{outcome.name}”.",
    )
    return outcome.name


def _digit_read(window: MainWindow) -> int | None:
    reading = window.session.reading
    return None if reading is None else reading.scores.digit


def _wait_until(has_come: Callable[[], bool], late: str, seconds: float = _LONGEST) -> None:
    """Let the window work until something is so; a UserError says `late` if it never is."""
    give_up_at = time.perf_counter() + seconds
    while not has_come():
        if time.perf_counter() > give_up_at:
            raise UserError(late)
        QApplication.processEvents()
        time.sleep(0.001)  # the worker needs the processor


def _draw(canvas: Canvas, drawing: Drawing) -> None:
    """Draw on the page as a person does, with the left button of a mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = QEvent.Type

    def send(kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        at, no_key = QPointF(canvas.mapToGlobal(place)), Qt.KeyboardModifier.NoModifier
        button = none if kind == kinds.MouseMove else left
        QApplication.sendEvent(canvas, QMouseEvent(kind, place, at, button, held, no_key))

    for stroke in drawing.strokes:
        places = [canvas.from_page(x, y) for x, y in stroke.points[:, :2].tolist()]
        send(kinds.MouseButtonPress, places[0], left)
        for place in places[1:]:
            send(kinds.MouseMove, place, left)
        send(kinds.MouseButtonRelease, places[-1], none)


def _seconds_running() -> float:
    """Seconds since the process began: exact on Linux, about so elsewhere."""
    if sys.platform != "linux":
        return time.perf_counter() - _IMPORTED_AT
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def _resident_mb() -> float | None:
    """The memory that the process holds, in 10^6 bytes; None where the system does not say."""
    if sys.platform != "linux":
        return None
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
