import gzip
import json
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import (
    MAX_BAD,
    MAX_RECORD,
    drawing_from_json,
    read_drawings,
    save_drawing,
)
from tests.ink.inks import DIGITS, stroke

DOT = '{"strokes": [[[1, 1]]]}'


def labels(path: Path) -> list[int | None]:
    drawings = list(read_drawings(path))
    assert all(isinstance(drawing, Drawing) for drawing in drawings)
    return [drawing.label for drawing in drawings if isinstance(drawing, Drawing)]


def problems(path: Path) -> list[str]:
    return [str(drawing) for drawing in read_drawings(path) if isinstance(drawing, UserError)]


def labelled(label: int) -> str:
    return json.dumps({"strokes": [[[1, 1], [2, 5]]], "label": label})


def test_a_saved_drawing_is_read_again(tmp_path: Path) -> None:
    drawing = Drawing((stroke((10, 20), (30, 40)), stroke((1, 1))), label=4)
    path = tmp_path / "four.json"
    save_drawing(drawing, path)
    assert list(read_drawings(path)) == [drawing]


def test_saved_files_put_together_are_json_lines(tmp_path: Path) -> None:
    for digit in (3, 8):
        save_drawing(Drawing(DIGITS[digit].strokes, digit), tmp_path / f"{digit}.json")
    both = tmp_path / "both.jsonl"
    both.write_bytes((tmp_path / "3.json").read_bytes() + (tmp_path / "8.json").read_bytes())
    assert labels(both) == [3, 8]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one.json", labelled(5)),
        ("pretty.json", json.dumps(json.loads(labelled(5)), indent=2)),
        ("list.json", f"[{labelled(5)}]"),
        ("pretty-list.json", json.dumps([json.loads(labelled(5))], indent=1)),
        ("one.jsonl", labelled(5)),
        ("lines.txt", labelled(5) + "\n"),
        ("marked.json", "\ufeff" + labelled(5)),
        ("windows.jsonl", "\r\n" + labelled(5) + "\r\n\r\n"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_drawing_is_read_from_any_layout(
    tmp_path: Path, name: str, text: str, packed: bool
) -> None:
    path = tmp_path / (f"{name}.gz" if packed else name)
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    assert labels(path) == [5]


@pytest.mark.parametrize("name", ["many.jsonl", "many.json"])
def test_a_bad_line_is_told_and_the_good_ones_come_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("\n".join([labelled(1), "{", labelled(2), '{"strokes": [[[1, NaN]]]}', DOT]))
    read = list(read_drawings(path))
    assert [isinstance(drawing, Drawing) for drawing in read] == [True, False, True, False, True]
    assert f"{path}, line 2 cannot be a drawing: it is not JSON" in str(read[1])
    assert f"{path}, line 4 is not a drawing" in str(read[3])
    assert "stroke 1, point 1: y is nan" in str(read[3])


def test_a_bad_drawing_of_a_list_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(f"[{DOT}, 7, {DOT}]")
    read = list(read_drawings(path))
    assert len(read) == 3
    assert f"{path}, drawing 2 is not a drawing" in str(read[1])


def test_the_only_line_of_a_file_is_not_numbered(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text('{"strokes": [[[1]]]}\n')
    assert problems(path) == [
        f"{path} is not a drawing that can be used: stroke 1, point 1 is [1], not [x, y]."
    ]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("cut.json", b'{"strokes": [[[1, 2], [3', "is not JSON"),
        ("text.json", b"seven", "is not JSON"),
        ("text.jsonl", b"seven", "line 1 cannot be a drawing: it is not JSON"),
        ("binary.json", b'{"\xff\xfe\x00', "not text in UTF-8"),
        ("deep.json", b"[" * 200_000, "nested too deeply"),
        ("other.json", b'{"name": "seven"}', "not a drawing"),
        ("number.json", b"7", "not a drawing"),
        ("infinite.json", b'{"strokes": [[[Infinity, 1]]]}', "x is inf"),
        ("huge.json", b'{"strokes": [[[1' + b"0" * 5000 + b", 1]]]}", "too many digits"),
        ("blank.json", b'{"strokes": []}', "no strokes"),
        ("empty.json", b"", "is empty"),
        ("cut.json.gz", gzip.compress(DOT.encode() * 100, mtime=0)[:40], "damaged or incomplete"),
        ("odd.json.gz", b"\x1f\x8bnothing of the sort", "damaged or incomplete"),
        ("changed.json.gz", gzip.compress(DOT.encode(), mtime=0)[:-8] + b"12345678", "damaged or"),
    ],
)
def test_a_file_without_a_drawing_is_told(
    tmp_path: Path, name: str, data: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (message,) = problems(path)
    assert problem in message
    assert str(path) in message


def test_no_file_and_a_folder_are_told(tmp_path: Path) -> None:
    assert "was not found" in problems(tmp_path / "none.json")[0]
    assert "is a folder" in problems(tmp_path)[0]
    assert "was not found" in problems(Path("nul\0byte"))[0]


def test_a_bomb_of_one_line_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(2 + MAX_RECORD // 2**22):
            file.write(b"[" * 2**22)
    (message,) = problems(path)
    assert "larger than 32 MB" in message


def test_a_bomb_of_empty_or_bad_lines_is_given_up(tmp_path: Path) -> None:
    for line in (b"\n", b"bad\n"):
        path = tmp_path / "bomb.jsonl.gz"
        path.write_bytes(gzip.compress(line * 1_000_000, compresslevel=1))
        start = perf_counter()
        messages = problems(path)
        assert perf_counter() - start < 10
        assert "The rest was not read" in messages[-1]
        assert len(messages) <= MAX_BAD + 2


def test_a_million_points_are_answered_in_seconds(tmp_path: Path) -> None:
    path = tmp_path / "million.json"
    points = np.random.default_rng(0).integers(0, 1000, (1_000_000, 2)).tolist()
    path.write_text(json.dumps({"strokes": [points]}))
    start = perf_counter()
    (message,) = problems(path)
    assert "1,000,000 points" in message
    assert perf_counter() - start < 60


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text(f"{labelled(1)}\n" * 3 + "{")
    drawings = read_drawings(path)
    assert isinstance(next(drawings), Drawing)


@pytest.mark.parametrize("paper", [[420, 420], [333, 333], None])
def test_what_is_drawn_and_erased_reads_the_same_when_it_is_opened_again(
    tmp_path: Path, paper: list[int] | None
) -> None:
    foreign = {"paper": paper, "width": 17, "strokes": [[[50, 41.2345], [301.777, 290]]]}
    page = Page(drawing_from_json(foreign)).erased((100.03, 300.1), (222.22, 150.7), 23.4)
    assert len(page.drawing.strokes) == 2
    save_drawing(page.drawing, tmp_path / "erased.json")
    (again,) = read_drawings(tmp_path / "erased.json")
    assert isinstance(again, Drawing)
    np.testing.assert_array_equal(rasterise(Page(again)), rasterise(page))
