"""Logit, softmax, label and gradient of each class, to drag and type."""

from math import floor, log10
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSizePolicy, QStyledItemDelegate, QWidget

from logitdesk.scores.losses import MOST
from logitdesk.ui.charts.items import CENTRE, LEFT, RIGHT, fill_box, pen_of, round_step
from logitdesk.ui.charts.table import Table
from logitdesk.ui.figure_table import FigureTable, Row
from logitdesk.ui.formatting import compact, signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import exact_values, gradient_text, parse_numbers, probability_text
from logitdesk.ui.loss_lab.views import table_of
from logitdesk.ui.theme import ThemeManager, font_of

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
_STARTS: Final = 4
"""Pixels that the mouse moves before it drags."""
_HAND, _ARROW = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
_CURSORS: Final = (_HAND, Qt.CursorShape.SizeHorCursor, _ARROW, _HAND, _ARROW)
_NUDGES: Final = {Key.Key_Left: -0.1, Key.Key_Right: 0.1}


class LogitTable(FigureTable):
    """A row for each class; logits and label can be changed.

    Attributes:
        limit: where the axis of the logits ends.
    """

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        name = "Logits, softmax, label and gradient of each class"
        super().__init__(themes, name, (CLASS, LABEL), Qt.AlignmentFlag.AlignHCenter)
        self._lab = lab
        self.limit = 1.0
        # x and logit at the press, logits to a pixel, and what makes it one step to undo.
        self._drag: tuple[float, float, float, object] | None = None
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
        end = compact(limit) if limit > 50_000 else signed(limit, int(limit % 1 != 0))
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
                compact(float(logit)),
                probability_text(float(odds), 8 if len(case) <= 4 else 3),
                str(int(row == case.label)),
                gradient_text(float(odds), is_label=row == case.label),
            ]
            rows.append((exact_values(case, row), cells))
        self.set_rows(heads, rows)

    def table(self) -> Table:
        case, k = self._lab.case, len(self._lab.case)
        return table_of(
            "class logit softmax label gradient cross_entropy",
            range(k), case.logits, case.probabilities, case.one_hot.astype(int), case.gradient,
            [case.loss] * k,
        )  # fmt: skip

    def take_typed(self, row: int, numbers: list[float]) -> None:
        """Take numbers for the logits of this row, if it is still there, and those below it."""
        case = self._lab.case
        logits, fitting = case.unscaled.copy(), numbers[: max(len(case) - row, 0)]
        logits[row : row + len(fitting)] = [logit / case.scale for logit in fitting]
        self._lab.set_logits(logits)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(22 * line, line * (len(self._lab.case) + 4))

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
            self._drag = (event.position().x(), logit, rate, object())
        elif index.column() in (CLASS, LABEL):
            self._choose_label(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            index = self.indexAt(event.position().toPoint())
            self.viewport().setCursor(_CURSORS[index.column()])
            return
        start, before, rate, key = self._drag
        moved = event.position().x() - start
        if abs(moved) >= _STARTS:
            logit = round(before + moved * rate, -floor(log10(rate)))
            self._lab.set_logit(self.currentRow(), min(max(logit, -MOST), MOST), key=key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = None
            self.refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == LOGIT:
            self.setCurrentCell(index.row(), LOGIT)
            self.edit(index)

    def _choose_label(self, row: int) -> None:
        if row != self._lab.case.label and 0 <= row < len(self._lab.case):
            self._lab.choose_label(row)

    # Keyboard.

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key or self.currentRow() < 0:
            self.setCurrentCell(self._lab.case.label, LOGIT)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change a logit, type it, or make its class the label."""
        key, row, held, text = Key(event.key()), self.currentRow(), event.modifiers(), event.text()
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in _NUDGES and 0 <= row < len(self._lab.case):
            logit = round(float(self._lab.case.unscaled[row]) + _NUDGES[key], 10)
            self._lab.set_logit(row, min(max(logit, -MOST), MOST), key=("nudge", row))
        elif key in (Key.Key_Return, Key.Key_Enter):
            if self.state() != self.State.EditingState:  # the field passes on what ends it
                self.edit(self.currentIndex())
        elif key == Key.Key_Space:
            self._choose_label(row)
        elif key in (Key.Key_Up, Key.Key_Down) or (text and text in "0123456789.,-+−["):
            super().keyPressEvent(event)  # goes up and down, or opens the field
        else:
            event.ignore()

    def closeEditor(self, editor: QWidget, _hint: QStyledItemDelegate.EndEditHint) -> None:
        """Stay in the row, as only its logit can be typed."""
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)


class LogitDelegate(QStyledItemDelegate):
    """Paints bars with their numbers; has a field to type a logit."""

    def __init__(self, table: LogitTable, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(table)
        self._table, self._lab, self._themes = table, lab, themes

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
        """Paint a bar about the middle, its number on the other side."""
        bar, middle = _bar_box(box), float(round(box.center().x()))
        room, font = box.width() / 2 - 2 * _GAP, painter.font()
        needed = painter.fontMetrics().horizontalAdvance(text)
        font.setPointSizeF(font.pointSizeF() * min(1.0, max(room / needed, 0.4)))
        painter.setFont(font)  # a number that is cut would read as another
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
        field = QLineEdit(parent)
        field.setStyleSheet("QLineEdit { padding: 0 2px; }")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(f"Logit of class {index.row()}")
        field.setAccessibleDescription(_TYPED)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(f"{float(self._lab.case.logits[index.row()]):.8g}")
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        """Take what was typed, unless it is nonsense."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            numbers = parse_numbers(editor.text(), MOST * self._lab.case.scale)
            if numbers:
                self._table.take_typed(index.row(), numbers)


def _bar_box(box: QRectF) -> QRectF:
    """The room for bars in a cell."""
    spare = max(0.2 * box.height(), box.height() / 2 - 15)
    return box.adjusted(_GAP, spare, -_GAP, -spare)
