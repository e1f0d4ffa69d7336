"""What weights training begins with."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from logitdesk.library.bundle import Bundle

_LONGEST = 24  # characters that the field is wide


class StartChoice(QComboBox):
    """Afresh, or the weights of a network of the same architecture.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LONGEST)

    @property
    def folder(self) -> str | None:
        """Of the network whose weights are taken; None afresh."""
        data = self.currentData()
        return None if data is None else str(data)

    def offer(self, bundles: Iterable[Bundle]) -> None:
        """Have these networks to choose from; the chosen one stays if it is among them."""
        former = self.folder
        self.blockSignals(True)
        self.clear()
        self.addItem("Afresh", None)
        for bundle in bundles:
            self.addItem(f"From the weights of {bundle.name}", str(bundle.folder))
        self.setCurrentIndex(0 if former is None else max(0, self.findData(former)))
        self.blockSignals(False)
