"""First steps: a bar that says what to try on a page, and a frame around what it names."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from logitdesk.ui.layouts import row_of
from logitdesk.ui.theme import quiet_label
from logitdesk.ui.widgets import keep_room, wrapping_label

_ROUND: Final = QMargins(5, 2, 5, 2)
"""Room between a widget and the frame that points at it; lines of text are close above it."""
_PLACING: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class StepFrame(QFrame):
    """A frame around a widget of the window, which the mouse does not notice."""

    def __init__(self) -> None:
        super().__init__()
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []  # it, and all that it lies in
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("What this step is about"))

    def point_at(self, widget: QWidget | None) -> None:
        """Lie around a widget, or nowhere."""
        for one in self._watched:
            one.removeEventFilter(self)
        self._widget, self._watched = widget, []
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self.setParent(self._watched[-1] if self._watched else None)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the widget."""
        if event.type() in _PLACING:
            self._place()
        return False

    def _place(self) -> None:
        if self._widget is not None:
            corner = self._widget.mapTo(self._watched[-1], QPoint(0, 0))
            self.setGeometry(QRect(corner, self._widget.size()).marginsAdded(_ROUND))
            self.raise_()
        self.setVisible(self._widget is not None and self._widget.isVisible())


Step = tuple[str, QWidget | type[QWidget]]
"""Something to do, and the widget that it names, or its class."""


class FirstSteps(QFrame):
    """A bar that says what to try, one step after the other, and points at what it names.

    It is hidden until it begins.

    Signals:
        ended(): the person came to the end, or skipped the rest.
    """

    ended = Signal()

    def __init__(self, steps: Sequence[Step]) -> None:
        """`steps` are a few sentences, each of something to do."""
        super().__init__()
        self._steps, self._number, self._frame = steps, 0, StepFrame()
        self._count, self._text = quiet_label(""), wrapping_label()
        self._next, self._skip = QPushButton(self.tr("Next")), QPushButton(self.tr("Skip"))
        keep_room(self._skip)  # so that “Done” is where “Next” was
        self._skip.setToolTip(self.tr("Help ▸ Show me round shows this again"))
        self._next.clicked.connect(lambda: self._go_to(self._number + 1))
        self._skip.clicked.connect(self._end)
        self.setAccessibleName(self.tr("First steps"))
        row = row_of(self._count, (self._text, 1), self._next, self._skip, spacing=10)
        row.setContentsMargins(12, 4, 6, 4)
        self.setLayout(row)
        self.hide()

    def begin(self) -> None:
        self.show()
        self._go_to(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._point)  # when all around it is shown

    def hideEvent(self, event: QHideEvent) -> None:
        """Point at nothing: another page is shown, or it has ended."""
        super().hideEvent(event)
        self._frame.point_at(None)

    def _point(self) -> None:
        """Point at what this step names, where it is in sight."""
        if not self.isVisible():
            return
        aim = self._steps[self._number][1]
        found = self.window().findChildren(aim) if isinstance(aim, type) else [aim]
        self._frame.point_at(next((one for one in found if one.isVisible()), None))

    def _go_to(self, number: int) -> None:
        if number >= len(self._steps):
            self._end()
            return
        self._number = number
        is_last = number == len(self._steps) - 1
        self._count.setText(
            self.tr("{number} of {count}").format(number=number + 1, count=len(self._steps))
        )
        text = self._steps[number][0]
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self._next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self._skip.setVisible(not is_last)
        self._point()

    def _end(self) -> None:
        self.hide()
        self.ended.emit()
