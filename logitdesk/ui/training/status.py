"""Sentences on a run, its line on every page, and the question when the window closes."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QMessageBox,
    QProgressBar,
    QToolButton,
    QWidget,
)

from logitdesk.training.messages import Phase
from logitdesk.ui.formatting import clock, count_text, list_text, progress_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import row_of
from logitdesk.ui.networks import dataset_title
from logitdesk.ui.theme import QUIET, font_of
from logitdesk.ui.training.controller import State, TrainingController, TrainingRun

translate: Final = QCoreApplication.translate
PARTS: Final = 1000
"""A progress bar's whole length."""
_PHASES: Final[dict[Phase, str]] = {
    "starting": QT_TRANSLATE_NOOP("TrainingStatus", "Starting…"),
    "data": QT_TRANSLATE_NOOP("TrainingStatus", "Reading data…"),
    "tensorflow": QT_TRANSLATE_NOOP("TrainingStatus", "Starting TensorFlow…"),
    "training": QT_TRANSLATE_NOOP("TrainingStatus", "Training…"),
    "measuring": QT_TRANSLATE_NOOP("TrainingStatus", "Measuring…"),
    "saving": QT_TRANSLATE_NOOP("TrainingStatus", "Writing…"),
}
_STATES: Final[dict[State, str]] = {
    "paused": QT_TRANSLATE_NOOP("TrainingStatus", "Paused"),
    "stopping": QT_TRANSLATE_NOOP("TrainingStatus", "Stopping…"),
    "unsaved": QT_TRANSLATE_NOOP("TrainingStatus", "The new network could not be saved"),
    "finished": QT_TRANSLATE_NOOP("TrainingStatus", "Finished"),
    "failed": QT_TRANSLATE_NOOP("TrainingStatus", "Training failed"),
}


def title_text(run: TrainingRun) -> str:
    """Write, for example, "Training My CNN on MNIST"."""
    if run.request is None:
        return translate("TrainingStatus", "Keeping what an interrupted run had learned")
    data = list_text(map(dataset_title, run.request.datasets))
    if not run.request.name:
        return translate("TrainingStatus", "Training a new network on {data}").format(data=data)
    text = translate("TrainingStatus", "Training {network} on {data}")
    return text.format(network=run.request.name, data=data)


def phase_text(training: TrainingController) -> str:
    """Write, for example, "Training on CPU", or "Downloading train.gz… 3.2 of 9.9 MB"."""
    run, state = training.run, training.state
    if state in _STATES:
        return translate("TrainingStatus", _STATES[state])
    text = translate("TrainingStatus", _PHASES[run.phase])
    if run.phase == "training" and run.device:
        text = translate("TrainingStatus", "Training on {device}").format(device=run.device)
    if run.data is not None:
        text = progress_text(run.data.what, run.data.done, run.data.total)
    if run.has_ended_early:
        return translate("TrainingStatus", "Stopped. {work}").format(work=text)
    return text


def figures_text(training: TrainingController, *, has_speed: bool = True) -> str:
    """Write, for example, "epoch 3 of 16 · 1,860 images/s · 2:10 left", as much as is known."""
    progress, is_busy = training.run.progress, training.state in ("training", "paused")
    if progress is None or (is_busy and training.run.data is not None):
        return ""  # it has not begun, or does more than the epochs
    text = translate("TrainingStatus", "epoch {number} of {count}")
    parts = [text.format(number=progress.epoch, count=progress.epochs)]
    if is_busy:
        if has_speed and progress.images_per_second > 0:
            text = translate("TrainingStatus", "{count} images/s")
            parts.append(text.format(count=count_text(round(progress.images_per_second))))
        if progress.seconds_left is not None:
            text = translate("TrainingStatus", "{time} left")
            parts.append(text.format(time=clock(progress.seconds_left)))
    return " · ".join(parts)


def status_text(training: TrainingController) -> str:
    """Write, for example, "Training My CNN · epoch 3 of 16 · 2:10 left"."""
    run = training.run
    figures = figures_text(training, has_speed=False) if training.state == "training" else ""
    name = (run.request and run.request.name) or translate("TrainingStatus", "a network")
    text = translate("TrainingStatus", "Training {network} · {progress}")
    return text.format(network=name, progress=figures or phase_text(training))


def share_done(training: TrainingController) -> float | None:
    """The part that is done, 0 to 1; None if nobody knows."""
    run, data = training.run, training.run.data
    if training.state in ("unsaved", "finished"):
        return 1.0
    if data is not None and data.total > 0:
        return data.done / data.total
    if training.state in ("saving", "stopping"):
        return None
    if run.progress is not None:
        return run.progress.share_done
    return 0.0 if training.state == "failed" else None


def about(seconds: float) -> str:
    """A rough time: "about 40 seconds", "about 9 minutes", "about 2 hours"."""
    if seconds < 90:
        count = max(5, 5 * round(seconds / 5))
        return translate("TrainingStatus", "about %Ln seconds", None, count)
    minutes = round(seconds / 60)
    if minutes < 90:
        return translate("TrainingStatus", "about %Ln minutes", None, minutes)
    return translate("TrainingStatus", "about %Ln hours", None, round(minutes / 60))


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
        self._line.setToolTip(self.tr("Show the training"))
        metrics = self._line.fontMetrics()
        self._room = metrics.horizontalAdvance("n" * 32)
        self._line.setFixedSize(self._room + 12, metrics.height() + 2)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(96, 6)
        self._bar.setRange(0, PARTS)
        self._bar.setAccessibleName(self.tr("Training progress, in short"))
        self.setLayout(row_of(self._line, self._bar))
        self.setFixedSize(self.sizeHint())
        self._line.clicked.connect(self.clicked)
        training.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        self.setVisible(self._training.state != "ready")
        text, middle = status_text(self._training), Qt.TextElideMode.ElideMiddle
        self._line.setText(self._line.fontMetrics().elidedText(text, middle, self._room))
        self._line.setAccessibleName(text)
        self._bar.setVisible(self._training.is_under_way)
        self._bar.setValue(round(PARTS * (share_done(self._training) or 0.0)))


class CloseQuestion(QObject):
    """Asks what becomes of the training before the window closes."""

    def __init__(self, training: TrainingController, window: QWidget) -> None:
        super().__init__(window)
        self._training, self._window = training, window
        role = QMessageBox.ButtonRole
        self._box = box = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Close LogitDesk"),
            self.tr("A network is being trained. Keep the result?"), parent=window,
        )  # fmt: skip
        box.setInformativeText(
            self.tr("To keep it, it is measured and saved first. LogitDesk then closes by itself.")
        )
        self._keep = box.addButton(self.tr("&Keep the best so far"), role.AcceptRole)
        self._drop = box.addButton(self.tr("&Drop it"), role.DestructiveRole)
        go_on = box.addButton(self.tr("&Go on training"), role.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.buttonClicked.connect(self._on_answered)
        training.changed.connect(self._on_changed)

    def may_close(self) -> bool:
        """Return whether the window may close now; if not, the person is being asked."""
        if self._training.is_under_way:
            self._box.open()
        return not self._training.is_under_way

    def _on_answered(self, answer: QAbstractButton) -> None:
        self._training.closes_window = answer is self._keep  # not if it was to a moment ago
        if answer is self._keep:
            self._training.stop()
        elif answer is self._drop:
            self._training.drop()
            self._window.close()

    def _on_changed(self) -> None:
        """Close when the network is saved; stay if something went wrong."""
        state = self._training.state
        if not self._training.is_under_way:
            self._box.hide()  # there is nothing left to ask
        if self._training.closes_window and state in ("finished", "ready", "failed", "unsaved"):
            self._training.closes_window = False
            if state in ("finished", "ready"):
                self._window.close()
