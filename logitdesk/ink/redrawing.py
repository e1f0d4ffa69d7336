"""The same drawing in other sizes and places and by other pens: it is the same digit still."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH, PAGE, Drawing, Stroke
from logitdesk.ink.drawing_json import FITTED

SMALL: Final = 0.25
"""The longer side of the ink of a small drawing, as a share of the page."""


def small(drawing: Drawing) -> Drawing:
    """A quarter of the page large, by a pen in proportion, in the bottom right corner."""
    fitted = _as_large_as(drawing, SMALL * PAGE)
    bounds = fitted.bounds()
    return fitted if bounds is None else fitted.moved(PAGE - bounds[2], PAGE - bounds[3])


def large(drawing: Drawing) -> Drawing:
    """As large as the page, by a pen in proportion."""
    return _in_the_middle(_as_large_as(drawing, PAGE))


def thin(drawing: Drawing) -> Drawing:
    """In the middle, of a usual size, by the thinnest pen there is."""
    return _by_pen(drawing, MIN_WIDTH)


def thick(drawing: Drawing) -> Drawing:
    """In the middle, of a usual size, by the thickest pen there is."""
    return _by_pen(drawing, MAX_WIDTH)


REDRAWINGS: Final[Mapping[str, Callable[[Drawing], Drawing]]] = {
    "small": small,
    "large": large,
    "thin": thin,
    "thick": thick,
}
"""All of them, by what they are called. A blank drawing stays blank, and a label is kept."""


def _as_large_as(drawing: Drawing, side: float) -> Drawing:
    """Its ink, the pen's width included, `side` units long on the longer side."""
    bounds = drawing.bounds()
    if bounds is None:
        return drawing
    left, top, right, bottom = bounds
    return drawing.scaled(side / max(right - left, bottom - top))


def _in_the_middle(drawing: Drawing) -> Drawing:
    bounds = drawing.bounds()
    if bounds is None:
        return drawing
    left, top, right, bottom = bounds
    return drawing.moved((PAGE - left - right) / 2, (PAGE - top - bottom) / 2)


def _by_pen(drawing: Drawing, width: float) -> Drawing:
    """As large as a drawing of unknown size is fitted to the page, by a pen of this width."""
    if drawing.is_blank:
        return drawing
    places = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
    extent = float(np.ptp(places, axis=0).max())
    # A dot stays a dot.
    scaled = drawing.scaled((FITTED * PAGE - width) / extent) if extent > 0 else drawing
    strokes = (
        np.column_stack([s.points[:, :3], np.full(len(s.points), width)]) for s in scaled.strokes
    )
    return _in_the_middle(replace(scaled, strokes=tuple(map(Stroke, strokes))))
