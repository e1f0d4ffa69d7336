"""How long it takes from a pen event until the map of shares is painted, and what that costs.

    python tests/benchmarks/bench_evidence_latency.py [--display] [--network NAME]

The real window; samples are drawn as in `bench_latency.py`, by mouse events of another process,
125 a second.

- *Pen event to painted evidence*, on the Evidence page: from the event until the map shows where
  the logit of a reading with its ink comes from. To hold: 99 of 100 at most 33 ms.
- *Pen event to painted charts*, on the Scores page, before the Evidence page was ever opened and
  after. To hold: no more than a tenth and 1 ms slower, by the median.
- *Longest stall* of the window's thread, as the page is opened and while one draws on it.
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench_latency import PAUSE_MS, PERIOD_MS, WINDOW, rest, title_of
from figures import Bystanders, Figure, Spread, machine, print_figures
from mouse import Action, Mouse, act_at_a_pace
from samples import sample_drawings
from shown import Heartbeat, Shown
from shown_evidence import ShownEvidence

from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

P99_MS: Final = 33.0
SLOWER: Final = 1.1
SLOWER_MS: Final = 1.0
DRAWINGS: Final = 12
"""Drawn on each page."""
READY_MS: Final = 3500
"""When the window has imported all that the pages rest on."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--display", action="store_true")
    parser.add_argument("--network", default="CNN")
    args = parser.parse_args()
    if not args.display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(machine(), flush=True)
    with TemporaryDirectory() as folder:
        os.environ["LOGITDESK_HOME"] = folder
        app = make_application()
        window = MainWindow(app, Settings(Path(folder, "settings.ini")))
        window.session.networks.choose_first(args.network)
        window.resize(*WINDOW)
        window.show()
        rest(READY_MS)
        held = measure(window)
        window.close()
    return 0 if held else 1


def measure(window: MainWindow) -> bool:
    """Measure, and print what came out; tell whether all is held."""
    bystanders = Bystanders()
    before = _on_the_scores_page(window)
    heartbeat = Heartbeat()
    window.pages.open_page("evidence")
    rest(PAUSE_MS)
    opening = heartbeat.longest_stall_ms
    shown = ShownEvidence(window)
    _draw(window, shown)
    stall = heartbeat.longest_stall_ms
    heartbeat.deleteLater()
    evidence = Spread.of(shown.seconds)
    shown.deleteLater()
    window.pages.open_page("scores")
    rest(PAUSE_MS)
    after = _on_the_scores_page(window)
    print(bystanders)
    at_most = 1000 * SLOWER * before.median + SLOWER_MS
    again = 1000 * after.median
    return print_figures(title_of(window, evidence.count), [
        Figure("pen event to painted evidence, median", 1000 * evidence.median, "ms"),
        Figure("                               99 of 100", 1000 * evidence.p99, "ms", P99_MS),
        Figure("                               longest", 1000 * evidence.most, "ms"),
        Figure("longest stall of the window's thread: opening the page", opening, "ms"),
        Figure("   … and drawing", stall, "ms"),
        Figure("pen event to painted charts, never opened, median", 1000 * before.median, "ms"),
        Figure("                                           99 of 100", 1000 * before.p99, "ms"),
        Figure("                             opened before, median", again, "ms", at_most),
        Figure("                                           99 of 100", 1000 * after.p99, "ms"),
    ])  # fmt: skip


def _on_the_scores_page(window: MainWindow) -> Spread:
    shown = Shown(window)
    _draw(window, shown)
    spread = Spread.of(shown.seconds)
    shown.deleteLater()
    rest(PAUSE_MS)
    return spread


def _draw(window: MainWindow, shown: Shown | ShownEvidence) -> None:
    mouse = Mouse(window)
    pause: list[Action] = [lambda: None] * int(PAUSE_MS / PERIOD_MS)
    strokes: list[list[Action]] = []
    for drawing in sample_drawings()[:DRAWINGS]:
        strokes += [*mouse.actions(drawing), [window.session.document.clear]]
    actions = [action for stroke in strokes for action in (*stroke, *pause)]
    act_at_a_pace(actions, PERIOD_MS / 1000, lambda time: setattr(shown, "came_at", time))


if __name__ == "__main__":
    sys.exit(main())
