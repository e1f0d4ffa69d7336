"""Files of drawings: JSON of one or a list of them, or JSON Lines of one a line; maybe gzipped."""

import gzip
import json
import zlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Final

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.drawing_json import drawing_from_json, drawing_to_json
from logitdesk.library.files import json_value, refuse_unreadable, write_atomically

SUFFIXES: Final = (".logitdesk", ".json")
"""Of files with one drawing; the first is only ours, so that a double click opens it here.

What is in them is the same, and so is the media type `application/x-logitdesk-drawing` of the
first: reading goes by what is in a file, whatever it is called.
"""
MAX_RECORD: Final = 32 * 2**20
"""Bytes of a line, or of a file that is one JSON value, after unpacking."""
MAX_BAD: Final = 100
"""Bad drawings and empty lines after which the rest of a file is not read."""
GZIP_MAGIC: Final = b"\x1f\x8b"


def read_drawings(path: Path) -> Iterator[Drawing | UserError]:
    """The drawings of a file in turn, and in the place of each bad one what is wrong with it.

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
    """As `read_drawings`, to the end; None for an empty line."""
    try:
        refuse_unreadable(path)
        with _unpacked(path) as stream:
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


def _unpacked(path: Path) -> BufferedReader | gzip.GzipFile:
    with path.open("rb") as file:
        packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
    return gzip.GzipFile(path) if packed else path.open("rb")


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
    """The drawings of one JSON value: of itself, or of the list that it is.

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
    if not isinstance(value, list):
        yield _drawing(place, value)
        return
    for number, entry in enumerate(value, 1):
        yield _drawing(f"{place}, drawing {number}", entry)


def _drawing(place: str, value: object) -> Drawing | UserError:
    try:
        drawing = drawing_from_json(value)
    except ValueError as error:
        return UserError(f"{place} is not a drawing that can be used: {error}.")
    if drawing.is_blank:
        return UserError(f"{place} has no strokes, so there is nothing to read. Draw something.")
    return drawing
