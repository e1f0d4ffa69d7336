"""How the benchmarks make figures of many times, and print them beside what is to be held."""

import os
import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import psutil


@dataclass(frozen=True)
class Spread:
    """Where many values lie.

    Attributes:
        median, p99, most: half, and 99 of 100, are no larger; none is larger.
        count: how many there are.
    """

    median: float
    p99: float
    most: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Self:
        """The spread of at least one value."""
        median, p99, most = np.percentile(values, [50, 99, 100]).tolist()
        return cls(median, p99, most, len(values))


@dataclass(frozen=True)
class Figure:
    """A line of a benchmark's table.

    Attributes:
        what: was measured.
        value: what came out, in `unit`.
        unit: such as "ms".
        at_most: what it may be at most, in the same unit; None for what is only told.
    """

    what: str
    value: float
    unit: str
    at_most: float | None = None

    @property
    def is_held(self) -> bool:
        """Whether it is what it may be."""
        return self.at_most is None or self.value <= self.at_most

    def __str__(self) -> str:
        line = f"  {self.what:<58} {self.value:9.3f} {self.unit:<3}"
        if self.at_most is None:
            return line.rstrip()
        return f"{line} at most {self.at_most:g}{'' if self.is_held else '  MISSED'}"


def print_figures(title: str, figures: Sequence[Figure]) -> bool:
    """Print a table; tell whether all is held."""
    print(title)
    for figure in figures:
        print(figure)
    print(flush=True)
    return all(figure.is_held for figure in figures)


class Bystanders:
    """The other processes of the machine, which can spoil every figure: watched from now on."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._others = _worked_by_others()

    def __str__(self) -> str:
        cores = (_worked_by_others() - self._others) / (time.perf_counter() - self._began)
        return f"meanwhile others kept {max(cores, 0.0):.2f} of {os.cpu_count()} cores busy"


def _worked_by_others() -> float:
    """Seconds of all cores that neither this process nor its ended children worked."""
    cores, ours = psutil.cpu_times(), os.times()
    idle = cores.idle + getattr(cores, "iowait", 0.0)
    own = ours.user + ours.system + ours.children_user + ours.children_system
    return float(sum(cores) - getattr(cores, "guest", 0.0) - idle - own)


def machine() -> str:
    """What all this runs on, in a line."""
    return f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
