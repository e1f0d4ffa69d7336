"""Damaged files for every reader: `python -m tests.fuzz.run 10000 [SEED [READER]]` prints counts.

A reader may refuse a file by a `UserError`, or by what its own docstring names, and nothing else.
READER is how names of readers begin. Those that are slow are tried only when they are named: large
pictures, and Keras models (.keras, .h5, SavedModels of Keras 2), whose descriptions, weights and
containers are changed. TensorFlow is imported once for all of them:

    python -m tests.fuzz.run 3000 1 keras import

Files that are refused take hundredths of a second, and those that are converted about one. A file
that takes longer than two minutes ends the run, which tells its number and where that was; the next
run begins behind it:

    python -m tests.fuzz.run 3000 1 keras import --first 1234
"""

import argparse
import faulthandler
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

from logitdesk.errors import UserError
from logitdesk.inference.network import silent_stderr
from tests.fuzz.readers import Reader, readers

SLOW_SECONDS = 1.0
"""Of processor time."""


def try_one(reader: Reader, content: bytes) -> str:
    """Return "read", "refused", or the last lines of what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, reader.name)
        path.write_bytes(content)
        try:
            try:
                with silent_stderr():
                    reader.read(path)
            except UserError as error:
                str(error).encode()  # half a character is in no sentence
                return "refused"
            except reader.may_raise:
                return "refused"
        except Exception:  # noqa: BLE001 - what is looked for
            return traceback.format_exc(limit=-3)
    return "read"


def run(
    count: int,
    seed: int = 1,
    only: str = "",
    keep: Path | None = None,
    first: int = 0,
    longest: float | None = None,
) -> Counter[str]:
    """Try files up to a number, each reader in turn; print what went wrong, and count it.

    Args:
        count: how many, of which the first ones may be left out.
        seed: of the damage.
        only: how the readers' names begin.
        keep: a folder for files that went wrong.
        first: the number to begin with.
        longest: seconds after which a file ends the process, which tells where that was.
    """
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        chosen = readers(Path(folder), only)
        for number in range(first, count):
            name = list(chosen)[number % len(chosen)]
            random = Random(f"{seed} {number}")
            content = chosen[name].damage(random.choice(chosen[name].contents), random)
            if longest is not None:
                print(number, end="\r", flush=True)
                faulthandler.dump_traceback_later(longest, exit=True, file=sys.stdout)
            memory, start = _begin_to_measure(), time.process_time()
            answer = try_one(chosen[name], content)
            seconds, more = time.process_time() - start, _memory("VmHWM") - memory
            if longest is not None:
                faulthandler.cancel_dump_traceback_later()
            if answer not in ("read", "refused"):
                print(f"{name}, input {number}: {answer}", flush=True)
                if keep is not None:
                    (keep / f"{name}-{seed}-{number}".replace(" ", "-")).write_bytes(content)
                answer = "wrong"
            counts[f"{name}: {answer}"] += 1
            counts["all"] += 1
            counts["wrong"] += answer == "wrong"
            for what, is_it in (
                ("slow", seconds > SLOW_SECONDS),
                ("large", more > chosen[name].most_bytes),
            ):
                if is_it:
                    counts[what] += 1
                    told = f"{seconds:.1f} s, {more >> 20} MB, file of {len(content):,} bytes"
                    print(f"{name}, input {number}: {what}: {told}", flush=True)
    return counts


def _begin_to_measure() -> int:
    """Forget the most memory that was used so far; return what is used now."""
    with suppress(OSError):  # Linux alone
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _memory("VmRSS")


def _memory(entry: str) -> int:
    """Return bytes of memory, as Linux tells; 0 elsewhere."""
    with suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition(f"{entry}:")[2].split()[0]) << 10
    return 0


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("reader", nargs="*")
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args()
    counts = run(given.count, given.seed, " ".join(given.reader), first=given.first, longest=120)
    for what, number in sorted(counts.items()):
        print(f"{number:>8,}  {what}")
