"""The perceptron drawn as a network, whose weights are changed by dragging its connections."""

from math import hypot
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.scores.perceptron import LARGEST
from logitdesk.ui.charts.items import CENTRE, class_colour, pen_of
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import WEIGHTS, connection_text, sign_of, weight_text
from logitdesk.ui.theme import ThemeManager, font_of
from logitdesk.ui.widgets import explain

Connection = tuple[int, int]
"""Output and source: 0 and 1 are the inputs, 2 is the bias."""
_SMALL: Final = 0.85
_REACH: Final = 7.0
"""Pixels from a connection within which a person points at it."""
_STARTS: Final = 3.0
"""Pixels that the mouse moves before it drags."""
_SOURCES: Final = (
    ("x1", "input", "x1, an input: how far to the right a point lies."),
    ("x2", "input", "x2, an input: how far up a point lies."),
    ("1", "bias", "The bias: always 1, so that its weight is added to the logit of every point."),
)
_OUTPUT: Final = "An output adds up what comes in, each input times its weight: the logit."
_SHARES: Final = {
    1: "Sigmoid makes the logit the probability of class 1: 1 / (1 + exp(−logit)).",
    3: "Softmax: exp(logit) of each class, divided by the sum of all three.",
}


class NetworkDiagram(QWidget):
    """Inputs, bias and outputs; a connection is dragged up or down to change its weight.

    Its thickness is the size of its weight; colour and dashes are its direction.
    """

    typing_wanted = Signal(int, int)
    """The person wants to type the weight of this output and source."""

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._themes, self._model = themes, model
        self._chosen: Connection = (0, 0)  # by the keyboard
        self._hovered: Connection | None = None
        # Weight and y at the press, and what makes the drag one step to undo.
        self._drag: tuple[Connection, float, float, object] | None = None
        self.setMinimumSize(240, 150)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The perceptron’s connections")
        for changed in (model.changed, model.pointed_changed, themes.changed):
            changed.connect(self._show)
        self._show()

    def table(self) -> Table:
        """A row for each output."""
        perceptron = self._model.perceptron
        rows = zip(perceptron.weights.tolist(), perceptron.biases.tolist(), strict=True)
        cells = tuple((output, *weights, bias) for output, (weights, bias) in enumerate(rows))
        return Table(("output", *WEIGHTS), cells)

    # Where things are.

    @property
    def _outputs(self) -> int:
        return self._model.perceptron.output_size

    def _connections(self) -> list[Connection]:
        return [(output, source) for output in range(self._outputs) for source in range(3)]

    def _lay_out(self) -> None:
        metrics = QFontMetricsF(font_of(_SMALL))
        self._line = metrics.height()
        width, row = self.width(), self.height() / 3
        self._radius = min(max(0.075 * width, 12), 26, max((row - self._line) / 2 - 3, 4))
        rows = [row * (number + 0.5) - self._line / 2 for number in range(3)]
        heights = rows if self._outputs > 1 else rows[1:2]
        box = metrics.horizontalAdvance("> 99.9 %") + 6
        left = width - box - 1
        first = max(self._radius, metrics.horizontalAdvance("+0.00") / 2) + 1
        self._inputs = [QPointF(first, y) for y in rows]
        self._ends = [QPointF(left - max(8, 0.05 * width) - self._radius, y) for y in heights]
        self._shares = [QRectF(left, y - self._line / 2 - 4, box, self._line + 8) for y in heights]
        self._has_room = self._outputs == 1 or row >= 4 * self._line + 8  # for all weights

    def _line_of(self, connection: Connection) -> QLineF:
        return QLineF(self._inputs[connection[1]], self._ends[connection[0]])

    def _label_of(self, connection: Connection) -> QRectF:
        """Where a weight stands: the nine of three outputs in a column with even gaps."""
        text = weight_text(self._model.perceptron.weight(*connection))
        width = QFontMetricsF(font_of(_SMALL)).horizontalAdvance(text) + 6
        box = QRectF(0, 0, width, self._line + 2)
        box.moveCenter(self._line_of(connection).pointAt(0.25 if self._outputs > 1 else 0.42))
        return box

    def _connection_at(self, place: QPointF) -> Connection | None:
        """The connection that a person points at; its number counts as well."""
        if any(hypot(*(place - end).toTuple()) < self._radius for end in self._inputs + self._ends):
            return None
        every = self._connections()
        if self._has_room:
            for connection in every:
                if self._label_of(connection).contains(place):
                    return connection
        nearest = min(every, key=lambda one: _away(place, self._line_of(one)))
        return nearest if _away(place, self._line_of(nearest)) <= _REACH else None

    # Mouse and keyboard.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            explain(self, event, self._explanation_at(QPointF(event.pos())))
            return True
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._drag is not None)  # Escape takes a drag back
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons():
            self._drag = None
            self._hover(self._connection_at(event.position()))
            return
        connection, before, from_y, key = self._drag
        up = from_y - event.position().y()
        up -= min(max(up, -_STARTS), _STARTS)
        # A large weight changes faster: else nobody would get it back to 0.
        weight = round(before + up * max(0.02, abs(before) / 200), 2) if up else before
        self._set(connection, weight, key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        connection = self._connection_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and connection is not None:
            weight = self._model.perceptron.weight(*connection)
            self._chosen = connection
            self._drag = (connection, weight, event.position().y(), object())
            self._hover(connection)
            self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = None
            self._hover(self._connection_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        connection = self._connection_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and connection is not None:
            self.typing_wanted.emit(*connection)

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a connection, up and down change it, Enter types it."""
        key, every = Qt.Key(event.key()), self._connections()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            connection, before, *_ = self._drag
            self._drag = None
            if self._model.perceptron.weight(*connection) != before:
                self._model.undo_stack.undo()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            self._chosen = every[(every.index(self._chosen) + way) % len(every)]
            self._show()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = (0.01 if is_fine else 0.1) * (1 if key == Qt.Key.Key_Up else -1)
            weight = self._model.perceptron.weight(*self._chosen)
            self._set(self._chosen, round(weight + step, 2) + 0.0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.typing_wanted.emit(*self._chosen)
        else:
            super().keyPressEvent(event)

    def _set(self, connection: Connection, weight: float, merge_key: object = None) -> None:
        self._model.set_weight(*connection, min(max(weight, -LARGEST), LARGEST), merge_key)

    def _hover(self, connection: Connection | None) -> None:
        if connection != self._hovered:
            self._hovered = connection
            shapes = Qt.CursorShape
            self.setCursor(shapes.ArrowCursor if connection is None else shapes.SizeVerCursor)
            self.update()

    def _show(self) -> None:
        if self._chosen[0] >= self._outputs:
            self._chosen, self._hovered, self._drag = (0, 0), None, None
        self._lay_out()
        told = connection_text(self._model.perceptron, *self._chosen)
        how = "Left and right choose a connection, up and down change it, Enter types it."
        self.setAccessibleDescription(f"{told} {how}")
        self.update()

    def _explanation_at(self, place: QPointF) -> str:
        connection = self._connection_at(place)
        if connection is not None:
            told = connection_text(self._model.perceptron, *connection)
            return f"{told} Drag up or down, or double-click to type."
        if any(share.contains(place) for share in self._shares):
            return _SHARES[self._outputs]
        texts = [text for _, _, text in _SOURCES] + [_OUTPUT] * self._outputs
        held = zip(self._inputs + self._ends, texts, strict=True)
        near = 1.4 * self._radius
        return next((text for at, text in held if hypot(*(place - at).toTuple()) <= near), "")

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._drag[0] if self._drag else self._hovered
        if marked is None and self.hasFocus():
            marked = self._chosen
        order = sorted(self._connections(), key=lambda one: one == marked)
        for connection in order:
            self._paint_connection(painter, connection, is_marked=connection == marked)
        for connection in order:
            if self._has_room or connection == marked:
                edge = theme.accent if connection == marked else theme.card
                painter.setPen(pen_of(edge, 1.25))
                painter.setBrush(theme.card)
                painter.drawRoundedRect(self._label_of(connection), 4, 4)
                text = weight_text(self._model.perceptron.weight(*connection))
                _write(painter, self._label_of(connection), text, theme.text)
        pointed, outputs = self._model.pointed, self._outputs
        inputs, logits, chances = [""] * 3, [""] * outputs, [-1.0] * outputs
        if pointed is not None:
            at = np.array([pointed.x1, pointed.x2])
            inputs = [weight_text(pointed.x1), weight_text(pointed.x2), ""]
            logits = list(map(weight_text, self._model.perceptron.logits(at).tolist()))
            chances = self._model.perceptron.probabilities(at)[-outputs:].tolist()
        for middle, (name, caption, _), held in zip(self._inputs, _SOURCES, inputs, strict=True):
            self._paint_neuron(painter, middle, theme.quiet, name, caption, held)
        for output, (middle, share) in enumerate(zip(self._ends, self._shares, strict=True)):
            kind, caption = (output, f"logit {output}") if outputs > 1 else (1, "logit")
            painter.setPen(pen_of(theme.quiet, 1.5))
            painter.drawLine(middle, QPointF(share.left() - 1, middle.y()))
            colour = class_colour(theme, kind)
            self._paint_neuron(painter, middle, colour, "Σ", caption, logits[output])
            self._paint_share(painter, share, kind, chances[output])
        below = QPointF(self._shares[-1].center().x(), self._ends[-1].y())
        self._paint_caption(painter, below, "softmax" if outputs > 1 else "sigmoid")

    def _paint_connection(
        self, painter: QPainter, connection: Connection, *, is_marked: bool
    ) -> None:
        weight, theme = self._model.perceptron.weight(*connection), self._themes.theme
        most, line = 0.7 * self._radius, self._line_of(connection)
        width = 1.25 + (most - 1.25) * abs(weight) / (abs(weight) + 2.5)  # halfway at 2.5
        if is_marked:
            painter.setPen(pen_of(theme.accent_wash, width + 12))
            painter.drawLine(line)
        pen = {
            1: pen_of(theme.accent, width),
            0: pen_of(theme.quiet, 1, (1, 3)),
            -1: pen_of(theme.warm, width, (max(7, 1.4 * width), max(4, 0.6 * width))),
        }[sign_of(weight)]
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)

    def _paint_neuron(
        self, painter: QPainter, middle: QPointF, colour: QColor, name: str, caption: str, held: str
    ) -> None:
        """A circle, or a dashed square for the bias; below it what it is, or holds now."""
        radius, theme = self._radius, self._themes.theme
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(theme.card)
        painter.setPen(pen_of(colour, 1.5, (4, 3) if caption == "bias" else ()))
        rounding = 3 if caption == "bias" else radius
        painter.drawRoundedRect(box, rounding, rounding)
        _write(painter, box, name, theme.text, 1.0 if radius < 20 else 1.2)
        self._paint_caption(painter, middle, caption, held)

    def _paint_caption(
        self, painter: QPainter, middle: QPointF, caption: str, held: str = ""
    ) -> None:
        theme, text = self._themes.theme, held or caption
        width = QFontMetricsF(font_of(_SMALL)).horizontalAdvance(text) + 2
        top = middle.y() + self._radius + 1
        box = QRectF(middle.x() - width / 2, top, width, self._line)
        painter.fillRect(box, theme.card)  # connections end before it
        _write(painter, box, text, theme.text if held else theme.quiet)

    def _paint_share(self, painter: QPainter, box: QRectF, kind: int, chance: float) -> None:
        """The name of a class or, while a place is pointed at, its probability over a bar."""
        theme = self._themes.theme
        outline, bar = QPainterPath(), QPainterPath()
        outline.addRoundedRect(box, 5, 5)
        bar.addRect(QRectF(box.left(), box.top(), max(chance, 0) * box.width(), box.height()))
        painter.fillPath(outline, theme.card)
        painter.fillPath(bar & outline, class_colour(theme, kind, is_soft=True))
        painter.strokePath(outline, pen_of(theme.quiet, 1.5))
        text = f"class {kind}" if chance < 0 else percent(chance)
        _write(painter, box, text, theme.quiet if chance < 0 else theme.text)


def _write(
    painter: QPainter, box: QRectF, text: str, colour: QColor, scale: float = _SMALL
) -> None:
    painter.setFont(font_of(scale))
    painter.setPen(colour)
    painter.drawText(box, CENTRE, text)


def _away(place: QPointF, line: QLineF) -> float:
    """How far a place is from the nearest one of a line."""
    along, there = line.p2() - line.p1(), place - line.p1()
    share = QPointF.dotProduct(there, along) / max(QPointF.dotProduct(along, along), 1e-9)
    return hypot(*(there - along * min(max(share, 0), 1)).toTuple())
