"""The field in which a logit is typed, where it stands."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from logitdesk.ui.loss_lab.typed_numbers import typed_numbers
from logitdesk.ui.theme import QUIET, font_of, wrapped

_LEAST_HEIGHT: Final = 22
_LONG: Final = 1e5
"""From here on a number has no decimals, rather than a power of ten."""
_STEPS: Final = {
    Qt.Key.Key_Return: 0,
    Qt.Key.Key_Enter: 0,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
}
"""How many rows each key goes on, once it has taken the number."""
_TOLD: Final = "One number, or several from this row on: [0.1, 0.3, 0.5, 0.9]"


class LogitField(QLineEdit):
    """Hidden until a row is typed in. Enter takes the number, Escape does not.

    Up, down and Tab take it and go on to another row. All methods run on the window's thread.

    Signals:
        typed(int, object): numbers (a list of floats) for this row and those after it.
        left(int): the field is done with, and the row this many further on is wanted next: 0 for
            none.
        abandoned(): the field is done with, because the focus went elsewhere.
    """

    typed = Signal(int, object)
    left = Signal(int)
    abandoned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: int | None = None
        self._first = ""
        self._most = 0.0
        self.setFont(font_of(QUIET))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleDescription(_TOLD)
        self.hide()

    @property
    def row(self) -> int | None:
        """The row that is typed in, if any."""
        return self._row

    def begin(self, row: int, value: float, most: float, box: QRect) -> None:
        """Type in a row, over its number.

        Args:
            row: whose.
            value: what it is now, in [-most, most].
            most: the largest size of a number.
            box: the room, in the parent's pixels.
        """
        self._row, self._most = row, most
        self._first = f"{value:.6g}" if abs(value) < _LONG else f"{value:.0f}"
        self.setText(self._first)
        self.setAccessibleName(f"Logit of class {row}")
        place = QRect(box)
        place.setHeight(max(min(box.height(), self.sizeHint().height()), _LEAST_HEIGHT))
        place.moveCenter(box.center())
        self.setGeometry(place)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def leave(self, *, take: bool, further: int = 0) -> bool:
        """Take what was typed, or not; say whether the field is gone: nonsense is not taken."""
        row = self._row
        if row is None:
            return True
        is_another = take and self.text() != self._first
        numbers = typed_numbers(self.text(), self._most) if is_another else []
        if numbers is None:
            return False
        had_focus = self.hasFocus()
        self._row = None
        self.hide()
        if numbers:
            self.typed.emit(row, numbers)
        if had_focus:
            self.left.emit(further)
        else:
            self.abandoned.emit()
        return True

    def event(self, event: QEvent) -> bool:
        """Tab is a key like others here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Some keys are done with the field; all others are typed."""
        further = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.leave(take=False)
        elif further is None:
            super().keyPressEvent(event)
        elif not self.leave(take=True, further=further):
            self._refuse()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is taken, unless it is no number."""
        super().focusOutEvent(event)
        is_menu = event.reason() == Qt.FocusReason.PopupFocusReason
        if not is_menu and not self.leave(take=True):
            self.leave(take=False)

    def _refuse(self) -> None:
        self.selectAll()
        told = f"A logit is a number from −{self._most:,.0f} to {self._most:,.0f}. {_TOLD}."
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), wrapped(told), self)
