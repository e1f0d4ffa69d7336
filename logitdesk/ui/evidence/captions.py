"""What stands in words about a picture of evidence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from logitdesk.ui.theme import QUIET, font_of, quiet_label


def caption(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A quiet sentence that is broken into lines."""
    label = quiet_label(text, parent)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def readout_label(lines: int = 1, parent: QWidget | None = None) -> QLabel:
    """Where numbers are told; it has room for so many lines, so that nothing jumps."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font_of(QUIET))
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
