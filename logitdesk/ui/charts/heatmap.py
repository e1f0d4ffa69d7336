"""Small maps of cells as colours: what adds and what takes, amounts, and pictures."""

from collections.abc import Sequence
from typing import Final, get_args

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter

from logitdesk.ui.charts.chart import ENTER, Chart, Readout
from logitdesk.ui.charts.items import CENTRE, GAP, LEFT, RIGHT, WRAPPED, Layer, pen_of, round_step
from logitdesk.ui.charts.maps import (
    Frame,
    Kind,
    Map,
    MapGrid,
    Place,
    map_colours,
    rgb_of,
    strength_of,
)
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

__all__ = ["Frame", "HeatMap", "Map", "Place"]

_SEPARATED: Final = 28.0
"""Pixels between maps with something written there."""
_LIMITS: Final = (1, 1.5, 2, 3, 5, 7)
_ROOMY: Final = 0.8
"""The scale shrinks only once its values fit into this part of the smaller one."""
_BAND: Final = 8.0
_SIGNED_FROM: Final = 0.4
"""How strong a colour must be to have its sign written into it."""
_SIGNED_CELL: Final = 7.0
"""The least side of a cell in which a sign can be told."""
_STEPS: Final = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


class HeatMap(Chart):
    """Maps of one size in a grid, one image: what is pointed at is a `Place`.

    Args:
        columns: maps side by side.
        has_scale: whether the scale of what adds and takes stands below.
        separators: what stands between the maps of a row, such as "×" and "=".
        cell: the side of a cell that is hoped for, in pixels.
    """

    clicked = Signal(object)
    """A `Place` was clicked, or Enter pressed on it."""

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        columns: int = 1,
        *,
        has_scale: bool = False,
        separators: Sequence[str] = (),
        cell: float = 6.0,
    ) -> None:
        super().__init__(themes, name)
        self._grid = MapGrid(columns, _SEPARATED if separators else None)
        self._has_scale, self._separators, self._hint = has_scale, separators, cell
        self._maps: Sequence[Map] = ()
        self._frames: Sequence[Frame] = ()
        self._limit, self._blank = 0.0, ""
        self.setInteractive(False)
        self._back = Layer(lambda *_: None)
        self.setCentralItem(self._back)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._image.setParentItem(self._back)
        self._layer = Layer(self._paint)
        self.addItem(self._layer)
        self.lay_out()

    # For pages.

    def set_maps(self, maps: Sequence[Map]) -> None:
        """Show these; all have one size."""
        self._maps = maps
        if self._grid.set_maps(maps):
            self.updateGeometry()
        most = max((float(np.abs(one.values).max(initial=0)) for one in maps), default=0.0)
        wanted = round_step(most or 1.0, _LIMITS)
        if wanted > self._limit or most < _ROOMY * wanted or not self._limit:
            self._limit = wanted
        self.refresh()

    def set_values(
        self, values: NDArray[np.floating], ink: NDArray[np.floating] | None = None
    ) -> None:
        """Show one map of what adds and takes, (h, w), over ink."""
        self.set_maps([Map(values, ink=ink)])

    def clear(self, text: str) -> None:
        """Show a sentence in place of the maps."""
        self._maps, self._blank, self._limit = (), text, 0.0
        self.refresh()

    def set_frames(self, frames: Sequence[Frame]) -> None:
        """Draw frames around cells."""
        self._frames = frames
        self._layer.update()

    def place_of(self, place: Place) -> QPointF:
        """The middle of a cell, in pixels."""
        return self._grid.box(place).center()

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
        if not self._maps:
            return self._blank
        named = (f"{one.caption} {one.number}".strip() or "Map" for one in self._maps)
        ends = (f"from {one.values.min():.3g} to {one.values.max():.3g}" for one in self._maps)
        return "; ".join(map(": ".join, zip(named, ends, strict=True))).replace("-", "−")

    def sizeHint(self) -> QSize:
        return self._size_for(self._hint)

    def minimumSizeHint(self) -> QSize:
        return self._size_for(min(self._hint, 3.0))

    # Pointing.

    def own_readout(self) -> Readout | None:
        if self.pointed.map >= len(self._maps):
            return None
        one, (_, row, column) = self._maps[self.pointed.map], self.pointed
        value = signed(float(one.values[row, column]), 3)
        at = f"row {row + 1}, column {column + 1}"
        return Readout(one.caption or self.accessibleName(), ((at, value),))

    def hover(self, place: QPointF) -> None:
        self.go_to(self._grid.place_at(place), place)

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        there = self._grid.place_at(place)
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
        elif self._maps and key in _STEPS and self.pointed is None:
            self.focus_first()
        elif self._maps and key in _STEPS:
            there = self._grid.neighbour(self.pointed, *_STEPS[key])
            self.go_to(there, self._grid.box(there).bottomRight())
        else:
            return False
        return True

    # Where things are.

    @property
    def _caption_height(self) -> float:
        has_captions = any(one.caption or one.number for one in self._maps)
        return QFontMetricsF(font_of(QUIET)).height() + 4 if has_captions else 0.0

    @property
    def _scale_height(self) -> float:
        return GAP + _BAND + 2 + QFontMetricsF(font_of(QUIET)).height() if self._has_scale else 0

    def _size_for(self, cell: float) -> QSize:
        width, height = self._grid.size_for(cell, self._caption_height)
        return QSize(round(width) + 2, round(height + self._scale_height) + 2)

    def lay_out(self) -> None:
        height = self.height() - self._scale_height
        ratio = self.devicePixelRatioF()
        self._grid.lay_out(self.width(), height, self._caption_height, ratio)
        if self._is_dressed:
            self._make_image()

    def update_items(self) -> None:
        self.lay_out()

    # Painting.

    def apply_theme(self) -> None:
        self._font = font_of(QUIET)
        self._bold = font_of(QUIET, QFont.Weight.Bold)
        shares = np.linspace(-1, 1, 255)[np.newaxis]
        self._palettes = {
            kind: map_colours(Map(shares, kind), 1.0, self.theme)[0] for kind in get_args(Kind)
        }

    def _make_image(self) -> None:
        self._layer.resize(self.size())
        self._image.setVisible(bool(self._maps))
        if self._maps:
            sheet = np.empty((*self._grid.sheet, 3), np.uint8)
            sheet[:] = rgb_of(self.theme.card)
            rows, columns = self._grid.shape
            for number, one in enumerate(self._maps):
                top, left = self._grid.cell_of(Place(number, 0, 0))
                sheet[top : top + rows, left : left + columns] = self._colours(one)
            self._image.setImage(sheet, levels=None, autoLevels=False)
            self._image.setPos(self._grid.corner)
            self._image.setScale(self._grid.cell)
        self._layer.update()

    def _colours(self, one: Map) -> NDArray[np.uint8]:
        limit = 1.0 if one.kind == "picture" else one.limit or self._limit or 1.0
        if one.ink is not None:
            return map_colours(one, limit, self.theme)
        shares = np.clip(one.values * (127 / limit), -127, 127)
        return self._palettes[one.kind][np.rint(shares).astype(np.intp) + 127]

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        if not self._is_dressed:
            return
        theme = self.theme
        painter.setFont(self._font)
        if not self._maps:
            painter.setPen(theme.quiet)
            painter.drawText(rect.adjusted(8, 8, -8, -8), WRAPPED, self._blank)
            return
        for number, one in enumerate(self._maps):
            box = self._grid.box(Place(number, 0, 0), *self._grid.shape)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen_of(theme.hairline))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if one.frame:
                around = box.adjusted(-2, -2, 2, 2)
                self._paint_frame(painter, around, one.frame, one.frame == "warm")
            if one.kind == "signed" and self._grid.cell >= _SIGNED_CELL:
                self._paint_signs(painter, number, one)
            if one.caption or one.number:
                self._paint_caption(painter, one, box)
        self._paint_separators(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pointed = [] if self.pointed is None else [Frame(self.pointed)]
        for frame in (*self._frames, *pointed):
            if frame.place.map < len(self._maps):
                box = self._grid.box(frame.place, frame.rows, frame.columns)
                self._paint_frame(painter, box, frame.colour, frame.is_dashed)
        if self._has_scale:
            self._paint_scale(painter, self._grid.box(Place(0, 0, 0), *self._grid.sheet))

    def _paint_separators(self, painter: QPainter) -> None:
        rows, columns = self._grid.shape
        painter.setFont(font_of(1.6, QFont.Weight.DemiBold))
        painter.setPen(self.theme.quiet)
        for number, text in enumerate(self._separators):
            beside = self._grid.box(Place(number, 0, columns), rows, _SEPARATED / self._grid.cell)
            painter.drawText(beside, CENTRE, text)

    def _paint_frame(self, painter: QPainter, box: QRectF, colour: str, is_dashed: bool) -> None:
        painter.setPen(pen_of(getattr(self.theme, colour), 2, (4, 3) if is_dashed else ()))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _paint_caption(self, painter: QPainter, one: Map, box: QRectF) -> None:
        wide = QRectF(box.left(), box.bottom() + 2, box.width(), self._caption_height)
        painter.setPen(self.theme.text)
        painter.setFont(self._bold if one.number else self._font)
        if one.number:
            painter.drawText(wide, LEFT, one.caption)
            painter.setFont(self._bold if one.frame else self._font)
            painter.drawText(wide, RIGHT, one.number)
        else:
            wide.adjust(-self._grid.gap / 2, 0, self._grid.gap / 2, 0)
            painter.drawText(wide, CENTRE, one.caption)

    def _paint_signs(self, painter: QPainter, number: int, one: Map) -> None:
        """A plus or a minus in each cell of a strong colour: colour does not tell it alone."""
        reach, first = 0.24 * self._grid.cell, self._grid.box(Place(number, 0, 0)).center()
        strong = strength_of(one.values, one.limit or self._limit or 1.0) >= _SIGNED_FROM
        y, x = np.nonzero(strong)
        middles = np.stack([x, y], 1) * self._grid.cell + first.toTuple()
        lines = [QLineF(x - reach, y, x + reach, y) for x, y in middles.tolist()]
        plus = middles[one.values[strong] > 0]
        lines += [QLineF(x, y - reach, x, y + reach) for x, y in plus.tolist()]
        painter.setPen(pen_of(self.theme.card, max(1.0, self._grid.cell / 9)))
        painter.drawLines(lines)

    def _paint_scale(self, painter: QPainter, box: QRectF) -> None:
        """The scale of the colours: from what takes most to what adds most."""
        limit, line = self._maps[0].limit or self._limit, QFontMetricsF(self._font).height()
        top = box.bottom() + self._caption_height + GAP
        colours = self._palettes["signed"]
        image = QImage(colours.data, len(colours), 1, colours.size, QImage.Format.Format_RGB888)
        painter.drawImage(QRectF(box.left(), top, box.width(), _BAND), image)
        painter.setFont(self._font)
        painter.setPen(self.theme.quiet)
        text = QRectF(box.left(), top + _BAND + 2, box.width(), line)
        decimals = next(n for n in range(5) if round(limit, n) == round(limit, 4))
        painter.drawText(text, LEFT, f"takes {signed(-limit, decimals)}")
        painter.drawText(text, CENTRE, "0")
        painter.drawText(text, RIGHT, f"adds {signed(limit, decimals)}")
