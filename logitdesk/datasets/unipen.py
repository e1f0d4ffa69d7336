"""The UNIPEN format, 1.0, and the plainer text of the UCI pen strokes."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import DEFAULT_WIDTH, PAGE, Drawing, Stroke

PAPER: Final = 500
"""Side, in the tablet's units, of the square box that each digit was written in."""
_SECONDS_A_POINT: Final = 0.1
_HEADING: Final = re.compile(r'\s+DIGIT\s[^"\n]*"([0-9])"\s+\.COMMENT +([0-9]) +([0-9]+)\s')


@dataclass(frozen=True)
class Segment:
    """A digit that somebody wrote.

    Attributes:
        drawing: in page units, by the default pen, with its label.
        writer: who wrote it: a number, or a donor and a name, such as "imp/pugsley".
    """

    drawing: Drawing
    writer: int | str


def parse_unipen(text: str) -> list[Segment]:
    """Return the digits of a UNIPEN text, in its order.

    Raises:
        ValueError: what is wrong, and in which segment, counted from 1.
    """
    _, *parts = re.split(r"^\.SEGMENT\b", text, flags=re.MULTILINE)
    if not parts:
        raise ValueError("it has no .SEGMENT, so no digit")
    return [_segment(part, number) for number, part in enumerate(parts, 1)]


def _segment(part: str, number: int) -> Segment:
    try:
        heading = _HEADING.match(part)
        if heading is None or heading[1] != heading[2]:
            raise ValueError("it does not say its label and its writer")
        strokes: list[Stroke] = []
        for component in part.split(".PEN_DOWN")[1:]:
            coordinates, pen_up, _ = component.partition(".PEN_UP")
            if not pen_up:
                raise ValueError("a stroke is cut short")
            places = np.array(coordinates.split(), dtype=np.float64).reshape(-1, 2)
            start = sum(len(stroke.points) for stroke in strokes)
            strokes.append(Stroke(_on_the_page(places, start)))
        if not strokes:
            raise ValueError("it has no stroke")
    except ValueError as error:
        raise ValueError(f"segment {number} is broken: {error}") from error
    return Segment(Drawing(tuple(strokes), label=int(heading[1])), writer=int(heading[3]))


def _on_the_page(places: NDArray[np.float64], start: int) -> NDArray[np.float64]:
    """Turn (n, 2) places, y up, into (n, 4) points, y down."""
    scale = PAGE / PAPER
    seconds = (start + np.arange(len(places))) * _SECONDS_A_POINT
    x, y = places[:, 0] * scale, (PAPER - places[:, 1]) * scale
    return np.column_stack([x, y, seconds, np.full(len(places), DEFAULT_WIDTH)])


@dataclass(frozen=True, eq=False)
class Written:
    """One .SEGMENT of a UNIPEN file.

    Attributes:
        label: what it is meant to be, without quotes.
        writer: the file's .WRITER_ID; "" where it has none.
        strokes: each (n, 3) float64, n >= 1: x, y and seconds, in the tablet's units, y up.
    """

    label: str
    writer: str
    strokes: tuple[NDArray[np.float64], ...]


_STATEMENT: Final = re.compile(r"^\.([A-Z_]+)\b([^\n]*(?:\n(?!\.[A-Z])[^\n]*)*)", re.MULTILINE)
_NAMED: Final = re.compile(r'\s*\S+\s+([\d:,-]+)\s+\S+\s+"(.*)"\s*')
_RANGE: Final = re.compile(r"(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?")


def read_unipen(text: str, include: Callable[[str], str]) -> list[Written]:
    """Return what the segments of a UNIPEN text name; without strokes where that is empty.

    Args:
        text: of the file.
        include: returns the text of a file that .INCLUDE names.

    Raises:
        ValueError: what is wrong.
    """
    columns, rate, writer = ["X", "Y"], 100.0, ""
    components: list[tuple[str, str]] = []
    named: list[tuple[str, str]] = []
    for keyword, argument in _statements(text, include):
        match keyword:
            case "COORD":
                columns = argument.split()
            case "POINTS_PER_SECOND":
                rate = float(argument.split(maxsplit=1)[0])
            case "WRITER_ID":
                writer = " ".join(argument.split())
            case "PEN_DOWN" | "PEN_UP" if argument.strip():  # an empty one has no number
                components.append((keyword, argument))
            case "SEGMENT":
                heading = _NAMED.fullmatch(argument)
                if heading is None:
                    raise ValueError(f".SEGMENT{argument.rstrip()} names no strokes and label")
                named.append((heading[1], heading[2]))
    return [
        Written(label, writer, tuple(_strokes(ranges, components, columns, rate)))
        for ranges, label in named
    ]


def _strokes(
    ranges: str, components: Sequence[tuple[str, str]], columns: list[str], rate: float
) -> Iterator[NDArray[np.float64]]:
    """Yield (n, 3) x, y and seconds of each stroke in ranges such as "3-5:20,7:2-8"."""
    start = 0.0
    for number, which in _points(ranges, len(components)):
        keyword, argument = components[number]
        points = _timed(argument, columns, rate)[which]
        if not len(points):
            continue
        if "T" not in columns:
            points[:, 2] += start - points[0, 2]
            start = points[-1, 2] + 1 / rate
        if keyword == "PEN_DOWN":
            yield points


def _timed(argument: str, columns: list[str], rate: float) -> NDArray[np.float64]:
    numbers = np.array(argument.split(), dtype=np.float64).reshape(-1, len(columns))
    x, y = numbers[:, columns.index("X")], numbers[:, columns.index("Y")]
    has_time = "T" in columns
    seconds = numbers[:, columns.index("T")] / 1000 if has_time else np.arange(len(x)) / rate
    return np.column_stack([x, y, seconds])


def _statements(
    text: str, include: Callable[[str], str], depth: int = 0
) -> Iterator[tuple[str, str]]:
    """Yield keywords and what follows them, with those of included files in their place."""
    for keyword, argument in _STATEMENT.findall(text):
        if keyword == "INCLUDE":
            if depth > 3:
                raise ValueError("its files include each other")
            yield from _statements(include(argument.strip()), include, depth + 1)
        else:
            yield keyword, argument


def _points(ranges: str, count: int) -> Iterator[tuple[int, slice]]:
    """Yield the numbers of components in ranges, and which points of each."""
    for part in ranges.split(","):
        found = _RANGE.fullmatch(part)
        if found is None:
            raise ValueError(f"{ranges} is no range of strokes")
        first, point = int(found[1]), int(found[2] or 0)
        last, last_point = int(found[3] or first), found[4]
        if last >= count:
            raise ValueError(f"stroke {last} is named, and there are {count}")
        for number in range(first, last + 1):
            start = point if number == first else 0
            end = int(last_point) + 1 if last_point and number == last else None
            yield number, slice(start, end)
