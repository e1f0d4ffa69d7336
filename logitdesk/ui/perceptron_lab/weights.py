"""The weights as numbers that can be typed."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSizePolicy, QWidget

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
        self._outputs = 0
        self._fields: dict[tuple[int, int], WeightField] = {}
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
        self._throttle = Throttle(self._show, _READING_MS, self)
        model.changed.connect(self._throttle.request)
        self._show()

    def type_weight(self, output: int, source: int) -> None:
        """Put the focus into a field, all of it marked."""
        self._throttle.flush()
        self._fields[output, source].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fields[output, source].selectAll()

    def _show(self) -> None:
        perceptron = self._model.perceptron
        if self._outputs != perceptron.output_size:
            self._outputs = perceptron.output_size
            for output, label in enumerate(self._names):
                label.setVisible(1 < self._outputs > output)
            for (output, source), field in self._fields.items():
                of_class = f" of class {output}" if self._outputs > 1 else ""
                field.set_name(f"{WEIGHTS[source]}{of_class}, the weight of {SOURCES[source]}")
                field.setVisible(output < self._outputs)
        for (output, source), field in self._fields.items():
            if output < self._outputs:
                field.show_weight(perceptron.weight(output, source))


class WeightField(QDoubleSpinBox):
    """A weight to 2 decimals, of any size."""

    def __init__(self) -> None:
        super().__init__()
        self._weight = 0.0
        self.setRange(-LARGEST, LARGEST)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(QUIET))
        self.setStyleSheet("padding: 0")  # three rows fit under the network
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        how = "type a number; up and down change it by 0.1, with Shift by 0.01."
        self.setToolTip(wrapped(f"{name}: {how}"))

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
        is_other = text != weight_text(self.value())  # a large one has no more digits here
        return float(_plain(text)) if is_other and _NUMBER.fullmatch(_plain(text)) else self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Invalid
        if text == weight_text(self.value()) or _NUMBER.fullmatch(_plain(text)):
            state = QValidator.State.Acceptable
        elif _plain(text) in ("", "-", "+", ".", "-.", "+."):
            state = QValidator.State.Intermediate
        return state, text, position

    def stepBy(self, steps: int) -> None:
        is_fine = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.setValue(self.value() + steps * (0.01 if is_fine else 0.1))
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, except while something is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if not self._is_typed and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_typed:
            self.lineEdit().setText("")  # it is not what is typed any more
            self.show_weight(self._weight)
            self.lineEdit().setText(weight_text(self.value()))
            self.selectAll()
        else:
            super().keyPressEvent(event)


_NUMBER: Final = re.compile(r"[-+]?(\d{1,6}\.?\d*|\.\d+)")


def _plain(text: str) -> str:
    return text.strip().replace("−", "-").replace(",", ".")
