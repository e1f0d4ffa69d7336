"""A slider with a way back to where it began."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QToolButton, QWidget


class ReturningSlider(QSlider):
    """A level slider on which a double click asks for the way back.

    All methods run on the window's thread.
    """

    went_back = Signal()
    """The person wants what there was at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Is no second press."""
        self.went_back.emit()


def way_back(tip: str, accessible_name: str) -> QToolButton:
    """The small × beside such a slider, which keeps its room while it is hidden."""
    button = QToolButton()
    button.setText("×")
    button.setToolTip(tip)
    button.setAccessibleName(accessible_name)
    keep_room(button)
    return button


def keep_room(widget: QWidget) -> None:
    """Leave a widget's room to it while it is hidden, so that nothing beside it jumps."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
