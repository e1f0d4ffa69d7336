"""What the network that reads has inside for the drawing on the page."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.channel_maps_view import ChannelMapsView
from logitdesk.ui.evidence.evidence_csv import (
    channel_maps_csv,
    feature_maps_csv,
    named_by_question,
    newest_of,
    shares_csv,
    units_csv,
)
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.layers_view import LayersView
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.weighted_ink_view import WeightedInkView
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label

Part = ChannelMapsView | WeightedInkView | LayersView

_TAKEN: Final[Mapping[type[Part], Sequence[tuple[str, Callable[[Evidence], str]]]]] = {
    ChannelMapsView: [("channel maps", channel_maps_csv)],
    WeightedInkView: [("weights times ink", shares_csv)],
    LayersView: [("feature maps", feature_maps_csv), ("units", units_csv)],
}
"""What each card's picture is called, and what its numbers are."""


class InsideView(QWidget):
    """Each network's own answer: its channel maps, its weights, or its layers.

    All methods run on the window's thread.
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
        self._session, self._themes, self._feed = session, themes, feed
        self._parts: dict[type[Part], Part] = {}
        self._message = quiet_label("")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._message)
        feed.evidence_changed.connect(self._show_if_seen)
        session.reading_changed.connect(self._say_what_is_missing)
        self._show()

    @property
    def part(self) -> Part | None:
        """What is seen of the network; None while there is nothing to be seen."""
        seen = self._stack.currentWidget()
        return seen if isinstance(seen, Part) else None

    @property
    def message(self) -> QLabel:
        """What is said while there is nothing to be seen."""
        return self._message

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what it did not show while it was not seen."""
        super().showEvent(event)
        self._show()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        evidence = self._feed.evidence
        if evidence is None:
            self._say_what_is_missing()
            self._stack.setCurrentWidget(self._message)
            return
        part = self._part_for(evidence)
        part.show_evidence(evidence)
        self._stack.setCurrentWidget(part)

    def _part_for(self, evidence: Evidence) -> Part:
        kind = _kind_for(evidence)
        if kind not in self._parts:
            self._parts[kind] = part = kind(self._themes)
            self._stack.addWidget(part)
            for card, (what, as_csv) in zip(part.cards, _TAKEN[kind], strict=True):
                named = named_by_question(self._session, self._feed, what)
                offer(card, named, newest_of(self._feed, as_csv))
        return self._parts[kind]

    def _say_what_is_missing(self) -> None:
        if self._session.reading is None:
            text = "Draw a digit to see what the network makes of it on the way to a logit."
        else:
            text = "What this network has inside for the drawing is not known yet."
        self._message.setText(text)


def _kind_for(evidence: Evidence) -> type[Part]:
    """By what the network has inside, which is that of the one that gave this evidence."""
    if evidence.units is not None:
        return LayersView
    return ChannelMapsView if evidence.maps else WeightedInkView
