"""Keeping LiteRT from talking where people are spoken to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2


@contextmanager
def silent_stderr() -> Iterator[None]:
    """Drop what any code of the process writes to stderr meanwhile.

    LiteRT's C++ code says there which delegate it made, and neither its interpreter nor the
    environment has a setting for that. What goes wrong it raises as exceptions as well.
    """
    try:
        kept = os.dup(_STDERR)
    except OSError:  # a windowed program has no stderr
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(nowhere)
