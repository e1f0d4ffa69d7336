"""Lines over a drawing's time, with a moment that can be moved."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen

from logitdesk.ui.charts.line_axes import GAP
from logitdesk.ui.charts.line_chart import LineChart


class TimeChart(LineChart):
    """A line chart with an upright line where the replay is; pressing in it goes there.

    All methods run on the window's thread.
    """

    sought = Signal(float)
    """The person wants to go to this x."""

    _here: float | None = None

    def set_here(self, x: float | None) -> None:
        """Put the upright line there, or nowhere."""
        if x != self._here:
            self._here = x
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the time under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes along with a pressed mouse; tells the values under one that is not."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point_at_nothing()
            self._seek(event)
        else:
            super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the upright line over the others, with a grip at its top."""
        super().paintEvent(event)
        if self._here is None or not self._has_begun:
            return
        painter, accent, box = QPainter(self), self._themes.theme.accent, self._area.box
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = int(self._area.x(self._here)) + 0.5
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() + GAP - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, box.bottom() + GAP - 2), 3.5, 3.5)

    def _seek(self, event: QMouseEvent) -> None:
        if self._has_begun:
            self.sought.emit(self._area.x_at(event.position().x()))
