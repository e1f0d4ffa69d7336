"""`logitdesk smoke`, in a process of its own as a person starts it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.library.bundle import open_bundle
from tests.packaged import on_posix, packaged

KEYS = {
    "digit", "expected", "seconds_to_window", "seconds_to_prediction", "tensorflow_imported",
    "resident_mb",
}  # fmt: skip
INSTALLED = (sys.executable, "-m", "logitdesk")


def smoke(
    *arguments: str, program: Sequence[str] = INSTALLED, **environment: str
) -> "subprocess.CompletedProcess[str]":
    """Run it in this test’s home without a display, with these variables in its environment."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    shown = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [*program, "smoke", *arguments],
        check=False,
        env=shown | environment,
        capture_output=True,
        text=True,
        timeout=280,
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
def test_the_window_reads_a_sample_without_a_display(home: Path) -> None:
    ended = smoke("--json")
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout)
    assert set(said) == KEYS
    assert said["digit"] == said["expected"]
    assert said["tensorflow_imported"] is False
    assert 0 < said["seconds_to_window"] <= said["seconds_to_prediction"]
    assert 20 < said["resident_mb"] < 250
    assert said["resident_mb"] == round(said["resident_mb"], 1)
    assert not ended.stderr
    assert not home.exists(), "it wrote into the person's folder"


def test_a_network_that_is_not_there_is_told() -> None:
    ended = smoke("--model", "resnet")
    assert ended.returncode == 2
    assert "There is no network “resnet”" in ended.stderr


def test_a_network_that_cannot_be_loaded_is_not_replaced_by_another(tmp_path: Path) -> None:
    broken = tmp_path / "home" / "models" / "mine"
    shutil.copytree(paths.shipped_models() / "perceptron", broken)
    card = json.loads((broken / "card.json").read_text(encoding="utf-8"))
    (broken / "model.tflite").write_bytes(b"nothing")
    (broken / "card.json").write_text(json.dumps(card | {"name": "Mine"}), encoding="utf-8")
    ended = smoke("--model", "Mine")
    assert ended.returncode == 2
    assert "Mine" in ended.stderr


def test_training_is_tried_in_no_person_s_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOGITDESK_HOME")
    ended = smoke("--train")
    assert ended.returncode == 2
    assert "LOGITDESK_HOME" in ended.stderr


@on_posix
def test_the_packaged_program_trains_in_its_worker_and_remembers(
    tmp_path: Path, home: Path
) -> None:
    program, nobody = [str(packaged(tmp_path))], "http://127.0.0.1:9"
    ended = smoke(
        "--train", "--json", program=program,
        LOGITDESK_DATA=str(tmp_path), http_proxy=nobody, https_proxy=nobody,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout)
    assert said.keys() - KEYS == {
        "trained", "seconds_training", "digit_after", "worker_ended", "processes_left",
    }  # fmt: skip
    assert said["digit_after"] == said["expected"]
    assert (said["worker_ended"], said["processes_left"]) == (True, 0)
    assert said["tensorflow_imported"] is False
    assert said["seconds_training"] > 0
    open_bundle(home / "models" / "smoke-test").verify()
    assert not list((home / "drafts").iterdir())
    assert not list((home / "runs").iterdir())

    log = paths.log_file().read_text(encoding="utf-8")
    assert " training[" in log
    assert "Traceback" not in log

    again = smoke("--json", "--model", said["trained"], program=program)
    assert (again.returncode, json.loads(again.stdout)["digit"]) == (0, said["expected"])
