"""Map: which ink makes a logit what it is, and the sum that comes to it."""

from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from logitdesk.inference.evidence import Evidence
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import LOGITS, BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Place
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_SUM: Final = (
    "A pixel’s share is its ink times the gradient there: how much the logit changes with that "
    "pixel. What is left when all ink has been counted comes from the network’s own constants, the "
    "biases. Together they are the logit, exactly."
)
_SUM_ROWS: Final = ["ink that adds", "ink that takes", "all ink", "biases"]
_PART: Final = Column("value", lambda value: signed(value, 2), "−88.88", is_strong=True)
_CAPTION: Final = (
    "Blue ink (+) speaks for {}, orange ink (−) for {}. All of it and the biases add up to the {}."
)
DIGIT_LABELS: Final = [str(digit) for digit in range(DIGITS)]


class MapView(Card):
    """The map of shares over the ink, the sum that they make, and the ten logits to ask about."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._shown: Evidence | None = None
        self._title, self._caption = title_label(""), wrapped_label()
        self._caption.setText(_CAPTION.format("the digit", "others", "logit"))
        self._caption.setToolTip(wrapped(_SUM))
        self._map = HeatMap(themes, "Map of shares", has_scale=True, cell=10.0)
        self._map.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._map.make_table = lambda: shares_table(self._shown)
        self._map.make_readout = lambda place: pixel_readout(self._shown, place)
        self._sum = BarChart(themes, "The sum", [Labels("part", "logit of 8 − 8", 1.0), _PART])
        self._sum.make_table = self._sum_table
        self._digits = BarChart(
            themes, "Digit asked about", [Labels(widest="0", scale=1.0), LOGITS]
        )
        self._digits.clicked.connect(self._ask)
        beside, row = QVBoxLayout(), QHBoxLayout()
        beside.addWidget(self._sum, stretch=4)
        beside.addWidget(self._digits, stretch=9)
        row.setSpacing(20)
        row.addWidget(self._map, stretch=11)
        row.addLayout(beside, stretch=10)
        self.body.setSpacing(4)
        self.body.addWidget(self._title)
        self.body.addWidget(self._caption)
        self.body.addLayout(row, stretch=1)
        add_export_menu(self, lambda: f"map, {self._title.text()}", self._map.table)

    def refresh(self) -> None:
        """Show the model's evidence, or why there is none."""
        for bars in (self._sum, self._digits):
            bars.set_range_frozen(self._model.session.is_drawing)
        evidence = self._model.evidence
        if evidence is not None and evidence is self._shown:
            return
        self._shown = evidence
        if evidence is None:
            why = self._model.message
            self._title.setText("Which ink speaks for the digit?")
            self._map.clear(why)
            self._sum.clear([*_SUM_ROWS, "logit"], why)
            self._digits.clear(DIGIT_LABELS, why)
            return
        question = evidence.question
        digit, against = question.digit, question.against
        rather = "" if against is None else f", and not for {against}"
        self._title.setText(f"Which ink speaks for {digit}{rather}?")
        self._caption.setText(
            _CAPTION.format(digit, "others", "logit")
            if against is None
            else _CAPTION.format(digit, against, "lead")
        )
        self._map.set_values(evidence.shares, evidence.image)
        self._digits.set_bars(DIGIT_LABELS, [evidence.logits], highlighted=digit)
        self._digits.mark(against)
        labels = [*_SUM_ROWS, f"logit of {question}"]
        values = [float(value) for _, value in self._sum_table().rows]
        self._sum.set_bars(labels, [values], highlighted=len(_SUM_ROWS))

    def _sum_table(self) -> Table:
        one = self._shown
        if one is None:
            return Table(("part", "value"))
        values = (one.adding, one.taking, one.ink_part, one.bias_part, one.total)
        return Table(("part", "value"), tuple(zip([*_SUM_ROWS, "logit"], values, strict=True)))

    def _ask(self, digit: int) -> None:
        is_shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        (self._model.toggle_against if is_shift else self._model.choose)(digit)


def wrapped_label(words: str = "", lines: int = 1) -> QLabel:
    """A quiet label that breaks into lines, with room for so many: nothing jumps."""
    label = quiet_label(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def shares_table(evidence: Evidence | None) -> Table:
    """A row for each pixel: `value` is what it adds to the number asked for."""
    columns = ("row", "column", "ink", "gradient", "value")
    if evidence is None:
        return Table(columns)
    layers = (evidence.image, evidence.gradient, evidence.shares)
    rows, places = np.stack(layers, -1).tolist(), np.ndindex(evidence.image.shape)
    return Table(columns, tuple((y + 1, x + 1, *rows[y][x]) for y, x in places))


def pixel_readout(evidence: Evidence | None, place: Place) -> Readout:
    """Tell a pixel's ink, gradient and share."""
    at = f"Row {place.row + 1}, column {place.column + 1}"
    if evidence is None:
        return Readout(at)
    ink, gradient, share = (
        float(values[place.row, place.column])
        for values in (evidence.image, evidence.gradient, evidence.shares)
    )
    rows = (
        ("ink", f"{ink:.2f}" if ink else "no ink"),
        ("× gradient" if evidence.maps else "× weight", signed(gradient, 3)),
        ("=", signed(share, 3)),
    )
    return Readout(at, rows)
