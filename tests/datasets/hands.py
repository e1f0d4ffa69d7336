"""Digits as a person may draw them, by a few points each, on a page of 420 units."""

from typing import Final

import numpy as np

from logitdesk.ink.drawing import DEFAULT_WIDTH, Drawing, Stroke

WAYS: Final[dict[str, tuple[int, list[list[tuple[float, float]]]]]] = {
    "nought": (0, [[(210, 60), (120, 150), (110, 260), (200, 350), (300, 260), (290, 140),
                    (215, 62)]]),
    "one": (1, [[(220, 60), (210, 200), (205, 350)]]),
    "one with a foot": (1, [[(150, 130), (220, 60), (210, 350)], [(150, 350), (280, 350)]]),
    "four": (4, [[(160, 60), (120, 220), (300, 220)], [(240, 130), (230, 350)]]),
    "seven": (7, [[(110, 80), (300, 80), (190, 350)]]),
    "crossed seven": (7, [[(110, 80), (300, 80), (190, 350)], [(160, 220), (300, 210)]]),
    "hook": (2, [[(130, 120), (200, 60), (290, 120), (250, 220), (120, 350), (310, 350)]]),
}  # fmt: skip
"""By name: the label, and the strokes."""


def drawn(name: str) -> Drawing:
    """One of `WAYS`, by the default pen."""
    label, paths = WAYS[name]
    strokes = (
        Stroke(
            np.array([(x, y, 0.02 * number, DEFAULT_WIDTH) for number, (x, y) in enumerate(path)])
        )
        for path in paths
    )
    return Drawing(tuple(strokes), label=label)
