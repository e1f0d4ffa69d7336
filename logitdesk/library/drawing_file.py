"""Drawings in files: JSON of one or a list of them, or JSON Lines of one a line; maybe gzipped.

    {"strokes": [[[x, y], ...], ...], "paper": [w, h], "width": w, "label": digit}

Only `strokes` is needed. A point is [x, y], [x, y, seconds] or, for a pen with pressure,
[x, y, seconds, width]; y points down. With `paper` every length is in the paper's units, and the
paper is fitted to the page. Without it the unit is unknown: the strokes are fitted to the middle of
the page and drawn with the default pen, and widths are ignored.
"""

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Annotated, Final

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.ink.drawing import (
    DEFAULT_WIDTH,
    FITTED,
    LARGEST_NUMBER,
    PAGE,
    Drawing,
    Stroke,
    rounded,
)
from logitdesk.library.files import json_value, refuse_unreadable, write_atomically

SUFFIXES: Final = (".logitdesk", ".json")
"""Of files with one drawing; the content is the same, and the first opens by a double click."""
MAX_POINTS: Final = 20_000
"""Points of a drawing; of one with more, those too close to be told apart are left out."""
MAX_RECORD: Final = 32 * 2**20
"""Bytes of a line, or of a file that is one JSON value, after unpacking."""
MAX_BAD: Final = 100
"""Bad drawings and empty lines after which the rest of a file is not read."""
GZIP_MAGIC: Final = b"\x1f\x8b"

Floats = NDArray[np.float64]

_CELL: Final = 1.0  # page units: 1/14 of a pixel that a network sees
_COLUMNS: Final = ("x", "y", "seconds", "width")

_Number = Annotated[float, Meta(ge=-LARGEST_NUMBER, le=LARGEST_NUMBER)]
_Side = Annotated[float, Meta(ge=1e-6, le=LARGEST_NUMBER)]
_Point = Annotated[list[_Number], Meta(min_length=2, max_length=4)]


class _Content(msgspec.Struct):
    strokes: Annotated[list[list[_Point]], Meta(max_length=MAX_POINTS)]
    paper: tuple[_Side, _Side] | None = None
    width: Annotated[float, Meta(gt=0, le=LARGEST_NUMBER)] | None = None
    label: Annotated[int, Meta(ge=0, le=9)] | None = None


def read_drawings(path: Path) -> Iterator[Drawing | UserError]:
    """Yield a file's drawings, and for each bad one what is wrong with it.

    Lines are read as they are asked for: a file of many takes no more memory than one of them.
    """
    bad = 0
    for drawing in _drawings(path):
        if drawing is not None:
            yield drawing
        if not isinstance(drawing, Drawing):
            bad += 1
        if bad > MAX_BAD:
            yield UserError(f"{path}: more than {MAX_BAD} bad lines. The rest was not read.")
            return


def save_drawing(drawing: Drawing, path: Path) -> None:
    """Write one drawing as a line of JSON, whole or not at all.

    Raises:
        UserError: it could not be written.
    """
    write_atomically(path, (json.dumps(drawing_to_json(drawing)) + "\n").encode())


def _drawings(path: Path) -> Iterator[Drawing | UserError | None]:
    """Yield as `read_drawings`, to the end; None for an empty line."""
    try:
        refuse_unreadable(path)
        with path.open("rb") as file:
            packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
        with gzip.GzipFile(path) if packed else path.open("rb") as stream:
            first = stream.readline(MAX_RECORD + 1)
            if ".jsonl" in path.suffixes or (_is_json(first) and stream.peek(1)):
                yield from _drawings_of_lines(path, first, stream)
            else:
                rest = stream.read(MAX_RECORD + 1 - len(first))
                yield from _drawings_of_record(str(path), first + rest)
    except UserError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:
        yield UserError(f"{path} is damaged or incomplete ({error}). Get another copy of it.")


def _is_json(record: bytes) -> bool:
    try:
        json_value(record)
    except ValueError:
        return False
    return True


def _drawings_of_lines(
    path: Path, line: bytes, stream: BufferedReader | gzip.GzipFile
) -> Iterator[Drawing | UserError | None]:
    number = 1
    while line:
        if line.isspace():
            yield None
        else:
            yield from _drawings_of_record(f"{path}, line {number}", line)
        line = stream.readline(MAX_RECORD + 1)
        number += 1


def _drawings_of_record(place: str, record: bytes) -> Iterator[Drawing | UserError]:
    """Yield the drawings of one JSON value: of itself, or of the list that it is.

    Raises:
        UserError: it is too large. What follows it cannot be told apart from it then.
    """
    if len(record) > MAX_RECORD:
        limit = MAX_RECORD // 2**20
        raise UserError(
            f"{place} is larger than {limit} MB. Split it: one drawing a line, in a .jsonl."
        )
    try:
        value = json_value(record)
    except ValueError as error:
        yield UserError(f"{place} cannot be a drawing: {error}.")
        return
    if isinstance(value, list):
        for number, entry in enumerate(value, 1):
            yield _drawing(f"{place}, drawing {number}", entry)
    else:
        yield _drawing(place, value)


def _drawing(place: str, value: object) -> Drawing | UserError:
    try:
        drawing = drawing_from_json(value)
    except ValueError as error:
        return UserError(f"{place} is not a drawing that can be used: {error}.")
    if drawing.is_blank:
        return UserError(f"{place} has no strokes, so there is nothing to read. Draw something.")
    return drawing


def drawing_to_json(drawing: Drawing) -> dict[str, object]:
    """Return the drawing as JSON, to a hundredth of a unit and a millisecond."""
    tables = [rounded(stroke.points).tolist() for stroke in drawing.strokes]
    width = tables[0][0][3] if tables else DEFAULT_WIDTH
    obj: dict[str, object] = {
        "paper": [PAGE, PAGE],
        "width": width,
        "strokes": [[row[:3] if row[3] == width else row for row in table] for table in tables],
    }
    return obj if drawing.label is None else {**obj, "label": drawing.label}


def drawing_from_json(obj: object) -> Drawing:
    """Return the drawing that parsed JSON describes, in page units, rounded as we write it.

    Raises:
        ValueError: what is wrong and where, as in "stroke 2, point 7: y: Expected `float`".
    """
    try:
        content = msgspec.convert(obj, _Content)
    except msgspec.ValidationError as error:
        raise ValueError(_describe(str(error))) from error
    tables = [_table(points, number) for number, points in enumerate(content.strokes, 1) if points]
    if content.paper is not None:
        tables = _fit_paper(tables, content.paper, content.width)
    elif tables:
        tables = _fit_to_the_middle(tables)
    strokes = tuple(Stroke(rounded(points)) for points in _few_enough(tables))
    return Drawing(strokes, content.label)


def _describe(error: str) -> str:
    """Say what msgspec found, such as "Expected `float`, got `str` - at `$.strokes[1][6][0]`"."""
    what, _, place = error.partition(" - at `$")
    if not place:
        return f'it is no drawing, as {{"strokes": [[[x, y], ...], ...]}} is ({what:.100})'
    name, *numbers = re.findall(r"[a-z]+|\d+", place)
    if name == "strokes" and numbers:
        counted = zip(("stroke", "point"), numbers, strict=False)
        name = ", ".join(f"{word} {int(number) + 1}" for word, number in counted)
        if len(numbers) == 3:
            name += f": {_COLUMNS[int(numbers[2])]}"
    return f"{name}: {what:.100}"


def _table(points: list[list[float]], number: int) -> Floats:
    """Return (n, 4) x, y, seconds, width in the file's units; infinite for a width not given."""
    table = np.array([[*point, *(0.0, np.inf)[len(point) - 2 :]] for point in points])
    without_width = table[:, 3] <= 0
    if without_width.any():
        point = without_width.argmax() + 1
        raise ValueError(f"stroke {number}, point {point}: width is not above zero")
    return table


def _fit_paper(
    tables: list[Floats], paper: tuple[float, float], width: float | None
) -> list[Floats]:
    scale = PAGE / max(paper)
    pen = DEFAULT_WIDTH if width is None else width * scale
    left, top = ((PAGE - scale * side) / 2 for side in paper)
    moved = [points * (scale, scale, 1.0, scale) + (left, top, 0.0, 0.0) for points in tables]
    for points in moved:
        points[np.isinf(points[:, 3]), 3] = pen
    return moved


def _fit_to_the_middle(tables: list[Floats]) -> list[Floats]:
    places = np.concatenate(tables)[:, :2]
    low, high = places.min(axis=0), places.max(axis=0)
    extent = float((high - low).max())
    # A dot stays a dot, also when rounding has spread its points.
    is_dot = extent <= 1e-9 * float(np.abs(places).max())
    scale = 0.0 if is_dot else (FITTED * PAGE - DEFAULT_WIDTH) / extent
    fitted = []
    for points in tables:
        places = (points[:, :2] - (low + high) / 2) * scale + PAGE / 2
        pen = np.full(len(points), DEFAULT_WIDTH)
        fitted.append(np.column_stack([places, points[:, 2], pen]))
    return fitted


def _few_enough(tables: list[Floats]) -> list[Floats]:
    count = sum(map(len, tables))
    if count <= MAX_POINTS:
        return tables
    thinned = [_thinned(points) for points in tables]
    if sum(map(len, thinned)) > MAX_POINTS:
        raise ValueError(f"it has {count:,} points: more than {MAX_POINTS:,} is no handwriting")
    return thinned


def _thinned(points: Floats) -> Floats:
    """Remove the points that share a cell, of place and of width, with the one before."""
    cells = np.floor(points[:, [0, 1, 3]] / _CELL)
    leaves_its_cell = (cells[1:] != cells[:-1]).any(axis=1)
    return np.concatenate([points[:1], points[1:][leaves_its_cell]])
