"""From logits to the gradient of the loss, a row a class."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.scores.losses import MOST
from logitdesk.ui.loss_lab.logit_chart import LogitChart
from logitdesk.ui.loss_lab.logit_field import LogitField
from logitdesk.ui.loss_lab.logit_hold import LogitHold
from logitdesk.ui.loss_lab.logit_keys import KeyDeed, deed_of
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import ThemeManager

_NOTHING: Final = Qt.CursorShape.ArrowCursor


class LogitRows(LogitChart):
    """Logit, softmax, label and gradient of each class; logits and the label are a person's to set.

    A logit's bar is dragged, or its number typed in place: it is a logit as shown, so the scale is
    taken out of it. All methods run on the window's thread.
    """

    logit_set = Signal()
    """The person dragged, typed or nudged a logit."""
    label_set = Signal()
    """The person chose the true class."""

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, themes, parent)
        self._hold: LogitHold | None = None
        self._field = LogitField(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._field.typed.connect(self._take_typed)
        self._field.left.connect(self._go_on_typing)
        self._field.abandoned.connect(lambda: self.point_at(None))

    @property
    def field(self) -> LogitField:
        """Where a logit is typed."""
        return self._field

    def type_in(self, number: int) -> None:
        """Have a class's logit typed, where it stands."""
        case = self._question.case
        self.point_at(number)
        self._tip.hide()
        box = self._grid.cell(number, self._grid.logit)
        self._field.begin(number, float(case.logits[number]), MOST * case.scale, box)

    # What Qt asks and tells.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        self._field.leave(take=True)
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are no shortcuts of the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and deed_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the mouse; a pressed mouse drags its logit."""
        if self._hold is not None:
            self._hold.drag_to(event.position())
            return
        number = self._grid.row_at(event.position().y())
        self.point_at(number)
        self._show_cursor(number, event.position().x())
        self._tip.move_to(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a logit's bar, or choose the true class."""
        place = event.position()
        number = self._grid.row_at(place.y())
        if event.button() != Qt.MouseButton.LeftButton or number is None:
            return
        self._tip.hide()
        self.point_at(number)
        column = self._grid.column_at(place.x())
        if column == "logit":
            rate = self._limit.value / self._grid.reach
            self._hold = LogitHold(self._question, number, place, rate)
            self._keeps_room = True
        elif column in ("class", "label"):
            self._choose_label(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the logit stays as it is now."""
        if self._hold is not None and event.button() == Qt.MouseButton.LeftButton:
            hold = self._let_go(self._hold)
            hold.drag_to(event.position())
            if hold.has_moved:
                self.logit_set.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type the logit; elsewhere it is a second press."""
        number = self._grid.row_at(event.position().y())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and number is not None and self._grid.column_at(event.position().x()) == "logit":
            self.type_in(number)
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        """Mark no row, unless the keyboard is there."""
        self._tip.hide()
        if self._hold is None and not self.hasFocus():
            self.point_at(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back finds what there was before an unfinished drag."""
        super().hideEvent(event)
        self._take_back()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the true class when the keyboard brought the focus."""
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key:
            self.point_at(self._question.case.label)
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Mark no row."""
        self._take_back()
        if self._field.row is None:
            self.point_at(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row; left and right, Enter, figures and Space alter one."""
        deed = deed_of(event)
        if deed is None or (deed.deed == "take back" and self._hold is None):
            super().keyPressEvent(event)
        elif deed.deed == "take back":
            self._take_back()
        else:
            self._do(deed)

    # What comes of it.

    def _do(self, deed: KeyDeed) -> None:
        case = self._question.case
        here = case.label if self._pointed is None else self._pointed
        if deed.deed == "go":
            step = 0 if self._pointed is None else int(deed.step)
            self.point_at(min(max(here + step, 0), len(case) - 1))
        elif deed.deed == "nudge":
            self.point_at(here)
            logit = round(float(case.unscaled[here]) + deed.step, 10)
            inside = min(max(logit, -MOST), MOST)
            self._question.set_logit(here, inside, deed=("nudge", here))
            self.logit_set.emit()
        elif deed.deed == "label":
            self._choose_label(here)
        else:
            self.type_in(here)
            if deed.text:
                self._field.setText(deed.text)

    def _choose_label(self, number: int) -> None:
        if number != self._question.case.label:
            self._question.choose_label(number)
            self.label_set.emit()

    def _take_typed(self, number: int, shown: list[float]) -> None:
        case = self._question.case
        logits = case.unscaled.copy()
        fitting = shown[: len(case) - number]
        logits[number : number + len(fitting)] = [logit / case.scale for logit in fitting]
        self._question.take(logits, case.label)
        self.logit_set.emit()

    def _go_on_typing(self, further: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if further and self._pointed is not None:
            following = self._pointed + further
            if 0 <= following < len(self._question.case):
                self.type_in(following)

    def _take_back(self) -> None:
        if self._hold is not None:
            self._let_go(self._hold).take_back()

    def _let_go(self, hold: LogitHold) -> LogitHold:
        self._hold, self._keeps_room = None, False
        self._fit_axis()
        return hold

    def _begin_anew(self) -> None:
        if self._hold is not None:
            self._let_go(self._hold)
        self._field.leave(take=False)
        super()._begin_anew()

    def _show_cursor(self, number: int | None, x: float) -> None:
        column = None if number is None else self._grid.column_at(x)
        shape = _NOTHING
        if column == "logit":
            shape = Qt.CursorShape.SizeHorCursor
        elif column in ("class", "label"):
            shape = Qt.CursorShape.PointingHandCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)
