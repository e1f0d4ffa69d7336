"""How much ink is lost when the window is killed while a person draws.

    python tests/benchmarks/kill_drawing.py [--kills 50] [--seed 1]

Each time a process of its own opens the real window on an empty home, and draws in it by mouse
events: strokes of a few points that follow each other at once, or long slow ones. It is killed
(SIGKILL) at a random moment. What it has kept is then read as the next start reads it.

Lost is the age of the oldest point that is not there. To hold: at most 1 s, each time.
"""

import argparse
import os
import random
import struct
import subprocess
import sys
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Final

import numpy as np

HELD: Final = 1.0
"""Seconds."""
_RECORD: Final = struct.Struct("dq")  # when, and how many points there were then


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--draw", type=int, metavar="MILLISECONDS", help="what the child does")
    parser.add_argument("--points", type=int, default=10, help="of a stroke, for the child")
    args = parser.parse_args()
    if args.draw:
        return draw(args.draw, args.points, args.seed)
    chance = random.Random(args.seed)
    lost = [kill_once(chance, number) for number in range(args.kills)]
    print(
        f"{len(lost)} kills: at most {max(lost):.2f} s of ink lost, median {np.median(lost):.2f} s;"
        f" {'held' if max(lost) <= HELD else 'NOT HELD'}: at most {HELD:.0f} s"
    )
    return 0 if max(lost) <= HELD else 1


def kill_once(chance: random.Random, number: int) -> float:
    """Have one process draw, kill it, and return the seconds of ink that are lost."""
    from logitdesk.library.autosave import take_forgotten

    is_quick = number % 2 == 0
    pace, points = (8, chance.randint(2, 12)) if is_quick else (30, chance.randint(50, 400))
    options = ["--draw", str(pace), "--points", str(points), "--seed", str(number)]
    with TemporaryDirectory() as home:
        drawing = subprocess.Popen(
            [sys.executable, __file__, *options], stdout=subprocess.PIPE,
            env=os.environ | {"LOGITDESK_HOME": home, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        with drawing:
            assert drawing.stdout
            os.read(drawing.stdout.fileno(), _RECORD.size)  # it has begun
            sleep(chance.uniform(0.2, 4))
            killed_at = monotonic()
            drawing.kill()
            records = list(_RECORD.iter_unpack(_whole_records(drawing.stdout.read())))
        found = take_forgotten(Path(home, "drafts"), print)
        kept = 0
        if found is not None:
            draft, page = found
            draft.close()
            kept = sum(len(stroke.points) for stroke in page.drawing.strokes)
    drawn = max((points for _, points in records), default=0)
    age = next((killed_at - time for time, points in records if points > kept), 0.0)
    kind = "quick strokes" if is_quick else "slow strokes "
    print(f"{number + 1:3} {kind} {drawn:5} points, {drawn - kept:4} lost, {age:.2f} s", flush=True)
    return max(age, 0.0)


def _whole_records(read: bytes) -> bytes:
    return read[: len(read) // _RECORD.size * _RECORD.size]


def draw(milliseconds: int, points: int, seed: int) -> int:
    """Draw for ever: an event every so many milliseconds, a stroke of so many points."""
    from mouse import Mouse
    from PySide6.QtCore import Qt, QTimer

    from logitdesk import paths
    from logitdesk.ink.drawing import PAGE, Drawing, Stroke
    from logitdesk.ui.app import make_application
    from logitdesk.ui.main_window import MainWindow
    from logitdesk.ui.settings import Settings

    app = make_application()
    window = MainWindow(app, Settings(paths.settings_file()))
    window.show()
    document, mouse, chance = window.session.document, Mouse(window), np.random.default_rng(seed)
    ink = 0

    def tell() -> None:
        nonlocal ink
        ink += 1
        os.write(sys.stdout.fileno(), _RECORD.pack(monotonic(), ink))

    def stroke() -> Drawing:
        steps = chance.normal(0, 12, (points, 2)).cumsum(axis=0) + chance.uniform(100, 320, 2)
        rest = np.tile([0.0, 30.0], (points, 1))
        return Drawing((Stroke(np.hstack([np.clip(steps, 5, PAGE - 5), rest])),))

    def draw_on() -> None:
        next(events)()

    events = (event for _ in count() for event in mouse.actions(stroke())[0])
    document.ink_added.connect(tell)
    timer = QTimer(interval=milliseconds, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(draw_on)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
