"""Files that become a page, and files that a page becomes."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image

from logitdesk.errors import UserError
from logitdesk.ink.drawing import PAGE, Drawing, Page, Stroke
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import GZIP_MAGIC, read_drawings
from logitdesk.library.files import refuse_unreadable, write_atomically
from logitdesk.library.image_file import read_image


@dataclass(frozen=True, eq=False)
class Item:
    """One digit of a file, and its number in it, from 0; bad ones count too."""

    index: int
    page: Page

    @property
    def label(self) -> int | None:
        """The digit it is meant to be, if the file says."""
        return self.page.drawing.label


def open_page(path: Path) -> Page:
    """Return a file's page, of many drawings the first; a UserError if there is none."""
    for item in read_items(path):
        if isinstance(item, UserError):
            raise item
        return item.page
    raise UserError(f"{path} holds no drawing. Open another file.")


def read_items(path: Path) -> Iterator[Item | UserError]:
    """Yield the digits of a file, and for each bad one what is wrong with it."""
    try:
        if not _holds_drawings(path):
            yield Item(0, read_image(path))
            return
    except UserError as error:
        yield error
        return
    for index, drawing in enumerate(read_drawings(path)):
        yield drawing if isinstance(drawing, UserError) else Item(index, Page(drawing))


def _holds_drawings(path: Path) -> bool:
    refuse_unreadable(path)
    with path.open("rb") as file:
        head = file.read(64)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()  # some editors' mark before UTF-8
    return head.startswith(GZIP_MAGIC) or text.startswith((b"{", b"[")) or ".jsonl" in path.suffixes


def to_svg(drawing: Drawing) -> str:
    """Return the drawing as SVG, a unit a pixel: black strokes with round ends."""
    strokes = "\n".join(f"  {_shape(stroke)}" for stroke in drawing.strokes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{PAGE}" height="{PAGE}"'
        f' viewBox="0 0 {PAGE} {PAGE}"\n'
        '     fill="none" stroke="black" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{strokes}\n</svg>\n"
    )


def save_svg(drawing: Drawing, path: Path) -> None:
    """Write the drawing as SVG, whole or not at all; a UserError if that failed."""
    write_atomically(path, to_svg(drawing).encode())


def save_png(page: Page, path: Path) -> None:
    """Write the page as a PNG of 420 x 420 greys; a UserError if that failed."""
    greys = np.rint(255 * (1 - rasterise(page))).astype(np.uint8)
    buffer = BytesIO()
    Image.fromarray(greys).save(buffer, "PNG", optimize=True)
    write_atomically(path, buffer.getvalue())


def _shape(stroke: Stroke) -> str:
    points = stroke.points.round(2).tolist()
    widths = {width for _, _, _, width in points}
    if len(points) == 1:
        x, y, _, width = points[0]
        return f'<circle cx="{x:g}" cy="{y:g}" r="{width / 2:g}" fill="black" stroke="none"/>'
    if len(widths) == 1:
        places = " ".join(f"{x:g},{y:g}" for x, y, _, _ in points)
        return f'<polyline points="{places}" stroke-width="{widths.pop():g}"/>'
    # SVG has no line of changing width: one piece between each two points.
    pieces = (
        f'<path d="M{ax:g} {ay:g} L{bx:g} {by:g}" stroke-width="{(aw + bw) / 2:g}"/>'
        for (ax, ay, _, aw), (bx, by, _, bw) in pairwise(points)
    )
    return f"<g>{''.join(pieces)}</g>"
