"""The page of scores: logits facing softmax, and the log-odds."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.ui.charts.facing_bars import FacingBars
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.charts.reading_taken import picture_name
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.session import Session
from logitdesk.ui.softmax_by_hand import SoftmaxByHand
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.widgets import Card, Heading

_LOGITS: Final = (
    "A logit is the raw number that the network gives a class: "
    "adding the same to all ten changes nothing."
)
_SOFTMAX: Final = (
    "Softmax turns logits into probabilities: each is exp(logit / T), "
    "divided by the sum of all ten."
)
_LOG_ODDS: Final = (
    "Log-odds weigh one class against all others together: its logit minus the logsumexp of the "
    "other nine, which is the logit itself only where a network has a single one."
)


class ScoresPage(QWidget):
    """Two cards; what a person points at in one is marked in the other. Below: softmax by hand.

    All methods run on the window's thread.
    """

    clicked = Signal(int)
    """The person clicked the row of this digit."""

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._what_if = what_if = WhatIf(session, self)
        bars, plot = FacingBars(what_if, themes), LogOddsPlot(what_if, themes)
        bars.clicked.connect(self.clicked)
        bars.pointed_at.connect(plot.point_at)
        plot.pointed_at.connect(bars.point_at)
        self._softmax = Heading("Softmax", align=Qt.AlignmentFlag.AlignRight)
        self._softmax.setToolTip(wrapped(_SOFTMAX))
        logits = _card("Logits", "any real number", _LOGITS, bars)
        logits.header.addWidget(self._softmax)
        log_odds = _card("Log-odds", "logit(p) = ln p / (1 − p)", _LOG_ODDS, plot)
        offer(logits, lambda: self._picture_name("logits"), self.numbers)
        offer(log_odds, lambda: self._picture_name("log-odds"), self.numbers)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(logits, 10)
        row.addWidget(log_odds, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(row, stretch=1)
        column.addWidget(SoftmaxByHand(what_if))
        session.temperature_changed.connect(self._show_temperature)
        self._show_temperature()

    def numbers(self) -> str:
        """The scores that are shown as comma-separated values; empty for a blank page."""
        scores = self._what_if.scores
        return "" if scores is None else scores.as_csv()

    def _picture_name(self, what: str) -> str:
        what_if = self._what_if
        name = picture_name(what, what_if.scores)
        return name if what_if.scores is what_if.truth else f"{name}, altered"

    def _show_temperature(self) -> None:
        temperature = self._session.temperature
        of_what = "" if temperature == 1 else f"of logits / {temperature:.2f}, "
        self._softmax.set_subtitle(f"{of_what}sums to 1")


def _card(title: str, subtitle: str, tooltip: str, chart: QWidget) -> Card:
    card = Card(title, subtitle, explanation=tooltip)
    card.body.addWidget(chart, 1)
    return card
