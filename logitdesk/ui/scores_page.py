"""The Scores page: logits, softmax and log-odds, and what they would be if a logit were another."""

from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.scores.table import Table
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.formatting import DIGIT_LABELS, exact_probability, signed
from logitdesk.ui.header import TemperatureControl, VerdictView
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.session import Session
from logitdesk.ui.settings import Settings
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import (
    Card,
    Heading,
    ValueSlider,
    explain,
    keep_room,
    wrapping_label,
)

_SOFTMAX_COLUMN: Final = 1
USUAL_LOGITS: Final = (-15.0, 25.0)  # the axis while the first stroke is drawn
_SCALE_KEY: Final = "scores/softmax_scale"
_LOGITS_TIP: Final = QT_TRANSLATE_NOOP(
    "ScoresPage",
    "A logit is the raw number that the network gives a class: "
    "adding the same to all ten changes nothing.",
)
_SOFTMAX_TIP: Final = QT_TRANSLATE_NOOP(
    "ScoresPage",
    "Softmax turns logits into probabilities: each is exp(logit / T), "
    "divided by the sum of all ten.",
)
_LOG_ODDS_TIP: Final = QT_TRANSLATE_NOOP(
    "ScoresPage",
    "Log-odds weigh one class against all others together: its logit minus the logsumexp of the "
    "other nine, which is the logit itself only where a network has a single one.",
)
_MOST_ADDED: Final = 10
_ADDED_TIP: Final = QT_TRANSLATE_NOOP(
    "SoftmaxByHand",
    "Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits "
    "alone, so they do not change.",
)
_WHAT_IF_TIP: Final = QT_TRANSLATE_NOOP(
    "SoftmaxByHand",
    "Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The "
    "charts show what would be, until you press Escape or draw on.",
)


class WhatIf(QObject):
    """The scores that the charts show: the true ones, or those of altered logits.

    A person may set some logits to other values and add the same to all ten. Both stay until they
    are reset, or until the page is read with other logits. The session stays as it is.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.truth: Scores | None = None
        self.scores: Scores | None = None
        self.added = 0.0
        self.logits: dict[int, float] = {}
        self._session = session
        session.reading_changed.connect(self._on_reading_changed)
        self._on_reading_changed()

    @property
    def is_altered(self) -> bool:
        return bool(self.logits or self.added)

    def add_to_all(self, added: float) -> None:
        """Show all logits with the same added to them."""
        self.added = added
        self._update()

    def set_logit(self, digit: int, shown: float) -> None:
        """Show what would be if a digit's bar ended at `shown`, what is added included."""
        if self.truth is not None:
            self.logits[digit] = shown - self.added
            self._update()

    def reset(self) -> None:
        self.logits, self.added = {}, 0.0
        self._update()

    def _on_reading_changed(self) -> None:
        before, reading = self.truth, self._session.reading
        self.truth = now = None if reading is None else reading.scores
        # Another temperature leaves what is altered.
        if before is None or now is None or not np.array_equal(before.logits, now.logits):
            self.logits, self.added = {}, 0.0
        self._update()

    def _update(self) -> None:
        scores = self.truth
        if scores is not None and self.is_altered:
            logits = scores.logits.copy()
            for digit, logit in self.logits.items():
                logits[digit] = logit
            scores = Scores.of(logits + self.added, scores.model, scores.temperature)
        self.scores = scores
        self.changed.emit()


class ScoresPage(QWidget):
    """Two cards of charts; one marks what the other points at.

    Signals:
        clicked(int): the row of this digit was clicked.
    """

    clicked = Signal(object)

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._session, self._settings = session, settings
        self._what_if = WhatIf(session, self)
        columns = (replace(LOGITS, room=2, is_draggable=True), Labels(widest="00"), SOFTMAX)
        self._bars = BarChart(themes, self.tr("Logits and softmax of the ten digits"), columns)
        self._bars.set_range(0, *USUAL_LOGITS)
        self._log_odds = LogOddsChart(themes, self.tr("Log-odds of the ten digits"))
        self._scale = QPushButton(self.tr("Log"))
        self._first_steps: FirstSteps | None = None
        self._build()
        self._connect()
        self._scale.setChecked(settings.text(_SCALE_KEY) == "logarithmic")
        self._update()

    def begin_first_steps(self) -> None:
        """Show the person round, from the first step on."""
        if self._first_steps is None:
            self._first_steps = FirstSteps((
                (self.tr("Draw a digit here, with mouse, finger or pen, or take a sample below."),
                 Canvas),
                (self.tr("This is what the network reads, how sure it is, and what comes next."),
                 VerdictView),
                (self.tr("Ten logits, and what softmax makes of them. Drag a logit’s bar."),
                 self._bars),
                (self.tr("Log-odds: how much one digit outweighs all others. Point at one."),
                 self._log_odds),
                (self.tr("Move the temperature: the probabilities change, the winner stays."),
                 TemperatureControl),
                (self.tr("Click a row, and see from which ink its logit comes."), self._bars),
            ))  # fmt: skip
            self._column.insertWidget(0, self._first_steps)
        self._first_steps.begin()

    def table(self) -> Table:
        """The shown scores; no rows for a blank page."""
        columns, scores = ("digit", "logit", "probability", "log-odds"), self._what_if.scores
        if scores is None:
            return Table(columns)
        numbers = (scores.logits, scores.probabilities, scores.log_odds)
        rows = zip(range(DIGITS), *(values.tolist() for values in numbers), strict=True)
        return Table(columns, tuple(rows))

    def _build(self) -> None:
        softmax = Heading(self.tr("Softmax"), self.tr("sums to 1"), Qt.AlignmentFlag.AlignRight)
        softmax.setToolTip(wrapped(self.tr(_SOFTMAX_TIP)))
        self._scale.setCheckable(True)
        self._scale.setFont(font_of(QUIET))
        self._scale.setAccessibleName(self.tr("Logarithmic softmax"))
        self._scale.setToolTip(
            self.tr("A logarithmic axis: the smallest probability can be read, too")
        )
        logits = Card(
            self.tr("Logits"), self.tr("any real number"), explanation=self.tr(_LOGITS_TIP)
        )
        logits.header.addWidget(self._scale, alignment=Qt.AlignmentFlag.AlignTop)
        logits.header.addWidget(softmax)
        log_odds = Card(
            self.tr("Log-odds"), "logit(p) = ln p / (1 − p)", explanation=self.tr(_LOG_ODDS_TIP)
        )
        explain(
            self._bars,
            self.tr(
                "At the left the logit, the raw number that the network gives a digit. At the "
                "right its probability, which softmax makes of all ten logits together."
            ),
            "glossary#softmax",
        )
        explain(
            self._log_odds,
            self.tr(
                "Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. "
                "Its logit alone does not say it."
            ),
            "glossary#log-odds",
        )
        row = row_of(spacing=16)
        for card, chart, name, share in (
            (logits, self._bars, self.tr("logits"), 12),
            (log_odds, self._log_odds, self.tr("log-odds"), 7),
        ):
            chart.make_readout, chart.make_table = self._readout, self.table
            card.body.addWidget(chart, 1)
            add_export_menu(card, partial(self._export_name, name), self.table)
            row.addWidget(card, share)
        self._column = column_of((row, 1), SoftmaxByHand(self._what_if), spacing=8)
        self.setLayout(self._column)

    def _connect(self) -> None:
        bars, log_odds, session = self._bars, self._log_odds, self._session
        for chart in (bars, log_odds):
            chart.clicked.connect(self.clicked)
        bars.dragged.connect(self._what_if.set_logit)
        bars.pointed_at.connect(log_odds.point_at)
        log_odds.pointed_at.connect(bars.point_at)
        self._scale.toggled.connect(self._on_scale_toggled)
        self._what_if.changed.connect(self._update)
        session.history_changed.connect(self._freeze_axes)
        session.stroke_ended.connect(self._freeze_axes)

    def _update(self) -> None:
        shown, truth = self._what_if.scores, self._what_if.truth
        self._freeze_axes()
        if shown is None or truth is None:
            blank = self.tr("The page is blank.")
            self._bars.clear(DIGIT_LABELS, blank)
            self._log_odds.clear(blank)
            return
        self._bars.set_bars(
            DIGIT_LABELS,
            [shown.logits, shown.probabilities],
            highlighted=shown.digit,
            truth=[truth.logits, truth.probabilities],
        )
        self._log_odds.set_marks(
            DIGIT_LABELS,
            shown.probabilities,
            shown.log_odds,
            highlighted=shown.digit,
        )

    def _freeze_axes(self) -> None:
        """Keep the axes as they are while a stroke is drawn."""
        for chart in (self._bars, self._log_odds):
            chart.set_range_frozen(self._session.is_drawing)

    def _readout(self, digit: int) -> Readout:
        scores = self._what_if.scores
        if scores is None:
            return Readout(DIGIT_LABELS[digit])
        rows = (
            (self.tr("logit"), signed(scores.logits[digit], 4)),
            (self.tr("softmax"), exact_probability(scores.log_odds[digit])),
            (self.tr("log-odds"), signed(scores.log_odds[digit], 4)),
        )
        return Readout(DIGIT_LABELS[digit], rows, self.tr("Click: from which ink it comes"))

    def _export_name(self, what: str) -> str:
        scores = self._what_if.scores
        if scores is None:
            return what
        text = self.tr("{what} of {digit}, {network}")
        if self._what_if.is_altered:
            text = self.tr("{what} of {digit}, {network}, altered")
        return text.format(what=what, digit=scores.digit, network=scores.model)

    def _on_scale_toggled(self, is_logarithmic: bool) -> None:
        self._bars.set_logarithmic(_SOFTMAX_COLUMN, is_logarithmic)
        self._settings.set(_SCALE_KEY, "logarithmic" if is_logarithmic else "linear")


class SoftmaxByHand(QWidget):
    """A slider that adds the same to all logits, what it changes, and the way back."""

    def __init__(self, what_if: WhatIf) -> None:
        super().__init__()
        self._what_if = what_if
        self._label = quiet_label(self._text(-_MOST_ADDED))
        self._label.setMinimumWidth(self._label.sizeHint().width())
        added = np.arange(-_MOST_ADDED, _MOST_ADDED + 0.5, 0.5)
        self._slider = ValueSlider(
            self.tr("Added to all ten logits"), self.tr(_ADDED_TIP), added, 0.0
        )
        self._slider.setPageStep(4)
        self._slider.setFixedWidth(130)
        self._said = wrapping_label()
        self._said.setToolTip(wrapped(self.tr(_WHAT_IF_TIP)))
        self._said.setFont(font_of(QUIET))
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        self._back = QPushButton(self.tr("Reset"))
        self._back.setToolTip(self.tr("Show what the network gave (Esc)"))
        self._back.setFont(font_of(QUIET))
        keep_room(self._back)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        row = row_of(self._label, self._slider, (self._said, 1), self._back, spacing=12)
        row.setContentsMargins(4, 0, 4, 0)
        self.setLayout(row)
        self._slider.moved.connect(what_if.add_to_all)
        self._back.clicked.connect(what_if.reset)
        self._escape.activated.connect(what_if.reset)
        what_if.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        added, is_altered = self._what_if.added, self._what_if.is_altered
        self._label.setText(self._text(added) if added else self.tr("+c to all"))
        self._slider.show_value(added)
        if self._what_if.logits:
            said = self.tr("What if: these are not the logits that the network gave.")
        elif added:
            said = self.tr("The same added to all logits changes no probability.")
        else:
            said = self.tr("Drag a logit’s bar to try another value for it.")
        self._said.setText(said)
        self._escape.setEnabled(is_altered)
        self._back.setVisible(is_altered)

    def _text(self, added: float) -> str:
        return self.tr("{number} to all").format(number=signed(added))
