"""The application around the window: its name, its icon, and what stops it or does not."""

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
    QtMsgType,
    Signal,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from logitdesk import __version__, logs, paths

_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)


class Application(QApplication):
    """The one QApplication of the process.

    Signals:
        file_wanted(Path): a person has double-clicked a file of ours; only macOS says it so.
    """

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take note of a file that is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application() -> Application:
    """The application, named and with its icon."""
    if logs.is_kept():  # also what Qt says of a display that it cannot use
        qInstallMessageHandler(_pass_on)
    app = Application(["logitdesk"])
    _keep_every_point()
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


def _keep_every_point() -> None:
    """Have Qt drop no movement of mouse and pen, also of those that came while the window worked.

    Only once the application is there: Qt's plugin for X has it dropped when it is made.
    """
    for compresses in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        QApplication.setAttribute(compresses, on=False)


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
def catching_exceptions(tell: Callable[[BaseException], object]) -> Iterator[None]:
    """Print an exception that a slot let through, and `tell` of it; the window and the page stay.

    One that comes of the telling is printed only.
    """
    is_telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal is_telling
        sys.__excepthook__(kind, error, trace)
        if is_telling:
            return
        is_telling = True
        try:
            tell(error)
        finally:
            is_telling = False

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = before
