"""Processes that begin with TensorFlow imported: a second, not five, and the same in all else.

They are forked from a server that has imported it, one of each process of the tests, and has
calculated nothing. Where the system has no such servers, they are started as always.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Final

import psutil

_IMPORTED: Final = ["tests.training.preloaded"]
_IS_THERE: Final = sys.platform == "linux"
"""Elsewhere what TensorFlow rests on may not be forked."""


def is_server(process: psutil.Process) -> bool:
    """Tell whether it is the server of this process, which lives as long as this does.

    Raises:
        psutil.Error: it has ended meanwhile.
    """
    return process.ppid() == os.getpid() and "forkserver" in " ".join(process.cmdline())


class QuickContext:
    """What `multiprocessing.get_context` returns, as far as it is used for workers."""

    def __init__(self) -> None:
        self._context: Any = multiprocessing.get_context("forkserver" if _IS_THERE else "spawn")
        if _IS_THERE:
            self._context.set_forkserver_preload(_IMPORTED)

    def Pipe(self, *, duplex: bool = True) -> tuple[Connection, Connection]:
        ours, theirs = self._context.Pipe(duplex)
        return ours, theirs

    def Process(
        self, target: Callable[..., None], args: tuple[object, ...], **more: object
    ) -> BaseProcess:
        everything = (dict(os.environ), target, *args)
        process: BaseProcess = self._context.Process(target=_run, args=everything, **more)
        return process


def _run(environment: dict[str, str], target: Callable[..., None], *args: object) -> None:
    """Run what is asked for in the environment of now, not in that of the server's start."""
    os.environ.clear()
    os.environ.update(environment)
    target(*args)
