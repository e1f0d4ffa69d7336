"""What `logitdesk doctor` finds."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from logitdesk import __version__, paths
from tests.commands.conftest import Run


@pytest.fixture(autouse=True)
def _a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_where_all_is_well_it_says_so(run: Run, home: Path) -> None:
    answer = run("doctor")
    assert answer.out.splitlines()[-1] == "Nothing is wrong."
    assert (answer.code, answer.err) == (0, "")
    found = dict(line.split(maxsplit=1) for line in answer.out.splitlines() if line)
    assert found["LogitDesk"] == __version__
    assert found["Python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}")
    assert {"numpy", "LiteRT", "PySide6", "TensorFlow", "CPU", "GPU", "MNIST"} <= set(found)
    assert str(home / "models") in answer.out


def test_it_does_not_load_tensorflow() -> None:
    program = (
        "import sys; from logitdesk.cli import main; main(['doctor']); "
        "print({'tensorflow', 'keras'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout.splitlines()[-1], done.stderr) == ("set()", "")


def test_a_broken_network_is_wrong(run: Run, home: Path) -> None:
    own = home / "models" / "own"
    shutil.copytree(paths.shipped_models() / "perceptron", own)
    (own / "card.json").write_text("{}")
    answer = run("doctor")
    assert answer.code == 2
    assert f"{own / 'card.json'} is not the card" in answer.out.splitlines()[-1]


def test_a_folder_that_cannot_be_written_is_wrong(run: Run, home: Path) -> None:
    home.write_text("a file where the folder should be")
    answer = run("doctor")
    assert answer.code == 2
    assert f"Nothing can be written to {home / 'models'}" in answer.out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always one")
def test_no_display_is_wrong(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    answer = run("doctor")
    assert answer.code == 2
    assert answer.out.splitlines()[-1].startswith("There is no display")


def test_mnist_is_found_where_it_lies(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from logitdesk.learning.datasets.mnist import FILES

    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path / "data"))
    assert "downloaded when it is first needed" in run("doctor").out
    for file in [file for half in FILES.values() for file in half]:
        place = tmp_path / "data" / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    assert str(tmp_path / "data" / "mnist") in run("doctor").out
