"""The temperatures that can be had from the menu."""

from typing import Final

from PySide6.QtWidgets import QMainWindow

from logitdesk.ui.action import make_action
from logitdesk.ui.session import Session

FITTED_TIP: Final = (
    "Found on digits held out of training, so that “90 %” is right about 9 times in 10. "
    "The digit stays the same; only how sure the network is of it changes."
)


class TemperatureActions:
    """The network's fitted temperature, and the way back to 1; each enabled where it does anything.

    All methods run on the window's thread.
    """

    def __init__(self, window: QMainWindow, session: Session) -> None:
        self._session = session
        self.fitted = make_action(
            window, "&Fitted temperature", "Ctrl+T", session.use_fitted_temperature, FITTED_TIP
        )
        self.one = make_action(
            window, "Temperature of &1", "Ctrl+Shift+T", lambda: session.set_temperature(1),
            "Take logits as they are: the softmax that the network was trained with",
        )  # fmt: skip
        session.temperature_changed.connect(self._follow)
        session.network_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        fitted = self._session.fitted_temperature
        self.fitted.setEnabled(fitted not in (None, self._session.temperature))
        self.one.setEnabled(self._session.temperature != 1)
