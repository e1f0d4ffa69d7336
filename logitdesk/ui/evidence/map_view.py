"""Map: which ink makes a logit what it is, and the sum that comes to it."""

from typing import Final

from PySide6.QtCore import Qt

from logitdesk.inference.evidence import Evidence
from logitdesk.scores.table import Table
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.view import pixel_readout, shares_table
from logitdesk.ui.formatting import signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import row_of
from logitdesk.ui.theme import ThemeManager, title_label, wrapped
from logitdesk.ui.widgets import Card, explain, wrapped_label

_SUM: Final = QT_TRANSLATE_NOOP(
    "MapView",
    "A pixel’s share is its ink times the gradient there: how much the logit changes with that "
    "pixel. What is left when all ink has been counted comes from the network’s own constants, the "
    "biases. Together they are the logit, exactly.",
)
_CAPTION: Final = QT_TRANSLATE_NOOP(
    "MapView",
    "Blue ink (+) speaks for it, orange ink (−) against it. All of it and the biases add up to the "
    "logit.",
)
_PART: Final = Column("value", lambda value: signed(value, 2), "−88.88", is_strong=True)


class MapView(Card):
    """The map of shares over the ink, and the sum that they make."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._shown: Evidence | None = None
        self._title, caption = title_label(""), wrapped_label(self.tr(_CAPTION))
        caption.setToolTip(wrapped(self.tr(_SUM)))
        self._map = HeatMap(themes, self.tr("Map of shares"), has_scale=True)
        self._map.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._map.make_table = lambda: shares_table(self._shown)
        self._map.make_readout = lambda place: pixel_readout(self._shown, place)
        self._parts = [
            self.tr("ink that adds"),
            self.tr("ink that takes"),
            self.tr("all ink"),
            self.tr("biases"),
            self.tr("logit"),
        ]
        widest = max(*self._parts, self._logit_of("8 − 8"), key=len)
        self._sum = BarChart(themes, self.tr("The sum"), [Labels("part", widest, 1.0), _PART])
        self._sum.make_table = self._sum_table
        explain(
            self,
            self.tr(
                "A pixel’s share is its ink times the gradient there. All shares and the biases "
                "add up to the logit, exactly."
            ),
            "glossary#evidence",
        )
        self.body.setSpacing(4)
        self.body.addWidget(self._title)
        self.body.addWidget(caption)
        self.body.addLayout(row_of((self._map, 11), (self._sum, 8), spacing=20), stretch=1)
        add_export_menu(self, self._export_name, self._map.table)

    def refresh(self) -> None:
        """Show the model's evidence, or why there is none."""
        self._sum.set_range_frozen(self._model.session.is_drawing)
        evidence = self._model.evidence
        if evidence is not None and evidence is self._shown:
            return
        self._shown = evidence
        if evidence is None:
            why = translated(self._model.message)
            self._title.setText(self.tr("Which ink speaks for the digit?"))
            self._map.clear(why)
            self._sum.clear(self._parts, why)
            return
        question = evidence.question
        text = self.tr("Which ink speaks for {digit}, and not for {other_digit}?")
        if question.against is None:
            text = self.tr("Which ink speaks for {digit}?")
        self._title.setText(text.format(digit=question.digit, other_digit=question.against))
        self._map.set_maps([Map(evidence.shares, ink=evidence.image)])
        values = [float(value) for _, value in self._sum_table().rows]
        labels = [*self._parts[:-1], self._logit_of(str(question))]
        self._sum.set_bars(labels, [values], highlighted=4)

    def _logit_of(self, digit: str) -> str:
        return self.tr("logit of {digit}").format(digit=digit)

    def _export_name(self) -> str:
        return self.tr("map, {question}").format(question=self._title.text())

    def _sum_table(self) -> Table:
        one = self._shown
        if one is None:
            return Table(("part", "value"))
        values = (one.adding, one.taking, one.ink_part, one.bias_part, one.total)
        return Table(("part", "value"), tuple(zip(self._parts, values, strict=True)))
