"""`logitdesk train`: trains, shows how it goes, and writes a bundle that the desk can use."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from logitdesk.cli.main import main
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets import mnist
from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import Library
from logitdesk.training.request import request_for
from tests.training.bars import part_of
from tests.training.bars_worker import NOWHERE


@pytest.fixture
def data(bars: DataSet, monkeypatch: pytest.MonkeyPatch) -> DataSet:
    """Bars instead of MNIST, wherever data sets are loaded."""
    monkeypatch.setattr(datasets, "load", lambda _, split, *__: part_of(bars, split))
    return part_of(bars, "test")


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST is not on this computer, and nothing answers where it is downloaded from."""
    images, labels = (
        replace(file, addresses=(NOWHERE + file.name,)) for file in mnist.FILES["train"]
    )
    monkeypatch.setitem(mnist.FILES, "train", (images, labels))
    monkeypatch.delenv("LOGITDESK_DATA", raising=False)


QUICK = ["train", "--model", "perceptron", "--epochs", "2", "--dataset", "mnist"]


@pytest.mark.usefixtures("offline")
def test_where_nothing_can_be_had_it_learns_from_the_samples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """But not where a data set was asked for."""
    out = str(tmp_path / "net")
    few = ["train", "--model", "perceptron", "--epochs", "1", "--samples", "200", "--out", out]
    assert main([*few, "--dataset", "mnist"]) == 2
    assert main(few) == 0
    assert "samples" in capsys.readouterr().err
    card = open_bundle(Path(out)).card
    assert card.trained_on == ("samples",)
    assert card.measured["samples"]["n"] == 200


@pytest.mark.usefixtures("data")
def test_it_writes_a_bundle_among_the_persons_own_networks(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*QUICK, "--name", "My first network!"]) == 0
    folder = home / "models" / "my-first-network"
    bundle = open_bundle(folder)
    bundle.verify()
    assert str(folder) in capsys.readouterr().out
    assert Library.of_this_computer().find("my first network!").folder == folder
    card = bundle.card
    assert (card.architecture, card.weights, card.seed) == ("perceptron", 7850, 1)
    assert card.trained_on == ("mnist",)
    assert card.settings["epochs_done"] == 2
    assert card.measured["mnist"]["n"] == 300
    assert card.measured["validation"]["n"] == 25


def test_a_network_is_measured_on_what_it_learned_from_and_always_on_mnist(
    bars: DataSet,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def load(names: Sequence[str], split: Split, _: object) -> DataSet:
        part = part_of(bars, split, "+".join(names))
        return part.some(10 * len(names[0]), seed=1) if split == "test" else part

    monkeypatch.setattr(datasets, "load", load)
    out = tmp_path / "net"
    assert main([*QUICK[:-1], "pendigits", "--out", str(out), "--json"]) == 0
    card = open_bundle(out).card
    assert card.trained_on == ("pendigits",)
    assert {name: measured["n"] for name, measured in card.measured.items()} == {
        "validation": 25,
        "mnist": 50,
        "pendigits": 90,
    }
    told = json.loads(capsys.readouterr().out)
    assert {name: told[name] for name in card.measured} == card.measured


@pytest.mark.usefixtures("home")
def test_an_unknown_data_set_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--dataset", "cifar"]) == 2
    assert "no data set “cifar”: choose mnist or pendigits" in capsys.readouterr().err


@pytest.mark.usefixtures("data")
def test_what_is_there_already_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work", encoding="utf-8")
    assert main([*QUICK, "--out", str(mine)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert [path.name for path in mine.iterdir()] == ["thesis.txt"]


@pytest.mark.usefixtures("data")
def test_a_name_that_another_network_has_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*QUICK, "--name", "Mine"]) == 0
    assert main([*QUICK, "--name", "MINE"]) == 2
    assert "already" in capsys.readouterr().err
    assert main([*QUICK, "--name", "MINE", "--out", str(tmp_path / "elsewhere")]) == 0


@pytest.mark.usefixtures("data")
def test_bad_requests_are_refused_before_any_training(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for wrong, word in [
        (["--out", str(tmp_path / "file" / "net")], "cannot be written"),
        (["--samples", "5"], "images"),
        (["--samples", "999"], "300"),
        (["--device", "gpu"], "GPU"),
        (["--epochs", "0"], "0"),
    ]:
        if wrong[0] == "--device" and _has_gpu():
            continue
        assert main([*QUICK, *wrong]) == 2
        assert word in capsys.readouterr().err


@pytest.mark.usefixtures("data")
def test_training_can_begin_with_the_weights_of_a_network_of_the_same_kind(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    longer = ["train", "--model", "perceptron", "--epochs", "30"]
    assert main([*longer, "--name", "First"]) == 0
    out = tmp_path / "net"
    assert main([*QUICK, "--from", "first", "--out", str(out)]) == 0
    assert open_bundle(out).card.settings["started_from"] == "First"

    def first_loss(folder: Path) -> float:
        return float((folder / "history.csv").read_text().splitlines()[1].split(",")[1])

    assert first_loss(out) < first_loss(home / "models" / "first")
    capsys.readouterr()
    assert main(["train", "--model", "cnn", "--from", "first"]) == 2
    assert "First is a Perceptron" in capsys.readouterr().err


@pytest.mark.usefixtures("data")
def test_a_recipe_is_chosen_by_name_and_what_is_said_besides_wins(tmp_path: Path) -> None:
    out = tmp_path / "net"
    command = ["train", "--model", "perceptron", "--recipe", "quick", "--out", str(out)]
    assert main([*command, "--tensorboard"]) == 0
    card = open_bundle(out).card
    quick = request_for("perceptron", recipe="quick")
    assert card.settings["epochs_done"] == quick.epochs
    assert card.settings["learning_rate"] == quick.learning_rate
    assert list((out / "tensorboard").iterdir())


def _has_gpu() -> bool:
    import tensorflow as tf

    return bool(tf.config.list_physical_devices("GPU"))


@pytest.mark.usefixtures("offline")
def test_offline_without_data_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(QUICK) == 2
    message = capsys.readouterr().err
    assert "train-images-idx3-ubyte.gz" in message
    assert "LOGITDESK_DATA" in message


ENDING = [signal.SIGINT, signal.SIGTERM]  # a closed terminal's is tried below


@pytest.mark.usefixtures("default_signals")
@pytest.mark.parametrize("number", ENDING)
def test_ctrl_c_and_signals_to_end_keep_the_best_so_far(
    mnist_folder: Path, tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "net"
    command = [sys.executable, "-m", "logitdesk", *QUICK, "--samples", "2000", "--json"]
    with subprocess.Popen(
        [*command, "--epochs", "5000", "--out", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "LOGITDESK_DATA": str(mnist_folder)},
    ) as process:
        assert process.stdout
        assert process.stderr
        said = ""
        for line in process.stderr:
            said += line
            if "epoch 2: loss" in line:
                break
        process.send_signal(number)
        said += process.stderr.read()
        answer = process.stdout.read()
        assert process.wait() == 0, said
    told = json.loads(answer)
    assert "Stopping" in said
    assert told["stopped"] is True
    assert 2 <= told["epochs"] < 5000
    done = float(str(open_bundle(out).card.settings["epochs_done"]))
    assert told["epochs"] <= done < told["epochs"] + 1


@pytest.mark.usefixtures("default_signals")
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")
def test_a_terminal_that_is_closed_keeps_the_best_so_far(
    mnist_folder: Path, tmp_path: Path
) -> None:
    import pty

    out = tmp_path / "net"
    command = [*QUICK, "--samples", "2000", "--epochs", "5000", "--out", str(out)]
    child, terminal = pty.fork()
    if child == 0:
        os.environ["LOGITDESK_DATA"] = str(mnist_folder)
        os.execv(sys.executable, [sys.executable, "-m", "logitdesk", *command])
    said = b""
    while b"epoch 2: loss" not in said:
        said += os.read(terminal, 1000)
    os.close(terminal)
    os.waitpid(child, 0)
    assert open_bundle(out).card.settings["epochs_done"]
