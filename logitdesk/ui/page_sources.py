"""What can become a page: a file, and what a person drops or pastes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from logitdesk.errors import UserError
from logitdesk.ink.drawing_json import drawing_from_json
from logitdesk.ink.page import Page
from logitdesk.library.files import json_value


def page_of_file(path: Path) -> Page:
    """The page in a drawing's or an image's file.

    Raises:
        UserError: it is neither, or cannot be read.
    """
    from logitdesk.library.page_file import open_page  # Pillow comes with it

    return open_page(path)


def may_hold_a_page(mime: QMimeData) -> bool:
    """Whether `page_source` finds something in it; quickly, without fetching it."""
    return bool(_files(mime)) or mime.hasImage() or _has_plain_text(mime)


def page_source(mime: QMimeData) -> Callable[[], Page] | None:
    """What makes a page of something dropped or pasted; None where it holds nothing of ours.

    The first file counts, then an image, then the text of a drawing.
    """
    files = _files(mime)
    if files:
        return lambda: page_of_file(files[0])
    if mime.hasImage():
        image = QImage(mime.imageData())
        return lambda: _page_of_image(image)
    if _has_plain_text(mime):
        text = mime.text()
        return lambda: _page_of_text(text)
    return None


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _has_plain_text(mime: QMimeData) -> bool:
    return mime.hasText() and not mime.hasUrls()  # the text would be the address


def _page_of_image(image: QImage) -> Page:
    from PIL import Image

    from logitdesk.library.image_file import MAX_PIXELS, page_of_image

    size = image.width(), image.height()
    rgba = QImage()
    if image.width() * image.height() <= MAX_PIXELS:
        rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    if rgba.isNull():  # as is what Qt itself finds too large to fetch
        message = (
            "The pasted image is too large, or there is nothing in it. "
            f"Reduce it to {MAX_PIXELS // 1_000_000} megapixels or less."
        )
        raise UserError(message)
    pixels = bytes(rgba.constBits())
    return page_of_image(
        Image.frombuffer("RGBA", size, pixels, "raw", "RGBA", rgba.bytesPerLine(), 1)
    )


def _page_of_text(text: str) -> Page:
    try:
        return Page(drawing_from_json(json_value(text)))
    except ValueError as error:
        message = f"The pasted text is not a drawing: {error}."
        raise UserError(message) from error
