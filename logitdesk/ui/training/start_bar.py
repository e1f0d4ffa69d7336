"""How long training will take, or why it cannot start, and the button that starts it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from logitdesk.ui.theme import wrapped
from logitdesk.ui.training.duration_words import about

_TOOLTIP: Final = "Training goes on in the background. Enter in any field starts it as well."
_ESTIMATE: Final = (
    "From the speed of networks that were trained here before, or else from the number of "
    "processor cores; other programs make it slower."
)


class StartBar(QWidget):
    """The foot of the form. All methods run on the window's thread."""

    started = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._estimate, self._problem = QLabel(), QLabel()
        self._estimate.setToolTip(wrapped(_ESTIMATE))
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "remark")
        self._button = QPushButton("Start training")
        self._button.setProperty("role", "primary")
        self._button.setDefault(True)
        self._button.setToolTip(wrapped(_TOOLTIP))
        self._button.clicked.connect(self.started)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._estimate, stretch=1)
        row.addWidget(self._problem, stretch=1)
        row.addWidget(self._button)

    def show_estimate(self, seconds: float) -> None:
        """Training can start, and takes that long."""
        words = about(seconds)
        self._estimate.setText(f"{words[:1].upper()}{words[1:]} on this computer")
        self._show("")

    def show_problem(self, problem: str) -> None:
        """Training cannot start, and this is why."""
        self._problem.setText(problem)
        self._show(problem)

    def _show(self, problem: str) -> None:
        self._estimate.setVisible(not problem)
        self._problem.setVisible(bool(problem))
        self._button.setEnabled(not problem)
        self._button.setAccessibleDescription(problem or self._estimate.text())
