"""Over time: the ten logits while the drawing was made, and what was read at any moment."""

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
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
from logitdesk.ink.page import BLANK
from logitdesk.ink.parts import Replay
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.verdict import Kind
from logitdesk.ui.charts.axes import linear, signed_text
from logitdesk.ui.charts.bars import SOFTMAX, BarChart, Labels
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.compare_view import scores_rows
from logitdesk.ui.evidence.map_view import wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.ink_painter import page_picture
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_MOMENTS: Final = 60
"""At how many moments a drawing is read, the first and the last point among them."""
_FRAME_MS: Final = 16
_TITLE: Final = "The ten logits while it was drawn"
_CAPTION: Final = (
    "Drag the upright line: the thick curve is the digit that the network would have read by then. "
    "A click on a name hides its curve; the wheel zooms."
)
_TOOLTIP: Final = (
    "The network reads the ink that was there at each of 60 moments. Long pauses are shortened. "
    "Moments of doubt are no change of its mind. Your page and its scores stay as they are."
)
_BLANK: Final = "Draw a digit, and see here how the network read it as it was drawn."
_READING: Final = "The network reads your drawing, moment by moment…"
_PICTURE: Final = "An opened picture has no strokes to replay. Draw on it, or take a blank page."
_DOT: Final = "A single dot takes no time: draw on."


class TimelineView(Card):
    """A chart of ten lines, the page at one moment of them, and a player below."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
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
            [Line(str(digit)) for digit in range(DIGITS)],
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
        self._read, self._doubt, self._mind = QLabel(), quiet_label(""), wrapped_label(lines=2)
        self._read.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._bars = BarChart(
            themes,
            "Probabilities of the ten digits",
            [Labels(widest="0", scale=1.0), replace(SOFTMAX, has_axis=False)],
        )
        self._bars.make_table = self._table
        self._player = Player()
        title = title_label(_TITLE)
        title.setToolTip(wrapped(_TOOLTIP))
        then = QVBoxLayout()
        then.setSpacing(2)
        then.addWidget(self._page, stretch=2)
        then.addWidget(self._read)
        then.addWidget(self._doubt)
        then.addWidget(self._bars, stretch=3)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._chart, stretch=7)
        both.addLayout(then, stretch=3)
        self.body.setSpacing(6)
        self.body.addWidget(title)
        self.body.addWidget(wrapped_label(_CAPTION))
        self.body.addLayout(both, stretch=1)
        self.body.addWidget(self._player)
        self.body.addWidget(self._mind)
        add_export_menu(self._page, "page at a moment")
        self._page.installEventFilter(self)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(Qt.Key.Key_Space, self, self._player.toggle, context=context)
        self._player.moved.connect(self._show_moment)
        self._chart.sought.connect(self._player.go_to)
        themes.changed.connect(self._show_moment)

    def refresh(self) -> None:
        """Have the page read, unless it is drawn on just now."""
        page, bundle, cache = self._model.session.page, self._model.bundle, self._model.cache
        if self._model.is_drawing or bundle is None:
            return
        if self._asked == (page, bundle):
            self._show_moment()  # at another temperature, perhaps
            return
        self._asked = (page, bundle)
        if not self._moments:
            self._chart.set_nothing(_BLANK if page.is_blank else _READING)

        def read() -> tuple[Replay, Sequence[Moment]]:
            replay = Replay(page)
            return replay, read_moments(replay, _MOMENTS, bundle, cache)

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
        why = _BLANK if page.is_blank else _PICTURE if page.drawing.is_blank else _DOT
        changes = changes_of_mind(moments)
        self._chart.clear()
        self._chart.set_nothing(why)
        if moments:
            self._chart.set_end(self._replay.duration)
            for change in changes:
                self._chart.add_mark(change.second)
            seconds = [moment.second for moment in moments]
            for digit in range(DIGITS):
                logits = [float(moment.scores.logits[digit]) for moment in moments]
                self._chart.set_line(digit, seconds, logits)
        self._mind.setText(text.mind_text(moments, changes, self._spacing))
        self._player.set_moments([moment.second for moment in moments], self._spacing)

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
        labels = [str(digit) for digit in range(DIGITS)]
        if moment is None:
            self._bars.clear(labels, "")
            self._read.setText("")
            self._doubt.setText("")
            self._chart.set_cursor(None)
            return
        scores = moment.scores
        self._bars.set_bars(labels, [scores.probabilities.tolist()], highlighted=scores.digit)
        self._read.setText(text.verdict_text(moment))
        is_sure = moment.verdict.kind is Kind.DIGIT
        self._doubt.setText("the network is sure enough" if is_sure else "the network is in doubt")
        self._chart.set_leader(scores.digit)
        self._chart.set_cursor(moment.second)

    def _table(self) -> Table:
        moment, columns = self._moment, ("digit", "logit", "probability", "log-odds")
        if moment is None:
            return Table(columns)
        return Table(columns, tuple(row[1:] for row in scores_rows(moment.scores)))


class Player(QWidget):
    """A button that plays and pauses, a slider over the moments, and a clock."""

    moved = Signal()
    """`moment` is another."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds: Sequence[float] = ()
        self._spacing = self._began_at = 0.0
        self._frames = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._button, self._slider = QPushButton("Pause"), QSlider(Qt.Orientation.Horizontal)
        self._clock = quiet_label("")
        self._button.setMinimumWidth(self._button.sizeHint().width())
        self._button.setToolTip("Draw it once more, in the time that it took (Space)")
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Moment of the drawing")
        self._slider.setToolTip("Go to any moment of the drawing; the page stays")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._button)
        row.addWidget(self._slider, stretch=1)
        row.addWidget(self._clock)
        self._frames.timeout.connect(self._on_frame)
        self._button.clicked.connect(self.toggle)
        self._slider.sliderPressed.connect(self.pause)
        self._slider.valueChanged.connect(self._on_moved)
        self.set_moments([], 0.0)

    @property
    def moment(self) -> int:
        """The number of the moment that is gone to; 0 where there are none."""
        return self._slider.value()

    def set_moments(self, seconds: Sequence[float], spacing: float) -> None:
        """Take other moments, ascending; it pauses at the last of them."""
        self._seconds, self._spacing = seconds, spacing
        self.pause()
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(len(seconds) - 1, 0))
            self._slider.setValue(self._slider.maximum())
        self.setEnabled(bool(seconds))
        self._on_moved()

    def go_to(self, second: float) -> None:
        """Go to the moment nearest to a second of the drawing, and stay there."""
        self.pause()
        if self._seconds:
            away = [abs(moment - second) for moment in self._seconds]
            self._slider.setValue(away.index(min(away)))

    def toggle(self) -> None:
        """Play, from the beginning where the end was reached; or pause."""
        if self._frames.isActive():
            self.pause()
        elif self._seconds:
            if self._slider.value() == self._slider.maximum():
                self._slider.setValue(0)
            self._began_at = perf_counter() - self._seconds[self._slider.value()]
            self._frames.start()
            self._button.setText("Pause")

    def pause(self) -> None:
        """Stay at this moment."""
        self._frames.stop()
        self._button.setText("Play")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    def _on_frame(self) -> None:
        second = perf_counter() - self._began_at
        self._slider.setValue(max(sum(moment <= second for moment in self._seconds) - 1, 0))
        if self._slider.value() == self._slider.maximum():
            self.pause()

    def _on_moved(self) -> None:
        seconds = self._seconds
        here, end = (seconds[self.moment], seconds[-1]) if seconds else (0.0, 0.0)
        told = [text.write_seconds(second, self._spacing) for second in (here, end)]
        self._clock.setText(" of ".join(told) if seconds else "")
        self.moved.emit()
