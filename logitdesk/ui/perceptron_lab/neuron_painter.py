"""How the neurons of the perceptron are painted, with what they hold."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from logitdesk.ui.formatting import percent
from logitdesk.ui.perceptron_lab.class_colours import class_colour, soft_class_colour
from logitdesk.ui.perceptron_lab.connection import SOURCES
from logitdesk.ui.perceptron_lab.diagram_layout import SMALL, DiagramLayout
from logitdesk.ui.perceptron_lab.neuron_values import NeuronValues
from logitdesk.ui.perceptron_lab.weight_figures import weight_text
from logitdesk.ui.theme import Theme, font_of

_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_EDGE: Final = 1.5
_ARROW: Final = 3.5


class NeuronPainter:
    """Paints the neurons over their connections; each has a caption below it.

    While a place is pointed at, the captions are what the neurons hold for it. All methods run on
    the window's thread, while the painter is active.
    """

    def __init__(
        self, painter: QPainter, theme: Theme, layout: DiagramLayout, values: NeuronValues | None
    ) -> None:
        self._painter, self._theme = painter, theme
        self._layout, self._values = layout, values

    def paint(self) -> None:
        """Paint inputs, bias, outputs, and the sigmoid or softmax after them."""
        self._paint_inputs()
        self._paint_outputs()
        self._paint_activation()

    def _paint_inputs(self) -> None:
        *inputs, bias = self._layout.inputs
        for source, middle in enumerate(inputs):
            self._paint_circle(middle, self._theme.quiet, SOURCES[source])
            held = None if self._values is None else self._values.inputs[source]
            self._paint_caption(middle, "input", held)
        self._paint_bias(bias)

    def _paint_bias(self, middle: QPointF) -> None:
        """A dashed square: it is no input, and always 1."""
        side = 0.86 * self._layout.radius
        edge = QPen(self._theme.quiet, _EDGE)
        edge.setDashPattern([3, 2])
        self._painter.setPen(edge)
        self._painter.setBrush(self._theme.card)
        box = QRectF(middle - QPointF(side, side), middle + QPointF(side, side))
        self._painter.drawRoundedRect(box, 3, 3)
        self._paint_name(middle, "1")
        self._paint_caption(middle, "bias")

    def _paint_outputs(self) -> None:
        outputs = self._layout.outputs
        for output, middle in enumerate(outputs):
            of_class = output if len(outputs) > 1 else 1
            arrow = QLineF(middle, QPointF(self._layout.activation.left() - 1, middle.y()))
            self._paint_arrow(arrow)
            self._paint_circle(middle, class_colour(self._theme, of_class), "Σ")
            held = None if self._values is None else self._values.logits[output]
            self._paint_caption(middle, f"logit {output}" if len(outputs) > 1 else "logit", held)

    def _paint_activation(self) -> None:
        painter, layout, theme = self._painter, self._layout, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        outline = QPainterPath()
        outline.addRoundedRect(layout.activation, 5, 5)
        painter.fillPath(outline, theme.card)
        painter.setFont(font_of(SMALL))
        for output, share in enumerate(layout.shares):
            of_class = output if len(layout.shares) > 1 else 1
            self._paint_probability(share, of_class, outline, output)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.quiet, _EDGE))
        painter.drawPath(outline)
        name = "softmax" if len(layout.shares) > 1 else "sigmoid"
        below = QPointF(layout.activation.center().x(), layout.outputs[-1].y())
        self._paint_caption(below, name)

    def _paint_probability(
        self, share: QRectF, of_class: int, outline: QPainterPath, output: int
    ) -> None:
        """The name of the class, or its probability over a bar as long."""
        painter, theme = self._painter, self._theme
        if self._values is None:
            painter.setPen(theme.quiet)
            painter.drawText(share, _CENTRE, f"class {of_class}")
            return
        probability = self._values.probabilities[output]
        bar = QRectF(share.left(), share.top(), probability * share.width(), share.height())
        filled = QPainterPath()
        filled.addRect(bar)
        painter.fillPath(filled & outline, soft_class_colour(theme, of_class))
        painter.setPen(theme.text)
        painter.drawText(share, _CENTRE, percent(probability))

    def _paint_circle(self, middle: QPointF, colour: QColor, name: str) -> None:
        self._painter.setPen(QPen(colour, _EDGE))
        self._painter.setBrush(self._theme.card)
        self._painter.drawEllipse(middle, self._layout.radius, self._layout.radius)
        self._paint_name(middle, name)

    def _paint_name(self, middle: QPointF, name: str) -> None:
        radius = self._layout.radius
        self._painter.setFont(font_of(1.0 if radius < 20 else 1.2))
        self._painter.setPen(self._theme.text)
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        self._painter.drawText(box, _CENTRE, name)

    def _paint_caption(self, middle: QPointF, name: str, held: float | None = None) -> None:
        """Below a neuron, what it holds; while it holds nothing, what it is."""
        text, font = name if held is None else weight_text(held), font_of(SMALL)
        box = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(text) + 2, self._layout.line)
        box.moveCenter(middle)
        box.moveTop(middle.y() + self._layout.radius + 1)
        self._painter.fillRect(box, self._theme.card)  # connections end before it
        self._painter.setFont(font)
        self._painter.setPen(self._theme.quiet if held is None else self._theme.text)
        self._painter.drawText(box, _CENTRE, text)

    def _paint_arrow(self, line: QLineF) -> None:
        painter, tip = self._painter, line.p2()
        painter.setPen(QPen(self._theme.quiet, _EDGE))
        painter.drawLine(line)
        for side in (-_ARROW, _ARROW):
            painter.drawLine(tip, tip + QPointF(-_ARROW, side))
