"""Map: which ink makes a logit what it is, and the sum that comes to it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
)

from logitdesk.inference.evidence import Evidence, Question
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import LOGITS, BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Place
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_SHARE: Final = (
    "A pixel’s share is its ink times the gradient there: how much the logit changes with that "
    "pixel. The stronger the colour, the larger the share."
)
_SILENT: Final = "No ink counts here: the biases alone make the logit."
_SUM: Final = (
    "The network is made of straight pieces: near this drawing, each pixel counts by its ink times "
    "a fixed factor, the gradient. What is left when all ink has been counted comes from the "
    "network’s own constants, the biases. Together they are the logit, exactly."
)
_SUM_ROWS: Final = ("ink that adds", "ink that takes", "all ink", "biases")
_PARTS: Final = Labels("part", "logit of 8 − 8", 1.0)
_PART: Final = Column("value", lambda value: signed(value, 2), "−88.88", is_strong=True)
_DIGITS: Final = [str(digit) for digit in range(DIGITS)]


class MapView(Card):
    """The map of shares over the ink, the sum that they make, and the ten logits to ask about."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._shown: Evidence | None = None
        self._title, self._caption = title_label(""), wrapped_label("")
        self._map = HeatMap(themes, "Map of shares", has_scale=True, cell=10.0)
        self._sum = BarChart(themes, "The sum", [_PARTS, _PART])
        self._sum.make_table = self._sum_table
        self._digits = BarChart(
            themes, "Digit asked about", [Labels(widest="0", scale=1.0), LOGITS]
        )
        self._caption.setToolTip(wrapped(f"{_SHARE} {_SUM}"))
        self._map.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._sum, stretch=4)
        beside.addWidget(self._digits, stretch=9)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._map, stretch=11)
        row.addLayout(beside, stretch=10)
        self.body.setSpacing(4)
        self.body.addWidget(self._title)
        self.body.addWidget(self._caption)
        self.body.addLayout(row, stretch=1)
        add_export_menu(self, self._export_name, lambda: shares_table(self._shown))
        self._map.make_readout = self._readout
        self._digits.clicked.connect(self._ask)

    def refresh(self) -> None:
        """Show the model's evidence, or why there is none."""
        evidence = self._model.evidence
        for bars in (self._sum, self._digits):
            bars.set_range_frozen(self._model.is_drawing)
        if evidence is not None and evidence is self._shown:
            return
        question = self._model.question if evidence is None else evidence.question
        self._shown = evidence
        self._title.setText(_title(question))
        self._caption.setText(_caption(question))
        if evidence is None or question is None:
            why = self._model.unavailable or (
                text.LOADING if self._model.is_loading else text.BLANK
            )
            self._map.clear(why)
            self._sum.clear([*_SUM_ROWS, "logit"], why)
            self._digits.clear(_DIGITS, why)
            return
        if not evidence.shares.any():
            self._caption.setText(_SILENT)
        self._map.set_values(evidence.shares, evidence.image)
        self._digits.set_bars(_DIGITS, [evidence.logits.tolist()], highlighted=question.digit)
        self._digits.mark(question.against)
        rather = "" if question.against is None else f" − {question.against}"
        values = [value for _, value in _sum_of(evidence)]
        self._sum.set_bars(
            [*_SUM_ROWS, f"logit of {question.digit}{rather}"], [values], highlighted=len(_SUM_ROWS)
        )

    def _sum_table(self) -> Table:
        return Table(("part", "value"), () if self._shown is None else _sum_of(self._shown))

    def _ask(self, digit: int) -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._model.toggle_against(digit)
        else:
            self._model.choose(digit)

    def _readout(self, place: Place) -> Readout:
        assert self._shown is not None
        return Readout(text.pixel_text(self._shown, place.row, place.column))

    def _export_name(self) -> str:
        bundle = self._model.bundle
        return text.export_name(self._shown, "map", "" if bundle is None else bundle.name)


def wrapped_label(words: str = "", lines: int = 1) -> QLabel:
    """A quiet label that breaks into lines, with room for so many: nothing jumps."""
    label = quiet_label(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _sum_of(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    parts = (evidence.adding, evidence.taking, evidence.ink_part, evidence.bias_part)
    return (*zip(_SUM_ROWS, parts, strict=True), ("logit", evidence.total))


def shares_table(evidence: Evidence | None) -> Table | None:
    """A row for each pixel and one for the biases: their shares come to the last row's number."""
    if evidence is None:
        return None
    digit, against = evidence.question.digit, evidence.question.against
    asked: tuple[Cell, ...] = (digit, "" if against is None else against)
    rows: list[tuple[Cell, ...]] = [
        (*asked, "pixel", row + 1, column + 1, float(evidence.image[row, column]),
         float(evidence.gradient[row, column]), float(evidence.shares[row, column]))
        for row in range(evidence.image.shape[0])
        for column in range(evidence.image.shape[1])
    ]  # fmt: skip
    rows.append((*asked, "biases", "", "", "", "", evidence.bias_part))
    rows.append((*asked, "number", "", "", "", "", evidence.number))
    columns = ("digit", "against", "part", "row", "column", "ink", "gradient", "share")
    return Table(columns, tuple(rows))


def _title(question: Question | None) -> str:
    if question is None:
        return "Which ink speaks for the digit?"
    rather = "" if question.against is None else f", and not for {question.against}"
    return f"Which ink speaks for {question.digit}{rather}?"


def _caption(question: Question | None) -> str:
    digit = "the digit" if question is None else str(question.digit)
    other, number = "against it", "its logit"
    if question is not None and question.against is not None:
        other, number = f"for {question.against}", f"how far {digit} is ahead"
    return (
        f"Blue ink (+) speaks for {digit}, orange ink (−) {other}. "
        f"All of it, and the biases, add up to {number}."
    )
