"""The UNIPEN format."""

import re
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
        writer: the number of who wrote it.
    """

    drawing: Drawing
    writer: int


def parse_unipen(text: str) -> list[Segment]:
    """Return the digits of a UNIPEN text, in its order.

    Raises:
        ValueError: what is wrong, and in which segment, counted from 1.
    """
    _, *parts = re.split(r"^\.SEGMENT\b", text, flags=re.MULTILINE)
    if not parts:
        raise ValueError("it has no .SEGMENT, so no digit")
    return [_segment(part, f"segment {number}") for number, part in enumerate(parts, 1)]


def _segment(part: str, place: str) -> Segment:
    heading = _HEADING.match(part)
    if heading is None or heading[1] != heading[2]:
        raise ValueError(f"{place} does not say its label and its writer")
    _, *components = part.split(".PEN_DOWN")
    strokes: list[Stroke] = []
    for component in components:
        start = sum(len(stroke.points) for stroke in strokes)
        strokes.append(_stroke(component, start, f"{place}, stroke {len(strokes) + 1}"))
    if not strokes:
        raise ValueError(f"{place} has no stroke")
    return Segment(Drawing(tuple(strokes), label=int(heading[1])), writer=int(heading[3]))


def _stroke(component: str, start: int, place: str) -> Stroke:
    """Parse a stroke whose first point is the drawing's point `start`, counted from 0."""
    coordinates, pen_up, _ = component.partition(".PEN_UP")
    if not pen_up:
        raise ValueError(f"{place} is cut short")
    try:
        places = np.array(coordinates.split(), dtype=np.float64).reshape(-1, 2)
        return Stroke(_on_the_page(places, start))
    except ValueError as error:
        raise ValueError(f"{place} is no list of x and y: {error}") from None


def _on_the_page(places: NDArray[np.float64], start: int) -> NDArray[np.float64]:
    """Turn (n, 2) x and y on paper, y up, into (n, 4) points of a stroke, y down."""
    scale = PAGE / PAPER
    seconds = (start + np.arange(len(places))) * _SECONDS_A_POINT
    x, y = places[:, 0] * scale, (PAPER - places[:, 1]) * scale
    return np.column_stack([x, y, seconds, np.full(len(places), DEFAULT_WIDTH)])
