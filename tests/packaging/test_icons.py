"""The icons in the repository are the ones that their SVG files say."""

from pathlib import Path

import numpy as np
import pytest
from icons import ICNS_SIZES, ICO_SIZES, ICONS, PNG_SIZES, draw, svg_of, write_icons
from numpy.typing import NDArray
from PIL import Image
from PIL.IcoImagePlugin import IcoImageFile

each_icon = pytest.mark.parametrize("name", sorted(PNG_SIZES))
NOTICED = 4.0
"""Mean difference of 255 steps, above which it is another picture and not another Qt's edges."""


def pixels(path: Path) -> NDArray[np.float64]:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA"), dtype=np.float64)


@each_icon
def test_each_size_is_as_its_svg_says(name: str, tmp_path: Path) -> None:
    for size in PNG_SIZES[name]:
        drawn = tmp_path / f"{size}.png"
        draw(svg_of(name, size), size).save(str(drawn))
        kept = pixels(ICONS / f"{name}-{size}.png")
        assert kept.shape == (size, size, 4)
        assert np.abs(kept - pixels(drawn)).mean() < NOTICED, (name, size)


@each_icon
def test_windows_has_each_size_as_its_svg_says(name: str, tmp_path: Path) -> None:
    for size in ICO_SIZES:
        drawn = tmp_path / f"{size}.png"
        draw(svg_of(name, size), size).save(str(drawn))
        with Image.open(ICONS / f"{name}.ico") as icon:
            assert isinstance(icon, IcoImageFile)
            kept = icon.ico.getimage((size, size)).convert("RGBA")
        assert kept.size == (size, size)
        assert np.abs(np.asarray(kept, dtype=np.float64) - pixels(drawn)).mean() < NOTICED


@each_icon
def test_macos_has_all_sizes(name: str) -> None:
    with Image.open(ICONS / f"{name}.icns") as icon:
        widths = {width * scale for width, _, scale in icon.info["sizes"]}
    assert widths == set(ICNS_SIZES)


def test_drawing_them_makes_all_files_that_are_kept(tmp_path: Path) -> None:
    write_icons(tmp_path)
    made = {path.name for path in tmp_path.iterdir()}
    kept = {path.name for path in ICONS.iterdir() if path.suffix in {".png", ".ico", ".icns"}}
    assert made == kept
