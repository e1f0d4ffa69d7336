"""What an interrupted run left, and what may become of it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import InterruptedRun
from logitdesk.ui.widgets import Card


class InterruptedView(Card):
    """The newest run that was interrupted; hidden when there is none, or another is looked at.

    All methods run on the window's thread.
    """

    def __init__(
        self, training: Training, _themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._training = training
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a name may look like HTML
        keep = QPushButton("Keep its best")
        keep.setToolTip(
            wrapped("Measure the best weights that it had, and make a network of them.")
        )
        delete = QPushButton("Delete it")
        delete.setToolTip(wrapped("Take away what it left. This cannot be undone."))
        keep.clicked.connect(self._keep)
        delete.clicked.connect(self._delete)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._text, stretch=1)
        row.addWidget(keep)
        row.addWidget(delete)
        self.body.addLayout(row)
        training.interrupted_changed.connect(self._show)
        training.state_changed.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _show(self) -> None:
        runs = self._training.interrupted
        self.setVisible(bool(runs) and self._training.state in ("ready", "failed"))
        if runs:
            self._text.setText(_words(runs[0]))

    def _keep(self) -> None:
        self._training.rescue(self._training.interrupted[0])

    def _delete(self) -> None:
        self._training.forget(self._training.interrupted[0])


def _words(run: InterruptedRun) -> str:
    name = f"“{run.request.name}”" if run.request.name else "a network"
    when = datetime.fromtimestamp(run.ended).astimezone()
    interrupted = f"Training {name} was interrupted on {when:%d %B %Y at %H:%M}."
    if not run.epochs_done:  # nobody knows how many
        return interrupted
    epochs = "1 epoch" if run.epochs_done == 1 else f"{run.epochs_done} epochs"
    how_well = (
        ""
        if run.validation_accuracy is None
        else f" and read {100 * run.validation_accuracy:.1f} % of its held-out images right"
    )
    return f"{interrupted} It had done {epochs} of {run.request.epochs}{how_well}."
