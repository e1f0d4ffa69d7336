"""The signals that ask a process to end."""

import signal
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

_ENDING: Final = (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))
"""Ctrl-C, the system, and the terminal that is closed, which Windows does not tell."""


def handle_ending(handler: Callable[[int, FrameType | None], Any]) -> dict[int, Any]:
    """Have `handler` called for them; return what handled each of them before.

    Those that were ignored from the start, as by nohup, stay so.
    """
    numbers = [number for number in _ENDING if signal.getsignal(number) != signal.SIG_IGN]
    return {number: signal.signal(number, handler) for number in numbers}
