"""The logits of the digit on the page, as the network learns."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.scales import LinearScale
from logitdesk.ui.formatting import signed
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.chart_card import ChartCard
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.run_charts import RunCharts
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import ProbeResult

_TOOLTIP: Final = (
    "The ten logits that the half-trained network gives the digit now on your page. "
    "A dashed line is where another digit came onto it."
)
_BLANK: Final = "Draw a digit and see its logits being learned."
_NOTHING: Final = "The lines begin with the first step."
_WHAT: Final = "ten logits, one for each digit"
_MARKED: Final = "ten logits; dashed: another digit came"
STEADY: Final = 8
"""Glimpses of one page, about five a second, after which another page is marked: a person who
draws changes the page all the time."""


class LogitLines(RunCharts):
    """A card with ten lines; the digit that is read now leads them.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        training: Training,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(training, parent)
        self._session = session
        self._shown = 0  # how many of the record's glimpses
        self._number = self._steady = 0
        self._is_marked = False
        lines = [LineKind(str(digit)) for digit in range(DIGITS)]
        chart = LineChart(themes, LinearScale(), (-5.0, 5.0), lines, _logit, _BLANK)
        self._card = ChartCard(themes, chart, "Your digit, as it is learned", _TOOLTIP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._keep_up(training.probed, training.state_changed, session.reading_changed)

    @property
    def _charts(self) -> list[LineChart]:
        return [self._card.chart]

    def _begin(self) -> None:
        self._shown = self._number = self._steady = 0
        self._is_marked = False

    def _show_more(self, record: Record) -> None:
        if len(record.probes) > self._shown:
            self._show_glimpses(record.probes[self._shown :])
            self._shown = len(record.probes)
        self._show_hint()

    def _show_glimpses(self, probes: list[ProbeResult]) -> None:
        for glimpse in probes:
            self._mark_another_page(glimpse)
        self._card.chart.extend(
            {
                digit: [(glimpse.epochs_done, glimpse.logits[digit]) for glimpse in probes]
                for digit in range(DIGITS)
            }
        )
        self._card.chart.set_leader(_digit(probes[-1]))

    def _mark_another_page(self, glimpse: ProbeResult) -> None:
        if glimpse.number != self._number:
            if self._steady >= STEADY:
                self._card.chart.add_mark(glimpse.epochs_done)
                self._is_marked = True
            self._number, self._steady = glimpse.number, 0
        self._steady += 1

    def _show_hint(self) -> None:
        is_blank = self._session.reading is None and self._training.is_under_way
        probes = self._training.record.probes
        what = _MARKED if self._is_marked else _WHAT
        self._card.chart.set_nothing(_NOTHING if self._session.reading else _BLANK)
        self._card.hint.set_text(_BLANK if is_blank and probes else what)
        reads = probes and not is_blank
        self._card.newest.set_text(f"reads {_digit(probes[-1])}" if reads else "")


def _digit(glimpse: ProbeResult) -> int:
    """The one with the largest logit."""
    return max(range(DIGITS), key=glimpse.logits.__getitem__)


def _logit(value: float) -> str:
    return signed(value, decimals=4)
