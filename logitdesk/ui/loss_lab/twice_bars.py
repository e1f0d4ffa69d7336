"""Each class's probability, with softmax taken once and taken twice."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from logitdesk.scores.losses import LossCase, surest
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import QUIET, ThemeManager, font_of
from logitdesk.ui.widgets import explain

_GAP: Final = 6
_THICKEST: Final = 1.5  # lines of text
_TALLEST: Final = 2.4
"""A row’s height, in lines of text, however much room there is."""
_BAR_SHARE: Final = 0.7  # of a row's height
_HEADS: Final = ("softmax once", "softmax twice")
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_MARK: Final = "The dashed line is the largest probability that softmax twice can give: {most}."


class TwiceBars(QWidget):
    """A row for each class, with two bars on tracks from 0 to 1; the true class has the accent.

    All methods run on the window's thread.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._case = question.case
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self.setAccessibleName("Probabilities with softmax taken once and twice")
        themes.changed.connect(self.update)

    def show_case(self, case: LossCase) -> None:
        """Show the probabilities of another case."""
        self._case = case
        line = QFontMetricsF(self._font).height()
        self.setMaximumHeight(round(((len(case) + 1) * _TALLEST + 1) * line))
        told = (self._told(number) for number in range(len(case)))
        self.setAccessibleDescription(" ".join(told))
        self.update()

    def bar(self, row: int, column: int) -> QRectF:
        """The bar of a class: column 0 is softmax once, 1 twice; at least a pixel long."""
        bar, (once, twice) = self._track(row, column), self._probabilities(row)
        bar.setWidth(max(1.0, (twice if column else once) * bar.width()))
        return bar

    def table(self) -> Table:
        """Return what is shown."""
        rows = enumerate(map(self._probabilities, range(len(self._case))))
        heads = ("class", "softmax", "softmax twice")
        return Table(heads, tuple((number, *pair) for number, pair in rows))

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        line = QFontMetricsF(self._font).height()
        return QSize(round(20 * line), round((len(self._case) + 2) * (line + 5)))

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetricsF(self._font).height()
        return QSize(round(14 * line), round((len(self._case) + 2) * line) + 2)

    def event(self, event: QEvent) -> bool:
        """Tells a row's probabilities where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            explain(self, event, self._explanation_at(event.pos()))
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        for column, head in enumerate(_HEADS):
            track = self._track(0, column)
            width = self._column_width
            painter.drawText(QRectF(track.left(), 0, width, self._row_height), _LEFT, head)
        for row in range(len(self._case)):
            self._paint_row(painter, row)
        self._paint_most(painter)

    def _paint_most(self, painter: QPainter) -> None:
        """The largest probability there can be, as a line that is named below it."""
        theme, count = self._themes.theme, len(self._case)
        pen = QPen(theme.warm, 1.25, c=Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        track = self._track(0, 1)
        x = track.left() + surest(count) * track.width()
        top, bottom = self._row_height, (count + 1) * self._row_height
        painter.drawLine(QPointF(x, top), QPointF(x, bottom + 2))
        text = f"{percent(surest(count))}: most possible"
        width = QFontMetricsF(self._font).horizontalAdvance(text) + 1
        left = min(max(x - width / 2, 0.0), self.width() - width)
        painter.setFont(self._font)
        painter.setPen(theme.text)
        painter.drawText(QRectF(left, bottom + 2, width, self._foot), _CENTRE, text)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        theme, is_true = self._themes.theme, row == self._case.label
        painter.setFont(self._bold if is_true else self._font)
        painter.setPen(theme.accent if is_true else theme.quiet)
        top = (row + 1) * self._row_height
        painter.drawText(QRectF(0, top, self._name_width, self._row_height), _CENTRE, str(row))
        for column, probability in enumerate(self._probabilities(row)):
            track = self._track(row, column)
            fill_box(painter, track, theme.track)
            fill_box(painter, self.bar(row, column), theme.accent if is_true else theme.accent_soft)
            painter.setPen(theme.text if is_true else theme.quiet)
            beside = QRectF(track.right(), top, self._figure_width, self._row_height)
            painter.drawText(beside, _RIGHT, percent(probability))

    def _probabilities(self, row: int) -> tuple[float, float]:
        case = self._case
        return float(case.probabilities[row]), float(case.probabilities_twice[row])

    def _track(self, row: int, column: int) -> QRectF:
        """Where the bar of a probability of 1 lies."""
        line = QFontMetricsF(self._font).height()
        height = min(_BAR_SHARE * self._row_height, _THICKEST * line)
        left = self._name_width + column * (self._column_width + 2 * _GAP)
        middle = (row + 1.5) * self._row_height
        width = max(self._column_width - self._figure_width, 1.0)
        return QRectF(left, middle - height / 2, width, height)

    def _explanation_at(self, place: QPoint) -> str:
        row = int(place.y() // self._row_height) - 1
        if not 0 <= row < len(self._case):
            return _MARK.format(most=percent(surest(len(self._case))))
        return self._told(row)

    def _told(self, row: int) -> str:
        once, twice = self._probabilities(row)
        true = ", the true class" if row == self._case.label else ""
        return f"{row}{true}: once {percent(once)}, twice {percent(twice)}."

    @property
    def _row_height(self) -> float:
        return (self.height() - self._foot - 2) / (len(self._case) + 1)

    @property
    def _foot(self) -> float:
        return QFontMetricsF(self._font).height()

    @property
    def _name_width(self) -> float:
        return QFontMetricsF(self._bold).horizontalAdvance("8") + 2 * _GAP

    @property
    def _figure_width(self) -> float:
        return QFontMetricsF(self._bold).horizontalAdvance("> 99.9 %") + _GAP

    @property
    def _column_width(self) -> float:
        return (self.width() - self._name_width - 2 * _GAP) / 2
