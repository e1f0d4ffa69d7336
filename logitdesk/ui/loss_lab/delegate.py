"""How the logits' table paints its bars, and how a logit is typed in it."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from logitdesk.scores.losses import MOST
from logitdesk.ui.charts.items import CENTRE, LEFT, RIGHT, Range, fill_box, pen_of
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import parse_numbers
from logitdesk.ui.theme import ThemeManager, font_of, wrapped

AnyIndex = QModelIndex | QPersistentModelIndex
Key = Qt.Key

CLASS, LOGIT, SOFTMAX, LABEL, GRADIENT = range(5)
_TOLD: Final = "One number, or several from this row on: [0.1, 0.3, 0.5, 0.9]"
GAP: Final = 5
"""Pixels between a bar and its number, and on either side of a cell."""
_TAKES: Final = {
    Key.Key_Return: 0, Key.Key_Enter: 0, Key.Key_Down: 1, Key.Key_Tab: 1,
    Key.Key_Up: -1, Key.Key_Backtab: -1,
}  # fmt: skip
"""Keys that take what was typed, and how many rows they go on."""


class LogitDelegate(QStyledItemDelegate):
    """Paints bars with their numbers, and opens a field to type a logit.

    Signals:
        typed(int, object): numbers, a list of floats, for this row and those below it.
        row_wanted(int): the person goes on to type in this row, if there is one.

    Attributes:
        range: the axis of the logits.
        pointed_row: the row that is marked.
    """

    typed = Signal(int, object)
    row_wanted = Signal(int)

    def __init__(self, lab: LossLabModel, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._lab, self._themes = lab, themes
        self.range = Range(-1.0, 1.0, self)
        self.pointed_row: int | None = None
        self._row = 0  # which is typed in

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, case, row = self._themes.theme, self._lab.case, index.row()
        box, text = QRectF(option.rect), str(index.data())
        is_label, wins = row == case.label, row == int(case.logits.argmax())
        is_pointed = row == self.pointed_row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_pointed:
            painter.fillRect(box, theme.track)
            if option.widget.hasFocus():
                painter.fillRect(box.adjusted(0, box.height() - 1, 0, 0), theme.accent)
        painter.setFont(option.font)
        painter.setPen(theme.text)
        if index.column() == CLASS:
            painter.setFont(font_of(1.1, QFont.Weight.Bold if is_label else QFont.Weight.Normal))
            painter.setPen(theme.accent if is_label else theme.text)
            painter.drawText(box, CENTRE, text)
        elif index.column() == LOGIT:
            share = float(case.logits[row]) / self.range.high
            colours = (theme.warm, theme.accent) if wins else (theme.warm_soft, theme.accent_soft)
            bar = self._paint_bar(painter, box, share, colours[share >= 0], text)
            if is_pointed:  # what it is taken by
                end = bar.left() if share < 0 else bar.right() - 3
                fill_box(painter, QRectF(end, bar.top() - 2, 3, bar.height() + 4), theme.text)
        elif index.column() == SOFTMAX:
            painter.drawText(box.adjusted(0, 0, -GAP, 0), RIGHT, text)
            widest = max(text, "> 0.999", key=len)
            track = _bar_box(box)
            track.setRight(track.right() - painter.fontMetrics().horizontalAdvance(widest) - GAP)
            fill_box(painter, track, theme.hairline)
            track.setWidth(max(float(case.probabilities[row]) * track.width(), 1.0))
            fill_box(painter, track, theme.accent if wins else theme.accent_soft)
        elif index.column() == LABEL:
            radius = min(box.height() / 2 - 1.5, 9.0)
            painter.setPen(pen_of(theme.accent if is_label else theme.axis))
            painter.setBrush(theme.accent if is_label else theme.card)
            painter.drawEllipse(box.center(), radius, radius)
            painter.setPen(theme.on_accent if is_label else theme.quiet)
            painter.drawText(box, CENTRE, text)
        else:
            share = float(case.gradient[row]) or (-1e-9 if is_label else 1e-9)
            self._paint_bar(painter, box, share, theme.warm if is_label else theme.accent, text)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, box: QRectF, share: float, colour: QColor, text: str
    ) -> QRectF:
        """Paint a bar about the middle; its number stands on the other side of it."""
        bar, middle = _bar_box(box), float(round(box.center().x()))
        length = max(min(abs(share), 1.0) * bar.width() / 2, 1.0)
        number = QRectF(middle + GAP, box.top(), 200, box.height())
        if painter.fontMetrics().horizontalAdvance(text) > box.width() / 2 - GAP:
            painter.setFont(font_of(0.7))
        painter.fillRect(QRectF(middle, box.top(), 1, box.height()), self._themes.theme.axis)
        if share < 0:
            painter.drawText(number, LEFT, text)
        else:
            painter.drawText(number.translated(-200 - 2 * GAP, 0), RIGHT, text)
        bar.setLeft(middle - length if share < 0 else middle)
        bar.setWidth(length)
        fill_box(painter, bar, colour)
        return bar

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QLineEdit:
        self._row = index.row()
        field = QLineEdit(parent)
        field.setStyleSheet("QLineEdit { padding: 0 2px; }")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(f"Logit of class {index.row()}")
        field.setAccessibleDescription(_TOLD)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            logit = float(self._lab.case.logits[index.row()])
            editor.setText(f"{logit:.6g}" if abs(logit) < 1e5 else f"{logit:.0f}")
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: AnyIndex) -> None:
        if numbers := self._numbers_of(editor):
            self.typed.emit(index.row(), numbers)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        step = _TAKES.get(Key(event.key())) if is_press else None  # type: ignore[attr-defined]
        if step is None or not isinstance(editor, QLineEdit):
            return super().eventFilter(editor, event)
        if self._numbers_of(editor) is None:
            most = MOST * self._lab.case.scale
            told = f"A logit is a number from −{most:,.0f} to {most:,.0f}. {_TOLD}."
            editor.selectAll()
            QToolTip.showText(editor.mapToGlobal(QPoint(0, 24)), wrapped(told), editor)
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, self.EndEditHint.NoHint)
        if step:
            self.row_wanted.emit(self._row + step)
        return True

    def _numbers_of(self, editor: QWidget) -> list[float] | None:
        """What was typed; empty if nothing was, None for nonsense."""
        if not isinstance(editor, QLineEdit) or not editor.isModified():
            return []
        return parse_numbers(editor.text(), MOST * self._lab.case.scale)


def _bar_box(box: QRectF) -> QRectF:
    """The room for bars in a cell."""
    height = min(0.6 * box.height(), 30.0)
    room = QRectF(box.left() + GAP, 0, box.width() - 2 * GAP, height)
    room.moveTop(box.center().y() - height / 2)
    return room
