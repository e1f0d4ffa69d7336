"""Map: which ink makes a logit what it is, and the sum that comes to it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.inference.evidence import Evidence, Question
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import LOGITS, BarChart, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Place
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.formatting import DASH, signed
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card

_SHARE: Final = (
    "A pixel’s share is its ink times the gradient there: how much the logit changes with that "
    "pixel. The stronger the colour, the larger the share."
)
_SILENT: Final = "No ink counts here: the biases alone make the logit."
_SUM: Final = (
    "The network is made of straight pieces: near this drawing, each pixel counts by its ink times "
    "a fixed factor, the gradient. What is left when all ink has been counted comes from the "
    "network’s own constants, the biases. Together they are the logit, exactly. "
    "≈ where the rounded parts do not add up to the last digit."
)
_DIGITS: Final = [str(digit) for digit in range(DIGITS)]


class MapView(Card):
    """The map of shares over the ink, the sum that they make, and the ten logits to ask about."""

    def __init__(
        self, themes: ThemeManager, model: EvidenceModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._shown: Evidence | None = None
        self._title, self._caption = title_label(""), wrapped_label("")
        self._map = HeatMap(themes, "Map of shares", has_scale=True, cell=10.0)
        self._sum = SumTable()
        self._digits = BarChart(
            themes, "Digit asked about", [Labels(widest="0", scale=1.0), LOGITS]
        )
        self._caption.setToolTip(wrapped(_SHARE))
        self._map.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._sum)
        beside.addWidget(self._digits, stretch=1)
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
        if evidence is not None and evidence is self._shown:
            return
        question = self._model.question if evidence is None else evidence.question
        self._shown = evidence
        self._title.setText(_title(question))
        self._caption.setText(_caption(question))
        self._sum.show_evidence(evidence, question)
        if evidence is None or question is None:
            why = self._model.unavailable or (
                text.LOADING if self._model.is_loading else text.BLANK
            )
            self._map.clear(why)
            self._digits.clear(_DIGITS, why)
            return
        if not evidence.shares.any():
            self._caption.setText(_SILENT)
        self._map.set_values(evidence.shares, evidence.image)
        self._digits.set_range_frozen(self._model.is_drawing)
        self._digits.set_bars(_DIGITS, [evidence.logits.tolist()], highlighted=question.digit)
        self._digits.mark(question.against)

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


class SumTable(QWidget):
    """A logit as the sum of its parts, as one adds up on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self.setAccessibleName("The sum")
        self.setToolTip(wrapped(_SUM))
        self._numbers: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        names = ("    Ink that adds", "    Ink that takes", "All ink", "Biases", "Logit")
        for number, name in enumerate(names):
            is_part, is_last = name.startswith(" "), number == len(names) - 1
            labels = quiet_label(name), quiet_label("")
            for label in labels:
                if not is_part:
                    label.setProperty("role", "")
                if is_last:
                    label.setFont(font_of(1.1, QFont.Weight.DemiBold))
            row = number + is_last
            grid.addWidget(labels[0], row, 0)
            grid.addWidget(labels[1], row, 1, Qt.AlignmentFlag.AlignRight)
            self._numbers.append(labels[1])
            self._name = labels[0]
        rule = QFrame()
        rule.setProperty("role", "rule")
        grid.addWidget(rule, len(names) - 1, 0, 1, 2)

    def table(self) -> Table:
        """The parts and what they come to."""
        rows = [(name.lower(), value) for name, value in self._parts()]
        return Table(("part", "value"), tuple(rows))

    def show_evidence(self, evidence: Evidence | None, question: Question | None) -> None:
        """Show the sum; without evidence the lines without numbers."""
        self._evidence = evidence
        name = text.asked_for(question)
        self._name.setText(name[0].upper() + name[1:])
        parts = self._parts()
        if evidence is None:
            for label in self._numbers:
                label.setText(DASH)
            self.setAccessibleDescription("")
            return
        for label, (_, value) in zip(self._numbers, parts, strict=True):
            label.setText(signed(value, 2))
        told = text.sum_text(parts[:2] + parts[3:4], name, evidence.total, 2)
        if "≈" in told:
            self._numbers[-1].setText(f"≈ {self._numbers[-1].text()}")
        self.setAccessibleDescription(told)

    def _parts(self) -> list[tuple[str, float]]:
        evidence = self._evidence
        if evidence is None:
            return []
        return [
            ("Ink that adds", evidence.adding),
            ("Ink that takes", evidence.taking),
            ("All ink", evidence.ink_part),
            ("Biases", evidence.bias_part),
            ("Logit", evidence.total),
        ]


def wrapped_label(words: str = "", lines: int = 1) -> QLabel:
    """A quiet label that breaks into lines, with room for so many: nothing jumps."""
    label = quiet_label(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


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
