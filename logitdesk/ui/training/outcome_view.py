"""What came of a run: the new network beside the one before, and what is to become of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.scores.metrics import Comparison
from logitdesk.ui.charts.change_bars import ChangeBars
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.training.comparison_table import ComparisonTable
from logitdesk.ui.training.outcome_words import headline, how_it_ended, title_of, verdict
from logitdesk.ui.training.scrolled import Scrolled
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import Finished
from logitdesk.ui.widgets import Card

_USE: Final = "It reads the page from now on."
_KEEP: Final = "It waits in the Model menu; the page is read as before."
_DISCARD: Final = "It is deleted, and lies in the trash for 30 days."
_WIDEST_CHART: Final = 640


class OutcomeView(QWidget):
    """Shows the outcome of the last run, if there is one.

    All methods run on the window's thread.

    Signals:
        use(): the new network is to read the page.
        keep(): it is to stay in the library, unused.
        discard(): it is to be deleted.
    """

    use = Signal()
    keep = Signal()
    discard = Signal()

    def __init__(
        self,
        _session: Session,
        training: Training,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._themes = themes
        self._shown: Finished | None = None
        self._scroll = Scrolled()
        self._use = _button("Use it", _USE)
        self._use.setProperty("role", "primary")
        self._use.setDefault(True)
        self._keep = _button("Keep it for later", _KEEP)
        self._discard = _button("Discard", _DISCARD)
        self._use.clicked.connect(self.use)
        self._keep.clicked.connect(self.keep)
        self._discard.clicked.connect(self.discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._scroll, stretch=1)
        column.addWidget(self._choice())
        training.state_changed.connect(self._show_outcome)
        self._show_outcome()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes Enter for the first button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lets Tab begin at the first button."""
        super().showEvent(event)
        self._use.setFocus()

    def _choice(self) -> QWidget:
        choice = Card()
        row = QHBoxLayout()
        row.setSpacing(20)
        for button, says in ((self._use, _USE), (self._keep, _KEEP), (self._discard, _DISCARD)):
            part = QVBoxLayout()
            part.setSpacing(5)
            part.addWidget(button)
            part.addWidget(_prose(says), alignment=Qt.AlignmentFlag.AlignTop)
            row.addLayout(part, stretch=1)
        choice.body.addLayout(row)
        return choice

    def _show_outcome(self) -> None:
        outcome = self._training.record.outcome
        if outcome is None or outcome is self._shown:
            return
        self._shown = outcome
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._summary(outcome))
        for comparison in outcome.comparisons:
            column.addWidget(self._compared(comparison), stretch=1)
        if not outcome.comparisons:
            column.addStretch()
        self._scroll.show_content(whole)

    def _summary(self, outcome: Finished) -> QWidget:
        card = Card()
        title = QLabel(headline(outcome))
        title.setFont(font_of(1.15, title_label("").font().weight()))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        card.body.addWidget(title)
        card.body.addWidget(_prose(how_it_ended(outcome.run, self._epochs())))
        for remark in outcome.remarks:
            card.body.addWidget(_remark(remark))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _compared(self, comparison: Comparison) -> QWidget:
        title = f"On the {comparison.after.n:,} test images of {title_of(comparison.dataset)}"
        card = Card(title)
        card.body.addWidget(_prose(verdict(comparison)))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(24)
        table = ComparisonTable(comparison)
        offer(table, f"{comparison.after_name} on {title_of(comparison.dataset)}", table.numbers)
        row.addWidget(table)
        if comparison.before is not None:
            bars = ChangeBars(comparison, self._themes)
            bars.setMaximumWidth(_WIDEST_CHART)
            names = f"{comparison.after_name} beside {comparison.before_name}"
            offer(bars, f"{names} on {title_of(comparison.dataset)}", bars.numbers)
            row.addWidget(bars, stretch=1)
        else:
            row.addStretch()
        card.body.addLayout(row, stretch=1)
        return card

    def _epochs(self) -> int | None:
        record = self._training.record
        if record.began is not None:
            return record.began.epochs
        return None if record.request is None else record.request.epochs


def _button(text: str, says: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(wrapped(says))
    button.setAccessibleDescription(says)
    button.setAutoDefault(True)
    return button


def _prose(text: str) -> QLabel:
    label = quiet_label(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _remark(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFrameShape(QFrame.Shape.NoFrame)
    label.setProperty("role", "remark")
    return label
