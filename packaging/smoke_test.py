"""Try a built program where there is nothing but itself: no Python, no project, no display.

    python packaging/smoke_test.py PROGRAM

PROGRAM is the executable. What is installed of it lies for the test in a folder with spaces and
letters beyond ASCII that it may not write to, and it has an empty home. It draws and reads a digit,
evaluates, trains for some seconds in its worker process, is started again with what it has learned,
and must leave no process behind and its own folder as it was.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

FOLDER: Final = "Ein Ordner für 数字"
NOBODY: Final = 65534
"""Who runs the program where the test is root's: root could write anywhere."""
LIMIT: Final = 300
"""Seconds that one call may take; training imports TensorFlow from a disk that may be slow."""
_KEPT: Final = ("LOGITDESK_DATA", "SYSTEMROOT", "TEMP", "TMP")
"""The variables that the program is given from those of the test."""


class Failed(Exception):
    """What the program did not do."""


class Bare:
    """The program in its folder, and a home for it.

    Attributes:
        folder: what is installed.
        program: the executable in it.
        home: an empty folder that belongs to who runs it.
    """

    def __init__(self, folder: Path, program: Path, home: Path) -> None:
        self.folder = folder
        self.program = program
        self.home = home

    def run(self, *arguments: str, code: int = 0) -> str:
        """Call the program and return what it printed.

        Raises:
            Failed: it ended with another code, or not at all.
        """
        said = f"logitdesk {' '.join(arguments)}"
        started = monotonic()
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [self.program, *arguments],
            env=self._environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=False,
            **_as_nobody(),
        )
        print(f"  {said} ({monotonic() - started:.1f} s)", flush=True)
        if done.returncode != code:
            raise Failed(
                f"{said} ended with {done.returncode}, not {code}:\n{done.stdout}\n{done.stderr}"
            )
        return done.stdout

    def json(self, *arguments: str) -> Any:
        """What the program printed as JSON in its last line."""
        return self.json_lines(*arguments)[-1]

    def json_lines(self, *arguments: str) -> list[Any]:
        """What the program printed as JSON, a line after the other."""
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]

    def _environment(self) -> Mapping[str, str]:
        nowhere = str(self.home / "nowhere")
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return kept | {
            "PATH": nowhere,
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "APPDATA": str(self.home),
            "LOCALAPPDATA": str(self.home),
            "LOGITDESK_HOME": str(self.home / "LogitDesk"),
            "QT_QPA_PLATFORM": "offscreen",
        }


def try_program(program: Path) -> None:
    """Try all of it.

    Raises:
        Failed: what it did not do.
    """
    with _bare(program) as bare:
        before = _files(bare.folder)
        _reads(bare)
        name = _learns(bare)
        _remembers(bare, name)
        _expect(not _processes(bare), "no process is left behind")
        _expect(_files(bare.folder) == before, "its own folder is as it was")


def _reads(bare: Bare) -> None:
    tried = bare.json("smoke")
    _expect(tried["digit"] == tried["expected"], "the digit drawn in the window is read right")
    _expect(not tried["tensorflow_imported"], "the window's process has no TensorFlow")
    samples = next(bare.folder.rglob("assets/samples"))
    line = bare.json("classify", str(samples / "7-a.json"))
    _expect(line["digit"] == 7, "a file is classified")
    labelled = bare.folder.parent / "digits.jsonl"
    labelled.write_text(
        "".join(
            file.read_text("utf-8").strip().replace("\n", " ") + "\n"
            for file in sorted(samples.glob("*-a.json"))
        ),
        "utf-8",
    )
    result = bare.json("evaluate", "--model", "cnn", "--dataset", str(labelled))
    _expect(result["n"] == 10 and result["accuracy"] >= 0.9, "ten samples are evaluated")
    _expect("packaged" in bare.run("doctor"), "doctor knows that it is the packaged program")
    bare.run("classify", "no such file.png", code=2)


def _learns(bare: Bare) -> str:
    """Train, and return the new network's name."""
    trained = bare.json("smoke", "--train")
    _expect(not trained["tensorflow_imported"], "the window's process has no TensorFlow either")
    _expect(trained["worker_ended"], "the worker process has ended")
    _expect(trained["processes_left"] == 0, "it has left no process behind")
    return str(trained["trained"])


def _remembers(bare: Bare, name: str) -> None:
    models = [model["name"] for model in bare.json_lines("models")]
    _expect(name in models, f"“{name}” is there after a restart")
    again = bare.json("smoke", "--model", name)
    _expect(again["digit"] is not None, f"“{name}” reads after a restart")


def _expect(is_so: bool, what: str) -> None:
    if not is_so:
        raise Failed(f"Not so: {what}.")
    print(f"  yes: {what}", flush=True)


@contextmanager
def _bare(program: Path) -> Iterator[Bare]:
    """The program in a folder of its own that is read-only, and an empty home beside it."""
    with tempfile.TemporaryDirectory(prefix="logitdesk ") as name:
        place = Path(name, FOLDER)
        home = Path(name, "Zuhause")
        home.mkdir()
        if _is_root():
            Path(name).chmod(0o755)
            os.chown(home, NOBODY, NOBODY)
        installed = _installed(program)
        inside = place / installed.name
        shutil.copytree(installed, inside, symlinks=True)
        _make_read_only(inside)
        try:
            yield Bare(inside, inside / program.relative_to(installed), home)
        finally:
            _make_writable(inside)


def _installed(program: Path) -> Path:
    """The folder that an executable needs: the one it lies in, or the .app."""
    return next((path for path in program.parents if path.suffix == ".app"), program.parent)


def _make_read_only(folder: Path) -> None:
    for inside, _, names in os.walk(folder):
        for path in (Path(inside), *(Path(inside, name) for name in names)):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)


def _make_writable(folder: Path) -> None:
    for inside, _, names in os.walk(folder):
        for path in (Path(inside), *(Path(inside, name) for name in names)):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | stat.S_IWUSR)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each file and folder below a folder."""
    found = {}
    for path in folder.rglob("*"):
        state = path.lstat()
        found[str(path.relative_to(folder))] = (state.st_size, state.st_mtime_ns)
    return found


def _processes(bare: Bare) -> list[str]:
    """Processes of this executable that still run a second from now."""
    sleep(1)
    if Path("/proc/self").exists():
        links = Path("/proc").glob("[0-9]*/exe")
        return [str(link) for link in links if _leads_to(link, bare.program)]
    # Windows names the executable alone, macOS with its folders, of which it may not show all
    # letters: those of the temporary one it does.
    windows = os.name == "nt"
    command = ["tasklist"] if windows else ["ps", "-axww", "-o", "command="]
    said = subprocess.run(command, capture_output=True, check=True).stdout
    sought = bare.program.name if windows else bare.home.parent.name
    return [line for line in said.decode(errors="replace").splitlines() if sought in line]


def _leads_to(link: Path, program: Path) -> bool:
    try:
        return link.readlink() == program.resolve()
    except OSError:  # it ended this moment, or is another person's
        return False


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _as_nobody() -> dict[str, Any]:
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if _is_root() else {}


if __name__ == "__main__":
    print(f"Trying {sys.argv[1]}")
    try:
        try_program(Path(sys.argv[1]).resolve())
    except Failed as problem:
        sys.exit(f"The program does not do what it should. {problem}")
    print("It does all that it should.")
