"""A try of the whole window: a sample digit drawn with mouse events, and what is then shown."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.library.drawing_file import read_drawings
from logitdesk.library.library import Library
from logitdesk.ui.application import make_application
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.display import why_no_window
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.process import resident_mb, seconds_running
from logitdesk.ui.settings import Settings, SettingsFile

SAMPLE: Final = "3-a.json"
TOO_LONG: Final = 30.0
"""Seconds after which what has not come will not come."""
_NOT_PAINTED: Final = (
    f"The window was not painted within {TOO_LONG:.0f} seconds. "
    "Try without a display: QT_QPA_PLATFORM=offscreen logitdesk smoke"
)


@dataclass(frozen=True)
class Smoke:
    """What came of the try.

    Attributes:
        digit: what the window read; None if it read nothing.
        expected: what the sample is.
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
        settings = SettingsFile(Path(folder, "settings.json"))
        if network is not None:
            settings.write(Settings(network=network))
        window = open_window(settings)
        try:
            smoke = try_drawing(window)
            reads = window.session.network
        finally:
            window.close()
    if network is not None and (reads is None or reads.name != network):
        message = f"{network} could not be loaded. logitdesk models says what is wrong with it."
        raise UserError(message)
    return smoke


def open_window(settings: SettingsFile) -> MainWindow:
    """The window, not shown yet, and the application, which needs no display."""
    if why_no_window() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return MainWindow(make_application(), settings)


def try_drawing(window: MainWindow) -> Smoke:
    """Show the window, draw a sample in it, and wait for the charts.

    Raises:
        UserError: the sample is missing, or nothing was painted in time.
    """
    charts = window.charts()
    paints = Paints(charts)
    window.session.reading_changed.connect(paints.seen.clear)  # they were of the former reading
    window.show()
    wait_until(lambda: paints.seen.issuperset(charts))
    seconds_to_window = seconds_running()
    sample = _sample()
    draw(window.canvas, sample)
    wait_until(lambda: not window.session.is_reading and paints.seen.issuperset(charts))
    seconds_to_prediction = seconds_running()
    held = resident_mb()
    return Smoke(
        digit=digit_read(window),
        expected=sample.label,
        seconds_to_window=round(seconds_to_window, 3),
        seconds_to_prediction=round(seconds_to_prediction, 3),
        tensorflow_imported="tensorflow" in sys.modules,
        resident_mb=None if held is None else round(held, 1),
    )


def digit_read(window: MainWindow) -> int | None:
    """What the window reads on its page; None if it reads nothing."""
    reading = window.session.reading
    return None if reading is None else reading.scores.digit


class Paints(QObject):
    """Sees which of some widgets have been painted, they or something within them.

    Attributes:
        seen: those that were; to be cleared by who wants to see them painted again.
    """

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.seen: set[QWidget] = set()
        self._whole = {
            part: widget for widget in widgets for part in (widget, *widget.findChildren(QWidget))
        }
        for part in self._whole:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.add(self._whole[watched])
        return False


def _sample() -> Drawing:
    sample = next(read_drawings(paths.assets() / "samples" / SAMPLE))
    if isinstance(sample, UserError):
        raise sample
    return sample


def wait_until(
    has_come: Callable[[], bool], seconds: float = TOO_LONG, otherwise: str = _NOT_PAINTED
) -> None:
    """Let the window work until something is so.

    Raises:
        UserError: it has not come within `seconds`; `otherwise` is the sentence that says so.
    """
    give_up_at = perf_counter() + seconds
    while not has_come():
        if perf_counter() > give_up_at:
            raise UserError(otherwise)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def draw(canvas: Canvas, drawing: Drawing) -> None:
    """Draw on the page as a person does, with the left button of a mouse."""
    press, move, release = (
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease,
    )  # fmt: skip
    for stroke in drawing.strokes:
        places = [canvas.from_page(x, y) for x, y in stroke.points[:, :2].tolist()]
        _send(canvas, press, places[0])
        for place in places[1:]:
            _send(canvas, move, place)
        _send(canvas, release, places[-1])


def _send(canvas: Canvas, kind: QEvent.Type, place: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    on_screen = QPointF(canvas.mapToGlobal(place))
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(canvas, QMouseEvent(kind, place, on_screen, button, held, no_key))
