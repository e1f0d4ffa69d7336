"""What is said on stderr, kept in a log where no terminal shows it."""

import io
import sys
from collections.abc import Callable
from threading import RLock
from typing import Final, TextIO, cast

from logitdesk import __version__, paths

WINDOW: Final = "logitdesk"
"""The process that a person starts, for a window or for a command."""
TRAINING: Final = "training"
"""The process that trains."""


class LogStream(io.TextIOBase):
    """Stands in for stderr: each whole line is kept, and a terminal shows it as before.

    Of a line that is written over, as progress bars are, only the last state is kept.

    Args:
        keep: takes a line, without its end.
        console: the stderr there is; None where there is none.
    """

    def __init__(self, keep: Callable[[str], None], console: TextIO | None) -> None:
        self._keep = keep
        self.console = console
        self._unfinished = ""
        self._lock = RLock()  # writing may collect garbage that has something to say

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute there
        return "utf-8" if self.console is None else self.console.encoding

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self.console is not None and self.console.isatty()

    def fileno(self) -> int:
        """Return the terminal's; an OSError without one."""
        return super().fileno() if self.console is None else self.console.fileno()

    def write(self, text: str, /) -> int:
        with self._lock:
            *lines, unfinished = (self._unfinished + text).split("\n")
            self._unfinished = _last_state(unfinished)
            for line in map(_last_state, lines):
                if line:
                    self._keep(line)
        if self.console is not None:
            self.console.write(text)
        return len(text)

    def flush(self) -> None:
        if self.console is not None:
            self.console.flush()


def _last_state(line: str) -> str:
    """Return what a terminal shows of a line after it was written over."""
    return line.rstrip("\r").rpartition("\r")[2]


def begin(role: str) -> None:
    """Keep what this process writes to stderr, if it is packaged or has no output.

    Args:
        role: what the process is, `WINDOW` or `TRAINING`.
    """
    if is_kept() or not (paths.is_frozen() or sys.stdout is None or sys.stderr is None):
        return

    from logitdesk.log_file import open_log

    keep = open_log(paths.log_file(), role)
    sys.stderr = cast("TextIO", LogStream(keep, sys.stderr))


def is_kept() -> bool:
    """Tell whether stderr is kept: people may not see it then."""
    return isinstance(sys.stderr, LogStream)


def has_terminal() -> bool:
    """Tell whether there is a stderr that somebody can read."""
    stream: object = sys.stderr
    return stream.console is not None if isinstance(stream, LogStream) else stream is not None


def about_program() -> str:
    """Return what runs, and on what."""
    import platform  # not for each start

    kind = "packaged" if paths.is_frozen() else "installed"
    # Not platform.platform(): it starts a process.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"LogitDesk {__version__}, {kind}, Python {platform.python_version()}, {system}"
