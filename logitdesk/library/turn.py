"""One window at a time gives a network of the library its name and its place."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_LOCK: Final = ".models.lock"
"""Beside the folder of networks, in which there is nothing but networks."""
_PATIENCE_SECONDS: Final = 10.0


@contextmanager
def own_turn(models_folder: Path) -> Iterator[None]:
    """Keep other windows from taking a name between the look for a free one and the writing.

    Where the system knows no locks, or another window holds this one for ever, there is no waiting
    for it: at the worst two networks have the same name.
    """
    lock = FileLock(models_folder.with_name(_LOCK), timeout=_PATIENCE_SECONDS)
    with suppress(Timeout, OSError, NotImplementedError):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
