"""A chart that says where it has got to."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent

from logitdesk.ui.charts.line_chart import LineChart

_DOT: Final = 3.0


class NewestChart(LineChart):
    """A line chart with a dot at the end of its first line, also where there is no line yet.

    All methods run on the window's thread.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the dot over the line."""
        super().paintEvent(event)
        points = self._traces[0].points
        if len(points):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._themes.theme.accent)
            painter.drawEllipse(self._area.places(points[-1:])[0], _DOT, _DOT)
