"""Marks that would cover each other, moved sideways until they touch."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple


class Mark(NamedTuple):
    """A round mark's place, in pixels."""

    x: float
    y: float


def spread(
    marks: Sequence[Mark], towards: Sequence[int], order: Iterable[int], distance: float
) -> list[float]:
    """The x of each mark's centre once no two are nearer than `distance`.

    Each in turn moves only sideways, and no farther than it must, so that marks that come closer
    slide past each other instead of jumping.

    Args:
        marks: where they belong.
        towards: for each, 1 to move it to the right, -1 to the left.
        order: all indices; the earlier ones stay nearer to where they belong.
        distance: of two centres.
    """
    centres = [mark.x for mark in marks]
    placed: list[Mark] = []
    for index in order:
        centres[index] = _free_x(marks[index], towards[index], placed, distance)
        placed.append(Mark(centres[index], marks[index].y))
    return centres


def _free_x(mark: Mark, towards: int, placed: Iterable[Mark], distance: float) -> float:
    taken = []  # intervals along the way, by where they begin
    for other in placed:
        height = abs(mark.y - other.y)
        if height < distance:
            reach = sqrt(distance**2 - height**2)
            taken.append((towards * other.x - reach, towards * other.x + reach))
    way = towards * mark.x
    for begin, end in sorted(taken):
        if begin < way < end:
            way = end
    return towards * way
