"""The ten logits over a drawing's own time, and what was read at any moment of it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.line_along import SECONDS
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.reading_taken import named_by_reading
from logitdesk.ui.charts.scales import LinearScale
from logitdesk.ui.charts.small_bars import SmallBars
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.charts.time_chart import TimeChart
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.moments import changes_of_mind
from logitdesk.ui.evidence.page_then import PageThen
from logitdesk.ui.evidence.player import Player
from logitdesk.ui.evidence.replay_readings import ReplayReadings
from logitdesk.ui.evidence.replay_words import doubt_words, mind_words, reading_words
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.formatting import signed
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_TITLE: Final = "The ten logits while it was drawn"
_CAPTION: Final = (
    "Drag the upright line: the thick curve is the digit that the network would have read by then."
)
_TOOLTIP: Final = (
    "The network reads the ink that was there at each of 60 moments. Long pauses are shortened. "
    "Moments of doubt are no change of its mind. "
    "Your page and its scores stay as they are."
)
_BLANK: Final = "Draw a digit, and see here how the network read it as it came about."
_READING: Final = "The network reads your drawing, moment by moment…"
_PICTURE: Final = "An opened picture has no strokes to replay. Draw on it, or take a blank page."
_DOT: Final = "A single dot takes no time: draw on."
_NO_NETWORK: Final = "There is no network to read the page."


class TimeView(QWidget):
    """A chart of ten lines, the page as it was at one moment of them, and a player below.

    It changes nothing on the desk. All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        _subject: Subject,
        _feed: EvidenceFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._readings = ReplayReadings(session, self)
        lines = [LineKind(str(digit)) for digit in range(DIGITS)]
        self._chart = TimeChart(
            themes, LinearScale(), (-5.0, 5.0), lines, _logit, _BLANK, along=SECONDS
        )
        self._chart.setAccessibleName(f"{_TITLE} (chart)")
        self._page = PageThen(themes)
        self._read, self._doubt = QLabel(), quiet_label("")
        self._bars = SmallBars(themes)
        self._mind = QLabel()
        self._player = Player()
        self._put_together()
        offer(self._chart, named_by_reading(session, "logits over time"), self._chart.numbers)
        offer(self._page, named_by_reading(session, "page at a moment"))
        offer(self._bars, named_by_reading(session, "softmax at a moment"), self._bars.numbers)
        self._player.take_space(self)
        self._player.moved.connect(self._show_moment)
        self._chart.sought.connect(self._player.go_to)
        self._readings.changed.connect(self._show_replay)
        session.temperature_changed.connect(self._show_moment)
        self._show_replay()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: read from now on."""
        super().showEvent(event)
        self._chart.set_nothing(self._why_nothing())
        self._readings.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._readings.set_wanted(False)

    def _put_together(self) -> None:
        caption = quiet_label(_CAPTION)
        caption.setWordWrap(True)
        title = title_label(_TITLE)
        title.setToolTip(wrapped(_TOOLTIP))
        self._read.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._mind.setTextFormat(Qt.TextFormat.PlainText)
        self._mind.setWordWrap(True)
        self._mind.setMinimumHeight(2 * self._mind.fontMetrics().lineSpacing())  # nothing jumps
        self._mind.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        then = QVBoxLayout()
        then.setSpacing(2)
        then.addWidget(self._page, stretch=3)
        then.addSpacing(4)
        then.addWidget(self._read)
        then.addWidget(self._doubt)
        then.addSpacing(4)
        then.addWidget(self._bars, stretch=1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._chart, stretch=7)
        both.addLayout(then, stretch=3)
        card = Card()
        card.body.setSpacing(6)
        card.body.addWidget(title)
        card.body.addWidget(caption)
        card.body.addLayout(both, stretch=1)
        card.body.addWidget(self._player)
        card.body.addWidget(self._mind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _show_replay(self) -> None:
        """Another drawing was read, or by another network."""
        moments, chart = self._readings.moments, self._chart
        changes = changes_of_mind(moments)
        chart.clear()
        chart.set_nothing(self._why_nothing())
        if moments:
            chart.set_end(self._readings.replay.duration)
            for change in changes:
                chart.add_mark(change.second)
            logits = [(moment.second, moment.scores.logits.tolist()) for moment in moments]
            chart.extend({digit: [(x, z[digit]) for x, z in logits] for digit in range(DIGITS)})
        self._mind.setText(mind_words(moments, changes))
        self._player.set_moments([moment.second for moment in moments])

    def _show_moment(self) -> None:
        """Another moment was gone to, or its scores are others."""
        replay = self._readings.replay
        if not self._readings.moments:
            self._page.show_page(replay.page, replay.page)
            self._bars.set_scores(None)
            self._read.setText("")
            self._doubt.setText("")
            self._chart.set_here(None)
            return
        moment = self._readings.moments[self._player.moment]
        moment = moment.with_temperature(self._session.temperature)
        self._page.show_page(replay.page_at(moment.second), replay.page)
        self._bars.set_scores(moment.scores)
        self._read.setText(reading_words(moment))
        self._doubt.setText(doubt_words(moment))
        self._chart.set_leader(moment.scores.digit)
        self._chart.set_here(moment.second)

    def _why_nothing(self) -> str:
        page = self._readings.replay.page
        if self._session.network is None:
            return _NO_NETWORK
        if not (self._readings.is_up_to_date or self._session.page.drawing.is_blank):
            return _READING
        if not page.drawing.is_blank:
            return _DOT
        return _BLANK if page.is_blank else _PICTURE


def _logit(value: float) -> str:
    return signed(value, decimals=4)
