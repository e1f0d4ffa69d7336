"""The command line as a whole: what is said to whom, and how it ends."""

import errno
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from logitdesk import __version__, paths
from logitdesk.cli.main import main
from logitdesk.cli.output import say

SAMPLE = paths.assets() / "samples" / "3-a.json"
CLASSIFY = [sys.executable, "-m", "logitdesk", "classify", "--model", "perceptron"]


def test_every_command_has_help_and_the_program_a_version(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for command in ("classify", "evaluate", "train", "models", "doctor", "smoke"):
        assert main([command, "--help"]) == 0
        assert f"usage: logitdesk {command}" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"LogitDesk {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify"],
        ["classify", "--nonsense", "x"],
        ["train"],
        ["train", "--model", "resnet"],
        ["train", "--model", "cnn", "--epochs", "0"],
        ["train", "--model", "cnn", "--samples", "-5"],
        ["train", "--model", "cnn", "--seed", "1.5"],
        ["train", "--model", "cnn", "--seed", str(2**32)],
        ["train", "--model", "cnn", "--device", "abacus"],
        ["--nonsense"],
    ],
    ids=" ".join,
)
def test_arguments_that_cannot_be_used_end_with_2_and_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: logitdesk")


def test_a_terminal_that_cannot_show_a_name(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"three-\xff.json")
    file.write_bytes(SAMPLE.read_bytes())
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [*CLASSIFY, str(tmp_path / "größe"), str(file)]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stdout.splitlines()[1].endswith(b"three-\\udcff.json")


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_closed_pipe_is_silent() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*CLASSIFY, SAMPLE], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("command", [[*CLASSIFY, SAMPLE], [*CLASSIFY[:3], "--help"]])
def test_a_full_disk_is_told_of(command: list[str]) -> None:
    # Without a buffer argparse itself meets the error, and drops it.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, check=False, env=environment
        )
    assert done.returncode == 2
    assert b"the disk is full" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.usefixtures("default_signals")
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text((json.dumps(json.loads(SAMPLE.read_bytes())) + "\n") * 30_000)
    with subprocess.Popen(
        [*CLASSIFY, "--json", many], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")


@pytest.mark.parametrize(
    "arguments", [["classify", str(SAMPLE)], ["evaluate", "--dataset", str(SAMPLE)]]
)
def test_a_windowed_program_has_no_stdout_and_needs_none(arguments: list[str]) -> None:
    program = (
        "import sys; sys.stdout = sys.stderr = None; from logitdesk.cli.main import main; "
        f"sys.exit(main({[*arguments, '--model', 'perceptron']!r}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_without_stdout_bad_arguments_still_end_with_2() -> None:
    program = (
        "import sys; sys.stdout = sys.stderr = None; from logitdesk.cli.main import main; "
        "sys.exit(main(['classify']) + main(['no-such-file']) + main(['classify', 'no-such-file']))"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    no_display = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, check=False, env=no_display)
    assert done.returncode == 6


READS_THE_DIALOG = """
import os, sys
sys.stdout = sys.stderr = None
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from logitdesk.cli.main import main
from logitdesk.cli.output import say

app = QApplication([])
def read() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    os.write(1, box.text().encode())
    box.close()
QTimer.singleShot(300, read)
sys.exit(main(sys.argv[1:]))
"""


def in_a_windowed_program(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """Ends without a dialog only after the test has failed."""
    return subprocess.run(
        [sys.executable, "-c", READS_THE_DIALOG, *arguments],
        capture_output=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def test_without_stderr_a_dialog_says_why_the_window_is_not_opened() -> None:
    done = in_a_windowed_program("double-clicked.png")
    assert done.returncode == 2
    assert "There is no file “double-clicked.png”" in done.stdout.decode()


def test_without_stderr_no_dialog_holds_up_a_command() -> None:
    done = in_a_windowed_program("classify", "double-clicked.png")
    assert (done.returncode, done.stdout) == (2, b"")


class _Full(io.StringIO):
    """A stderr on a full disk."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "no space")


def test_where_nothing_can_be_said_the_command_goes_on(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", _Full())
    assert main(["classify", "--model", "perceptron", "no such file", str(SAMPLE)]) == 2
    assert main(["classify", "--model", "no such network", str(SAMPLE)]) == 2
    monkeypatch.setattr(sys, "stderr", None)
    say("no such thing")
    told = capfd.readouterr().out
    assert str(SAMPLE) in told
    assert "no such" not in told


def test_too_little_memory_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def run_out(_args: object) -> int:
        raise MemoryError

    monkeypatch.setattr("logitdesk.cli.doctor.run_models", run_out)
    assert main(["models"]) == 2
    assert "memory" in capfd.readouterr().err
