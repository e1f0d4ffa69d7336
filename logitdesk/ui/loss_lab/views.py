"""The loss lab's base of views, and two views: softmax twice, and labels."""

from dataclasses import replace
from math import log

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from logitdesk.scores.functional import cross_entropy
from logitdesk.scores.losses import surest
from logitdesk.scores.table import Table
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.figure_table import FigureTable
from logitdesk.ui.formatting import percent, short, short_signed, signed
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.model import MOST_ROWS, LossLabModel
from logitdesk.ui.loss_lab.text import listed, loss_text
from logitdesk.ui.theme import ThemeManager, sentence_label, title_label
from logitdesk.ui.widgets import explain


class LossView(QWidget):
    """Shows the model while it is visible: `refresh` says how."""

    def __init__(self, lab: LossLabModel) -> None:
        super().__init__()
        self.lab = lab
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        lab.changed.connect(self._on_changed)

    def refresh(self) -> None:
        raise NotImplementedError

    @property
    def loss_head(self) -> tuple[str, str]:
        """The head of a column of losses, and a sentence on it."""
        return self.tr("loss"), self.tr("The cross-entropy with the true label, in nats.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()


class TwiceView(LossView):
    """Probabilities, loss and gradient with softmax taken once and twice."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        columns = (
            Labels("class", "00", 1.0),
            replace(SOFTMAX, name="softmax", head=self.tr("softmax once"), has_axis=False),
            replace(SOFTMAX, name="softmax twice", head=self.tr("softmax twice"), has_axis=False),
        )
        self._bars = BarChart(
            themes, self.tr("Probabilities with softmax taken once and twice"), columns
        )
        self._table = FigureTable(
            themes, self.tr("Loss and gradient with softmax taken once and twice")
        )
        told = self.tr("Probabilities after softmax, and after softmax of these once more.")
        explain(self._bars, told, "questions#from-logits")
        self._sentence = sentence_label()
        self.column.addWidget(self._bars, stretch=1)
        self.column.addWidget(self._table)
        self.column.addWidget(self._sentence)

    def refresh(self) -> None:
        case, label, most = self.lab.case, self.lab.case.label, surest(len(self.lab.case))
        values = [case.probabilities.tolist(), case.probabilities_twice.tolist()]
        self._bars.set_bars(list(map(str, range(len(case)))), values, highlighted=label)
        tip = self.tr("By how much the loss grows with the logit of the label.")
        head = self.tr("gradient\nat {label}").format(label=label)
        once = [loss_text(case.loss), short_signed(float(case.gradient[label]))]
        twice = [loss_text(case.twice.loss), short_signed(float(case.twice.gradient[label]))]
        self._table.set_rows(
            [("", ""), self.loss_head, (head, tip)],
            [
                (
                    self.tr("The network gives logits, and softmax is in the loss alone."),
                    [self.tr("once"), *once],
                ),
                (
                    self.tr("The network gives probabilities, taken for logits."),
                    [self.tr("twice"), *twice],
                ),
            ],
        )
        sentence = self.tr(
            "With {classes} classes the surest answer is e/(e + {others}) = {probability}, so the "
            "loss is never below {loss}, however right the network is; and its gradient is "
            "smaller, so that it learns slower."
        )
        self._sentence.setText(
            sentence.format(
                classes=len(case),
                others=len(case) - 1,
                probability=percent(most),
                loss=short(-log(most)),
            )
        )

    def table(self) -> Table:
        """Probabilities and gradients of each class, and the losses."""
        case, k = self.lab.case, len(self.lab.case)
        columns = {
            "class": range(k),
            "softmax": case.probabilities, "softmax_twice": case.probabilities_twice,
            "gradient": case.gradient, "gradient_twice": case.twice.gradient,
            "loss": [case.loss] * k, "loss_twice": [case.twice.loss] * k,
        }  # fmt: skip
        return Table.of(columns)


class LabelsView(LossView):
    """One-hot and sparse labels, and a batch whose first row is the one on screen."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._table = FigureTable(themes, self.tr("The loss with labels of either kind"))
        self._batch = FigureTable(themes, self.tr("The batch"), fitted=(0, 1, 2))
        self._outcome = sentence_label()
        self._add, self._remove = QPushButton(self.tr("Add this row")), QPushButton()
        self._add.setToolTip(self.tr("Keep these logits and their label, and go on changing them"))
        self._add.clicked.connect(lab.add_row)
        self._remove.clicked.connect(lab.remove_row)
        same = self.tr("The same number: the row’s zeros leave only the term of the true class.")
        self.column.addWidget(self._table)
        self.column.addWidget(sentence_label(same))
        self.column.addSpacing(12)
        self.column.addLayout(row_of((title_label(self.tr("A batch")), 1), self._remove, self._add))
        self.column.addWidget(self._batch)
        self.column.addWidget(self._outcome)
        self.column.addStretch()

    def refresh(self) -> None:
        case, batch, losses = self.lab.case, self.lab.batch, self._losses()
        row = " ".join(str(int(y)) for y in case.one_hot)
        one_hot = float(cross_entropy([case.logits], [case.one_hot])[0])
        on_row = self.tr(
            "−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere."
        )
        on_label = self.tr("−log softmax(z) at the true class: all that is left of that sum.")
        sparse = self.tr("sparse label {label}").format(label=case.label)
        one_hot_row = self.tr("one-hot [{row}]").format(row=row)
        self._table.set_rows(
            [("", ""), self.loss_head],
            [
                (on_row, [one_hot_row, loss_text(one_hot)]),
                (on_label, [sparse, loss_text(case.loss)]),
            ],
        )
        heads = [
            self.loss_head,
            (self.tr("label"), self.tr("Its true class.")),
            (self.tr("logits"), self.tr("One row of logits a drawing.")),
        ]
        rows = []
        for number, (logits, label) in enumerate(batch):
            written = listed(signed(z, 1) for z in logits)
            cells = [str(number or self.tr("now")), loss_text(losses[number]), str(label), written]
            rows.append((listed(map(short, logits.tolist())), cells))
        self._batch.set_rows([("", ""), *heads], rows)
        outcome = self.tr(
            "One loss a row: shape ({rows},). Their mean, {mean}, is what training lowers."
        )
        mean = short(sum(losses) / len(losses))
        self._outcome.setText(outcome.format(rows=len(losses), mean=mean))
        self._add.setEnabled(len(batch) < MOST_ROWS)
        self._remove.setText(self.tr("Remove row {number}").format(number=len(batch) - 1))
        self._remove.setVisible(len(batch) > 1)

    def table(self) -> Table:
        """Labels, losses and all logits of the batch."""
        batch = self.lab.batch
        logits = zip(*(row.logits for row in batch), strict=True)
        named = {f"logit_{number}": column for number, column in enumerate(logits)}
        return Table.of({"label": [row.label for row in batch], "loss": self._losses(), **named})

    def _losses(self) -> list[float]:
        """The cross-entropy of each row of the batch, in nats."""
        batch = self.lab.batch
        return list(cross_entropy([row.logits for row in batch], [row.label for row in batch]))
