"""Fields of a form, each with a line that explains it or says what is wrong with it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QWidget,
)

from logitdesk.ui.theme import quiet_label
from logitdesk.ui.widgets import Segments

_MOST_ANYWHERE: Final = 1e9


class NumberField(QDoubleSpinBox):
    """A number as the program writes them: "60,000", and "0.002" without more zeros.

    One that is too large stays in the field, to be refused by the form.

    Attributes:
        most: the largest number that the form takes.
        fewest: the smallest besides the special one, which stands for the least.
    """

    def __init__(
        self,
        least: float,
        most: float,
        step: float = 1,
        decimals: int = 0,
        special: str = "",
        fewest: float = 0,
    ) -> None:
        super().__init__()
        self.most, self.fewest = most, fewest
        self.setLocale(QLocale.c())
        self.setGroupSeparatorShown(True)
        self.setDecimals(decimals)
        self.setRange(least, max(most, _MOST_ANYWHERE))
        self.setSingleStep(step)
        self.setSpecialValueText(special)  # stands there instead of the least number
        if decimals:
            self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("8" * 14))
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    @property
    def error(self) -> str:
        """Why what it says cannot be; empty if it can."""
        if not self.hasAcceptableInput():
            return f"It must be {self.textFromValue(self.minimum())} or more."
        if self.minimum() < self.value() < self.fewest:
            return f"It must be {self.textFromValue(self.fewest)} or more."
        if self.value() > self.most:
            return f"It may be {self.textFromValue(self.most)} at most."
        return ""

    def textFromValue(self, value: float) -> str:
        text = f"{value:,.{self.decimals()}f}"
        return text.rstrip("0").rstrip(".") if self.decimals() else text


class FieldRows(QWidget):
    """Labels with their controls, and under each control its line."""

    def __init__(self, *rows: tuple[str, QWidget, str]) -> None:
        """A row is a label, its control and what explains it."""
        super().__init__()
        self._hints = {control: hint for _, control, hint in rows}
        self._lines: dict[QWidget, QLabel] = {}
        layout = QGridLayout(self)  # in a QFormLayout, lines that wrap have too little room
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(2)
        layout.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("Learning rate"))
        layout.setColumnStretch(1, 1)
        for row, (text, control, hint) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(control)
            control.setAccessibleName(text)
            if isinstance(control, Segments):
                control.name_for_readers(text, hint)
            elif isinstance(control, NumberField | QComboBox):
                control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                control.installEventFilter(self)
            self._lines[control] = line = quiet_label("")
            line.setWordWrap(True)
            line.setContentsMargins(0, 0, 0, 5)
            layout.addWidget(label, 2 * row, 0)
            layout.addWidget(control, 2 * row, 1, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(line, 2 * row + 1, 1)
            self.explain(control)

    def explain(self, control: QWidget, hint: str = "", error: str = "") -> None:
        """Say what is wrong with a field, or else explain it, otherwise than before if given."""
        self._hints[control] = hint or self._hints[control]
        line = self._lines[control]
        line.setText(error or self._hints[control])
        line.setProperty("role", "error" if error else "quiet")
        line.style().polish(line)
        control.setAccessibleDescription(line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel, with which a form is scrolled, change only a field with the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def offer(field: QComboBox, choices: Sequence[tuple[str, str | None]], chosen: object) -> None:
    """Put other choices into a list; the chosen one stays if it is among them."""
    with QSignalBlocker(field):
        field.clear()
        for text, value in choices:
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(chosen)) if chosen is not None else 0)
