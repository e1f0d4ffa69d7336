"""Over time: the ten logits while the drawing was made, and what was read at any moment."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from logitdesk.inference.answers import Moment, changes_of_mind, read_moments
from logitdesk.ink.drawing import BLANK
from logitdesk.ink.parts import Replay
from logitdesk.ui.charts.axes import linear, signed_text
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.compare_view import scores_table
from logitdesk.ui.evidence.map_view import DIGIT_LABELS, wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.ink_painter import page_picture
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label
from logitdesk.ui.widgets import Card

_MOMENTS: Final = 60
"""At how many moments a drawing is read, the first and the last point among them."""
_TITLE: Final = "The ten logits while it was drawn"
_CAPTION: Final = (
    "Drag the upright line: the thick curve is the digit that the network would have read by then. "
    "A click on a name hides its curve; the wheel zooms, the middle button pans."
)
_TOOLTIP: Final = (
    "The network reads the ink that was there at each of 60 moments. Long pauses are shortened. "
    "Your page and its scores stay as they are."
)
_BLANK: Final = "Draw a digit, and see here how the network read it as it was drawn."
_PICTURE: Final = "An opened picture has no strokes to replay. Draw on it, or take a blank page."
_DOT: Final = "A single dot takes no time: draw on."


class TimelineView(Card):
    """A chart of ten lines, the page at one moment of them, and a player below."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__(_TITLE, explanation=_TOOLTIP)
        self._themes, self._model = themes, model
        self._newest = LatestTask[tuple[Replay, Sequence[Moment]]](
            model.tasks, self._on_read, model.session.problem.emit, self
        )
        self._asked: tuple[object, object] = (None, None)  # page and network that are read
        self._replay = Replay(BLANK)
        self._moments: Sequence[Moment] = ()
        self._chart = LineChart(
            themes,
            _TITLE,
            [Line(digit) for digit in DIGIT_LABELS],
            linear("second", rounds=False),
            linear("logit", signed_text),
            (-5.0, 5.0),
            lambda logit: signed(logit, 4),
            lambda second: text.write_seconds(second, self._spacing),
            _BLANK,
            is_scrubbed=True,
        )
        self._page = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._page.setAccessibleName("The page at this moment")
        self._page.setMinimumSize(60, 60)
        self._page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._page.installEventFilter(self)
        add_export_menu(self._page, "page at a moment")
        self._read, self._mind = QLabel(), wrapped_label(lines=2)
        self._read.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._bars = BarChart(
            themes,
            "Probabilities of the ten digits",
            [Labels(widest="0", scale=1.0), replace(SOFTMAX, has_axis=False)],
        )
        self._bars.make_table = self._table
        self._player = Player()
        then, both = QVBoxLayout(), QHBoxLayout()
        then.setSpacing(2)
        then.addWidget(self._page, stretch=2)
        then.addWidget(self._read)
        then.addWidget(self._bars, stretch=3)
        both.setSpacing(16)
        both.addWidget(self._chart, stretch=7)
        both.addLayout(then, stretch=3)
        self.body.addWidget(wrapped_label(_CAPTION))
        self.body.addLayout(both, stretch=1)
        self.body.addWidget(self._player)
        self.body.addWidget(self._mind)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(Qt.Key.Key_Space, self, self._player.toggle, context=context)
        self._player.moved.connect(self._show_moment)
        self._chart.sought.connect(self._player.go_to)
        themes.changed.connect(self._show_moment)

    def refresh(self) -> None:
        """Have the page read, unless it is drawn on just now."""
        page, bundle, cache = self._model.session.page, self._model.bundle, self._model.cache
        if self._model.session.is_drawing or bundle is None:
            return
        if self._asked == (page, bundle):
            self._show_moment()  # at another temperature, perhaps
            return
        self._asked = (page, bundle)
        if not self._moments:
            self._chart.set_nothing(_BLANK if page.is_blank else text.LOADING)

        def read() -> tuple[Replay, Sequence[Moment]]:
            replay = Replay(page)
            return replay, read_moments(replay, _MOMENTS, cache.network(bundle))

        self._newest.ask(read)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the page as large as its room."""
        if event.type() == QEvent.Type.Resize:
            self._show_moment()
        return super().eventFilter(watched, event)

    @property
    def _spacing(self) -> float:
        """Seconds from one moment to the next."""
        return self._replay.duration / (_MOMENTS - 1)

    def _on_read(self, result: tuple[Replay, Sequence[Moment]]) -> None:
        self._replay, self._moments = result
        page, moments = self._replay.page, self._moments
        self._chart.clear()
        self._chart.set_nothing(
            _BLANK if page.is_blank else _PICTURE if page.drawing.is_blank else _DOT
        )
        seconds = [moment.second for moment in moments]
        if moments:
            self._chart.set_end(self._replay.duration)
            self._chart.set_marks([(later.second, "") for _, later in changes_of_mind(moments)])
            logits = np.array([moment.scores.logits for moment in moments])
            for digit, line in enumerate(logits.T):
                self._chart.set_line(digit, seconds, line)
        self._mind.setText(text.mind_text(moments, self._spacing))
        self._player.set_moments(seconds, self._spacing)

    @property
    def _moment(self) -> Moment | None:
        if not self._moments:
            return None
        moment = self._moments[min(self._player.moment, len(self._moments) - 1)]
        return moment.with_temperature(self._model.session.temperature)

    def _show_moment(self) -> None:
        moment, whole, theme = self._moment, self._replay.page, self._themes.theme
        page = whole if moment is None else self._replay.page_at(moment.second)
        side = min(self._page.width(), self._page.height())
        pale, ratio = theme.hairline, self.devicePixelRatioF()
        self._page.setPixmap(page_picture(whole, page, side, ratio, pale, theme.ink, margin=0))
        self._chart.set_cursor(None if moment is None else moment.second)
        self._read.setText("" if moment is None else text.verdict_text(moment))
        if moment is None:
            self._bars.clear(DIGIT_LABELS, "")
            return
        scores = moment.scores
        self._bars.set_bars(DIGIT_LABELS, [scores.probabilities], highlighted=scores.digit)
        self._chart.set_leader(scores.digit)

    def _table(self) -> Table:
        moment = self._moment
        return scores_table(None if moment is None else moment.scores)


class Player(QWidget):
    """A button that plays and pauses, a slider over the moments, and a clock."""

    moved = Signal()
    """`moment` is another."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds: Sequence[float] = ()
        self._spacing = 0.0
        self._button, self._slider = QPushButton("Pause"), QSlider(Qt.Orientation.Horizontal)
        self._button.setMinimumWidth(self._button.sizeHint().width())
        self._button.setToolTip("Draw it once more, in the time that it took (Space)")
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Moment of the drawing")
        self._clock = quiet_label("")
        self._motion = QPropertyAnimation(self._slider, b"value", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._button)
        row.addWidget(self._slider, stretch=1)
        row.addWidget(self._clock)
        self._motion.stateChanged.connect(self._show_state)
        self._button.clicked.connect(self.toggle)
        self._slider.sliderPressed.connect(self._motion.stop)
        self._slider.valueChanged.connect(self._on_moved)
        self.set_moments([], 0.0)

    @property
    def moment(self) -> int:
        """The number of the moment that is gone to; 0 where there are none."""
        return self._slider.value()

    def set_moments(self, seconds: Sequence[float], spacing: float) -> None:
        """Take other moments, ascending; it pauses at the last of them."""
        self._seconds, self._spacing = seconds, spacing
        self._motion.stop()
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(len(seconds) - 1, 0))
            self._slider.setValue(self._slider.maximum())
        self.setEnabled(bool(seconds))
        self._show_state()
        self._on_moved()

    def go_to(self, second: float) -> None:
        """Go to the moment nearest to a second of the drawing, and stay there."""
        self._motion.stop()
        if self._seconds:
            self._slider.setValue(int(np.abs(np.array(self._seconds) - second).argmin()))

    def toggle(self) -> None:
        """Play, from the beginning where the end was reached; or pause."""
        if self._motion.state() == QPropertyAnimation.State.Running:
            self._motion.stop()
        elif self._seconds:
            end = self._slider.maximum()
            start = self.moment if self.moment < end else 0
            self._motion.setStartValue(start)
            self._motion.setEndValue(end)
            self._motion.setDuration(round(1000 * (end - start) * self._spacing))
            self._motion.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._motion.stop()

    def _show_state(self) -> None:
        is_playing = self._motion.state() == QPropertyAnimation.State.Running
        self._button.setText("Pause" if is_playing else "Play")

    def _on_moved(self) -> None:
        ends = [self._seconds[self.moment], self._seconds[-1]] if self._seconds else []
        told = [text.write_seconds(second, self._spacing) for second in ends]
        self._clock.setText(" of ".join(told))
        self.moved.emit()
