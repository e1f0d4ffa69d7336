"""Inside: what the network that reads has between the ink and its logits."""

from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from logitdesk.inference.evidence import CarryingUnits, Evidence, Window, own_patch, receptive_field
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import Frame, HeatMap, Map, Place
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.map_view import shares_table, wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_CHANNELS: Final = (
    "In each square the network says how much the ink there speaks for a digit: "
    "the average of a map is that digit’s logit. Point at a square to see where it looks; "
    "click to ask about its digit."
)
_CHANNEL: Final = (
    "A channel map is a coarse picture that the network makes for one digit: blue where the ink "
    "speaks for it, orange and marked − where against it. Its average is the very logit. On your "
    "ink, the small frame has a square’s own 4 × 4 pixels, the dashed one all that can change it."
)
_WEIGHTS: Final = (
    "Each pixel of your ink is multiplied by a number that was learned. "
    "Add up all the products, and one more number: that is all it does."
)
_WEIGHT: Final = (
    "A weight is a number that the network learned for this pixel and this digit. "
    "Ink on a blue weight speaks for the digit; on an orange one, marked −, against it."
)
_FEATURES: Final = (
    "A mark is where a detector found its pattern: 32 look at your ink, then 64 at what "
    "those found."
)
_FEATURE: Final = (
    "A feature map is what one learned pattern gives when it is laid on every place of the ink: "
    "0 where it does not fit, more the better it fits. conv1 and conv2 are the two layers of them."
)
_UNIT: Final = (
    "A unit is one number that the network computes from all maps together; it is 0, so silent, "
    "unless much of what it looks for is there. Times a learned weight it is its share of a logit."
)
_PIXELS: Final = 4
"""Of the image along a channel map's square: two poolings by 2."""
_STRONGEST: Final = 10
_UNITS_SIDE: Final = 32


class InsideView(QWidget):
    """One part for each architecture, or a sentence in place of them."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._themes, self._model = themes, model
        self._shown: Evidence | None = None
        self._parts: dict[type[QWidget], ChannelMaps | WeightedInk | Layers] = {}
        self._message = wrapped_label()
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._message)

    def refresh(self) -> None:
        """Show the model's evidence, or why there is none."""
        evidence = self._model.evidence
        if evidence is None:
            is_loading = self._model.is_loading
            blank = "Draw a digit to see what the network makes of it on the way to a logit."
            why = self._model.unavailable or (text.LOADING if is_loading else blank)
            self._message.setText(why)
            self._stack.setCurrentWidget(self._message)
        elif evidence is not self._shown:
            kind = _kind_for(evidence)
            if kind not in self._parts:
                self._parts[kind] = kind(self._themes, self._model)
                self._stack.addWidget(self._parts[kind])
            self._parts[kind].show_evidence(evidence)
            self._stack.setCurrentWidget(self._parts[kind])
        self._shown = evidence


class ChannelMaps(Card):
    """SqueezeNet: ten maps, the mean of each of which is a logit, and where a square looks."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__("Ten maps, one for each digit", explanation=_CHANNEL)
        self._evidence: Evidence | None = None
        self._maps = HeatMap(themes, "Ten maps, one for each digit", 5, cell=14.0)
        self._ink = HeatMap(themes, "The ink that the network sees", cell=7.0)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._ink, 5)
        row.addWidget(self._maps, 9)
        self.body.addWidget(wrapped_label(_CHANNELS))
        self.body.addLayout(row, 1)
        self._maps.make_table, self._maps.make_readout = self._table, self._readout
        self._maps.pointed_at.connect(self._on_pointed_at)
        self._maps.clicked.connect(lambda place: model.choose(place.map))
        add_export_menu(self, lambda: _name(model, self._evidence, "channel maps"), self._table)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        frames = {evidence.question.digit: "accent", evidence.question.against: "warm"}
        self._maps.set_maps(
            [
                Map(evidence.maps[0][..., digit], caption=str(digit), number=signed(mean, 2),
                    frame=frames.get(digit, ""))  # type: ignore[arg-type]  # its two values
                for digit, mean in enumerate(evidence.logits_of_maps.tolist())
            ]
        )  # fmt: skip
        self._ink.set_maps([Map(evidence.image, "amount", 1.0, caption="your ink")])

    def _table(self) -> Table:
        maps = [] if self._evidence is None else self._evidence.maps
        rows = (
            (digit, row + 1, column + 1, float(channels[row, column, digit]))
            for channels in maps
            for digit in range(DIGITS)
            for row, column in np.ndindex(channels.shape[:2])
        )
        return Table(("digit", "row", "column", "value"), tuple(rows))

    def _readout(self, place: Place) -> Readout:
        assert self._evidence is not None
        channel = self._evidence.maps[0][..., place.map]
        share = float(channel[place.row, place.column]) / channel.size
        logit = float(self._evidence.logits_of_maps[place.map])
        at = f"Row {place.row + 1}, column {place.column + 1} of {place.map}"
        value = signed(share * channel.size, 2)
        return Readout(
            at,
            (
                (f"{value} / {channel.size}", f"= {signed(share, 3)}"),
                ("of logit", signed(logit, 3)),
            ),
        )

    def _on_pointed_at(self, place: Place | None) -> None:
        if place is None or self._evidence is None:
            self._ink.set_frames([])
            return
        image, crop = len(self._evidence.image), _PIXELS * len(self._evidence.maps[0])
        own = own_patch(place.row, place.column, image, crop)
        seen = receptive_field(place.row, place.column, image, crop)
        self._ink.set_frames([_frame(seen, "text", is_dashed=True), _frame(own, "accent")])


class WeightedInk(Card):
    """Perceptron: weights × ink = contributions."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__("Weights × ink", explanation=_WEIGHT)
        self._evidence: Evidence | None = None
        self._maps = HeatMap(
            themes, "Weights, ink and contributions, pixel by pixel", 3, separators="×="
        )
        self._sum = wrapped_label()
        self.body.addWidget(wrapped_label(_WEIGHTS))
        self.body.addWidget(self._maps, 1)
        self.body.addWidget(self._sum)
        self._maps.make_table, self._maps.make_readout = self._table, self._readout
        self._maps.pointed_at.connect(self._on_pointed_at)
        add_export_menu(
            self,
            lambda: _name(model, self._evidence, "weights times ink"),
            lambda: shares_table(self._evidence),
        )

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        question = evidence.question
        minus = "" if question.against is None else f" − {question.against}"
        total = f"sum {signed(evidence.ink_part, 2)}"
        limits = [float(np.abs(a).max()) or 1.0 for a in (evidence.gradient, evidence.shares)]
        self._maps.set_maps(
            [
                Map(
                    evidence.gradient,
                    limit=limits[0],
                    caption=f"weights of {question.digit}{minus}",
                ),
                Map(evidence.image, "amount", 1.0, caption="your ink"),
                Map(evidence.shares, limit=limits[1], caption=total),
            ]
        )
        parts = [("All contributions", evidence.ink_part), ("the bias", evidence.bias_part)]
        name = f"the {text.asked_for(question)}"
        self._sum.setText(text.sum_text(parts, name, evidence.total, 3))

    def _table(self) -> Table:
        shares = np.empty((0, 0)) if self._evidence is None else self._evidence.shares
        rows = ((row + 1, column + 1, float(x)) for (row, column), x in np.ndenumerate(shares))
        return Table(("row", "column", "value"), tuple(rows))

    def _readout(self, place: Place) -> Readout:
        assert self._evidence is not None
        evidence, at = self._evidence, place[1:]
        rows = (
            ("weight", signed(float(evidence.gradient[at]), 3)),
            ("× ink", f"{evidence.image[at]:.2f}"),
            ("=", signed(float(evidence.shares[at]), 3)),
        )
        return Readout(f"Row {place.row + 1}, column {place.column + 1}", rows)

    def _on_pointed_at(self, place: Place | None) -> None:
        others = [] if place is None else [Frame(place._replace(map=number)) for number in range(3)]
        self._maps.set_frames(others)


class Layers(QWidget):
    """CNN: what two layers of detectors find, and the units that carry the logit."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._evidence: Evidence | None = None
        self._units: CarryingUnits | None = None
        self._maps = FeatureMaps(themes)
        self._bars = BarChart(
            themes,
            f"The {_STRONGEST} units that carry most",
            [
                Labels("unit", "8888", 1.0),
                Column("added", lambda value: signed(value, 2), "−88.88", is_strong=True),
            ],
        )
        self._field = HeatMap(themes, "All units, a square each", cell=2.0)
        self._sum, self._counts = wrapped_label(lines=2), wrapped_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        found = Card("What it finds", explanation=_FEATURE)
        found.body.addWidget(wrapped_label(_FEATURES))
        found.body.addWidget(self._maps, 1)
        row.addWidget(found, 11)
        row.addWidget(self._make_units_card(), 9)
        self._bars.make_readout = lambda row: Readout(self._unit_text(int(self._strongest[row])))
        self._field.make_readout = lambda at: Readout(self._unit_text(_unit_at(at)))
        self._field.make_table = self._table
        self._bars.pointed_at.connect(self._on_bar_pointed_at)
        add_export_menu(found, lambda: _name(model, self._evidence, "feature maps"),
                        self._maps.activations)  # fmt: skip

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._units = units = CarryingUnits.of(evidence)
        self._maps.show_evidence(evidence)
        strongest = self._strongest
        self._bars.set_bars([str(unit) for unit in strongest], [units.added[strongest].tolist()])
        self._field.set_values(units.added.reshape(_UNITS_SIDE, -1))
        self._counts.setText(
            f"{units.adding:,} add\n{units.taking:,} take away\n{units.silent:,} are silent"
        )
        parts = [("All units", units.total), ("last bias", units.bias)]
        told = text.sum_text(parts, text.asked_for(evidence.question), units.number, 2)
        self._sum.setText(
            f"These {_STRONGEST}: {signed(units.of_strongest(_STRONGEST), 2)}. {told}"
        )

    def _make_units_card(self) -> Card:
        card = Card("What carries the logit", explanation=_UNIT)
        card.body.addWidget(wrapped_label("Of 1,024 units these add or take most."))
        card.body.addWidget(self._bars, 3)
        below = QHBoxLayout()
        below.addWidget(self._field, 1)
        below.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(below, 2)
        card.body.addWidget(self._sum)
        add_export_menu(card, lambda: _name(self._model, self._evidence, "units"), self._table)
        return card

    @property
    def _strongest(self) -> list[int]:
        found: list[int] = [] if self._units is None else self._units.strongest.tolist()
        return found[:_STRONGEST]

    def _unit_text(self, unit: int) -> str:
        return "" if self._units is None else text.unit_text(self._units, unit)

    def _table(self) -> Table:
        """A row for each unit and one for the bias: they come to the last row's number."""
        if self._units is None:
            return Table(("unit", "added"))
        rows = [*enumerate((self._units.added + 0.0).tolist())]  # a 0 for a -0
        ends = (("bias", self._units.bias), ("number", self._units.number))
        return Table(("unit", "added"), (*rows, *ends))

    def _on_bar_pointed_at(self, row: int | None) -> None:
        self._field.point_at(None if row is None else Place(0, *divmod(self._strongest[row], 32)))


class FeatureMaps(QWidget):
    """The maps of conv1 and conv2 in two grids; the one that is pointed at stands large."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.setAccessibleName("Feature maps of conv1 and conv2")
        self._evidence: Evidence | None = None
        self._grids = (
            HeatMap(themes, "conv1", 8, cell=1.0),
            HeatMap(themes, "conv2", 16, cell=1.0),
        )
        self._large = HeatMap(themes, "The map pointed at")
        self._large.setParent(self)
        self._large.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._large.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._large.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for layer, (grid, side, count) in enumerate(
            zip(self._grids, (28, 14), (32, 64), strict=True)
        ):
            column.addWidget(wrapped_label(f"conv{layer + 1}: {count} maps of {side} × {side}"))
            column.addWidget(grid, side)  # a pixel of the ink is as large in both
            grid.make_readout = lambda place, layer=layer: self._readout(layer, place)
            grid.pointed_at.connect(lambda place, layer=layer: self._on_pointed_at(layer, place))

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a CNN's."""
        self._evidence = evidence
        for grid, maps in zip(self._grids, evidence.maps, strict=True):
            limit = float(maps.max()) or 1.0
            grid.set_maps([Map(one, "amount", limit) for one in np.moveaxis(maps, 2, 0)])

    def table(self) -> Table:
        """The largest activation of each map."""
        rows = (
            (f"conv{layer}", number, largest)
            for layer, maps in enumerate(() if self._evidence is None else self._evidence.maps, 1)
            for number, largest in enumerate(maps.max(axis=(0, 1)).tolist())
        )
        return Table(("layer", "map", "largest"), tuple(rows))

    def activations(self) -> Table:
        """A row for each pixel that is not 0."""
        rows = (
            (f"conv{layer}", number, row + 1, column + 1, float(maps[row, column, number]))
            for layer, maps in enumerate(() if self._evidence is None else self._evidence.maps, 1)
            for row, column, number in np.argwhere(maps).tolist()
        )
        return Table(("layer", "map", "row", "column", "activation"), tuple(rows))

    def _readout(self, layer: int, place: Place) -> Readout:
        assert self._evidence is not None
        maps = self._evidence.maps[layer]
        largest, scale = float(maps[..., place.map].max()), float(maps.max())
        title = f"conv{layer + 1}, map {place.map}"
        if largest == 0:
            return Readout(title, (("finds nothing here", ""),))
        return Readout(title, (("largest activation", f"{largest:.2f} of {scale:.2f}"),))

    def _on_pointed_at(self, layer: int, place: Place | None) -> None:
        grid = self._grids[layer]
        self._large.setVisible(place is not None and self._evidence is not None)
        if place is None or self._evidence is None:
            grid.set_frames([])
            return
        maps = self._evidence.maps[layer]
        side = len(maps)
        grid.set_frames([Frame(Place(place.map, 0, 0), side, side, "accent")])
        self._large.set_maps([Map(maps[..., place.map], "amount", float(maps.max()) or 1.0)])
        self._large.set_frames([Frame(Place(0, 0, 0), side, side, "accent")])
        room = self._grids[0].geometry()
        size = min(room.width(), room.height())
        is_left = grid.place_of(place).x() < grid.width() / 2
        self._large.setGeometry(
            QRect(room.right() - size if is_left else room.left(), room.top(), size, size)
        )
        self._large.raise_()


def _kind_for(evidence: Evidence) -> type[ChannelMaps] | type[WeightedInk] | type[Layers]:
    if evidence.units is not None:
        return Layers
    return ChannelMaps if evidence.maps else WeightedInk


def _frame(window: Window, colour: Literal["text", "accent"], *, is_dashed: bool = False) -> Frame:
    rows, columns = window.bottom - window.top, window.right - window.left
    return Frame(Place(0, window.top, window.left), rows, columns, colour, is_dashed)


def _unit_at(place: Place) -> int:
    return place.row * _UNITS_SIDE + place.column


def _name(model: EvidenceModel, evidence: Evidence | None, what: str) -> str:
    return text.export_name(evidence, what, "" if model.bundle is None else model.bundle.name)
