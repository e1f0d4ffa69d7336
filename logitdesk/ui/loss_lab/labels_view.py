"""Two kinds of labels that give the same number, and a batch that has one loss a row."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QToolButton, QVBoxLayout

from logitdesk.scores.functional import cross_entropy, log_odds
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import short, signed
from logitdesk.ui.loss_lab.model import MOST_ROWS, LossLabModel
from logitdesk.ui.loss_lab.text import loss_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, Row, sentence_label
from logitdesk.ui.theme import ThemeManager, title_label, wrapped

_ONE_HOT: Final = "−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere."
_SPARSE: Final = "−log softmax(z) at the true class: all that is left of that sum."
_SAME: Final = "The same number: the row’s zeros leave only the term of the true class."
_BATCH: Final = "Several rows of logits at once, each with its label: so networks are trained."
_ADD: Final = "Keep these logits and their label in the batch, and go on changing them"
_FULL: Final = f"A batch of {MOST_ROWS} rows is enough here: remove one first"
_HEADS: Final = (
    ("logits", "One row of logits a drawing."),
    ("label", "Its true class."),
    ("loss", "Its cross-entropy, in nats: one number a row."),
    ("", ""),
)


class BatchTable(FigureTable):
    """A row of logits a line, the one on screen first; the others can be removed."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(themes, "The batch")
        self._lab = lab

    def refresh(self) -> None:
        rows = []
        for number, (row, loss) in enumerate(zip(self._lab.batch, self.losses(), strict=True)):
            name, logits = str(number) if number else "now", row.logits.tolist()
            text = loss_text(loss, float(log_odds(row.logits)[row.label]))
            cells = [", ".join(signed(z, 1) for z in logits), str(row.label), text, ""]
            rows.append(Row(name, ", ".join(map(short, logits)), cells))
        self.set_rows(_HEADS, rows)
        for column in (2, 3, 4):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)
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
        losses = cross_entropy([row.logits for row in batch], [row.label for row in batch])
        return [float(loss) for loss in losses]

    def table(self) -> Table:
        labels = [row.label for row in self._lab.batch]
        return Table(("label", "loss"), tuple(zip(labels, self.losses(), strict=True)))

    def export_table(self) -> Table:
        """All logits, with labels and losses."""
        names = [f"logit_{number}" for number in range(len(self._lab.case))]
        rows = zip(self._lab.batch, self.losses(), strict=True)
        cells = ((*row.logits.tolist(), row.label, loss) for row, loss in rows)
        return Table((*names, "label", "loss"), tuple(cells))


class LabelsView(LossView):
    """One-hot and sparse labels, and the batch."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._table = FigureTable(themes, "The loss with labels of either kind")
        self.batch = BatchTable(lab, themes)
        self._outcome = sentence_label()
        self._add = QPushButton("Add this row")
        self._add.clicked.connect(lab.add_row)
        title = title_label("A batch")
        title.setToolTip(wrapped(_BATCH))
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._add)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        column.addWidget(sentence_label(_SAME))
        column.addSpacing(12)
        column.addLayout(head)
        column.addWidget(self.batch)
        column.addWidget(self._outcome)
        column.addStretch()

    def refresh(self) -> None:
        case = self.lab.case
        row, odds = " ".join(str(int(y)) for y in case.one_hot), float(case.log_odds[case.label])
        one_hot = float(cross_entropy([case.logits], [case.one_hot])[0])
        self._table.set_rows(
            [("loss", "The cross-entropy, in nats.")],
            [
                Row(f"one-hot [{row}]", _ONE_HOT, [loss_text(one_hot, odds)]),
                Row(f"sparse label {case.label}", _SPARSE, [loss_text(case.loss, odds)]),
            ],
        )
        self.batch.refresh()
        losses = self.batch.losses()
        mean, is_full = short(sum(losses) / len(losses)), len(losses) >= MOST_ROWS
        self._outcome.setText(
            f"One loss a row: shape ({len(losses)},). Their mean, {mean}, is what training lowers."
        )
        self._add.setEnabled(not is_full)
        self._add.setToolTip(_FULL if is_full else _ADD)
