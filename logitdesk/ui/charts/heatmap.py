"""Small maps of cells as colours: what adds and what takes, amounts, and pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Literal, NamedTuple, get_args

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter

from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import ENTER, Chart, Readout
from logitdesk.ui.charts.items import CENTRE, GAP, LEFT, RIGHT, WRAPPED, Layer, pen_of, round_step
from logitdesk.ui.formatting import number_text, signed
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of

_INK: Final = 0.3  # how dark full ink is under the colours
_CURVE: Final = 0.65  # below 1, so that small values are seen to have a colour too
_LIMITS: Final = (1, 1.5, 2, 3, 5, 7)
_ROOMY: Final = 0.8
"""The scale shrinks only once its values fit into this part of the smaller one."""
_BAND: Final = 8.0
_SIGNED_FROM: Final = 0.4
"""How strong a colour must be to have its sign written into it."""
_SIGNED_CELL: Final = 7.0  # the least side of a cell in which a sign can be told
STEPS: Final = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


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
    caption: str = ""  # below it


@dataclass(frozen=True)
class Frame:
    """A frame around cells; a warm one is dashed."""

    place: Place
    rows: int = 1
    columns: int = 1
    colour: Literal["text", "accent", "warm"] = "text"


class HeatMap(Chart):
    """Maps of one size in a grid, one image: what is pointed at is a `Place`.

    Args:
        columns: maps side by side.
        has_scale: whether the scale of what adds and takes stands below.
        least: the smallest side of a cell, in pixels.

    Signals:
        clicked(Place): a cell was clicked, or Enter pressed on it.
    """

    clicked = Signal(object)

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        columns: int = 1,
        *,
        has_scale: bool = False,
        least: float = 3.0,
    ) -> None:
        super().__init__(themes, name)
        self._columns, self._has_scale, self._least = columns, has_scale, least
        self._maps: Sequence[Map] = ()
        self._frames: Sequence[Frame] = ()
        self._limit = 0.0
        self._shape, self._grid = (28, 28), (1, 1)  # cells of a map; maps down and across
        self._gaps, self._cell, self._corner = (0, 0), 1.0, QPointF()  # cells between; pixels
        self.setInteractive(False)
        self._back = Layer(lambda *_: None)
        self.setCentralItem(self._back)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._image.setParentItem(self._back)
        self._layer = Layer(self._paint)
        self.addItem(self._layer)

    # For pages.

    def set_maps(self, maps: Sequence[Map]) -> None:
        """Show these, one or more; all have one size."""
        before = self._shape, self._grid
        self._maps = maps
        rows, columns = maps[0].values.shape
        across = min(self._columns, len(maps))
        self._shape, self._grid = (rows, columns), (ceil(len(maps) / across), across)
        if before != (self._shape, self._grid):
            self.updateGeometry()
            self.stop_pointing()  # the cell may be there no more
        most = max(float(np.abs(one.values).max(initial=0)) for one in maps)
        wanted = round_step(most or 1.0, _LIMITS)
        if wanted > self._limit or most < _ROOMY * wanted:
            self._limit = wanted
        self.refresh()

    def set_values(
        self, values: NDArray[np.floating], ink: NDArray[np.floating] | None = None
    ) -> None:
        """Show one map of what adds and takes, (h, w), over ink."""
        self.set_maps([Map(values, ink=ink)])

    def clear(self, text: str) -> None:
        """Show a sentence in place of the maps."""
        self._maps, self.blank, self._limit = (), text, 0.0
        self.refresh()

    def set_frames(self, frames: Sequence[Frame]) -> None:
        """Draw frames around cells."""
        self._frames = frames
        self._layer.update()

    def place_of(self, place: Place) -> QPointF:
        """The middle of a cell, in pixels."""
        return self._box(place).center()

    def own_table(self) -> Table:
        """A row for each cell, counted from 1."""
        rows = [
            (number + 1, row + 1, column + 1, float(value))
            for number, one in enumerate(self._maps)
            for (row, column), value in np.ndenumerate(one.values)
        ]
        if len(self._maps) > 1:
            return Table(("map", "row", "column", "value"), tuple(rows))
        return Table(("row", "column", "value"), tuple(row[1:] for row in rows))

    def describe(self) -> str:
        told = (
            f"{one.caption or 'Map'}: from {number_text(one.values.min(), '.3g')} "
            f"to {number_text(one.values.max(), '.3g')}"
            for one in self._maps
        )
        return "; ".join(told) or self.blank

    def minimumSizeHint(self) -> QSize:
        (rows, columns), (down, across) = self._shape, self._grid
        height = down * (rows * self._least + self._gap + self._caption_height)
        width = across * (columns * self._least + self._gap)
        return QSize(round(width) + 2, round(height + self._scale_height) + 2)

    # Pointing.

    def own_readout(self) -> Readout | None:
        if self.pointed.map >= len(self._maps):
            return None
        one, (_, row, column) = self._maps[self.pointed.map], self.pointed
        value = signed(float(one.values[row, column]), 3)
        at = f"row {row + 1}, column {column + 1}"
        return Readout(one.caption or self.accessibleName(), ((at, value),))

    def hover(self, place: QPointF) -> None:
        self.go_to(self._place_at(place), place)

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        there = self._place_at(place)
        if there is not None:
            self.clicked.emit(there)
        return there is not None

    def focus_first(self) -> None:
        if self._maps:
            values = np.abs(self._maps[0].values)
            row, column = np.unravel_index(int(values.argmax()), values.shape)
            there = Place(0, int(row), int(column))
            self.go_to(there, self.place_of(there))

    def handle_key(self, event: QKeyEvent) -> bool:
        """Arrow keys go from cell to cell, and on to the next map."""
        key = Qt.Key(event.key())
        if self._maps and key in ENTER and self.pointed is not None:
            self.clicked.emit(self.pointed)
        elif self._maps and key in STEPS and self.pointed is None:
            self.focus_first()
        elif self._maps and key in STEPS:
            there = self._neighbour(self.pointed, *STEPS[key])
            self.go_to(there, self._box(there).bottomRight())
        else:
            return False
        return True

    # Where things are.

    @property
    def _caption_height(self) -> float:
        has_captions = any(one.caption for one in self._maps)
        return QFontMetricsF(font_of(QUIET)).height() + 4 if has_captions else 0.0

    @property
    def _scale_height(self) -> float:
        return GAP + _BAND + 2 + QFontMetricsF(font_of(QUIET)).height() if self._has_scale else 0

    @property
    def _gap(self) -> float:
        """Pixels between maps."""
        return min(12.0, max(2.0, self._shape[1] / 3))

    def lay_out(self) -> None:
        """Find the largest cells that fit: whole pixels of the screen, if they are not tiny."""
        (rows, columns), (down, across) = self._shape, self._grid
        ratio, beside, below = self.devicePixelRatioF(), self._gap, self._caption_height
        below += self._gap if below or down > 1 else 0.0
        wide, high = self.width() - 4.0, self.height() - self._scale_height - 4.0
        # Gaps are whole cells: each may be nearly a cell wider than asked for.
        cell = min(
            (wide - (across - 1) * beside) / (across * columns + across - 1),
            (high - down * below) / (down * rows + (down if below else 0)),
        )
        self._cell = max(floor(cell * ratio) / ratio if cell * ratio > 3 else cell, 0.5)
        self._gaps = ceil(below / self._cell), ceil(beside / self._cell)
        sheet = self._box(Place(0, 0, 0), *self._sheet_shape)
        left, top = (wide + 4 - sheet.width()) / 2, (high + 2 - sheet.height()) / 2
        place = QPointF(max(left, 1.0), max(top - self._caption_height / 2, 1.0))
        self._corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
        self._layer.resize(self.size())
        self._show_picture()

    @property
    def _sheet_shape(self) -> tuple[int, int]:
        """The rows and columns of cells from the first map to the last, gaps included."""
        last = self._cell_of(Place(self._grid[0] * self._grid[1] - 1, 0, 0))
        return last[0] + self._shape[0], last[1] + self._shape[1]

    def _cell_of(self, place: Place) -> tuple[int, int]:
        """The row and column of a cell on the sheet of all maps."""
        below, beside = divmod(place.map, self._grid[1])
        row = below * (self._shape[0] + self._gaps[0]) + place.row
        return row, beside * (self._shape[1] + self._gaps[1]) + place.column

    def _box(self, place: Place, rows: int = 1, columns: int = 1) -> QRectF:
        """The box of cells from a place on, in pixels."""
        row, column = self._cell_of(place)
        corner = self._corner + QPointF(column, row) * self._cell
        return QRectF(corner, QSizeF(columns, rows) * self._cell)

    def _place_at(self, at: QPointF) -> Place | None:
        """The cell at a place in pixels; None beside the maps."""
        (rows, columns), (down, across) = self._shape, self._grid
        place = (at - self._corner) / self._cell
        below, row = divmod(floor(place.y()), rows + self._gaps[0])
        beside, column = divmod(floor(place.x()), columns + self._gaps[1])
        number = below * across + beside
        is_inside = 0 <= below < down and 0 <= beside < across and row < rows and column < columns
        return Place(number, row, column) if is_inside and number < len(self._maps) else None

    def _neighbour(self, place: Place, down: int, across: int) -> Place:
        """The cell a step away, also on the next map."""
        (rows, columns), (maps_down, maps_across) = self._shape, self._grid
        map_row, map_column = divmod(place.map, maps_across)
        row = min(max(map_row * rows + place.row + down, 0), maps_down * rows - 1)
        column = map_column * columns + place.column + across
        column = min(max(column, 0), maps_across * columns - 1)
        number = row // rows * maps_across + column // columns
        return Place(min(number, len(self._maps) - 1), row % rows, column % columns)

    # Painting.

    def apply_theme(self) -> None:
        shares = np.linspace(-1, 1, 255)
        self._palettes = {kind: _colours_of(shares, kind, self.theme) for kind in get_args(Kind)}

    def update_items(self) -> None:
        self.lay_out()
        self._layer.update()

    def _show_picture(self) -> None:
        """Colour the cells, at their places."""
        self._image.setVisible(bool(self._maps))
        if not self._maps:
            return
        sheet = np.empty((*self._sheet_shape, 3), np.uint8)
        sheet[:] = _rgb_of(self.theme.card)
        rows, columns = self._shape
        for number, one in enumerate(self._maps):
            top, left = self._cell_of(Place(number, 0, 0))
            sheet[top : top + rows, left : left + columns] = self._colours(one)
        self._image.setImage(sheet, levels=None, autoLevels=False)
        self._image.setPos(self._corner)
        self._image.setScale(self._cell)

    def _colours(self, one: Map) -> NDArray[np.uint8]:
        shares = one.values / (one.limit or self._limit)
        if one.ink is not None:
            return _colours_of(shares, one.kind, self.theme, one.ink)
        levels = np.rint(127 * np.clip(shares, -1, 1)).astype(np.intp) + 127
        return self._palettes[one.kind][levels]

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        theme = self.theme
        painter.setFont(font_of(QUIET))
        if not self._maps:
            painter.setPen(theme.quiet)
            painter.drawText(rect.adjusted(8, 8, -8, -8), WRAPPED, self.blank)
            return
        for number, one in enumerate(self._maps):
            box = self._box(Place(number, 0, 0), *self._shape)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen_of(theme.hairline))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if one.kind == "signed" and self._cell >= _SIGNED_CELL:
                self._paint_signs(painter, number, one)
            if one.caption:
                below = QRectF(box.left(), box.bottom() + 2, box.width(), self._caption_height)
                painter.setPen(theme.text)
                painter.drawText(below.adjusted(-6, 0, 6, 0), CENTRE, one.caption)
        pointed = [] if self.pointed is None else [Frame(self.pointed)]
        for frame in (*self._frames, *pointed):
            if frame.place.map < len(self._maps):
                dashes = (4, 3) if frame.colour == "warm" else ()
                painter.setPen(pen_of(getattr(theme, frame.colour), 2, dashes))
                box = self._box(frame.place, frame.rows, frame.columns)
                painter.drawRect(box.adjusted(-1, -1, 1, 1))
        if self._has_scale:
            self._paint_scale(painter, self._box(Place(0, 0, 0), *self._sheet_shape))

    def _paint_signs(self, painter: QPainter, number: int, one: Map) -> None:
        """Paint a plus or a minus into cells of strong colour."""
        reach, first = 0.24 * self._cell, self._box(Place(number, 0, 0)).center()
        strong = _strength_of(one.values / (one.limit or self._limit)) >= _SIGNED_FROM
        y, x = np.nonzero(strong)
        middles = np.stack([x, y], 1) * self._cell + first.toTuple()
        lines = [QLineF(x - reach, y, x + reach, y) for x, y in middles.tolist()]
        plus = middles[one.values[strong] > 0]
        lines += [QLineF(x, y - reach, x, y + reach) for x, y in plus.tolist()]
        painter.setPen(pen_of(self.theme.card, max(1.0, self._cell / 9)))
        painter.drawLines(lines)

    def _paint_scale(self, painter: QPainter, box: QRectF) -> None:
        """The scale of the colours: from what takes most to what adds most."""
        limit, line = self._maps[0].limit or self._limit, QFontMetricsF(font_of(QUIET)).height()
        top = box.bottom() + self._caption_height + GAP
        colours = self._palettes["signed"]
        image = QImage(colours.data, len(colours), 1, colours.size, QImage.Format.Format_RGB888)
        painter.drawImage(QRectF(box.left(), top, box.width(), _BAND), image)
        painter.setPen(self.theme.quiet)
        text = QRectF(box.left(), top + _BAND + 2, box.width(), line)
        decimals = next(n for n in range(5) if round(limit, n) == round(limit, 4))
        low, high = signed(-limit, decimals), signed(limit, decimals)
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(f"takes {low}") < 0.45 * text.width():
            low, high = f"takes {low}", f"adds {high}"
        painter.drawText(text, LEFT, low)
        painter.drawText(text, CENTRE, "0")
        painter.drawText(text, RIGHT, high)


def _colours_of(
    shares: NDArray[np.floating], kind: str, theme: Theme, ink: NDArray[np.floating] | None = None
) -> NDArray[np.uint8]:
    """Return red, green and blue (..., 3) of shares of the limit, over ink in [0, 1]."""
    strength = np.clip(shares, 0.0, 1.0)
    if kind == "signed":
        near, far = _rgb_of(theme.quiet), _rgb_of(theme.card)
        ground = far if ink is None else far + _INK * ink[..., np.newaxis] * (near - far)
        colour = np.where(shares[..., np.newaxis] < 0, _rgb_of(theme.warm), _rgb_of(theme.accent))
        strength = _strength_of(shares)
    elif kind == "picture":
        ground, colour = _rgb_of(theme.tile), np.full(3, 255.0)
    else:
        ground, colour = _rgb_of(theme.track), _rgb_of(theme.ink)
    return (ground + strength[..., np.newaxis] * (colour - ground)).round().astype(np.uint8)


def _strength_of(shares: NDArray[np.floating]) -> NDArray[np.float64]:
    """The strength of colour of each share of the limit, in [0, 1]."""
    return np.minimum(np.abs(shares.astype(np.float64)), 1.0) ** _CURVE


def _rgb_of(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
