"""Images as pages: what Pillow reads, as luminance and opacity, turned into ink."""

import re
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.ink.photo import ink_of, picture_of
from logitdesk.library.files import refuse_unreadable

Plane = NDArray[np.float32]

FORMATS: Final = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")
MAX_PIXELS: Final = 50_000_000
"""Of an image to be opened: as many as a telephone's photo has, and few enough for the memory."""
WORKING_SIDE: Final = 1200
"""Pixels of the longer side that an image is reduced to before its ink is looked for."""

# What Pillow's decoders raise on damaged files; LookupError and TypeError are theirs, not ours.
_DAMAGE: Final = (
    *(OSError, EOFError, SyntaxError, ValueError),
    *(LookupError, TypeError, struct.error, zlib.error),
)


def read_image(path: Path) -> Page:
    """Read an image's ink, fitted to the page's middle; of a moving image the first frame.

    Raises:
        UserError: there is no such file, it is no image, too large or damaged, or it shows no ink.
    """
    refuse_unreadable(path)
    with _explained(str(path)):
        image = Image.open(path, formats=FORMATS)
    with image:
        _refuse_large(image, str(path))
        image.draft("L", (WORKING_SIDE, WORKING_SIDE))  # a JPEG is decoded at a part of its size
        return page_of_image(image, str(path))


def page_of_image(image: Image.Image, name: str = "The image") -> Page:
    """Read the ink of an image, which messages call `name`.

    Raises:
        UserError: it is too large or damaged, or it shows no ink.
    """
    _refuse_large(image, name)
    with _explained(name):
        luminance, opacity = _planes(image)
    ink = ink_of(luminance, opacity)
    if not ink.any():
        raise UserError(f"{name} shows no ink. Open one of a digit that stands out.")
    return Page(picture=picture_of(ink))


def _refuse_large(image: Image.Image, name: str) -> None:
    """Look at the header alone: nothing is decoded yet."""
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise UserError(
            f"{name} is too large: {width} × {height} pixels. "
            f"Reduce it to {MAX_PIXELS // 1_000_000} megapixels or less."
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
            f"{name} is neither a drawing nor an image that can be read. "
            f"Open a drawing (JSON) or one of these: {', '.join(FORMATS)}."
        ) from error
    except Image.DecompressionBombError as error:
        # Pillow says its size only here: "Image size (400000000 pixels) exceeds ..."
        pixels = next((int(part) for part in re.findall(r"\d+", str(error))), 0)
        raise UserError(
            f"{name} is too large: {pixels // 1_000_000} megapixels. "
            f"Reduce it to {MAX_PIXELS // 1_000_000} megapixels or less."
        ) from error
    except _DAMAGE as error:
        raise UserError(f"{name} is a damaged image ({error}). Get another copy.") from error


def _planes(image: Image.Image) -> tuple[Plane, Plane | None]:
    """Return luminance, and opacity unless all is opaque; (h, w) float32 in [0, 1]."""
    reduced = ImageOps.exif_transpose(_reduced(image))
    if reduced.mode == "F":
        return _stretched(np.asarray(reduced)), None
    if reduced.mode == "L":
        return _plane(reduced), None
    opacity = _plane(reduced.getchannel("A"))
    return _plane(reduced.convert("L")), None if (opacity == 1).all() else opacity


def _reduced(image: Image.Image) -> Image.Image:
    """Return it in mode L, RGBA where parts are transparent, or F where its greys are deep."""
    mode = "L"
    if image.mode.startswith(("I", "F")):
        mode = "F"
    elif image.has_transparency_data:
        mode = "RGBA"
    converted = image if image.mode == mode else image.convert(mode)
    return converted.reduce(-(max(image.size) // -WORKING_SIDE))


def _plane(grey: Image.Image) -> Plane:
    plane: Plane = np.asarray(grey, dtype=np.float32) / np.float32(255)
    return plane


def _stretched(values: Plane) -> Plane:
    """Scale deep greys to their brightest: no file says how many of its bits are in use."""
    finite = np.where(np.isfinite(values) & (values > 0), values, np.float32(0))
    stretched: Plane = finite / max(finite.max(), np.float32(1e-30))
    return stretched
