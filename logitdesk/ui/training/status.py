"""What the window shows of training on every page, and asks when it closes meanwhile."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QToolButton,
    QWidget,
)

from logitdesk.ui.theme import QUIET, font_of
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.training.text import share_done, status_text

_PARTS: Final = 1000


class TrainingStatus(QWidget):
    """A line that leads to the Training page, and a slim bar; gone when nothing trains.

    Its size is always the same, so that no new text makes the window lay itself out.
    """

    clicked = Signal()

    def __init__(self, training: TrainingController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._line = QToolButton()
        self._line.setProperty("role", "link")
        self._line.setFont(font_of(QUIET))
        self._line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line.setToolTip("Show the training")
        metrics = self._line.fontMetrics()
        self._room = metrics.horizontalAdvance("n" * 32)
        self._line.setFixedSize(self._room + 12, metrics.height() + 6)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(96, 6)
        self._bar.setRange(0, _PARTS)
        self._bar.setAccessibleName("Training progress, in short")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(self._bar)
        self.setFixedSize(self.sizeHint())
        self._line.clicked.connect(self.clicked)
        training.changed.connect(self._update)
        self._update()

    def showEvent(self, event: QShowEvent) -> None:
        self._update()
        super().showEvent(event)

    def _update(self) -> None:
        self.setVisible(self._training.state != "ready")
        if self.isVisible():
            text, middle = status_text(self._training), Qt.TextElideMode.ElideMiddle
            self._line.setText(self._line.fontMetrics().elidedText(text, middle, self._room))
            self._line.setAccessibleName(text)
            self._bar.setVisible(self._training.is_under_way)
            self._bar.setValue(round(_PARTS * (share_done(self._training) or 0.0)))


class CloseQuestion(QObject):
    """Asks what becomes of the training, and closes the window when that has been done."""

    def __init__(self, training: TrainingController, window: QWidget) -> None:
        super().__init__(window)
        self._training, self._window = training, window
        self._is_closing = False
        role = QMessageBox.ButtonRole
        self._box = box = QMessageBox(
            QMessageBox.Icon.Question, "Close LogitDesk",
            "A network is being trained. Keep the result?", parent=window,
        )  # fmt: skip
        box.setInformativeText(
            "To keep it, it is measured and saved first. LogitDesk then closes by itself."
        )
        self._keep = box.addButton("&Keep the best so far", role.AcceptRole)
        self._drop = box.addButton("&Drop it", role.DestructiveRole)
        go_on = box.addButton("&Go on training", role.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.buttonClicked.connect(self._on_answered)
        training.changed.connect(self._on_changed)

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is being asked."""
        if self._training.is_under_way:
            self._box.open()
        return not self._training.is_under_way

    def _on_answered(self, answer: QAbstractButton) -> None:
        self._is_closing = answer is self._keep  # not if it was to close a moment ago
        if answer is self._keep:
            self._training.stop()
        elif answer is self._drop:
            self._training.drop()
            self._window.close()

    def _on_changed(self) -> None:
        """Close when the network is saved; stay when the person has to read what went wrong."""
        state = self._training.state
        if not self._training.is_under_way:
            self._box.hide()  # there is nothing left to ask
        if self._is_closing and state in ("finished", "ready", "failed", "unsaved"):
            self._is_closing = False
            if state in ("finished", "ready"):
                self._window.close()
