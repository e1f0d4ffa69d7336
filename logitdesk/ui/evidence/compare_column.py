"""One network's column beside the others'."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.column_bars import ColumnBars
from logitdesk.ui.evidence.column_map import ColumnMap
from logitdesk.ui.evidence.column_verdict import ColumnVerdict
from logitdesk.ui.evidence.evidence_csv import evidence_name, shares_csv
from logitdesk.ui.networks import explanation
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.verdict_words import words_of


class CompareColumn(QWidget):
    """Its name, which makes it read; its verdict, its scores, and its map.

    All methods run on the window's thread.

    Attributes:
        verdict: what it says, as the window would say it.
        bars: its ten logits and their softmax.
        map: from which ink the logit in question comes.
    """

    chosen = Signal()
    """The person wants this network to read."""
    digit_chosen = Signal(int)
    """The person clicked the row of a digit."""

    def __init__(
        self, themes: ThemeManager, limit: AxisLimit, parent: QWidget | None = None
    ) -> None:
        """`limit` is the end of the logits' axis, the same for all columns."""
        super().__init__(parent)
        self.verdict = ColumnVerdict(themes)
        self.bars = ColumnBars(themes, limit)
        self.map = ColumnMap(themes)
        self._network = ""
        self._reads = False
        self._name = QPushButton()
        self._name.setCheckable(True)
        self._name.setAutoDefault(False)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._mark = quiet_label("reads now")
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._name)
        heading.addWidget(self._mark)
        heading.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addWidget(self.verdict)
        column.addWidget(self.bars, 1)
        column.addWidget(self.map, 1)
        self._name.clicked.connect(self._was_clicked)
        self.bars.clicked.connect(self.digit_chosen)
        offer(self.map, self._map_name, self._map_numbers)

    @property
    def reads(self) -> bool:
        """Whether it is marked as the one that reads."""
        return self._reads

    @property
    def name_button(self) -> QPushButton:
        """What a person clicks to have it read."""
        return self._name

    def show_bundle(self, bundle: Bundle, *, reads: bool) -> None:
        """Whose column it is, and whether that network reads the page now."""
        self._network = bundle.name
        room = 14 * self._name.fontMetrics().averageCharWidth()
        text = self._name.fontMetrics().elidedText(bundle.name, Qt.TextElideMode.ElideMiddle, room)
        self._name.setText(text.replace("&", "&&"))  # one alone would stand for a mnemonic
        self._name.setAccessibleName(f"{bundle.name} reads" if reads else f"Read by {bundle.name}")
        self._name.setToolTip(wrapped(f"{explanation(bundle.card)} A click makes it read."))
        self._reads = reads
        self._name.setChecked(reads)
        self._mark.setText("reads now" if reads else "")
        self.bars.setAccessibleName(f"Logits and softmax by {bundle.name}")

    def show_answer(
        self,
        answer: Answer | str | None,
        evidence: Evidence | str = "",
        digit: int | None = None,
    ) -> None:
        """What it says of the page; a sentence says why it cannot, and None is a blank page.

        Args:
            answer: its verdict and its scores.
            evidence: from which ink the logit in question comes, or why that cannot be told.
            digit: the one in question.
        """
        self.bars.mark(digit)
        if isinstance(answer, Answer):
            self.verdict.show_words(words_of(answer.scores, answer.verdict))
            self.bars.show_scores(answer.scores)
            self.map.show_evidence(evidence)
        else:
            self.verdict.show_words(None)
            self.bars.show_scores(None)
            self.map.show_evidence(answer or "")

    def _map_name(self) -> str:
        evidence = self.map.evidence
        if evidence is None:
            return f"map, {self._network}"
        return evidence_name(evidence, "map", self._network)

    def _map_numbers(self) -> str:
        return "" if self.map.evidence is None else shares_csv(self.map.evidence)

    def _was_clicked(self) -> None:
        self._name.setChecked(self._reads)  # the mark comes when it reads indeed
        self.chosen.emit()
