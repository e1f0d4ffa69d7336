"""Marks that would cover each other, moved apart until they touch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot, sqrt
from typing import Final, NamedTuple

_ROWS: Final = (0, 1, -1, 2, -2, 3, -3, 4, -4)
"""Heights that a mark may move to, in halves of what two centres are apart."""
_UPRIGHT: Final = 1.5
"""A mark that moves up or down no longer tells its value by its height: that costs more."""


class Mark(NamedTuple):
    """A round mark's place, in pixels."""

    x: float
    y: float


@dataclass(frozen=True)
class Clearance:
    """What room marks keep, in pixels.

    Attributes:
        apart: least distance of two centres.
        off: least distance of a centre to where another mark belongs.
        least: the smallest x and y of a centre that is moved, as long as there is room;
        most: the largest.
    """

    apart: float
    off: float
    least: Mark
    most: Mark


def spread(marks: Sequence[Mark], order: Iterable[int], clearance: Clearance) -> list[Mark]:
    """Where each mark's centre stands once none covers another, nor where another belongs.

    The first stays where it belongs. Each other in turn goes to the nearest place that is free,
    to the left or the right rather than up or down.

    Args:
        marks: where they belong.
        order: all indices; the earlier ones stay nearer to where they belong.
        clearance: how far apart.
    """
    centres = list(marks)
    first, *others = order
    placed = [marks[first]]
    for index in others:
        rest = [*marks[:index], *marks[index + 1 :]]
        centres[index] = _nearest_free(marks[index], placed, rest, clearance)
        placed.append(centres[index])
    return centres


def _nearest_free(
    mark: Mark, placed: Sequence[Mark], rest: Sequence[Mark], clearance: Clearance
) -> Mark:
    best, least_cost = mark, (True, float("inf"))
    for row in _ROWS:
        away = row * clearance.apart / 2
        if not least_cost[0] and _UPRIGHT * abs(away) >= least_cost[1]:
            break
        aside = Mark(mark.x, mark.y + away)
        taken = _taken(aside, placed, clearance.apart) + _taken(aside, rest, clearance.off)
        for x in _free(mark.x, taken):
            place = Mark(x, aside.y)
            cost = (_is_outside(place, clearance), hypot(x - mark.x, _UPRIGHT * away))
            if cost < least_cost:
                best, least_cost = place, cost
    return best


def _free(x: float, taken: Sequence[tuple[float, float]]) -> list[float]:
    """`x` if it lies in no interval; else the ends of intervals that lie in no other."""
    ends = [x, *(end for interval in taken for end in reversed(interval))]
    free = [place for place in ends if not any(begin < place < end for begin, end in taken)]
    return free[:1] if free[0] == x else free


def _taken(mark: Mark, others: Iterable[Mark], distance: float) -> list[tuple[float, float]]:
    """From where to where, at the mark's height, it would be too near to the others."""
    intervals = []
    for other in others:
        height = abs(mark.y - other.y)
        if height < distance:
            reach = sqrt(distance**2 - height**2)
            intervals.append((other.x - reach, other.x + reach))
    return intervals


def _is_outside(place: Mark, clearance: Clearance) -> bool:
    least, most = clearance.least, clearance.most
    return not (least.x <= place.x <= most.x and least.y <= place.y <= most.y)
