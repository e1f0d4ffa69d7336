"""The perceptron as a network with weights to drag, and to type."""

from math import hypot
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QValidator,
)
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSizePolicy, QWidget

from logitdesk.scores.perceptron import LARGEST
from logitdesk.scores.table import Table
from logitdesk.ui.charts.items import CENTRE, SHAPES, class_colour
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import WEIGHTS, connection_text, weight_name
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped

Connection = tuple[int, int]
"""Output and source: 0 and 1 are the inputs, 2 is the bias."""
_SMALL: Final = 0.85
_REACH: Final = 7.0
"""Pixels from a connection within which a person points at it."""
_STARTS: Final = 3.0
"""Pixels that the mouse moves before it drags."""


class NetworkDiagram(QWidget):
    """Inputs, bias and outputs; connections are dragged up or down.

    Its thickness is the size of its weight; colour and dashes are its direction.
    """

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._themes, self._model = themes, model
        input_text = self.tr("input")
        self._neurons = ("x1", input_text), ("x2", input_text), ("1", self.tr("bias"))
        self._class_texts = [self.tr("class {number}").format(number=kind) for kind in range(3)]
        self._functions = self.tr("sigmoid"), self.tr("softmax")
        self._chosen: Connection = (0, 0)
        self._is_near = False  # the mouse, to the chosen one
        # Weight and y at the press, and what makes the drag one step to undo.
        self._drag: tuple[float, float, object] | None = None
        self.setMinimumSize(240, 150)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The perceptron’s connections"))
        model.changed.connect(self._on_changed)
        themes.changed.connect(self._show)
        self._lay_out()
        self._show()

    def table(self) -> Table:
        """A row for each output."""
        perceptron = self._model.perceptron
        columns = (range(self._outputs), *perceptron.weights.T, perceptron.biases)
        return Table.of(dict(zip(("output", *WEIGHTS), columns, strict=True)))

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
        scale = self._themes.theme.scale
        widest, least = 26 * scale, 12 * scale
        self._radius = min(max(0.075 * width, least), widest, max((row - self._line) / 2 - 3, 4))
        rows = [row * (number + 0.5) - self._line / 2 for number in range(3)]
        heights = rows if self._outputs > 1 else rows[1:2]
        box = max(map(metrics.horizontalAdvance, (*self._class_texts, *self._functions))) + 8
        left = width - box - 1
        captions = ("+0.00", *(caption for _, caption in self._neurons))
        first = max(self._radius, *(metrics.horizontalAdvance(text) / 2 for text in captions)) + 1
        self._inputs = [QPointF(first, y) for y in rows]
        self._ends = [QPointF(left - max(8, 0.05 * width) - self._radius, y) for y in heights]
        self._classes = [QRectF(left, y - self._line / 2 - 4, box, self._line + 8) for y in heights]

    def _line_of(self, connection: Connection) -> QLineF:
        return QLineF(self._inputs[connection[1]], self._ends[connection[0]])

    def _connection_at(self, place: QPointF) -> Connection | None:
        if any(hypot(*(place - end).toTuple()) < self._radius for end in self._inputs + self._ends):
            return None
        away = {one: _distance(place, self._line_of(one)) for one in self._connections()}
        nearest = min(away, key=away.__getitem__)
        return nearest if away[nearest] <= _REACH else None

    # Mouse and keyboard.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons():
            self._drag = None
            self._hover(self._connection_at(event.position()))
            return
        before, from_y, key = self._drag
        up = from_y - event.position().y()
        up -= min(max(up, -_STARTS), _STARTS)
        # A large weight changes faster: else nobody would get it back to 0.
        weight = round(before + up * max(0.02, abs(before) / 200), 2) if up else before
        self._set(weight, key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hover(self._connection_at(event.position()))
        if event.button() == Qt.MouseButton.LeftButton and self._is_near:
            weight = self._model.perceptron.weight(*self._chosen)
            self._drag = (weight, event.position().y(), object())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._hover(self._connection_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a connection, up and down change it."""
        key, every = Qt.Key(event.key()), self._connections()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            self._chosen = every[(every.index(self._chosen) + way) % len(every)]
            self._show()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 0.1 if key == Qt.Key.Key_Up else -0.1
            weight = self._model.perceptron.weight(*self._chosen)
            self._set(round(weight + step, 2) + 0.0)
        else:
            super().keyPressEvent(event)

    def _set(self, weight: float, merge_key: object = None) -> None:
        self._model.set_weight(*self._chosen, min(max(weight, -LARGEST), LARGEST), merge_key)

    def _hover(self, connection: Connection | None) -> None:
        self._is_near = connection is not None
        shapes = Qt.CursorShape
        self.setCursor(shapes.SizeVerCursor if self._is_near else shapes.ArrowCursor)
        if connection is not None:
            self._chosen = connection
        self._show()

    def _on_changed(self) -> None:
        if self._model.is_turn(1, 3) or self._chosen[0] >= self._outputs:
            self._show()

    def _show(self) -> None:
        if self._chosen[0] >= self._outputs:
            self._chosen, self._is_near, self._drag = (0, 0), False, None
        text = connection_text(self._model.perceptron, *self._chosen)
        text = f"{text} {self.tr('Drag it up or down.')}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.setToolTip(wrapped(text) if self._is_near else "")
        self.update()

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._lay_out()
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._chosen if self._is_near or self.hasFocus() else None
        for connection in sorted(self._connections(), key=lambda one: one == marked):
            self._paint_connection(painter, connection, is_marked=connection == marked)
        for middle, (name, caption) in zip(self._inputs, self._neurons, strict=True):
            self._paint_neuron(painter, middle, theme.quiet, name, caption)
        for output, (middle, box) in enumerate(zip(self._ends, self._classes, strict=True)):
            kind = output if self._outputs > 1 else 1
            painter.setPen(theme.pen(theme.quiet, 1.5))
            painter.drawLine(middle, QPointF(box.left(), middle.y()))
            painter.setBrush(class_colour(theme, kind, is_soft=True))
            painter.drawRoundedRect(box, 5, 5)
            _write(painter, box, self._class_texts[kind], theme.text)
            self._paint_neuron(painter, middle, class_colour(theme, kind), "Σ", self.tr("logit"))
        below = QPointF(self._classes[-1].center().x(), self._ends[-1].y())
        self._paint_caption(painter, below, self._functions[self._outputs > 1])

    def _paint_connection(
        self, painter: QPainter, connection: Connection, *, is_marked: bool
    ) -> None:
        weight, theme = self._model.perceptron.weight(*connection), self._themes.theme
        most, line = 0.7 * self._radius / theme.scale, self._line_of(connection)
        width = 1.25 + (most - 1.25) * abs(weight) / (abs(weight) + 2.5)  # halfway at 2.5
        if is_marked:
            painter.setPen(theme.pen(theme.accent_wash, width + 12))
            painter.drawLine(line)
        pen = theme.pen(theme.accent, width)
        if not round(weight, 2):
            pen = theme.pen(theme.quiet, 1, (1, 3))
        elif weight < 0:
            pen = theme.pen(theme.warm, width, (max(7, 1.4 * width), max(4, 0.6 * width)))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)

    def _paint_neuron(
        self, painter: QPainter, middle: QPointF, colour: QColor, name: str, caption: str
    ) -> None:
        """A circle, or a dashed square for the bias, with a caption."""
        radius, theme = self._radius, self._themes.theme
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(theme.card)
        painter.setPen(theme.pen(colour, 1.5, (4, 3) if name == "1" else ()))
        rounding = 3 if name == "1" else radius
        painter.drawRoundedRect(box, rounding, rounding)
        _write(painter, box, name, theme.text, 1.0 if radius < 20 * theme.scale else 1.2)
        self._paint_caption(painter, middle, caption)

    def _paint_caption(self, painter: QPainter, middle: QPointF, text: str) -> None:
        theme = self._themes.theme
        width = QFontMetricsF(font_of(_SMALL)).horizontalAdvance(text) + 2
        box = QRectF(middle.x() - width / 2, middle.y() + self._radius + 1, width, self._line)
        painter.fillRect(box, theme.card)  # connections end before it
        _write(painter, box, text, theme.quiet)


def _write(
    painter: QPainter, box: QRectF, text: str, colour: QColor, scale: float = _SMALL
) -> None:
    painter.setFont(font_of(scale))
    painter.setPen(colour)
    painter.drawText(box, CENTRE, text)


def _distance(place: QPointF, line: QLineF) -> float:
    """The distance of a place from a line between two points."""
    along, there = line.p2() - line.p1(), place - line.p1()
    share = QPointF.dotProduct(there, along) / max(QPointF.dotProduct(along, along), 1e-9)
    return hypot(*(there - along * min(max(share, 0), 1)).toTuple())


class WeightTable(QWidget):
    """A row of fields for each output: w1, w2 and b."""

    def __init__(self, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model = model
        self._outputs = 0
        self._fields: dict[Connection, WeightField] = {}
        self._names: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        for source, name in enumerate(WEIGHTS, 1):
            grid.addWidget(quiet_label(name), 0, source, Qt.AlignmentFlag.AlignCenter)
            grid.setColumnStretch(source, 1)
        for output in range(3):
            self._names.append(quiet_label(f"{SHAPES[output]} {output}"))
            grid.addWidget(self._names[-1], output + 1, 0)
            for source in range(3):
                self._fields[output, source] = field = WeightField()
                field.valueChanged.connect(
                    lambda value, o=output, s=source: model.set_weight(o, s, value)
                )
                grid.addWidget(field, output + 1, source + 1)
        model.changed.connect(self._on_changed)
        self._show()

    def _on_changed(self) -> None:
        if self._model.is_turn(5, 6):
            self._show()

    def _show(self) -> None:
        perceptron = self._model.perceptron
        if self._outputs != perceptron.output_size:
            self._outputs = perceptron.output_size
            for output, label in enumerate(self._names):
                label.setVisible(1 < self._outputs > output)
            for (output, source), field in self._fields.items():
                name = weight_name(source, output if self._outputs > 1 else None)
                field.setAccessibleName(name)
                field.setToolTip(wrapped(name))
                field.setVisible(output < self._outputs)
        for (output, source), field in self._fields.items():
            if output < self._outputs and not field.is_typed:
                with QSignalBlocker(field):
                    field.setValue(perceptron.weight(output, source))


class WeightField(QDoubleSpinBox):
    """A weight to 2 decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-LARGEST, LARGEST)
        self.setSingleStep(0.1)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(QUIET))
        self.setStyleSheet("padding: 0")  # three rows fit under the network
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def is_typed(self) -> bool:
        return self.hasFocus() and self.lineEdit().isModified()

    def valueFromText(self, text: str) -> float:
        return float(text.replace("−", "-").replace(",", "."))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Take a minus and a decimal point of any kind."""
        try:
            is_right = abs(self.valueFromText(text)) <= LARGEST
        except ValueError:
            is_right = False
        state = QValidator.State.Acceptable if is_right else QValidator.State.Intermediate
        return state, text, position

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, except while something is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if not self.is_typed and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().event(event)
