"""`logitdesk smoke`, in a process of its own as a person starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KEYS = {
    "digit", "expected", "seconds_to_window", "seconds_to_prediction", "tensorflow_imported",
    "resident_mb",
}  # fmt: skip


def smoke(*arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "logitdesk", "smoke", *arguments],
        check=False,
        env=environment | {"LOGITDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=100,
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
def test_the_window_reads_a_sample_without_a_display(tmp_path: Path) -> None:
    ended = smoke("--json", home=tmp_path)
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout)
    assert set(said) == KEYS
    assert said["digit"] == said["expected"]
    assert said["tensorflow_imported"] is False
    assert 0 < said["seconds_to_window"] <= said["seconds_to_prediction"]
    assert 20 < said["resident_mb"] < 250
    assert said["resident_mb"] == round(said["resident_mb"], 1)
    assert not ended.stderr
    assert not list(tmp_path.iterdir()), "it wrote into the person's folder"


def test_it_tells_a_person_in_a_sentence(tmp_path: Path) -> None:
    ended = smoke(home=tmp_path)
    assert ended.returncode == 0
    assert "read" in ended.stdout
