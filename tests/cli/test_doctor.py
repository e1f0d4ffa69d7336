"""What `logitdesk doctor` finds."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest

from logitdesk import __version__, paths
from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.datasets.download import RemoteFile
from logitdesk.library.bundle import open_bundle, write_bundle
from tests.cli.conftest import Run
from tests.packaged import on_posix, packaged


@pytest.fixture(autouse=True)
def _a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_where_all_is_well_it_says_so(run: Run, home: Path) -> None:
    answer = run("doctor")
    assert answer.out.splitlines()[-1] == "Nothing is wrong."
    assert (answer.code, answer.err) == (0, "")
    found = dict(line.split(maxsplit=1) for line in answer.out.splitlines() if line)
    assert found["LogitDesk"].startswith(f"{__version__}, installed")
    assert found["Python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}")
    assert {"numpy", "LiteRT", "PySide6", "TensorFlow", "CPU", "GPU", "MNIST"} <= set(found)
    assert str(home / "models") in answer.out


def test_it_does_not_load_tensorflow() -> None:
    program = (
        "import sys; from logitdesk.cli.main import main; main(['doctor']); "
        "print({'tensorflow', 'keras'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout.splitlines()[-1], done.stderr) == ("set()", "")


def test_a_folder_that_cannot_be_written_is_wrong(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.write_text("a file where the folder should be")
    for folder in (home, Path("/proc/nothing")):  # where not even an administrator can write
        monkeypatch.setenv("LOGITDESK_HOME", str(folder))
        answer = run("doctor")
        assert answer.code == 2
        assert f"Nothing can be written to {folder / 'models'}" in answer.out


@pytest.mark.parametrize(
    ("name", "put_in_its_place"),
    [
        ("drafts", Path.touch), ("runs", Path.touch), ("cache", Path.touch),
        ("own-digits.sqlite", Path.mkdir), ("settings.ini", Path.mkdir),
    ],
)  # fmt: skip
def test_a_part_of_the_home_that_cannot_be_written_is_wrong(
    run: Run, home: Path, name: str, put_in_its_place: Callable[[Path], None]
) -> None:
    """Though the home itself can be: a file is where a folder should be, or a folder for a file."""
    home.mkdir(exist_ok=True)
    put_in_its_place(home / name)
    answer = run("doctor")
    assert answer.code == 2
    assert f"Nothing can be written to {home / name}" in answer.out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is none")
def test_a_full_disk_is_wrong(run: Run, home: Path) -> None:
    """A process that may write no more of a file gets the same refusals as from a full disk."""
    import resource

    home.mkdir(exist_ok=True)
    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 15, most))
    try:
        answer = run("doctor")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))
    assert answer.code == 2
    assert f"Nothing can be written to {home / 'models'}" in answer.out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always one")
def test_no_display_is_wrong(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    answer = run("doctor")
    assert answer.code == 2
    assert answer.out.splitlines()[-1].startswith("There is no display")


@pytest.mark.parametrize("folder", ["mnist", ""])
def test_mnist_is_found_where_it_lies(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """In a folder of data sets, or in the very folder that is named."""
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path / "data"))
    assert "downloaded when it is first needed" in run("doctor").out
    (tmp_path / "data" / folder).mkdir(parents=True)
    for file in mnist_files():
        (tmp_path / "data" / folder / file.name).touch()
    (line,) = (line for line in run("doctor").out.splitlines() if line.startswith("MNIST"))
    assert line.endswith(f"in {tmp_path / 'data'}")


def mnist_files() -> list[RemoteFile]:
    return [file for data in DATA_SETS if data.name == "mnist" for file in data.files]


@on_posix
def test_a_packaged_program_is_told_from_an_installed_one(run: Run, tmp_path: Path) -> None:
    program = packaged(tmp_path)
    done = subprocess.run([program, "doctor"], capture_output=True, text=True, check=False)
    assert f"{__version__}, packaged, in {tmp_path}" in done.stdout
    assert str(paths.log_file().parent) in done.stdout
    assert f"{__version__}, installed, in {Path(paths.__file__).parent}" in run("doctor").out


@on_posix
def test_a_gpu_that_is_left_unused_is_told_with_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = tmp_path / "nvidia-smi"
    driver.write_text("#!/bin/sh\nprintf 'NVIDIA H200\\nNVIDIA H200\\n'\n")
    driver.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    answer = run("doctor")
    assert answer.code == 0
    advice, last = answer.out.splitlines()[-2:]
    assert last == "Nothing is wrong."
    try:
        metadata.version("nvidia-cudnn-cu12")
    except metadata.PackageNotFoundError:
        assert "NVIDIA H200, NVIDIA H200; unused" in answer.out
        assert '.venv/bin/pip install ".[gpu]"' in advice
    else:
        assert "NVIDIA H200, NVIDIA H200; networks are trained on it" in answer.out


@pytest.fixture
def own(home: Path) -> Path:
    """A person's own copy of a network."""
    folder = home / "models" / "own"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    return folder


def test_a_network_of_which_a_byte_was_changed_is_told_of(run: Run, own: Path) -> None:
    file = own / "model.keras"
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    answer = run("models")
    assert answer.code == 2
    assert f"{file} is not the file" in answer.err
    assert str(own) not in answer.out
    assert str(paths.shipped_models() / "perceptron") in answer.out
    broken = [told for told in run("models", "--json").objects() if told["problem"]]
    assert [told["folder"] for told in broken] == [str(own)]


@pytest.mark.parametrize("command", ["models", "doctor"])
def test_a_network_that_does_not_run_is_told_of_though_its_hashes_are_right(
    run: Run, own: Path, command: str
) -> None:
    card = open_bundle(own).card
    odd = write_bundle(own, card, own / "model.keras", b"nothing of the sort").folder
    answer = run(command)
    assert answer.code == 2
    assert f"{odd / 'model.tflite'} is not a network that LiteRT can run" in answer.out + answer.err
