"""A card with a chart of a run."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, title_label, wrapped
from logitdesk.ui.training.steady_text import SteadyText
from logitdesk.ui.widgets import Card


class ChartCard(Card):
    """A title with its explanation, a line under it, the newest at its right, and the chart.

    All methods run on the window's thread.

    Attributes:
        chart: below everything.
        hint: what the axis is, in a few words.
        newest: what the chart comes to.
    """

    def __init__(
        self,
        themes: ThemeManager,
        chart: LineChart,
        title: str,
        explanation: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.chart = chart
        self.hint = SteadyText(themes, font_of(QUIET))
        self.newest = SteadyText(
            themes,
            font_of(QUIET, QFont.Weight.DemiBold),
            Qt.AlignmentFlag.AlignRight,
            role="accent",
        )
        heading = title_label(title)
        for explained in (heading, self.hint, self.newest):
            explained.setToolTip(wrapped(explanation))
        self.body.setSpacing(4)
        self.header.addWidget(heading)
        self.header.addWidget(self.newest, 1)
        self.body.addWidget(self.hint)
        self.body.addWidget(chart, 1)
        chart.setAccessibleName(f"{title} (chart)")
        offer(self, title, chart.numbers)
