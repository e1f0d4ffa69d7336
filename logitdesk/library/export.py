"""Pages for other programs: strokes as SVG, ink as PNG."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image

from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.atomic import write_atomically


def to_svg(drawing: Drawing) -> str:
    """The drawing as SVG, a unit a pixel: black strokes with round ends, nothing behind them."""
    strokes = "\n".join(f"  {_shape(stroke)}" for stroke in drawing.strokes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{PAGE}" height="{PAGE}"'
        f' viewBox="0 0 {PAGE} {PAGE}"\n'
        '     fill="none" stroke="black" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{strokes}\n</svg>\n"
    )


def save_svg(drawing: Drawing, path: Path) -> None:
    """Write the drawing as SVG, whole or not at all.

    Raises:
        BadInput: it could not be written.
    """
    write_atomically(path, to_svg(drawing).encode())


def save_png(page: Page, path: Path) -> None:
    """Write the page as a PNG of 420 x 420 greys, black ink on white, whole or not at all.

    Raises:
        BadInput: it could not be written.
    """
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
