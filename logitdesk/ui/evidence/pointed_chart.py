"""A chart whose places a person points at, by mouse or by keyboard."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.evidence.cells import Place
from logitdesk.ui.theme import ThemeManager


class PointedChart(QWidget):
    """What all such charts do alike; each says itself where its places are.

    All methods run on the window's thread.

    Signals:
        pointed_at(): `pointed` is another place, or None.
    """

    pointed_at = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self._pointed: Place | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.changed.connect(self.theme_changed)

    @property
    def pointed(self) -> Place | None:
        """The place that the person points at now."""
        return self._pointed

    def point_at(self, place: Place | None) -> None:
        """Marks a place, or none."""
        if place != self._pointed:
            self._pointed = place
            self.update()
            self.pointed_at.emit()

    def place_at(self, position: QPointF) -> Place | None:
        """What is at a position of the widget; None where nothing is."""
        raise NotImplementedError

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """Where a key goes to from `here`, or to begin with; None for a key that goes nowhere."""
        raise NotImplementedError

    def theme_changed(self) -> None:
        """Paints anew."""
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points at what is under the mouse."""
        self.point_at(self.place_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Points at nothing."""
        self.point_at(None)

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Points at nothing."""
        self.point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins somewhere when the keyboard brought the focus."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.point_at(self.place_after(Qt.Key.Key_Down, None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from place to place."""
        place = self.place_after(event.key(), self._pointed)
        if place is None:
            super().keyPressEvent(event)
        else:
            self.point_at(place)
