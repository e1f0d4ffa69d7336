"""Named lines over the epochs of a run."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.line_along import EPOCHS, Along
from logitdesk.ui.charts.line_area import draw_line
from logitdesk.ui.charts.line_axes import GAP, upright
from logitdesk.ui.charts.line_frame import LineFrame
from logitdesk.ui.charts.line_names import NamePainter, paint_dots
from logitdesk.ui.charts.line_picture import LinePicture
from logitdesk.ui.charts.line_readout import (
    Exact,
    line_at,
    line_readout,
    points_as_csv,
    spoken_values,
)
from logitdesk.ui.charts.line_style import Emphasis, LineKind
from logitdesk.ui.charts.line_tip import LineTip, moved_by_key
from logitdesk.ui.charts.scales import Scale
from logitdesk.ui.charts.table import Table
from logitdesk.ui.charts.trace import Trace
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of

_NEAR: Final = 12.0
"""Pixels from a line within which a person points at it."""
_KEY_STEPS: Final = 50
"""Presses of an arrow key from the first epoch to the last."""


class LineChart(QWidget):
    """Lines that grow from epoch 0 on; one of them may lead, in the accent's colour.

    Pointing at an epoch, by mouse or by the arrow keys, tells the exact values there. All methods
    run on the window's thread.

    Args:
        themes: for the colours.
        scale: of the values.
        room: the least and the greatest value that there is room for from the start.
        lines: what there is to draw.
        exact: how values are written where a person points.
        nothing: a sentence in place of the chart while no line has begun.
        along: what x counts.

    Attributes:
        draws_anew: while it is set, nothing kept is shown: somebody takes a picture of it.
    """

    def __init__(
        self,
        themes: ThemeManager,
        scale: Scale,
        room: tuple[float, float],
        lines: Sequence[LineKind],
        exact: Exact,
        nothing: str,
        along: Along = EPOCHS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._along = along
        self._frame = LineFrame(scale, room, [kind.name for kind in lines], along)
        self._lines = lines
        self._exact = exact
        self._nothing = nothing
        self._traces = [Trace() for _ in lines]
        self._picture = LinePicture(self._traces)
        self.draws_anew = False
        self._names = NamePainter(lines, self._traces)
        self._marks: list[float] = []
        self._emphasis = Emphasis()
        self._rings: dict[int, float] = {}
        self._tip = LineTip(self, self._readout)
        self._area = self._frame.area(self.size())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(nothing)
        themes.changed.connect(self._redraw)

    # What is shown.

    def clear(self) -> None:
        """Begin anew: no line, no mark, and the room that there was at first."""
        for trace in self._traces:
            trace.clear()
        self._marks.clear()
        self._rings.clear()
        self._frame.forget()
        self._emphasis = Emphasis()
        self._point_at_nothing()
        self.setAccessibleDescription(self._nothing)
        self._lay_out()

    def set_nothing(self, text: str) -> None:
        """What to say in place of the chart while no line has begun."""
        if text != self._nothing:
            self._nothing = text
            if not self._has_begun:
                self.setAccessibleDescription(text)
                self.update()

    def set_end(self, epochs: float) -> None:
        """Have the axis go from 0 to `epochs`, > 0."""
        if self._frame.set_end(epochs):
            self._lay_out()

    def extend(self, more: Mapping[int, Iterable[tuple[float, float]]]) -> None:
        """Let lines go on, by their number; x is in epochs, and never goes back.

        A point that is no number is left out.
        """
        is_fuller = False
        for line, points in more.items():
            is_fuller |= self._frame.hold(self._traces[line].extend(points))
        if is_fuller:
            self._lay_out()
        self.setAccessibleDescription(spoken_values(self._lines, self._traces, self._exact))
        self._tip.renew()
        self.update()

    def set_leader(self, line: int | None) -> None:
        """Show a line in the accent's colour, over all others; or none."""
        self._emphasise(line, self._emphasis.pointed)

    def set_ring(self, line: int, x: float) -> None:
        """Put a ring around the one of a line's dots that is there."""
        self._rings[line] = x
        self.update()

    def add_mark(self, x: float) -> None:
        """Put a dashed upright line there."""
        self._marks.append(x)
        self._redraw()

    def numbers(self) -> str:
        """All points so far as comma-separated values; empty before a line begins."""
        if not self._has_begun:
            return ""
        return points_as_csv(self._lines, self._traces, self._along)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    @property
    def emphasis(self) -> Emphasis:
        """The lines that stand out."""
        return self._emphasis

    # What Qt calls.

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(360, 200)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        return QSize(150, 90)

    def event(self, event: QEvent) -> bool:
        """Goes with the window to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the chart out anew."""
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the values under the mouse."""
        place, box = event.position(), self._area.box
        if self._has_begun and box.adjusted(-GAP, -GAP, self.width(), GAP).contains(place):
            pointed = line_at(self._traces, self._area, place, _NEAR)
            self._emphasise(self._emphasis.leader, pointed)
            self._point_at(self._area.x_at(place.x()), place.toPoint())
        else:
            self._point_at_nothing()

    def leaveEvent(self, _event: QEvent) -> None:
        """Tells nothing."""
        self._point_at_nothing()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Tells nothing."""
        self._point_at_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to earlier and later values."""
        newest = max(trace.end for trace in self._traces)
        step = self._frame.end / _KEY_STEPS
        x = moved_by_key(event, newest if self._tip.x is None else self._tip.x, step, newest)
        if x is None or not self._has_begun:
            super().keyPressEvent(event)
        else:
            at = QPointF(self._area.x(x), self._area.box.center().y())
            self._point_at(x, at.toPoint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what moves over the kept picture of everything else."""
        painter, theme, area = QPainter(self), self._themes.theme, self._area
        if not self._has_begun:
            self._paint_nothing(painter, theme)
            return
        if self.draws_anew:
            self._picture.paint_anew(painter, area, self._marks, theme)
        else:
            ratio = self.devicePixelRatioF()
            picture = self._picture.wanted(self.size(), ratio, area, self._marks, theme)
            painter.drawPixmap(0, 0, picture)
        if self._tip.x is not None:
            painter.setPen(QPen(theme.axis, 1))
            upright(painter, area, self._tip.x)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self._emphasis.lines:
            painter.setPen(self._emphasis.pen(line, theme))
            draw_line(painter, area.places(self._traces[line].thinned(area.step)))
        for line, kind in enumerate(self._lines):
            if kind.has_dots:
                pen = self._emphasis.pen(line, theme)
                paint_dots(painter, area, self._traces[line], self._rings.get(line), pen)
        self._names.paint(painter, area, self._emphasis, theme)

    @property
    def _has_begun(self) -> bool:
        return any(len(trace) for trace in self._traces)

    def _paint_nothing(self, painter: QPainter, theme: Theme) -> None:
        painter.fillRect(self.rect(), theme.card)
        painter.setFont(font_of(QUIET))
        painter.setPen(theme.quiet)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), flags, self._nothing)

    def _emphasise(self, leader: int | None, pointed: int | None) -> None:
        emphasis = Emphasis(leader, pointed)
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self.update()

    def _point_at(self, x: float, at: QPoint) -> None:
        self._tip.point_at(x, at)
        self.update()

    def _point_at_nothing(self) -> None:
        if self._tip.x is not None:
            self._tip.point_at_nothing()
            self._emphasise(self._emphasis.leader, None)
            self.update()

    def _readout(self, x: float) -> str:
        emphasis = self._emphasis
        return line_readout(self._lines, self._traces, x, emphasis, self._exact, self._along)

    def _redraw(self) -> None:
        self._picture.forget()
        self.update()

    def _lay_out(self) -> None:
        self._area = self._frame.area(self.size())
        self._redraw()
