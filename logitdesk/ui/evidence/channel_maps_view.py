"""The SqueezeNet's own answer: ten maps, each of which has a logit for its mean."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.evidence.captions import caption, readout_label
from logitdesk.ui.evidence.channel_maps import ChannelMaps
from logitdesk.ui.evidence.looked_at import LookedAt
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_CAPTION: Final = (
    "In each square the network says how much the ink there speaks for a digit: "
    "the average of a map is that digit’s logit."
)
_MAP: Final = (
    "A channel map is a coarse picture that the network makes for one digit: blue where the ink "
    "speaks for it, orange and marked − where against it. Its average is the very logit."
)
_HINT: Final = "Point at a square to see what it adds to the logit, and where on the ink it looks."


class ChannelMapsView(QWidget):
    """The ink, the ten maps, and below them what a person points at.

    All methods run on the window's thread.

    Attributes:
        cards: the one that it all stands on.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maps = ChannelMaps(themes)
        self.ink = LookedAt(themes)
        self.readout = readout_label(lines=2)
        card = Card("Ten maps, one for each digit", explanation=_MAP)
        self.cards = (card,)
        card.body.addWidget(caption(_CAPTION))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.ink, 5)
        row.addWidget(self.maps, 9)
        card.body.addLayout(row, 1)
        card.body.addWidget(self.readout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        leave_out(self.readout)
        self.maps.pointed_at.connect(self._tell)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a SqueezeNet's."""
        self.maps.show_evidence(evidence)
        self.ink.show_image(evidence.image)
        self._tell()

    def _tell(self) -> None:
        words = self.maps.words()
        self.readout.setText(words or _HINT)
        self.maps.setAccessibleDescription(f"{self.maps.spoken()} {words}")
        looks = self.maps.looks_at()
        self.ink.mark(*looks) if looks else self.ink.mark()
