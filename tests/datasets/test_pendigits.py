"""The UCI pen strokes: who wrote what, and how strokes become images."""

import gzip
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from logitdesk.datasets import pendigits
from logitdesk.datasets.dataset import Split
from logitdesk.datasets.pendigits import FILE, WRITERS, load_pendigits, load_segments, read_segments
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise


def packed(content: bytes) -> bytes:
    """Content as a .Z file: seven literal codes of 9 bits at a time, then one that clears."""
    groups = [[*content[i : i + 7], 256] for i in range(0, len(content), 7)]
    bits = (sum(code << (9 * n) for n, code in enumerate(group)) for group in groups)
    return b"\x1f\x9d\x90" + b"".join(number.to_bytes(9, "little") for number in bits)


def a_digit(label: int, writer: int) -> str:
    points = f" {100 + 20 * label}  {300 + writer}\n 200  150\n 350  200\n"
    return (
        f'.SEGMENT DIGIT    0 ? "{label}"\n.COMMENT {label} {writer}   54\n'
        f".PEN_DOWN\n{points}.PEN_UP\n.DT 100\n\n"
    )


SPLITS: Final[tuple[Split, ...]] = ("train", "validation", "test")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small set: digit k is by writer 3k + 1, each of its own."""
    text = "".join(a_digit(label, 3 * label + 1) for label in range(10))
    content = packed(text.encode())
    file = tmp_path / "data" / FILE.path
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    small = replace(FILE, size=len(content), sha256=hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(pendigits, "FILE", small)
    return tmp_path / "data"


def test_digits_are_split_by_who_wrote_them(folder: Path) -> None:
    parts = {split: load_pendigits(split, folders=[folder]).labels.tolist() for split in SPLITS}
    assert parts == {"train": [0, 1, 2, 3, 4, 5, 6], "validation": [7], "test": [8, 9]}


def test_images_are_what_the_network_would_see_in_the_window(folder: Path) -> None:
    told: list[tuple[str, int, int]] = []
    data = load_pendigits("train", folders=[folder], progress=lambda *one: told.append(one))
    assert told[-1] == ("drawing pendigits", 7, 7)
    assert data.name == "pendigits"
    assert data.images.shape == (7, 28, 28)
    assert data.images.dtype == np.uint8
    written = read_segments(folder / FILE.path)
    assert list(data.segments) == written[:7]
    assert [segment.drawing.label for segment in written[:7]] == data.labels.tolist()
    for segment, image in zip(written, data.images, strict=False):
        steps = preprocess(rasterise(Page(segment.drawing)))
        assert steps is not None
        np.testing.assert_allclose(image / 255, steps.centred, atol=0.5 / 255 + 1e-6)


def test_an_altered_file_is_refused(folder: Path) -> None:
    (folder / FILE.path).write_bytes(packed(a_digit(1, 2).encode()))
    with pytest.raises(UserError, match="not the original"):
        load_pendigits("test", folders=[folder, folder / "cache"])


@pytest.mark.parametrize("kept", [0.35, 0.95])
def test_a_file_that_was_cut_short_is_refused_by_name(tmp_path: Path, kept: float) -> None:
    whole = packed("".join(a_digit(label, 1) for label in range(10)).encode())
    file = tmp_path / "digits.Z"
    file.write_bytes(whole)
    assert len(read_segments(file)) == 10
    file.write_bytes(whole[: round(kept * len(whole))])
    with pytest.raises(UserError, match=r"digits\.Z cannot be read.*(cut short|segment)"):
        read_segments(file)


@pytest.mark.parametrize(
    ("right", "wrong"), [('? "3"', '? "8"'), (".COMMENT 3", ".COMMENT 8"), ('? "3"', '? "x"')]
)
def test_a_file_whose_labels_contradict_each_other_is_refused(
    tmp_path: Path, right: str, wrong: str
) -> None:
    text = "".join(a_digit(label, 1) for label in range(10))
    file = tmp_path / "digits.Z"
    file.write_bytes(packed(text.replace(right, wrong).encode()))
    with pytest.raises(UserError, match=r"digits\.Z cannot be read: segment 4 .*label"):
        read_segments(file)


@pytest.mark.parametrize(
    "content",
    [b"", gzip.compress(b"text", mtime=0), packed(b"text"), packed("Ω".encode())],
)
def test_a_file_of_something_else_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "digits.Z"
    file.write_bytes(content)
    with pytest.raises(UserError, match=r"digits\.Z cannot be read"):
        read_segments(file)


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


def test_of_the_real_strokes_no_writer_is_in_two_parts(pendigits_folder: Path) -> None:
    parts = [load_segments(split, folders=[pendigits_folder]) for split in SPLITS]
    assert [len(part) for part in parts] == [4_746, 750, 1_998]
    for part, split in zip(parts, SPLITS, strict=True):
        assert {segment.writer for segment in part} == set(WRITERS[split])
        assert {segment.drawing.label for segment in part} == set(range(10))
