"""The log file: lines of several processes, and what native code leaves when it crashes.

Its imports are not for each start: `logs` imports this module only where a log is kept.
"""

import faulthandler
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from logitdesk.logs import TRAINING, about_program

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
