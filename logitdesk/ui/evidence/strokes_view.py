"""What taking ink away does to every logit."""

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.captions import caption, readout_label
from logitdesk.ui.evidence.change import Change
from logitdesk.ui.evidence.change_words import in_short, largest_change, names_of, verdict_change
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.last_change import LastChange
from logitdesk.ui.evidence.logit_changes import LogitChanges
from logitdesk.ui.evidence.part_reader import Taken
from logitdesk.ui.evidence.part_tiles import PartTiles
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.taken_away import TakenAway
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, title_label, wrapped
from logitdesk.ui.widgets import Card

_LOGIT: Final = (
    "A logit is the raw number that the network gives a digit. Taking ink away changes all ten: "
    "what grows, that ink spoke against; what shrinks, it spoke for."
)
_BLANK: Final = "Draw a digit: its strokes will be here, each with a box to tick that hides it."
_POINT: Final = (
    "Point at a stroke, or erase or draw on the page, to see what that does to every logit."
)


class StrokesView(QWidget):
    """The page's strokes, each with a switch to hide it; and what that does to every logit.

    Nothing on the page changes by hiding. While nothing is hidden or pointed at, it shows what the
    last change of the page did. All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        subject: Subject,
        feed: EvidenceFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._subject = session, subject
        self._away = TakenAway(session, feed, self)
        self._last_change = LastChange(session, self)
        self.tiles = PartTiles(themes)
        self.chart = LogitChanges(themes)
        self.heading = title_label("What it changes")
        self.verdict, self.readout = readout_label(lines=2), readout_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._tiles_card(), 4)
        row.addWidget(self._changes_card(), 7)
        self.tiles.chosen.connect(self._choose)
        leave_out(self.readout)
        self.chart.pointed_at.connect(self._tell_row)
        self._away.arrived.connect(self._show)
        self._last_change.changed.connect(self._follow)
        subject.changed.connect(self._show)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what it did not show while it was not seen."""
        super().showEvent(event)
        self._follow()

    def _tiles_card(self) -> Card:
        card = Card("Take a stroke away")
        self.hint = caption(_BLANK)
        card.body.addWidget(self.hint)
        card.body.addWidget(self.tiles, 1)
        return card

    def _changes_card(self) -> Card:
        card = Card()
        self.heading.setToolTip(wrapped(_LOGIT))
        card.header.addWidget(self.heading)
        card.header.addStretch()
        card.body.addWidget(self.verdict)
        card.body.addWidget(self.chart, 1)
        card.body.addWidget(self.readout)
        offer(card, "change of the logits", self.chart.numbers)
        return card

    def _follow(self) -> None:
        """The page, the network or what it reads is another; tiles wait for the pen's lifting."""
        if not self.isVisible():
            return
        if not self._session.is_drawing and self._away.follow():
            self.tiles.show_parts(self._away.parts, self._session.page)
            self.hint.setText(self.tiles.hint() or _BLANK)
        self._choose()

    def _choose(self) -> None:
        """Have read what is asked for, the tile that is pointed at first."""
        if self.isVisible() and not self._session.is_drawing:
            alone = [frozenset({part}) for part in range(self.tiles.count)]
            self._away.want([self.tiles.taken, *alone])
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        self._say_on_tiles()
        taken = frozenset() if self._session.is_drawing else self.tiles.taken
        if taken:
            self._show_without(taken)
        else:
            self._show_last_change()
        self._tell_row()

    def _say_on_tiles(self) -> None:
        now = self._answer_now()
        for part in range(self.tiles.count):
            read = self._away.read
            alone = frozenset({part})
            if alone in read:
                text = in_short(read[alone])
                self.tiles.say_without(part, text, is_another=text != in_short(now))

    def _show_without(self, taken: Taken) -> None:
        names = names_of([self._away.parts[part] for part in sorted(taken)])
        self.heading.setText(f"Taken away: {names}")
        if taken in self._away.read:
            change = Change(self._answer_now(), self._away.read[taken])
            self._say(f"Without {names}", change)
        elif self._away.problem:
            self.verdict.setText(self._away.problem)

    def _show_last_change(self) -> None:
        before, after = self._last_change.before, self._last_change.after
        if before is None or (after.answer is None and before.answer is None):
            self.heading.setText("What it changes")
            self.verdict.setText(_BLANK if self._session.is_blank else _POINT)
            self.chart.show_change(Change(after.answer, None), self._asked)
            return
        drawn = self._last_change.adds_a_stroke
        self.heading.setText(
            "What the last stroke changed" if drawn else "What the last change on the page did"
        )
        self._say("Now", Change(before.answer, after.answer))

    def _say(self, when: str, change: Change) -> None:
        self.verdict.setText(f"{verdict_change(when, change)} {largest_change(change)}".strip())
        self.chart.show_change(change, self._asked)

    def _tell_row(self) -> None:
        self.readout.setText(self.chart.words())

    def _answer_now(self) -> Answer | None:
        return self._last_change.after.answer

    @property
    def _asked(self) -> int | None:
        reading = self._session.reading
        return None if reading is None else self._subject.question_for(reading.scores).digit
