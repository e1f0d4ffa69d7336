"""A field of a form: its label, its control, and a line that explains it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import Segments

_LABEL_WIDTH: Final = 8.5  # in widths of an "m"
_SPACING: Final = 8
_SETTLED: Final = 3  # pixels, so that a label stands beside a list's first line


class FieldRow(QWidget):
    """Label at the left; at the right the control, and under it a quiet line.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        line: str,
        tooltip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`tooltip` explains it in full; the line does if it is left out."""
        super().__init__(parent)
        self._control = control
        name = QLabel(label)
        name.setBuddy(control)
        name.setFixedWidth(round(_LABEL_WIDTH * name.fontMetrics().horizontalAdvance("m")))
        self._line = quiet_label(line)
        self._line.setWordWrap(True)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        if _takes_all(control):
            name.setContentsMargins(0, _SETTLED, 0, 0)
            grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(control, 0, 1)
        else:
            grid.addWidget(name, 0, 0)
            grid.addWidget(control, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._line, 1, 1)
        self._label = label
        self._explain(tooltip or line)
        WheelGuard.protect(control)

    @property
    def line(self) -> str:
        """The line under the control."""
        return self._line.text()

    def say(self, line: str) -> None:
        """Explains it otherwise, in the line and in the tooltip."""
        self._line.setText(line)
        self._explain(line)

    def _explain(self, text: str) -> None:
        self.setToolTip(wrapped(text) if text else "")
        if isinstance(self._control, Segments):
            self._control.name_for_readers(self._label, text)
        else:
            self._control.setAccessibleName(self._label)
            self._control.setAccessibleDescription(text)


def column_of(*rows: QWidget) -> QWidget:
    """Parts of a form under each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    for row in rows:
        column.addWidget(row)
    column.addStretch()
    return whole


def rule() -> QFrame:
    """A hairline from side to side."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


class WheelGuard(QObject):
    """Keeps the wheel, with which a form is scrolled, from changing fields on its way."""

    @classmethod
    def protect(cls, field: QWidget) -> None:
        """Lets the wheel change a field only while it has the focus."""
        if isinstance(field, QAbstractSpinBox | QComboBox):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(cls(field))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hands the wheel on to what is scrolled."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _takes_all(control: QWidget) -> bool:
    """Whether it is a list: as wide as the form, its label at the top. All else is narrow."""
    return control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.MinimumExpanding
