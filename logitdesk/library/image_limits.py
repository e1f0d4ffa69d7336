"""Which images are refused before they are decoded: no other takes a second, or 300 MB."""

import struct
from io import BufferedReader, FileIO
from pathlib import Path
from typing import Final

from PIL import Image

from logitdesk.errors import UserError
from logitdesk.library.files import read_at_most, refuse_larger
from logitdesk.translatable import Translatable

MAX_PIXELS: Final = 50_000_000
"""Of a JPEG to be opened: as many as a telephone's photo has."""
_FEWER_PIXELS: Final = 36_000_000
"""Of what is decoded as a whole: a sheet at 600 dots an inch."""
_MOST_DECODED: Final = 110_000_000
"""Bytes of pixels that are decoded as a whole: such a sheet in colour."""
_SLOW: Final = {
    "PNG": 54_000_000,
    "WEBP": 37_000_000,  # whose decoder takes several copies
    "jpeg": 50_000_000,  # these are in a TIFF
    "webp": 37_000_000,
    "lzma": 20_000_000,
    1: 4_000_000,  # a BMP of runs, which Pillow decodes in Python
    2: 4_000_000,
}
"""What is slower to decode, by format or by compression: at most so many bytes of pixels."""
_LONGEST_SIDE: Final = 65_535
_LARGEST: Final = 1 << 27
"""Bytes of a file."""
_LARGEST_JPEG: Final = 1 << 26
_LARGEST_PROGRESSIVE: Final = 1 << 25
_MOST_SCANS: Final = 30
"""Of a progressive JPEG, each as long to decode as a whole image; it has ten."""
_MOST_READS: Final = 200_000
"""Of parts, of which a large image in the smallest chunks has a tenth."""
_MOST_NUMBERS: Final = 1 << 16
"""Of a TIFF's strips or tiles."""
_NUMBERLESS: Final = {1, 2, 7}  # the types of tags that are bytes or text


class CountedFile(BufferedReader):
    """An image file, which is read at most so often: Pillow looks at its parts in Python."""

    def __init__(self, path: Path) -> None:
        super().__init__(FileIO(path))
        refuse_larger(path, path.stat().st_size, _LARGEST)
        self._reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self._reads += 1
        if self._reads > _MOST_READS:
            raise ValueError
        return super().read(size)


def refuse_long_tags(file: BufferedReader) -> None:
    """Raise a ValueError if a TIFF has lists of numbers far longer than any image needs."""
    head = file.read(16)
    file.seek(0)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 16:
        return
    is_big = 43 in head[2:4]  # BigTIFF
    count, entry, place = ("Q", "HHQ8x", 8) if is_big else ("H", "HHI4x", 4)
    (start,) = struct.unpack_from(order + ("Q" if is_big else "I"), head, place)
    try:
        file.seek(start)
        (entries,) = struct.unpack(order + count, file.read(struct.calcsize(order + count)))
        tags = file.read(min(entries, _MOST_NUMBERS) * struct.calcsize(order + entry))
    except (OSError, OverflowError, struct.error):
        return
    finally:
        file.seek(0)
    whole = len(tags) - len(tags) % struct.calcsize(order + entry)
    for _, kind, numbers in struct.iter_unpack(order + entry, tags[:whole]):
        if kind not in _NUMBERLESS and numbers > _MOST_NUMBERS:
            raise ValueError


def refuse_large(image: Image.Image, name: str) -> None:
    """Look at the header alone: nothing is decoded yet."""
    most = MAX_PIXELS
    if image.format and (image.format != "JPEG" or "progressive" in image.info):
        kinds = image.format, image.info.get("compression")
        decoded = min(_SLOW.get(kind, _MOST_DECODED) for kind in kinds)
        most = min(_FEWER_PIXELS, decoded // _bytes_of_pixel(image))
    if image.width * image.height > most or max(image.size) > _LONGEST_SIDE:
        sides = {"width": image.width, "height": image.height}
        raise too_large(name, Translatable("{width} × {height} pixels", **sides), most)


def _bytes_of_pixel(image: Image.Image) -> int:
    if image.mode in ("I", "F"):
        return 4
    tile = getattr(image, "tile", [])[:1]  # says how it is in the file
    is_deep = ";16" in f"{image.mode} {tile}"
    return len(image.getbands()) * (2 if is_deep else 1)


def too_large(name: str, size: str, most: int = MAX_PIXELS) -> UserError:
    return UserError(
        "{name} is too large: {size}. Reduce it to {most} megapixels or less.",
        name=name,
        size=size,
        most=most // 1_000_000,
    )


def refuse_slow_jpeg(image: Image.Image, path: Path) -> None:
    """Refuse a JPEG with more scans, or more bytes, than one needs."""
    if image.format == "JPEG":
        refuse_larger(path, path.stat().st_size, _LARGEST_JPEG)
    if "progressive" in image.info:
        scans = read_at_most(path, _LARGEST_PROGRESSIVE).count(b"\xff\xda")
        if scans > _MOST_SCANS:
            raise UserError(
                "{path} has {scans} scans, far more than a JPEG needs. Save it anew.",
                path=path,
                scans=scans,
            )
