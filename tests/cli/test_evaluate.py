"""What `logitdesk evaluate` measures."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from logitdesk import paths
from logitdesk.cli.evaluate import save_mistakes
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets import distortions
from logitdesk.datasets import examples as examples_module
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.distortions import DISTORTIONS
from logitdesk.datasets.evaluation import VALUES, EvaluationRequest, EvaluationResult
from logitdesk.datasets.examples import Examples
from logitdesk.datasets.junk import KINDS
from logitdesk.ink.drawing import REDRAWINGS
from logitdesk.library.bundle import open_bundle
from logitdesk.library.own_digits import OwnDigit, OwnDigits, read_digits
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


def test_a_file_of_labelled_drawings_is_measured(run: Run, labelled: Path) -> None:
    answer = run(*ARGUMENTS, "--dataset", labelled, "--json")
    (told,) = answer.objects()
    assert (answer.code, answer.err) == (0, "")
    assert list(told) == [
        "model", "dataset", "n", "accuracy", "log_loss", "ece", "confusion",
        "temperature", "fitted_log_loss", "fitted_ece", "doubted", "doubted_misread", "drawn",
        "intervals", "classes",
    ]  # fmt: skip
    assert (told["model"], told["dataset"], told["n"]) == ("Perceptron", str(labelled), 10)
    confusion = np.array(told["confusion"])
    assert confusion.sum(axis=1).tolist() == [2, 1, 1, 1, 1, 1, 1, 1, 1, 0]
    assert confusion[0, 9] == 1
    assert told["accuracy"] == np.trace(confusion) / 10
    for figure in ("accuracy", "log_loss", "ece"):
        low, high = told["intervals"][figure]
        assert low <= told[figure] <= high
    recalls = [one["recall"] for one in told["classes"]]
    assert recalls[0] == confusion[0, 0] / 2
    assert recalls[9] is None  # there is none


def test_two_networks_are_compared(run: Run, labelled: Path) -> None:
    asked = (*ARGUMENTS, "--dataset", labelled, "--compare", "squeezenet")
    (told,) = run(*asked, "--json").objects()
    (other,) = run("evaluate", "--model", "squeezenet", "--dataset", labelled, "--json").objects()
    compared = told["compare"]
    assert (compared["model"], compared["accuracy"]) == (other["model"], other["accuracy"])
    assert compared["both"] + compared["only_first"] == 10 * told["accuracy"]
    assert compared["both"] + compared["only_second"] == 10 * other["accuracy"]
    assert compared["perhaps_mislabelled"] == [{"index": 9, "label": 0, "read_as": 9}]
    out = run(*asked).out
    assert "McNemar" in out
    assert "index 9 (is 0, read as 9)" in out


def test_tables_and_charts_are_written_into_a_folder(
    run: Run, labelled: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distortions, "SAMPLE", 2)
    folder = tmp_path / "new" / "out"
    model = network_with(tmp_path, temperature=2.0, limits={"margin": 1.0})
    asked = ("evaluate", "--model", model, "--compare", "squeezenet", "--dataset", labelled)
    answer = run(*asked, "--robustness", "--json", "--out", folder)
    assert (answer.code, answer.err) == (0, "")
    (told,) = answer.objects()
    tables = {file.stem: rows_of(file) for file in folder.glob("*.csv")}
    assert set(tables) == {
        "figures", "confusion", "classes", "reliability", "reliability-fitted", "coverage",
        *(f"histogram-{value}" for value in VALUES), "answers", "comparison",
        "perhaps-mislabelled", "robustness",
    }  # fmt: skip
    figures = {row["figure"]: row for row in tables["figures"]}
    assert float(figures["log_loss"]["value"]) == told["log_loss"]
    assert float(figures["log_loss"]["high"]) == told["intervals"]["log_loss"][1]
    counts = [[int(row[str(digit)]) for digit in range(10)] for row in tables["confusion"]]
    assert counts == told["confusion"]
    read = run("classify", "--model", "perceptron", "--json", labelled).objects()
    logits = [float(tables["answers"][9][f"logit {digit}"]) for digit in range(10)]
    assert logits == read[9]["logits"]
    amounts, accuracies = zip(*told["robustness"]["noise"]["Perceptron"], strict=True)
    assert amounts == DISTORTIONS["noise"].amounts
    assert set(accuracies) <= {0, 0.5, 1}
    pictures = {file.stem for file in folder.glob("*.png")}
    assert {"confusion", "reliability", "coverage", "robustness-rotation"} <= pictures
    for file in folder.glob("*.png"):
        with Image.open(file) as image:
            assert image.width > 600


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(newline="") as stream:
        return list(csv.DictReader(stream))


def test_it_measures_what_classify_answers(run: Run, labelled: Path) -> None:
    read = run("classify", "--model", "perceptron", "--json", labelled).objects()
    losses = [-np.log(told["probabilities"][told["label"]]) for told in read]
    (told,) = run(*ARGUMENTS, "--dataset", labelled, "--json").objects()
    assert told["log_loss"] == pytest.approx(np.mean(losses), rel=1e-9)
    assert told["accuracy"] == np.mean([told["label"] == told["digit"] for told in read])


def test_without_json_it_is_figures_and_a_table(run: Run, labelled: Path, tmp_path: Path) -> None:
    unfitted = network_with(tmp_path, temperature=None, limits=None)
    lines = run("evaluate", "--model", unfitted, "--dataset", labelled).out.splitlines()
    title, _, accuracy, _, _, _, heading, *rows = lines[:17]
    assert title.startswith(f"Perceptron on {labelled}")
    assert accuracy.split()[0] == "accuracy"
    assert heading.split()[-10:] == list("0123456789")
    assert [row.split()[0] for row in rows] == list("0123456789")
    (told,) = run("evaluate", "--model", unfitted, "--dataset", labelled, "--json").objects()
    entries = ("temperature", "fitted_log_loss", "fitted_ece", "doubted", "doubted_misread")
    assert [told[entry] for entry in entries] == [None] * 5


def test_it_is_measured_at_the_fitted_temperature_as_well(
    run: Run, labelled: Path, tmp_path: Path
) -> None:
    fitted = network_with(tmp_path, temperature=2.0, limits=None)
    read = run("classify", "--model", fitted, "--json", labelled).objects()
    at_two = [Scores.of(one["logits"], "", 2.0).probabilities[one["label"]] for one in read]
    (told,) = run("evaluate", "--model", fitted, "--dataset", labelled, "--json").objects()
    assert told["temperature"] == 2.0
    assert told["fitted_log_loss"] == pytest.approx(-np.log(at_two).mean(), rel=1e-9)
    assert told["fitted_ece"] != told["ece"]
    out = run("evaluate", "--model", fitted, "--dataset", labelled).out
    assert f"{told['fitted_log_loss']:.4f}" in out


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
    assert "It doubts 7 " in run("evaluate", "--model", doubting, "--dataset", labelled).out


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
    (tmp_path / "plain.json").write_text('{"strokes": [[[0, 0], [0, 9]]]}')
    answer = run(*ARGUMENTS, "--dataset", tmp_path / "plain.json")
    assert (answer.code, answer.out) == (2, "")
    assert "no labelled drawing" in answer.err


def test_ones_own_digits_are_measured_by_that_are_held_back(run: Run, labelled: Path) -> None:
    assert "three of each" in run(*ARGUMENTS, "--dataset", "mine").err
    digits = [one for one in read_digits(labelled, "Ada") if isinstance(one, OwnDigit)]
    OwnDigits().add([replace(each, created=f"{n}") for n in range(3) for each in digits[1:9]])
    content = json.loads(run(*ARGUMENTS, "--dataset", "mine", "--json").out)
    assert (content["dataset"], content["n"]) == ("mine", 8)


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


COUNT = 150


@pytest.fixture
def _some_junk(pendigits_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Less of it, with the real strokes of the test writers."""
    monkeypatch.setenv("LOGITDESK_DATA", str(pendigits_folder))
    monkeypatch.setattr(examples_module, "JUNK_COUNT", COUNT)


@pytest.mark.usefixtures("_some_junk")
def test_by_narrow_limits_less_is_believed_of_every_kind(run: Run, tmp_path: Path) -> None:
    believed = []
    for name, margin in (("wide", 0.5), ("narrow", 4.0)):
        network = network_with(tmp_path / name, temperature=None, limits={"margin": margin})
        answer = run("evaluate", "--model", network, "--dataset", "junk", "--json")
        (told,) = answer.objects()
        assert (answer.code, answer.err) == (0, "")
        assert list(told) == ["model", "dataset", "n", "believed", "by_kind"]
        assert (told["model"], told["dataset"], told["n"]) == ("Perceptron", "junk", COUNT)
        assert list(told["by_kind"]) == list(KINDS)
        believed.append(np.array([told["believed"], *told["by_kind"].values()]))
    wide, narrow = believed
    assert (narrow <= wide).all()
    assert 0 < narrow[0] < wide[0] < 1


@pytest.mark.usefixtures("_some_junk")
def test_a_network_without_limits_believes_everything_and_is_said_to(
    run: Run, tmp_path: Path
) -> None:
    network = network_with(tmp_path, temperature=None, limits=None)
    folder = tmp_path / "out"
    out = run("evaluate", "--model", network, "--dataset", "junk", "--out", folder).out
    assert len(rows_of(folder / "answers.csv")) == COUNT
    assert {row["believed"] for row in rows_of(folder / "believed.csv")} == {"1.0"}
    assert "takes everything for a digit" in out
    *_, total = out.splitlines()
    assert total.split() == ["all", str(COUNT), "100.0%"]


@pytest.mark.parametrize(
    "option",
    [("--drawn", "small"), ("--mistakes", "m.png"), ("--compare", "cnn"), ("--robustness",)],
)
def test_there_is_no_right_answer_to_be_wrong_about(run: Run, option: tuple[str, ...]) -> None:
    answer = run("evaluate", "--model", "perceptron", "--dataset", "junk", *option)
    assert (answer.code, answer.out) == (2, "")
    assert "no right answer" in answer.err


def test_the_worst_hundred_mistakes_are_a_picture(tmp_path: Path) -> None:
    network, sizes, ink = open_bundle(paths.shipped_models() / "perceptron"), [], []
    for wrong in (0, 1, 10, 11, 150):
        logits = np.zeros((151, 10), np.float32)
        logits[:, 4] = 1  # right
        logits[:wrong, 9] = np.linspace(2, 9, wrong)  # fours read as nines, the last the surest
        images = np.zeros((151, 28, 28), np.float32)
        images[max(wrong - 1, 0)] = 1
        digits = Examples("file", "file", images, np.full(151, 4), np.arange(151))
        result = EvaluationResult.of(EvaluationRequest((network,), "file"), digits, [logits])
        save_mistakes(tmp_path / "m.png", "CNN on a file of\n\udcff", result)
        with Image.open(tmp_path / "m.png") as image:
            sizes.append(image.size)
            dark = np.asarray(image) < 100
            ink.append(bool(dark[110:200, 45:150].all()))  # the first picture
    assert len({width for width, _ in sizes}) == 1
    none, one, ten, eleven, many = (height for _, height in sizes)
    assert none < one == ten < eleven < many == none + 10 * (one - none)
    assert ink == [False, True, True, True, True]


def test_mistakes_are_saved_as_a_png_or_not_at_all(
    run: Run, mislabelled: Path, tmp_path: Path
) -> None:
    asked = ("evaluate", "--model", "perceptron", "--dataset", mislabelled, "--json", "--mistakes")
    unwritable = run(*asked, tmp_path / "nowhere" / "m.png")
    assert unwritable.code == 2
    assert "m.png could not be written" in unwritable.err
    assert unwritable.objects()[0]["n"] == 1  # the figures are told all the same
    other = run(*asked, tmp_path / "m.html")
    assert (other.code, other.out) == (2, "")
    assert "a name that ends in .png" in other.err
    assert run(*asked, tmp_path / "m.png").code == 0
    assert (tmp_path / "m.png").exists()


@pytest.fixture
def mislabelled(sample: Path, tmp_path: Path) -> Path:
    """A three that is said to be a seven."""
    file = tmp_path / "mislabelled.json"
    text = sample.read_text(encoding="utf-8").replace('"label": 3', '"label": 7')
    assert '"label": 7' in text
    file.write_text(text, encoding="utf-8")
    return file


def test_of_a_part_of_unipen_the_writers_are_measured_that_are_held_back(
    run: Run, bars: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = {
        "unipen": bars.some(0, seed=1),
        datasets.HELD_BACK: replace(bars, name=datasets.HELD_BACK),
    }
    monkeypatch.setattr(datasets, "load_test", lambda name, _: parts[name])
    answer = run("evaluate", "--model", "perceptron", "--dataset", "unipen", "--json")
    assert (answer.code, answer.objects()[0]["dataset"]) == (0, datasets.HELD_BACK)
    assert datasets.HELD_BACK in answer.err
