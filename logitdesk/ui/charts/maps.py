"""Small maps of cells: what they are, where they lie, and their colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor

from logitdesk.ui.theme import Theme

_INK: Final = 0.3
"""How dark full ink is under the colours."""
_CURVE: Final = 0.65
"""Below 1, so that small values are seen to have a colour too."""

Kind = Literal["signed", "amount", "picture"]


class Place(NamedTuple):
    """A cell: the number of its map, its row and its column, counted from 0."""

    map: int
    row: int
    column: int


@dataclass(frozen=True, eq=False)
class Map:
    """One map of cells.

    "signed" has the accent where it adds and the warm colour where it takes; "amount" goes from
    nothing to ink; "picture" from black to white, for values in [0, 1].
    """

    values: NDArray[np.floating]  # (h, w)
    kind: Kind = "signed"
    limit: float | None = None  # what has the full colour; None for one that fits all maps
    ink: NDArray[np.floating] | None = None  # (h, w) in [0, 1], in grey under the colours
    caption: str = ""  # below it, in the middle; at the left where there is a number
    number: str = ""  # below it, at the right
    frame: Literal["", "accent", "warm"] = ""  # around it; the warm one is dashed


@dataclass(frozen=True)
class Frame:
    """A frame around cells: from a place on, so many rows and columns."""

    place: Place
    rows: float = 1
    columns: float = 1
    colour: Literal["text", "accent", "warm"] = "text"
    is_dashed: bool = False


class MapGrid:
    """Where maps lie: side by side in rows, on one sheet of cells, with gaps of whole cells.

    Args:
        columns: maps in a row.
        gap: pixels between them; None for some.
    """

    def __init__(self, columns: int, gap: float | None) -> None:
        self._columns, self._wanted_gap = columns, gap
        self.shape, self.size, self._count = (28, 28), (1, 1), 1  # of a map; of all maps
        self.cell, self.sheet, self.corner = 1.0, (28, 28), QPointF()  # side and corner in pixels

    def set_maps(self, maps: Sequence[Map]) -> bool:
        """Take their number and size; tell whether these are others."""
        before = self.shape, self._count
        if maps:
            rows, columns = maps[0].values.shape
            self.shape = rows, columns
        self._count = max(len(maps), 1)
        across = min(self._columns, self._count)
        self.size = ceil(self._count / across), across
        return before != (self.shape, self._count)

    @property
    def gap(self) -> float:
        """Pixels between maps of a row."""
        small = min(12.0, max(2.0, self.shape[1] / 3))
        return small if self._wanted_gap is None else self._wanted_gap

    def size_for(self, cell: float, caption: float) -> tuple[float, float]:
        """The width and height that cells of this side need."""
        (rows, columns), (down, across) = self.shape, self.size
        return across * (columns * cell + self.gap), down * (rows * cell + self.gap + caption)

    def lay_out(self, width: float, height: float, caption: float, ratio: float) -> None:
        """Find the largest cells that fit: whole pixels of the screen, if they are not tiny."""
        (rows, columns), (down, across) = self.shape, self.size
        wide, high = width - 4.0, height - 4.0
        cell = min(
            (wide - (across - 1) * self.gap) / (across * columns),
            (high - down * caption - (down - 1) * self.gap) / (down * rows),
        )
        for _ in range(3):  # gaps of whole cells may be wider than asked for
            cell = max(floor(cell * ratio) / ratio if cell * ratio > 3 else cell, 0.5)
            self._gap_columns = ceil(self.gap / cell)
            self._gap_rows = ceil((caption + self.gap) / cell) if down > 1 or caption else 0
            whole = across * columns + (across - 1) * self._gap_columns
            if whole * cell <= wide:
                break
            cell = wide / whole
        self.cell = cell
        self.sheet = (
            down * rows + (down - 1) * self._gap_rows,
            across * columns + (across - 1) * self._gap_columns,
        )
        left = max((width - self.sheet[1] * cell) / 2, 1.0)
        top = max((high + 2 - self.sheet[0] * cell - caption) / 2, 1.0)
        self.corner = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)

    def box(self, place: Place, rows: float = 1, columns: float = 1) -> QRectF:
        """Where cells lie, from a place on, in pixels."""
        row, column = self.cell_of(place)
        corner = self.corner + QPointF(column, row) * self.cell
        return QRectF(corner, QSizeF(columns, rows) * self.cell)

    def cell_of(self, place: Place) -> tuple[int, int]:
        """The row and column of a cell on the sheet."""
        below, beside = divmod(place.map, self.size[1])
        row = below * (self.shape[0] + self._gap_rows) + place.row
        return row, beside * (self.shape[1] + self._gap_columns) + place.column

    def place_at(self, at: QPointF) -> Place | None:
        """The cell at a place in pixels; None beside the maps."""
        (rows, columns), (down, across) = self.shape, self.size
        place = (at - self.corner) / self.cell
        below, row = divmod(floor(place.y()), rows + self._gap_rows)
        beside, column = divmod(floor(place.x()), columns + self._gap_columns)
        number = below * across + beside
        is_inside = 0 <= below < down and 0 <= beside < across and row < rows and column < columns
        return Place(number, row, column) if is_inside and number < self._count else None

    def neighbour(self, place: Place, down: int, across: int) -> Place:
        """The cell a step away, on the next map at the edge of one, or the same at the end."""
        (rows, columns), (maps_down, maps_across) = self.shape, self.size
        map_row, map_column = divmod(place.map, maps_across)
        row = min(max(map_row * rows + place.row + down, 0), maps_down * rows - 1)
        column = map_column * columns + place.column + across
        column = min(max(column, 0), maps_across * columns - 1)
        number = row // rows * maps_across + column // columns
        return Place(min(number, self._count - 1), row % rows, column % columns)


def map_colours(one: Map, limit: float, theme: Theme) -> NDArray[np.uint8]:
    """Return the red, green and blue of a map's cells, (h, w, 3)."""
    if one.kind == "signed":
        ink = np.zeros(one.values.shape) if one.ink is None else one.ink
        near, far = rgb_of(theme.quiet), rgb_of(theme.card)
        below = far + _INK * ink[..., np.newaxis] * (near - far)
        over = np.where(one.values[..., np.newaxis] < 0, rgb_of(theme.warm), rgb_of(theme.accent))
        share = strength_of(one.values, limit)
    else:
        is_picture = one.kind == "picture"
        below = rgb_of(theme.tile if is_picture else theme.track)
        over = np.full(3, 255.0) if is_picture else rgb_of(theme.ink)
        share = np.clip(one.values / (1.0 if is_picture else limit), 0.0, 1.0)
    return (below + share[..., np.newaxis] * (over - below)).round().astype(np.uint8)


def strength_of(values: NDArray[np.floating], limit: float) -> NDArray[np.float64]:
    """How much of the full colour each value has, in [0, 1]."""
    return np.minimum(np.abs(values.astype(np.float64)) / limit, 1.0) ** _CURVE


def rgb_of(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
