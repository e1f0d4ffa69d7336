"""A run of training: how far it is, its curves, and the digit on the page as it is learned."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
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
from logitdesk.ui.formatting import NO_BREAK, signed
from logitdesk.ui.library.text import share_text
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label
from logitdesk.ui.training.controller import State, TrainingController, TrainingRun
from logitdesk.ui.training.text import figures_text, phase_text, share_done, title_text
from logitdesk.ui.widgets import Card

_PARTS: Final = 1000
_BUTTONS: Final[dict[State, Sequence[str]]] = {
    "training": ("Pause", "Stop"),
    "paused": ("Pause", "Stop"),
    "unsaved": ("Try again", "Give up"),
    "failed": ("Back to the form",),
}
"""Those that can be pressed; in other states "Pause" and "Stop" are shown."""
_LINES: Final = (Line("training"), Line("validation", has_dots=True))
_TRAINING, _VALIDATION = range(2)
_STEADY: Final = 8
"""Probes of one page after which another page is marked: a person who draws changes it often."""
_CARDS: Final = {
    "Loss": (
        "Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network "
        "gives the right digit. Training is the last 50 steps, on images that are learned from; "
        "validation is each epoch's end, on held-out images. The ring marks the best, which is "
        "kept. Half the loss is always the same step down."
    ),
    "Accuracy": (
        "How many images are read right. The axis is spread by log-odds, so that 99.0 and "
        f"99.6{NO_BREAK}% stand apart."
    ),
    "Your digit": (
        "The ten logits that the half-trained network gives the digit now on your page. "
        "A dashed line is where another digit came onto it."
    ),
}


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
        self._phase, self._figures, self._problem = quiet_label(""), quiet_label(""), QLabel()
        for label in (self._title, self._phase, self._figures, self._problem):
            label.setWordWrap(True)
        self._figures.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Training progress")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem.setProperty("role", "remark")
        self._problem.setAccessibleName("What went wrong")
        self._buttons: dict[str, QPushButton] = {}
        self._top, self._charts = Card(), RunCharts(session, training, themes)
        self._top.header.addWidget(self._title, 1)
        for text, tip, slot in (
            ("Pause", "Do no further step until you resume.", training.pause_or_resume),
            ("Stop", "End now, and keep the network after its best epoch so far.", training.stop),
            ("Try again", "Write the new network again.", training.retry_save),
            ("Give up", "Let go of what was just learned; other networks stay.", training.dismiss),
            ("Back to the form", "Change the settings.", training.dismiss),
        ):
            self._buttons[text] = button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(slot)
            button.hide()  # until it is known whether it is needed
            self._top.header.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(self._phase, 1)
        line.addWidget(self._figures, 1)
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
        self._top.setVisible(state != "finished")
        # Of an interrupted run that is being kept there is nothing to see before the end.
        self._charts.setVisible(training.run.request is not None or bool(training.run.epochs))
        offered = _BUTTONS.get(state, ("Pause", "Stop"))
        for text, button in self._buttons.items():
            button.setVisible(text in offered)
            button.setEnabled(state in _BUTTONS or (text == "Stop" and state == "preparing"))
        self._buttons["Pause"].setText("Resume" if state == "paused" else "Pause")
        self._problem.setText(training.problem)
        self._problem.setVisible(state in ("unsaved", "failed"))
        self._title.setText(title_text(training.run))
        self._phase.setText(phase_text(training))
        self._figures.setText(figures_text(training))
        share = share_done(training)
        self._bar.setRange(0, 0 if share is None else _PARTS)  # without a range it is a busy one
        if share is not None:
            self._bar.setValue(round(_PARTS * share))


class RunCharts(QWidget):
    """Loss, accuracy, and the logits of the digit on the page, against epochs."""

    def __init__(
        self, session: Session, training: TrainingController, themes: ThemeManager
    ) -> None:
        super().__init__()
        self._session, self._training = session, training
        self._run: TrainingRun | None = None
        self._moments = self._epochs = self._probes = self._steady = self._drawing = 0
        self._end: int | None = None
        epochs = axes.linear("epoch", rounds=False)
        self._loss, self._accuracy, self._digit = self._charts = [
            LineChart(
                themes, f"{name} (chart)", lines, epochs, y, room, write, "epoch {:.2f}".format,
                "The curve begins with the first step.",
            )
            for name, lines, y, room, write in (
                ("Loss", _LINES, axes.logarithmic("nats"), (0.1, 1.0), "{:.4f}".format),
                ("Accuracy", _LINES, axes.log_odds("share"), (0.9, 0.99), share_text),
                ("Your digit, as it is learned", [Line(str(digit)) for digit in range(DIGITS)],
                 axes.linear("logit", axes.signed_text), (-5.0, 5.0),
                 lambda logit: signed(logit, 4)),
            )
        ]  # fmt: skip
        self._newest = [quiet_label("") for _ in self._charts]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, (title, explanation) in enumerate(_CARDS.items()):
            card = Card(title, explanation=explanation)
            card.header.addWidget(self._newest[number])
            card.body.addWidget(self._charts[number], 1)
            is_digit = number == 2
            grid.addWidget(card, 0 if is_digit else number, int(is_digit), 1 + is_digit, 1)
        training.changed.connect(self._update)
        session.reading_changed.connect(self._update)

    def showEvent(self, event: QShowEvent) -> None:
        self._update()
        super().showEvent(event)

    def _update(self) -> None:
        if not self.isVisible():
            return  # it is done when it is shown
        run = self._training.run
        if run is not self._run:
            self._run, self._end = run, None
            self._moments = self._epochs = self._probes = self._steady = 0
            for label, chart in zip(self._newest, self._charts, strict=True):
                label.clear()
                chart.clear()
        end = run.epochs_in_all or (run.request.epochs if run.request else 0)
        if run.result is not None and run.result.run.ending != "finished":
            end = 0  # it is where training did
        if end != self._end:
            self._end = end
            for chart in self._charts:
                chart.set_end(end)
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
            self._newest[0].setText(f"best: {best.validation_loss:.4f}")
            self._newest[1].setText(f"best: {share_text(best.validation_accuracy)}")
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
        if run.probes:
            self._newest[2].setText(f"reads {_digit_read(run.probes[-1])}")
        if self._session.reading is None and self._training.is_under_way:
            self._newest[2].setText("Draw a digit")


def _digit_read(probe: ProbeResult) -> int:
    """The digit with the largest logit."""
    return max(range(DIGITS), key=probe.logits.__getitem__)
