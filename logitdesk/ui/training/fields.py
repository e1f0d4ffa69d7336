"""Fields of a form that say themselves what is wrong with them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.datasets.catalogue import DATA_SETS, is_available
from logitdesk.ui.theme import font_of, quiet_label, wrapped
from logitdesk.ui.widgets import Segments

_MOST_ANYWHERE: Final = 10**9


class NumberField(QDoubleSpinBox):
    """A field for a number; one that is too large stays in it, to be refused by the form.

    Attributes:
        most: the largest number that the form takes.
    """

    def __init__(
        self, least: float, most: float, step: float = 1, decimals: int = 0, special: str = ""
    ) -> None:
        super().__init__()
        self.most = most
        self.setLocale(QLocale.c())  # as the program writes numbers elsewhere
        self.setGroupSeparatorShown(True)
        self.setDecimals(decimals)
        self.setRange(least, _MOST_ANYWHERE)
        self.setSingleStep(step)
        self.setSpecialValueText(special)  # stands there instead of the least number
        if decimals:
            self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setFont(font_of())
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("8" * 14))
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    @property
    def error(self) -> str:
        """Why what it says cannot be; empty if it can."""
        if not self.hasAcceptableInput():
            return f"It must be {self.textFromValue(self.minimum())} or more."
        if self.value() > self.most:
            return f"It may be {self.textFromValue(self.most)} at most."
        return ""

    def textFromValue(self, value: float) -> str:
        """The number without zeros that say nothing: "0.002"."""
        text = f"{value:,.{self.decimals()}f}"
        return text.rstrip("0").rstrip(".") if self.decimals() else text


class Field(QWidget):
    """A control, and under it a line that explains it or says what is wrong with it."""

    def __init__(self, label: str, control: QWidget, hint: str, explanation: str = "") -> None:
        super().__init__()
        self.label, self.control = label, control
        self._line = quiet_label("")
        self._line.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        is_wide = control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.MinimumExpanding
        side = Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeft
        column.addWidget(control, alignment=side)
        column.addWidget(self._line)
        self.set_hint(hint, explanation)

    def set_hint(self, hint: str, explanation: str = "") -> None:
        """Explain the control otherwise; `explanation`: in full, for the tooltip."""
        self._hint = hint
        self.setToolTip(wrapped(explanation or hint))
        self.set_error("")

    def set_error(self, error: str) -> None:
        """Say what is wrong, or explain again."""
        text, role = error or self._hint, "error" if error else "quiet"
        if (text, role) == (self._line.text(), self._line.property("role")):
            return
        self._line.setText(text)
        self._line.setProperty("role", role)
        self._line.style().polish(self._line)
        if isinstance(self.control, Segments):
            self.control.name_for_readers(self.label, text)
        else:
            self.control.setAccessibleName(self.label)
            self.control.setAccessibleDescription(text)


class DataSetChoice(QWidget):
    """A tick for each data set, with its size, and whether it has to be downloaded.

    Signals:
        changed(): others are ticked.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticks = {data.name: QCheckBox(data.title) for data in DATA_SETS}
        self._sizes = {data.name: quiet_label("") for data in DATA_SETS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, data in enumerate(DATA_SETS):
            for column, part in enumerate((self._ticks[data.name], self._sizes[data.name])):
                part.setToolTip(wrapped(data.explanation))
                grid.addWidget(part, row, column)
            self._ticks[data.name].toggled.connect(self.changed)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self._ticks[DATA_SETS[0].name])

    @property
    def names(self) -> tuple[str, ...]:
        """The data sets that are ticked."""
        return tuple(name for name, tick in self._ticks.items() if tick.isChecked())

    def choose(self, names: Sequence[str]) -> None:
        for name, tick in self._ticks.items():
            tick.setChecked(name in names)

    def refresh(self) -> None:
        """Say anew which of them are on this computer."""
        for data in DATA_SETS:
            megabytes = max(1, round(data.download_bytes / 1e6))
            missing = f"will be downloaded ({megabytes} MB)"
            where = "on this computer" if is_available(data) else missing
            self._sizes[data.name].setText(f"{data.images:,} images · {where}")


def drop_down() -> QComboBox:
    """A list as wide as a longish name, whatever is in it."""
    field = QComboBox()
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(24)
    return field


def offer(field: QComboBox, choices: Sequence[tuple[str, str | None]], chosen: object) -> None:
    """Put other choices into a list; the chosen one stays if it is among them."""
    field.blockSignals(True)
    field.clear()
    for text, value in choices:
        field.addItem(text, value)
    field.setCurrentIndex(max(0, field.findData(chosen)) if chosen is not None else 0)
    field.blockSignals(False)
