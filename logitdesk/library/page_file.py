"""Any file that can be a page: a drawing or an image, told apart by what is in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from logitdesk.errors import BadInput
from logitdesk.ink.page import Page
from logitdesk.library.drawing_file import GZIP_MAGIC, read_drawings
from logitdesk.library.file_errors import refuse_unreadable
from logitdesk.library.image_file import read_image


@dataclass(frozen=True, eq=False)
class Item:
    """One digit of a file.

    Attributes:
        index: its number in the file, from 0; bad ones are counted.
        page: what is to be read.
    """

    index: int
    page: Page

    @property
    def label(self) -> int | None:
        """The digit it is meant to be, where the file says."""
        return self.page.drawing.label


def open_page(path: Path) -> Page:
    """The page of a file; of a file of many drawings the first.

    Raises:
        BadInput: the file cannot be read, or there is no ink in it.
    """
    for item in read_items(path):
        if isinstance(item, BadInput):
            raise item
        return item.page
    raise BadInput(f"{path} holds no drawing. Open another file.")


def read_items(path: Path) -> Iterator[Item | BadInput]:
    """The digits of a file in turn, and in the place of each bad one what is wrong with it."""
    try:
        if not _holds_drawings(path):
            yield Item(0, read_image(path))
            return
    except BadInput as error:
        yield error
        return
    for index, drawing in enumerate(read_drawings(path)):
        yield drawing if isinstance(drawing, BadInput) else Item(index, Page(drawing))


def _holds_drawings(path: Path) -> bool:
    refuse_unreadable(path)
    with path.open("rb") as file:
        head = file.read(64)
    text = head.removeprefix(
        b"\xef\xbb\xbf"
    ).lstrip()  # the mark that some editors put before UTF-8
    return head.startswith(GZIP_MAGIC) or text.startswith((b"{", b"[")) or ".jsonl" in path.suffixes
