"""The log file of the packaged program."""

import faulthandler
import io
import logging
import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
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

    keep = open_log(paths.log_file(), role)
    sys.stderr = cast("TextIO", LogStream(keep, sys.stderr))


def is_kept() -> bool:
    """Tell whether stderr is kept: people may not see it then."""
    return isinstance(sys.stderr, LogStream)


def has_terminal() -> bool:
    """Tell whether there is a stderr that somebody can read."""
    stream: object = sys.stderr
    return stream.console is not None if isinstance(stream, LogStream) else stream is not None


MAX_BYTES: Final = 1_000_000
OLD_FILES: Final = 3
FAULTS: Final = "faults.log"
"""Beside the log: what native code writes, and the traceback of a process that it killed."""
_MOST_OF_FAULTS: Final = 100_000
_STDERR: Final = 2


def open_log(file: Path, role: str) -> Callable[[str], None]:
    """Begin a process's part of a log, and record crashes of native code.

    Returns:
        What takes a line. It raises nothing, also where the log cannot be written.
    """
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
    handler = SharedFileHandler(file, role)
    _keep(handler, role, f"{about_program()}, arguments: {len(sys.argv) - 1}")
    _watch_faults(file.with_name(FAULTS), handler, role)
    return lambda line: _keep(handler, role, line)


class SharedFileHandler(RotatingFileHandler):
    """Writes to a file that several processes write to, and rolls it over when it is full.

    The file is open only while a line is written: Windows renames none that is open.
    """

    def __init__(
        self, file: Path, role: str, max_bytes: int = MAX_BYTES, old_files: int = OLD_FILES
    ) -> None:
        super().__init__(
            file, maxBytes=max_bytes, backupCount=old_files,
            encoding="utf-8", errors="backslashreplace", delay=True,
        )  # fmt: skip
        self.setFormatter(logging.Formatter(f"%(asctime)s {role}[%(process)d] %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        self._let_go()

    def doRollover(self) -> None:
        """Roll the file over, unless another process does or did so meanwhile."""
        from filelock import FileLock

        with (
            suppress(OSError, NotImplementedError),  # it goes on growing until one can
            FileLock(f"{self.baseFilename}.lock", timeout=0),
        ):
            full = None if self.stream is None else os.fstat(self.stream.fileno())
            if full is not None and os.path.samestat(full, Path(self.baseFilename).stat()):
                super().doRollover()
        self._let_go()

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop a line that cannot be written: there is nowhere to say so."""

    def _let_go(self) -> None:
        if self.stream is not None:
            with suppress(OSError):  # a full disk
                self.stream.close()
            self.stream = None


def _keep(handler: logging.Handler, role: str, line: str) -> None:
    handler.handle(logging.LogRecord(role, logging.INFO, "", 0, line, None, None))


def about_program() -> str:
    """Return what runs, and on what."""
    kind = "packaged" if paths.is_frozen() else "installed"
    # Not platform.platform(): it starts a process.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"LogitDesk {__version__}, {kind}, Python {platform.python_version()}, {system}"


def _watch_faults(file: Path, handler: logging.Handler, role: str) -> None:
    """Log the faults of an earlier process, and record those of this one."""
    try:
        stream = file.open("a+", encoding="utf-8", errors="backslashreplace")
        if role != TRAINING:  # its window has just done so
            stream.seek(0)
            for line in stream.read(_MOST_OF_FAULTS).splitlines():
                _keep(handler, role, f"left by an earlier run: {line}")
            stream.truncate(0)
    except (OSError, ValueError):
        return
    faulthandler.enable(stream)  # which keeps it open
    try:
        os.fstat(_STDERR)
    except OSError:  # a windowed program: what TensorFlow or Qt write before they abort
        with suppress(OSError):
            os.dup2(stream.fileno(), _STDERR, inheritable=False)
