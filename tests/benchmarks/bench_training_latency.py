"""How long pen events take while a network is trained, and how long the window stalls.

    python tests/benchmarks/bench_training_latency.py [--display]

The real window, with the CNN being trained by its worker process on MNIST. Samples are drawn as in
`bench_latency.py`, by mouse events of another process, 125 a second, from the moment on at which
training is asked for: while the worker starts, imports TensorFlow and trains.

- *Pen event to painted charts*, on the Scores page. To hold: 99 of 100 at most 33 ms.
- *Longest stall* of the window's thread, from the click on “Retrain…” on, on both pages, until the
  new network is there and its comparison is shown. To hold: at most 100 ms.

Both cores work all the while: a machine on which other programs work as well shows worse figures.
"""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from bench_latency import PAUSE_MS, PERIOD_MS, WINDOW, rest, title_of, until
from figures import Bystanders, Figure, Spread, machine, print_figures
from mouse import Action, Mouse, act_at_a_pace
from samples import sample_drawings
from shown import Heartbeat, Shown

from logitdesk.training.request import request_for
from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

P99_MS: Final = 33.0
STALL_MS: Final = 100.0
DRAWINGS: Final = 12
"""Drawn on each page; on the first they outlast the worker's start by far."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--display", action="store_true")
    args = parser.parse_args()
    if not args.display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(machine(), flush=True)
    with TemporaryDirectory() as folder:
        os.environ["LOGITDESK_HOME"] = folder
        app = make_application()
        window = MainWindow(app, Settings(Path(folder, "settings.ini")))
        window.resize(*WINDOW)
        window.show()
        rest(3000)  # the window has prepared itself for training meanwhile
        held = measure(window)
        window.close()
    return 0 if held else 1


def measure(window: MainWindow) -> bool:
    """Measure, and print what came out; tell whether all is held."""
    training = window.training()
    bystanders, heartbeat = Bystanders(), Heartbeat()
    window.pages.open_page("training")
    rest(500)
    request = request_for("cnn", datasets=("mnist",), epochs=50)
    training.start(replace(request, variants=0, traced=0, junk=0.0))  # no waiting for those
    opening = heartbeat.longest_stall_ms
    window.pages.open_page("scores")
    shown = Shown(window)
    while training.state == "preparing":
        act_at_a_pace(_drawing(window), PERIOD_MS / 1000, lambda t: setattr(shown, "came_at", t))
    if training.state != "training":
        raise SystemExit(f"Training did not go on: {training.problem or training.state}")
    on_scores = heartbeat.longest_stall_ms
    shown.deleteLater()
    window.pages.open_page("training")
    act_at_a_pace(_drawing(window), PERIOD_MS / 1000, lambda _: None)
    asked_at = perf_counter()
    training.stop()
    until(lambda: training.state == "saving")
    stopping = perf_counter() - asked_at
    until(lambda: training.state == "finished")
    rest(500)
    print(bystanders)
    events = Spread.of(shown.seconds)
    return print_figures(title_of(window, len(shown.seconds)), [
        Figure("pen event to painted charts, median", 1000 * events.median, "ms"),
        Figure("                             99 of 100", 1000 * events.p99, "ms", P99_MS),
        Figure("                             longest", 1000 * events.most, "ms"),
        Figure("longest stall of the window's thread: opening the page", opening, "ms", STALL_MS),
        Figure("   … and drawing on the Scores page", on_scores, "ms", STALL_MS),
        Figure("   … in all", heartbeat.longest_stall_ms, "ms", STALL_MS),
        Figure("from Stop to the last step", stopping, "s", 1.0),
    ])  # fmt: skip


def _drawing(window: MainWindow) -> list[Action]:
    mouse = Mouse(window)
    pause: list[Action] = [lambda: None] * int(PAUSE_MS / PERIOD_MS)
    strokes: list[list[Action]] = []
    for drawing in sample_drawings()[:DRAWINGS]:
        strokes += [*mouse.actions(drawing), [window.session.document.clear]]
    return [action for stroke in strokes for action in (*stroke, *pause)]


if __name__ == "__main__":
    sys.exit(main())
