"""What is kept of what the packaged program says, by real processes."""

import multiprocessing.spawn
import os
import re
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

from logitdesk import __version__, logs, paths
from tests.packaged import on_posix, packaged

MISSING = "my secret diary.png"
SPEAKS = """
import os, threading, warnings
from logitdesk import logs
logs.begin(logs.WINDOW)
warnings.warn("this is odd")
os.write(2, b"what native code says\\n")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
[][0]
"""
CRASHES = """
import ctypes
from logitdesk import logs
logs.begin(logs.WINDOW)
ctypes.string_at(0)
"""


def run(*command: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, timeout=100
    )


def without_output(*command: object) -> "subprocess.CompletedProcess[str]":
    """Run it as a windowed program on Windows runs: with no stdout and no stderr at all."""
    return run("sh", "-c", 'exec "$0" "$@" >&- 2>&-', *command)


def kept() -> str:
    return paths.log_file().read_text(encoding="utf-8")


@on_posix
@pytest.mark.parametrize("run", [run, without_output])
def test_the_packaged_program_keeps_all_that_is_said_in_the_log(
    tmp_path: Path, run: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    done = run(packaged(tmp_path, SPEAKS), MISSING)
    assert (done.returncode, done.stderr) == (1, "")
    first, _, said = kept().partition("\n")
    assert re.search(rf"^\d.* logitdesk\[\d+\] LogitDesk {__version__}, packaged, Python 3", first)
    assert MISSING not in kept()
    for expected in ("this is odd", "what native code says", "ZeroDivisionError", "IndexError"):
        assert expected in said
    assert said.count("Traceback (most recent call last):") == 2


@on_posix
def test_a_crash_of_native_code_is_kept(tmp_path: Path) -> None:
    assert run(packaged(tmp_path, CRASHES)).returncode == -signal.SIGSEGV
    assert "Segmentation fault" in kept()
    assert "string_at" in kept()


@on_posix
def test_a_command_says_on_stderr_what_is_wrong_where_there_is_one(
    tmp_path: Path, home: Path
) -> None:
    for program in ([packaged(tmp_path)], [sys.executable, "-m", "logitdesk"]):
        done = run(*program, "classify", MISSING)
        assert (done.returncode, MISSING in done.stderr) == (2, True)
    assert not home.exists()
    assert without_output(sys.executable, "-m", "logitdesk", "classify", MISSING).returncode == 2
    assert MISSING in kept()


@on_posix
def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, home: Path) -> None:
    home.write_text("a file where the folder should be")
    done = run(packaged(tmp_path, SPEAKS))
    assert (done.returncode, done.stderr.count("IndexError")) == (1, 1)


@on_posix
def test_the_training_process_writes_to_the_same_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
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
    assert f" training[{process.pid}] LogitDesk {__version__}" in kept()
    assert "UserWarning: the worker finds this odd" in kept()


@on_posix
def test_a_full_log_is_put_aside_at_the_next_start(tmp_path: Path) -> None:
    file = paths.log_file()
    file.parent.mkdir(parents=True)
    for _ in range(3):
        file.write_bytes(b"x" * (logs.MAX_BYTES + 1))
        run(packaged(tmp_path, SPEAKS))
        assert "this is odd" in kept()
        assert len(kept()) < logs.MAX_BYTES
    assert len(list(file.parent.iterdir())) == 2
