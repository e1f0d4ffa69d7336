"""The picture of the worst mistakes."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from logitdesk.cli import evaluate as mistakes_picture
from logitdesk.cli.contact_sheet import Picture
from logitdesk.cli.evaluate import LabelledDigits, save_mistakes
from tests.cli.conftest import Answer, Run

Drawn = tuple[str, list[Picture]]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """What would be drawn: headings and pictures."""
    sheets: list[Drawn] = []
    monkeypatch.setattr(
        mistakes_picture,
        "save_contact_sheet",
        lambda _, heading, pictures: sheets.append((heading, list(pictures))),
    )
    return sheets


def misread(count: int) -> tuple[LabelledDigits, np.ndarray]:
    """Fours read as nines, the last the surest, and one that is right."""
    logits = np.zeros((count + 1, 10), np.float32)
    logits[:count, 9] = np.linspace(1, 9, count)
    logits[count, 4] = 1
    images = np.arange(count + 1, dtype=np.float32)[:, None, None].repeat(28, 1).repeat(28, 2)
    places = [f"index {index}" for index in range(count + 1)]
    return LabelledDigits(images, np.full(count + 1, 4), places), logits


def test_each_says_what_it_is_and_what_it_was_read_as(drawn: list[Drawn]) -> None:
    digits, logits = misread(2)
    save_mistakes(Path("m.png"), "CNN on mnist", digits, logits)
    ((heading, pictures),) = drawn
    assert heading == "CNN on mnist: 2 of 3 misread"
    assert [picture.caption for picture in pictures] == [
        "is 4, read as 9, > 99%",
        "is 4, read as 9, 23%",
    ]
    assert [picture.place for picture in pictures] == ["index 1", "index 0"]
    assert [picture.image[0, 0] for picture in pictures] == [1, 0]


def test_of_many_mistakes_the_worst_hundred_are_shown(drawn: list[Drawn]) -> None:
    save_mistakes(Path("m.png"), "CNN on mnist", *misread(130))
    ((heading, pictures),) = drawn
    assert heading == "CNN on mnist: 130 of 131 misread, the worst 100"
    assert [picture.place for picture in pictures] == [f"index {129 - n}" for n in range(100)]


def test_a_file_of_drawings_has_its_mistakes_drawn(
    run: Run, mislabelled: Path, tmp_path: Path
) -> None:
    answer = asked_for_mistakes(run, mislabelled, tmp_path / "m.png")
    assert (answer.code, answer.err) == (0, "")
    with Image.open(tmp_path / "m.png") as image:
        assert image.format == "PNG"
        assert image.width > 1000


def test_figures_are_told_also_where_the_picture_cannot_be_written(
    run: Run, mislabelled: Path, tmp_path: Path
) -> None:
    answer = asked_for_mistakes(run, mislabelled, tmp_path / "nowhere" / "m.png", "--json")
    assert answer.code == 2
    assert "m.png could not be written" in answer.err
    assert answer.objects()[0]["n"] == 1


def test_another_kind_of_file_is_refused_before_anything_is_measured(
    run: Run, mislabelled: Path, tmp_path: Path
) -> None:
    answer = asked_for_mistakes(run, mislabelled, tmp_path / "m.html")
    assert (answer.code, answer.out) == (2, "")
    assert "a name that ends in .png" in answer.err


def asked_for_mistakes(run: Run, digits: Path, picture: Path, *more: str) -> Answer:
    command = ("evaluate", "--model", "perceptron", "--dataset", digits, "--mistakes")
    return run(*command, picture, *more)


@pytest.fixture
def mislabelled(sample: Path, tmp_path: Path) -> Path:
    """A three that is said to be a seven."""
    file = tmp_path / "mislabelled.json"
    text = sample.read_text(encoding="utf-8").replace('"label": 3', '"label": 7')
    assert '"label": 7' in text
    file.write_text(text, encoding="utf-8")
    return file
