"""What the process itself took: time since it began, and memory."""

import os
import sys
import time
from pathlib import Path
from typing import Final

_IMPORTED_AT: Final = time.perf_counter()
_WORKED_BEFORE: Final = time.process_time()


def seconds_running() -> float:
    """Seconds since the process began.

    Linux says when it was started, to a hundredth of a second (proc(5), `starttime`). Elsewhere
    the time counts from this module's import, plus what the processor has worked before that.
    """
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        started = ticks / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, AttributeError, ValueError):
        return _WORKED_BEFORE + time.perf_counter() - _IMPORTED_AT


def resident_mb() -> float | None:
    """The memory that the process holds, in megabytes (10^6 bytes).

    On Linux what it holds now, on macOS the most it held; None where the system does not say.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, AttributeError, ValueError):
        pass
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
