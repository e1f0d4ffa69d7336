"""Drawings in files: JSON, or JSON Lines, perhaps gzipped.

    {"strokes": [[[x, y], ...], ...], "paper": [w, h], "width": w, "label": digit}

Only `strokes` is needed. A point is [x, y], [x, y, seconds] or, for a pen with pressure,
[x, y, seconds, width]; y points down. With `paper` every length is in the paper's units, and the
paper is fitted to the page. Without it the unit is unknown: the strokes are fitted to the middle of
the page and drawn with the default pen, and widths are ignored.
"""

import gzip
import zlib
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated, Final

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.ink.drawing import (
    DEFAULT_WIDTH,
    LARGEST_NUMBER,
    MAX_COST,
    PAGE,
    POINT_COST,
    STROKE_COST,
    Drawing,
    Stroke,
    fit_to_the_middle,
    rounded,
)
from logitdesk.library.files import from_json, refuse_unreadable, write_atomically
from logitdesk.translatable import Translatable

SUFFIXES: Final = (".logitdesk", ".json")
"""Of files with one drawing; the content is the same, and the first opens by a double click."""
MAX_RECORD: Final = 2 * 2**20
"""Bytes of a line, or of a file that is one JSON value, after unpacking."""
MAX_BAD: Final = 100
"""Bad drawings and empty lines after which the rest of a file is not read."""
GZIP_MAGIC: Final = b"\x1f\x8b"

Floats = NDArray[np.float64]

_Number = Annotated[float, Meta(ge=-LARGEST_NUMBER, le=LARGEST_NUMBER)]
_Side = Annotated[float, Meta(ge=1e-6, le=LARGEST_NUMBER)]
_Point = Annotated[list[_Number], Meta(min_length=2, max_length=4)]


class _Content(msgspec.Struct):
    strokes: list[list[_Point]]
    paper: tuple[_Side, _Side] | None = None
    width: Annotated[float, Meta(gt=0, le=LARGEST_NUMBER)] | None = None
    label: Annotated[int, Meta(ge=0, le=9)] | None = None


def read_drawings(path: Path) -> Iterator[Drawing | UserError]:
    """Yield a file's drawings, and for each bad one what is wrong with it.

    Lines are read as they are asked for: a file of many takes no more memory than one of them.
    """
    bad = 0
    try:
        for place, record in _records(path):
            for drawing in _drawings(place, record):
                bad += not isinstance(drawing, Drawing)
                if drawing is not None:
                    yield drawing
                if bad > MAX_BAD:
                    raise UserError(
                        "{path}: more than {most} bad lines. It was not read on.",
                        path=path,
                        most=MAX_BAD,
                    )
    except UserError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:
        yield UserError(
            "{path} is damaged or incomplete ({error}). Get another copy of it.",
            path=path,
            error=error,
        )


def save_drawing(drawing: Drawing, path: Path) -> None:
    """Write one drawing as a line of JSON, whole or not at all."""
    write_atomically(path, drawing_to_json(drawing) + b"\n")


def _records(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the lines of JSON Lines, or else the whole file, and what to call each."""
    refuse_unreadable(path)
    with path.open("rb") as file:
        packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
    with gzip.open(path) if packed else path.open("rb") as stream:
        read_line = partial(stream.readline, MAX_RECORD + 1)
        first = read_line()
        has_lines = first.strip().endswith(b"}") and stream.peek(1)
        if has_lines or ".jsonl" in path.suffixes:
            for number, line in enumerate(chain([first], iter(read_line, b"")), 1):
                yield Translatable("{path}, line {number}", path=path, number=number), line
        else:
            yield str(path), first + stream.read(MAX_RECORD + 1 - len(first))


def _drawings(place: str, record: bytes) -> Iterator[Drawing | UserError | None]:
    """Yield the drawings of one JSON value: of itself, or of the list that it is."""
    if len(record) > MAX_RECORD:
        raise UserError(
            "{place} is larger than {limit} MB. Put one drawing a line in a .jsonl.",
            place=place,
            limit=MAX_RECORD // 2**20,
        )
    if not record.lstrip().startswith(b"["):
        yield None if record.isspace() else _drawing(place, record)
        return
    try:
        entries = from_json(record, list[msgspec.Raw])
    except ValueError as error:
        yield UserError("{place} cannot be a drawing: {error}.", place=place, error=error)
        return
    for number, entry in enumerate(entries, 1):
        yield _drawing(
            Translatable("{place}, drawing {number}", place=place, number=number), bytes(entry)
        )


def _drawing(place: str, record: bytes) -> Drawing | UserError:
    try:
        drawing = drawing_from_json(record)
    except ValueError as error:
        return UserError(
            "{place} is not a drawing that can be used: {error}.",
            place=place,
            error=error,
        )
    if drawing.is_blank:
        return UserError(
            "{place} has no strokes, so there is nothing to read. Draw something.", place=place
        )
    return drawing


def drawing_to_json(drawing: Drawing) -> bytes:
    """Return the drawing as JSON, to a hundredth of a unit and a millisecond."""
    tables = [rounded(stroke.points).tolist() for stroke in drawing.strokes]
    width = tables[0][0][3] if tables else DEFAULT_WIDTH
    content: dict[str, object] = {
        "paper": [PAGE, PAGE],
        "width": width,
        "strokes": [[row[:3] if row[3] == width else row for row in table] for table in tables],
    }
    label = {} if drawing.label is None else {"label": drawing.label}
    return msgspec.json.encode(content | label)


def drawing_from_json(text: str | bytes) -> Drawing:
    """Return the drawing that JSON describes, in page units, rounded as we write it.

    Raises:
        ValueError: what is wrong and where, as in "strokes[1][6][0]: Expected `float`".
    """
    if len(text) > MAX_RECORD:
        raise ValueError(Translatable("it is larger than {size} MB", size=MAX_RECORD // 2**20))
    content = from_json(text, _Content)
    strokes = [points for points in content.strokes if points]
    if POINT_COST * sum(map(len, strokes)) + STROKE_COST * len(strokes) > MAX_COST:
        raise ValueError(Translatable("so many points are no handwriting"))
    tables = [_table(points) for points in strokes]
    if content.paper is not None:
        tables = _fit_paper(tables, content.paper, content.width)
    elif tables:
        tables = fit_to_the_middle(tables)
    drawing = Drawing(tuple(Stroke(rounded(table)) for table in tables), content.label)
    if drawing.cost > MAX_COST:
        raise ValueError(Translatable("its strokes are longer or wider than any handwriting"))
    return drawing


def _table(points: list[list[float]]) -> Floats:
    """Return (n, 4) x, y, seconds, width in the file's units; infinite for a width not given."""
    table = np.array([[*point, *(0.0, np.inf)[len(point) - 2 :]] for point in points])
    if not (table[:, 3] > 0).all():
        raise ValueError(Translatable("a point's width is not above zero"))
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
