"""Over time: the ten logits while the drawing was made, and what was read at any moment."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPropertyAnimation, QSignalBlocker, Qt
from PySide6.QtGui import QFont, QHideEvent, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSlider

from logitdesk.inference.answers import Moment, changes_of_mind, read_moments
from logitdesk.ink.drawing import BLANK
from logitdesk.ink.parts import Replay
from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import linear, signed_text
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.evidence.model import LOADING, EvidenceModel
from logitdesk.ui.evidence.view import scores_table, verdict_text
from logitdesk.ui.formatting import DIGIT_LABELS, NO_BREAK, number_text, signed
from logitdesk.ui.ink_painter import page_picture
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of
from logitdesk.ui.widgets import Card, wrapped_label

_MOMENTS: Final = 60
"""At how many moments a drawing is read, the first and the last point among them."""
_SIDE: Final = 120
_TITLE: Final = QT_TRANSLATE_NOOP("TimelineView", "The ten logits while it was drawn")
_CAPTION: Final = QT_TRANSLATE_NOOP(
    "TimelineView",
    "Drag the upright line: the thick curve is the digit that the network would have read by then. "
    "A click on a name hides its curve; the wheel zooms, the middle button pans.",
)
_TOOLTIP: Final = QT_TRANSLATE_NOOP(
    "TimelineView",
    "The network reads the ink that was there at each of 60 moments. Long pauses are shortened. "
    "Your page and its scores stay as they are.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "TimelineView",
    "Draw a digit, and see here how the network read it as it was drawn. A dot, or an opened "
    "picture, takes no time.",
)


class TimelineView(Card):
    """A chart of ten lines, the page at one moment of them, and a player below."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        title = QCoreApplication.translate("TimelineView", _TITLE)
        tip = QCoreApplication.translate("TimelineView", _TOOLTIP)
        super().__init__(title, explanation=tip)
        self._themes, self._model = themes, model
        self._task = LatestTask[tuple[Replay, Sequence[Moment]]](
            model.tasks, self._on_answered, model.session.problem.emit, self
        )
        self._replay = Replay(BLANK)
        self._moments: Sequence[Moment] = ()
        self._chart = LineChart(
            themes,
            title,
            [Line(digit, int(digit)) for digit in DIGIT_LABELS],
            linear("second"),
            linear("logit", signed_text),
            (-5.0, 5.0),
            lambda logit: signed(logit, 4),
            _seconds_text,
            self.tr(_NOTHING),
            is_scrubbed=True,
        )
        self._page = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._page.setAccessibleName(self.tr("The page at this moment"))
        add_export_menu(self._page, self.tr("page at a moment"))
        self._read, self._mind = wrapped_label(lines=2), wrapped_label(lines=2)
        self._read.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._bars = BarChart(
            themes,
            self.tr("Probabilities of the ten digits"),
            [Labels(widest="0", scale=1.0), replace(SOFTMAX, has_axis=False)],
        )
        self._bars.make_table = self._table
        self._button = QPushButton(self.tr("Play"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._button.setToolTip(self.tr("Draw it once more, in the time that it took (Space)"))
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(self.tr("Moment of the drawing"))
        self._motion = QPropertyAnimation(self._slider, b"value", self)
        then = column_of(self._page, self._read, (self._bars, 1))
        self.body.addWidget(wrapped_label(self.tr(_CAPTION)))
        self.body.addLayout(row_of((self._chart, 7), (then, 3), spacing=16), stretch=1)
        self.body.addLayout(row_of(self._button, (self._slider, 1)))
        self.body.addWidget(self._mind)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(Qt.Key.Key_Space, self, self._play_or_pause, context=context)
        self._button.clicked.connect(self._play_or_pause)
        self._motion.stateChanged.connect(
            lambda: self._button.setText(self.tr("Pause") if self._is_playing else self.tr("Play"))
        )
        self._slider.sliderPressed.connect(self._motion.stop)
        self._slider.valueChanged.connect(self._show_moment)
        self._chart.sought.connect(self._go_to)
        themes.changed.connect(self._show_moment)
        self._show_moment()

    def refresh(self) -> None:
        """Have the page read, unless it is drawn on just now."""
        page, bundle, cache = self._model.session.page, self._model.bundle, self._model.cache
        if self._model.session.is_drawing or bundle is None:
            return

        def work() -> tuple[Replay, Sequence[Moment]]:
            replay = Replay(page)
            return replay, read_moments(replay, _MOMENTS, cache.network(bundle))

        if self._task.ask(work, (page, bundle)):
            self._chart.blank = translated(LOADING)
            self._chart.refresh()
        else:
            self._show_moment()  # at another temperature, perhaps

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._motion.stop()

    def _on_answered(self, answer: tuple[Replay, Sequence[Moment]]) -> None:
        self._replay, self._moments = answer
        self._chart.blank = self.tr(_NOTHING)
        self._chart.clear()
        self._mind.setText("")
        if self._moments:
            changes = changes_of_mind(self._moments)
            seconds = [moment.second for moment in self._moments]
            self._chart.set_end(self._replay.duration)
            self._chart.set_marks([(later.second, "") for _, later in changes])
            logits = np.array([moment.scores.logits for moment in self._moments])
            for digit, line in enumerate(logits.T):
                self._chart.set_line(digit, seconds, line)
            self._mind.setText(_mind_text(changes))
        self._motion.stop()
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(len(self._moments) - 1, 0))
            self._slider.setValue(self._slider.maximum())
        for widget in (self._button, self._slider):
            widget.setEnabled(bool(self._moments))
        self._show_moment()

    @property
    def _is_playing(self) -> bool:
        return self._motion.state() == QPropertyAnimation.State.Running

    def _play_or_pause(self) -> None:
        """Play, from the beginning where the end was reached; or pause."""
        if self._is_playing:
            self._motion.stop()
        elif self._moments:
            end = self._slider.maximum()
            start = self._slider.value() % end if end else 0
            self._motion.setStartValue(start)
            self._motion.setEndValue(end)
            self._motion.setDuration(
                round(1000 * self._replay.duration * (1 - start / max(end, 1)))
            )
            self._motion.start()

    def _go_to(self, second: float) -> None:
        self._motion.stop()
        if self._moments:
            seconds = np.array([moment.second for moment in self._moments])
            self._slider.setValue(int(np.abs(seconds - second).argmin()))

    @property
    def _moment(self) -> Moment | None:
        if not self._moments:
            return None
        moment = self._moments[self._slider.value()]
        return moment.with_temperature(self._model.session.temperature)

    def _show_moment(self) -> None:
        moment, whole, theme = self._moment, self._replay.page, self._themes.theme
        page = whole if moment is None else self._replay.page_at(moment.second)
        pale, ratio = theme.hairline, self.devicePixelRatioF()
        self._page.setPixmap(page_picture(whole, page, _SIDE, ratio, pale, theme.ink, margin=0))
        self._chart.set_cursor(None if moment is None else moment.second)
        if moment is None:
            self._read.setText("")
            self._bars.clear(DIGIT_LABELS, "")
            return
        scores = moment.scores
        text = self.tr("{verdict} after {time}")
        after = _seconds_text(moment.second)
        self._read.setText(text.format(verdict=verdict_text(moment), time=after))
        self._bars.set_bars(DIGIT_LABELS, [scores.probabilities], highlighted=scores.digit)
        self._chart.set_leader(scores.digit)

    def _table(self) -> Table:
        moment = self._moment
        return scores_table(None if moment is None else moment.scores)


def _seconds_text(second: float) -> str:
    return f"{number_text(second, '.3f')}{NO_BREAK}s"


def _mind_text(changes: Sequence[tuple[Moment, Moment]]) -> str:
    if not changes:
        return QCoreApplication.translate("TimelineView", "The network never changed its mind.")
    change = QCoreApplication.translate("TimelineView", "{before} → {after} at {time}")
    told = ", ".join(
        change.format(
            before=earlier.scores.digit,
            after=later.scores.digit,
            time=_seconds_text(later.second),
        )
        for earlier, later in changes
    )
    text = QCoreApplication.translate("TimelineView", "Changes of mind (dashed): {changes}.")
    return text.format(changes=told)
