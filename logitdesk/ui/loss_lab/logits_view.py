"""Logit, softmax and gradient of each class as bars, to drag and to type."""

from dataclasses import replace
from math import ceil, log10
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from logitdesk.scores.losses import MOST
from logitdesk.scores.table import Table
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.items import round_step
from logitdesk.ui.formatting import compact, exact_probability, number_text
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import gradient_text, negated, parse_numbers, probability_text
from logitdesk.ui.loss_lab.views import LossView
from logitdesk.ui.theme import ThemeManager, quiet_label

_BETWEEN: Final = "; "


class LogitsView(LossView):
    """A row of bars for each class, the true one marked; below it the logits as a text.

    A logit's bar is dragged, or moved by Left and Right, and figures type it; a click on a row, or
    Space on it, makes its class the true label.
    """

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._limit, self._key = 1.0, object()  # what makes a drag one step to undo
        columns = (
            Labels("class", "0", 1.1),
            replace(LOGITS, head=self.tr("logit z"), write=compact, widest="−88.88",
                    is_draggable=True, room=2),
            replace(SOFTMAX, name="softmax", head=self.tr("softmax p"), write=probability_text,
                    widest="> 0.999"),
            replace(LOGITS, name="gradient", head="−1 … p − y … 1", write=gradient_text,
                    widest="< −0.999", least=(-1.0, 1.0), has_axis=False, room=1.5),
        )  # fmt: skip
        name = self.tr("Logits, softmax, label and gradient of each class")
        self.bars = BarChart(themes, name, columns)
        self.bars.make_table, self.bars.make_readout = self.table, self._read_class
        self._typed = QLineEdit()
        self._typed.setAccessibleName(self.tr("Logits as text"))
        self._typed.setToolTip(
            self.tr(
                "The logits: change a number, or type two to ten others, as [0.1, 0.3, 0.5, 0.9]"
            )
        )
        self.column.addWidget(self.bars, 1)
        self.column.addLayout(row_of(quiet_label("z ="), self._typed))
        self.bars.clicked.connect(lab.choose_label)
        self.bars.dragged.connect(self._on_dragged)
        self.bars.drag_ended.connect(self._on_drag_ended)
        self._typed.editingFinished.connect(self._on_typed)
        self._typed.returnPressed.connect(self.bars.setFocus)  # where Undo is the window's

    def refresh(self) -> None:
        case = self.lab.case
        if not self.bars.is_dragging:  # the axis stays, and has room to drag a bar further
            self._limit = round_step(max(1.1 * float(abs(case.logits).max()), 1.0))
        values = [case.logits, case.probabilities, case.gradient]
        classes = [str(number) for number in range(len(case))]
        self.bars.set_bars(classes, values, highlighted=int(case.logits.argmax()))
        self.bars.set_range(0, -self._limit, self._limit)
        self.bars.mark(case.label)
        if not self._typed.isModified():
            self._show_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type the logit of the class pointed at; Escape leaves it as it was."""
        number, texts = self.bars.pointed, self._texts()
        if event.key() == Qt.Key.Key_Escape and self._typed.isModified():
            self._show_text()
            self.bars.setFocus()
        elif number is not None and event.text() and event.text() in "0123456789.,-+−":
            self._typed.setFocus()
            self._typed.setSelection(len(_BETWEEN.join([*texts[:number], ""])), len(texts[number]))
            self._typed.insert(event.text())
            self._typed.setModified(True)
        else:
            super().keyPressEvent(event)

    def table(self) -> Table:
        """A row for each class."""
        case = self.lab.case
        columns = {
            "class": range(len(case)), "logit": case.logits, "softmax": case.probabilities,
            "label": case.one_hot.astype(int), "gradient": case.gradient,
            "cross_entropy": [case.loss] * len(case),
        }  # fmt: skip
        return Table.of(columns)

    def _texts(self) -> list[str]:
        return [number_text(z, ".6g") for z in self.lab.case.logits]

    def _show_text(self) -> None:
        self._typed.setText(_BETWEEN.join(self._texts()))
        self._typed.setCursorPosition(0)

    def _read_class(self, number: int) -> Readout:
        """Tell logit, softmax and gradient of a class in many digits."""
        case, odds = self.lab.case, float(self.lab.case.log_odds[number])
        is_label = number == case.label
        gradient = negated(exact_probability(-odds)) if is_label else exact_probability(odds)
        rows = (
            (self.tr("logit"), number_text(case.logits[number], ".8g")),
            (self.tr("softmax"), exact_probability(odds)), (self.tr("gradient"), gradient),
        )  # fmt: skip
        note = self.tr("Click: take it for the true class")
        if is_label:
            note = self.tr("The true class")
        return Readout(self.tr("Class {number}").format(number=number), rows, note)

    def _on_dragged(self, number: int, logit: float) -> None:
        scale = self.lab.case.scale
        logit = round(logit / scale, 3 - ceil(log10(self._limit / scale)))
        self.lab.set_logit(number, min(max(logit, -MOST), MOST), key=(self._key, number))

    def _on_drag_ended(self) -> None:
        self._key = object()
        self.refresh()

    def _on_typed(self) -> None:
        """Take what was typed, unless it is nonsense; numbers that stay are still exact."""
        case = self.lab.case
        if self._typed.isModified():
            typed = parse_numbers(self._typed.text(), MOST * case.scale)
            old = {float(f"{z:.6g}"): z / case.scale for z in case.logits.tolist()}
            if typed:
                self.lab.set_logits([old.get(z, z / case.scale) for z in typed])
            self._show_text()
