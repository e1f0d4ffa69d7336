"""What it takes to evaluate a network on MNIST's 10,000 test images.

    python tests/benchmarks/bench_evaluation.py

The CNN reads them all on two threads, as the window and `logitdesk evaluate` do; a part of them is
read one by one on one thread in the same minute, for a ratio that other programs on the machine
spoil less. Meanwhile a drawing is read 125 times a second on the first thread, as the page's is.
To hold: 10,000 images in 4 s; from the cache in 0.3 s; at most 0.5 of the time of one by one on
one thread, and 0.75 of its work, as batches save half of it; the reading of the drawing, 99 of
100, in 8.3 ms.
"""

import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from figures import Bystanders, Figure, Spread, machine, print_figures
from samples import sample_drawings

from logitdesk import paths
from logitdesk.datasets.examples import load_examples
from logitdesk.inference.evaluation import AnswerCache, predict
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle

ALONE: Final = 2_000
"""Images that are read on one thread."""
TICK: Final = 1 / 125
HELD: Final = {"whole": 4.0, "cached": 0.3, "ratio": 0.5, "work": 0.75, "p99": 8.3}


def main() -> int:
    print(machine())
    bystanders = Bystanders()
    bundle = open_bundle(paths.shipped_models() / "cnn")
    images = load_examples("mnist").images
    network = Network(bundle)
    network.logits(images[:100])
    one_thread = measured(lambda: network.logits(images[:ALONE]))
    whole = measured(lambda: predict(bundle, images))
    quiet = latencies(network, lambda: False)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(predict, bundle, images)
        busy = latencies(network, lambda: not reading.done())
    with TemporaryDirectory() as folder:
        cache = AnswerCache(Path(folder))
        cache.logits(bundle, images)
        cached = measured(lambda: cache.logits(bundle, images))
    scale = len(images) / ALONE
    figures = [
        Figure("CNN, 10,000 images on two threads", whole[0], "s", HELD["whole"]),
        Figure("the same, of all cores", whole[1], "s"),
        Figure("of the time on one thread", whole[0] / scale / one_thread[0], "", HELD["ratio"]),
        Figure("of the work on one thread", whole[1] / scale / one_thread[1], "", HELD["work"]),
        Figure("the same from the cache", cached[0], "s", HELD["cached"]),
        Figure("a drawing read alone, 99 of 100", 1000 * quiet.p99, "ms"),
        Figure("a drawing read meanwhile, median", 1000 * busy.median, "ms"),
        Figure("a drawing read meanwhile, 99 of 100", 1000 * busy.p99, "ms", HELD["p99"]),
    ]
    is_held = print_figures(f"Evaluation, {os.cpu_count()} cores", figures)
    print(bystanders)
    return 0 if is_held else 1


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock and of all cores that some work takes."""
    began = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - began[0], time.process_time() - began[1]


def latencies(network: Network, goes_on: Callable[[], bool]) -> Spread:
    """Read a drawing every 8 ms, 250 times and on while it is to go on."""
    bitmap = rasterise(Page(next(iter(sample_drawings()))))
    times: list[float] = []
    due = time.perf_counter()
    while len(times) < 250 or goes_on():
        due = max(due + TICK, time.perf_counter())
        time.sleep(max(due - time.perf_counter(), 0))
        began = time.perf_counter()
        read(bitmap, network)
        times.append(time.perf_counter() - began)
    return Spread.of(times)


if __name__ == "__main__":
    sys.exit(main())
