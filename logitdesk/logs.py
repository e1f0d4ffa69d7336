"""The log: what is said on stderr where nobody would read it."""

import faulthandler
import os
import sys
from contextlib import suppress
from typing import Final

from logitdesk import __version__, paths
from logitdesk.clock import local_now

WINDOW: Final = "logitdesk"
"""The process that a person starts, for a window or for a command."""
TRAINING: Final = "training"
"""The process that trains."""
MAX_BYTES: Final = 1_000_000
_STDERR: Final = 2


def begin(process: str) -> None:
    """Send stderr to the log where there is none, or a packaged program has no terminal.

    It is what Python, Qt and TensorFlow write, and the traceback of a crash of native code. Several
    processes may write to one log.

    Args:
        process: what this one is, `WINDOW` or `TRAINING`.
    """
    is_seen = sys.stderr is not None and (not paths.is_frozen() or sys.stderr.isatty())
    if is_seen or is_kept():
        return
    file = paths.log_file()
    try:
        paths.make_private(file.parent)
        with suppress(OSError):  # not there yet; on Windows: another process writes to it
            if file.stat().st_size > MAX_BYTES:
                file.replace(file.with_suffix(".old"))
        file.touch(mode=0o600)  # nobody else is to read it
        log = file.open("a", buffering=1, encoding="utf-8", errors="backslashreplace")
    except OSError:  # there is nowhere to say so
        return
    with suppress(OSError):
        os.dup2(log.fileno(), _STDERR)
    sys.stderr = log
    faulthandler.enable(log)
    now = local_now().isoformat(" ", "seconds")
    log.write(f"{now} {process}[{os.getpid()}] {about_program()}\n")


def is_kept() -> bool:
    """Tell whether stderr is kept in the log: people do not see it then."""
    return getattr(sys.stderr, "name", "") == str(paths.log_file())


def about_program() -> str:
    """Return what runs, and on what."""
    import platform  # not for each start

    kind = "packaged" if paths.is_frozen() else "installed"
    # Not platform.platform(): it starts a process.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"LogitDesk {__version__}, {kind}, Python {platform.python_version()}, {system}"
