"""Keeping what is said on stderr, where no terminal may be there to show it.

The packaged program does so always, and any other that has no output, as a windowed one on Windows.
"""

import io
import sys
from collections.abc import Callable
from threading import RLock
from typing import Final, TextIO, cast

from logitdesk import paths

WINDOW: Final = "logitdesk"
"""The process that a person starts, for a window or for a command."""
TRAINING: Final = "training"
"""The process that trains."""


class LogStream(io.TextIOBase):
    """Stands in for stderr: each whole line is kept, and a terminal shows it as before.

    Of a line that was written over, as progress bars are, only what was left of it is kept.

    Attributes:
        console: the stderr there is; None where there is none.
    """

    def __init__(self, keep: Callable[[str], None], console: TextIO | None) -> None:
        """`keep` takes a line, without its end."""
        self._keep = keep
        self.console = console
        self._unfinished = ""
        self._lock = RLock()  # writing may collect garbage that has something to say

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute there
        """The terminal's."""
        return "utf-8" if self.console is None else self.console.encoding

    def writable(self) -> bool:
        """Whether it can be written to: always."""
        return True

    def isatty(self) -> bool:
        """Whether a terminal shows it."""
        return self.console is not None and self.console.isatty()

    def fileno(self) -> int:
        """The terminal's.

        Raises:
            OSError: there is none.
        """
        return super().fileno() if self.console is None else self.console.fileno()

    def write(self, text: str, /) -> int:
        """Keep the lines that this ends, and show it."""
        with self._lock:
            *lines, unfinished = (self._unfinished + text).split("\n")
            self._unfinished = _left_of(unfinished)
            for line in lines:
                if _left_of(line):
                    self._keep(_left_of(line))
        if self.console is not None:
            self.console.write(text)
        return len(text)

    def flush(self) -> None:
        """Have the terminal show all."""
        if self.console is not None:
            self.console.flush()


def _left_of(line: str) -> str:
    """What a terminal shows of a line after it was written over."""
    return line.rstrip("\r").rpartition("\r")[2]


def begin(role: str) -> None:
    """Keep what this process says on stderr from now on, where that is wanted.

    A log that cannot be written is no reason not to go on.

    Args:
        role: what the process is, `WINDOW` or `TRAINING`.
    """
    if is_kept() or not (paths.is_frozen() or sys.stdout is None or sys.stderr is None):
        return
    from logitdesk.log_file import open_log  # only here: its imports take as long as Qt's do

    keep = open_log(paths.log_file(), role)
    sys.stderr = cast("TextIO", LogStream(keep, sys.stderr))


def is_kept() -> bool:
    """Whether what is said on stderr is kept: then people may not see it where it is said."""
    return isinstance(sys.stderr, LogStream)


def has_terminal() -> bool:
    """Whether there is a stderr on which a person, or who started the program, can read."""
    stream: object = sys.stderr
    return stream.console is not None if isinstance(stream, LogStream) else stream is not None
