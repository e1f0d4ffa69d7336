"""What `logitdesk evaluate` measures."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets import pendigits
from logitdesk.ink.drawing import REDRAWINGS
from logitdesk.library.bundle import open_bundle
from logitdesk.scores.scores import Scores
from tests.cli.conftest import Run, network_with

ARGUMENTS = ("evaluate", "--model", "perceptron")


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A file of ten drawings, one of each digit; the last is labelled wrongly."""
    lines = []
    for number in range(10):
        sample = paths.assets() / "samples" / f"{number}-a.json"
        drawing = json.loads(sample.read_text(encoding="utf-8"))
        drawing["label"] = 0 if number == 9 else number
        lines.append(json.dumps(drawing))
    file = tmp_path / "labelled.jsonl"
    file.write_text("\n".join(lines))
    return file


@pytest.fixture
def unfitted(tmp_path: Path) -> Path:
    """A network without a fitted temperature, nor limits."""
    return network_with(tmp_path, temperature=None, limits=None)


@pytest.fixture
def fitted(tmp_path: Path) -> Path:
    """A network with a fitted temperature of 2."""
    return network_with(tmp_path, temperature=2.0, limits=None)


def test_a_file_of_labelled_drawings_is_measured(run: Run, labelled: Path) -> None:
    answer = run(*ARGUMENTS, "--dataset", labelled, "--json")
    (told,) = answer.objects()
    assert (answer.code, answer.err) == (0, "")
    assert list(told) == [
        "model", "dataset", "n", "accuracy", "log_loss", "ece", "confusion",
        "temperature", "fitted_log_loss", "fitted_ece", "doubted", "doubted_misread", "drawn",
    ]  # fmt: skip
    assert (told["model"], told["dataset"], told["n"]) == ("Perceptron", str(labelled), 10)
    confusion = np.array(told["confusion"])
    assert confusion.sum(axis=1).tolist() == [2, 1, 1, 1, 1, 1, 1, 1, 1, 0]
    assert confusion[0, 9] == 1
    assert told["accuracy"] == np.trace(confusion) / 10


def test_it_measures_what_classify_answers(run: Run, labelled: Path) -> None:
    read = run("classify", "--model", "perceptron", "--json", labelled).objects()
    losses = [-np.log(told["probabilities"][told["label"]]) for told in read]
    (told,) = run(*ARGUMENTS, "--dataset", labelled, "--json").objects()
    assert told["log_loss"] == pytest.approx(np.mean(losses), rel=1e-9)
    assert told["accuracy"] == np.mean([told["label"] == told["digit"] for told in read])


def test_without_json_it_is_figures_and_a_table(run: Run, labelled: Path, unfitted: Path) -> None:
    lines = run("evaluate", "--model", unfitted, "--dataset", labelled).out.splitlines()
    title, temperature, accuracy, _, _, _, heading, *rows = lines
    assert title == f"Perceptron on {labelled}, images: 10"
    assert temperature.strip() == "T = 1"
    assert accuracy.split()[0] == "accuracy"
    assert heading.split()[-10:] == list("0123456789")
    assert [row.split()[0] for row in rows] == list("0123456789")
    assert len({len(row) for row in rows} | {len(heading)}) == 1


def test_it_is_measured_at_the_fitted_temperature_as_well(
    run: Run, labelled: Path, fitted: Path
) -> None:
    read = run("classify", "--model", fitted, "--json", labelled).objects()
    at_two = [Scores.of(one["logits"], "", 2.0).probabilities[one["label"]] for one in read]
    answer = run("evaluate", "--model", fitted, "--dataset", labelled, "--json")
    (told,) = answer.objects()
    assert told["temperature"] == 2.0
    assert told["fitted_log_loss"] == pytest.approx(-np.log(at_two).mean(), rel=1e-9)
    assert told["fitted_ece"] != told["ece"]
    lines = run("evaluate", "--model", fitted, "--dataset", labelled).out.splitlines()
    assert lines[1].split() == ["T", "=", "1", "T", "=", "2"]
    assert lines[3].split() == [
        "log-loss", f"{told['log_loss']:.4f}", f"{told['fitted_log_loss']:.4f}"
    ]  # fmt: skip


def test_it_tells_how_many_are_doubted_and_how_many_of_those_are_misread(
    run: Run, labelled: Path, tmp_path: Path
) -> None:
    read = run("classify", "--model", "perceptron", "--json", labelled).objects()
    leads = [first - second for *_, second, first in (sorted(one["logits"]) for one in read)]
    limit = (sorted(leads)[6] + sorted(leads)[7]) / 2
    misread = sum(
        lead < limit and one["digit"] != one["label"] for lead, one in zip(leads, read, strict=True)
    )
    doubting = network_with(tmp_path, temperature=None, limits={"margin": limit})
    (told,) = run("evaluate", "--model", doubting, "--dataset", labelled, "--json").objects()
    assert (told["doubted"], told["doubted_misread"]) == (0.7, misread)
    out = run("evaluate", "--model", doubting, "--dataset", labelled).out
    assert f"It doubts 7 of them (70.00%), and would have misread {misread} of those." in out


def test_a_network_without_limits_or_fitted_temperature_has_no_such_figures(
    run: Run, labelled: Path, unfitted: Path
) -> None:
    (told,) = run("evaluate", "--model", unfitted, "--dataset", labelled, "--json").objects()
    entries = ("temperature", "fitted_log_loss", "fitted_ece", "doubted", "doubted_misread")
    assert [told[entry] for entry in entries] == [None] * 5


def test_drawings_are_measured_by_as_if_drawn_otherwise(run: Run, labelled: Path) -> None:
    losses = {}
    for how in REDRAWINGS:
        (told,) = run(*ARGUMENTS, "--dataset", labelled, "--drawn", how, "--json").objects()
        assert (told["drawn"], told["n"]) == (how, 10)
        losses[how] = told["log_loss"]
    (told,) = run(*ARGUMENTS, "--dataset", labelled, "--json").objects()
    assert told["drawn"] == "as written"
    for how in ("small", "large"):  # a pen in proportion
        assert losses[how] == pytest.approx(told["log_loss"], abs=0.3)
    assert abs(losses["thin"] - losses["thick"]) > 0.3


def test_mnist_is_of_images_which_cannot_be_drawn_otherwise(
    run: Run, mnist_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(mnist_folder))
    answer = run(*ARGUMENTS, "--dataset", "mnist", "--drawn", "small")
    assert (answer.code, answer.out) == (2, "")
    assert "mnist is of images, not of strokes" in answer.err


def test_bad_and_unlabelled_drawings_are_told_of_and_the_others_measured(
    run: Run, labelled: Path
) -> None:
    unlabelled = '{"strokes": [[[0, 0], [0, 9]]]}'
    off_the_page = '{"strokes": [[[900, 900]]], "paper": [420, 420], "label": 1}'
    labelled.write_text(f"{labelled.read_text()}\nnonsense\n{unlabelled}\n{off_the_page}\n")
    answer = run(*ARGUMENTS, "--dataset", labelled, "--json")
    assert answer.code == 2
    assert answer.objects()[0]["n"] == 10
    bad, without_label, without_ink = answer.err.splitlines()
    assert "line 11" in bad
    assert "drawing 12 has no label" in without_label
    assert "drawing 13 has no ink" in without_ink


def test_a_file_without_labels_measures_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plain.json"
    file.write_text('{"strokes": [[[0, 0], [0, 9]]]}')
    answer = run(*ARGUMENTS, "--dataset", file)
    assert (answer.code, answer.out) == (2, "")
    assert "no labelled drawing" in answer.err


@pytest.mark.parametrize("name", ["fashion", "mine"])
def test_an_unknown_data_set_is_answered_with_those_there_are(run: Run, name: str) -> None:
    answer = run(*ARGUMENTS, "--dataset", name)
    assert answer.code == 2
    assert f"no data set “{name}”" in answer.err
    assert "mnist, pendigits, junk, or a file" in answer.err


def test_on_mnist_it_measures_what_training_wrote_on_the_card(
    run: Run, mnist_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(mnist_folder))
    (told,) = run(*ARGUMENTS, "--json").objects()
    card = open_bundle(paths.shipped_models() / "perceptron").card.measured["mnist"]
    assert (told["dataset"], told["n"]) == ("mnist", 10_000)
    assert told["accuracy"] == card["accuracy"]
    assert told["log_loss"] == pytest.approx(card["log_loss"], abs=2e-6)
    assert told["ece"] == pytest.approx(card["ece"], abs=1e-4)


def test_on_pen_strokes_it_measures_the_digits_of_the_test_writers(
    run: Run, pendigits_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(pendigits_folder))
    answer = run(*ARGUMENTS, "--dataset", "pendigits", "--json")
    (told,) = answer.objects()
    assert (answer.code, answer.err) == (0, "")
    assert (told["dataset"], told["n"]) == ("pendigits", 1998)
    assert told["accuracy"] > 0.75  # of a plain weighted sum of pixels that never saw a tablet


def test_offline_without_pen_strokes_it_says_what_to_do(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = replace(pendigits.FILE, addresses=("http://127.0.0.1:9/digits.zip",))
    monkeypatch.setattr(pendigits, "FILE", nowhere)
    monkeypatch.delenv("LOGITDESK_DATA", raising=False)
    answer = run(*ARGUMENTS, "--dataset", "pendigits")
    assert answer.code == 2
    assert "pendigits-orig.tra.Z" in answer.err
    assert "LOGITDESK_DATA" in answer.err


def test_neither_tensorflow_nor_qt_is_loaded(labelled: Path) -> None:
    arguments = [*ARGUMENTS, "--dataset", str(labelled)]
    program = (
        f"import sys; from logitdesk.cli.main import main; code = main({arguments!r}); "
        "print({'tensorflow', 'keras', 'PySide6'} & set(sys.modules)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "set()"
