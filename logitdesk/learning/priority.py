"""Training gives way to everything a person is waiting for."""

import os
import sys
from contextlib import suppress
from typing import Final

_NICENESS: Final = 10
_BELOW_NORMAL: Final = 0x00004000  # BELOW_NORMAL_PRIORITY_CLASS of Windows' SetPriorityClass


def give_way() -> None:
    """Let the process have what others leave of the processor: on an idle computer, all of it."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # it was told to give way even more
            os.nice(_NICENESS)
