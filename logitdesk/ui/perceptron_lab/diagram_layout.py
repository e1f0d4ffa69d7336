"""Where the neurons and the connections of the perceptron stand in its picture."""

from dataclasses import dataclass
from math import hypot
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from logitdesk.ui.perceptron_lab.connection import SOURCES, Connection, connections
from logitdesk.ui.theme import font_of

SMALL: Final = 0.85
"""The size of captions and numbers, against the system's."""
_WIDEST: Final = "> 99.9 %"
_RADII: Final = (12.0, 26.0)
_SIGN: Final = 5.0
_REACH: Final = 7.0
"""Pixels from a connection within which a person points at it."""
THICKEST: Final = 0.7
"""Of a neuron's radius: no connection is thicker."""
_MOST_HIDDEN: Final = 0.6
"""Of a level connection, its number hides no more; a longer number stands above it."""
_ALONG: Final = {1: 0.42, 3: 0.25}
"""How far along a connection its number stands, by output size: at a quarter, the nine stand in
a column with even gaps."""


@dataclass(frozen=True)
class DiagramLayout:
    """In the widget's pixels.

    Attributes:
        inputs: the middles of x1, x2 and the bias.
        outputs: the middle of each output.
        radius: of a neuron.
        activation: the box of the sigmoid or softmax.
        shares: within it, where each output's probability stands.
        line: the height of a caption, which stands below a neuron.
        label: the room of a number on a connection.
    """

    inputs: tuple[QPointF, ...]
    outputs: tuple[QPointF, ...]
    radius: float
    activation: QRectF
    shares: tuple[QRectF, ...]
    line: float
    label: QSizeF

    @classmethod
    def of(cls, size: QSizeF, output_size: int) -> Self:
        """In a widget of this size."""
        metrics = QFontMetricsF(font_of(SMALL))
        line = metrics.height()
        row = size.height() / len(SOURCES)
        least, most = _RADII
        radius = min(max(0.075 * size.width(), least), most, max((row - line) / 2 - 3, 4))
        rows = [row * (number + 0.5) - line / 2 for number in range(len(SOURCES))]
        box_width = metrics.horizontalAdvance(_WIDEST) + 4
        left = metrics.horizontalAdvance("+0.00") / 2
        box_left = size.width() - box_width - 1
        between = max(8.0, 0.05 * size.width())
        heights = rows if output_size > 1 else rows[1:2]
        shares = [QRectF(box_left, y - line / 2 - 4, box_width, line + 8) for y in heights]
        tall = shares[0].united(shares[-1])
        beyond = min(2.0, radius - 1 - shares[0].height() / 2)  # its caption is as low as theirs
        return cls(
            inputs=tuple(QPointF(max(radius, left) + 1, y) for y in rows),
            outputs=tuple(QPointF(box_left - between - radius, y) for y in heights),
            radius=radius,
            activation=tall.adjusted(0, -beyond, 0, beyond),
            shares=tuple(shares),
            line=line,
            label=QSizeF(metrics.horizontalAdvance("−0.00") + 6, line + 2),
        )

    def ends(self, connection: Connection) -> tuple[QPointF, QPointF]:
        """The middles of its two neurons."""
        return self.inputs[connection.source], self.outputs[connection.output]

    def label_of(self, connection: Connection) -> QPointF:
        """The middle of its number or sign."""
        begin, end = self.ends(connection)
        return begin + (end - begin) * _ALONG[len(self.outputs)]

    @property
    def has_room_for_numbers(self) -> bool:
        """Whether all numbers can be read; else signs stand in their place."""
        if len(self.outputs) == 1:
            return True
        first, second = (self.label_of(Connection(output, 0)) for output in (0, 1))
        from_neuron = first.x() - self.inputs[0].x() - self.radius
        is_tall = second.y() - first.y() >= self.label.height()
        return is_tall and from_neuron >= self.label.width() / 2

    @property
    def sign_radius(self) -> float:
        """Of the disc of a sign: nine of them stand in a column."""
        row = self.inputs[1].y() - self.inputs[0].y()
        return min(_SIGN, 0.11 * row)

    def label_box(self, connection: Connection, width: float) -> QRectF:
        """The box of its number, `width` pixels wide; with signs elsewhere, halfway along it."""
        box = QRectF(0, 0, width, self.label.height())
        begin, end = self.ends(connection)
        has_room = self.has_room_for_numbers
        box.moveCenter(self.label_of(connection) if has_room else (begin + end) / 2)
        is_level = abs(end.y() - begin.y()) < box.height()
        seen = end.x() - begin.x() - 2 * self.radius
        if is_level and width > max(_MOST_HIDDEN * seen, self.label.width()):
            box.moveBottom(box.center().y() - 0.5 * THICKEST * self.radius)  # it stands above it
        return box

    def connection_at(self, place: QPointF) -> Connection | None:
        """The connection that a person points at there; its number counts as well."""
        if any(_apart(place, middle) < self.radius for middle in self.inputs + self.outputs):
            return None
        every = connections(len(self.outputs))
        nearest = min(every, key=lambda one: _apart(place, self.label_of(one)))
        room = self.label.width() if self.has_room_for_numbers else self.label.height()
        away = place - self.label_of(nearest)
        if abs(away.x()) <= room / 2 and abs(away.y()) <= self.label.height() / 2:
            return nearest
        nearest = min(every, key=lambda one: _from_line(place, *self.ends(one)))
        return nearest if _from_line(place, *self.ends(nearest)) <= _REACH else None


def _apart(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def _from_line(place: QPointF, begin: QPointF, end: QPointF) -> float:
    """How far a place is from the nearest one between two others."""
    along, there = end - begin, place - begin
    length = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(there, along) / max(length, 1e-9), 0), 1)
    return _apart(there, along * share)
