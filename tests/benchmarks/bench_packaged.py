"""How soon the packaged program has answered, and how large it is.

    python packaging/build.py
    python tests/benchmarks/bench_packaged.py

- *To first prediction*: the built program's own `logitdesk smoke --json`, once before that does not
  count: the median of 11. To hold: at most 1.0 s.
- *Unpacked*: all bytes of its folder, links not followed. To hold: at most 1.1 GB.
- *Archive*: the `.tar.xz`, `.deb`, `.zip` or `.dmg` that is downloaded. To hold: at most 350 MB.

Another folder than `dist` can be named, in which it was built.
"""

import os
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from bench_start import Start, start
from figures import Bystanders, Figure, machine, print_figures

TURNS: Final = 11
FIRST_PREDICTION: Final = 1.0
UNPACKED_GB: Final = 1.1
ARCHIVE_MB: Final = 350.0
ARCHIVES: Final = ("*.tar.xz", "*.zip", "*.dmg", "*.deb")
_PROGRAMS: Final = (
    "logitdesk/logitdesk",
    "logitdesk/logitdesk-cli.exe",
    "LogitDesk.app/Contents/MacOS/logitdesk",
)


def main() -> int:
    dist = Path(sys.argv[1] if len(sys.argv) > 1 else "dist").resolve()
    program = next((dist / name for name in _PROGRAMS if (dist / name).is_file()), None)
    if program is None:
        raise SystemExit(f"There is no built program in {dist}: python packaging/build.py")
    with TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LOGITDESK_HOME": home}
        command = [str(program), "smoke", "--json"]
        start(command, environment)
        bystanders = Bystanders()
        starts = [start(command, environment) for _ in range(TURNS)]
    print(f"{machine()}; {bystanders}")
    return 0 if report(starts, unpacked(dist, program), archives(dist)) else 1


def unpacked(dist: Path, program: Path) -> int:
    """The bytes of all files of the folder that is installed."""
    folder = dist / program.relative_to(dist).parts[0]
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def archives(dist: Path) -> dict[str, int]:
    """The bytes of what was packed, by kind of file; empty if nothing was."""
    found = {kind: list((dist / "packages").glob(kind)) for kind in ARCHIVES}
    return {kind: files[0].stat().st_size for kind, files in found.items() if files}


def report(starts: list[Start], folder: int, packed: dict[str, int]) -> bool:
    """Print all; tell whether all is held."""
    seconds = [one.prediction for one in starts]
    return print_figures(f"The packaged program, {len(starts)} turns", [
        Figure("to the window, median", median(one.window for one in starts), "s"),
        Figure("to the first prediction, median", median(seconds), "s", FIRST_PREDICTION),
        Figure("                         most", max(seconds), "s"),
        Figure("after a digit was drawn, resident", max(one.mb for one in starts), "MB"),
        Figure("unpacked", folder / 1e9, "GB", UNPACKED_GB),
        *[
            Figure(f"to download, {kind}", size / 1e6, "MB", ARCHIVE_MB)
            for kind, size in packed.items()
        ],
    ])  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
