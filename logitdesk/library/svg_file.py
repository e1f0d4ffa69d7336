"""Drawings as SVG: written, and read again as strokes."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from logitdesk.errors import UserError
from logitdesk.ink.drawing import MAX_COST, PAGE, STROKE_COST, Drawing, Stroke, rounded
from logitdesk.library.files import read_at_most, write_atomically

_HEAD: Final = (
    f'<svg xmlns="http://www.w3.org/2000/svg" width="{PAGE}" height="{PAGE}"'
    f' viewBox="0 0 {PAGE} {PAGE}"\n'
    '     fill="none" stroke="black" stroke-linecap="round" stroke-linejoin="round">\n'
)
_LARGEST: Final = 1 << 22
"""Bytes: a pen with pressure takes some sixty a point."""
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")


def save_svg(drawing: Drawing, path: Path) -> None:
    """Write the drawing as SVG, a unit a pixel: black strokes with round ends."""
    strokes = "\n".join(f"  {_shape(stroke)}" for stroke in drawing.strokes)
    write_atomically(path, f"{_HEAD}{strokes}\n</svg>\n".encode())


def _shape(stroke: Stroke) -> str:
    points = stroke.points.round(2).tolist()
    if len(points) == 1:  # a line of no length, with its round ends, is a dot
        points *= 2
    widths = {width for _, _, _, width in points}
    if len(widths) == 1:
        places = " ".join(f"{x:g},{y:g}" for x, y, _, _ in points)
        return f'<polyline points="{places}" stroke-width="{widths.pop():g}"/>'
    # SVG has no line of changing width: one piece between each two points.
    pieces = (
        f'<path d="M{ax:g} {ay:g} L{bx:g} {by:g}" stroke-width="{(aw + bw) / 2:g}"/>'
        for (ax, ay, _, aw), (bx, by, _, bw) in pairwise(points)
    )
    return f"<g>{''.join(pieces)}</g>"


def read_svg(path: Path) -> Drawing:
    """Read the strokes of an SVG that `save_svg` wrote; their times are lost.

    Raises:
        UserError: another program wrote it, or it was changed.
    """
    text = read_at_most(path, _LARGEST).decode("utf-8", "replace").replace("\r\n", "\n")
    lines = text.removeprefix(_HEAD).removesuffix("</svg>\n").splitlines()
    try:
        if not text.startswith(_HEAD) or not 0 < len(lines) <= MAX_COST / STROKE_COST:
            raise ValueError
        drawing = Drawing(tuple(_stroke(line.strip()) for line in lines))
        if drawing.cost > MAX_COST:
            raise ValueError
        return drawing
    except ValueError as error:
        raise UserError(
            "{path} is an SVG drawing of another program, or was changed by one; only those that "
            "LogitDesk saved are read. Export it as PNG there, and open that.",
            path=path,
        ) from error


def _stroke(line: str) -> Stroke:
    numbers = np.array(_NUMBER.findall(line), np.float64)
    if line.startswith("<polyline"):  # all places, and the width
        places = numbers[:-1].reshape(-1, 2)
        widths = numbers[-1:].repeat(len(places))
    elif line.startswith("<g>"):  # of each piece both ends and the width
        pieces = numbers.reshape(-1, 5)
        places = np.concatenate([pieces[:, :2], pieces[-1:, 2:4]])
        between = np.pad(pieces[:, 4], 1, "edge")
        widths = (between[:-1] + between[1:]) / 2
    else:
        raise ValueError
    table = np.column_stack([places, np.zeros(len(places)), widths])
    if len(table) == 2 and (table[0] == table[1]).all():
        table = table[:1]
    return Stroke(rounded(table))
