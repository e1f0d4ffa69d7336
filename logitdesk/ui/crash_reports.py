"""What a person is told of an exception that nobody foresaw."""

import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QWidget

from logitdesk.ui.crash_dialog import CrashDialog

_TITLE = "Something went wrong inside LogitDesk"
_PAGE_IS_KEPT = (
    "Your page is still here, and comes back should LogitDesk end. What you asked for last may not "
    "have been done. Save the page before you go on."
)


def in_the_window(error: BaseException) -> str:
    """A sentence for the window's message bar."""
    return (
        f"{_TITLE} ({type(error).__name__}: {error}). "
        "Your page is still here; save it before you go on."
    )


class CrashReports:
    """Shows a dialog for an exception that a slot let through, one at a time.

    The same fault may come again with every frame: it has one dialog, and later a sentence. All
    methods run on the window's thread.

    Args:
        window: what the dialogs belong to.
        say: tells of an exception in a sentence.
    """

    def __init__(self, window: QWidget, say: Callable[[BaseException], None]) -> None:
        self._window = window
        self._say = say
        self._is_shown = False
        self._known: set[tuple[type[BaseException], str, int]] = set()

    def tell(self, error: BaseException) -> None:
        """Tell of an exception."""
        fault = type(error), *_place(error.__traceback__)
        if self._is_shown or fault in self._known:
            self._say(error)
            return
        self._known.add(fault)
        self._is_shown = True
        report = "".join(traceback.format_exception(error))
        dialog = CrashDialog(_TITLE, _PAGE_IS_KEPT, report, self._window)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._is_shown = False


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """The file and the line that raised it."""
    frames = traceback.extract_tb(trace)
    return (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
