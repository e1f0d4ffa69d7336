"""Files that become a page, images among them, and files that a page becomes."""

import json
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import count, product, repeat
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.ink.photo import Box, digits_of, picture_of, tone_of
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.array_file import DAMAGE, read_digit_rows
from logitdesk.library.drawing_file import GZIP_MAGIC, read_drawings
from logitdesk.library.files import reason, refuse_unreadable, write_atomically
from logitdesk.library.image_limits import (
    CountedFile,
    refuse_large,
    refuse_long_tags,
    refuse_slow_jpeg,
    too_large,
)
from logitdesk.library.svg_file import read_svg
from logitdesk.translatable import Translatable

Plane = NDArray[np.float32]

FORMATS: Final = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")
_LARGEST_EXIF: Final = 1 << 18
"""Bytes, of which its head tells how an image is turned."""
_TILE: Final = 1024
"""Pixels of a side that are converted at once: a copy of all would take too much memory."""
WORKING_SIDE: Final = 1200
"""Pixels of the longer side that an image is reduced to before its ink is looked for."""


@dataclass(frozen=True, eq=False)
class Item:
    """One digit of a file, and its number in it, from 0; bad ones count too.

    Attributes:
        content: a page; or (28, 28) float32 in [0, 1], as a network sees it.
        label: the digit it is meant to be, if the file says.
        box: where it lies in an image, in pixels; None in a drawing.
    """

    index: int
    content: Page | NDArray[np.float32]
    label: int | None = None
    box: Box | None = None

    @property
    def page(self) -> Page:
        whole = self.content
        return whole if isinstance(whole, Page) else Page.of_image(whole, self.label)

    @property
    def image(self) -> NDArray[np.float32] | None:
        """(28, 28) float32 in [0, 1], as a network sees it; None without ink on the page."""
        if not isinstance(self.content, Page):
            return self.content
        steps = preprocess(rasterise(self.content))
        return None if steps is None else steps.centred


def open_items(path: Path) -> list[Item]:
    """Return all digits of an image, or a file's first drawing; a UserError if there is none."""
    found = read_items(path)
    first = next(found, None)
    if first is None:
        raise UserError("{path} holds no drawing. Open another file.", path=path)
    if isinstance(first, UserError):
        raise first
    others = [] if first.box is None else [item for item in found if isinstance(item, Item)]
    return [first, *others]


def open_page(path: Path) -> Page:
    """Return a file's page, of many digits the first; a UserError if there is none."""
    return open_items(path)[0].page


def read_items(path: Path) -> Iterator[Item | UserError]:
    """Yield the digits of a file, and for each bad one what is wrong with it."""
    try:
        rows = read_digit_rows(path)
        if rows is not None:
            images, labels = rows
            yield from map(Item, count(), images, labels or repeat(None))
            return
        with path.open("rb") as file:
            head = file.read(1024)
        if _is_svg(path, head):
            yield Item(0, Page(read_svg(path)))
            return
        if not _holds_drawings(path, head[:64]):
            yield from read_image(path)
            return
    except UserError as error:
        yield error
        return
    except OSError as error:  # it went meanwhile, or its disk did
        yield UserError(
            "{path} cannot be read: {reason}. Check it.", path=path, reason=reason(error)
        )
        return
    for index, drawing in enumerate(read_drawings(path)):
        if isinstance(drawing, UserError):
            yield drawing
        else:
            yield Item(index, Page(drawing), drawing.label)


_FOREIGN: Final = (
    (
        rb"....ftyp(hei|hev|mif|msf)",
        Translatable("{path} is a HEIC photo, as iPhones take. Save it as JPEG or PNG."),
    ),
    (rb"....ftypavi", Translatable("{path} is an AVIF picture. Save it as JPEG or PNG.")),
    (rb"%PDF", Translatable("{path} is a PDF. Save the page as PNG.")),
    (
        rb"PK\x03\x04",
        Translatable(
            "{path} is a zip file: a network is imported by Model ▸ Manage networks; unpack others."
        ),
    ),
    (
        rb"\x89HDF",
        Translatable(
            "{path} is an HDF5 file. A Keras model is imported by Model ▸ Manage networks."
        ),
    ),
)
"""How files begin that are nothing to read digits from, and what to do with them."""


def refuse_foreign(path: Path) -> None:
    """Raise a UserError that says what a file is that people try, and cannot be read."""
    refuse_unreadable(path)
    with path.open("rb") as file:
        head = file.read(16)
    for pattern, what in _FOREIGN:
        if re.match(pattern, head, re.DOTALL):
            raise UserError(what.template, path=path)


def _is_svg(path: Path, head: bytes) -> bool:
    return re.match(rb"(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)", head) is not None and (
        b"<svg" in head or path.suffix.lower() == ".svg"
    )


def _holds_drawings(path: Path, head: bytes) -> bool:
    text = head.decode(json.detect_encoding(head), "ignore").lstrip("\ufeff \t\r\n")
    return head.startswith(GZIP_MAGIC) or text.startswith(("{", "[")) or ".jsonl" in path.suffixes


def read_image(path: Path) -> Iterator[Item]:
    """Read an image's digits, in reading order; of the first frame."""
    refuse_foreign(path)
    with CountedFile(path) as file:
        with _explained(str(path)):
            refuse_long_tags(file)
            image = Image.open(file, formats=FORMATS)
        refuse_large(image, str(path))
        refuse_slow_jpeg(image, path)
        side = max(image.size)
        image.draft(None, (WORKING_SIDE, WORKING_SIDE))  # a JPEG is decoded at a part of its size
        with _explained(str(path)):
            planes = _planes(image)
    return _items(*planes, str(path), side)


def items_of_image(image: Image.Image, name: str = Translatable("The image")) -> list[Item]:
    """Read the digits of an image, each fitted to the middle of a page; at least one.

    Args:
        image: what is read.
        name: what messages call it.
    """
    refuse_large(image, name)
    with _explained(name):
        planes = _planes(image)
    return list(_items(*planes, name, max(image.size)))


def _items(tone: Plane, opacity: Plane | None, name: str, side: int) -> Iterator[Item]:
    """Find the digits; their boxes are of an image with such a longer side."""
    scale = side / max(tone.shape)
    digits = digits_of(tone, opacity)
    if not digits:
        raise UserError("{name} shows no ink. Open one of a digit that stands out.", name=name)
    return (
        Item(index, Page(picture=picture_of(ink)), box=box.scaled(scale))
        for index, (box, ink) in enumerate(digits)
    )


@contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn Pillow's errors into UserErrors."""
    try:
        with warnings.catch_warnings():
            # The size is checked here, and no oddity keeps an image from being read.
            warnings.simplefilter("ignore")
            yield
    except UnidentifiedImageError as error:
        raise UserError(
            "{name} is neither a drawing nor an image that can be read. "
            "Open a drawing (JSON) or one of these: {formats}.",
            name=name,
            formats=", ".join(FORMATS),
        ) from error
    except Image.DecompressionBombError as error:
        # Pillow says its size only here: "Image size (400000000 pixels) exceeds ..."
        pixels = re.search(r"(\d+) pixels", str(error))
        size = Translatable("{count} pixels", count=pixels[1]) if pixels else None
        raise too_large(name, size or Translatable("a bomb")) from error
    except DAMAGE as error:
        raise UserError(
            "{name} is a damaged image ({error}). Get another copy.",
            name=name,
            error=str(error) or Translatable("its parts do not fit"),
        ) from error


def _planes(image: Image.Image) -> tuple[Plane, Plane | None]:
    """Return tones, and opacity unless all is opaque; (h, w) float32 in [0, 1]."""
    mode = "L" if image.mode in ("1", "L") else "RGB"
    if image.mode.startswith(("I", "F")):
        mode = "F"
    elif image.has_transparency_data:
        mode = "RGBA"
    reduced = ImageOps.exif_transpose(_reduced(image, mode))
    if mode == "F":
        # Deep greys are scaled to their brightest: no file says how many of its bits are in use.
        values = np.nan_to_num(np.asarray(reduced), posinf=0).clip(min=0)
        return values / max(values.max(), np.float32(1e-30)), None
    values = np.asarray(reduced, dtype=np.float32) / np.float32(255)
    if mode == "L":
        return values, None
    opacity = values[..., 3] if mode == "RGBA" else None
    return tone_of(values[..., :3]), None if opacity is None or (opacity == 1).all() else opacity


def _reduced(image: Image.Image, mode: str) -> Image.Image:
    """Convert an image, and reduce it to about `WORKING_SIDE`."""
    factor = -(max(image.size) // -WORKING_SIDE)
    reduced = Image.new(mode, (-(image.width // -factor), -(image.height // -factor)))
    reduced.info = {**image.info, "exif": image.info.get("exif", b"")[:_LARGEST_EXIF]}
    step = factor * max(1, _TILE // factor)
    for top, left in product(range(0, image.height, step), range(0, image.width, step)):
        right, bottom = min(left + step, image.width), min(top + step, image.height)
        part = image.crop((left, top, right, bottom)).convert(mode)
        reduced.paste(part.reduce(factor), (left // factor, top // factor))
    return reduced


def save_png(page: Page, path: Path) -> None:
    """Write the page as a PNG of 420 x 420 greys."""
    greys = np.rint(255 * (1 - rasterise(page))).astype(np.uint8)
    buffer = BytesIO()
    Image.fromarray(greys).save(buffer, "PNG", optimize=True)
    write_atomically(path, buffer.getvalue())
