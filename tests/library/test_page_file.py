import gzip
import json
from pathlib import Path

import pytest
from PIL import Image

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.library.drawing_file import save_drawing
from logitdesk.library.page_file import Item, open_page, read_items, save_png
from tests.ink.inks import DIGITS

THREE = Drawing(DIGITS[3].strokes, label=3)


def test_a_drawing_is_opened_as_strokes(tmp_path: Path) -> None:
    path = tmp_path / "three.json"
    save_drawing(THREE, path)
    page = open_page(path)
    assert page.picture is None
    assert page.drawing.label == 3


def test_an_image_is_opened_as_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "three.png"
    save_png(Page(THREE), path)
    page = open_page(path)
    assert page.drawing.is_blank
    assert page.picture is not None


def test_what_a_file_is_is_told_by_what_is_in_it(tmp_path: Path) -> None:
    image, drawing = tmp_path / "image.json", tmp_path / "drawing.png"
    save_png(Page(THREE), image)
    save_drawing(THREE, drawing)
    assert open_page(image).picture is not None
    assert open_page(drawing).drawing.label == 3


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


def test_an_image_is_one_item_without_a_label(tmp_path: Path) -> None:
    path = tmp_path / "three.png"
    save_png(Page(THREE), path)
    (item,) = read_items(path)
    assert isinstance(item, Item)
    assert (item.index, item.label) == (0, None)


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


def test_no_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, problem in ((tmp_path / "none", "not found"), (tmp_path, "is a folder")):
        with pytest.raises(UserError, match=problem):
            open_page(path)


def test_a_picture_without_ink_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "white.png"
    Image.new("L", (28, 28), 255).save(path)
    with pytest.raises(UserError, match="shows no ink"):
        open_page(path)
