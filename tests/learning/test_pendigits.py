"""The UCI pen strokes: who wrote what, and how strokes become images."""

import gzip
import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from logitdesk.errors import BadInput
from logitdesk.ink.normalise import normalise
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.learning.datasets import pendigits
from logitdesk.learning.datasets.pendigits import (
    FILE,
    TEST_WRITERS,
    load_pendigits,
    read_segments,
)
from tests.learning.test_compress import packed


def a_digit(label: int, writer: int) -> str:
    points = f" {100 + 20 * label}  {300 + writer}\n 200  150\n 350  200\n"
    return (
        f'.SEGMENT DIGIT    0 ? "{label}"\n.COMMENT {label} {writer}   54\n'
        f".PEN_DOWN\n{points}.PEN_UP\n.DT 100\n\n"
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small set: digit k is by writer 30 - 2k, the first four are test writers."""
    text = "".join(a_digit(label, 30 - 2 * label) for label in range(10))
    content = packed(text.encode())
    file = tmp_path / "data" / FILE.path
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    small = replace(FILE, size=len(content), sha256=hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(pendigits, "FILE", small)
    return tmp_path / "data"


def test_digits_are_split_by_who_wrote_them(folder: Path) -> None:
    assert load_pendigits("test", folders=[folder]).labels.tolist() == [0, 1, 2, 3]
    assert load_pendigits("train", folders=[folder]).labels.tolist() == [4, 5, 6, 7, 8, 9]


def test_images_are_what_the_network_would_see_in_the_window(folder: Path) -> None:
    data = load_pendigits("test", folders=[folder])
    assert data.name == "pendigits"
    assert data.images.shape == (4, 28, 28)
    assert data.images.dtype == np.uint8
    for segment, image in zip(read_segments(folder / FILE.path), data.images, strict=False):
        ladder = normalise(rasterise(Page(segment.drawing)))
        assert ladder is not None
        np.testing.assert_allclose(image / 255, ladder.centred, atol=0.5 / 255 + 1e-6)


def test_it_tells_how_many_digits_are_images(folder: Path) -> None:
    told: list[tuple[str, int, int]] = []
    load_pendigits("train", folders=[folder], progress=lambda *progress: told.append(progress))
    assert told[-1] == ("drawing pendigits", 6, 6)


def test_an_altered_file_is_refused(folder: Path) -> None:
    (folder / FILE.path).write_bytes(packed(a_digit(1, 2).encode()))
    with pytest.raises(BadInput, match="not the original"):
        load_pendigits("test", folders=[folder, folder / "cache"])


@pytest.mark.parametrize(
    "content",
    [b"", gzip.compress(b"text"), packed(b"text"), packed("Ω".encode()), packed(b"\n.SEGMENT ?")],
)
def test_a_file_of_something_else_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "digits.Z"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=r"digits\.Z cannot be read"):
        read_segments(file)


def test_the_strokes_public_home_is_a_zip_and_has_a_checksum() -> None:
    assert all(a.startswith("https://") and a.endswith(".zip") for a in FILE.addresses)
    assert FILE.member == FILE.name
    assert len(bytes.fromhex(FILE.sha256)) == 32


def test_the_real_strokes_are_what_they_are_known_to_be(pendigits_folder: Path) -> None:
    segments = read_segments(pendigits_folder / FILE.path)
    labels = [segment.drawing.label for segment in segments]
    # The three parts of the training file in the table of `pendigits-orig.names`, added up.
    assert [labels.count(digit) for digit in range(10)] == [
        780, 779, 780, 719, 780, 720, 720, 778, 719, 719,
    ]  # fmt: skip
    assert {segment.writer for segment in segments} == set(range(1, 31))
    strokes = [stroke for segment in segments for stroke in segment.drawing.strokes]
    places = np.concatenate([stroke.points[:, :2] for stroke in strokes])
    assert places.min() >= 0
    assert places.max() <= 420


def test_of_the_real_strokes_no_test_writer_is_learned_from(pendigits_folder: Path) -> None:
    segments = read_segments(pendigits_folder / FILE.path)
    of_test_writers = [s.drawing.label for s in segments if s.writer in TEST_WRITERS]
    test = load_pendigits("test", folders=[pendigits_folder, pendigits_folder])
    assert test.labels.tolist() == of_test_writers
    assert len(test) == 1998
    assert set(test.labels.tolist()) == set(range(10))
    assert (test.images.max(axis=(1, 2)) > 200).all()
