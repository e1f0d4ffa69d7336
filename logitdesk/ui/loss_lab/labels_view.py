"""Two kinds of labels that give the same number, and a batch that has one loss a row."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton

from logitdesk.scores.functional import cross_entropy, log_odds
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import short, signed
from logitdesk.ui.loss_lab.model import MOST_ROWS, LossLabModel
from logitdesk.ui.loss_lab.text import loss_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, Row, sentence_label, table_of
from logitdesk.ui.theme import ThemeManager, title_label

_ONE_HOT: Final = "−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere."
_SPARSE: Final = "−log softmax(z) at the true class: all that is left of that sum."
_SAME: Final = "The same number: the row’s zeros leave only the term of the true class."
_HEADS: Final = (
    ("", ""),
    ("logits", "One row of logits a drawing."),
    ("label", "Its true class."),
    ("loss", "Its cross-entropy, in nats: one number a row."),
    ("", ""),
)


class BatchTable(FigureTable):
    """A row of logits a line, the one on screen first; the others can be removed."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(themes, "The batch", fitted=(0, 2, 3, 4))
        self._lab = lab

    def refresh(self) -> None:
        rows: list[Row] = []
        for number, (row, loss) in enumerate(zip(self._lab.batch, self.losses(), strict=True)):
            name, logits = str(number) if number else "now", row.logits.tolist()
            text = loss_text(loss, float(log_odds(row.logits)[row.label]))
            cells = [name, ", ".join(signed(z, 1) for z in logits), str(row.label), text, ""]
            rows.append((", ".join(map(short, logits)), cells))
        self.set_rows(_HEADS, rows)
        for number in range(1, len(rows)):
            if self.cellWidget(number, 4) is None:
                button = QToolButton()
                button.setText("×")
                button.setStyleSheet("QToolButton { border-color: transparent; padding: 0 6px; }")
                button.setToolTip("Take this row out of the batch")
                button.setAccessibleName(f"Remove row {number}")
                button.clicked.connect(lambda _=False, n=number: self._lab.remove_row(n))
                self.setCellWidget(number, 4, button)

    def losses(self) -> list[float]:
        """The cross-entropy of each row, in nats."""
        batch = self._lab.batch
        return list(cross_entropy([row.logits for row in batch], [row.label for row in batch]))

    def table(self) -> Table:
        return table_of("label loss", [row.label for row in self._lab.batch], self.losses())

    def export_table(self) -> Table:
        """All logits, with labels and losses."""
        names = " ".join(f"logit_{number}" for number in range(len(self._lab.case)))
        logits = zip(*(row.logits for row in self._lab.batch), strict=True)
        labels = [row.label for row in self._lab.batch]
        return table_of(f"{names} label loss", *logits, labels, self.losses())


class LabelsView(LossView):
    """One-hot and sparse labels, and the batch."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._table = FigureTable(themes, "The loss with labels of either kind")
        self.batch = BatchTable(lab, themes)
        self._outcome = sentence_label()
        self._add = QPushButton("Add this row")
        self._add.setToolTip("Keep these logits and their label, and go on changing them")
        self._add.clicked.connect(lab.add_row)
        head = QHBoxLayout()
        head.addWidget(title_label("A batch"), stretch=1)
        head.addWidget(self._add)
        self.column.addWidget(self._table)
        self.column.addWidget(sentence_label(_SAME))
        self.column.addSpacing(12)
        self.column.addLayout(head)
        self.column.addWidget(self.batch)
        self.column.addWidget(self._outcome)
        self.column.addStretch()

    def refresh(self) -> None:
        case = self.lab.case
        row, odds = " ".join(str(int(y)) for y in case.one_hot), float(case.log_odds[case.label])
        one_hot = float(cross_entropy([case.logits], [case.one_hot])[0])
        self._table.set_rows(
            [("", ""), ("loss", "The cross-entropy, in nats.")],
            [
                (_ONE_HOT, [f"one-hot [{row}]", loss_text(one_hot, odds)]),
                (_SPARSE, [f"sparse label {case.label}", loss_text(case.loss, odds)]),
            ],
        )
        self.batch.refresh()
        losses = self.batch.losses()
        mean, is_full = short(sum(losses) / len(losses)), len(losses) >= MOST_ROWS
        self._outcome.setText(
            f"One loss a row: shape ({len(losses)},). Their mean, {mean}, is what training lowers."
            f"{f' A batch of {MOST_ROWS} rows is full.' if is_full else ''}"
        )
        self._add.setEnabled(not is_full)
