"""The plane of x1 and x2: points over the field of the logits."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)

from logitdesk.scores.perceptron import Perceptron, borders, level_line
from logitdesk.scores.perceptron_points import EXTENT, LabelledPoints
from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import PlotChart, linear
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.items import (
    CENTRE,
    WRAPPED,
    class_colour,
    fill_box,
    level_box,
    linear_ticks,
    paint_points,
    paint_ring,
    round_step,
    upright_box,
)
from logitdesk.ui.formatting import count_text, signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel, Pointed
from logitdesk.ui.perceptron_lab.text import formula_rows
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

HAND: Final = "hand"
ERASER: Final = "erase"
"""Tools; the others are the classes, “0” to “2”, of which a click puts a point."""
_NEAR: Final = 8.0
"""Pixels from a point within which a person points at it."""
_ERASES: Final = 12.0
"""Pixels around the eraser within which it takes points away."""
_ACROSS: Final = 64
"""Pixels of the field, which is drawn smooth."""
_APART: Final = 24.0
"""Pixels between two level lines, at the least."""
_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1),
}  # fmt: skip
_KEY_STEP: Final = 0.25
_HOW: Final = QT_TRANSLATE_NOOP(
    "Plane",
    "The arrow keys move a crosshair; Space puts a point there, Delete erases the nearest one. "
    "Plus and minus zoom, 0 shows all.",
)


class Plane(PlotChart):
    """Points are put and erased; wheel zooms, hand and middle button pan.

    Attributes:
        tool: what the left button does: put a point of a class, erase, or pan.
    """

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        self._model = model
        self._crosshair = (0.0, 0.0)  # where the mouse is, or the keyboard was last
        self._is_by_key = False
        self._erase_key = object()  # makes a stroke of the eraser one step to undo
        self.tool = "1"
        x1, x2 = (replace(linear(name), ticks=_ticks) for name in ("x1", "x2"))
        name = QCoreApplication.translate("Plane", "Plane of x1 and x2")
        super().__init__(themes, name, x1, x2)
        self.set_home((-EXTENT, EXTENT), (-EXTENT, EXTENT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("On a bold line the likeliest classes are equally likely."))
        self.set_tool("1")
        model.changed.connect(self.refresh)
        model.pointed_changed.connect(self.viewport().update)

    def set_tool(self, tool: str) -> None:
        """Have the left button do something else."""
        self.tool = tool
        shapes = {HAND: Qt.CursorShape.OpenHandCursor, ERASER: Qt.CursorShape.BlankCursor}
        self.viewport().setCursor(shapes.get(tool, Qt.CursorShape.CrossCursor))

    def own_table(self) -> Table:
        """A row for each point, with its logits and probabilities."""
        points, perceptron = self._model.points, self._model.perceptron
        z, p = perceptron.logits(points.places), perceptron.probabilities(points.places)
        logits = [f"logit {k}" for k in range(3)] if perceptron.output_size > 1 else ["logit"]
        chances = [f"probability {k}" for k in range(perceptron.class_count)]
        names = ("x1", "x2", "class", *logits, *chances)
        columns = (*points.places.T, points.classes, *z.T, *p.T)
        return Table.of(dict(zip(names, columns, strict=True)))

    def describe(self) -> str:
        count, wrong = len(self._model.points), int(self._model.wrong.sum())
        told = QCoreApplication.translate(
            "Plane", "%Ln points, {wrong} of them taken for another class.", None, count
        )
        return f"{told.format(wrong=count_text(wrong))} {self.tr(_HOW)}"

    # Pointing.

    def current_readout(self) -> Readout | None:
        """The formula of a point or, by keyboard, of any place."""
        pointed = self._model.pointed
        if pointed is None or (pointed.number is None and not self._is_by_key):
            return None
        x1, x2, number = pointed
        title = self.tr("Place")
        if number is not None:
            kind = self._model.points.classes[number]
            title = self.tr("Point of class {number}").format(number=kind)
        rows = [("x1", signed(x1, 2)), ("x2", signed(x2, 2))]
        return Readout(title, (*rows, *formula_rows(self._model.perceptron, (x1, x2))))

    def hover(self, at: QPointF) -> None:
        self._crosshair, self._is_by_key = self._rounded(at), False
        if self.view_box.contains(at) or self._nearest(at, _NEAR) is not None:
            self._point()
        else:
            self.leave()

    def leave(self) -> None:
        self._model.point_at(None)

    def focus_first(self) -> None:
        self._move_crosshair(0, 0)

    def press(self, at: QPointF) -> bool:
        if self.tool == HAND or not self.view_box.contains(at):
            return False
        if self.tool == ERASER:
            self._erase_key = object()
            self.drag(at)
        else:
            self._model.put_point(*self._rounded(at), int(self.tool))
            self.hover(at)
        return True

    def drag(self, at: QPointF) -> None:
        if self.tool == ERASER:
            near = np.flatnonzero(self._distances(at) <= _ERASES)
            self._model.erase_points(near.tolist(), self._erase_key)
        self.hover(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.tool == HAND:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)  # a second point

    def handle_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        right, up = _WAYS.get(key, (0, 0))
        if key == Qt.Key.Key_Delete:
            number = self._nearest(self.pixel_of(*self._crosshair), _ERASES)
            self._model.erase_points([] if number is None else [number])
        elif key == Qt.Key.Key_Space and self.tool.isdecimal():
            self._model.put_point(*self._crosshair, int(self.tool))
        elif not (right or up):
            return super().handle_key(event)
        self._move_crosshair(_KEY_STEP * right, _KEY_STEP * up)
        return True

    def menu_actions(self, at: QPoint) -> list[QAction]:
        """Delete the point there, or put one of any class; for one menu each."""
        place = self.place_of(*self._crosshair) if self._is_by_key else QPointF(at)
        number = self._nearest(place, _ERASES)
        offers: list[tuple[str, Callable[[], None]]] = []
        if number is not None:
            erase = partial(self._erase, number, self._model.points)
            offers.append((self.tr("&Delete this point"), erase))
        if self.view_box.contains(place):
            x1, x2 = self._rounded(place)
            for kind in range(self._model.perceptron.class_count):
                put = partial(self._model.put_point, x1, x2, kind)
                text = self.tr("Put a point of class &{number} here")
                offers.append((text.format(number=kind), put))
        actions = [QAction(text) for text, _ in offers]
        for action, (_, act) in zip(actions, offers, strict=True):
            action.triggered.connect(lambda _checked, act=act: act())
        return [*actions, *super().menu_actions(at)]

    def _erase(self, number: int, points: LabelledPoints) -> None:
        """Erase one of these points, unless others are shown by now."""
        if points is self._model.points:
            self._model.erase_points([number])

    def _point(self) -> None:
        """Point at the crosshair, or at a point near it."""
        at = self.pixel_of(*self._crosshair)
        number = self._nearest(at, _NEAR)
        if number is None:
            self._model.point_at(Pointed(*self._crosshair))
        else:
            self._model.point_at_number(number)
        self.show_readout(at)

    def _move_crosshair(self, right: float, up: float) -> None:
        """Go on by so much, within the part that is shown."""
        x1, x2 = self._crosshair
        inside = zip((x1 + right, x2 + up), self.view.viewRange(), strict=True)
        x1, x2 = (round(min(max(x, low), high), 2) + 0.0 for x, (low, high) in inside)
        self._crosshair, self._is_by_key = (x1, x2), True
        self._point()

    def _distances(self, at: QPointF) -> NDArray[np.float64]:
        """Each point's distance from there, in pixels: (n,)."""
        return np.asarray(np.hypot(*(self.pixels_of(self._model.points.places) - at.toTuple()).T))

    def _nearest(self, at: QPointF, reach: float) -> int | None:
        """The number of the nearest point within reach, the last of equals."""
        away = self._distances(at)[::-1]
        is_there = len(away) and away.min() <= reach
        return len(away) - 1 - int(away.argmin()) if is_there else None

    def _rounded(self, at: QPointF) -> tuple[float, float]:
        """The values there: two decimals are finer than a pixel, and short to write."""
        x1, x2 = (round(min(max(x, -EXTENT), EXTENT), 2) + 0.0 for x in self.data_at(at).toTuple())
        return x1, x2

    # Painting.

    def apply_theme(self) -> None:
        super().apply_theme()
        width = QFontMetricsF(font_of(QUIET)).horizontalAdvance("−4.5")
        self._axes["left"].setWidth(round(width) + 8)
        soft = [class_colour(self.theme, kind, is_soft=True) for kind in range(3)]
        self._card, *colours = (np.array(one.getRgb())[:3] for one in (self.theme.card, *soft))
        self._towards = 0.85 * (np.array(colours) - self._card)

    def lay_out(self) -> None:
        """Keep the plane a square."""
        left, below = self._axes["left"].width(), self._axes["bottom"].height()
        wide, high = self.width() - 1.6 * left, self.height() - below - 12
        x, y = max(wide - high, 0) / 2, max(high - wide, 0) / 2
        self.plot.layout.setContentsMargins(x, y + 10, x + 0.6 * left, y + 2)

    def paint_back(self, painter: QPainter) -> None:
        """Field and lines of equal logits, grid and points."""
        perceptron, box = self._model.perceptron, self.view_box
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._field(perceptron))
        if perceptron.output_size > 1:
            painter.setPen(self.theme.pen(self.theme.ink, 2))
            painter.drawLines([self._in_pixels(border) for border in borders(perceptron)])
        else:
            unit = box.width() / np.ptp(self.view.viewRange()[0])
            least = _APART * float(np.hypot(*perceptron.weights[0])) / unit
            step = round_step(min(max(least, 1.0), 1e9))  # larger ones lie outside
            for level in (-2, -1, 1, 2, 0):
                self._paint_level(painter, level * step)
        self._paint_points(painter, box)

    def _field(self, perceptron: Perceptron) -> QImage:
        """The likeliest class's colour at each place, stronger where it is surer."""
        (left, right), (low, high) = self.view.viewRange()
        middles = (np.arange(_ACROSS) + 0.5) / _ACROSS
        across, up = left + middles * (right - left), high - middles * (high - low)
        places = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2)
        if perceptron.output_size == 1:
            z = perceptron.logits(places)[:, 0]
            kinds, strengths = (z > 0).astype(np.intp), np.tanh(np.abs(z) / 5)
        else:
            p = perceptron.probabilities(places)
            kinds, strengths = p.argmax(axis=-1), (p.max(axis=-1) - 1 / 3) * 1.5
        shades = self._card + strengths[:, np.newaxis] * self._towards[kinds]
        pixels = np.rint(shades).astype(np.uint8)
        image = QImage(pixels.data, _ACROSS, _ACROSS, 3 * _ACROSS, QImage.Format.Format_RGB888)
        return image.copy()  # its own pixels: `pixels` goes

    def _paint_level(self, painter: QPainter, level: float) -> None:
        """The line where the one logit has this value, with its number."""
        segment = level_line(self._model.perceptron, level)
        if segment is None:
            return
        line, theme = self._in_pixels(segment), self.theme
        painter.setPen(theme.pen(theme.quiet, 0.8) if level else theme.pen(theme.ink, 2))
        painter.drawLine(line)
        if line.length() < 56:
            return
        painter.setFont(font_of(0.8, QFont.Weight.Normal if level else QFont.Weight.Bold))
        text, metrics = signed(level, 0), painter.fontMetrics()
        ground = QRectF(0, 0, metrics.horizontalAdvance(text) + 4, metrics.height() - 2)
        ground.moveCenter(line.pointAt(1 - 16 / line.length()))
        fill_box(painter, ground, theme.card)
        painter.setPen(theme.text)
        painter.drawText(ground, CENTRE, text)

    def _paint_points(self, painter: QPainter, box: QRectF) -> None:
        theme, model, points = self.theme, self._model, self._model.points
        for axis, (low, high) in enumerate(self.view.viewRange()):
            for tick in _ticks(low, high):
                colour = QColor(theme.quiet)
                colour.setAlpha(55 if tick else 110)
                upright, level = _hairlines(self.pixel_of(tick, tick), box)
                painter.fillRect(level if axis else upright, colour)
        painter.setPen(theme.text)
        painter.setFont(font_of(QUIET))
        inside, flag = box.adjusted(6, 3, -6, -3), Qt.AlignmentFlag
        painter.drawText(inside, flag.AlignRight | flag.AlignBottom, "x1")
        painter.drawText(inside, flag.AlignLeft, "x2")
        if len(points):
            paint_points(painter, theme, self.pixels_of(points.places), points.classes, model.wrong)
        else:
            painter.setFont(font_of())
            painter.drawText(box, WRAPPED, self.tr("Click to put points"))

    def paint(self, painter: QPainter) -> None:
        """Ring, crosshair and eraser."""
        theme, pointed, box = self.theme, self._model.pointed, self.view_box
        if pointed is None:
            return
        painter.setClipRect(box)
        at = self.pixel_of(pointed.x1, pointed.x2)
        if pointed.number is not None:
            paint_ring(painter, theme, at)
        here = self.pixel_of(*self._crosshair) if self._is_by_key else at
        for line in _hairlines(here, box):
            painter.fillRect(line, theme.accent if self._is_by_key else theme.axis)
        if self.tool == ERASER:
            painter.setPen(theme.pen(theme.text, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.pixel_of(*self._crosshair), _ERASES, _ERASES)
        painter.setClipping(False)

    def _in_pixels(self, segment: NDArray[np.float64]) -> QLineF:
        start, end = self.pixels_of(segment).tolist()
        return QLineF(QPointF(*start), QPointF(*end))


def _hairlines(at: QPointF, box: QRectF) -> tuple[QRectF, QRectF]:
    upright = upright_box(at.x(), box.top(), box.bottom())
    return upright, level_box(at.y(), box.left(), box.right())


def _ticks(low: float, high: float, _parts: float = 8) -> list[float]:
    return linear_ticks(low, high, 8)
