"""Damaged files for every reader: `python -m tests.fuzz.run 10000 [SEED [READER]]` prints counts.

A reader may refuse a file by a `UserError`, or by what its own docstring names, and nothing else.
"""

import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from logitdesk.errors import UserError
from logitdesk.inference.network import silent_stderr
from tests.fuzz.mutators import damage
from tests.fuzz.readers import Reader, readers

SLOW_SECONDS = 1.0


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
        chosen = {name: one for name, one in readers(Path(folder)).items() if only in name}
        for number in range(count):
            name = list(chosen)[number % len(chosen)]
            random = Random(f"{seed} {number}")
            content = damage(random.choice(chosen[name].contents), random)
            start = time.perf_counter()
            answer = try_one(chosen[name], content)
            seconds = time.perf_counter() - start
            if answer not in ("read", "refused"):
                print(f"{name}, input {number}: {answer}", flush=True)
                if keep is not None:
                    (keep / f"{name}-{seed}-{number}".replace(" ", "-")).write_bytes(content)
                answer = "wrong"
            counts[f"{name}: {answer}"] += 1
            counts["all"] += 1
            counts["wrong"] += answer == "wrong"
            if seconds > SLOW_SECONDS:
                counts["slow"] += 1
                print(f"{name}, input {number}: {seconds:.1f} s, {len(content):,} bytes")
    return counts


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    amount, start_seed = int(sys.argv[1]), int((*sys.argv[2:], "1")[0])
    for what, number in sorted(run(amount, start_seed, "".join(sys.argv[3:4])).items()):
        print(f"{number:>8,}  {what}")
