"""What a network says of a badly normalised digit, against what it says of the same put right."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.column_bars import ColumnBars
from logitdesk.ui.evidence.column_verdict import ColumnVerdict
from logitdesk.ui.formatting import percent
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label
from logitdesk.ui.verdict_words import words_of

_MARK = "\N{LIGHT VERTICAL BAR}"
"""As the marks on the bars look."""


class LabColumn(QWidget):
    """Its name, its verdict, what it would say, and the logits with marks where they would be.

    All methods run on the window's thread.

    Attributes:
        verdict: what it says.
        bars: its ten logits and their softmax.
    """

    def __init__(
        self, themes: ThemeManager, limit: AxisLimit, parent: QWidget | None = None
    ) -> None:
        """`limit` is the end of the logits' axis, the same for all columns."""
        super().__init__(parent)
        self._name = title_label("")
        self.verdict = ColumnVerdict(themes)
        self._truth = quiet_label("")
        self.bars = ColumnBars(themes, limit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self.verdict)
        column.addWidget(self._truth)
        column.addWidget(self.bars, 1)

    @property
    def truth(self) -> str:
        """What it says with all steps on, in words."""
        return self._truth.text()

    def show_bundle(self, bundle: Bundle) -> None:
        """Whose column it is."""
        self._name.setText(bundle.name)
        self.bars.setAccessibleName(f"Logits and softmax by {bundle.name}")

    def show_answers(self, now: Answer | str | None, truth: Answer | str | None) -> None:
        """What it says now, and with all steps on; a sentence says why it cannot."""
        if isinstance(now, Answer) and isinstance(truth, Answer):
            digit = truth.scores.digit
            self.verdict.show_words(words_of(now.scores, now.verdict))
            sure = percent(truth.scores.probability(digit))
            self._truth.setText(f"{_MARK} with all steps: {digit} at {sure}")
            self.bars.show_scores(now.scores, truth.scores)
        else:
            self.verdict.show_words(None)
            self._truth.setText(now if isinstance(now, str) else "")
            self.bars.show_scores(None)
