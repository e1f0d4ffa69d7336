"""What of a line chart does not change from one moment to the next, kept as a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from logitdesk.ui.charts.line_area import LineArea, draw_line
from logitdesk.ui.charts.line_axes import paint_axes
from logitdesk.ui.charts.line_style import resting_pen
from logitdesk.ui.charts.trace import Trace
from logitdesk.ui.theme import Theme


class LinePicture:
    """Axes, marks and all lines at rest; what lines have grown by is added to it.

    All methods run on the window's thread.
    """

    def __init__(self, traces: Sequence[Trace]) -> None:
        self._traces = traces
        self._picture: QPixmap | None = None
        self._drawn: list[int] = []  # how many points of each line it has

    def forget(self) -> None:
        """Paint everything anew when it is wanted next."""
        self._picture = None

    def wanted(
        self, size: QSize, ratio: float, area: LineArea, marks: Sequence[float], theme: Theme
    ) -> QPixmap:
        """As it is now; anything else than growing lines shows only after `forget`.

        Args:
            size: the widget's.
            ratio: the screen's own pixels to one of the widget's.
            area: where the lines lie.
            marks: x of the upright marks.
            theme: the colours.
        """
        if self._picture is None:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(theme.card)
            self._drawn = [0] * len(self._traces)
            painter = QPainter(self._picture)
            paint_axes(painter, area, marks, theme)
        else:
            painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(resting_pen(theme))
        for line, trace in enumerate(self._traces):
            self._draw_what_is_new(painter, area, line, trace)
        painter.end()
        return self._picture

    def paint_anew(
        self, painter: QPainter, area: LineArea, marks: Sequence[float], theme: Theme
    ) -> None:
        """Paint the same on anything else, in lines, without what is kept."""
        paint_axes(painter, area, marks, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(resting_pen(theme))
        for trace in self._traces:
            if len(trace):
                draw_line(painter, area.places(trace.thinned(area.step)))

    def _draw_what_is_new(self, painter: QPainter, area: LineArea, line: int, trace: Trace) -> None:
        drawn = self._drawn[line]
        if len(trace) > drawn:
            points = trace.points[drawn - 1 :] if drawn else trace.thinned(area.step)
            draw_line(painter, area.places(points))
            self._drawn[line] = len(trace)
