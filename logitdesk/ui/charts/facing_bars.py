"""Logits and softmax as facing bars on shared rows."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.axis import LOGIT_LIMITS, AxisLimit
from logitdesk.ui.charts.bar_drag import BarDrag
from logitdesk.ui.charts.class_tip import ClassTip
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.facing_rows import FacingRows, RowFonts
from logitdesk.ui.charts.readout import spoken_readout
from logitdesk.ui.charts.row_grid import RowGrid
from logitdesk.ui.charts.row_keys import row_after
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.what_if_words import MARK, what_if_words

_LOGIT_AXIS: Final = (
    "The logits' axis: it has no fixed ends, and grows when a logit goes beyond them."
)
_PROBABILITY_AXIS: Final = "The probability axis: a full bar is a probability of 1."
CLICK: Final = "Click: from which ink it comes"
"""What a click on a row does."""
_STEPS: Final = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}  # logits
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacingBars(QWidget):
    """A row for each digit: its logit about a zero line, and across from it its probability.

    Pointing at a row, by mouse or by the arrow keys, tells its exact scores. Dragging a logit's
    bar, or the keys left and right, show what would be if it were another, until it is let go.
    All methods run on the window's thread.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""
    clicked = Signal(int)
    """The digit whose row was clicked, or on which Enter was pressed."""

    def __init__(
        self, what_if: WhatIf, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what_if = what_if
        self._themes = themes
        self._limit = AxisLimit(LOGIT_LIMITS, self)
        self._tip = ClassTip(what_if, self, self._explanation_at, CLICK)
        self._pointed: int | None = None
        self._drag: BarDrag | None = None
        self._fonts = RowFonts.now()
        self._grid = self._grid_now()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Logits and softmax of the ten digits")
        self._tip.pointed_at.connect(self.point_at)
        self._tip.pointed_at.connect(self.pointed_at)
        self._limit.moved.connect(self.update)
        themes.changed.connect(self.update)
        what_if.scores_changed.connect(self._show_scores)
        self._show_scores()

    def point_at(self, digit: int | None) -> None:
        """Marks a digit's row, or none."""
        if digit != self._pointed:
            self._pointed = digit
            self.update()

    def table(self) -> Table:
        """Return what is shown."""
        scores = self._what_if.scores
        text = "" if scores is None else scores.as_csv()
        return table_of(text, without=("model", "temperature"))

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(480, 480)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._fonts.digits).height()
        return QSize(14 * line, DIGITS * line)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the rows out anew."""
        self._grid = self._grid_now()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the scores of the row under the mouse; a pressed mouse drags the logit's bar."""
        if self._drag is not None:
            self._drag_to(self._drag, event.position())
            return
        digit = self._grid.row_at(event.position().y())
        has_bar = digit is not None and self._what_if.scores is not None
        self._show_cursor(can_drag=has_bar and event.position().x() < self._grid.digits)
        if digit is None:
            self._tip.point_at_nothing()
        else:
            self._tip.point_at(digit, event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the row under the mouse."""
        digit, place = self._grid.row_at(event.position().y()), event.position()
        if event.button() == Qt.MouseButton.LeftButton and digit is not None:
            self._tip.hide()
            scores = self._what_if.scores
            logit = None
            if scores is not None and place.x() < self._grid.digits:
                logit = float(scores.logits[digit])
            self._drag = BarDrag(digit, place, logit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses the row, or lets go of its bar: then the truth is shown again."""
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            drag, self._drag = self._drag, None
            self._drag_to(drag, event.position())
            self._what_if.let_go()
            if not drag.has_moved:
                self._tip.point_at_nothing()
                self.clicked.emit(drag.digit)

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no row."""
        self._tip.point_at_nothing()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back finds the truth."""
        super().hideEvent(event)
        self._drag = None
        self._what_if.let_go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the winner when the keyboard brought the focus."""
        scores = self._what_if.scores
        if scores and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self._go_to(scores.digit)

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Marks no row, and shows the truth."""
        self._tip.point_at_nothing()
        self._what_if.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row, left and right try its logit, Enter chooses it."""
        row, scores = row_after(event.key(), self._pointed), self._what_if.scores
        step = _STEPS.get(Qt.Key(event.key()))
        if row is not None:
            self._what_if.let_go()
            self._go_to(row)
        elif step is not None and self._pointed is not None and scores is not None:
            self._what_if.try_logit(self._pointed, float(scores.logits[self._pointed]) + step)
        elif event.key() == Qt.Key.Key_Escape and self._what_if.tried is not None:
            self._what_if.let_go()
        elif event.key() in _ENTER and self._pointed is not None:
            self.clicked.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        theme, scores, truth = self._themes.theme, self._what_if.scores, self._what_if.truth
        tried = self._what_if.tried
        marked = self._pointed if tried is None else tried
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.card)
        rows = FacingRows(painter, theme, self._grid, self._limit, self._fonts)
        rows.paint_axes("" if tried is None else MARK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for digit in range(DIGITS):
            rows.paint_digit(digit, scores, is_marked=digit == marked)
            if scores is None or truth is None:
                rows.paint_nothing(digit)
            else:
                rows.paint_logit(digit, scores, truth)
                rows.paint_probability(digit, scores, None if tried is None else truth)

    def _show_scores(self) -> None:
        scores, truth = self._what_if.scores, self._what_if.truth
        if scores and truth:
            # Room for the truth too, so that the axis stands still under a bar that is dragged.
            self._limit.fit(float(max(abs(scores.logits).max(), abs(truth.logits).max())))
            said = f"{what_if_words(self._what_if)} " if scores is not truth else ""
            self.setAccessibleDescription(said + spoken_readout(scores))
        else:
            self.setAccessibleDescription("The page is blank.")
        self.update()

    def _drag_to(self, drag: BarDrag, place: QPointF) -> None:
        a_pixel = self._limit.value / max(self._grid.reach, 1)
        logit = drag.logit_at(place, a_pixel, self._limit.target)
        if logit is not None:
            self._what_if.try_logit(drag.digit, logit)

    def _show_cursor(self, *, can_drag: bool) -> None:
        shape = Qt.CursorShape.SizeHorCursor if can_drag else Qt.CursorShape.ArrowCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)

    def _explanation_at(self, place: QPoint) -> str:
        if self._grid.row_at(place.y()) is not None:
            return ""
        return _LOGIT_AXIS if place.x() < self._grid.digits else _PROBABILITY_AXIS

    def _go_to(self, digit: int) -> None:
        row = self._grid.row(digit)
        self._tip.point_at(digit, QPoint(self._grid.track, row.center().y()))

    def _grid_now(self) -> RowGrid:
        fonts = self._fonts
        return RowGrid.of(self.size(), QFontMetrics(fonts.numbers), QFontMetrics(fonts.digits))
