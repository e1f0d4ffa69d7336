"""The application around the window: from the command that opens it until it is closed."""

import atexit
import ctypes
import gc
import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from logitdesk import __version__, logs, paths
from logitdesk.errors import UserError
from logitdesk.signals import handle_ending

if TYPE_CHECKING:
    from logitdesk.ui.main_window import MainWindow

_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)
_SIGNALS_MS: Final = 200
"""How often it is looked for: Python runs a signal's handler only when something wakes it."""
_GARBAGE_MS: Final = 1000
_MALLOC_OPTIONS: Final = {-8: 2, -3: 4 << 20, -1: 8 << 20}
"""By glibc's numbers: M_ARENA_MAX, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD."""
_MOST_FAULTS: Final = 500
"""A fault of each frame must not fill the disk with its traceback."""


def run(path: Path | None) -> int:
    """Open the window, with a file if one is named, until closed.

    Returns:
        The exit code: 0, or 1 where the window could not be made and a dialog said so.

    Raises:
        UserError: no window can be opened here.
    """
    if not has_display():
        raise UserError(
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            "Without a window there is still: logitdesk classify FILE"
        )
    app = make_application()
    try:
        from logitdesk.ui.language import install_language
        from logitdesk.ui.main_window import MainWindow
        from logitdesk.ui.settings import Settings

        file = paths.settings_file()
        with suppress(OSError):
            paths.make_private(file.parent)
        settings = Settings(file)
        install_language(app, settings.text("language"))
        window = MainWindow(app, settings)
    except Exception as error:
        if not logs.is_kept():
            raise
        traceback.print_exception(error)
        problem = QCoreApplication.translate(
            "app",
            "LogitDesk could not open its window ({fault}). What lay on the page when it last "
            "ended is kept, and so are your networks. If it comes again, install LogitDesk again. "
            "More is in the log: {log}",
        )
        fault = f"{type(error).__name__}: {error}"
        show_problem(problem.format(fault=fault, log=paths.log_file()))
        return 1
    report_faults(window)
    close_on_signals(window)
    window.show()
    QTimer.singleShot(0, lambda: end_start(window))
    app.file_wanted.connect(window.documents.open_path)
    if path is None:
        window.bring_back_page()
    else:
        window.documents.open_path(path)
    window.welcome()
    return app.exec()


def show_problem(problem: str) -> None:
    """Say in a dialog why no window is opened; nothing happens where there can be no dialog."""
    if has_display():
        from logitdesk.ui.theme import ThemeManager

        there = QApplication.instance()
        app = there if isinstance(there, QApplication) else make_application()
        box = QMessageBox(QMessageBox.Icon.Warning, "LogitDesk", problem)
        box.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        ThemeManager(app, window=box)
        box.exec()


def has_display() -> bool:
    """Tell whether there seems to be a display; Qt itself says what else is wrong with it."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)


def end_start(window: "MainWindow") -> None:
    """Have garbage collected again, but for what the start has made, and on this thread alone.

    Python would collect it on whatever thread makes an object, and so delete widgets there. It
    waits for the end of a stroke: all of it takes some 10 ms, longer than a frame.
    """

    def collect_between_strokes() -> None:
        if not window.session.is_drawing:
            collect_garbage()

    gc.freeze()
    timer = QTimer(window, interval=_GARBAGE_MS)
    timer.timeout.connect(collect_between_strokes)
    timer.start()


def collect_garbage() -> None:
    """Collect the oldest generation of objects that is due, as Python itself would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            if generation == 2:  # once in some minutes; it takes some milliseconds
                give_back_memory()
            return


class Application(QApplication):
    """The one QApplication of the process.

    Signals:
        file_wanted(Path): a person has double-clicked a file of ours; only macOS says it so.
    """

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application() -> Application:
    """The application, named and with its icon."""
    limit_free_memory()
    if logs.is_kept():  # also what Qt says of a display that it cannot use
        qInstallMessageHandler(_pass_on)
    atexit.register(qInstallMessageHandler, None)  # Qt may speak when Python is gone
    app = Application(["logitdesk"])
    # No movement of mouse and pen is dropped; Qt's plugin for X sets this when it is made.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, on=False)
    if app.platformName() == "offscreen":
        qInstallMessageHandler(_pass_on)
    app.setApplicationName("logitdesk")
    app.setApplicationDisplayName("LogitDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("logitdesk")
    icon = QIcon()
    for size in _ICON_SIZES:
        file = paths.assets() / "icons" / f"logitdesk-{size}.png"
        icon.addFile(str(file), QSize(size, size))
    app.setWindowIcon(icon)
    return app


def limit_free_memory() -> None:
    """Have glibc keep less of what is freed; nothing happens with another C library.

    By itself it keeps up to 64 MB free for each thread, once something large was freed: with a
    dozen threads the window grew by 300 MB, though no more was in use.
    """
    for option, value in _MALLOC_OPTIONS.items():
        _call_glibc("mallopt", option, value)


def give_back_memory() -> None:
    """Have glibc give back whole pages that are free; nothing happens with another C library."""
    _call_glibc("malloc_trim", 0)


def _call_glibc(function: str, *numbers: int) -> None:
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), function)(*numbers)


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but not what its offscreen platform leaves out."""
    if not message.startswith("This plugin does not support"):
        print(qFormatLogMessage(kind, context, message), file=sys.stderr)


def close_on_signals(window: "MainWindow") -> None:
    """Close it on Ctrl-C in the terminal, or when the terminal or the system ends the process."""
    is_asked = False

    def ask(_signal: int, _frame: FrameType | None) -> None:
        nonlocal is_asked  # no more: it may come in the middle of anything, with a lock held
        is_asked = True

    def close_if_asked() -> None:
        nonlocal is_asked
        if is_asked:
            is_asked = False
            window.close_at_once()

    handle_ending(ask)
    timer = QTimer(window)
    timer.timeout.connect(close_if_asked)
    timer.start(_SIGNALS_MS)


def report_faults(window: "MainWindow") -> None:
    """Print an exception that a slot let through, and tell the person; the window stays."""
    count = 0

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal count
        count += 1
        if count <= _MOST_FAULTS:
            sys.__excepthook__(kind, error, trace)
            said = QCoreApplication.translate(
                "app",
                "Something went wrong inside LogitDesk ({fault}). Your page is still here; save it "
                "before you go on.",
            ).format(fault=f"{kind.__name__}: {error}")
            if logs.is_kept():
                more = QCoreApplication.translate("app", "The log has more: {log}")
                said = f"{said} {more.format(log=paths.log_file())}"
            window.say(said)

    sys.excepthook = hook
