"""How long it takes from a pen event until the whole window shows what came of it.

    python tests/benchmarks/bench_latency.py [--display] [--scale 1] [--network NAME]

The real window, at 100 % and at 200 % unless `--scale` names one; without a display, unless
`--display` says to use the one there is. The sample digits are drawn in it by mouse events that go
the way the system's go: a process of its own writes to a socket every 8 ms, Qt's loop hears of it,
and the window passes the event to the page.

- *Pen event to painted charts*: from that writing until the window has painted the new ink on the
  page, and steps, bars and plot show a reading of it. It counts waiting for the loop, and
  that predictions are made no more often than there are frames.
  To hold: median at most 5 ms, 99 of 100 at most 8.3 ms; at 200 %, both at most 16 ms.
- *Longest stall*: the longest that a timer of the window's thread was kept waiting meanwhile.
- *Work*: the same way of an event that comes when the window has nothing else to do.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from figures import Bystanders, Figure, Spread, machine, print_figures
from mouse import Action, Mouse, act_at_a_pace
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from samples import sample_drawings
from shown import Heartbeat, Shown

from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings
from logitdesk.ui.tasks import FRAME_MS

SCALES: Final = ("1", "2")
PERIOD_MS: Final = 8.0
"""Between two events: a mouse of 125 Hz."""
PAUSE_MS: Final = 300.0
"""After each stroke."""
WINDOW: Final = (1280, 800)
HELD_MS: Final = {"1": (5.0, 8.3), "2": (16.0, 16.0)}
"""By scale, the median and 99 of 100."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--display", action="store_true")
    parser.add_argument("--scale", choices=SCALES)
    parser.add_argument("--network", default="CNN")
    args = parser.parse_args()
    if args.scale is None:  # a process takes its scale from the environment, once
        print(machine(), flush=True)
        again = [[sys.executable, *sys.argv, "--scale", scale] for scale in SCALES]
        return max(subprocess.run(command, check=False).returncode for command in again)
    if not args.display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = args.scale
    app = make_application()
    with TemporaryDirectory() as folder:
        window = MainWindow(app, Settings(Path(folder, "settings.ini")))
        window.session.networks.choose_first(args.network)
        window.resize(*WINDOW)
        window.show()
        held = measure(window, *HELD_MS[args.scale])
        window.close()
    return 0 if held else 1


def measure(window: MainWindow, median_ms: float, p99_ms: float) -> bool:
    """Measure, and print what came out; tell whether all is held."""
    mouse = Mouse(window)
    pause: list[Action] = [lambda: None] * int(PAUSE_MS / PERIOD_MS)
    strokes: list[list[Action]] = []
    for drawing in sample_drawings():
        strokes += [*mouse.actions(drawing), [window.session.document.clear]]
    rest(PAUSE_MS)

    bystanders = Bystanders()
    paced, heartbeat = Shown(window), Heartbeat()
    actions = [action for stroke in strokes for action in (*stroke, *pause)]
    act_at_a_pace(actions, PERIOD_MS / 1000, lambda time: setattr(paced, "came_at", time))
    stall = heartbeat.longest_stall_ms
    heartbeat.deleteLater()

    alone = Shown(window)
    for action in (action for stroke in strokes for action in stroke):
        rest(FRAME_MS + 1)
        alone.came_at = perf_counter()
        action()
        until(lambda: alone.is_complete)

    print(bystanders)
    events, work = Spread.of(paced.seconds), Spread.of(alone.seconds)
    return print_figures(title_of(window, len(paced.seconds)), [
        Figure("pen event to painted charts, median", 1000 * events.median, "ms", median_ms),
        Figure("                             99 of 100", 1000 * events.p99, "ms", p99_ms),
        Figure("                             longest", 1000 * events.most, "ms"),
        Figure("longest stall of the window's thread", stall, "ms"),
        Figure("work, median", 1000 * work.median, "ms"),
        Figure("      99 of 100", 1000 * work.p99, "ms"),
    ])  # fmt: skip


def title_of(window: MainWindow, events: int) -> str:
    ratio = window.devicePixelRatioF()
    size = window.size() * ratio
    network = window.session.network
    return (
        f"{QApplication.platformName()}, {ratio:.0%}, {size.width()} x {size.height()} pixels, "
        f"{network.name if network else 'no network'}, {events} events"
    )


def rest(milliseconds: float) -> None:
    """Let the window go on for a while, and stay awake."""
    end = perf_counter() + milliseconds / 1000
    until(lambda: perf_counter() >= end)


def until(has_come: Callable[[], bool]) -> None:
    while not has_come():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


if __name__ == "__main__":
    sys.exit(main())
