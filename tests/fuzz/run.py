"""Damaged files for every reader: `python -m tests.fuzz.run 10000 [SEED [READER]]` prints counts.

A reader may refuse a file by a `UserError`, or by what its own docstring names, and nothing else.
"""

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
from tests.fuzz.mutators import damage
from tests.fuzz.readers import Reader, readers

SLOW_SECONDS = 1.0
"""Of processor time."""


def try_one(reader: Reader, content: bytes) -> str:
    """Return "read", "refused", or the last lines of what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, reader.name)
        path.write_bytes(content)
        try:
            with silent_stderr():
                reader.read(path)
        except UserError as error:
            str(error).encode()
            return "refused"
        except reader.may_raise:
            return "refused"
        except Exception:  # noqa: BLE001 - what is looked for
            return traceback.format_exc(limit=-3)
    return "read"


def run(count: int, seed: int = 1, only: str = "", keep: Path | None = None) -> Counter[str]:
    """Try so many files, each reader in turn; print what went wrong, and count it."""
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        chosen = readers(Path(folder), only)
        for number in range(count):
            name = list(chosen)[number % len(chosen)]
            random = Random(f"{seed} {number}")
            content = damage(random.choice(chosen[name].contents), random)
            memory, start = _begin_to_measure(), time.process_time()
            answer = try_one(chosen[name], content)
            seconds, more = time.process_time() - start, _memory("VmHWM") - memory
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
    amount, start_seed = int(sys.argv[1]), int((*sys.argv[2:], "1")[0])
    for what, number in sorted(run(amount, start_seed, " ".join(sys.argv[3:])).items()):
        print(f"{number:>8,}  {what}")
