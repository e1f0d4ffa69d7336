"""Many small images with a line or two under each, as one picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from logitdesk.library.files import write_atomically

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

_COLUMNS: Final = 10
_ENLARGED: Final = 5  # pixels for each of an image's
_SIDE: Final = 28 * _ENLARGED
_GAP: Final = 24
_MARGIN: Final = 40
_UNDER: Final = 50  # height of the words under an image
_HEADING: Final = 56

_BACKGROUND: Final = "#f6f6f4"
_INK: Final = "#1d1d1f"
_QUIET: Final = "#6e6e73"
_HAIRLINE: Final = "#d8d8d4"


@dataclass(frozen=True, eq=False)
class Picture:
    """An image and what stands under it.

    Attributes:
        image: (28, 28) float32 in [0, 1], ink bright.
        caption: a short line.
        place: another, in a quiet colour.
    """

    image: NDArray[np.float32]
    caption: str
    place: str


def save_contact_sheet(path: Path, heading: str, pictures: Sequence[Picture]) -> None:
    """Write the pictures as a PNG, whole or not at all, in rows of 10: dark ink on white.

    Raises:
        UserError: it could not be written.
    """
    rows = -(-len(pictures) // _COLUMNS)
    width = 2 * _MARGIN + _COLUMNS * (_SIDE + _GAP) - _GAP
    height = 2 * _MARGIN + _HEADING + rows * (_SIDE + _UNDER + _GAP) - (_GAP if rows else 0)
    sheet = Image.new("RGB", (width, height), _BACKGROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(26)
    draw.text((_MARGIN, _MARGIN), _on_one_line(heading, font, width - 2 * _MARGIN), _INK, font)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, _COLUMNS)
        x = _MARGIN + column * (_SIDE + _GAP)
        y = _MARGIN + _HEADING + row * (_SIDE + _UNDER + _GAP)
        _put(sheet, draw, picture, (x, y))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(path, buffer.getvalue())


def _on_one_line(words: str, font: _Font, width: int) -> str:
    """The words, or as much of their end as there is room for."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in words)
    if font.getlength(shown) <= width:
        return shown
    while font.getlength(f"…{shown}") > width:
        shown = shown[1:]
    return f"…{shown}"


def _put(
    sheet: Image.Image, draw: ImageDraw.ImageDraw, picture: Picture, corner: tuple[int, int]
) -> None:
    x, y = corner
    greys = np.rint(255 * (1 - picture.image)).astype(np.uint8)
    enlarged = Image.fromarray(greys).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
    sheet.paste(enlarged.convert("RGB"), corner)
    draw.rectangle((x - 1, y - 1, x + _SIDE, y + _SIDE), outline=_HAIRLINE)
    draw.text((x, y + _SIDE + 8), picture.caption, _INK, ImageFont.load_default(14))
    draw.text((x, y + _SIDE + 29), picture.place, _QUIET, ImageFont.load_default(13))
