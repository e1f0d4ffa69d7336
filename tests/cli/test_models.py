"""What `logitdesk models` lists."""

import shutil
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.library.bundle import open_bundle, write_bundle
from tests.cli.conftest import Run


@pytest.fixture
def own(home: Path) -> Path:
    """A person's own copy of a network."""
    folder = home / "models" / "own"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    return folder


def test_every_network_has_a_line_with_its_weights_and_accuracy(run: Run, own: Path) -> None:
    answer = run("models")
    assert (answer.code, answer.err) == (0, "")
    heading, *rows = answer.out.splitlines()
    assert heading.split() == ["name", "architecture", "weights", "MNIST", "folder"]
    row = next(row for row in rows if row.endswith(str(own)))
    assert row.split()[:3] == ["Perceptron", "perceptron", "7,850"]
    assert 90 <= float(row.split()[3].removesuffix("%")) <= 94


def test_as_json_every_network_is_an_object(run: Run, own: Path) -> None:
    told = next(told for told in run("models", "--json").objects() if told["folder"] == str(own))
    assert (told["name"], told["architecture"], told["weights"]) == (
        "Perceptron",
        "perceptron",
        7850,
    )
    assert told["measured"]["mnist"]["n"] == 10_000
    assert told["problem"] is None


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


def test_a_network_with_a_missing_file_is_told_of(run: Run, own: Path) -> None:
    (own / "model.tflite").unlink()
    answer = run("models")
    assert answer.code == 2
    assert "model.tflite is missing" in answer.err


def test_classify_with_a_broken_network_says_which_file_and_what_to_do(
    run: Run, own: Path, sample: Path
) -> None:
    file = own / "model.tflite"
    file.write_bytes(file.read_bytes()[:-1])
    answer = run("classify", "--model", own, sample)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"logitdesk: {file} is not the file")
    assert "Reinstall" in answer.err
