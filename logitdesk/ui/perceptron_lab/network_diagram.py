"""The perceptron drawn as a network, whose weights are changed by dragging its connections."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.scores.perceptron import LARGEST
from logitdesk.ui.charts.csv_text import csv_table, table_of
from logitdesk.ui.charts.table import Table
from logitdesk.ui.perceptron_lab.connection import WEIGHTS, Connection, connections
from logitdesk.ui.perceptron_lab.connection_painter import paint_connections
from logitdesk.ui.perceptron_lab.connection_words import BY_KEYS, connection_words
from logitdesk.ui.perceptron_lab.diagram_layout import DiagramLayout
from logitdesk.ui.perceptron_lab.diagram_words import explanation_at
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.neuron_painter import NeuronPainter
from logitdesk.ui.perceptron_lab.neuron_values import NeuronValues
from logitdesk.ui.perceptron_lab.weight_drag import WeightDrag
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import explain

_ALONG: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS: Final = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
_COARSE: Final = 0.1
_FINE: Final = 0.01
_TYPES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class NetworkDiagram(QWidget):
    """Inputs, the bias, the outputs, and the sigmoid or softmax after them.

    A connection's thickness is the size of its weight, its colour, dashes and sign its direction.
    Dragging it up or down, or the arrow keys, change the weight; Escape takes a drag back. All
    methods run on the window's thread.
    """

    typing_wanted = Signal(int, int)
    """The person wants to type the weight of this output and this source."""
    weight_set = Signal()
    """The person dragged a connection, or changed its weight by the arrow keys."""

    def __init__(self, lab: Lab, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._themes = themes
        self._layout_now = self._laid_out()
        self._chosen = Connection(0, 0)  # by the keyboard
        self._hovered: Connection | None = None
        self._drag: WeightDrag | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The perceptron’s connections")
        themes.changed.connect(self.update)
        lab.output_size_changed.connect(self._begin_anew)
        lab.perceptron_changed.connect(self._show_weights)
        lab.pointed_changed.connect(self.update)
        self._show_weights()

    def numbers(self) -> str:
        """The weights as comma-separated values: a row for each output."""
        perceptron = self._lab.perceptron
        rows = [
            [output, *(perceptron.weight(output, source) for source in range(len(WEIGHTS)))]
            for output in range(perceptron.output_size)
        ]
        return csv_table(["output", *WEIGHTS], rows)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(260, 240)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        return QSize(160, 110)

    def event(self, event: QEvent) -> bool:
        """Tells what is there when the mouse rests; Escape is its own while it is dragged."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            explain(self, event, explanation_at(place, self._layout_now, self._lab.perceptron))
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._drag is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the network out anew."""
        self._layout_now = self._laid_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the connection under the mouse, or drags the one that is pressed."""
        if self._drag is None:
            self._hover(self._layout_now.connection_at(event.position()))
        else:
            self._drag_to(self._drag, event.position().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the connection under the mouse."""
        connection = self._layout_now.connection_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and connection is not None:
            QToolTip.hideText()
            self._choose(connection)
            self._hover(connection)
            weight, y = self._weight(connection), event.position().y()
            self._drag = WeightDrag(connection, weight, y, self._lab.experiment)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go of the connection."""
        if event.button() == Qt.MouseButton.LeftButton and self._drag is not None:
            self._drag = None
            self._hover(self._layout_now.connection_at(event.position()))
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Asks for the weight to be typed."""
        connection = self._layout_now.connection_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and connection is not None:
            self._drag = None
            self.typing_wanted.emit(connection.output, connection.source)

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no connection under the mouse."""
        if self._drag is None:
            self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Holds nothing any more."""
        super().hideEvent(event)
        self._drag = None
        self._hover(None)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Marks the connection that the arrow keys change."""
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Marks it no more; whoever comes back does not go on with an old drag."""
        self._drag = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a connection, up and down change it, Enter asks to type it."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._take_back(self._drag)
        elif key in _ALONG:
            self._choose(self._neighbour(_ALONG[key]))
        elif key in _STEPS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _STEPS[key] * (_FINE if is_fine else _COARSE)
            self._set(self._chosen, round(self._weight(self._chosen) + step, 2) + 0.0)
        elif key in _TYPES:
            self.typing_wanted.emit(self._chosen.output, self._chosen.source)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        lab, theme, layout = self._lab, self._themes.theme, self._layout_now
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_connections(painter, theme, layout, lab.perceptron, self._marked)
        pointed = lab.pointed
        values = None if pointed is None else NeuronValues.at(pointed, lab.perceptron)
        NeuronPainter(painter, theme, layout, values).paint()

    @property
    def _marked(self) -> Connection | None:
        if self._drag is not None:
            return self._drag.connection
        return self._hovered or (self._chosen if self.hasFocus() else None)

    def _weight(self, connection: Connection) -> float:
        return self._lab.perceptron.weight(connection.output, connection.source)

    def _set(self, connection: Connection, weight: float) -> None:
        within = min(max(weight, -LARGEST), LARGEST)
        self._lab.set_weight(connection.output, connection.source, within)
        self.weight_set.emit()

    def _drag_to(self, drag: WeightDrag, y: float) -> None:
        weight = drag.weight_at(y)
        if weight is not None:
            self._set(drag.connection, weight)

    def _take_back(self, drag: WeightDrag) -> None:
        self._drag = None
        if drag.has_moved:
            self._lab.take_back(drag.experiment)
        self.update()

    def _hover(self, connection: Connection | None) -> None:
        if connection == self._hovered:
            return
        self._hovered = connection
        if connection is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.update()

    def _choose(self, connection: Connection) -> None:
        self._chosen = connection
        self._show_weights()

    def _neighbour(self, step: int) -> Connection:
        every = connections(self._lab.perceptron.output_size)
        return every[(every.index(self._chosen) + step) % len(every)]

    def _begin_anew(self) -> None:
        self._drag, self._chosen = None, Connection(0, 0)
        self._hover(None)
        self._layout_now = self._laid_out()
        self._show_weights()

    def _show_weights(self) -> None:
        words = connection_words(self._lab.perceptron, self._chosen)
        self.setAccessibleDescription(f"{words} {BY_KEYS}")
        self.update()

    def _laid_out(self) -> DiagramLayout:
        return DiagramLayout.of(QSizeF(self.size()), self._lab.perceptron.output_size)
