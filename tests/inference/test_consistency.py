"""What is imported is checked against itself."""

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.consistency import check_bundle
from logitdesk.inference.network import load_interpreter
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.library import Library
from tests.library.test_archive import contents, with_files


def take(path: Path) -> Bundle:
    models = paths.user_models()
    return import_bundle(path, models, Library((paths.shipped_models(), models)), check_bundle)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "given.logitdesk-network"
    export_bundle(open_bundle(paths.shipped_models() / "perceptron"), path)
    return path


def with_bias(tflite: bytes, bias: float) -> bytes:
    """The perceptron, each of its biases another."""
    tensors = load_interpreter(tflite)
    found = next(t for t in tensors.get_tensor_details() if tuple(t["shape"]) == (10,))
    old = tensors.get_tensor(found["index"]).tobytes()
    assert tflite.count(old) == 1
    return tflite.replace(old, np.full(10, bias, np.float32).tobytes())


@pytest.mark.parametrize("name", ["perceptron", "cnn", "squeezenet"])
def test_parts_that_belong_together_are_taken(name: str) -> None:
    check_bundle(open_bundle(paths.shipped_models() / name))


@pytest.mark.parametrize("architecture", ["squeezenet", "cnn"])
def test_a_card_of_another_architecture_is_refused(file: Path, architecture: str) -> None:
    with pytest.raises(UserError, match=f"says “{architecture}” with 7,850"):
        take(with_files(file, {}, architecture=architecture))


def test_weights_that_give_no_numbers_are_refused(file: Path) -> None:
    tflite = with_bias(contents(file)["model.tflite"], np.nan)
    with pytest.raises(UserError, match="no finite numbers"):
        take(with_files(file, {"model.tflite": tflite}))


def test_evidence_of_another_network_is_refused(file: Path) -> None:
    other = with_bias(contents(file)["model.tflite"], 3.0)
    with pytest.raises(UserError, match="another network"):
        take(with_files(file, {"model.tflite": other}))
    cnn = (paths.shipped_models() / "cnn" / "evidence.tflite").read_bytes()
    with pytest.raises(UserError):
        take(with_files(file, {"evidence.tflite": cnn}))


@pytest.mark.parametrize("seconds", [0.0, -1e9, 253_402_300_800.0 + 1e6, 4_500_000_000.0])
def test_a_wrong_clock_keeps_no_network_from_being_exported(
    file: Path, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    with monkeypatch.context() as clock:
        clock.setattr("time.time", lambda: seconds)
        export_bundle(open_bundle(paths.shipped_models() / "perceptron"), file)
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("card.json"))["architecture"] == "perceptron"
    assert take(file).name == "Perceptron 2"
