"""How soon the window has answered, and what memory it holds.

    python tests/benchmarks/bench_start.py

Each turn starts the program in fresh processes without a display:

- *To first prediction*: `logitdesk smoke --json`, the real window in which a digit is drawn; the
  seconds from the start of its process until the charts had painted the answer.
  To hold: at most 0.5 s.
- *With TensorFlow*: the same in a process that imports TensorFlow first, as programs do that
  predict with it. To hold: the ratio of the medians is at most 1/4.
- *Idle window*: `logitdesk`, the resident memory of its process some seconds after its start.
  To hold: at most 190 MB.

The smoke test's own clock is the kernel's record of when the process began. As a check on it, the
time is told too that passed here, between starting the process and its end.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Final

import psutil
from figures import Bystanders, Figure, machine, print_figures

TURNS: Final = 11
IDLE_TURNS: Final = 3
IDLE_SECONDS: Final = 4.0
FIRST_PREDICTION: Final = 0.5
SHARE_OF_TENSORFLOW: Final = 0.25
IDLE_MB: Final = 190.0

WINDOW: Final = [sys.executable, "-m", "logitdesk"]
SMOKE: Final = [*WINDOW, "smoke", "--json"]
TENSORFLOW_SMOKE: Final = [
    sys.executable,
    "-c",
    "import tensorflow; from logitdesk.cli.main import main; main(['smoke', '--json'])",
]


@dataclass(frozen=True)
class Start:
    """One start of the program.

    Attributes:
        window: seconds from the process's start until the window was painted.
        prediction: seconds until the charts had painted the answer.
        whole: seconds that the process took in all, as seen from here.
        mb: its resident memory at the end, in 10^6 bytes.
    """

    window: float
    prediction: float
    whole: float
    mb: float


def main() -> int:
    with TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LOGITDESK_HOME": home}
        environment["TF_CPP_MIN_LOG_LEVEL"] = "3"
        for command in (SMOKE, TENSORFLOW_SMOKE):  # once from a cold disk does not count
            start(command, environment)
        bystanders = Bystanders()
        ours: list[Start] = []
        theirs: list[Start] = []
        for _ in range(TURNS):
            ours.append(start(SMOKE, environment))
            theirs.append(start(TENSORFLOW_SMOKE, environment))
        idle = [idle_mb(environment) for _ in range(IDLE_TURNS)]
    print(f"{machine()}; {bystanders}")
    return 0 if report(ours, theirs, idle) else 1


def start(command: list[str], environment: dict[str, str]) -> Start:
    """Start a smoke test, and wait for its end."""
    began = perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    whole = perf_counter() - began
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    told = json.loads(done.stdout)
    return Start(
        told["seconds_to_window"], told["seconds_to_prediction"], whole, told["resident_mb"]
    )


def idle_mb(environment: dict[str, str]) -> float:
    """The resident memory of a window that nobody has touched, in 10^6 bytes."""
    with subprocess.Popen(WINDOW, env=environment, stderr=subprocess.DEVNULL) as window:
        sleep(IDLE_SECONDS)
        held = psutil.Process(window.pid).memory_info().rss
        window.terminate()
    return float(held) / 1e6


def report(ours: list[Start], theirs: list[Start], idle: list[float]) -> bool:
    """Print all; tell whether all is held."""
    seconds = [start.prediction for start in ours]
    tensorflow = median(start.prediction for start in theirs)
    return print_figures(f"From the start of the process, {len(ours)} turns", [
        Figure("to the window, median", median(start.window for start in ours), "s"),
        Figure("to the first prediction, median", median(seconds), "s", FIRST_PREDICTION),
        Figure("                         least", min(seconds), "s"),
        Figure("                         most", max(seconds), "s"),
        Figure("to the end of the process, median", median(start.whole for start in ours), "s"),
        Figure("with TensorFlow, to the first prediction, median", tensorflow, "s"),
        Figure("ratio to that", median(seconds) / tensorflow, "", SHARE_OF_TENSORFLOW),
        Figure("idle window, resident", max(idle), "MB", IDLE_MB),
        Figure("after a digit was drawn, resident", max(start.mb for start in ours), "MB"),
        Figure("with TensorFlow, resident", max(start.mb for start in theirs), "MB"),
    ])  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
