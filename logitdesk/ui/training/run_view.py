"""A run of training: how far it is, its curves, and the digit on the page as it is learned."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.scores.scores import DIGITS
from logitdesk.training.messages import ProbeResult
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.formatting import signed
from logitdesk.ui.library.text import share_text
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.training.controller import TrainingController, TrainingRun
from logitdesk.ui.training.text import figures_text, phase_text, share_done, title_text
from logitdesk.ui.widgets import Card

_PARTS: Final = 1000
_LINES: Final = (Line("training"), Line("validation", has_dots=True))
_TRAINING, _VALIDATION = range(2)
_STEADY: Final = 8
"""Probes of one page after which another page is marked: a person who draws changes it often."""
_BLANK: Final = "Draw a digit and see its logits being learned."
_NOTHING: Final = "The curve begins with the first step."
_LOSS: Final = (
    "Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives "
    "the right digit. Training is the last 50 steps, on images that are learned from; validation "
    "is each epoch's end, on held-out images. The ring marks the best, which is kept. On the "
    "logarithmic axis, half the loss is always the same step down."
)
_ACCURACY: Final = (
    "How many images are read right: of those learned from, in the last 50 steps, and of held-out "
    "images at each epoch's end. The axis is spread by log-odds, so that 99.0 and "
    "99.6\N{NO-BREAK SPACE}% stand apart."
)
_DIGIT: Final = (
    "The ten logits that the half-trained network gives the digit now on your page. "
    "A dashed line is where another digit came onto it."
)


class RunView(QWidget):
    """The run's progress with its buttons; under it curves and logits."""

    def __init__(
        self,
        session: Session,
        training: TrainingController,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._title = title_label("")
        self._title.setWordWrap(True)
        self._phase, self._figures = quiet_label(""), quiet_label("")
        self._phase.setWordWrap(True)
        self._figures.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Training progress")
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem.setProperty("role", "remark")
        self._problem.setAccessibleName("What went wrong")
        self._pause = _button(
            "Pause", "Do no further step until you resume.", self._pause_or_resume
        )
        self._stop = _button(
            "Stop", "End now, and keep the network after its best epoch so far.", training.stop
        )
        self._again = _button("Try again", "Write the new network again.", training.retry_save)
        self._give_up = _button(
            "Give up", "Let go of what was just learned; other networks stay.", training.dismiss
        )
        self._back = _button("Back to the form", "Change the settings.", training.dismiss)
        self._top, self._charts = Card(), RunCharts(session, training, themes)
        self._top.header.addWidget(self._title, 1)
        for button in (self._pause, self._stop, self._again, self._give_up, self._back):
            button.hide()  # until it is known which are needed
            self._top.header.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(self._phase, 1)
        line.addWidget(self._figures)
        self._top.body.addWidget(self._bar)
        self._top.body.addLayout(line)
        self._top.body.addWidget(self._problem)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._top)
        column.addWidget(self._charts, 1)
        column.addStretch()
        training.changed.connect(self._update)

    def showEvent(self, event: QShowEvent) -> None:
        self._update()
        super().showEvent(event)

    def _update(self) -> None:
        if not self.isVisible():
            return  # it is done when it is shown
        training, state = self._training, self._training.state
        is_running = state not in ("unsaved", "failed", "finished", "ready")
        self._top.setVisible(state != "finished")
        # Of an interrupted run that is being kept there is nothing to see before the end.
        self._charts.setVisible(training.run.request is not None or bool(training.run.epochs))
        self._pause.setVisible(is_running)
        self._pause.setEnabled(state in ("training", "paused"))
        self._pause.setText("Resume" if state == "paused" else "Pause")
        self._stop.setVisible(is_running)
        self._stop.setEnabled(state in ("preparing", "training", "paused"))
        self._again.setVisible(state == "unsaved")
        self._give_up.setVisible(state == "unsaved")
        self._back.setVisible(state == "failed")
        self._problem.setText(training.problem)
        self._problem.setVisible(state in ("unsaved", "failed"))
        self._title.setText(title_text(training.run))
        self._phase.setText(phase_text(training))
        self._figures.setText(figures_text(training))
        share = share_done(training)
        self._bar.setRange(0, 0 if share is None else _PARTS)  # without a range it is a busy one
        if share is not None:
            self._bar.setValue(round(_PARTS * share))

    def _pause_or_resume(self) -> None:
        if self._training.state == "paused":
            self._training.resume()
        else:
            self._training.pause()


class RunCharts(QWidget):
    """Loss, accuracy, and the logits of the digit on the page, against epochs."""

    def __init__(
        self, session: Session, training: TrainingController, themes: ThemeManager
    ) -> None:
        super().__init__()
        self._session, self._training = session, training
        self._run: TrainingRun | None = None
        self._moments = self._epochs = self._probes = self._steady = self._drawing = 0
        self._end: float | None = None
        epochs = axes.linear("epoch", rounds=False)
        self._loss = LineChart(
            themes, "Loss (chart)", _LINES, epochs, axes.logarithmic("nats"), (0.1, 1.0),
            lambda loss: f"{loss:.4f}", _epoch_text, _NOTHING,
        )  # fmt: skip
        self._accuracy = LineChart(
            themes, "Accuracy (chart)", _LINES, epochs, axes.log_odds("share"), (0.9, 0.99),
            share_text, _epoch_text, _NOTHING,
        )  # fmt: skip
        self._digit = LineChart(
            themes, "Your digit, as it is learned (chart)",
            [Line(str(digit)) for digit in range(DIGITS)], epochs,
            axes.linear("logit", axes.signed_text), (-5.0, 5.0),
            lambda logit: signed(logit, 4), _epoch_text, _BLANK,
        )  # fmt: skip
        curves = QVBoxLayout()
        curves.setSpacing(12)
        self._best = [quiet_label(""), quiet_label("")]
        self._reads = quiet_label("")
        curves.addWidget(_card("Loss", _LOSS, self._loss, self._best[0]))
        curves.addWidget(_card("Accuracy", _ACCURACY, self._accuracy, self._best[1]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(curves, 1)
        row.addWidget(_card("Your digit", _DIGIT, self._digit, self._reads), 1)
        training.changed.connect(self._update)
        session.reading_changed.connect(self._update)

    def showEvent(self, event: QShowEvent) -> None:
        self._update()
        super().showEvent(event)

    def _update(self) -> None:
        if not self.isVisible():
            return  # it is done when it is shown
        run, charts = self._training.run, (self._loss, self._accuracy, self._digit)
        if run is not self._run:
            self._run, self._end = run, None
            self._moments = self._epochs = self._probes = self._steady = 0
            for label in (*self._best, self._reads):
                label.setText("")
            for chart in charts:
                chart.clear()
        end = run.epochs_in_all or (run.request.epochs if run.request else None)
        if run.result is not None and run.result.run.ending != "finished":
            end = None  # where training did
        if end != self._end:
            self._end = end
            for chart in charts:
                chart.set_end(end or 0)
        self._update_curves(run)
        self._update_digit(run)

    def _update_curves(self, run: TrainingRun) -> None:
        """Let the curves go on with what is new."""
        new = run.epochs[self._epochs :]
        best = next((epoch for epoch in reversed(new) if epoch.is_best), None)
        for chart, moving, name in (
            (self._loss, run.losses, "loss"),
            (self._accuracy, run.accuracies, "accuracy"),
        ):
            more = moving[self._moments :]
            if not run.losses:  # of a run that was interrupted, only its epochs are known
                more = [(epoch.epoch, getattr(epoch, name)) for epoch in new]
            ends = [(epoch.epoch, getattr(epoch, f"validation_{name}")) for epoch in new]
            if more or ends:
                chart.extend({_TRAINING: more, _VALIDATION: ends})
            if new:
                chart.set_leader(_VALIDATION)
            if best is not None:
                chart.set_ring(_VALIDATION, best.epoch)
        if best is not None:
            self._best[0].setText(f"best: {best.validation_loss:.4f}")
            self._best[1].setText(f"best: {share_text(best.validation_accuracy)}")
        self._moments, self._epochs = len(run.losses), len(run.epochs)

    def _update_digit(self, run: TrainingRun) -> None:
        new = run.probes[self._probes :]
        self._probes = len(run.probes)
        for probe in new:
            if probe.number != self._drawing:
                if self._steady >= _STEADY:
                    self._digit.add_mark(probe.epochs_done, "another digit")
                self._drawing, self._steady = probe.number, 0
            self._steady += 1
        if new:
            self._digit.extend(
                {
                    digit: [(probe.epochs_done, probe.logits[digit]) for probe in new]
                    for digit in range(DIGITS)
                }
            )
            self._digit.set_leader(_digit_read(new[-1]))
        is_blank = self._session.reading is None and self._training.is_under_way
        if not run.probes:
            self._digit.set_nothing(_BLANK if is_blank else "The lines begin with the first step.")
        reads = f"reads {_digit_read(run.probes[-1])}" if run.probes else ""
        self._reads.setText(_BLANK if is_blank and run.probes else reads)


def _digit_read(probe: ProbeResult) -> int:
    """The digit with the largest logit."""
    return max(range(DIGITS), key=probe.logits.__getitem__)


def _epoch_text(epoch: float) -> str:
    return f"epoch {epoch:.2f}"


def _card(title: str, explanation: str, chart: LineChart, newest: QLabel) -> Card:
    card = Card(title, explanation=explanation)
    card.header.addWidget(newest)
    card.body.setSpacing(4)
    card.body.addWidget(chart, 1)
    return card


def _button(text: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(wrapped(tip))
    button.clicked.connect(lambda _checked: slot())
    return button
