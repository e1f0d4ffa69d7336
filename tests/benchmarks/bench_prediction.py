"""What one prediction takes: from the page's bitmap to the scores; and adding ink to the bitmap.

    python tests/benchmarks/bench_prediction.py

- *One prediction*: `inference.reading.read` on the bitmaps of the sample drawings, that is
  normalising the ink, the network, softmax and log-odds; by each network that comes with the
  program, taking turns. To hold: at most 2 ms.
- *Normalising*: the part of it that comes before the network.
- *A segment of ink*: `ink.raster` with every segment of the same drawings. To hold: 0.05 ms.

Everything runs on the thread that asks, as in the window.
"""

import sys
from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Final

from figures import Bystanders, Figure, Spread, machine, print_figures
from samples import sample_drawings

from logitdesk import paths
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import BLANK, Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import add_ink, rasterise
from logitdesk.library.library import Library

ROUNDS: Final = 20
"""All is done that often, and once before that does not count."""
PREDICTION_MS: Final = 2.0
SEGMENT_MS: Final = 0.05


def main() -> int:
    print(machine())
    bystanders = Bystanders()
    held = [predictions(), segments()]
    print(bystanders)
    return 0 if all(held) else 1


def predictions() -> bool:
    """Measure, and print what came out; tell whether all is held."""
    bitmaps = [rasterise(Page(drawing)) for drawing in sample_drawings()]
    networks = [Network(bundle) for bundle in Library([paths.shipped_models()]).bundles()]
    works: dict[str, Callable[..., object]] = {
        network.name: partial(read, network=network) for network in networks
    }
    works["normalising"] = preprocess
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(1 + ROUNDS):
        for bitmap in bitmaps:
            for name, work in works.items():
                began = perf_counter()
                work(bitmap)
                times[name].append(perf_counter() - began)
    figures: list[Figure] = []
    for name in works:
        holds = None if name == "normalising" else PREDICTION_MS
        figures += median_and_p99(name, times[name][len(bitmaps) :], holds)
    return print_figures(f"One prediction, {ROUNDS * len(bitmaps)} of each", figures)


def segments() -> bool:
    """The same for ink."""
    strokes = [stroke.points for drawing in sample_drawings() for stroke in drawing.strokes]
    times: list[float] = []
    for _ in range(1 + ROUNDS):
        for points in strokes:
            bitmap = rasterise(BLANK)
            for end in range(2, len(points) + 1):
                segment = points[end - 2 : end]
                began = perf_counter()
                add_ink(bitmap, segment)
                times.append(perf_counter() - began)
    times = times[len(times) // (1 + ROUNDS) :]
    figures = median_and_p99("a segment of ink", times, SEGMENT_MS)
    return print_figures(f"Ink, {len(times)} segments", figures)


def median_and_p99(what: str, seconds: list[float], median_ms: float | None) -> list[Figure]:
    spread = Spread.of(seconds)
    return [
        Figure(f"{what}, median", 1000 * spread.median, "ms", median_ms),
        Figure(f"{what}, 99 of 100", 1000 * spread.p99, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())
