import gzip
import json
import re
from pathlib import Path
from time import process_time

import numpy as np
import pytest
from hypothesis import given

from logitdesk.errors import UserError
from logitdesk.ink.drawing import DEFAULT_WIDTH, PAGE, Drawing, Page
from logitdesk.ink.eraser import erase
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import (
    MAX_BAD,
    MAX_RECORD,
    drawing_to_json,
    read_drawings,
    save_drawing,
)
from logitdesk.library.drawing_file import drawing_from_json as drawing_from_text
from tests.ink.inks import drawings, stroke

DOT = '{"strokes": [[[1, 1]]]}'


def drawing_from_json(content: object) -> Drawing:
    return drawing_from_text(json.dumps(content))


def labels(path: Path) -> list[int | None]:
    drawings = list(read_drawings(path))
    assert all(isinstance(drawing, Drawing) for drawing in drawings)
    return [drawing.label for drawing in drawings if isinstance(drawing, Drawing)]


def problems(path: Path) -> list[str]:
    return [str(drawing) for drawing in read_drawings(path) if isinstance(drawing, UserError)]


def labelled(label: int) -> str:
    return json.dumps({"strokes": [[[1, 1], [2, 5]]], "label": label})


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
    for number in (2, 4):
        assert f"{path}, line {number} is not a drawing" in str(read[number - 1])
        assert "it is not JSON" in str(read[number - 1])


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("cut.json", b'{"strokes": [[[1, 2], [3', "is not JSON"),
        ("text.json", b"seven", "is not JSON"),
        ("latin.json", b'{"\xe9\xe9": 1}', "not text in UTF-8"),
        ("deep.json", b'{"a": ' + b"[" * 200_000, "nested too deeply"),
        ("deep-list.json", b"[" * 200_000, "nested too deeply"),
        ("other.json", b'{"name": "seven"}', "missing required field `strokes`"),
        ("number.json", b"7", "not a drawing"),
        ("infinite.json", b'{"strokes": [[[Infinity, 1]]]}', "not JSON"),
        ("half.json", b'{"strokes": [], "note": "\\ud800"}', "not JSON"),
        ("huge.json", b'{"strokes": [[[1' + b"0" * 5000 + b", 1]]]}", "out of range"),
        ("blank.json", b'{"strokes": [[], []]}', "no strokes"),
        ("list.json", b'[{"strokes": [[[1, 1]]]}, 7]', "drawing 2 is not a drawing"),
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


@pytest.mark.parametrize("part", [b"[", b"[],", b"[[1,2]],", b"1,"])
@pytest.mark.parametrize("start", [b"[", b'{"strokes": ['])
def test_a_bomb_of_one_line_is_refused_at_once(tmp_path: Path, start: bytes, part: bytes) -> None:
    path = tmp_path / "bomb.json"
    path.write_bytes(start + part * ((MAX_RECORD - 20) // len(part)))
    begin = process_time()
    assert len(problems(path)) in (1, MAX_BAD + 1)
    assert process_time() - begin < 3


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="larger than 2 MB"):
        drawing_from_text("[" * (MAX_RECORD + 1))
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(b"[" * (10 * MAX_RECORD), compresslevel=1))
    (message,) = problems(path)
    assert "larger than 2 MB" in message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_a_drawing_in_another_unicode_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "five.json"
    path.write_bytes(labelled(5).encode(encoding))
    assert labels(path) == [5]


def test_a_bomb_of_empty_or_bad_lines_is_given_up(tmp_path: Path) -> None:
    for line in (b"\n", b"bad\n"):
        path = tmp_path / "bomb.jsonl.gz"
        path.write_bytes(gzip.compress(line * 1_000_000, compresslevel=1))
        start = process_time()
        messages = problems(path)
        assert process_time() - start < 10
        assert "It was not read on" in messages[-1]
        assert len(messages) <= MAX_BAD + 2


@pytest.mark.parametrize("paper", [[420, 420], [333, 333], None])
def test_what_is_drawn_and_erased_reads_the_same_when_it_is_opened_again(
    tmp_path: Path, paper: list[int] | None
) -> None:
    foreign = {"paper": paper, "width": 17, "strokes": [[[50, 41.2345], [301.777, 290]]]}
    page = erase(Page(drawing_from_json(foreign)), (100.03, 300.1), (222.22, 150.7), 23.4)
    assert len(page.drawing.strokes) == 2
    save_drawing(page.drawing, tmp_path / "erased.json")
    (again,) = read_drawings(tmp_path / "erased.json")
    assert isinstance(again, Drawing)
    np.testing.assert_array_equal(rasterise(Page(again)), rasterise(page))


def through_text(drawing: Drawing) -> Drawing:
    return drawing_from_text(drawing_to_json(drawing))


@given(drawings(-1000, 1000))
def test_a_saved_drawing_comes_back_to_a_hundredth_of_a_unit(drawing: Drawing) -> None:
    back = through_text(drawing)
    assert back.label == drawing.label
    for ours, theirs in zip(back.strokes, drawing.strokes, strict=True):
        np.testing.assert_allclose(ours.points, theirs.points, atol=0.00501)
    assert through_text(back) == back


def test_paper_is_fitted_to_the_page_and_centred() -> None:
    drawing = drawing_from_json(
        {"paper": [200, 100], "width": 10, "strokes": [[], [[0, 0, 1.5], [200, 100, 2, 20]]]}
    )
    expected = np.array([[0, 105, 1.5, 21], [420, 315, 2, 42]])
    np.testing.assert_allclose(drawing.strokes[0].points, expected)


@pytest.mark.parametrize("unit", [1e-6, 1, 1e6])
def test_without_paper_strokes_of_any_unit_are_fitted_to_the_middle(unit: float) -> None:
    places = [[[3 * unit, 10 * unit], [4 * unit, 14 * unit, 1, 99]]]
    drawing = drawing_from_json({"strokes": places, "width": 7})
    bounds = drawing.bounds()
    assert bounds is not None
    left, top, right, bottom = bounds
    assert bottom - top == pytest.approx(0.6 * PAGE)
    assert (left + right, top + bottom) == pytest.approx((PAGE, PAGE))
    assert set(drawing.strokes[0].points[:, 3]) == {DEFAULT_WIDTH}


@pytest.mark.parametrize("points", [[[7, 7]], [[1e9, 0], [1e9, 1e-7]], [[0, 0], [5e-324, 0]]])
def test_without_paper_a_dot_stays_a_dot(points: list[list[float]]) -> None:
    drawing = drawing_from_json({"strokes": [points]})
    bounds = drawing.bounds()
    assert bounds == pytest.approx((195, 195, 225, 225))


@pytest.mark.parametrize(
    ("obj", "problem"),
    [
        (None, "Expected `object`"),
        ([], "Expected `object`"),
        ({}, "missing required field `strokes`"),
        ({"strokes": "abc"}, "strokes: "),
        ({"strokes": [7]}, "strokes[0]: "),
        ({"strokes": [[[1, 2]], [[1, 2], 7]]}, "strokes[1][1]: "),
        ({"strokes": [[[1]]]}, "strokes[0][0]: "),
        ({"strokes": [[[1, 2, 3, 4, 5]]]}, "strokes[0][0]: "),
        ({"strokes": [[["1" * 1000, 2]]]}, "strokes[0][0][0]: "),
        ({"strokes": [[[True, 2]]]}, "strokes[0][0][0]: "),
        ({"strokes": [[[1, None]]]}, "strokes[0][0][1]: "),
        ({"strokes": [[[10**400, 2]]]}, "strokes[0][0][0]: "),
        ({"strokes": [[[1e300, 2]]]}, "strokes[0][0][0]: "),
        ({"strokes": [[[1, 2, 3, 0]]]}, "width"),
        ({"strokes": [], "label": 10}, "label: "),
        ({"strokes": [], "label": True}, "label: "),
        ({"strokes": [], "paper": 7}, "paper: "),
        ({"strokes": [], "paper": [1, 0]}, "paper[1]: "),
        ({"strokes": [], "width": 0}, "width: "),
        ({"strokes": [[[1e9, 1]]], "paper": [1e-6, 1e-6]}, "not within"),
    ],
)
def test_what_is_no_drawing_is_refused_with_the_place(obj: object, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)):
        drawing_from_json(obj)


@pytest.mark.parametrize(
    ("strokes", "points", "spread", "width", "is_read"),
    [
        (1, 20_000, 0.0, 30, True),
        (1, 51_000, 0.0, 30, False),
        (1, 20_000, 1.0, 30, False),
        (1, 20_000, 1e6, 30, False),
        (1, 2_500, 1.0, 30, True),
        (1, 2_500, 1.0, 400, False),
        (2_000, 1, 1.0, 30, True),
        (49_000, 1, 1.0, 30, False),
        (250_000, 1, 0.0, 30, False),
    ],
)
def test_what_takes_seconds_to_draw_is_no_handwriting(
    tmp_path: Path, strokes: int, points: int, spread: float, width: float, is_read: bool
) -> None:
    places = np.random.default_rng(0).random((strokes, points, 2)) * spread * 420
    content = {"paper": [420, 420], "width": width, "strokes": places.round(1).tolist()}
    path = tmp_path / "it.json"
    path.write_text(json.dumps(content, separators=(",", ":")))
    start = process_time()
    (found,) = read_drawings(path)
    if isinstance(found, Drawing):
        rasterise(Page(found))
    assert process_time() - start < 3  # usually a third of that
    assert isinstance(found, Drawing) == is_read


def test_what_is_written_is_short_and_says_paper_and_width() -> None:
    drawing = Drawing((stroke((1.23456, 2)), stroke((3, 4), width=12)), label=1)
    assert json.loads(drawing_to_json(drawing)) == {
        "paper": [PAGE, PAGE],
        "width": 30.0,
        "strokes": [[[1.23, 2.0, 0.0]], [[3.0, 4.0, 0.0, 12.0]]],
        "label": 1,
    }
