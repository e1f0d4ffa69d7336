"""Ruled lines of a picture: of tables, of forms, and of boxes around what is written."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.segments import TINY, Mask, label_parts, largest_digit

_RUNS: Final = (0.2, 0.07, 0.025)  # of the picture's longer side, or twice the shorter
_LEAST_RUN: Final = 7  # pixels
_SLENDER: Final = 5  # times as long as thick
_STEEPEST: Final = 0.09  # rise over length
_ALIKE: Final = 2.5  # times as thick
_GAP: Final = 0.02  # of the shorter side, between dots
_STUB: Final = 0.3  # of the piece beside it
_CORNER: Final = 0.15  # of the shorter of two lines
_OUTSIZED: Final = 1.4  # times as long as anything else
_MOST_LOOSE: Final = 12
_SAME: Final = 1.5  # times as long or thick
_CROSSED: Final = 1.5  # times a rule's thickness; longer runs are strokes that cross it
_ROUGH: Final = 2.0  # pixels of thickness, more than at the thin places
_LONG: Final = 0.9  # of the picture's side
_NEAR_BORDER: Final = 0.5  # of the largest part
_MARGIN: Final = 0.12  # of the shorter side


@dataclass(frozen=True, eq=False)
class _Rule:
    """A straight level piece: its pixels, from where to where, at which height at both ends."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    start: int
    end: int
    at_start: float
    at_end: float
    thickness: float
    alone: float
    """Its thickness without strokes that lie along it."""

    @property
    def length(self) -> int:
        return self.end - self.start

    def is_like(self, other: "_Rule") -> bool:
        """Tell whether the same pen may have drawn both."""
        return max(self.thickness, other.thickness) < _ALIKE * min(self.thickness, other.thickness)

    def is_at(self, along: float, across: float, slack: float) -> bool:
        """Tell whether a place lies on it."""
        if not self.start - slack <= along <= self.end + slack:
            return False
        share = (along - self.start) / max(self.length, 1)
        middle = self.at_start + share * (self.at_end - self.at_start)
        return abs(across - middle) <= slack + self.thickness / 2


def _level_rules(mask: Mask) -> list[_Rule]:
    """Find straight pieces that are nearly level: long ones first, as broad strokes cross them."""
    rules: list[_Rule] = []
    taken = np.zeros_like(mask)
    above, below = np.pad(mask, ((1, 0), (0, 0)))[:-1], np.pad(mask, ((0, 1), (0, 0)))[1:]
    bridged = mask | above | below  # a slanting line is one run, too
    bridged = ~_opened(~bridged, max(3, round(_GAP * min(mask.shape))))  # and so is a dotted one
    for share in _RUNS:
        run = max(_LEAST_RUN, round(share * min(max(mask.shape), 2 * min(mask.shape))))
        if mask.shape[1] > run:
            found = _straight_pieces(_opened(bridged, run) & ~taken, mask, 2 * run)
            rules += found
            for rule in found:
                taken[np.maximum(rule.rows - 1, 0), rule.columns] = True
                taken[rule.rows, rule.columns] = True
                taken[np.minimum(rule.rows + 1, len(mask) - 1), rule.columns] = True
    return rules


def _opened(mask: Mask, run: int) -> Mask:
    """Return what lies in level runs of at least so many pixels."""
    sums = np.pad(mask.cumsum(axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    is_run = sums[:, run:] - sums[:, :-run] == run
    begins = np.pad(is_run.cumsum(axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    columns, last = np.arange(mask.shape[1]), begins.shape[1] - 1
    ends, starts = np.minimum(columns + 1, last), np.clip(columns - run + 1, 0, last)
    opened: Mask = begins[:, ends] > begins[:, starts]
    return opened


def _straight_pieces(runs: Mask, mask: Mask, least: int) -> list[_Rule]:
    """Find the straight pieces among the connected runs, and which ink of the mask they are."""
    labels, count = label_parts(runs)
    inked = runs & mask
    rows, columns = inked.nonzero()
    order = np.argsort(labels[inked], kind="stable")
    ends = np.bincount(labels[inked], minlength=count + 1).cumsum()
    rules = []
    for first, last in pairwise(ends.tolist()):
        if last - first < least / 2:
            continue
        own_rows, own_columns = rows[order[first:last]], columns[order[first:last]]
        start, end = _main_piece(own_columns)
        is_own = (own_columns >= start) & (own_columns < end)
        own_rows, own_columns = own_rows[is_own], own_columns[is_own]
        length = end - start
        counts = np.bincount(own_columns - start)
        thin, thickness = map(float, np.percentile(counts[counts > 0], (25, 50)))
        along = np.flatnonzero((counts > 0) & (counts <= _CROSSED * thickness))  # no stroke there
        if length < max(least, _SLENDER * thickness) or len(along) < 0.4 * length:
            continue
        middles = np.bincount(own_columns - start, own_rows)[along] / counts[along]
        slope, at_start = np.polyfit(along, middles, 1)
        bent = np.percentile(np.abs(middles - at_start - slope * along), 90)
        if abs(slope) <= _STEEPEST and bent <= 1 + 0.01 * length:
            at_end = at_start + slope * length
            place = start, start + length, float(at_start), float(at_end)
            alone = min(thickness, thin + _ROUGH)
            rules.append(_Rule(own_rows, own_columns, *place, thickness, alone))
    return rules


def _main_piece(columns: NDArray[np.intp]) -> tuple[int, int]:
    """Return from where to where a run goes, without another line that it nearly touches.

    Pieces of a dotted line are alike; what is bridged to a stroke at its end is far shorter.
    """
    there = np.unique(columns)
    breaks = np.flatnonzero(np.diff(there) > 1)
    begins, ends = there[[0, *(breaks + 1)]], there[[*breaks, -1]] + 1
    sizes = ends - begins
    if len(sizes) > 1 and sizes[-1] < _STUB * sizes[-2]:
        ends = ends[:-1]
    if len(sizes) > 1 and sizes[0] < _STUB * sizes[1]:
        begins = begins[1:]
    return int(begins[0]), int(ends[-1])


def _anchored(rules: tuple[list[_Rule], list[_Rule]], shape: tuple[int, ...]) -> list[list[_Rule]]:
    """Keep rules whose ends meet the border or other rules.

    Strokes of a digit end freely.
    """
    level, upright = (list(found) for found in rules)
    while True:
        kept = [
            [rule for rule in level if _is_anchored(rule, level, upright, shape[1])],
            [rule for rule in upright if _is_anchored(rule, upright, level, shape[0])],
        ]
        if [len(found) for found in kept] == [len(level), len(upright)]:
            return kept
        level, upright = kept


def _is_anchored(rule: _Rule, parallel: list[_Rule], across: list[_Rule], side: int) -> bool:
    across = [other for other in across if rule.is_like(other)]
    alike = [
        other
        for other in parallel
        if rule.is_like(other) and abs(other.at_start - rule.at_start) > rule.length / 2
    ]
    held = 0
    for along, height, to_border in (
        (rule.start, rule.at_start, rule.start),
        (rule.end, rule.at_end, side - 1 - rule.end),
    ):
        ends = [other.end if along == rule.end else other.start for other in alike]
        is_at_border = to_border <= 2 + 0.005 * side
        if is_at_border or any(_is_corner(rule, along, height, other) for other in across):
            held += 3
        elif any(other.is_at(height, along, 2) for other in across):
            held += 2
        elif any(abs(end - along) <= 2 + rule.thickness for end in ends):  # as of an open box
            held += 1
    return held > 3


def _is_corner(rule: _Rule, along: float, height: float, other: _Rule) -> bool:
    """Tell whether the other rule ends where this one does, or nearly so if drawn by hand."""
    slack = 2 + _CORNER * min(rule.length, other.length)
    ends = (other.start, other.at_start), (other.end, other.at_end)
    return any(abs(end - height) <= slack and abs(middle - along) <= slack for end, middle in ends)


def _erase(mask: Mask, rules: list[_Rule]) -> Mask:
    """Return which ink is the level rules', without that of strokes that cross them."""
    starts = mask & ~np.pad(mask, ((1, 0), (0, 0)))[:-1]
    numbers = starts.T.cumsum(dtype=np.int32).reshape(mask.T.shape).T * mask  # of each upright run
    lengths = np.bincount(numbers.ravel())
    at_border = np.zeros(len(lengths), dtype=np.bool_)  # and what a rule there bounds
    at_border[numbers[[0, -1]]] = True
    at_border &= lengths <= _MARGIN * min(mask.shape)
    erased = np.zeros_like(at_border)
    for rule in rules:
        touched = np.zeros(len(lengths), dtype=np.bool_)
        touched[numbers[rule.rows, rule.columns]] = True
        is_short = lengths <= max(_CROSSED * rule.alone, rule.alone + 2)
        # A box has around it what crosses it; a line along the whole border bounds other things.
        touched &= is_short | at_border if rule.length > _LONG * mask.shape[1] else is_short
        erased |= touched
    own: Mask = erased[numbers] & mask
    return own


def _pixels(rules: list[_Rule], shape: tuple[int, ...]) -> Mask:
    found = np.zeros(shape, dtype=np.bool_)
    for rule in rules:
        found[rule.rows, rule.columns] = True
    return found


def _outsized(mask: Mask, rules: list[list[_Rule]]) -> list[list[_Rule]]:
    """Return rules far longer than anything else, such as that under what is written.

    Upright ones lie near the border and touch nothing: a one may be long, and a four's stem.
    Level ones have what is written on one side.
    """
    level, upright = rules
    width = mask.shape[1]
    rest = mask & ~_erase(mask, level) & ~_erase(mask.T, upright).T
    beside = [np.pad(rest, 2)[2:-2, 2 + step : 2 + step + width] for step in (-2, 2)]
    above = [np.pad(rest, 2)[2 + step : 2 + step + len(rest), 2:-2] for step in (-2, 2)]

    def touches(rule: _Rule, side: Mask, corner: float) -> bool:
        end = corner * rule.length
        is_inner = (rule.columns >= rule.start + end) & (rule.columns < rule.end - end)
        return bool((side[rule.rows, rule.columns] & is_inner).any())

    def is_edge(rule: _Rule, size: int, sides: list[Mask]) -> bool:
        is_at_border = min(rule.at_start, size - rule.at_start) < _MARGIN * size
        return is_at_border and not any(touches(rule, side, _CORNER) for side in sides)

    level = [
        rule
        for rule in level  # an arrow's shaft has its head on both sides
        if is_edge(rule, len(mask), above) or not all(touches(rule, side, 0) for side in above)
    ]
    upright = [rule for rule in upright if is_edge(rule, width, [side.T for side in beside])]
    loose = sorted([*level, *upright], key=lambda rule: -rule.length)
    for count, rule in enumerate(loose[:_MOST_LOOSE], 1):
        following = loose[count].length if count < len(loose) else 0
        if rule.length > _OUTSIZED * following:
            found = [[one for one in own if one.length >= rule.length] for own in (level, upright)]
            rest = mask & ~_erase(mask, found[0]) & ~_erase(mask.T, found[1]).T
            if rule.length > _OUTSIZED * (largest_digit(rest, is_clear=True) or np.inf):
                return found
    return [[], []]


def _ticks(upright: list[_Rule], level: list[_Rule]) -> list[_Rule]:
    """Return like marks that stand on a rule, as between the places of a form's number."""
    ticks = []
    for rule in upright:
        ends = (rule.at_start, rule.start), (rule.at_end, rule.end)
        under = [other for other in level if any(other.is_at(*end, 2) for end in ends)]
        if any(rule.thickness <= _SAME * other.thickness for other in under):
            ticks.append(rule)
    lengths = [tick.length for tick in ticks]
    return ticks if len(ticks) > 2 and max(lengths) <= _SAME * min(lengths) else []


def find_rules(mask: Mask) -> Mask:
    """Return the ink, (h, w), of ruled lines, of tables and of boxes around what is written.

    Where little but lines is there, the lines are what was written: none is returned.
    """
    if max(mask.shape) < TINY:
        return np.zeros_like(mask)
    found = _level_rules(mask), _level_rules(mask.T)
    if not any(found):
        return np.zeros_like(mask)
    level, upright = _anchored(found, mask.shape)
    rest = mask & ~_erase(mask, level) & ~_erase(mask.T, upright).T
    free = _outsized(
        rest,
        [
            [rule for rule in own if rule not in kept]
            for own, kept in zip(found, (level, upright), strict=True)
        ],
    )
    level += free[0]
    ticks = _ticks([rule for rule in found[1] if rule not in upright], level)
    upright += free[1] + ticks
    rest &= ~_erase(rest, free[0]) & ~_erase(rest.T, free[1] + ticks).T
    rest &= ~(_pixels(level, mask.shape) & _pixels(upright, mask.T.shape).T)  # corners
    near = min(_NEAR_BORDER * largest_digit(rest, is_clear=True), _MARGIN * min(mask.shape))
    for rules, turned in ((level, rest), (upright, rest.T)):
        for rule in rules:  # what lies beyond a rule near the border is cut off by it
            above = round((rule.at_start + rule.at_end) / 2)
            if rule.length > _LONG * turned.shape[1]:
                if above < near:
                    turned[:above] = False
                elif len(turned) - above < near:
                    turned[above:] = False
    is_box = min(len(level), len(upright)) > 1
    return mask & ~rest if largest_digit(rest, is_clear=not is_box) else np.zeros_like(mask)
