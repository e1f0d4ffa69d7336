"""The application around the window: its name, its icon, and what stops it or does not."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import QSize, QSocketNotifier, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk import __version__, paths

_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)


def make_application() -> QApplication:
    """The one QApplication of the process."""
    # Each point that a mouse of 1000 Hz saw makes the stroke truer; Qt would drop most of them.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    app = QApplication(["logitdesk"])
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


@contextmanager
def closing_on_signals(window: QWidget) -> Iterator[None]:
    """Close the window, as a person would, on Ctrl-C in the terminal or when asked to terminate.

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
    before = [signal.signal(kind, lambda *_: window.close()) for kind in kinds]
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
def catching_exceptions(say: Callable[[str], None]) -> Iterator[None]:
    """Tell the person about an exception that a slot let through; the window and the page stay."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        say(
            f"Something went wrong inside LogitDesk ({kind.__name__}: {error}). "
            "Your page is still here; save it before you go on."
        )

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = before
