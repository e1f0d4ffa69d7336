"""The rows of a batch: logits, label and loss, each with a way out."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import short, signed
from logitdesk.ui.loss_lab.batch import MOST, Batch, BatchRow
from logitdesk.ui.loss_lab.row_figures import loss_text
from logitdesk.ui.theme import QUIET, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import keep_room

_HEADS: Final = {
    "logits": "One row of logits a drawing.",
    "label": "Its true class.",
    "loss": "Its cross-entropy, in nats: one number a row.",
}
_PLAIN: Final = "QToolButton { border-color: transparent; padding: 0 4px; }"
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BatchTable(QWidget):
    """A line for each row of the batch, the one on screen first.

    All methods run on the window's thread.
    """

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for column, (head, explanation) in enumerate(_HEADS.items(), 1):
            label = quiet_label(head)
            label.setToolTip(wrapped(explanation))
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignLeft if column == 1 else _RIGHT)
        self._lines = [_Line(grid, number, batch) for number in range(MOST)]
        self.setAccessibleName("The batch")

    def bring_up_to_date(self) -> None:
        """Show the batch as it is."""
        rows, losses = self._batch.rows, self._batch.losses.tolist()
        texts = [loss_text(loss, row.log_odds) for row, loss in zip(rows, losses, strict=True)]
        for number, line in enumerate(self._lines):
            line.set_visible(number < len(rows))
            if number < len(rows):
                line.show_row(rows[number], texts[number])
        told = (f"label {row.label}, loss {text}" for row, text in zip(rows, texts, strict=True))
        self.setAccessibleDescription("; ".join(told))

    def table(self) -> Table:
        """Return what is shown."""
        labels = [row.label for row in self._batch.rows]
        rows = zip(labels, self._batch.losses.tolist(), strict=True)
        return Table(("label", "loss"), tuple(rows))

    def way_out(self, number: int) -> QToolButton:
        """The button that takes a kept row out."""
        return self._lines[number].remove


class _Line:
    """The widgets of one row."""

    def __init__(self, grid: QGridLayout, number: int, batch: Batch) -> None:
        is_first = number == 0
        weight = QFont.Weight.DemiBold if is_first else QFont.Weight.Normal
        self._name = quiet_label("now" if is_first else str(number))
        self._name.setToolTip(wrapped("The row on screen: it moves with it.") if is_first else "")
        self._logits = _Elided()
        self._label, self._loss = QLabel(), QLabel()
        for figure in (self._label, self._loss):
            figure.setFont(font_of(QUIET, weight))
        self._loss.setAlignment(_RIGHT)
        self._loss.setMinimumWidth(self._loss.fontMetrics().horizontalAdvance("8.888×10⁻⁸⁸"))
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setStyleSheet(_PLAIN)
        self.remove.setFont(font_of(QUIET))
        self.remove.setToolTip("Take this row out of the batch")
        self.remove.setAccessibleName(f"Remove row {number}")
        self.remove.clicked.connect(lambda: batch.remove(number))
        keep_room(self.remove)
        self._is_first = is_first
        self._widgets = [self._name, self._logits, self._label, self._loss, self.remove]
        for column, widget in enumerate(self._widgets):
            if widget in (self._label, self._loss):
                grid.addWidget(widget, number + 1, column, _RIGHT)
            else:
                grid.addWidget(widget, number + 1, column)

    def set_visible(self, is_there: bool) -> None:
        for widget in self._widgets:
            widget.setVisible(is_there)
        keeps = self.remove.sizePolicy()
        keeps.setRetainSizeWhenHidden(is_there)
        self.remove.setSizePolicy(keeps)
        if self._is_first:
            self.remove.hide()

    def show_row(self, row: BatchRow, loss: str) -> None:
        self._logits.setText(", ".join(signed(z, 1) for z in row.logits.tolist()))
        self._logits.setToolTip(wrapped(", ".join(short(z) for z in row.logits.tolist())))
        self._label.setText(str(row.label))
        self._loss.setText(loss)


class _Elided(QLabel):
    """Quiet text that ends in … where it does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font_of(QUIET))
        self.setProperty("role", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
