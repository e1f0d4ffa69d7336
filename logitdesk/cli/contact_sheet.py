"""Many small images with two lines of text under each, as one PNG."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from logitdesk.library.files import write_atomically

_COLUMNS: Final = 10
_SIDE: Final = 28 * 5  # pixels of an image's side
_GAP: Final = 24
_MARGIN: Final = 40
_TEXT_HEIGHT: Final = 50
_HEADING_HEIGHT: Final = 56

_BACKGROUND: Final = "#f6f6f4"
_INK: Final = "#1d1d1f"
_QUIET: Final = "#6e6e73"
_HAIRLINE: Final = "#d8d8d4"


class Picture(NamedTuple):
    """An image, (28, 28) float32 in [0, 1], ink bright, and two short lines under it."""

    image: NDArray[np.float32]
    caption: str
    place: str


def save_contact_sheet(path: Path, heading: str, pictures: Sequence[Picture]) -> None:
    """Write a PNG with rows of 10: dark ink on white; a UserError if that failed."""
    rows = -(-len(pictures) // _COLUMNS)
    width = 2 * _MARGIN + _COLUMNS * (_SIDE + _GAP) - _GAP
    row_height = _SIDE + _TEXT_HEIGHT + _GAP
    height = 2 * _MARGIN + _HEADING_HEIGHT + rows * row_height - (_GAP if rows else 0)
    sheet = Image.new("RGB", (width, height), _BACKGROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(26)
    draw.text((_MARGIN, _MARGIN), _fitted(heading, font, width - 2 * _MARGIN), _INK, font)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, _COLUMNS)
        x = _MARGIN + column * (_SIDE + _GAP)
        y = _MARGIN + _HEADING_HEIGHT + row * row_height
        greys = np.rint(255 * (1 - picture.image)).astype(np.uint8)
        enlarged = Image.fromarray(greys).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
        sheet.paste(enlarged.convert("RGB"), (x, y))
        draw.rectangle((x - 1, y - 1, x + _SIDE, y + _SIDE), outline=_HAIRLINE)
        draw.text((x, y + _SIDE + 8), picture.caption, _INK, ImageFont.load_default(14))
        draw.text((x, y + _SIDE + 29), picture.place, _QUIET, ImageFont.load_default(13))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(path, buffer.getvalue())


def _fitted(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    """Return the text, or as much of its end as fits."""
    shown = "".join(c if c.isprintable() else "?" for c in text)
    if font.getlength(shown) <= width:
        return shown
    while font.getlength(f"…{shown}") > width:
        shown = shown[1:]
    return f"…{shown}"
