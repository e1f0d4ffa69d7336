"""Two kinds of labels that give the same number, and a batch that has one loss a row."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from logitdesk.scores.functional import cross_entropy
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.formatting import short
from logitdesk.ui.loss_lab.batch import MOST, Batch
from logitdesk.ui.loss_lab.batch_table import BatchTable
from logitdesk.ui.loss_lab.figure_table import FigureRow, FigureTable
from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.row_figures import loss_text
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.theme import ThemeManager, title_label, wrapped

_ONE_HOT: Final = "−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere."
_SPARSE: Final = "−log softmax(z) at the true class: all that is left of that sum."
_SAME: Final = "The same number: the row’s zeros leave only the term of the true class."
_LOSS: Final = "The cross-entropy, in nats."
_BATCH: Final = "Several rows of logits at once, each with its label: so networks are trained."
_ADD: Final = "Keep these logits and their label in the batch, and go on changing them"
_FULL: Final = f"A batch of {MOST} rows is enough here: remove one first"


class LabelsView(LiveView):
    """One-hot and sparse labels, and the batch.

    All methods run on the window's thread.

    Attributes:
        table: the loss with labels of either kind.
        batch_table: the batch's rows.
        outcome: the shape of the batch's losses, and their mean.
        add: the button that keeps the row on screen.
    """

    def __init__(
        self,
        question: LossQuestion,
        batch: Batch,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._batch = batch
        self.table = FigureTable(themes, rows=2)
        self.table.setAccessibleName("The loss with labels of either kind")
        self.batch_table = BatchTable(batch)
        self.outcome = Sentence(lines=2)
        self.add = QPushButton("Add this row")
        self._put_together()
        self.add.clicked.connect(batch.add_current)
        batch.changed.connect(self.follow)
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Show the question and the batch as they are."""
        case = self.question.case
        row = " ".join(str(int(y)) for y in case.one_hot)
        odds = float(case.log_odds[case.label])
        one_hot = float(cross_entropy([case.logits], [case.one_hot])[0])
        rows = [
            FigureRow(f"one-hot [{row}]", [loss_text(one_hot, odds)], _ONE_HOT),
            FigureRow(f"sparse label {case.label}", [loss_text(case.loss, odds)], _SPARSE),
        ]
        self.table.show_rows(["loss"], [_LOSS], rows)
        self.batch_table.bring_up_to_date()
        count, mean = len(self._batch.labels), short(self._batch.mean)
        self.outcome.say(
            f"One loss a row: shape ({count},). Their mean, {mean}, is what training lowers."
        )
        self.add.setEnabled(not self._batch.is_full)
        self.add.setToolTip(_FULL if self._batch.is_full else _ADD)

    def numbers(self) -> str:
        """The batch's rows as comma-separated values."""
        rows, losses = self._batch.rows, self._batch.losses.tolist()
        heads = [*(f"logit_{number}" for number in range(len(self.question.case))), "label", "loss"]
        return csv_table(
            heads,
            (
                [*row.logits.tolist(), row.label, loss]
                for row, loss in zip(rows, losses, strict=True)
            ),
        )

    def _put_together(self) -> None:
        same = Sentence(lines=2)
        same.say(_SAME)
        title = title_label("A batch")
        title.setToolTip(wrapped(_BATCH))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addWidget(same)
        column.addLayout(head)
        column.addWidget(self.batch_table, alignment=Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.outcome)
        column.addStretch()
