"""The application around the window: from the command that opens it until it is closed."""

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QSize,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from logitdesk import __version__, logs, paths
from logitdesk.errors import UserError

_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)


def run(path: Path | None) -> int:
    """Open the window, with a drawing or an image on its page if one is named, until it is closed.

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
        from logitdesk.ui.main_window import MainWindow
        from logitdesk.ui.settings import Settings

        window = MainWindow(app, Settings(paths.settings_file()))
    except Exception as error:
        if not logs.is_kept():
            raise
        from logitdesk.ui.dialogs import show_failed_start

        show_failed_start(app, error)
        return 1
    from logitdesk.ui.dialogs import CrashReporter

    reporter = CrashReporter(window, window.say)
    with closing_on_signals(window.close_at_once), catching_exceptions(reporter.report):
        window.show()
        QTimer.singleShot(0, end_start)
        app.file_wanted.connect(window.documents.open_path)
        if path is None:
            window.bring_back_page()
        else:
            window.documents.open_path(path)
        return app.exec()


def show_problem(problem: str) -> None:
    """Say in a dialog why no window is opened; nothing happens where there can be no dialog."""
    if has_display():
        from logitdesk.ui.dialogs import show_user_error

        there = QApplication.instance()
        show_user_error(there if isinstance(there, QApplication) else make_application(), problem)


def has_display() -> bool:
    """Whether there seems to be a display; Qt itself says what else is wrong with it."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)


def end_start() -> None:
    """Have garbage collected again, but for what the start has made."""
    gc.freeze()
    gc.enable()


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
    if logs.is_kept():  # also what Qt says of a display that it cannot use
        qInstallMessageHandler(_pass_on)
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


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but not what its offscreen platform leaves out."""
    if not message.startswith("This plugin does not support"):
        print(qFormatLogMessage(kind, context, message), file=sys.stderr)


@contextmanager
def closing_on_signals(close: Callable[[], object]) -> Iterator[None]:
    """Call `close` on Ctrl-C in the terminal or when the process is asked to terminate.

    Python sees a signal only when it runs, and Qt's loop sleeps: a socket that Python writes to
    on every signal wakes it.
    """
    ours, pythons = socket.socketpair()
    for end in (ours, pythons):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: ours.recv(64))
    wakeup = signal.set_wakeup_fd(pythons.fileno())
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, lambda *_: close()) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        ours.close()
        pythons.close()


@contextmanager
def catching_exceptions(report: Callable[[BaseException], object]) -> Iterator[None]:
    """Print an exception that a slot let through, and `report` it; the window and the page stay.

    One that comes of the reporting is printed only.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        sys.excepthook = sys.__excepthook__
        try:
            report(error)
        finally:
            sys.excepthook = hook

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = before
