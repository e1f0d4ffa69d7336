"""Logit, softmax, label and gradient of each class: bars to drag, and numbers to type."""

from math import floor, log10
from typing import Any, Final, NamedTuple

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QToolTip,
    QWidget,
)

from logitdesk.scores.losses import MOST
from logitdesk.ui.charts.items import CENTRE, LEFT, RIGHT, fill_box, pen_of, round_step
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import (
    exact_values,
    gradient_text,
    logit_text,
    parse_numbers,
    probability_text,
)
from logitdesk.ui.loss_lab.views import FigureTable, Row, table_of
from logitdesk.ui.theme import ThemeManager, font_of, wrapped

AnyIndex = QModelIndex | QPersistentModelIndex
Key = Qt.Key

CLASS, LOGIT, SOFTMAX, LABEL, GRADIENT = range(5)
_CLASS: Final = "The classes: click the number of one to make it the true label."
_LOGIT: Final = (
    "The logit z, any real number: drag its bar, or double-click to type. The axis grows when a "
    "logit goes beyond it."
)
_SOFTMAX: Final = "Softmax: p = exp(z) / Σ exp(z), the logits as probabilities, which sum to 1."
_LABEL: Final = "The true label y as a one-hot row: 1 for the true class. Click another 0 for it."
_GRADIENT: Final = (
    "The gradient of the cross-entropy by the logits, p − y: softmax minus one-hot. "
    "Training lowers a logit where it is above 0, and raises it where it is below."
)
_TYPED: Final = "One number, or several from this row on: [0.1, 0.3, 0.5, 0.9]"
_GAP: Final = 5
"""Pixels between a bar and its number, and on either side of a cell."""
_ENDS: Final = {
    Key.Key_Return: 0, Key.Key_Enter: 0, Key.Key_Down: 1, Key.Key_Tab: 1,
    Key.Key_Up: -1, Key.Key_Backtab: -1,
}  # fmt: skip
"""Keys that take what was typed, and how many rows they go on."""
_HAND, _ARROW = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
_CURSORS: Final = (_HAND, Qt.CursorShape.SizeHorCursor, _ARROW, _HAND, _ARROW)
_NUDGES: Final = {Key.Key_Left: -0.1, Key.Key_Right: 0.1}


class _Drag(NamedTuple):
    """A logit's bar that a person holds; all its changes are one step to undo."""

    row: int
    start: QPointF
    logit: float
    rate: float  # unscaled logits to a pixel, however the axis grows meanwhile


class LogitTable(FigureTable):
    """From logits to the gradient, a row a class; logits and label are a person's to set.

    Attributes:
        limit: where the axis of the logits ends.
    """

    logit_edited = Signal()
    label_chosen = Signal()

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        name = "Logits, softmax, label and gradient of each class"
        super().__init__(themes, name, (CLASS, LABEL), Qt.AlignmentFlag.AlignHCenter)
        self._lab = lab
        self.limit = 1.0
        self._drag: _Drag | None = None
        self._has_moved = False
        self.currentCellChanged.connect(lambda: self.viewport().update())
        self.setItemDelegate(LogitDelegate(self, lab, themes))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEditTriggers(self.EditTrigger.AnyKeyPressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def refresh(self) -> None:
        """Show the lab's case as it is."""
        case = self._lab.case
        limit = round_step(max(float(abs(case.logits).max()), 1.0), (1, 1.5, 2, 3, 5, 7))
        self.limit = limit if self._drag is None else max(limit, self.limit)  # it does not shrink
        end = logit_text(limit) if limit > 50_000 else signed(limit, int(limit % 1 != 0))
        heads = (
            ("class", _CLASS),
            (f"logit z\n{end.replace('+', '−')} … {end}", _LOGIT),
            ("softmax p\n0 … 1", _SOFTMAX),
            ("label y", _LABEL),
            ("gradient\n−1 … +1", _GRADIENT),
        )
        rows: list[Row] = []
        for row, (logit, odds) in enumerate(zip(case.logits, case.log_odds, strict=True)):
            cells = [
                str(row),
                logit_text(float(logit)),
                probability_text(float(odds), 8 if len(case) <= 4 else 3),
                str(int(row == case.label)),
                gradient_text(float(odds), is_label=row == case.label),
            ]
            rows.append((f"class {row}\n{exact_values(case, row)}", cells))
        self.set_rows(heads, rows)
        said = "; ".join(values.replace("\n", ", ") for values, _ in rows)
        self.setAccessibleDescription(f"True label {case.label}. {said}")

    def table(self) -> Table:
        case, k = self._lab.case, len(self._lab.case)
        return table_of(
            "class logit softmax label gradient cross_entropy",
            range(k), case.logits, case.probabilities, case.one_hot.astype(int), case.gradient,
            [case.loss] * k,
        )  # fmt: skip

    def type_in_row(self, row: int) -> None:
        """Open the field of a row's logit, if there is such a row."""
        if 0 <= row < len(self._lab.case):
            self.setCurrentCell(row, LOGIT)
            self.edit(self.currentIndex())

    def take_typed(self, row: int, numbers: list[float]) -> None:
        """Take numbers for the logits of this row and those below it."""
        case = self._lab.case
        logits, fitting = case.unscaled.copy(), numbers[: len(case) - row]
        logits[row : row + len(fitting)] = [logit / case.scale for logit in fitting]
        self._lab.set_logits(logits, case.label)
        self.logit_edited.emit()

    def minimumSizeHint(self) -> QtCore.QSize:
        line = self.fontMetrics().height()
        return QtCore.QSize(22 * line, line * (len(self._lab.case) + 4))

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setCurrentCell(index.row(), LOGIT)
        if index.column() == LOGIT:
            case = self._lab.case
            rate = 2 * self.limit / max(self.columnWidth(LOGIT) - 2 * _GAP, 1) / case.scale
            logit = float(case.unscaled[index.row()])
            self._drag, self._has_moved = _Drag(index.row(), event.position(), logit, rate), False
        elif index.column() in (CLASS, LABEL):
            self._choose_label(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag_to(self._drag, event.position())
            return
        index = self.indexAt(event.position().toPoint())
        self.viewport().setCursor(_CURSORS[index.column()])

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

    def _drag_to(self, drag: _Drag, place: QPointF) -> None:
        moved = place.x() - drag.start.x()
        self._has_moved = self._has_moved or abs(moved) >= QApplication.startDragDistance() // 2
        if self._has_moved:
            logit = round(drag.logit + moved * drag.rate, -floor(log10(drag.rate)))
            self._lab.set_logit(drag.row, min(max(logit, -MOST), MOST), key=drag)

    def _cancel_drag(self) -> None:
        if self._drag is not None:
            self._drag = None
            if self._has_moved:
                self._lab.undo_stack.undo()

    def _choose_label(self, row: int) -> None:
        if row != self._lab.case.label:
            self._lab.choose_label(row)
            self.label_chosen.emit()

    # Keyboard.

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key or self.currentRow() < 0:
            self.setCurrentCell(self._lab.case.label, LOGIT)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cancel_drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the logit, figures and Enter type it, Space makes it the label."""
        key, row, held, text = Key(event.key()), self.currentRow(), event.modifiers(), event.text()
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in _NUDGES:
            step = _NUDGES[key] * (10 if held & Qt.KeyboardModifier.ShiftModifier else 1)
            logit = round(float(self._lab.case.unscaled[row]) + step, 10)
            self._lab.set_logit(row, min(max(logit, -MOST), MOST), key=("nudge", row))
            self.logit_edited.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.type_in_row(row)
        elif key == Key.Key_Space:
            self._choose_label(row)
        elif key == Key.Key_Escape and self._drag is not None:
            self._cancel_drag()
        elif key in (Key.Key_Up, Key.Key_Down) or (text and text in "0123456789.,-+−"):
            super().keyPressEvent(event)  # goes up and down, or opens the field
        else:
            event.ignore()


class LogitDelegate(QStyledItemDelegate):
    """Paints bars with their numbers, and opens a field to type a logit."""

    def __init__(self, table: LogitTable, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(table)
        self._table, self._lab, self._themes = table, lab, themes
        self._row = 0  # which is typed in

    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        theme, case, row = self._themes.theme, self._lab.case, index.row()
        box, text, column = QRectF(option.rect), str(index.data()), index.column()
        is_label, wins = row == case.label, row == int(case.logits.argmax())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row == self._table.currentRow() and self._table.hasFocus():
            painter.fillRect(box, theme.track)
            painter.fillRect(box.adjusted(0, box.height() - 1, 0, 0), theme.accent)
        painter.setFont(option.font)
        painter.setPen(theme.text)
        if column == CLASS:
            painter.setFont(font_of(1.1, QFont.Weight.Bold if is_label else QFont.Weight.Normal))
            painter.setPen(theme.accent if is_label else theme.text)
            painter.drawText(box, CENTRE, text)
        elif column == LOGIT:
            share = float(case.logits[row]) / self._table.limit
            colours = (theme.warm, theme.accent) if wins else (theme.warm_soft, theme.accent_soft)
            self._paint_bar(painter, box, share, colours[share >= 0], text)
        elif column == SOFTMAX:
            painter.drawText(box.adjusted(0, 0, -_GAP, 0), RIGHT, text)
            widest = max(text, "> 0.999", key=len)
            bar = _bar_box(box)
            bar.setWidth(bar.width() - painter.fontMetrics().horizontalAdvance(widest) - _GAP)
            fill_box(painter, bar, theme.hairline)
            bar.setWidth(max(float(case.probabilities[row]) * bar.width(), 1.0))
            fill_box(painter, bar, theme.accent if wins else theme.accent_soft)
        elif column == LABEL:
            radius = min(box.height() / 2 - 1.5, 9.0)
            painter.setPen(pen_of(theme.accent if is_label else theme.axis))
            painter.setBrush(theme.accent if is_label else theme.card)
            painter.drawEllipse(box.center(), radius, radius)
            painter.setPen(theme.on_accent if is_label else theme.quiet)
            painter.drawText(box, CENTRE, text)
        else:
            share, colour = float(case.gradient[row]), theme.warm if is_label else theme.accent
            self._paint_bar(painter, box, share, colour, text)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, box: QRectF, share: float, colour: QColor, text: str
    ) -> None:
        """Paint a bar about the middle; its number stands on the other side of it."""
        bar, middle = _bar_box(box), float(round(box.center().x()))
        if painter.fontMetrics().horizontalAdvance(text) > box.width() / 2 - _GAP:
            painter.setFont(font_of(0.7))
        painter.fillRect(QRectF(middle, box.top(), 1, box.height()), self._themes.theme.axis)
        beside = box.adjusted(middle - box.left() + _GAP, 0, 0, 0)
        if share < 0:
            painter.drawText(beside, LEFT, text)
        else:
            painter.drawText(beside.translated(-beside.width() - 2 * _GAP, 0), RIGHT, text)
        length = max(min(abs(share), 1.0) * bar.width() / 2, 1.0)
        bar.setLeft(middle - length if share < 0 else middle)
        bar.setWidth(length)
        fill_box(painter, bar, colour)

    def createEditor(self, parent: QWidget, _option: Any, index: AnyIndex) -> QLineEdit:
        self._row = index.row()
        field = QLineEdit(parent)
        field.setStyleSheet("QLineEdit { padding: 0 2px; }")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(f"Logit of class {self._row}")
        field.setAccessibleDescription(_TYPED)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(f"{float(self._lab.case.logits[index.row()]):.8g}")
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        if numbers := self._numbers_of(editor):
            self._table.take_typed(index.row(), numbers)

    def eventFilter(self, editor: QtCore.QObject, event: QEvent) -> bool:
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        step = _ENDS.get(Key(event.key())) if is_press else None  # type: ignore[attr-defined]
        if step is None or not isinstance(editor, QLineEdit):
            return super().eventFilter(editor, event)
        if self._numbers_of(editor) is None:
            most = MOST * self._lab.case.scale
            told = f"A logit is a number from −{most:,.0f} to {most:,.0f}. {_TYPED}."
            editor.selectAll()
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), wrapped(told), editor)
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, self.EndEditHint.NoHint)
        if step:
            self._table.type_in_row(self._row + step)
        return True

    def _numbers_of(self, editor: QWidget) -> list[float] | None:
        """What was typed; empty if nothing was, None for nonsense."""
        if not isinstance(editor, QLineEdit) or not editor.isModified():
            return []
        return parse_numbers(editor.text(), MOST * self._lab.case.scale)


def _bar_box(box: QRectF) -> QRectF:
    """The room for bars in a cell."""
    spare = max(0.2 * box.height(), box.height() / 2 - 15)
    return box.adjusted(_GAP, spare, -_GAP, -spare)
