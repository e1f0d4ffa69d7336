"""A field that shows a weight, and in which a person types another."""

from math import isfinite
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from logitdesk.ui.perceptron_lab.weight_figures import weight_text
from logitdesk.ui.theme import QUIET, font_of, wrapped

LARGEST_TYPED: Final = 99.99
"""The largest absolute value that can be typed; training makes larger ones, which are shown."""
LIMIT: Final = f"What is typed is a number from −{LARGEST_TYPED} to {LARGEST_TYPED}."

_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_SMALL: Final = 0.7
"""The size of a number with a power of ten, in little room, against the system's."""
_EDGES: Final = 10
"""Pixels of border and padding, left and right."""
_COARSE: Final = 0.1
_FINE: Final = 0.01


def weight_from(text: str) -> float | None:
    """The number of what was typed, to 2 decimals; None if it is none within ±`LARGEST_TYPED`.

    A real minus sign and a decimal comma are understood as well.
    """
    try:
        value = float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        return None
    weight = round(value, 2) + 0.0 if isfinite(value) else value
    return weight if abs(weight) <= LARGEST_TYPED else None


class WeightField(QLineEdit):
    """Shows a weight to 2 decimals, and holds it exactly until a person gives another.

    Up and down change it by 0.1, with Shift by 0.01; Escape drops what was typed. Undo and redo
    are left to whoever keeps the weights, except while something is typed. All methods run on the
    window's thread.
    """

    given = Signal(float)
    """The person gave another weight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = 0.0
        self._is_typed = False
        self.setFont(font_of(QUIET))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(12)
        self.setStyleSheet("padding: 0 2px;")  # three rows fit under the network
        self.textEdited.connect(self._notice_typing)
        self.editingFinished.connect(self._take_typed)

    def show_weight(self, weight: float) -> None:
        """Show this one, unless another is being typed."""
        if weight != self._weight or not self.text():
            self._weight = weight
            if not self._is_typed:
                self._show()

    def sizeHint(self) -> QSize:
        """As wide as a long number."""
        return QSize(self._width_of("−12345.6"), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest number that can be typed."""
        return QSize(self._width_of("−99.99"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Has more room for a long number, or less."""
        super().resizeEvent(event)
        self._fit_font()

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to others while nothing is typed; Escape is its own meanwhile."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if not self._is_typed and _is_undo(event):
                event.ignore()
                return True
            if self._is_typed and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down change the weight; Escape drops what was typed."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(_STEPS[key] * (_FINE if is_fine else _COARSE))
        elif key == Qt.Key.Key_Escape and self._is_typed:
            self._is_typed = False
            self._show()
            self.selectAll()
        elif _is_undo(event) and not self._is_typed:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Marks the whole number: what is typed replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _width_of(self, text: str) -> int:
        return QFontMetrics(font_of(QUIET)).horizontalAdvance(text) + _EDGES

    def _notice_typing(self) -> None:
        self._is_typed = True

    def _take_typed(self) -> None:
        if self._is_typed:
            self._is_typed = False
            is_as_shown = self.text() == weight_text(self._weight)  # typed, and taken back
            weight = None if is_as_shown else weight_from(self.text())
            self._give(weight)
            if self.hasFocus():
                self.selectAll()
            if weight is None and not is_as_shown:
                self._refuse()

    def _refuse(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), wrapped(LIMIT), self)

    def _step(self, by: float) -> None:
        typed = weight_from(self.text()) if self._is_typed else None
        self._is_typed = False
        weight = round((self._weight if typed is None else typed) + by, 2) + 0.0
        self._give(weight)
        self.selectAll()

    def _give(self, weight: float | None) -> None:
        if weight is not None:
            self._weight = weight
        self._show()
        if weight is not None:
            self.given.emit(weight)

    def _show(self) -> None:
        self.setText(weight_text(self._weight))
        self._fit_font()
        self.setCursorPosition(0)

    def _fit_font(self) -> None:
        """Write it smaller where it would be cut off."""
        has_room = self._width_of(self.text()) <= self.width()
        font = font_of(QUIET if has_room else _SMALL)
        if font != self.font():
            self.setFont(font)


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)
