"""Inside: what the network that reads has between the ink and its logits."""

from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.library.card import OTHER
from logitdesk.scores.table import Table
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.heatmap import Frame, HeatMap, Map, Place
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.view import pixel_readout, shares_table, sum_text
from logitdesk.ui.formatting import count_text, number_text, signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import row_of
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, explain, wrapped_label

_CHANNELS: Final = QT_TRANSLATE_NOOP(
    "ChannelMaps",
    "In each square the network says how much the ink there speaks for a digit: the average of a "
    "map is that digit’s logit. Point at a square to see where it looks; click to ask about its "
    "digit.",
)
_WEIGHTS: Final = QT_TRANSLATE_NOOP(
    "WeightedInk",
    "Each pixel of your ink is multiplied by a number that was learned. Add up all the products, "
    "and one more number, the bias: that is all it does.",
)
_SLOPES: Final = QT_TRANSLATE_NOOP(
    "WeightedInk",
    "How much the logit rises with the ink of each pixel, for this very drawing: with other ink, "
    "other numbers. Here they and the biases add up to the logit.",
)
_FEATURES: Final = QT_TRANSLATE_NOOP(
    "Layers",
    "A mark is where a detector found its pattern. The 32 of conv1, in the first four rows, look "
    "at your ink; the 64 of conv2 at what those found. Point at one to see it large.",
)
_UNITS: Final = QT_TRANSLATE_NOOP(
    "Layers",
    "A unit is one number that the network computes from all maps together. Times a learned weight "
    "it is its share of the logit. Of {count} units these add or take most.",
)
_UNIT_COUNT: Final = 1024
_STRONGEST: Final = 10
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
            self._message.setText(translated(self._model.message))
            self._stack.setCurrentWidget(self._message)
        elif evidence is not self._shown:
            bundle = self._model.bundle
            maps = ChannelMaps if evidence.maps else WeightedInk
            kind = maps if evidence.units is None else Layers
            if bundle is not None and bundle.card.architecture == OTHER:
                kind = SlopesOfInk
            if kind not in self._parts:
                self._parts[kind] = kind(self._themes, self._model)
                self._stack.addWidget(self._parts[kind])
            self._parts[kind].show_evidence(evidence)
            self._stack.setCurrentWidget(self._parts[kind])
        self._shown = evidence


class ChannelMaps(Card):
    """SqueezeNet: ten maps, the mean of each of which is a logit, and where a square looks."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        title = QCoreApplication.translate("ChannelMaps", "Ten maps, one for each digit")
        super().__init__(title)
        self._evidence: Evidence | None = None
        self._maps = HeatMap(themes, title, 5)
        self._maps.make_table, self._maps.make_readout = self._table, self._readout
        self._maps.pointed_at.connect(self._on_pointed_at)
        self._maps.clicked.connect(lambda place: model.choose(place.map))
        self._ink = HeatMap(themes, self.tr("The ink that the network sees"))
        means = self.tr("Each map says where the ink speaks for its digit; its mean is the logit.")
        explain(self, means, "glossary#receptive-field")
        self.body.addWidget(wrapped_label(self.tr(_CHANNELS)))
        self.body.addLayout(row_of((self._ink, 5), (self._maps, 9), spacing=20), 1)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        digit, against = evidence.question.digit, evidence.question.against
        side = len(evidence.maps[0])
        frames = [Frame(Place(digit, 0, 0), side, side, "accent")]
        if against is not None:
            frames.append(Frame(Place(against, 0, 0), side, side, "warm"))
        self._maps.set_frames(frames)
        self._maps.set_maps(
            [
                Map(evidence.maps[0][..., digit], caption=f"{digit}: {signed(mean, 2)}")
                for digit, mean in enumerate(evidence.logits_of_maps.tolist())
            ]
        )
        self._ink.set_maps([Map(evidence.image, "amount", 1.0, caption=self.tr("your ink"))])

    def _table(self) -> Table:
        maps = () if self._evidence is None else np.moveaxis(self._evidence.maps[0], 2, 0)
        rows = (
            (digit, row + 1, column + 1, float(value))
            for digit, values in enumerate(maps)
            for (row, column), value in np.ndenumerate(values)
        )
        return Table(("digit", "row", "column", "value"), tuple(rows))

    def _readout(self, place: Place) -> Readout:
        assert self._evidence is not None
        channel = self._evidence.maps[0][..., place.map]
        value = float(channel[place.row, place.column])
        told = f"{signed(value, 2)} / {channel.size}", f"= {signed(value / channel.size, 3)}"
        title = self.tr("Row {row}, column {column} of {digit}").format(
            row=place.row + 1, column=place.column + 1, digit=place.map
        )
        return Readout(title, (told,))

    def _on_pointed_at(self, place: Place | None) -> None:
        """Frame the 4 × 4 pixels of ink that a square stands for."""
        if place is None or self._evidence is None:
            self._ink.set_frames([])
            return
        first = (len(self._evidence.image) - 4 * len(self._evidence.maps[0])) // 2
        pixel = Place(0, first + 4 * place.row, first + 4 * place.column)
        self._ink.set_frames([Frame(pixel, 4, 4, "accent")])


class WeightedInk(Card):
    """Perceptron: weights × ink = contributions."""

    title = QT_TRANSLATE_NOOP("WeightedInk", "Weights × ink")
    name = QT_TRANSLATE_NOOP("WeightedInk", "Weights, ink and contributions, pixel by pixel")
    caption = QT_TRANSLATE_NOOP("WeightedInk", "weights of {digit}")
    words = _WEIGHTS

    def __init__(self, themes: ThemeManager, _model: EvidenceModel) -> None:
        super().__init__(QCoreApplication.translate("WeightedInk", self.title))
        self._evidence: Evidence | None = None
        name = QCoreApplication.translate("WeightedInk", self.name)
        self._maps = HeatMap(themes, name, 3)
        self._maps.make_table = lambda: shares_table(self._evidence)
        self._maps.make_readout = lambda place: pixel_readout(self._evidence, place)
        self._sum = wrapped_label()
        products = self.tr("A pixel’s ink times its factor is what it adds to the logit.")
        explain(self, products, "glossary#evidence")
        self.body.addWidget(wrapped_label(QCoreApplication.translate("WeightedInk", self.words)))
        self.body.addWidget(self._maps, 1)
        self.body.addWidget(self._sum)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        limits = [float(np.abs(a).max()) or 1.0 for a in (evidence.gradient, evidence.shares)]
        factor = QCoreApplication.translate("WeightedInk", self.caption)
        ink = QCoreApplication.translate("WeightedInk", "× your ink")
        products = QCoreApplication.translate("WeightedInk", "= contributions")
        self._maps.set_maps(
            [
                Map(
                    evidence.gradient,
                    limit=limits[0],
                    caption=factor.format(digit=evidence.question),
                ),
                Map(evidence.image, "amount", 1.0, caption=ink),
                Map(evidence.shares, limit=limits[1], caption=products),
            ]
        )
        self._sum.setText(sum_text(evidence))


class SlopesOfInk(WeightedInk):
    """An imported network: what of its inside is known for any kind of layers."""

    title = QT_TRANSLATE_NOOP("WeightedInk", "Slopes × ink")
    name = QT_TRANSLATE_NOOP("WeightedInk", "Slopes, ink and contributions, pixel by pixel")
    caption = QT_TRANSLATE_NOOP("WeightedInk", "slopes of {digit}")
    words = _SLOPES


class Layers(QWidget):
    """CNN: what two layers of detectors find, and the units that carry the logit."""

    def __init__(self, themes: ThemeManager, _model: EvidenceModel) -> None:
        super().__init__()
        self._evidence: Evidence | None = None
        self._feature_maps: list[Map] = []
        self._maps = HeatMap(themes, self.tr("Feature maps of conv1 and conv2"), 8, least=0.9)
        self._maps.make_table, self._maps.make_readout = self._table, self._readout
        self._maps.pointed_at.connect(self._show_large)
        self._large = HeatMap(themes, self.tr("The map pointed at"), least=2.0)
        name = self.tr("The {count} units that carry most").format(count=_STRONGEST)
        self._bars = BarChart(themes, name, [Labels("unit", "8888", 1.0), _ADDED])
        self._sum = wrapped_label(lines=2)
        found, carried = Card(self.tr("What it finds")), Card(self.tr("What carries the logit"))
        patterns = self.tr("A feature map: bright where one detector found its pattern.")
        explain(found, patterns, "glossary#feature-map")
        shares = self.tr("What each unit adds to the logit: its activation times a learned weight.")
        explain(carried, shares, "evidence#inside")
        found.body.addWidget(wrapped_label(self.tr(_FEATURES)))
        found.body.addWidget(self._maps, 1)
        units = self.tr(_UNITS).format(count=count_text(_UNIT_COUNT))
        carried.body.addWidget(wrapped_label(units))
        carried.body.addWidget(self._bars, 3)
        carried.body.addWidget(self._sum)
        carried.body.addWidget(self._large, 2)
        self.setLayout(row_of((found, 11), (carried, 9), spacing=12))

    def show_evidence(self, evidence: Evidence) -> None:
        assert evidence.units is not None
        self._evidence, added = evidence, evidence.units.astype(np.float64)
        conv1, conv2 = (np.moveaxis(maps, 2, 0) for maps in evidence.maps)
        conv2 = conv2.repeat(2, axis=1).repeat(2, axis=2)  # as large as those of conv1
        self._feature_maps = [
            Map(one, "amount", float(maps.max()) or 1.0) for maps in (conv1, conv2) for one in maps
        ]
        self._maps.set_maps(self._feature_maps)
        self._show_large(self._maps.pointed or Place(0, 0, 0))
        strongest = evidence.strongest_units[:_STRONGEST].tolist()
        self._bars.set_bars([str(unit) for unit in strongest], [added[strongest]])
        text = self.tr(
            "These {count}: {their_sum}. All units {sum}, last bias {bias}: "
            "logit of {digit} ≈ {logit}"
        )
        self._sum.setText(
            text.format(
                count=_STRONGEST,
                their_sum=signed(float(added[strongest].sum()), 2),
                sum=signed(float(added.sum()), 2),
                bias=signed(evidence.last_bias_part, 2),
                digit=evidence.question,
                logit=signed(evidence.number, 2),
            )
        )

    def _table(self) -> Table:
        """The largest activation of each map."""
        rows = (
            (f"conv{layer}", number, largest)
            for layer, maps in enumerate(() if self._evidence is None else self._evidence.maps, 1)
            for number, largest in enumerate(maps.max(axis=(0, 1)).tolist())
        )
        return Table(("layer", "map", "largest"), tuple(rows))

    def _readout(self, place: Place) -> Readout:
        layer, number, largest = self._table().rows[place.map]
        title = self.tr("{layer}, map {number}").format(layer=layer, number=number)
        value = number_text(float(largest), ".2f")
        return Readout(title, ((self.tr("largest activation"), value),))

    def _show_large(self, place: Place | None) -> None:
        """Show one map large; the last one stays as the mouse leaves."""
        if place is not None and self._feature_maps:
            shown = self._feature_maps[place.map]
            self._maps.set_frames([Frame(Place(place.map, 0, 0), 28, 28, "accent")])
            self._large.set_maps([replace(shown, caption=self._readout(place).title)])
