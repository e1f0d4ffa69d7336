"""The CNN's own answer: what its layers find in the ink, and which units carry the logit."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.inference.evidence import CarryingUnits, Evidence
from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.evidence.captions import caption, readout_label
from logitdesk.ui.evidence.feature_maps import FeatureMaps
from logitdesk.ui.evidence.question_words import logit_asked_for
from logitdesk.ui.evidence.shown_sum import number_on_bars, written
from logitdesk.ui.evidence.unit_bars import COUNT, UnitBars
from logitdesk.ui.evidence.unit_field import UnitField
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_MAPS: Final = (
    "A mark is where a detector found its pattern: "
    "32 look at your ink, then 64 at what those found."
)
_MAP: Final = (
    "A feature map is what one learned pattern gives when it is laid on every place of the ink: "
    "0 where it does not fit, more the better it fits. conv1 and conv2 are the two layers of them."
)
_UNITS: Final = "Of 1,024 units these add or take most."
_UNIT: Final = (
    "A unit is one number that the network computes from all maps together; it is 0, so silent, "
    "unless much of what it looks for is there. Times a learned weight it is its share of a logit."
)


class LayersView(QWidget):
    """Feature maps at the left, units at the right. All methods run on the window's thread.

    Attributes:
        cards: these two.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maps = FeatureMaps(themes)
        self.bars = UnitBars(themes)
        self.field = UnitField(themes)
        self.counts = caption()
        self.sum = readout_label(lines=2)
        self.map_readout, self.unit_readout = readout_label(), readout_label(lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.cards = (self._maps_card(), self._units_card())
        for card, share in zip(self.cards, (11, 9), strict=True):
            row.addWidget(card, share)
        leave_out(self.map_readout)
        leave_out(self.unit_readout)
        self.maps.pointed_at.connect(self._tell_map)
        self.bars.pointed_at.connect(self._tell_unit)
        self.field.pointed_at.connect(self._tell_unit)
        self._tell_map()
        self._tell_unit()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a CNN's."""
        units = CarryingUnits.of(evidence)
        self.maps.show_maps(evidence.maps)
        self.bars.show_units(units)
        self.field.show_units(units)
        self.counts.setText(
            f"{units.adding:,} add\n{units.taking:,} take away\n{units.silent:,} are silent"
        )
        number, bias = number_on_bars(evidence), round(100 * units.bias)
        # What is written adds up, unless the numbers themselves do not.
        total = number - bias if units.make_the_number else round(100 * units.total)
        self.sum.setText(
            f"These {COUNT}: {signed(units.of_strongest(COUNT), 2)}. All units "
            f"{written(total)}, last bias {written(bias)}: "
            f"the {logit_asked_for(evidence.question)} is {written(number)}."
        )
        self._tell_map()
        self._tell_unit()

    def _maps_card(self) -> Card:
        card = Card("What it finds", explanation=_MAP)
        card.body.addWidget(caption(_MAPS))
        card.body.addWidget(self.maps, 1)
        card.body.addWidget(self.map_readout)
        return card

    def _units_card(self) -> Card:
        card = Card("What carries the logit", explanation=_UNIT)
        card.body.addWidget(caption(_UNITS))
        card.body.addWidget(self.bars, 3)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.field, 1)
        beside = QVBoxLayout()
        beside.addStretch()
        beside.addWidget(self.counts)
        beside.addSpacing(6)
        beside.addWidget(self.unit_readout)
        beside.addStretch()
        below.addLayout(beside, 1)
        card.body.addLayout(below, 1)
        card.body.addWidget(self.sum)
        return card

    def _tell_map(self) -> None:
        words = self.maps.words()
        self.map_readout.setText(words or "Point at a picture to see it large.")
        self.maps.setAccessibleDescription(words)

    def _tell_unit(self) -> None:
        words = self.bars.words() or self.field.words()
        self.unit_readout.setText(words or "Point at a bar or a square.")
        self.field.mark(self.bars.unit)
        for chart in (self.bars, self.field):
            chart.setAccessibleDescription(f"{words} {self.sum.text()}")
