"""Going through a drawing's own time: by hand, or as it went by."""

from time import perf_counter
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from logitdesk.ui.evidence.replay_words import clock_words
from logitdesk.ui.theme import quiet_label, wrapped

_FRAME_MS: Final = 16
_PAGE: Final = 10  # moments


class Player(QWidget):
    """A button that plays and pauses, a slider over the moments, and a clock.

    All methods run on the window's thread.

    Signals:
        moved(int): another moment is gone to, by its number.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds: list[float] = []
        self._began_at = 0.0
        self._frames = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._go_on)
        self._button = QPushButton()
        self._button.setToolTip(wrapped("Draw it once more, in the time that it took (Space)."))
        self._button.setMinimumWidth(_widest(self._button, "Pause") + 34)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setPageStep(_PAGE)
        self._slider.setAccessibleName("Moment of the drawing")
        self._slider.setToolTip(wrapped("Go to any moment of the drawing; the page stays."))
        self._clock = quiet_label("")
        self._clock.setMinimumWidth(_widest(self._clock, clock_words(88.88, 88.88)))
        self._clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._button)
        row.addWidget(self._slider, stretch=1)
        row.addWidget(self._clock)
        self._button.clicked.connect(self.toggle)
        self._slider.sliderPressed.connect(self.pause)
        self._slider.valueChanged.connect(self._went)
        self.set_moments([])
        self._show_state()

    @property
    def is_playing(self) -> bool:
        """Whether time goes by."""
        return self._frames.isActive()

    @property
    def moment(self) -> int:
        """The number of the moment that is gone to; 0 where there are none."""
        return self._slider.value()

    def set_moments(self, seconds: list[float]) -> None:
        """Other moments, ascending; it pauses at the last of them."""
        self.pause()
        self._seconds = seconds
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(len(seconds) - 1, 0))
            self._slider.setValue(self._slider.maximum())
        self.setEnabled(bool(seconds))
        self._went(self._slider.value())

    def go_to(self, second: float) -> None:
        """Go to the moment nearest to a second of the drawing, and stay there."""
        self.pause()
        if self._seconds:
            away = [abs(moment - second) for moment in self._seconds]
            self._slider.setValue(away.index(min(away)))

    def toggle(self) -> None:
        """Play, from the beginning where the end was reached; or pause."""
        if self.is_playing:
            self.pause()
        elif self._seconds:
            if self._slider.value() == self._slider.maximum():
                self._slider.setValue(0)
            self._began_at = perf_counter() - self._seconds[self._slider.value()]
            self._frames.start()
            self._show_state()

    def pause(self) -> None:
        """Let no time go by."""
        self._frames.stop()
        self._show_state()

    def take_space(self, of: QWidget) -> None:
        """Have the space bar play and pause, wherever in a widget the focus is."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(Qt.Key.Key_Space, of, self.toggle, context=context)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.pause()

    def _go_on(self) -> None:
        second = perf_counter() - self._began_at
        here = sum(moment <= second for moment in self._seconds) - 1
        self._slider.setValue(here)
        if here == self._slider.maximum():
            self.pause()

    def _went(self, moment: int) -> None:
        if self._seconds:
            self._clock.setText(clock_words(self._seconds[moment], self._seconds[-1]))
        else:
            self._clock.setText("")
        self.moved.emit(moment)

    def _show_state(self) -> None:
        self._button.setText("Pause" if self.is_playing else "Play")


def _widest(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text)
