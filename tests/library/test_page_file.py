import gzip
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from logitdesk.errors import UserError
from logitdesk.ink.drawing import PAGE, Drawing, Page, Stroke
from logitdesk.ink.raster import rasterise
from logitdesk.library import page_file
from logitdesk.library.drawing_file import save_drawing
from logitdesk.library.page_file import Item, open_page, read_items, save_png
from logitdesk.library.svg_file import save_svg
from tests.ink.inks import DIGITS, stroke

THREE = Drawing(DIGITS[3].strokes, label=3)


@pytest.mark.parametrize("name", ["it.json", "it.png", "it"])
def test_a_file_is_told_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    save_png(Page(THREE), tmp_path / name)
    page = open_page(tmp_path / name)
    assert page.drawing.is_blank
    assert page.picture is not None
    save_drawing(THREE, tmp_path / name)
    page = open_page(tmp_path / name)
    assert page.picture is None
    assert page.drawing.label == 3


def test_of_a_file_of_many_the_first_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl.gz"
    line = json.dumps({"strokes": [[[1, 2]]], "label": 6}).encode()
    path.write_bytes(gzip.compress(line + b"\n{"))
    assert open_page(path).drawing.label == 6


def test_items_are_numbered_and_bad_ones_counted(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    good = [json.dumps({"strokes": [[[1, 2]]], "label": label}) for label in (4, 5)]
    path.write_text(f"{good[0]}\nbad\n\n{good[1]}\n")
    first, bad, second = read_items(path)
    assert isinstance(first, Item)
    assert isinstance(bad, UserError)
    assert isinstance(second, Item)
    assert [(item.index, item.label) for item in (first, second)] == [(0, 4), (2, 5)]


LATE_SVG = b"<?xml version='1.0'?><!--" + b" " * 2000 + b"--><svg/>"


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("empty.png", b"", "is empty"),
        ("text.png", b"a seven", "neither a drawing nor an image"),
        ("text.json", b"a seven", "neither a drawing nor an image"),
        ("blank.json", b'{"strokes": []}', "no strokes"),
        ("list.json", b"[]", "holds no drawing"),
        ("blank.jsonl", b"\n\n", "holds no drawing"),
        ("cut.json", b'{"strokes": ', "not JSON"),
        ("late.svg", LATE_SVG, "SVG drawing of another program"),
        ("late.xml", LATE_SVG, "neither a drawing nor an image"),
    ],
)
def test_a_file_that_is_no_page_is_refused(
    tmp_path: Path, name: str, data: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UserError, match=problem) as error:
        open_page(path)
    assert str(path) in str(error.value)


SVG = "{http://www.w3.org/2000/svg}"


def svg_of(drawing: Drawing, folder: Path) -> ET.Element:
    save_svg(drawing, folder / "it.svg")
    return ET.parse(folder / "it.svg").getroot()


def test_a_png_shows_the_page_in_black_on_white(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[:50, :50] = 1
    page = Page(DIGITS[4], picture)
    save_png(page, path)
    with Image.open(path) as image:
        np.testing.assert_allclose(np.asarray(image), 255 * (1 - rasterise(page)), atol=0.51)


def test_an_svg_has_a_line_with_round_ends_for_each_stroke(tmp_path: Path) -> None:
    root = svg_of(DIGITS[4], tmp_path)
    lines = root.findall(f"{SVG}polyline")
    assert root.get("viewBox") == "0 0 420 420"
    assert root.get("stroke-linecap") == "round"
    assert lines[0].get("points") == "230,85 130,240 300,240"
    assert [line.get("stroke-width") for line in lines] == ["30", "30"]


def test_a_dot_is_a_line_of_no_length_in_svg(tmp_path: Path) -> None:
    dot = svg_of(Drawing((stroke((10.126, 20), width=25),)), tmp_path).find(f"{SVG}polyline")
    assert dot is not None
    assert (dot.get("points"), dot.get("stroke-width")) == ("10.13,20 10.13,20", "25")


def test_a_stroke_of_changing_width_is_drawn_piece_by_piece_in_svg(tmp_path: Path) -> None:
    points = np.array([[0, 0, 0, 10], [10, 0, 1, 20], [20, 0, 2, 40]], dtype=float)
    root = svg_of(Drawing((Stroke(points),)), tmp_path)
    widths = [piece.get("stroke-width") for piece in root.iter(f"{SVG}path")]
    assert widths == ["15", "30"]


def test_a_saved_svg_is_opened_with_the_points_it_had(tmp_path: Path) -> None:
    ways = [[(10.0, 20.0)], [(1.0, 2.0), (3.0, 4.0)], [(5.0, 5.0), (5.0, 5.0), (9.0, 9.0)]]
    save_svg(Drawing(tuple(stroke(*way, width=25) for way in ways)), tmp_path / "it.svg")
    opened = open_page(tmp_path / "it.svg").drawing.strokes
    assert [list(map(tuple, one.points[:, :2].tolist())) for one in opened] == ways
    assert {float(width) for one in opened for width in one.points[:, 3]} == {25}


def test_a_file_that_goes_while_it_is_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "gone.png"
    path.write_bytes(b"x")
    monkeypatch.setattr(page_file, "read_digit_rows", Path.unlink)
    (told,) = read_items(path)
    assert isinstance(told, UserError)
    assert str(path) in str(told)
