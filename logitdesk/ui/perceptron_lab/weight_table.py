"""The weights as numbers that can be typed."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from logitdesk.ui.perceptron_lab.class_marks import SHAPES
from logitdesk.ui.perceptron_lab.connection import SOURCES, WEIGHTS, Connection, connections
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.weight_field import LIMIT, WeightField
from logitdesk.ui.theme import quiet_label, wrapped

_HEADINGS: Final = (
    "w1: the weight of x1.",
    "w2: the weight of x2.",
    "b: the weight of the bias, which is always 1.",
)
_HINT: Final = (
    "Type another and press Enter; up and down change it by 0.1, with Shift by 0.01. " + LIMIT
)


class WeightTable(QWidget):
    """A row of fields for each output: w1, w2 and b.

    They show the weights as they are, and change one only when a person gives another. All
    methods run on the window's thread.
    """

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._fields: dict[Connection, WeightField] = {}
        self._row_names: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        for source, explanation in enumerate(_HEADINGS):
            heading = quiet_label(WEIGHTS[source])
            heading.setToolTip(wrapped(explanation))
            self._grid.addWidget(heading, 0, source + 1, Qt.AlignmentFlag.AlignCenter)
            self._grid.setColumnStretch(source + 1, 1)
        lab.output_size_changed.connect(self._make_fields)
        lab.perceptron_changed.connect(self._show_weights)
        self._make_fields()

    def field(self, output: int, source: int) -> WeightField:
        """The field of a weight; `source` 0 and 1 are the inputs, 2 is the bias."""
        return self._fields[Connection(output, source)]

    def type_weight(self, output: int, source: int) -> None:
        """Put the focus into the field of a weight, all of it marked, so that it can be typed."""
        field = self.field(output, source)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _make_fields(self) -> None:
        for field in self._fields.values():
            field.blockSignals(True)  # what is typed in it is of no output that there is now
        for widget in [*self._fields.values(), *self._row_names]:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fields, self._row_names = {}, []
        size = self._lab.perceptron.output_size
        for output in range(size if size > 1 else 0):
            self._row_names.append(name := quiet_label(f"{SHAPES[output]} {output}"))
            name.setToolTip(wrapped(f"The weights of the logit of class {output}."))
            self._grid.addWidget(name, output + 1, 0)
        for connection in connections(size):
            self._fields[connection] = field = self._field_of(connection)
            self._grid.addWidget(field, connection.output + 1, connection.source + 1)
        self._show_weights()

    def _field_of(self, connection: Connection) -> WeightField:
        field = WeightField()
        size = self._lab.perceptron.output_size
        of_class = f" of class {connection.output}" if size > 1 else ""
        name, source = connection.weight_name, SOURCES[connection.source]
        field.setAccessibleName(f"{name}{of_class}, the weight of {source}")
        field.setAccessibleDescription(_HINT)
        field.setToolTip(wrapped(f"{name}{of_class}, the weight of {source}. {_HINT}"))
        field.given.connect(
            lambda weight: self._lab.set_weight(connection.output, connection.source, weight)
        )
        return field

    def _show_weights(self) -> None:
        perceptron = self._lab.perceptron
        for connection, field in self._fields.items():
            if connection.output < perceptron.output_size:
                field.show_weight(perceptron.weight(connection.output, connection.source))
