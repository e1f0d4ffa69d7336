"""The tooltip of the class that a person points at."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.ui.charts.readout import readout
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.widgets import explain

_STAYS_MS: Final = 600_000
"""As long as the person points there: Qt itself hides a tooltip after 10 seconds."""

_ALTERED: Final = "not what the network gave"

Explains = Callable[[QPoint], str]
"""What stands at a place of the widget that is no class, in a sentence; empty for nothing."""


class ClassTip(QObject):
    """Tells the exact scores of one class on a widget, also when they change meanwhile.

    Where the mouse rests on no class, it explains what is there instead.
    All methods run on the window's thread.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""

    def __init__(
        self, what_if: WhatIf, widget: QWidget, explains: Explains, hint: str = ""
    ) -> None:
        """`hint` is written below the scores: what a click does, as plain text."""
        super().__init__(widget)
        self._hint = hint
        self._what_if = what_if
        self._widget = widget
        self._explains = explains
        self._digit: int | None = None
        self._at = QPoint()
        widget.installEventFilter(self)
        what_if.scores_changed.connect(self._renew)

    def point_at(self, digit: int, at: QPoint) -> None:
        """The person points at a digit, `at` a place of the widget."""
        if digit != self._digit:
            self._digit, self._at = digit, at
            self._show()
            self.pointed_at.emit(digit)

    def hide(self) -> None:
        """Tell nothing until the person points at another digit; this one stays marked."""
        QToolTip.hideText()

    def point_at_nothing(self) -> None:
        """The person points at no digit."""
        if self._digit is not None:
            self._digit = None
            self._show()
            self.pointed_at.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answers what Qt asks once the mouse rests: the scores stay, or what is there is told."""
        if not (isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip):
            return super().eventFilter(watched, event)
        if self._digit is None or self._what_if.scores is None:
            explain(self._widget, event, self._explains(event.pos()))
        else:
            self._show()
        return True

    def _renew(self) -> None:
        if self._digit is not None and QToolTip.isVisible():
            self._show()

    def _show(self) -> None:
        scores = self._what_if.scores
        if self._digit is None or scores is None:
            QToolTip.hideText()
        else:
            place = self._widget.mapToGlobal(self._at)
            is_true = scores is self._what_if.truth
            text = readout(scores, self._digit, self._hint if is_true else _ALTERED)
            QToolTip.showText(place, text, self._widget, self._widget.rect(), _STAYS_MS)
