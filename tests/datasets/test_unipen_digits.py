"""UNIPEN's digits: the format, what is broken, and who is learned from."""

import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.unipen import read_unipen
from logitdesk.datasets.unipen_digits import (
    FILE,
    LEARNED,
    MEASURED,
    load_letters,
    load_unipen,
    read_segments,
    writer_split,
)
from logitdesk.errors import UserError
from tests.datasets.test_catalogue import SPLITS

DOC = ".VERSION 1.0\n.COORD X Y T\n.POINTS_PER_SECOND 100\n"
PEN = """.INCLUDE own/own.doc
.WRITER_ID  Ann 7
.START_BOX
.PEN_DOWN
 10 90 0
 10 10 1000
.PEN_UP
.PEN_UP
 15 50 1100
.PEN_DOWN
 0 0 2000
 20 0 2500
 40 20 3000
.PEN_UP
"""


def include(name: str) -> str:
    return {"own/own.doc": DOC, "own/pen.dat": PEN}[name]


def read(segments: str, pen: str = "own/pen.dat") -> list[list[list[list[float]]]]:
    written = read_unipen(f".VERSION 1.0\n.INCLUDE {pen}\n{segments}", include)
    return [[stroke.tolist() for stroke in one.strokes] for one in written]


def test_a_segment_is_of_the_included_files_strokes_and_seconds() -> None:
    (written,) = read_unipen('.INCLUDE own/pen.dat\n.SEGMENT CHARACTER 0 OK "1"\n', include)
    assert (written.label, written.writer) == ("1", "Ann 7")
    assert [stroke.tolist() for stroke in written.strokes] == [[[10, 90, 0], [10, 10, 1]]]


def test_what_the_pen_does_in_the_air_counts_but_leaves_no_ink() -> None:
    """An empty .PEN_UP has no number."""
    (whole,) = read('.SEGMENT CHARACTER 0-2 ? "4"\n')
    assert [len(stroke) for stroke in whole] == [2, 3]


def test_a_range_may_begin_and_end_within_strokes() -> None:
    first, second = read('.SEGMENT CHARACTER 0:1-2:1 ? "4"\n.SEGMENT CHARACTER 0,2:2-2:2 ? "1"\n')
    assert first == [[[10, 10, 1]], [[0, 0, 2], [20, 0, 2.5]]]
    assert second == [[[10, 90, 0], [10, 10, 1]], [[40, 20, 3]]]


@pytest.mark.parametrize("segment", ['CHARACTER 3 ? "1"', 'CHARACTER a-b ? "1"', "CHARACTER 0"])
def test_a_segment_of_what_is_not_there_is_refused(segment: str) -> None:
    with pytest.raises(ValueError, match="stroke"):
        read(f".SEGMENT {segment}\n")


def test_a_file_that_includes_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="include"):
        read_unipen(".INCLUDE x\n", lambda _: ".INCLUDE x\n")


ONE = "10 0\n10 40\n10 100"  # y points up
FLAT = "0 0\n100 3"
SHAPES = {
    "0": "0 0\n0 100\n90 100\n90 0\n0 0",
    "1": ONE,
    "4": "0 100\n0 40\n60 40\n60 100\n60 0",
}


def write_zip(folder: Path, files: dict[str, list[tuple[str, str]]], name: str = FILE.path) -> Path:
    """Write a zip of UNIPEN: by "1a/aga/Ann", labels and the points of their strokes."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as made:
        for place, digits in files.items():
            category, donor, writer = place.split("/")
            included = f"{donor}/data/{writer}-{category}"
            pen, segments, count = [f".INCLUDE {included}.doc", f".WRITER_ID {writer}"], [], 0
            for label, points in digits:
                strokes = points.split("/")
                pen += [f".PEN_DOWN\n{stroke}\n.PEN_UP" for stroke in strokes]
                last = count + len(strokes) - 1
                segments.append(f'.SEGMENT CHARACTER {count}-{last} OK "{label}"')
                count = last + 1
            made.writestr(
                f"{FILE.zip_folder}data/{category}/{donor}/{writer}.dat",
                f".INCLUDE {included.upper()}.dat\n" + "\n".join(segments) + "\n",
            )
            made.writestr(f"{FILE.zip_folder}include/{included}.doc", ".COORD X Y\n")
            made.writestr(f"{FILE.zip_folder}include/{included}.dat", "\n".join(pen))
    return path


def test_digits_are_drawn_upright_in_the_middle_of_the_page(tmp_path: Path) -> None:
    seven = "0 100\n60 100\n30 0"
    file = write_zip(tmp_path, {"1a/aga/ann": [("7", seven)]})
    (segment,) = read_segments(file, "1a", LEARNED)
    assert (segment.drawing.label, segment.writer) == (7, "aga/ann")
    x, y = segment.drawing.strokes[0].points[:, :2].T
    assert y[0] == y[1] < y[2]
    assert x[0] < x[1]
    assert (x.min() + x.max(), y.min() + y.max()) == pytest.approx((420, 420))


def test_what_is_broken_or_a_copy_is_left_out(tmp_path: Path) -> None:
    digits = [
        ("1", ONE), ("1", ONE), ("1", FLAT), ("4", ONE), ("0", FLAT), ("1", "5 5\n5 5"),
        ("4", SHAPES["4"]), ("8", f"{SHAPES['0']}\n0 100\n90 100"),
        ("8", "0 0\n90 100\n0 100\n90 0\n0 0"),
    ]  # fmt: skip
    file = write_zip(tmp_path, {"1a/aga/ann": digits})
    segments = read_segments(file, "1a", LEARNED)
    assert [segment.drawing.label for segment in segments] == [1, 4, 8]


def test_a_damaged_part_is_told_with_the_files_name(tmp_path: Path) -> None:
    file = write_zip(tmp_path, {"1a/aga/ann": [("17", SHAPES["0"])]})
    with pytest.raises(UserError, match=re.escape(str(file))):
        read_segments(file, "1a", LEARNED)


def test_letters_that_look_like_digits_are_left_out(tmp_path: Path) -> None:
    curly = "0 0\n0 100\n90 100\n90 0\n10 10\n80 90"
    letters = [(label, f"{curly}\n{number} 50") for number, label in enumerate("AOSZHB")]
    write_zip(tmp_path, {"1b/aga/ann": letters, "1d/aga/ann": [("#", f"{curly}\n0 7")]})
    split = writer_split("aga", "ann")
    drawings = load_letters(split, folders=[tmp_path])
    assert len(drawings) == 3
    assert {drawing.label for drawing in drawings} == {None}


def by_all(folder: Path) -> dict[str, DataSet]:
    files = {
        f"1a/{donor}/{writer}": [(digit, f"{points}\n{number} {index}")
                                 for digit, points in SHAPES.items()]
        for index, donor in enumerate((*LEARNED, *MEASURED))
        for number, writer in enumerate(("r01-02", "r03-02", *"abcdefgh"))
    }  # fmt: skip
    write_zip(folder, files)
    return {split: load_unipen(split, folders=[folder]) for split in SPLITS}


def test_no_writer_is_in_two_splits_nor_a_session_of_one(tmp_path: Path) -> None:
    parts = by_all(tmp_path)
    writers = {
        split: {str(segment.writer) for segment in part.segments if segment is not None}
        for split, part in parts.items()
    }
    assert not writers["train"] & writers["validation"]
    assert all(writers.values())
    assert "ibm/02" in writers["train"] | writers["validation"]
    assert {writer[:3] for writer in writers["test"]} == set(MEASURED)
    assert {writer[:3] for writer in writers["train"]} <= set(LEARNED)


def test_a_part_has_digits_to_learn_from_and_none_to_measure_by(tmp_path: Path) -> None:
    write_zip(tmp_path, {"1a/aga/ann": [("1", ONE)]}, "unipen/train_r01_v07-some.zip")
    counts = [len(load_unipen(split, folders=[tmp_path])) for split in SPLITS]
    assert sorted(counts) == [0, 0, 1]
    assert counts[-1] == 0


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short"])
def test_a_file_that_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE.path
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(UserError, match="not the original"):
        load_unipen("train", folders=[tmp_path, tmp_path / "cache"])


def test_the_real_part_is_read(unipen_file: Path) -> None:
    """Some 9,200 of its 9,641 digits, by 126 people."""
    segments = read_segments(unipen_file, "1a", LEARNED)
    assert len(segments) == 9_641 - 3 - 83 - 373  # without dots, fragments and copies
    held_back = {s.writer for s in segments if writer_split(*str(s.writer).split("/")) != "train"}
    assert len({segment.writer for segment in segments}) == 126
    assert 0.08 < len(held_back) / 126 < 0.16
    assert np.bincount([segment.drawing.label or 0 for segment in segments]).min() > 850
