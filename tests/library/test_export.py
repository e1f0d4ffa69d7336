from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
from PIL import Image

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import BLANK, Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.page_file import save_png, save_svg, to_svg
from tests.ink.inks import DIGITS, stroke

SVG = "{http://www.w3.org/2000/svg}"


def test_a_png_shows_the_page_in_black_on_white(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[:50, :50] = 1
    page = Page(DIGITS[4], picture)
    save_png(page, path)
    with Image.open(path) as image:
        np.testing.assert_allclose(np.asarray(image), 255 * (1 - rasterise(page)), atol=0.51)


def test_a_blank_page_is_a_white_png(tmp_path: Path) -> None:
    save_png(BLANK, tmp_path / "blank.png")
    with Image.open(tmp_path / "blank.png") as image:
        assert image.getextrema() == (255, 255)


def test_an_svg_has_a_line_with_round_ends_for_each_stroke(tmp_path: Path) -> None:
    path = tmp_path / "four.svg"
    save_svg(DIGITS[4], path)
    root = ET.parse(path).getroot()
    lines = root.findall(f"{SVG}polyline")
    assert root.get("viewBox") == "0 0 420 420"
    assert root.get("stroke-linecap") == "round"
    assert lines[0].get("points") == "230,85 130,240 300,240"
    assert [line.get("stroke-width") for line in lines] == ["30", "30"]


def test_a_dot_is_a_disc_in_svg() -> None:
    root = ET.fromstring(to_svg(Drawing((stroke((10.126, 20), width=25),))))
    (disc,) = root.findall(f"{SVG}circle")
    assert (disc.get("cx"), disc.get("cy"), disc.get("r")) == ("10.13", "20", "12.5")


def test_a_stroke_of_changing_width_is_drawn_piece_by_piece_in_svg() -> None:
    points = np.array([[0, 0, 0, 10], [10, 0, 1, 20], [20, 0, 2, 40]], dtype=float)
    root = ET.fromstring(to_svg(Drawing((Stroke(points),))))
    widths = [piece.get("stroke-width") for piece in root.iter(f"{SVG}path")]
    assert widths == ["15", "30"]


def test_a_blank_drawing_is_an_svg_of_nothing() -> None:
    assert len(ET.fromstring(to_svg(Drawing()))) == 0
