"""Logit, softmax, label and gradient of each class: bars to drag, and numbers to type."""

from math import floor, log10
from typing import Any, Final, NamedTuple

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
)

from logitdesk.scores.losses import MOST
from logitdesk.ui.charts.items import round_step
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import signed
from logitdesk.ui.loss_lab.delegate import (
    CLASS,
    GAP,
    GRADIENT,
    LABEL,
    LOGIT,
    SOFTMAX,
    LogitDelegate,
)
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import (
    exact_values,
    gradient_text,
    logit_text,
    probability_text,
)
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

AnyIndex = QModelIndex | QPersistentModelIndex
Key = Qt.Key

_COLUMNS: Final = {
    "class": "The classes: click the number of one to make it the true label.",
    "logit z": "The logit z, any real number. The axis grows when a logit goes beyond it.",
    "softmax p": "Softmax: p = exp(z) / Σ exp(z), the logits as probabilities, which sum to 1.",
    "label y": "The true label y as a one-hot row: 1 for the true class, 0 for all others.",
    "gradient": (
        "The gradient of the cross-entropy by the logits, p − y: softmax minus one-hot. "
        "Training lowers a logit where it is above 0, and raises it where it is below."
    ),
}
"""Heads, and what they mean."""
_CHOOSES: Final = "Click: the true label"
_HINTS: Final = (_CHOOSES, "Drag, or double-click to type", "", _CHOOSES, "")
_NUDGES: Final = {Key.Key_Left: -0.1, Key.Key_Right: 0.1}
_USED: Final = (
    *_NUDGES, Key.Key_Return, Key.Key_Enter, Key.Key_Up, Key.Key_Down,
    Key.Key_Space, Key.Key_T,
)  # fmt: skip
_ALTERS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Rows(QtCore.QAbstractTableModel):
    """A row for each class."""

    def __init__(self, lab: LossLabModel) -> None:
        super().__init__()
        self._lab, self._count = lab, len(lab.case)
        self.limit = 1.0

    def refresh(self, limit: float) -> None:
        """Show the lab's case, on an axis for logits of at most this size."""
        self.limit = limit
        if len(self._lab.case) != self._count:
            self.beginResetModel()
            self._count = len(self._lab.case)
            self.endResetModel()
        self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, GRADIENT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, LOGIT, LOGIT)

    def rowCount(self, _parent: AnyIndex | None = None) -> int:
        return self._count

    def columnCount(self, _parent: AnyIndex | None = None) -> int:
        return len(_COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        can_edit = Qt.ItemFlag.ItemIsEditable if index.column() == LOGIT else Qt.ItemFlag(0)
        return super().flags(index) | can_edit

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column, case = index.row(), index.column(), self._lab.case
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = "".join(
                f"<tr><td>{name}&nbsp;&nbsp;</td><td align='right'>{value}</td></tr>"
                for name, value in exact_values(case, row)
            )
            return f"<b>class {row}</b><table>{lines}</table><p>{_HINTS[column]}</p>"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == LOGIT:
            return logit_text(float(case.logits[row]))
        if column == SOFTMAX:
            return probability_text(float(case.log_odds[row]), 8 if len(case) <= 4 else 3)
        if column == GRADIENT:
            return gradient_text(float(case.log_odds[row]), is_label=row == case.label)
        return str(row if column == CLASS else int(row == case.label))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(list(_COLUMNS.values())[section])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        limit = self.limit
        end = logit_text(limit) if limit > 50_000 else signed(limit, int(limit % 1 != 0))
        ends = ("", f"{end.replace('+', '−')} … {end}", "0 … 1", "", "−1 … +1")[section]
        return f"{list(_COLUMNS)[section]}\n{ends}"


class _Drag(NamedTuple):
    """A logit's bar that a person holds; all its changes are one step to undo."""

    row: int
    start: QPointF
    logit: float
    rate: float  # unscaled logits to a pixel, however the axis grows meanwhile


class LogitTable(QTableView):
    """From logits to the gradient, a row a class; logits and label are a person's to set."""

    logit_edited = QtCore.Signal()
    label_chosen = QtCore.Signal()

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__()
        self._lab, self._rows = lab, _Rows(lab)
        self._delegate = LogitDelegate(lab, themes, self)
        self._drag: _Drag | None = None
        self._has_moved = False
        self._hovered: int | None = None
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Logits, softmax, label and gradient of each class")
        self.setFont(font_of(QUIET))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads, sides, mode = self.horizontalHeader(), self.verticalHeader(), QHeaderView.ResizeMode
        heads.setMinimumSectionSize(10)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(mode.Stretch)
        for column, head in ((CLASS, "class"), (LABEL, "label y")):
            heads.setSectionResizeMode(column, mode.Fixed)
            heads.resizeSection(column, self.fontMetrics().horizontalAdvance(head) + 16)
        sides.hide()
        sides.setMinimumSectionSize(10)
        sides.setSectionResizeMode(mode.Stretch)
        self._delegate.typed.connect(self._on_typed)
        self._delegate.row_wanted.connect(self.type_in_row)
        self._delegate.range.changed.connect(self.viewport().update)
        themes.changed.connect(self.viewport().update)

    def refresh(self) -> None:
        """Show the lab's case as it is."""
        case = self._lab.case
        limit = round_step(max(float(abs(case.logits).max()), 1.0), (1, 1.5, 2, 3, 5, 7))
        if self._drag is not None:
            limit = max(limit, self._rows.limit)  # it grows, but does not shrink
        self._delegate.range.fit(-limit, limit)
        self._rows.refresh(limit)
        self.setMaximumHeight(7 * self.fontMetrics().height() * (len(case) + 1))
        rows = (
            f"{number}: {', '.join(' '.join(pair) for pair in exact_values(case, number))}"
            for number in range(len(case))
        )
        self.setAccessibleDescription(f"True label {case.label}. {'; '.join(rows)}")

    def table(self) -> Table:
        """Return what is shown, in full."""
        case = self._lab.case
        labels = case.one_hot.astype(int)
        columns = (case.logits, case.probabilities, labels, case.gradient)
        rows = zip(range(len(case)), *(column.tolist() for column in columns), strict=True)
        return Table(("class", "logit", "softmax", "label", "gradient"), tuple(rows))

    def type_in_row(self, row: int) -> None:
        """Open the field of a row's logit, if there is such a row."""
        if 0 <= row < len(self._lab.case):
            self.setCurrentIndex(self._rows.index(row, LOGIT))
            self.edit(self.currentIndex())

    def minimumSizeHint(self) -> QtCore.QSize:
        line = self.fontMetrics().height()
        return QtCore.QSize(22 * line, line * (len(self._lab.case) + 4))

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setCurrentIndex(self._rows.index(index.row(), LOGIT))
        if index.column() == LOGIT:
            case = self._lab.case
            pixels = max(self.columnWidth(LOGIT) - 2 * GAP, 1)
            rate = 2 * self._delegate.range.high / pixels / case.scale
            logit = float(case.unscaled[index.row()])
            self._drag, self._has_moved = _Drag(index.row(), event.position(), logit, rate), False
        elif index.column() in (CLASS, LABEL):
            self._choose_label(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._drag is not None:
            self._drag_to(self._drag, event.position())
            return
        self._hovered = index.row() if index.isValid() else None
        self._update_pointed()
        shape = Qt.CursorShape.ArrowCursor
        if index.column() in (CLASS, LOGIT, LABEL):
            is_logit = index.column() == LOGIT
            shape = Qt.CursorShape.SizeHorCursor if is_logit else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag_to(self._drag, event.position())
            self._drag = None
            self.refresh()
            if self._has_moved:
                self.logit_edited.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == LOGIT:
            self.type_in_row(index.row())
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self._update_pointed()

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._cancel_drag()

    def _drag_to(self, drag: _Drag, place: QPointF) -> None:
        moved = place.x() - drag.start.x()
        self._has_moved = self._has_moved or abs(moved) >= QApplication.startDragDistance() // 2
        if self._has_moved:
            logit = round(drag.logit + moved * drag.rate, -floor(log10(drag.rate)))
            self._lab.set_logit(drag.row, min(max(logit, -MOST), MOST), key=drag)

    def _cancel_drag(self) -> None:
        if self._drag is not None:
            drag, self._drag = self._drag, None
            self._lab.cancel(drag)

    def _on_typed(self, row: int, numbers: list[float]) -> None:
        case = self._lab.case
        logits, fitting = case.unscaled.copy(), numbers[: len(case) - row]
        logits[row : row + len(fitting)] = [logit / case.scale for logit in fitting]
        self._lab.set_logits(logits, case.label)
        self.logit_edited.emit()

    def _update_pointed(self) -> None:
        """Mark the row of the keyboard, or that under the mouse."""
        row = self.currentIndex().row() if self.hasFocus() else self._hovered
        self._delegate.pointed_row = row
        self.viewport().update()

    def _choose_label(self, row: int) -> None:
        if row != self._lab.case.label:
            self._lab.choose_label(row)
            self.label_chosen.emit()

    # Keyboard.

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are no shortcuts of the window."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._uses(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key or not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(self._lab.case.label, LOGIT))
        super().focusInEvent(event)
        self._update_pointed()

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cancel_drag()
        self._update_pointed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the logit, figures and Enter type it, Space and T are the label."""
        key, row = Key(event.key()), self.currentIndex().row()
        if not self._uses(event):
            event.ignore()
        elif key in _NUDGES:
            is_coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _NUDGES[key] * (10 if is_coarse else 1)
            logit = round(float(self._lab.case.unscaled[row]) + step, 10)
            self._lab.set_logit(row, min(max(logit, -MOST), MOST), key=("nudge", row))
            self.logit_edited.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.type_in_row(row)
        elif key in (Key.Key_Space, Key.Key_T):
            self._choose_label(row)
        elif key == Key.Key_Escape:
            self._cancel_drag()
        else:
            super().keyPressEvent(event)  # goes up and down, or opens the field
            self._update_pointed()

    def _uses(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _ALTERS:
            return False
        if event.key() == Key.Key_Escape:
            return self._drag is not None
        text = event.text()
        return event.key() in _USED or (bool(text) and text in "0123456789.,-+−")
