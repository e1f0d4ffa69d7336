"""Part of a form that is folded away until somebody wants it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Unfolding(QWidget):
    """A line to press, and under it, when it is unfolded, the rest.

    All methods run on the window's thread.
    """

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._line = QToolButton()
        self._line.setText(title)
        self._line.setCheckable(True)
        self._line.setProperty("role", "unfold")
        self._line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._line, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self._line.toggled.connect(self._show)
        self._show(False)

    @property
    def is_unfolded(self) -> bool:
        """Whether the rest can be seen."""
        return self._line.isChecked()

    def unfold(self) -> None:
        """Show the rest."""
        self._line.setChecked(True)

    def _show(self, is_unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_unfolded else Qt.ArrowType.RightArrow
        self._line.setArrowType(arrow)
        self._content.setVisible(is_unfolded)
