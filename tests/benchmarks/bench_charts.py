"""How long charts take to show something else: update and paint, in ms of the window's thread.

    python tests/benchmarks/bench_charts.py [--scale 1] [--old FOLDER]

Without a display, at 100 % and 200 % unless `--scale` names one. `--old` is a checkout of
version 0.1.0: the charts of its Scores page are measured in the same run.

To hold: Scores page 2.5 ms at 100 %, lines and plane 16 ms.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import thread_time
from typing import Any, Final

import numpy as np
from figures import Bystanders, Figure, Spread, machine, print_figures
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

SCALES: Final = ("1", "2")
FRAMES: Final = 300
LABELS: Final = [str(digit) for digit in range(10)]
RANDOM: Final = np.random.default_rng(0)
LOGITS: Final = np.cumsum(RANDOM.normal(0, 0.5, (FRAMES, 10)), axis=0)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", choices=SCALES)
    parser.add_argument("--old", type=Path)
    parser.add_argument("--is-old", action="store_true")
    args = parser.parse_args()
    if args.scale is None:
        print(machine(), flush=True)
        return max(run_again(scale, args.old) for scale in SCALES)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = args.scale
    app = QApplication([])
    bystanders = Bystanders()
    figures = (
        old_figures(app) if args.is_old else new_figures(app, 2.5 if args.scale == "1" else None)
    )
    print(bystanders)
    which = "0.1.0" if args.is_old else "now"
    held = print_figures(f"{which}, {args.scale}00 %, median and 99 of 100", figures)
    return 0 if held or args.is_old else 1


def run_again(scale: str, old: Path | None) -> int:
    command = [sys.executable, __file__, "--scale", scale]
    if old is not None:
        place = {**os.environ, "PYTHONPATH": str(old)}
        subprocess.run([*command, "--is-old"], check=False, env=place)
    return subprocess.run(command, check=False).returncode


def old_figures(app: QApplication) -> list[Figure]:
    """The charts of the Scores page of 0.1.0."""
    from importlib import import_module
    from types import SimpleNamespace

    from logitdesk.scores.scores import Scores

    def old(module: str, name: str) -> Any:
        return getattr(import_module(f"logitdesk.{module}"), name)

    themes = old("ui.theme_keeper", "ThemeKeeper")(app, "light")
    background = old("ui.background", "Background")()
    desk = old("ui.desk", "Desk")(old("library.shelf", "Shelf")([]), background)
    what_if = old("ui.what_if", "WhatIf")(desk)
    charts = [("facing_bars", "FacingBars"), ("log_odds_plot", "LogOddsPlot")]
    parts = [old(f"ui.charts.{module}", name)(what_if, themes) for module, name in charts]

    def show(frame: int) -> None:
        desk.reading = SimpleNamespace(scores=Scores.of(LOGITS[frame], "CNN"))
        desk.reading_changed.emit()

    figures = measured("Scores page", side_by_side(parts, (856, 540)), parts, show)
    background.close()
    return figures


def new_figures(app: QApplication, most: float | None) -> list[Figure]:
    """The charts of now."""
    from logitdesk.scores.scores import Scores
    from logitdesk.ui.charts import axes
    from logitdesk.ui.charts.bars import LOGITS as LOGIT_BARS
    from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
    from logitdesk.ui.charts.heatmap import HeatMap, Map
    from logitdesk.ui.charts.lines import Line, LineChart
    from logitdesk.ui.charts.log_odds import LogOddsChart
    from logitdesk.ui.theme import ThemeManager

    themes = ThemeManager(app, "light")
    figures = []

    bars = BarChart(themes, "bars", [LOGIT_BARS, Labels(), SOFTMAX])
    curve = LogOddsChart(themes, "curve")

    def show_scores(frame: int) -> None:
        scores = Scores.of(LOGITS[frame], "CNN")
        bars.set_bars(LABELS, [scores.logits, scores.probabilities], highlighted=scores.digit)
        curve.set_marks(LABELS, scores.probabilities, scores.log_odds, highlighted=scores.digit)

    bars.set_range_frozen(True)
    curve.set_range_frozen(True)
    page = side_by_side([bars, curve], (856, 540))
    figures += measured("Scores page", page, [bars, curve], show_scores, most)

    lines = LineChart(
        themes, "lines", [Line(label) for label in LABELS], axes.linear("x"), axes.linear("y"),
        (-1, 1),
    )  # fmt: skip
    x = np.linspace(0, 8, 5000)
    y = np.cumsum(RANDOM.normal(0, 0.1, (10, 5000)), axis=1)

    def show_lines(frame: int) -> None:
        lines.extend({line: [(8 + frame / 600, float(frame % 7))] for line in range(10)})

    for line in range(10):
        lines.set_line(line, x, y[line])
    lines.set_leader(3)
    page = side_by_side([lines], (856, 360))
    figures += measured("10 lines of 5,000 points", page, [lines], show_lines, 16)

    values = RANDOM.normal(0, 1, (FRAMES, 28, 28))
    heat = HeatMap(themes, "map", has_scale=True)
    page = side_by_side([heat], (500, 500))
    figures += measured(
        "map, 28 x 28", page, [heat], lambda frame: heat.set_maps([Map(values[frame])])
    )

    mosaic = HeatMap(themes, "mosaic", 16)
    tiles = np.maximum(RANDOM.normal(0, 1, (FRAMES + 64, 14, 14)), 0)
    page = side_by_side([mosaic], (856, 300))

    def show_mosaic(frame: int) -> None:
        mosaic.set_maps([Map(tile, "amount") for tile in tiles[frame : frame + 64]])

    return figures + measured("64 maps, 14 x 14", page, [mosaic], show_mosaic)


def side_by_side(parts: list[Any], size: tuple[int, int]) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    for part in parts:
        row.addWidget(part)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    return page


def measured(
    what: str,
    page: QWidget,
    parts: list[Any],
    show: Callable[[int], None],
    at_most: float | None = None,
) -> list[Figure]:
    """Show and paint frame after frame."""
    seconds = []
    for frame in range(FRAMES):
        before = thread_time()
        show(frame)
        for part in parts:
            target = part.viewport() if hasattr(part, "viewport") else part
            target.repaint()
        seconds.append(thread_time() - before)
        QApplication.processEvents()
    page.hide()
    page.deleteLater()
    spread = Spread.of(seconds[10:])
    return [
        Figure(f"{what}, median", 1000 * spread.median, "ms", at_most),
        Figure(f"{'':{len(what)}}  99 of 100", 1000 * spread.p99, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())
