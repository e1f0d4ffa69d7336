"""A training run: progress, curves, and the page's digit."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from logitdesk.scores.scores import DIGITS
from logitdesk.training.messages import ProbeResult
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.formatting import number_text, share_text, signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label
from logitdesk.ui.training.controller import State, TrainingController, TrainingRun
from logitdesk.ui.training.status import PARTS, figures_text, phase_text, share_done, title_text
from logitdesk.ui.widgets import Card

_BUTTONS: Final[dict[State, Sequence[str]]] = {
    "training": ("pause", "stop"),
    "paused": ("pause", "stop"),
    "unsaved": ("retry", "dismiss"),
    "failed": ("back",),
}
"""Those that can be pressed; in other states "pause" and "stop" are shown."""
_TRAINING, _VALIDATION = range(2)
_LOSS: Final = QT_TRANSLATE_NOOP(
    "RunView",
    "Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives "
    "the right digit. Training is about the last 50 steps, on images that are learned from; "
    "validation is each epoch's end, on held-out images. The dashed line marks what is kept. "
    "Half the loss is always the same step down.",
)
_ACCURACY: Final = QT_TRANSLATE_NOOP(
    "RunView",
    "How many images are read right. The axis is spread by log-odds, so that {less} and {more} "
    "stand apart.",
)
_DIGIT: Final = QT_TRANSLATE_NOOP(
    "RunView", "The ten logits that the half-trained network gives the digit now on your page."
)


class RunView(QWidget):
    """The run's progress with its buttons; under it curves and logits against epochs."""

    def __init__(
        self, session: Session, training: TrainingController, themes: ThemeManager
    ) -> None:
        super().__init__()
        self._session, self._training = session, training
        self._run: TrainingRun | None = None
        self._moments = self._epochs = self._probes = 0  # what the charts have of it
        self._end = 0.0
        self._title = title_label("")
        self._phase, self._figures, self._problem = quiet_label(""), quiet_label(""), QLabel()
        for label in (self._title, self._phase, self._figures, self._problem):
            label.setWordWrap(True)
        self._figures.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Training progress"))
        self._problem.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem.setProperty("role", "remark")
        self._problem.setAccessibleName(self.tr("What went wrong"))
        lines = (Line(self.tr("training")), Line(self.tr("validation"), has_dots=True))
        digits = [Line(str(digit), digit) for digit in range(DIGITS)]
        write_epoch, named = self.tr("epoch {number}"), self.tr("{name} (chart)")
        self._loss, self._accuracy, self._digit = self._charts = [
            LineChart(
                themes, named.format(name=name), lines, axes.linear("epoch"), y, room,
                write, lambda epoch: write_epoch.format(number=number_text(epoch, ".2f")),
                self.tr("The curve begins with the first step."),
            )
            for name, lines, y, room, write in (
                (self.tr("Loss"), lines, axes.logarithmic("nats"), (0.1, 1.0),
                 lambda loss: number_text(loss, ".4f")),
                (self.tr("Accuracy"), lines, axes.log_odds("share"), (0.9, 0.99),
                 share_text),
                (self.tr("Your digit, as it is learned"), digits,
                 axes.linear("logit", axes.signed_text), (-5.0, 5.0),
                 lambda logit: signed(logit, 4)),
            )
        ]  # fmt: skip
        self._newest = [quiet_label("") for _ in self._charts]
        self._build()
        training.changed.connect(self._update)
        session.reading_changed.connect(self._update_digit)

    def _build(self) -> None:
        training = self._training
        self._top, self._grid = Card(), QWidget()
        self._top.header.addWidget(self._title, 1)
        self._buttons: dict[str, QPushButton] = {}
        for key, text, tip, slot in (
            (
                "pause", self.tr("Pause"), self.tr("Do no further step until you resume."),
                training.pause_or_resume,
            ),
            (
                "stop", self.tr("Stop"),
                self.tr("End now, and keep the network after its best epoch so far."),
                training.stop,
            ),
            (
                "retry", self.tr("Try again"), self.tr("Write the new network again."),
                training.retry_save,
            ),
            (
                "dismiss", self.tr("Give up"),
                self.tr("Let go of what was just learned; other networks stay."),
                training.dismiss,
            ),
            (
                "back", self.tr("Back to the form"), self.tr("Change the settings."),
                training.dismiss,
            ),
        ):  # fmt: skip
            self._buttons[key] = button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(slot)
            button.hide()  # until it is known whether it is needed
            self._top.header.addWidget(button)
        self._top.body.addWidget(self._bar)
        self._top.body.addLayout(row_of((self._phase, 1), (self._figures, 1)))
        self._top.body.addWidget(self._problem)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        shares = {"less": number_text(99, ".1f"), "more": share_text(0.996, ".1f")}
        accuracy = self.tr(_ACCURACY).format(**shares)
        for number, (title, explanation, place) in enumerate((
            (self.tr("Loss"), self.tr(_LOSS), (0, 0, 1, 1)),
            (self.tr("Accuracy"), accuracy, (1, 0, 1, 1)),
            (self.tr("Your digit"), self.tr(_DIGIT), (0, 1, 2, 1)),
        )):  # fmt: skip
            card = Card(title, explanation=explanation)
            card.header.addWidget(self._newest[number])
            card.body.addWidget(self._charts[number], 1)
            grid.addWidget(card, *place)
        self.setLayout(column_of(self._top, (self._grid, 1), 0, spacing=12))

    def showEvent(self, event: QShowEvent) -> None:
        self._update()
        super().showEvent(event)

    def _update(self) -> None:
        if not self.isVisible():
            return  # it is done when it is shown
        training, state = self._training, self._training.state
        self._top.setVisible(state != "finished")
        # Of an interrupted run that is being kept there is nothing to see before the end.
        self._grid.setVisible(training.run.request is not None or bool(training.run.epochs))
        offered = _BUTTONS.get(state, ("pause", "stop"))
        for key, button in self._buttons.items():
            button.setVisible(key in offered)
            button.setEnabled(state in _BUTTONS or (key == "stop" and state == "preparing"))
        resume = self.tr("Resume") if state == "paused" else self.tr("Pause")
        self._buttons["pause"].setText(resume)
        self._problem.setText(training.problem)
        self._problem.setVisible(state in ("unsaved", "failed"))
        self._title.setText(title_text(training.run))
        closes = self.tr("LogitDesk then closes by itself.") if training.closes_window else ""
        self._phase.setText(f"{phase_text(training)} {closes}".rstrip())
        self._figures.setText(figures_text(training))
        share = share_done(training)
        self._bar.setRange(0, 0 if share is None else PARTS)  # without a range it is a busy one
        if share is not None:
            self._bar.setValue(round(PARTS * share))
        self._update_charts(training.run)

    def _update_charts(self, run: TrainingRun) -> None:
        if run is not self._run:
            self._run, self._moments, self._epochs, self._probes = run, 0, 0, 0
            for label, chart in zip(self._newest, self._charts, strict=True):
                label.clear()
                chart.clear()
        if run.end != self._end:
            self._end = run.end
            for chart in self._charts:
                chart.set_end(run.end)
        new = run.epochs[self._epochs :]
        if new or len(run.losses) > self._moments:
            for chart, moving, name in (
                (self._loss, run.losses, "loss"), (self._accuracy, run.accuracies, "accuracy"),
            ):  # fmt: skip
                ends = [(epoch.epoch, getattr(epoch, f"validation_{name}")) for epoch in new]
                chart.extend({_TRAINING: moving[self._moments :], _VALIDATION: ends})
                chart.set_leader(_VALIDATION if run.epochs else None)
            self._moments, self._epochs = len(run.losses), len(run.epochs)
        kept = next((epoch for epoch in reversed(new) if epoch.is_best), None)
        if kept is not None:  # of a hand that is taught, that is the newest
            self._loss.set_marks([(kept.epoch, self.tr("kept"))])
            self._accuracy.set_marks([(kept.epoch, self.tr("kept"))])
            text, loss = self.tr("kept: {number}"), number_text(kept.validation_loss, ".4f")
            self._newest[0].setText(text.format(number=loss))
            self._newest[1].setText(text.format(number=share_text(kept.validation_accuracy)))
        probes = run.probes[self._probes :]
        if probes:
            self._digit.extend({
                digit: [(probe.epochs_done, probe.logits[digit]) for probe in probes]
                for digit in range(DIGITS)
            })  # fmt: skip
            self._digit.set_leader(_digit_read(probes[-1]))
            self._probes = len(run.probes)
        self._update_digit()

    def _update_digit(self) -> None:
        """Say as what the newest probe reads the digit, or that there is none."""
        run, label = self._training.run, self._newest[2]
        if run.probes:
            label.setText(self.tr("reads {digit}").format(digit=_digit_read(run.probes[-1])))
        if self._session.reading is None and self._training.is_under_way:
            label.setText(self.tr("Draw a digit"))


def _digit_read(probe: ProbeResult) -> int:
    return max(range(DIGITS), key=probe.logits.__getitem__)
