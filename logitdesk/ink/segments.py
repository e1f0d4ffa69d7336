"""Parts of a picture's ink: frames, stray bits, and digits."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Labels = NDArray[np.intp]

TINY: Final = 40  # pixels of a side below which there is nothing but one digit, as in MNIST
_LEAST_DIGIT: Final = 0.1  # of the shorter side
_SMALL: Final = 0.25  # of the largest part; what is smaller and farther away is none of a digit
_WHOLE: Final = 0.45  # of the usual large part; what is smaller is only a part of a digit
_ABOVE: Final = 0.2  # of the largest part: the gap between parts above each other
_TOUCHES: Final = 0.07  # of the largest part
_INSIDE: Final = 0.3  # of a frame's shorter side
_STRAIGHT: Final = 0.08  # the spread across, of that along
_SLANT: Final = 0.5  # the sine of the angle from upright
_AROUND: Final = 0.8  # of each side of what is in a frame
_DASH: Final = 6  # times as wide as high
_WIDE: Final = 1.2  # times as wide as high
_TALL: Final = 0.65  # of both
_NECK: Final = 0.3  # of the height
_CELLS: Final = 400  # along the longer side; what lies in neighbouring cells is one part
_MOST_DIGITS: Final = 400


@dataclass(frozen=True, eq=False)
class Part:
    """Connected cells.

    Attributes:
        cells: the rows and columns, (n, 2).
        low, high: the least and the largest row and column, (2,).
    """

    cells: NDArray[np.intp]
    low: NDArray[np.intp]
    high: NDArray[np.intp]

    @classmethod
    def of(cls, cells: NDArray[np.intp]) -> "Part":
        return cls(cells, cells.min(axis=0), cells.max(axis=0))

    @property
    def size(self) -> int:
        return int((self.high - self.low).max()) + 1

    @property
    def middle(self) -> float:
        """Its height in the picture."""
        return float(self.low[0] + self.high[0]) / 2

    @property
    def is_dash(self) -> bool:
        height, width = self.high - self.low + 1
        return bool(width > _DASH * height)

    def joined(self, other: "Part") -> "Part":
        cells = np.concatenate([self.cells, other.cells])
        return Part(cells, np.minimum(self.low, other.low), np.maximum(self.high, other.high))


@dataclass(frozen=True, eq=False)
class Parts:
    """All connected parts of a picture, of which there may be tens of thousands.

    Attributes:
        cells: the rows and columns of one part after the other, (m, 2).
        ends: one past each part's last cell, (n,).
        lows, highs: the least and the largest row and column of each, (n, 2).
        is_clear: whether each is clear of the border, (n,).
    """

    cells: NDArray[np.intp]
    ends: NDArray[np.intp]
    lows: NDArray[np.intp]
    highs: NDArray[np.intp]
    is_clear: Mask

    @cached_property
    def sizes(self) -> NDArray[np.intp]:
        return (self.highs - self.lows).max(axis=1) + 1  # type: ignore[no-any-return]

    def chosen(self, numbers: NDArray[np.intp]) -> list[Part]:
        starts = np.concatenate([[0], self.ends])
        return [
            Part(self.cells[starts[one] : self.ends[one]], self.lows[one], self.highs[one])
            for one in numbers.tolist()
        ]


def label_parts(mask: Mask) -> tuple[Labels, int]:
    """Number the connected parts of (h, w) from 1; corners connect, too.

    Runs of each row are joined with those they touch in the row above.
    """
    padded = np.pad(mask.astype(np.int8), ((0, 0), (1, 1)))
    edges = np.diff(padded, axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]  # one past the last
    parent = list(range(len(rows)))

    def root(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    width = mask.shape[1] + 2
    keys = rows * width + ends
    first = np.searchsorted(keys, (rows - 1) * width + starts)
    last = np.searchsorted(rows * width + starts, (rows - 1) * width + ends, side="right")
    for run, (begin, end) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
        for above in range(begin, end):
            parent[root(above)] = root(run)
    roots = np.array([root(run) for run in range(len(rows))], dtype=np.intp)
    names, numbers = np.unique(roots, return_inverse=True)
    labels = np.zeros(mask.shape, dtype=np.intp)
    labels[mask] = np.repeat(numbers + 1, ends - starts)
    return labels, len(names)


def largest_digit(mask: Mask, *, is_clear: bool) -> int:
    """Return the size, in pixels, of the largest part; 0 if it is small.

    If it is to be clear, those at the border do not count.
    """
    found = find_parts(mask)
    sizes = found.sizes[found.is_clear] if is_clear else found.sizes
    largest = int(sizes.max(initial=0)) * _cell(mask.shape)
    return largest if largest >= _LEAST_DIGIT * min(mask.shape) else 0


def _cell(shape: tuple[int, ...]) -> int:
    """Return the side of a cell, in pixels."""
    return -(max(shape) // -_CELLS)


def find_parts(mask: Mask) -> Parts:
    """Return the connected parts of (h, w), in cells."""
    size = _cell(mask.shape)
    rows, columns = mask.nonzero()
    cells = np.zeros([-(side // -size) for side in mask.shape], dtype=np.bool_)
    cells[rows // size, columns // size] = True
    labels, count = label_parts(cells)
    own = labels[cells]
    places = np.argwhere(cells)[np.argsort(own, kind="stable")]
    ends = np.bincount(own, minlength=count + 1).cumsum()
    lows, highs = (find.reduceat(places, ends[:-1]) for find in (np.minimum, np.maximum))
    is_clear = (lows.min(axis=1) > 0) & (highs < np.array(cells.shape) - 1).all(axis=1)
    return Parts(places, ends[1:], lows, highs, is_clear)


def find_digits(mask: Mask, margin: int) -> list[tuple[tuple[slice, slice], Mask]]:
    """Return where each digit of a picture lies, and its ink there, in reading order.

    What touches the border is left out where something as large as a digit lies clear of it, and so
    is what is small and far from all digits. Parts that lie above each other or touch are one.

    Args:
        mask: (h, w) the ink.
        margin: pixels around a digit that belong to where it lies.
    """
    if max(mask.shape) < TINY:
        whole_picture = slice(0, mask.shape[0]), slice(0, mask.shape[1])
        return [(whole_picture, mask)] if mask.any() else []
    found = find_parts(mask)
    clear = np.flatnonzero(found.is_clear)
    largest = int(found.sizes[clear].max(initial=0))
    if largest * _cell(mask.shape) < _LEAST_DIGIT * min(mask.shape):
        clear = np.arange(len(found.ends))
    if not len(clear):
        return []
    clear = clear[np.argsort(-found.sizes[clear], kind="stable")]
    frames = [  # of many dots none is one
        place
        for place in range(min(len(clear), _MOST_DIGITS))
        if _is_frame(found, *np.split(clear[place : place + 1 + _MOST_DIGITS], [1]))
    ]
    clear = np.delete(clear, frames)
    sizes = found.sizes[clear]
    usual = float(np.median(sizes[sizes >= _WHOLE * sizes[0]]))
    whole = int((sizes >= _WHOLE * usual).sum())
    digits = _joined(found.chosen(clear[: min(whole, _MOST_DIGITS)]), int(sizes[0]))
    lows, highs = _boxes(digits)
    for part in found.chosen(clear[whole : whole + _MOST_DIGITS]):
        gaps = _gaps_of_boxes(part, lows, highs)
        nearest = int(np.argmin(gaps))
        if gaps[nearest] <= _SMALL * digits[nearest].size:
            digits[nearest] = digits[nearest].joined(part)
            lows[nearest], highs[nearest] = digits[nearest].low, digits[nearest].high
    digits = [part for digit in digits for part in _split(digit)]
    upright = [digit for digit in digits if not digit.is_dash]
    return [_ink_in(mask, digit, margin) for digit in _in_reading_order(upright or digits)]


def _is_frame(found: Parts, own: NDArray[np.intp], smaller: NDArray[np.intp]) -> bool:
    """Tell whether a part goes around another one that is no dot or slash of a nought."""
    (part,) = found.chosen(own)
    is_inside = (part.low < found.lows[smaller]) & (found.highs[smaller] < part.high)
    is_large = found.sizes[smaller] >= _INSIDE * (part.high - part.low + 1).min()
    inside = found.chosen(smaller[is_inside.all(axis=1) & is_large])
    return any(_is_around(part.cells, other) and not _is_slash(other) for other in inside)


def _is_slash(part: Part) -> bool:
    """Tell whether a part is a straight, slanting stroke, as in a nought."""
    if part.size < 3:
        return False
    spreads, axes = np.linalg.eigh(np.cov(part.cells.T))
    return bool(spreads[0] < _STRAIGHT * spreads[1] and abs(axes[1, 1]) > _SLANT)


def _is_around(cells: NDArray[np.intp], inner: Part) -> bool:
    """Tell whether cells lie on all four sides of most of a part."""
    middle = (inner.low + inner.high) / 2
    for axis in (0, 1):
        low, high = inner.low[1 - axis], inner.high[1 - axis]
        for side in (cells[cells[:, axis] < middle[axis]], cells[cells[:, axis] > middle[axis]]):
            along = side[:, 1 - axis]
            is_there = np.zeros(high - low + 1, dtype=np.bool_)
            is_there[along[(low <= along) & (along <= high)] - low] = True
            if is_there.sum() < _AROUND * (high - low + 1):
                return False
    return True


def _joined(parts: list[Part], largest: int) -> list[Part]:
    """Join parts that are one digit: above each other, within each other, or almost touching."""
    digits = list(parts)
    lows, highs = _boxes(digits)
    is_one = np.zeros(len(digits), dtype=np.bool_)
    for place, part in enumerate(parts):
        gaps = _gaps_of_boxes(part, lows[:place], highs[:place])
        for other in np.flatnonzero(is_one[:place] & (gaps <= _ABOVE * largest)).tolist():
            if _are_one(digits[place], digits[other], largest):
                is_one[other] = False
                digits[place] = digits[place].joined(digits[other])
        is_one[place] = True
        lows[place], highs[place] = digits[place].low, digits[place].high
    return [digits[place] for place in np.flatnonzero(is_one).tolist()]


def _boxes(parts: list[Part]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the least and the largest row and column of each part, (n, 2)."""
    lows = np.array([part.low for part in parts], dtype=np.intp).reshape(-1, 2)
    highs = np.array([part.high for part in parts], dtype=np.intp).reshape(-1, 2)
    return lows, highs


def _gaps_of_boxes(part: Part, lows: NDArray[np.intp], highs: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return how far other boxes are from a part's, in cells, along the wider axis."""
    gaps: NDArray[np.intp] = np.maximum(lows - part.high, part.low - highs).max(axis=1)
    return gaps


def _are_one(a: Part, b: Part, largest: int) -> bool:
    overlap = np.minimum(a.high, b.high) - np.maximum(a.low, b.low) + 1
    least = np.minimum(a.high - a.low, b.high - b.low) + 1
    rows, columns = overlap / least
    if columns >= 0.8 and rows >= 0.8:
        return True
    if rows < 0.5:  # one above the other
        return bool(columns >= 0.35 and -overlap[0] <= _ABOVE * largest)
    box = np.maximum(a.high, b.high) - np.minimum(a.low, b.low)
    return bool(box[1] <= box[0]) and _are_near(a, b, int(_TOUCHES * largest))


def _split(digit: Part) -> list[Part]:
    """Part digits that touch: at the thinnest column of what is wide, if both sides are tall."""
    height, width = digit.high - digit.low + 1
    if width < max(_WIDE * height, 4):  # a speck has no middle to part it at
        return [digit]
    rows, columns = (digit.cells - digit.low).T
    tops, bottoms = np.full(width, height), np.full(width, -1)
    np.minimum.at(tops, columns, rows)
    np.maximum.at(bottoms, columns, rows)
    necks = bottoms - tops + 1  # a nought's are as high as it is
    first = width // 4
    cut = first + int(np.argmin(necks[first : width - first]))
    sides = [Part.of(digit.cells[columns < cut]), Part.of(digit.cells[columns >= cut])]
    are_tall = all(len(np.unique(side.cells[:, 0])) > _TALL * height for side in sides)
    if not are_tall or necks[cut] > _NECK * height:
        return [digit]
    return [part for side in sides for part in _split(side)]


def _are_near(a: Part, b: Part, reach: int) -> bool:
    """Tell whether two parts have cells that are at most so far apart, along the wider axis."""
    low, high = np.maximum(a.low, b.low) - reach, np.minimum(a.high, b.high) + reach
    if (low > high).any():
        return False
    here, there = (
        part.cells[((low <= part.cells) & (part.cells <= high)).all(axis=1)] - low
        for part in (a, b)
    )
    grid = np.zeros(high - low + 2 * reach + 2, dtype=np.int32)
    grid[tuple((here + reach + 1).T)] = 1
    sums, side = grid.cumsum(axis=0).cumsum(axis=1), 2 * reach + 1
    around = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return bool(around[tuple(there.T)].any())


def _in_reading_order(digits: list[Part]) -> list[Part]:
    """Sort by lines from the top, and in a line from the left."""
    lines: list[list[Part]] = []
    for digit in sorted(digits, key=lambda d: d.middle):
        line = lines[-1] if lines else []
        is_beside = line and (
            digit.middle <= np.mean([other.high[0] for other in line])
            or digit.low[0] <= np.mean([other.middle for other in line])  # small ones stand high
        )
        if is_beside:
            line.append(digit)
        else:
            lines.append([digit])
    return [digit for line in lines for digit in sorted(line, key=lambda d: int(d.low[1]))]


def _ink_in(mask: Mask, part: Part, margin: int) -> tuple[tuple[slice, slice], Mask]:
    size = _cell(mask.shape)
    cells = np.zeros([-(side // -size) for side in mask.shape], dtype=np.bool_)
    cells[tuple(part.cells.T)] = True
    low = np.maximum(part.low * size - margin, 0)
    high = np.minimum((part.high + 1) * size + margin, mask.shape)
    rows, columns = (np.arange(*ends) // size for ends in zip(low, high, strict=True))
    area = slice(int(low[0]), int(high[0])), slice(int(low[1]), int(high[1]))
    return area, mask[area] & cells[np.ix_(rows, columns)]
