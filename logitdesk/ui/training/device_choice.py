"""What a network is trained on: what there is, is asked of a process that may import TensorFlow."""

from contextlib import suppress
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from logitdesk.ui.training.training_thread import Devices, ListDevices, TrainingProcess, Work, work

_UNTIL_KNOWN: Final = (("auto", "Automatic"), ("cpu", "CPU"))


class DeviceChoice(QComboBox):
    """Automatic and the CPU at first, and once `ask` is answered also each GPU.

    All methods run on the window's thread, and none waits but `stop_asking`.
    """

    def __init__(self, parent: QWidget | None = None, *, work: Work = work) -> None:
        """`work` is what the process that is asked does."""
        super().__init__(parent)
        self._work = work
        self._thread: TrainingProcess | None = None
        self._was_asked = False
        self._offer(_UNTIL_KNOWN)

    @property
    def device(self) -> str:
        """What a request calls the chosen one."""
        return str(self.currentData())

    @property
    def has_gpu(self) -> bool:
        """Whether there is a GPU, as far as is known."""
        return any(str(self.itemData(row)).startswith("gpu") for row in range(self.count()))

    def ask(self) -> None:
        """Ask what there is, the first time this is called."""
        if self._was_asked:
            return
        self._was_asked = True
        thread = TrainingProcess(ListDevices(), self._work, self)
        queued = Qt.ConnectionType.QueuedConnection
        thread.told.connect(self._hear, queued)
        thread.ended.connect(self.stop_asking, queued)
        with suppress(OSError):  # what is offered at first is right on any computer
            thread.start()
            self._thread = thread

    def stop_asking(self) -> None:
        """Wait for no answer any more: the process that was asked is gone then."""
        if self._thread is not None:
            self._thread.close()
            self._thread.deleteLater()
            self._thread = None

    def _hear(self, message: object) -> None:
        if isinstance(message, Devices) and self._thread is not None:
            self._offer(message.choices)

    def _offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        former = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(former)))
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())
