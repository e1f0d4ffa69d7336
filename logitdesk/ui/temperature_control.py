"""The temperature that logits are divided by before softmax."""

from math import log10
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import ReturningSlider, keep_room, way_back

_STEPS: Final = 100
"""Of the slider, for a factor of ten."""
_FITTED_TIP: Final = (
    "Found on digits held out of training, so that “90\N{NO-BREAK SPACE}%” is right about 9 times "
    "in 10. The digit stays the same; only how sure the network is of it changes."
)
_TOOLTIP: Final = (
    "Logits are divided by the temperature before softmax: above 1 the probabilities even out, "
    "below 1 they sharpen, and a double click goes back to 1."
)


def temperature_at(step: int) -> float:
    """The temperature of a place on the slider: 0.1 at -100, 1 at 0, 10 at 100."""
    return float(10.0 ** (step / _STEPS))


def step_of(temperature: float) -> int:
    """The place on the slider nearest to a temperature > 0."""
    return round(_STEPS * log10(temperature))


class TemperatureControl(QWidget):
    """A logarithmic slider from 0.1 to 10, with a way back to 1 and to the network's fitted one.

    All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, _themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._label = quiet_label("Temperature 10.00")
        self._label.setMinimumWidth(self._label.sizeHint().width())
        self._reset = way_back("Back to a temperature of 1", "Reset the temperature")
        self._reset.setFont(self._label.font())
        self._fitted = QPushButton()
        self._fitted.setToolTip(wrapped(_FITTED_TIP))
        self._fitted.setFont(self._label.font())
        self._slider = ReturningSlider()
        self._slider.setRange(-_STEPS, _STEPS)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Temperature")
        self.setToolTip(wrapped(_TOOLTIP))
        self._put_together()
        self._slider.valueChanged.connect(
            lambda step: session.set_temperature(temperature_at(step))
        )
        for asked in (self._reset.clicked, self._slider.went_back):
            asked.connect(self._go_back)
        self._fitted.clicked.connect(session.use_fitted_temperature)
        session.temperature_changed.connect(self._show_temperature)
        session.network_changed.connect(self._show_fitted)
        self._show_temperature()
        self._show_fitted()

    def _put_together(self) -> None:
        keep_room(self._fitted)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addStretch()
        top.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(2)
        column.addWidget(self._slider)
        column.addWidget(self._fitted, alignment=Qt.AlignmentFlag.AlignLeft)

    def _go_back(self) -> None:
        self._session.set_temperature(1.0)

    def _show_fitted(self) -> None:
        fitted = self._session.fitted_temperature
        self._fitted.setVisible(fitted is not None)
        if fitted is not None:
            self._fitted.setText(f"fitted: {fitted:.2f}")
            self._fitted.setAccessibleName(f"Use the fitted temperature, {fitted:.2f}")

    def _show_temperature(self) -> None:
        temperature = self._session.temperature
        self._label.setText(f"Temperature {temperature:.2f}")
        self._reset.setVisible(temperature != 1)
        with QSignalBlocker(self._slider):  # a slider's step is only near the temperature
            self._slider.setValue(step_of(temperature))
