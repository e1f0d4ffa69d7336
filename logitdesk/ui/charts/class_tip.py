"""The tooltip of the class that a person points at."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.ui.charts.readout import readout
from logitdesk.ui.desk import Desk


class ClassTip(QObject):
    """Tells the exact scores of one class on a widget, also when they change meanwhile.

    All methods run on the window's thread.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget
        self._digit: int | None = None
        self._at = QPoint()
        desk.reading_changed.connect(self._renew)

    def point_at(self, digit: int, at: QPoint) -> None:
        """The person points at a digit, `at` a place of the widget."""
        if digit != self._digit:
            self._digit, self._at = digit, at
            self._show()
            self.pointed_at.emit(digit)

    def point_at_nothing(self) -> None:
        """The person points at no digit."""
        if self._digit is not None:
            self._digit = None
            self._show()
            self.pointed_at.emit(None)

    def _renew(self) -> None:
        if self._digit is not None and QToolTip.isVisible():
            self._show()

    def _show(self) -> None:
        reading = self._desk.reading
        if self._digit is None or reading is None:
            QToolTip.hideText()
        else:
            place = self._widget.mapToGlobal(self._at)
            QToolTip.showText(place, readout(reading.scores, self._digit), self._widget)
