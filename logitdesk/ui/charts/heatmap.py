"""Small maps of cells as colours: what adds and what takes, amounts, and pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import WAYS, Chart, Readout
from logitdesk.ui.charts.items import CENTRE, GAP, LEFT, RIGHT, round_step
from logitdesk.ui.formatting import number_text, signed
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of

_INK: Final = 0.3  # how dark full ink is under the colours
_CURVE: Final = 0.65  # below 1, so that small values are seen to have a colour too
_LIMITS: Final = (1, 1.5, 2, 3, 5, 7)
_ROOMY: Final = 0.8
"""The scale shrinks only once its values fit into this part of the smaller one."""
_BAND: Final = 8.0
_GAP: Final = 8.0
"""Pixels between maps."""
_SIGNED_FROM: Final = 0.4
"""How strong a colour must be to have its sign written into it."""
_SIGNED_CELL: Final = 7.0  # the least side of a cell in which a sign can be told

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
    """Maps of one size in a grid: what is pointed at, or clicked, is a `Place`.

    Args:
        columns: maps side by side.
        has_scale: whether the scale of what adds and takes stands below.
        least: the smallest side of a cell, in pixels.
    """

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
        self._cell, self._corner = 1.0, QPointF()  # in pixels

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

    def clear(self, text: str) -> None:
        """Show a sentence in place of the maps."""
        self._maps, self.blank, self._limit = (), text, 0.0
        self.refresh()

    def set_frames(self, frames: Sequence[Frame]) -> None:
        """Draw frames around cells."""
        self._frames = frames
        self.viewport().update()

    @property
    def is_blank(self) -> bool:
        return not self._maps

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
        text = self.tr("{map}: from {low} to {high}")
        told = (
            text.format(
                map=one.caption or self.tr("Map"),
                low=number_text(one.values.min(), ".3g"),
                high=number_text(one.values.max(), ".3g"),
            )
            for one in self._maps
        )
        return "; ".join(told) or self.blank

    def minimumSizeHint(self) -> QSize:
        (rows, columns), (down, across), (left, top) = self._shape, self._grid, self._margins
        height = down * (rows * self._least + _GAP + self._caption_height)
        width = across * (columns * self._least + _GAP)
        return QSize(round(left + width) + 2, round(top + height + self._scale_height) + 2)

    # Pointing.

    def own_readout(self) -> Readout | None:
        if self.pointed.map >= len(self._maps):
            return None
        one, (_, row, column) = self._maps[self.pointed.map], self.pointed
        value = signed(float(one.values[row, column]), 3)
        at = self.tr("row {row}, column {column}").format(row=row + 1, column=column + 1)
        return Readout(one.caption or self.accessibleName(), ((at, value),))

    def place_of(self, place: Place) -> QPointF:
        """The middle of a cell."""
        return self._box(place).center()

    def target_at(self, at: QPointF) -> Place | None:
        shown = (self._box(Place(number, 0, 0), *self._shape) for number in range(len(self._maps)))
        for number, box in enumerate(shown):
            if box.contains(at):
                inside = (at - box.topLeft()) / self._cell
                rows, columns = self._shape
                return Place(
                    number, min(int(inside.y()), rows - 1), min(int(inside.x()), columns - 1)
                )
        return None

    def first_target(self) -> Place | None:
        return self._largest(np.abs(self._maps[0].values)) if self._maps else None

    def next_target(self, key: Qt.Key) -> Place | None:
        """Go from cell to cell, and on to the next map."""
        if self.pointed is None or key not in WAYS:
            return None
        (rows, columns), (maps_down, maps_across) = self._shape, self._grid
        map_row, map_column = divmod(self.pointed.map, maps_across)
        down, across = WAYS[key]
        row = min(max(map_row * rows + self.pointed.row + down, 0), maps_down * rows - 1)
        column = map_column * columns + self.pointed.column + across
        column = min(max(column, 0), maps_across * columns - 1)
        number = row // rows * maps_across + column // columns
        return Place(min(number, len(self._maps) - 1), row % rows, column % columns)

    @staticmethod
    def _largest(values: NDArray[np.floating | np.integer]) -> Place:
        return Place(0, *divmod(int(values.argmax()), values.shape[1]))

    # Where things are.

    @property
    def _margins(self) -> tuple[float, float]:
        """Pixels at the left and above."""
        return 0.0, 0.0

    @property
    def _caption_height(self) -> float:
        has_captions = any(one.caption for one in self._maps)
        return QFontMetricsF(font_of(QUIET)).height() + 4 if has_captions else 0.0

    @property
    def _scale_height(self) -> float:
        return GAP + _BAND + 2 + QFontMetricsF(font_of(QUIET)).height() if self._has_scale else 0

    def lay_out(self) -> None:
        """Find the largest cells that fit: whole pixels of the screen, if they are not tiny."""
        (rows, columns), (down, across), (left, top) = self._shape, self._grid, self._margins
        ratio, captions = self.devicePixelRatioF(), round(self._caption_height)
        wide = self.width() - left - 4 - (across - 1) * _GAP
        high = self.height() - top - 4 - self._scale_height - (down - 1) * _GAP - down * captions
        cell = min(wide / (across * columns), high / (down * rows))
        self._cell = max(floor(cell * ratio) / ratio if cell * ratio > 3 else cell, 0.5)
        spare = QPointF(wide - across * columns * self._cell, high - down * rows * self._cell) / 2
        place = QPointF(left + 2 + max(spare.x(), 0), top + 2 + max(spare.y(), 0))
        self._corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)

    def _box(self, place: Place, rows: int = 1, columns: int = 1) -> QRectF:
        """The box of cells from a place on."""
        below, beside = divmod(place.map, self._grid[1])
        corner = self._corner + QPointF(
            beside * (self._shape[1] * self._cell + _GAP) + place.column * self._cell,
            below * (self._shape[0] * self._cell + _GAP + round(self._caption_height))
            + place.row * self._cell,
        )
        return QRectF(corner, QSizeF(columns, rows) * self._cell)

    # Painting.

    def paint_back(self, painter: QPainter) -> None:
        for number, one in enumerate(self._maps):
            box, colours = self._box(Place(number, 0, 0), *self._shape), self._colours(one)
            painter.drawImage(box, _image_of(colours))
            painter.setPen(self.theme.pen(self.theme.hairline))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if one.kind == "signed" and self._cell >= _SIGNED_CELL:
                self._paint_signs(painter, box, one)
            below = QRectF(box.left(), box.bottom() + 2, box.width(), self._caption_height)
            painter.setPen(self.theme.text)
            painter.setFont(font_of(QUIET))
            painter.drawText(below.adjusted(-6, 0, 6, 0), CENTRE, one.caption)
        if self._has_scale:
            self._paint_scale(painter)

    def paint(self, painter: QPainter) -> None:
        """Paint frames, and one around what is pointed at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pointed = [] if self.pointed is None else [Frame(self.pointed)]
        for frame in (*self._frames, *pointed):
            if frame.place.map < len(self._maps):
                dashes = (4, 3) if frame.colour == "warm" else ()
                painter.setPen(self.theme.pen(getattr(self.theme, frame.colour), 2, dashes))
                box = self._box(frame.place, frame.rows, frame.columns)
                painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _colours(self, one: Map) -> NDArray[np.uint8]:
        """Red, green and blue of each cell: (h, w, 3)."""
        return _colours_of(one.values / (one.limit or self._limit), one.kind, self.theme, one.ink)

    def _paint_signs(self, painter: QPainter, box: QRectF, one: Map) -> None:
        """Paint a plus or a minus into cells of strong colour."""
        reach = 0.24 * self._cell
        strong = _strength_of(one.values / (one.limit or self._limit)) >= _SIGNED_FROM
        y, x = np.nonzero(strong)
        middles = (np.stack([x, y], 1) + 0.5) * self._cell + box.topLeft().toTuple()
        lines = [QLineF(x - reach, y, x + reach, y) for x, y in middles.tolist()]
        plus = middles[one.values[strong] > 0]
        lines += [QLineF(x, y - reach, x, y + reach) for x, y in plus.tolist()]
        painter.setPen(self.theme.pen(self.theme.card, max(1.0, self._cell / 9)))
        painter.drawLines(lines)

    def _paint_scale(self, painter: QPainter) -> None:
        """The scale of the colours below the only map: from what takes most to what adds most."""
        limit, box = self._maps[0].limit or self._limit, self._box(Place(0, 0, 0), *self._shape)
        band = QRectF(box.left(), box.bottom() + self._caption_height + GAP, box.width(), _BAND)
        shares = np.linspace(-1, 1, 255)[np.newaxis]
        painter.drawImage(band, _image_of(_colours_of(shares, "signed", self.theme)))
        painter.setPen(self.theme.quiet)
        text = band.translated(0, _BAND + 2)
        text.setHeight(painter.fontMetrics().height())
        decimals = next(n for n in range(5) if round(limit, n) == round(limit, 4))
        takes = self.tr("takes {number}").format(number=signed(-limit, decimals))
        adds = self.tr("adds {number}").format(number=signed(limit, decimals))
        wide = painter.fontMetrics().horizontalAdvance(f"{takes}   0   {adds}")
        spare = max(wide - text.width(), 0.0) / 2
        text.adjust(-spare, 0, spare, 0)
        painter.drawText(text, LEFT, takes)
        painter.drawText(text, CENTRE, "0")
        painter.drawText(text, RIGHT, adds)


def _image_of(colours: NDArray[np.uint8]) -> QImage:
    height, width, _ = colours.shape
    colours = np.ascontiguousarray(colours)  # of a transposed map it is not
    image = QImage(colours.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # its own pixels: `colours` goes


def _colours_of(
    shares: NDArray[np.floating], kind: str, theme: Theme, ink: NDArray[np.floating] | None = None
) -> NDArray[np.uint8]:
    """Return red, green and blue (..., 3) of shares of the limit, over ink in [0, 1]."""
    strength = np.clip(shares, 0.0, 1.0)
    if kind == "signed":
        near, far = rgb_of(theme.quiet), rgb_of(theme.card)
        ground = far if ink is None else far + _INK * ink[..., np.newaxis] * (near - far)
        colour = np.where(shares[..., np.newaxis] < 0, rgb_of(theme.warm), rgb_of(theme.accent))
        strength = _strength_of(shares)
    elif kind == "picture":
        ground, colour = rgb_of(theme.tile), np.full(3, 255.0)
    else:
        ground, colour = rgb_of(theme.track), rgb_of(theme.ink)
    return (ground + strength[..., np.newaxis] * (colour - ground)).round().astype(np.uint8)


def _strength_of(shares: NDArray[np.floating]) -> NDArray[np.float64]:
    """The strength of colour of each share of the limit, in [0, 1]."""
    return np.minimum(np.abs(shares.astype(np.float64)), 1.0) ** _CURVE


def rgb_of(colour: QColor) -> NDArray[np.float64]:
    """A colour as (3,) in [0, 255]."""
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
