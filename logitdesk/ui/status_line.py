"""The line under everything: how fast, and which network."""

from statistics import median
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from logitdesk.ui.formatting import DASH
from logitdesk.ui.networks import summary
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped

_EVERY_MS: Final = 500
_SPEED: Final = "From the page to its scores: normalising the ink and the network."
_NETWORK: Final = (
    "How many of MNIST's 10,000 test digits the network reads right, and its weights: the numbers "
    "that training adjusts."
)


class StatusLine(QStatusBar):
    """The time of a prediction, anew twice a second at most, and the network's summary.

    A passing message covers both. All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, _themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._seconds: list[float] = []
        self._timer = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._speed = quiet_label(_speed(88.8e-3))
        self._speed.setMinimumWidth(self._speed.sizeHint().width())
        self._speed.setText(_speed(None))
        self._speed.setToolTip(wrapped(_SPEED))
        self._network = quiet_label("")
        self._network.setToolTip(wrapped(_NETWORK))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 2, 12, 2)
        self.addWidget(self._speed)
        self.addWidget(self._network)
        self._timer.timeout.connect(self._show_speed)
        session.reading_changed.connect(self._time_reading)
        session.network_changed.connect(self._show_network)
        self._time_reading()
        self._show_network()

    def _time_reading(self) -> None:
        reading = self._session.reading
        if reading:
            self._seconds.append(reading.seconds)
            if not self._timer.isActive():
                self._timer.start()

    def _show_speed(self) -> None:
        self._speed.setText(_speed(median(self._seconds)))
        self._seconds.clear()

    def _show_network(self) -> None:
        network = self._session.network
        self._network.setText(f"{network.name} · {summary(network.card)}" if network else "")


def _speed(seconds: float | None) -> str:
    milliseconds = DASH if seconds is None else f"{1000 * seconds:.1f}"
    return f"{milliseconds} ms per prediction"
