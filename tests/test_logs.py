"""What is kept of what the packaged program says, by real processes."""

import io
import multiprocessing.spawn
import os
import re
import signal
import subprocess
import sys
import warnings
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import pytest

from logitdesk import __version__, paths
from logitdesk.logs import LogStream
from tests.packaged import on_posix, packaged

MISSING = "my secret diary.png"


def run(*command: object, **options: Any) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(word) for word in command],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        **options,
    )


def without_output(*command: object) -> "subprocess.CompletedProcess[str]":
    """Run it as a windowed program on Windows runs: with no stdout and no stderr at all."""
    return run("sh", "-c", 'exec "$0" "$@" >&- 2>&-', *command)


def log_lines(folder: Path) -> list[str]:
    text = (folder / "logs" / "logitdesk.log").read_text(encoding="utf-8")
    return text.splitlines()


def said_in(folder: Path) -> list[str]:
    """The lines without their time and process."""
    return [re.sub(r"^.*?\w\[\d+\] ", "", line) for line in log_lines(folder)]


def test_each_line_is_kept_and_a_terminal_shows_it_as_before() -> None:
    kept: list[str] = []
    console = io.StringIO()
    stream = LogStream(kept.append, console)
    for text in ("one\ntw", "o\n\n", "not yet"):
        print(text, end="", file=stream)
    assert kept == ["one", "two"]
    assert console.getvalue() == "one\ntwo\n\nnot yet"


def test_of_a_progress_bar_is_kept_what_was_left_of_it() -> None:
    kept: list[str] = []
    stream = LogStream(kept.append, None)
    for percent in range(100):
        stream.write(f"\r{percent} % of the work")
    stream.write("\r\repoch 1: done\r\n")
    assert kept == ["epoch 1: done"]


@on_posix
def test_the_packaged_program_keeps_what_it_says(tmp_path: Path, home: Path) -> None:
    done = run(packaged(tmp_path), "classify", MISSING)
    assert (done.returncode, MISSING in done.stderr) == (2, True)
    first, *more = log_lines(home)
    assert re.search(rf" logitdesk\[\d+\] LogitDesk {__version__}, packaged, Python 3", first)
    assert first.endswith("arguments: 2")
    assert MISSING not in first
    assert len(more) == 1
    assert more[0].endswith(done.stderr.strip())


@pytest.mark.skipif(os.name != "posix", reason="a shell that closes files")
def test_a_program_without_any_output_keeps_what_it_would_have_said(home: Path) -> None:
    sample = paths.assets() / "samples" / "3-a.json"
    python = [sys.executable, "-m", "logitdesk", "classify", "--model", "perceptron"]
    assert without_output(*python, sample).returncode == 0
    assert without_output(*python, MISSING).returncode == 2
    started, started_again, problem = said_in(home)
    assert started.startswith(f"LogitDesk {__version__}, installed")
    assert started_again == started
    assert MISSING in problem


def test_the_installed_program_in_a_terminal_keeps_nothing(home: Path) -> None:
    assert run(sys.executable, "-m", "logitdesk", "classify", MISSING).returncode == 2
    assert not home.exists()


@on_posix
def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, home: Path) -> None:
    home.write_text("a file where the folder should be")
    done = run(packaged(tmp_path), "classify", MISSING)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [done.stderr.strip()]
    assert MISSING in done.stderr


ODD = """
import threading, warnings
from logitdesk import logs
logs.begin(logs.WINDOW)
warnings.warn("this is odd")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
[][0]
"""


@on_posix
def test_warnings_and_exceptions_of_any_thread_are_kept(tmp_path: Path, home: Path) -> None:
    done = run(packaged(tmp_path, ODD))
    assert done.returncode == 1
    said = "\n".join(said_in(home))
    for expected in ("UserWarning: this is odd", "ZeroDivisionError", "IndexError"):
        assert expected in said
        assert expected in done.stderr
    assert said.count("Traceback (most recent call last):") == 2


CRASHES = """
import ctypes, os
from logitdesk import logs
logs.begin(logs.WINDOW)
ctypes.string_at(0)
"""


@on_posix
def test_a_crash_of_native_code_is_told_in_the_log_of_the_next_start(
    tmp_path: Path, home: Path
) -> None:
    assert run(packaged(tmp_path, CRASHES)).returncode == -signal.SIGSEGV
    run(packaged(tmp_path), "--version")
    left = [line for line in said_in(home) if line.startswith("left by an earlier run: ")]
    assert "Segmentation fault" in left[0]
    assert any("string_at" in line for line in left)
    run(packaged(tmp_path), "--version")
    assert len([line for line in said_in(home) if "Segmentation fault" in line]) == 1


SPEAKS = """
import os
from logitdesk import logs
logs.begin(logs.WINDOW)
os.write(2, b"what native code says before it aborts\\n")
"""


@on_posix
def test_what_native_code_says_where_there_is_no_stderr_is_kept(tmp_path: Path, home: Path) -> None:
    assert without_output(packaged(tmp_path, SPEAKS)).returncode == 0
    run(packaged(tmp_path), "--version")
    assert "left by an earlier run: what native code says before it aborts" in said_in(home)


@on_posix
def test_the_training_process_writes_to_the_same_log(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resource_tracker.ensure_running()  # by Python, for it is no part of this
    program = packaged(tmp_path)
    monkeypatch.setattr(multiprocessing.spawn, "_python_exe", os.fsencode(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=warnings.warn, args=("the worker finds this odd",))
    process.start()
    process.join(60)
    assert process.exitcode == 0
    started, *said = log_lines(home)
    assert f" training[{process.pid}] LogitDesk {__version__}" in started
    assert any("UserWarning: the worker finds this odd" in line for line in said)


WRITES = """
import logging, sys
from pathlib import Path
from logitdesk.log_file import SharedFileHandler
handler = SharedFileHandler(Path(sys.argv[1]), sys.argv[2], max_bytes=4000, old_files=500)
for number in range(400):
    handler.handle(logging.LogRecord("", logging.INFO, "", 0, f"line {number}.", None, None))
"""


def test_several_processes_write_to_one_log_while_it_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "logitdesk.log"
    names = ("one", "two", "three")
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITES, str(file), name], stderr=subprocess.PIPE)
        for name in names
    ]
    for writer in writers:
        _, err = writer.communicate(timeout=100)
        assert (writer.returncode, err) == (0, b"")
    files = [one for one in tmp_path.iterdir() if not one.name.endswith(".lock")]
    assert len(files) > 5
    lines = [line for one in files for line in one.read_text(encoding="utf-8").splitlines()]
    told = sorted(re.findall(r" (\w+)\[\d+\] (line \d+\.)$", "\n".join(lines), re.MULTILINE))
    assert told == sorted((name, f"line {number}.") for name in names for number in range(400))


FILLS = """
import sys
from logitdesk import logs
logs.begin(logs.WINDOW)
for number in range(60_000):
    print(f"line {number}: " + 100 * "x", file=sys.stderr)
"""


@on_posix
def test_the_log_takes_no_more_than_four_files_of_a_megabyte(tmp_path: Path, home: Path) -> None:
    assert without_output(packaged(tmp_path, FILLS)).returncode == 0
    logs = sorted(file.name for file in (home / "logs").glob("logitdesk.log*"))
    expected = ["logitdesk.log", "logitdesk.log.1", "logitdesk.log.2", "logitdesk.log.3"]
    assert [name for name in logs if not name.endswith(".lock")] == expected
    assert all((home / "logs" / name).stat().st_size <= 1_000_000 for name in expected)
    assert "line 59999: " in log_lines(home)[-1]
