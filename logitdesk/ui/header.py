"""The header: the verdict, the network that reads the page, and the temperature."""

from math import log10
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.actions import ActionButton, Actions
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.verdict import VerdictView
from logitdesk.ui.widgets import Card, ReturningSlider, keep_room

_GAP: Final = 16
_NAME_LETTERS: Final = 18  # of an average width
_TEMPERATURE_STEPS: Final = 100  # for a factor of ten
_TEMPERATURE_TIP: Final = (
    "Logits are divided by the temperature before softmax: above 1 the probabilities even out, "
    "below 1 they sharpen, and a double click goes back to 1."
)
_FITTED_TIP: Final = (
    "Found on digits held out of training, so that “90 %” is right about 9 times in 10. "
    "The digit stays the same; only how sure the network is of it changes."
)


class Header(Card):
    """Verdict, network and temperature in a row; in a narrow window the verdict is above."""

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.verdict = VerdictView(session, themes)
        self._controls = QWidget()
        controls = QHBoxLayout(self._controls)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(24)
        controls.addStretch()
        controls.addWidget(NetworkSwitch(session, actions))
        controls.addWidget(TemperatureControl(session))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self.verdict, 1)
        self._row.addWidget(self._controls)
        self.body.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the verdict above the controls."""
        parts = (self.verdict.minimumSizeHint(), self._controls.minimumSizeHint())
        margins = self.body.contentsMargins()
        width = max(part.width() for part in parts) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_direction()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose_direction()  # another network's name is wider
        return super().event(event)

    def _choose_direction(self) -> None:
        needed = self.verdict.minimumSizeHint().width() + self._controls.minimumSizeHint().width()
        is_wide = self.body.contentsRect().width() >= needed + _GAP
        kinds = QBoxLayout.Direction
        direction = kinds.LeftToRight if is_wide else kinds.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()


class NetworkSwitch(QFrame):
    """A segment for each shipped network, and a menu of the person's own."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks, self._actions = session.networks, actions
        self._own = QPushButton()
        self._own.setCheckable(True)
        self._own.setProperty("role", "menu")
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._own.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for action in actions.shipped:
            row.addWidget(ActionButton(action))
        row.addWidget(self._own)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Network")
        self._menu.aboutToHide.connect(self._on_network_changed)
        session.network_changed.connect(self._on_network_changed)
        actions.own_changed.connect(self._on_own_changed)
        self._on_own_changed()

    def _on_own_changed(self) -> None:
        self._menu.clear()
        self._menu.addActions(self._actions.own)
        self._own.setVisible(bool(self._actions.own))
        self._on_network_changed()

    def _on_network_changed(self) -> None:
        own = next((one for one in self._networks.own if self._networks.is_reading(one)), None)
        self._own.setChecked(own is not None)
        name = "More" if own is None else own.name
        metrics = self._own.fontMetrics()
        room = _NAME_LETTERS * metrics.averageCharWidth()
        name_shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        self._own.setText(name_shown.replace("&", "&&"))
        self._own.setAccessibleName("Your networks" if own is None else f"Your networks: {name}")
        self._own.setToolTip("Networks that you trained or imported" if own is None else name)


class TemperatureControl(QWidget):
    """A logarithmic slider from 0.1 to 10, with ways back to 1 and to the fitted temperature."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._label = quiet_label("Temperature 10.00")
        self._label.setMinimumWidth(self._label.sizeHint().width())
        self._reset = QToolButton()
        self._reset.setText("×")
        self._reset.setToolTip("Back to a temperature of 1")
        self._reset.setAccessibleName("Reset the temperature")
        keep_room(self._reset)
        self._reset.setFont(self._label.font())
        self._fitted = QPushButton()
        self._fitted.setToolTip(wrapped(_FITTED_TIP))
        self._fitted.setFont(self._label.font())
        keep_room(self._fitted)
        self._slider = ReturningSlider()
        self._slider.setRange(-_TEMPERATURE_STEPS, _TEMPERATURE_STEPS)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Temperature")
        self.setToolTip(wrapped(_TEMPERATURE_TIP))
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
        self._slider.valueChanged.connect(self._on_slider_moved)
        self._slider.went_back.connect(lambda: session.set_temperature(1.0))
        self._reset.clicked.connect(lambda: session.set_temperature(1.0))
        self._fitted.clicked.connect(session.use_fitted_temperature)
        session.temperature_changed.connect(self._on_temperature_changed)
        session.network_changed.connect(self._on_network_changed)
        self._on_temperature_changed()
        self._on_network_changed()

    def _on_slider_moved(self, step: int) -> None:
        self._session.set_temperature(float(10.0 ** (step / _TEMPERATURE_STEPS)))

    def _on_network_changed(self) -> None:
        fitted = self._session.fitted_temperature
        self._fitted.setVisible(fitted is not None)
        if fitted is not None:
            self._fitted.setText(f"fitted: {fitted:.2f}")
            self._fitted.setAccessibleName(f"Use the fitted temperature, {fitted:.2f}")

    def _on_temperature_changed(self) -> None:
        temperature = self._session.temperature
        self._label.setText(f"Temperature {temperature:.2f}")
        self._reset.setVisible(temperature != 1)
        with QSignalBlocker(self._slider):  # a slider's step is only near the temperature
            self._slider.setValue(round(_TEMPERATURE_STEPS * log10(temperature)))
