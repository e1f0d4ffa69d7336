"""Inside: what the network that reads has between the ink and its logits."""

from typing import Final

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from logitdesk.inference.evidence import SEEN_AROUND, Evidence, cell_pixels
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.heatmap import Frame, HeatMap, Map, Place
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.map_view import pixel_readout, shares_table, wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_CHANNELS: Final = (
    "In each square the network says how much the ink there speaks for a digit: the average of a "
    "map is that digit’s logit. Point at a square to see where it looks; click to ask about its "
    "digit."
)
_FRAMES: Final = (
    "On your ink, the small frame has a square’s own 4 × 4 pixels, the dashed one all that can "
    "change it."
)
_WEIGHTS: Final = (
    "Each pixel of your ink is multiplied by a number that was learned. "
    "Add up all the products, and one more number: that is all it does."
)
_WEIGHT: Final = (
    "Ink on a blue weight speaks for the digit; on an orange one, marked −, against it."
)
_FEATURES: Final = (
    "A mark is where a detector found its pattern: 32 look at your ink, then 64 at what those "
    "found."
)
_UNIT: Final = (
    "A unit is one number that the network computes from all maps together; it is 0, so silent, "
    "unless much of what it looks for is there. Times a learned weight it is its share of a logit."
)
_STRONGEST: Final = 10
_UNITS_SIDE: Final = 32
_ADDED: Final = Column("added", lambda value: signed(value, 2), "−88.88", is_strong=True)


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
            self._message.setText(self._model.message)
            self._stack.setCurrentWidget(self._message)
        elif evidence is not self._shown:
            kind = _kind_for(evidence)
            if kind not in self._parts:
                self._parts[kind] = kind(self._themes, self._model)
                self._stack.addWidget(self._parts[kind])
            self._parts[kind].show_evidence(evidence)
            self._stack.setCurrentWidget(self._parts[kind])
        self._shown = evidence


def _kind_for(evidence: Evidence) -> "type[ChannelMaps | WeightedInk | Layers]":
    if evidence.units is not None:
        return Layers
    return ChannelMaps if evidence.maps else WeightedInk


class ChannelMaps(Card):
    """SqueezeNet: ten maps, the mean of each of which is a logit, and where a square looks."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__("Ten maps, one for each digit", explanation=_FRAMES)
        self._evidence: Evidence | None = None
        self._maps = HeatMap(themes, "Ten maps, one for each digit", 5, cell=14.0)
        self._maps.make_table, self._maps.make_readout = self._table, self._readout
        self._maps.pointed_at.connect(self._on_pointed_at)
        self._maps.clicked.connect(lambda place: model.choose(place.map))
        self._ink = HeatMap(themes, "The ink that the network sees", cell=7.0)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._ink, 5)
        row.addWidget(self._maps, 9)
        self.body.addWidget(wrapped_label(_CHANNELS))
        self.body.addLayout(row, 1)

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
        maps = np.empty((0, 0, DIGITS)) if self._evidence is None else self._evidence.maps[0]
        rows = (
            (digit, row + 1, column + 1, float(value))
            for (digit, row, column), value in np.ndenumerate(np.moveaxis(maps, 2, 0))
        )
        return Table(("digit", "row", "column", "value"), tuple(rows))

    def _readout(self, place: Place) -> Readout:
        assert self._evidence is not None
        channel = self._evidence.maps[0][..., place.map]
        value = float(channel[place.row, place.column])
        logit = float(self._evidence.logits_of_maps[place.map])
        return Readout(
            f"Row {place.row + 1}, column {place.column + 1} of {place.map}",
            (
                (f"{signed(value, 2)} / {channel.size}", f"= {signed(value / channel.size, 3)}"),
                ("of logit", signed(logit, 3)),
            ),
        )

    def _on_pointed_at(self, place: Place | None) -> None:
        frames = []
        if place is not None and self._evidence is not None:
            image, crop = len(self._evidence.image), 4 * len(self._evidence.maps[0])
            for around in (SEEN_AROUND, 0):
                top, left, bottom, right = cell_pixels(*place[1:], image, crop, around)
                first, shape = Place(0, top, left), (bottom - top, right - left)
                frames.append(Frame(first, *shape, "text" if around else "accent", around > 0))
        self._ink.set_frames(frames)


class WeightedInk(Card):
    """Perceptron: weights × ink = contributions."""

    def __init__(self, themes: ThemeManager, _model: EvidenceModel) -> None:
        super().__init__("Weights × ink", explanation=_WEIGHT)
        self._evidence: Evidence | None = None
        name = "Weights, ink and contributions, pixel by pixel"
        self._maps = HeatMap(themes, name, 3, separators="×=")
        self._maps.make_table = lambda: shares_table(self._evidence)
        self._maps.make_readout = lambda place: pixel_readout(self._evidence, place)
        self._maps.pointed_at.connect(self._on_pointed_at)
        self._sum = wrapped_label()
        self.body.addWidget(wrapped_label(_WEIGHTS))
        self.body.addWidget(self._maps, 1)
        self.body.addWidget(self._sum)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        question, total = evidence.question, signed(evidence.ink_part, 2)
        limits = [float(np.abs(a).max()) or 1.0 for a in (evidence.gradient, evidence.shares)]
        self._maps.set_maps(
            [
                Map(evidence.gradient, limit=limits[0], caption=f"weights of {question}"),
                Map(evidence.image, "amount", 1.0, caption="your ink"),
                Map(evidence.shares, limit=limits[1], caption=f"sum {total}"),
            ]
        )
        parts = [("All contributions", evidence.ink_part), ("the bias", evidence.bias_part)]
        self._sum.setText(text.sum_text(parts, f": logit of {question}", evidence.total, 3))

    def _on_pointed_at(self, place: Place | None) -> None:
        others = [] if place is None else [Frame(place._replace(map=number)) for number in range(3)]
        self._maps.set_frames(others)


class Layers(QWidget):
    """CNN: what two layers of detectors find, and the units that carry the logit."""

    def __init__(self, themes: ThemeManager, _model: EvidenceModel) -> None:
        super().__init__()
        self._evidence: Evidence | None = None
        self._strongest: list[int] = []
        self._maps = FeatureMaps(themes)
        name = f"The {_STRONGEST} units that carry most"
        self._bars = BarChart(themes, name, [Labels("unit", "8888", 1.0), _ADDED])
        self._bars.make_readout = lambda row: self._readout(self._strongest[row])
        self._bars.pointed_at.connect(self._on_bar_pointed_at)
        self._field = HeatMap(themes, "All units, a square each", cell=2.0)
        self._field.make_readout = lambda at: self._readout(at.row * _UNITS_SIDE + at.column)
        self._field.make_table = self._table
        self._sum, self._counts = wrapped_label(lines=2), wrapped_label()
        below = QHBoxLayout()
        below.addWidget(self._field, 1)
        below.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignVCenter)
        found, carried = Card("What it finds"), Card("What carries the logit", explanation=_UNIT)
        found.body.addWidget(wrapped_label(_FEATURES))
        found.body.addWidget(self._maps, 1)
        carried.body.addWidget(wrapped_label("Of 1,024 units these add or take most."))
        carried.body.addWidget(self._bars, 3)
        carried.body.addLayout(below, 2)
        carried.body.addWidget(self._sum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(found, 11)
        row.addWidget(carried, 9)

    def show_evidence(self, evidence: Evidence) -> None:
        assert evidence.units is not None
        self._evidence, added = evidence, evidence.units.astype(np.float64)
        self._strongest = evidence.strongest_units[:_STRONGEST].tolist()
        self._maps.show_evidence(evidence)
        shown = added[self._strongest]
        self._bars.set_bars([str(unit) for unit in self._strongest], [shown])
        self._field.set_values(added.reshape(_UNITS_SIDE, -1))
        adding, taking = int((added > 0).sum()), int((added < 0).sum())
        silent = len(added) - adding - taking
        self._counts.setText(f"{adding:,} add\n{taking:,} take away\n{silent:,} are silent")
        parts = [("All units", float(added.sum())), ("last bias", evidence.last_bias_part)]
        name = f": logit of {evidence.question}"
        told = text.sum_text(parts, name, evidence.number, 2)
        self._sum.setText(f"These {_STRONGEST}: {signed(float(shown.sum()), 2)}. {told}")

    def _table(self) -> Table:
        units = None if self._evidence is None else self._evidence.units
        rows = [] if units is None else (units.astype(np.float64) + 0.0).tolist()  # no -0
        return Table(("unit", "added"), tuple(enumerate(rows)))

    def _readout(self, unit: int) -> Readout:
        assert self._evidence is not None
        assert self._evidence.units is not None
        added = float(self._evidence.units[unit])
        told = f"{'adds' if added > 0 else 'takes'} {signed(added, 4)}" if added else "is silent"
        return Readout(f"Unit {unit} {told}")

    def _on_bar_pointed_at(self, row: int | None) -> None:
        place = () if row is None else divmod(self._strongest[row], _UNITS_SIDE)
        self._field.point_at(Place(0, *place) if place else None)


class FeatureMaps(QWidget):
    """The maps of conv1 and conv2 in two grids; the one that is pointed at stands large."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.setAccessibleName("Feature maps of conv1 and conv2")
        self._evidence: Evidence | None = None
        self._grids = [HeatMap(themes, f"conv{n}", 8 * n, cell=0.9) for n in (1, 2)]
        self._large = HeatMap(themes, "The map pointed at")
        self._large.setParent(self)
        self._large.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._large.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._large.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for layer, (grid, told, side) in enumerate(
            zip(self._grids, ("32 maps of 28 × 28", "64 maps of 14 × 14"), (28, 14), strict=True)
        ):
            column.addWidget(wrapped_label(f"conv{layer + 1}: {told}"))
            column.addWidget(grid, side)  # a pixel of the ink is as large in both
            grid.make_readout = lambda place, layer=layer: self._readout(layer, place)
            grid.pointed_at.connect(lambda place, layer=layer: self._on_pointed_at(layer, place))

    def show_evidence(self, evidence: Evidence) -> None:
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

    def _readout(self, layer: int, place: Place) -> Readout:
        assert self._evidence is not None
        maps = self._evidence.maps[layer]
        largest = f"{maps[..., place.map].max():.2f} of {maps.max():.2f}"
        return Readout(f"conv{layer + 1}, map {place.map}", (("largest activation", largest),))

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
