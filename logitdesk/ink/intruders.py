"""What is in a photograph beside the digit: a shadow's or table's edge, the lines of the paper."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Cells = NDArray[np.intp]

_CELLS: Final = 160  # along the longer side; what lies in neighbouring cells is one patch
_LEAST_DIGIT: Final = 0.1  # of the longer side
_SMALL: Final = 0.25  # of the digit; what is smaller and farther away than that is none of it
_AROUND: Final = [(row, column) for row in (-1, 0, 1) for column in (-1, 0, 1)]


def without_intruders(inked: Mask) -> Mask:
    """Without what touches the border, and what is small and far away from the largest patch.

    Args:
        inked: (h, w) where ink may be.

    Returns:
        (h, w); all of it where no patch as large as a digit lies clear of the border.
    """
    rows, columns = inked.nonzero()
    size = -(max(inked.shape) // -_CELLS)
    cells = np.zeros([-(side // -size) for side in inked.shape], dtype=np.bool_)
    cells[rows // size, columns // size] = True
    end = np.array(cells.shape) - 1
    clear = [patch for patch in _patches(cells) if patch.min() > 0 and (patch < end).all()]
    digit = max(clear, key=_extent, default=None)
    if digit is None or _extent(digit) < _LEAST_DIGIT * max(cells.shape):
        return inked
    small = _SMALL * _extent(digit)
    cells[:] = False
    for patch in clear:
        if _extent(patch) >= small or _gap(patch, digit) <= small:
            cells[tuple(patch.T)] = True
    kept = inked.copy()
    kept[rows, columns] = cells[rows // size, columns // size]
    return kept


def _patches(cells: Mask) -> list[Cells]:
    """The (n, 2) rows and columns of the cells of each patch; corners connect, too."""
    left = set(map(tuple, np.argwhere(cells).tolist()))
    patches = []
    while left:
        patch = [left.pop()]
        for row, column in patch:  # which grows meanwhile
            for down, right in _AROUND:
                cell = row + down, column + right
                if cell in left:
                    left.remove(cell)
                    patch.append(cell)
        patches.append(np.array(patch))
    return patches


def _extent(patch: Cells) -> int:
    """The longer side of a patch."""
    return int(np.ptp(patch, axis=0).max()) + 1


def _gap(patch: Cells, other: Cells) -> int:
    """How far the boxes around two patches are apart, along the axis where it is more."""
    apart = np.maximum(patch.min(axis=0) - other.max(axis=0), other.min(axis=0) - patch.max(axis=0))
    return int(apart.max())
