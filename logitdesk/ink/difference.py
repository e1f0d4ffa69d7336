"""Where two pages differ, so that what is made of one becomes that of the other at little cost."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import Box, box_around, way_of
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.page import Page


def difference(before: Page, after: Page) -> Box | None:
    """The box that holds every pixel in which two pages may differ; None where there is none.

    Strokes are compared segment by segment: an eraser that splits a long stroke changes little.
    """
    if before is after:
        return None
    bounds = np.concatenate([
        _changed_ink(before.drawing, after.drawing), _changed_pixels(before, after),
    ])  # fmt: skip
    if len(bounds) == 0:
        return None
    return box_around(bounds.T)


def _changed_ink(before: Drawing, after: Drawing) -> NDArray[np.float64]:
    """(n, 4) left, top, right and bottom of the ends of segments that only one drawing has."""
    kept = {id(stroke) for stroke in before.strokes} & {id(stroke) for stroke in after.strokes}
    old, new = (
        _segments([stroke for stroke in drawing.strokes if id(stroke) not in kept])
        for drawing in (before, after)
    )
    ends = np.frombuffer(b"".join(old ^ new)).reshape(-1, 4)
    places, radii = ends[:, :2], ends[:, 3:] / 2
    return np.hstack([places - radii, places + radii])


def _segments(strokes: Sequence[Stroke]) -> set[bytes]:
    """The bytes of both ends of each segment."""
    ways = [way_of(stroke) for stroke in strokes]
    segments = [np.hstack([way[:-1], way[1:]]) for way in ways]
    return {segment for part in segments for segment in part.view("V64").ravel().tolist()}


def _changed_pixels(before: Page, after: Page) -> NDArray[np.float64]:
    """(n, 4) left, top, right and bottom of the pixels that differ in the pictures."""
    if before.picture is after.picture:
        return np.empty((0, 4))
    old, new = (
        np.zeros((PAGE, PAGE)) if page.picture is None else page.picture for page in (before, after)
    )
    places = np.argwhere(old != new)[:, ::-1].astype(np.float64)
    return np.hstack([places, places])
