"""The commands print what version 0.1.0 printed; `expected/` has it, in six digits.

To record it anew, which only a change of networks or of the format asks for: LOGITDESK_RECORD=1.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

from logitdesk import paths
from tests.behaviour.user import sample_strokes

EXPECTED = Path(__file__).parent / "expected"
SAMPLES = sorted((paths.assets() / "samples").glob("*.json"))
NETWORKS = ("cnn", "squeezenet", "perceptron")


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects it printed, a line each, without what lies before a file's name."""
        objects = [json.loads(line) for line in self.out.splitlines()]
        for one in objects:
            for key in ("source", "folder", "dataset"):
                if key in one:
                    one[key] = Path(one[key]).name
        return objects


def logitdesk(*arguments: object) -> Answer:
    command = [sys.executable, "-m", "logitdesk", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return Answer(done.returncode, done.stdout, done.stderr)


def in_six_digits(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: in_six_digits(one) for key, one in value.items()}
    if isinstance(value, list):
        return [in_six_digits(one) for one in value]
    return float(f"{value:.6g}") if isinstance(value, float) else value


def assert_same(found: Any, expected: Any, where: str) -> None:
    """The same keys in the same order, the same texts, and numbers as good as the same."""
    if isinstance(expected, dict):
        assert list(found) == list(expected), where
        for key, value in expected.items():
            assert_same(found[key], value, f"{where} {key}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), where
        if expected and all(isinstance(one, int | float) for one in expected):
            np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-6, err_msg=where)
        else:
            for n, (one, other) in enumerate(zip(found, expected, strict=True)):
                assert_same(one, other, f"{where} {n}")
    elif isinstance(expected, float):
        assert found == pytest.approx(expected, rel=1e-4, abs=1e-12), where
    else:
        assert found == expected, where


def assert_as_before(answer: Answer, name: str) -> None:
    assert (answer.code, answer.err) == (0, "")
    file = EXPECTED / f"{name}.json"
    if "LOGITDESK_RECORD" in os.environ:
        lines = ",\n".join(json.dumps(in_six_digits(one)) for one in answer.objects())
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"[\n{lines}\n]\n")
    assert_same(answer.objects(), json.loads(file.read_text()), name)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """All samples in one file."""
    file = tmp_path / "all.jsonl"
    lines = (json.dumps(json.loads(sample.read_text())) for sample in SAMPLES)
    file.write_text("\n".join(lines))
    return file


@pytest.fixture
def images(tmp_path: Path) -> list[Path]:
    """A dark digit on white paper, one as MNIST has it, and a blue 1 on yellow."""
    paper = Image.new("L", (420, 420), 250)
    for stroke in sample_strokes(2):
        ImageDraw.Draw(paper).line(stroke, fill=30, width=30, joint="curve")
    small = Image.eval(paper, lambda level: 255 - level).crop((60, 20, 360, 400)).resize((20, 20))
    mnist = Image.new("L", (28, 28), 0)
    mnist.paste(small, (4, 4))
    colour = Image.new("RGB", (300, 420), (250, 240, 200))
    ImageDraw.Draw(colour).line([(150, 60), (160, 360)], fill=(20, 40, 160), width=24)
    files = [tmp_path / "paper.png", tmp_path / "mnist.png", tmp_path / "colour.png"]
    for image, file in zip((paper, mnist, colour), files, strict=True):
        image.save(file)
    return files


@pytest.mark.parametrize("network", NETWORKS)
def test_classify_reads_the_samples_as_before(network: str) -> None:
    answer = logitdesk("classify", "--json", "--model", network, *SAMPLES)
    assert_as_before(answer, f"classify-{network}")


@pytest.mark.parametrize("network", NETWORKS)
def test_classify_reads_images_as_before(network: str, images: list[Path]) -> None:
    answer = logitdesk("classify", "--json", "--model", network, *images)
    assert_as_before(answer, f"classify-images-{network}")


@pytest.mark.parametrize(
    ("network", "more"),
    [("cnn", ()), ("squeezenet", ("--drawn", "small")), ("perceptron", ("--drawn", "thick"))],
)
def test_evaluate_measures_as_before(network: str, more: tuple[str, ...], labelled: Path) -> None:
    answer = logitdesk("evaluate", "--json", "--model", network, "--dataset", labelled, *more)
    assert_as_before(answer, f"evaluate-{network}")


def test_models_lists_the_shipped_networks_as_before() -> None:
    assert_as_before(logitdesk("models", "--json"), "models")


def test_tables_for_people_have_a_line_a_digit(labelled: Path) -> None:
    heading, *lines = logitdesk("classify", labelled).out.splitlines()
    assert heading.split()[:2] == ["digit", "probability"]
    assert [line.split()[0] for line in lines] == [sample.name[0] for sample in SAMPLES]
    assert "CNN" in logitdesk("models").out
    assert "accuracy" in logitdesk("evaluate", "--dataset", labelled).out.casefold()


def test_the_worst_mistakes_are_a_picture(labelled: Path, tmp_path: Path) -> None:
    picture = tmp_path / "worst.png"
    arguments = ("--model", "perceptron", "--dataset", labelled, "--mistakes", picture)
    assert logitdesk("evaluate", *arguments).code == 0
    with Image.open(picture) as image:
        assert image.width > 28


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["classify", "nothing.json"], "nothing.json"),
        (["classify", "--model", "nobody", SAMPLES[0]], "nobody"),
        (["classify"], "FILE"),
        (["classify", __file__], "test_commands"),
        (["evaluate", "--dataset", "nowhere"], "nowhere"),
        (["train", "--model", "nobody"], "nobody"),
        (["clasify", SAMPLES[0]], "classify"),
        ([SAMPLES[0], SAMPLES[1]], "classify"),
    ],
    ids=str,
)
def test_bad_input_ends_with_2_and_a_sentence(arguments: list[object], says: str) -> None:
    answer = logitdesk(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert "Traceback" not in answer.err


def test_doctor_finds_nothing_wrong_and_a_broken_network(home: Path) -> None:
    answer = logitdesk("doctor")
    assert answer.code == 0
    assert "TensorFlow" in answer.out
    (home / "models" / "broken").mkdir(parents=True)
    (home / "models" / "broken" / "card.json").write_text("{}")
    answer = logitdesk("doctor")
    assert answer.code == 2
    assert "broken" in answer.out


def test_smoke_opens_the_window_draws_and_reads() -> None:
    answer = logitdesk("smoke", "--json")
    assert answer.code == 0, answer.out + answer.err
    (told,) = answer.objects()
    assert told["digit"] in range(10)
