"""The weights as numbers that can be typed."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSizePolicy, QWidget

from logitdesk.scores.perceptron import LARGEST
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import SOURCES, WEIGHTS, weight_text
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import QUIET, font_of, quiet_label, wrapped

_READING_MS: Final = 66.0
"""Nobody reads numbers that change more often."""


class WeightTable(QWidget):
    """A row of fields for each output: w1, w2 and b."""

    def __init__(self, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model = model
        self._fields: dict[tuple[int, int], WeightField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        self._throttle = Throttle(self._show, _READING_MS, self)
        model.changed.connect(self._throttle.request)
        self._show()

    def type_weight(self, output: int, source: int) -> None:
        """Put the focus into a field, all of it marked."""
        self._throttle.flush()
        field = self._fields[output, source]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _show(self) -> None:
        perceptron = self._model.perceptron
        if len(self._fields) != 3 * perceptron.output_size:
            self._make_fields(perceptron.output_size)
        for connection, field in self._fields.items():
            field.show_weight(perceptron.weight(*connection))

    def _make_fields(self, outputs: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.blockSignals(True)  # what is typed in it is of no output that there is now
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        for source, name in enumerate(WEIGHTS):
            heading = quiet_label(name)
            heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(heading, 0, source + 1)
            self._grid.setColumnStretch(source + 1, 1)
        for output in range(outputs):
            of_class = f" of class {output}" if outputs > 1 else ""
            if outputs > 1:
                self._grid.addWidget(quiet_label(f"{SHAPES[output]} {output}"), output + 1, 0)
            for source, name in enumerate(WEIGHTS):
                field = WeightField(f"{name}{of_class}, the weight of {SOURCES[source]}")
                field.valueChanged.connect(
                    lambda value, o=output, s=source: self._model.set_weight(o, s, value)
                )
                self._fields[output, source] = field
                self._grid.addWidget(field, output + 1, source + 1)


class WeightField(QDoubleSpinBox):
    """A weight to 2 decimals, of any size; what is typed is at most 99.99."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._weight = 0.0
        self.setRange(-LARGEST, LARGEST)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(QUIET))
        self.setStyleSheet("padding: 0")  # three rows fit under the network
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)
        self.setToolTip(wrapped(
            f"{name}: type a number from −99.99 to 99.99; up and down change it by 0.1, with "
            "Shift by 0.01."
        ))  # fmt: skip

    def show_weight(self, weight: float) -> None:
        """Show it, unless another is being typed."""
        self._weight = weight
        if not self._is_typed:
            with QSignalBlocker(self):
                self.setValue(weight)

    @property
    def _is_typed(self) -> bool:
        return self.hasFocus() and self.lineEdit().isModified()

    def textFromValue(self, value: float) -> str:
        return weight_text(value)

    def valueFromText(self, text: str) -> float:
        number = None if text == weight_text(self.value()) else _number_in(text)
        return self.value() if number is None else number  # a large one has no more digits here

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        number = _number_in(text)
        state = QValidator.State.Intermediate
        if text == weight_text(self.value()) or (number is not None and abs(number) <= 99.99):
            state = QValidator.State.Acceptable
        elif number is not None or not re.fullmatch(r"[-+−]?[\d.,]*", text):
            state = QValidator.State.Invalid
        return state, text, position

    def stepBy(self, steps: int) -> None:
        is_fine = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.setValue(self.value() + steps * (0.01 if is_fine else 0.1))
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page, except while something is typed."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self._is_typed:
            self.lineEdit().setText("")  # it is not what is typed any more
            self.show_weight(self._weight)
            self.lineEdit().setText(weight_text(self.value()))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        return not self._is_typed and (event.matches(keys.Undo) or event.matches(keys.Redo))


def _number_in(text: str) -> float | None:
    try:
        return float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        return None
