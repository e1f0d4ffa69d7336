"""How many frames a second the perceptron lab paints while it trains on 500 points.

    python tests/benchmarks/bench_perceptron_lab.py [--display] [--scale 1]

The real page in the real window, at 100 % and at 200 % unless `--scale` names one; with one output
and with three, at 1 and at 10 steps a frame; without a display, unless `--display` says to use the
one there is.

- *From frame to frame*, on average: the plane is painted anew with other weights in each. To hold:
  at most 16.7 ms, which is 60 frames a second.
- *Work of a frame*: how long a processor works on the window's thread for it, from the steps of
  gradient descent to the painted window. To hold: 99 of 100 at most 16.7 ms.
- *Longest stall*: the longest that a timer of the window's thread was kept waiting.

A machine on which other programs work as well shows worse figures.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import numpy as np
from bench_latency import SCALES, WINDOW, rest
from figures import Bystanders, Figure, Spread, machine, print_figures
from frames import Frames
from PySide6.QtWidgets import QApplication, QPushButton
from shown import Heartbeat

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.ui.app import make_application
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

if TYPE_CHECKING:
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage

FRAME_MS: Final = 1000 / 60
POINTS: Final = 500
OUTPUT_SIZES: Final = (1, 3)
SPEEDS: Final = (1, 10)
"""Steps of gradient descent a frame."""
READY_MS: Final = 4500
"""When the window has imported all that the pages rest on."""
SETTLE_MS: Final = 1000
SECONDS: Final = 6.0
"""That each is watched."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--display", action="store_true")
    parser.add_argument("--scale", choices=SCALES)
    args = parser.parse_args()
    if args.scale is None:  # a process takes its scale from the environment, once
        print(machine(), flush=True)
        again = [[sys.executable, *sys.argv, "--scale", scale] for scale in SCALES]
        return max(subprocess.run(command, check=False).returncode for command in again)
    if not args.display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = args.scale
    with TemporaryDirectory() as folder:
        os.environ["LOGITDESK_HOME"] = folder
        app = make_application()
        window = MainWindow(app, Settings(Path(folder, "settings.ini")))
        window.resize(*WINDOW)
        window.show()
        rest(READY_MS)
        held = [
            measure(window, output_size, speed) for output_size in OUTPUT_SIZES for speed in SPEEDS
        ]
        window.close()
    return 0 if all(held) else 1


def measure(window: MainWindow, output_size: int, speed: int) -> bool:
    """Measure, and print what came out; tell whether all is held."""
    from logitdesk.ui.perceptron_lab.plane import Plane

    page = _page(window)
    page.model.open(Experiment(_points(output_size), Perceptron.zero(output_size)))
    page.model.steps_a_frame = speed
    (plane,) = page.findChildren(Plane)
    page.model.run()
    rest(SETTLE_MS)
    steps = page.model.steps
    bystanders, heartbeat, frames = Bystanders(), Heartbeat(), Frames(window, plane.viewport())
    frames.watch(SECONDS)
    stall = heartbeat.longest_stall_ms
    heartbeat.deleteLater()
    if not page.model.is_running:
        raise SystemExit("Training did not go on.")
    steps = page.model.steps - steps
    page.model.pause()
    print(bystanders)
    return print_figures(_title(window, output_size, speed), _figures(frames, steps, stall))


def _figures(frames: Frames, steps: int, stall: float) -> Sequence[Figure]:
    gaps, work = Spread.of(frames.gaps), Spread.of(frames.work)
    painting = Spread.of(frames.painting)
    average = sum(frames.gaps) / len(frames.gaps)
    return [
        Figure("frames a second", 1 / average, "/s"),
        Figure("from frame to frame, on average", 1000 * average, "ms", FRAME_MS),
        Figure("                     99 of 100", 1000 * gaps.p99, "ms"),
        Figure("work of a frame, median", 1000 * work.median, "ms"),
        Figure("                 99 of 100", 1000 * work.p99, "ms", FRAME_MS),
        Figure("                 longest", 1000 * work.most, "ms"),
        Figure("   … of it painting, median", 1000 * painting.median, "ms"),
        Figure("                     99 of 100", 1000 * painting.p99, "ms"),
        Figure("steps a frame, on average", steps / len(frames.gaps), ""),
        Figure("longest stall of the window's thread", stall, "ms"),
    ]


def _page(window: MainWindow) -> "PerceptronLabPage":
    """The lab's page, in sight and with nothing said on it of what to try first."""
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage

    window.pages.open_page("perceptron lab")
    (page,) = window.findChildren(PerceptronLabPage)
    for bar in page.findChildren(FirstSteps):
        for button in bar.findChildren(QPushButton):
            if button.isVisible() and button.text() == "Skip":
                button.click()
    return page


def _points(output_size: int) -> LabelledPoints:
    """So many of each class, in blobs that overlap."""
    random = np.random.default_rng(0)
    classes = np.arange(POINTS) % (2 if output_size == 1 else 3)
    centres = np.array([[-1.5, -1.0], [1.5, 1.0], [-1.5, 1.5]])
    places = centres[classes] + random.normal(0, 0.9, (POINTS, 2))
    return LabelledPoints.of(places.clip(-4, 4), classes)


def _title(window: MainWindow, output_size: int, speed: int) -> str:
    ratio = window.devicePixelRatioF()
    size = window.size() * ratio
    return (
        f"{QApplication.platformName()}, {ratio:.0%}, {size.width()} x {size.height()} pixels, "
        f"{POINTS} points, {output_size} output{'s' if output_size > 1 else ''}, × {speed}"
    )


if __name__ == "__main__":
    sys.exit(main())
