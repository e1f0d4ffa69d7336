"""Drawings as JSON: what a file may hold, fitted to the page, and what we write.

    {"strokes": [[[x, y], ...], ...], "paper": [w, h], "width": w, "label": digit}

Only `strokes` is needed. A point is [x, y], [x, y, seconds] or, for a pen with pressure,
[x, y, seconds, width]; y points down. With `paper` every length is in the paper's units, and the
paper is fitted to the page. Without it the unit is unknown: the strokes are fitted to the middle of
the page and drawn with the default pen, and widths are ignored.
"""

import reprlib
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import DEFAULT_WIDTH, FARTHEST, PAGE, Drawing, Stroke, rounded

MAX_POINTS: Final = 20_000
"""Points of a drawing; of one with more, those too close to be told apart are left out."""
FITTED: Final = 0.6
"""The longer side of the ink of a drawing without paper, as a share of the page."""
SMALLEST_PAPER: Final = 1e-6

Floats = NDArray[np.float64]

_CELL: Final = 1.0  # page units: 1/14 of a pixel that a network sees
_NAMES: Final = ("x", "y", "seconds", "width")


def drawing_from_json(obj: object) -> Drawing:
    """The drawing that parsed JSON describes, in page units, no finer than we write it.

    Raises:
        ValueError: what is wrong and where, as in "stroke 2, point 7: y is nan".
    """
    if not isinstance(obj, dict) or not isinstance(obj.get("strokes"), list):
        raise ValueError('it is no drawing: a drawing is {"strokes": [[[x, y], ...], ...]}')
    label = obj.get("label")
    if label is not None and (type(label) is not int or not 0 <= label <= 9):
        raise ValueError(f"its label is {reprlib.repr(label)}, not a digit from 0 to 9")
    if len(obj["strokes"]) > MAX_POINTS:
        raise ValueError(f"it has {len(obj['strokes']):,} strokes, which is no handwriting")
    paper, width = _paper(obj.get("paper")), _width(obj.get("width"))
    strokes = [
        _table(stroke, f"stroke {number}") for number, stroke in enumerate(obj["strokes"], 1)
    ]
    strokes = [stroke for stroke in strokes if len(stroke)]
    if paper is None:
        strokes = _fitted_to_the_middle(strokes)
    else:
        strokes = _from_paper(strokes, paper, width)
    return Drawing(tuple(Stroke(rounded(points)) for points in _few_enough(strokes)), label)


def drawing_to_json(drawing: Drawing) -> dict[str, object]:
    """The drawing as JSON can hold it, to a hundredth of a unit and a millisecond."""
    tables = [rounded(stroke.points).tolist() for stroke in drawing.strokes]
    width = tables[0][0][3] if tables else DEFAULT_WIDTH
    obj: dict[str, object] = {
        "paper": [PAGE, PAGE],
        "width": width,
        "strokes": [[row[:3] if row[3] == width else row for row in table] for table in tables],
    }
    return obj if drawing.label is None else {**obj, "label": drawing.label}


def _number(value: object, name: str) -> float:
    """A finite number of a sane size; JSON's `true` is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is {reprlib.repr(value)}, which is no number")
    if not -FARTHEST <= value <= FARTHEST:
        raise ValueError(f"{name} is {reprlib.repr(value)}, which is not between ±{FARTHEST:g}")
    return float(value)


def _paper(value: object) -> tuple[float, float] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f"its paper is {reprlib.repr(value)}, not [width, height]")
    width, height = (_number(side, "a side of its paper") for side in value)
    if min(width, height) < SMALLEST_PAPER:
        raise ValueError(f"its paper is {reprlib.repr(value)}, which is too small to draw on")
    return width, height


def _width(value: object) -> float | None:
    if value is None:
        return None
    width = _number(value, "its width")
    if width <= 0:
        raise ValueError(f"its width is {reprlib.repr(value)}, which is not above zero")
    return width


def _table(stroke: object, place: str) -> Floats:
    """(n, 4) x, y, seconds and width, in the file's units; a width that was not given is NaN."""
    if not isinstance(stroke, list):
        raise ValueError(f"{place} is {reprlib.repr(stroke)}, not a list of points")
    numbers = np.fromiter(_numbers(stroke, place), dtype=np.float64, count=4 * len(stroke))
    table = numbers.reshape(-1, 4)
    without_width = table[:, 3] <= 0
    if without_width.any():
        raise ValueError(f"{place}, point {without_width.argmax() + 1}: width is not above zero")
    return table


def _numbers(stroke: list[object], place: str) -> Iterator[float]:
    for index, point in enumerate(stroke, 1):
        if not isinstance(point, list) or not 2 <= len(point) <= 4:
            raise ValueError(f"{place}, point {index} is {reprlib.repr(point)}, not [x, y]")
        try:
            for name, value in zip(_NAMES, point, strict=False):
                yield _number(value, name)
        except ValueError as error:
            raise ValueError(f"{place}, point {index}: {error}") from None
        yield from (0.0, np.nan)[len(point) - 2 :]


def _from_paper(
    strokes: list[Floats], paper: tuple[float, float], width: float | None
) -> list[Floats]:
    scale = PAGE / max(paper)
    pen = DEFAULT_WIDTH if width is None else width * scale
    left, top = ((PAGE - scale * side) / 2 for side in paper)
    moved = [points * (scale, scale, 1.0, scale) + (left, top, 0.0, 0.0) for points in strokes]
    for points in moved:
        points[np.isnan(points[:, 3]), 3] = pen
    return moved


def _fitted_to_the_middle(strokes: list[Floats]) -> list[Floats]:
    if not strokes:
        return strokes
    places = np.concatenate(strokes)[:, :2]
    low, high = places.min(axis=0), places.max(axis=0)
    extent = float((high - low).max())
    # A dot stays a dot, also when rounding has spread its points.
    is_dot = extent <= 1e-9 * float(np.abs(places).max())
    scale = 0.0 if is_dot else (FITTED * PAGE - DEFAULT_WIDTH) / extent
    middle = (low + high) / 2
    fitted = []
    for points in strokes:
        places = (points[:, :2] - middle) * scale + PAGE / 2
        pen = np.full(len(points), DEFAULT_WIDTH)
        fitted.append(np.column_stack([places, points[:, 2], pen]))
    return fitted


def _few_enough(strokes: list[Floats]) -> list[Floats]:
    count = sum(map(len, strokes))
    if count <= MAX_POINTS:
        return strokes
    thinned = [_thinned(points) for points in strokes]
    if sum(map(len, thinned)) > MAX_POINTS:
        raise ValueError(f"it has {count:,} points: more than {MAX_POINTS:,} is no handwriting")
    return thinned


def _thinned(points: Floats) -> Floats:
    """Without the points that share a cell, of place and of width, with the one before."""
    cells = np.floor(points[:, [0, 1, 3]] / _CELL)
    leaves_its_cell = (cells[1:] != cells[:-1]).any(axis=1)
    return np.concatenate([points[:1], points[1:][leaves_its_cell]])
