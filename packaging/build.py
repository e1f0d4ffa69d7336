"""Build the packaged program, from a clean checkout, by one command:

    python packaging/build.py [--no-archives] [--out FOLDER]

It makes an environment of pinned versions, has PyInstaller make the program, takes away what is
never loaded, adds the licences, tries the program where there is nothing else, and packs it. Any
Python that the program itself runs on will do; nothing is installed outside of build/.

The results lie in dist/: the program's folder, and packages/ with the archives, SHA256SUMS,
sizes.md, a table of what takes the room, and files.txt, which two builds of one commit have alike.
"""

import argparse
import hashlib
import os
import runpy
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final

from archives import pack
from macos.dmg import sign
from prune import files_of, prune, size_of
from sizes import table

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGING: Final = ROOT / "packaging"
REQUIREMENTS: Final = PACKAGING / "requirements.txt"
WINDOWS, MACOS = sys.platform == "win32", sys.platform == "darwin"


@dataclass(frozen=True)
class Places:
    """Where things are made.

    Attributes:
        build: what only building needs.
        out: the results.
    """

    build: Path
    out: Path

    @property
    def environment(self) -> Path:
        """The virtual environment."""
        return self.build / "environment"

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.environment / ("Scripts/python.exe" if WINDOWS else "bin/python")

    @property
    def folder(self) -> Path:
        """The built program's folder; on macOS what the .app holds."""
        return self.out / ("LogitDesk.app/Contents" if MACOS else "logitdesk")

    @property
    def insides(self) -> list[Path]:
        """Where PyInstaller puts all but the executable.

        On macOS libraries are in the first and data in the second, and each has links to the other.
        """
        names = ["Frameworks", "Resources"] if MACOS else ["_internal"]
        return [self.folder / name for name in names]

    @property
    def program(self) -> Path:
        """The executable, with a console where there are two."""
        if MACOS:
            return self.folder / "MacOS" / "logitdesk"
        return self.folder / ("logitdesk-cli.exe" if WINDOWS else "logitdesk")

    @property
    def packages(self) -> Path:
        """What is for download."""
        return self.out / "packages"


def main() -> None:
    """Do all steps in turn, and say how long each took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--no-archives", action="store_true", help="build and try, pack nothing")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the results go")
    args = parser.parse_args()
    places = Places(ROOT / "build", args.out.resolve())
    version = runpy.run_path(str(ROOT / "logitdesk" / "__init__.py"))["__version__"]
    steps: list[tuple[str, Callable[[], object]]] = [
        ("an environment of pinned versions", lambda: make_environment(places)),
        ("the program, by PyInstaller", lambda: build(places)),
        ("taking away what is never loaded, adding licences", lambda: complete(places)),
        *([("signing", lambda: sign(places.folder.parent))] if MACOS else []),
        ("trying it where there is nothing else", lambda: smoke(places)),
    ]
    if not args.no_archives:
        steps.append(("archives and checksums", lambda: archive(places, version)))
    for number, (what, step) in enumerate(steps, start=1):
        print(f"[{number}/{len(steps)}] {what} ...", flush=True)
        started = monotonic()
        step()
        print(f"[{number}/{len(steps)}] {what}: {monotonic() - started:.0f} s", flush=True)


def make_environment(places: Places) -> None:
    """Install what is packaged, and PyInstaller; nothing if it is all there."""
    stamp = places.environment / "made-from"
    state = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest() + sys.version
    if stamp.is_file() and stamp.read_text("utf-8") == state:
        return
    # With links, as the command does: a copied Python may not find its own library.
    venv.create(places.environment, with_pip=True, clear=True, symlinks=not WINDOWS)
    _run([
        places.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--require-hashes", "--requirement", REQUIREMENTS,
    ])  # fmt: skip
    stamp.write_text(state, "utf-8")


def build(places: Places) -> None:
    """Have PyInstaller make the program's folder."""
    _run([
        places.python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--workpath", places.build, "--distpath", places.out, PACKAGING / "logitdesk.spec",
    ])  # fmt: skip


def complete(places: Places) -> None:
    """Take away what is never loaded, add the licences of the rest, and list what is there."""
    before = size_of(places.folder)
    pruned = prune(places.insides)
    print(f"  {before / 1e6:.0f} MB, now {size_of(places.folder) / 1e6:.0f} MB", flush=True)
    toc = places.build / "logitdesk" / "COLLECT-00.toc"
    _run([places.python, PACKAGING / "licences.py", toc, places.insides[0]])
    places.packages.mkdir(parents=True, exist_ok=True)
    sizes = table(places.folder, places.insides, pruned)
    (places.packages / "sizes.md").write_text(sizes, "utf-8", newline="\n")
    names = sorted(path.relative_to(places.folder).as_posix() for path in files_of(places.folder))
    files = "".join(f"{name}\n" for name in names)
    (places.packages / "files.txt").write_text(files, "utf-8", newline="\n")


def smoke(places: Places) -> None:
    """Try the program; the build fails if it does not do what it should."""
    _run([sys.executable, PACKAGING / "smoke_test.py", places.program])


def archive(places: Places, version: str) -> None:
    """Make what people download, and the checksums."""
    for old in places.packages.glob("logitdesk*"):
        old.unlink()
    sums = ""
    for path in pack(places.folder, version, places.packages):
        print(f"  {path.name}: {path.stat().st_size / 1e6:.0f} MB", flush=True)
        sums += f"{_sha256(path)}  {path.name}\n"
    (places.packages / "SHA256SUMS").write_text(sums, "utf-8", newline="\n")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _run(command: Sequence[str | Path]) -> None:
    """Run a command of the build; its failure is the build's."""
    environment = os.environ | {
        # The same order of sets in each build, so that two of one commit have the same files.
        "PYTHONHASHSEED": "0",
        # What is printed has letters that a Windows code page may lack.
        "PYTHONUTF8": "1",
        # TensorFlow is imported to see what it needs, and would say that it is fast.
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYINSTALLER_CONFIG_DIR": str(ROOT / "build" / "pyinstaller"),
    }
    done = subprocess.run([str(word) for word in command], cwd=ROOT, env=environment, check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} ended with {done.returncode}; the build stops here.")


if __name__ == "__main__":
    main()
