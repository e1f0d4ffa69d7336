"""The rounded panel that everything in the window stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.ui.typography import quiet_label, title_label, wrapped


class Heading(QWidget):
    """A title with a quiet line under it, at the left or the right of where it stands."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._subtitle = quiet_label(subtitle, self)
        self._subtitle.setVisible(bool(subtitle))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title_label(title), alignment=align)
        column.addWidget(self._subtitle, alignment=align)

    def set_subtitle(self, subtitle: str) -> None:
        """Says something else under the title."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))


class Card(QFrame):
    """A rounded panel; the style sheet knows it by its class name.

    Put what it shows into `body`, and what stands beside its title into `header`.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        explanation: str = "",
    ) -> None:
        """`explanation` is what the title's tooltip says; empty for none."""
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.body.addLayout(self.header)
        if title:
            heading = Heading(title, subtitle)
            heading.setToolTip(wrapped(explanation) if explanation else "")
            self.header.addWidget(heading)
            self.header.addStretch()
