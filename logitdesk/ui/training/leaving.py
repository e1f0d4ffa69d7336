"""Closing the window while a network is being trained."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from logitdesk.ui.training.training import Training

_QUESTION: Final = "A network is being trained. What is to become of it?"
_WHAT_HAPPENS: Final = (
    "Keeping the best so far takes some seconds: it is measured and written, and then LogitDesk "
    "closes."
)


class Leaving(QObject):
    """Asks what is to become of the training, and closes the window when that has been seen to.

    All methods run on the window's thread.
    """

    def __init__(self, training: Training, window: QWidget) -> None:
        super().__init__(window)
        self._training = training
        self._window = window
        self._waits = False
        self._question: QMessageBox | None = None
        training.state_changed.connect(self._follow)

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is being asked."""
        if not self._training.is_under_way:
            return True
        if self._question is None:
            self._ask()
        return False

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Close LogitDesk")
        box.setText(_QUESTION)
        box.setInformativeText(_WHAT_HAPPENS)
        role = QMessageBox.ButtonRole
        self._keep = box.addButton("&Keep the best so far", role.AcceptRole)
        self._drop = box.addButton("&Drop it", role.DestructiveRole)
        self._go_on = box.addButton("&Go on training", role.RejectRole)
        box.setDefaultButton(self._go_on)
        box.setEscapeButton(self._go_on)
        box.finished.connect(self._answered)
        self._question = box
        box.open()

    def _answered(self) -> None:
        box, self._question = self._question, None
        answer = None if box is None else box.clickedButton()
        if answer is self._keep:
            self._waits = True
            self._training.stop()
            self._follow()
        elif answer is self._drop:
            self._training.drop()
            self._window.close()
        elif answer is self._go_on:
            self._waits = False  # also if it was to close a moment ago

    def _follow(self) -> None:
        """Close when what was to be kept is; stay when the person has to read what went wrong."""
        state = self._training.state
        if self._question is not None and not self._training.is_under_way:
            self._question.reject()  # there is nothing left to ask
        if self._waits and state in ("finished", "ready"):
            self._waits = False
            self._window.close()
        elif state in ("failed", "unsaved"):
            self._waits = False
