"""Compare: up to four networks side by side on one drawing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.inference.answers import Answer
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels, fit_together
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.map_view import shares_table, wrapped_label
from logitdesk.ui.evidence.model import MOST_COMPARED, EvidenceModel
from logitdesk.ui.networks import explanation
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card, DropDown, scrolled

_BLANK: Final = "Draw a digit: all networks read it at once."
_DIGITS: Final = [str(digit) for digit in range(DIGITS)]
_COLUMNS: Final = (
    Labels(widest="0", scale=0.9),
    replace(LOGITS, numbers="column", has_axis=False, room=1.4),
    replace(SOFTMAX, has_axis=False, room=0.6),
)


_Compared = tuple[Question, Sequence[Bundle], Sequence[tuple[Answer | str, Evidence | str]]]
"""What was asked, of whom, and what each says and from which ink; sentences say why it cannot."""


class CompareView(Card):
    """A column for each network; the logits of all have the same scale."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._newest = LatestTask[_Compared](
            model.tasks, self._on_compared, model.session.problem.emit, self
        )
        self._asked: tuple[object, ...] = ()
        self._sentence, self._caption = title_label(_BLANK), wrapped_label(lines=1)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = ColumnRow(themes, model, has_maps=True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        tip = f"Choose up to {MOST_COMPARED} networks, also several of one architecture"
        self.header.addWidget(self._sentence, 1)
        self.header.addWidget(DropDown("Networks", tip, self._menu))
        self.body.addWidget(scrolled(self._row), 1)
        self.body.addWidget(self._caption)
        add_export_menu(self, "the networks compared", self._row.scores_table)

    def refresh(self) -> None:
        """Ask the networks about the newest reading, unless they were."""
        model, reading = self._model, self._model.reading
        bundles, question, cache = list(model.compared), model.question, model.cache
        self._row.set_bundles(bundles)
        if reading is None or question is None or not bundles:
            self._asked = ()
            self._newest.forget()
            self._show_nothing()
            return
        if self._asked == (reading, question, bundles):
            return
        if not self._asked:
            self._sentence.setText(text.LOADING)
        self._asked = (reading, question, bundles)
        image, temperature = reading.steps.centred, model.session.temperature

        def ask(bundle: Bundle) -> tuple[Answer | str, Evidence | str]:
            answer = cache.answer(image, bundle, temperature)
            if isinstance(answer, str):
                return answer, answer
            return answer, cache.evidence(image, question, bundle, answer.scores.logits)

        self._newest.ask(lambda: (question, bundles, [ask(bundle) for bundle in bundles]))

    def _on_compared(self, compared: _Compared) -> None:
        question, bundles, answers = compared
        if not self._asked or bundles != list(self._model.compared):
            return  # the page was wiped meanwhile, or other networks are looked at
        for column, (answer, evidence) in zip(self._row.columns, answers, strict=True):
            column.show_answer(answer, marked=question.digit)
            column.show_evidence(evidence)
        self._row.fit_logits()
        self._sentence.setText(text.agreement_text(self._row.answers))
        rather = "" if question.against is None else f" rather than {question.against}"
        self._caption.setText(
            "All logits have one scale. Maps: which ink speaks for "
            f"{question.digit}{rather} (blue, +) and against it (orange, −)."
        )

    def _show_nothing(self) -> None:
        for column in self._row.columns:
            column.show_answer("")
            column.show_evidence("")
        self._sentence.setText(_BLANK)
        self._caption.setText("")

    def _fill_menu(self) -> None:
        self._menu.clear()
        shown = list(self._model.compared)
        for bundle in self._model.session.networks.bundles:
            action = self._menu.addAction(bundle.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(bundle in shown)
            is_last = shown == [bundle]
            action.setEnabled(not is_last and (bundle in shown or len(shown) < MOST_COMPARED))
            others = [one for one in shown if one != bundle]
            chosen = others if bundle in shown else [*shown, bundle]
            action.triggered.connect(
                lambda _=False, chosen=chosen: self._model.set_compared(chosen)
            )


class ColumnRow(QWidget):
    """Columns of networks side by side."""

    def __init__(
        self, themes: ThemeManager, model: EvidenceModel, *, has_maps: bool = False
    ) -> None:
        super().__init__()
        self._themes, self._model, self._has_maps = themes, model, has_maps
        self.columns: list[NetworkColumn] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)

    @property
    def answers(self) -> dict[str, Answer]:
        """By name, what each network says that could be asked."""
        columns = self.columns
        return {one.name: one.answer for one in columns if isinstance(one.answer, Answer)}

    def set_bundles(self, bundles: Sequence[Bundle]) -> None:
        """Have a column for each of these."""
        while len(self.columns) > len(bundles):
            column = self.columns.pop()
            self._layout.removeWidget(column)
            column.hide()
            column.deleteLater()
        while len(self.columns) < len(bundles):
            column = NetworkColumn(self._themes, has_map=self._has_maps)
            column.digit_chosen.connect(self._model.choose)
            column.network_chosen.connect(self._model.session.networks.choose_bundle)
            self.columns.append(column)
            self._layout.addWidget(column, 1)
            column.show()  # at once
        for column, bundle in zip(self.columns, bundles, strict=True):
            column.set_bundle(bundle, is_reading=bundle == self._model.bundle)
            column.bars.set_range_frozen(self._model.is_drawing)

    def fit_logits(self) -> None:
        """Give the logits of all columns one scale."""
        fit_together([column.bars for column in self.columns], 0)

    def scores_table(self) -> Table:
        """A row for each network's digit."""
        rows: list[tuple[Cell, ...]] = []
        for name, answer in self.answers.items():
            rows += ((name, *row) for row in scores_rows(answer.scores))
        return Table(("network", "temperature", "digit", "logit", "probability", "log-odds"),
                     tuple(rows))  # fmt: skip


class NetworkColumn(QWidget):
    """One network: its name, which makes it read; its verdict, its scores, and its map."""

    network_chosen = Signal(object)
    """A person wants this bundle to read."""
    digit_chosen = Signal(int)
    """A person clicked the row of a digit."""

    def __init__(self, themes: ThemeManager, *, has_map: bool) -> None:
        super().__init__()
        self._bundle: Bundle | None = None
        self._is_reading = False
        self.answer: Answer | str = ""
        self._evidence: Evidence | None = None
        self._button, self._verdict, self.note = QPushButton(), QLabel(), quiet_label("")
        self._button.setCheckable(True)
        self._button.setAutoDefault(False)
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._verdict.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._sum = quiet_label("")
        self._sum.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for label in (self._verdict, self.note, self._sum):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bars = BarChart(themes, "", _COLUMNS, 0.85)
        self._map = HeatMap(themes, "From which ink the logit comes", cell=4.0) if has_map else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._button, self._verdict, self.note):
            column.addWidget(widget)
        column.addWidget(self.bars, 1)
        if self._map is not None:
            column.addWidget(self._map, 1)
            column.addWidget(self._sum)
            add_export_menu(self._map, self._map_name, lambda: shares_table(self._evidence))
        self._button.clicked.connect(self._on_clicked)
        self.bars.clicked.connect(self.digit_chosen)

    @property
    def name(self) -> str:
        """The network's name."""
        return "" if self._bundle is None else self._bundle.name

    def set_bundle(self, bundle: Bundle, *, is_reading: bool) -> None:
        """Whose column it is, and whether that network reads the page now."""
        if (bundle, is_reading) == (self._bundle, self._is_reading):
            return
        if bundle != self._bundle:
            self._bundle = bundle
            self.show_answer("")
            self.show_evidence("")
        self._is_reading = is_reading
        self._button.setText(bundle.name.replace("&", "&&"))
        self._button.setAccessibleName(
            f"{bundle.name} reads" if is_reading else f"Read by {bundle.name}"
        )
        self._button.setToolTip(wrapped(f"{explanation(bundle.card)} A click makes it read."))
        self._button.setChecked(is_reading)
        self._verdict.setAccessibleName(f"Verdict by {bundle.name}")
        self.bars.setAccessibleName(f"Logits and softmax by {bundle.name}")
        self.bars.export_name = f"logits and softmax by {bundle.name}"

    def show_answer(
        self, answer: Answer | str, truth: Answer | None = None, marked: int | None = None
    ) -> None:
        """Show what it says, marked where `truth` has it; or a sentence why it cannot."""
        self.answer = answer
        self.bars.mark(marked)
        if isinstance(answer, str):
            self._verdict.setText("")
            self.note.setText(answer)
            self.note.setToolTip(wrapped(answer) if answer else "")
            self.bars.clear(_DIGITS, answer)
            return
        self._verdict.setText(text.verdict_text(answer))
        self._verdict.setToolTip(self._verdict.text())
        self.note.setText("reads now" if self._is_reading else "")
        self.bars.set_bars(
            _DIGITS,
            _values(answer.scores),
            truth=None if truth is None else _values(truth.scores),
            highlighted=answer.scores.digit,
            is_tried=False,
        )

    def show_evidence(self, evidence: Evidence | str) -> None:
        """Show from which ink the logit in question comes, or why that cannot be told."""
        self._evidence = evidence if isinstance(evidence, Evidence) else None
        self._sum.setText("")
        if self._map is None:
            return
        if isinstance(evidence, str):
            self._map.clear(evidence)
            return
        self._map.set_values(evidence.shares, evidence.image)
        parts = [("ink", evidence.ink_part), ("biases", evidence.bias_part)]
        self._sum.setText(text.sum_text(parts, "", evidence.total, 2))

    def _map_name(self) -> str:
        return text.export_name(self._evidence, "map", self.name)

    def _on_clicked(self) -> None:
        self._button.setChecked(self._is_reading)  # it is marked when it reads indeed
        self.network_chosen.emit(self._bundle)


def scores_rows(scores: Scores) -> list[tuple[Cell, ...]]:
    """Of each digit: temperature, digit, logit, probability and log-odds."""
    values = (scores.logits.tolist(), scores.probabilities.tolist(), scores.log_odds.tolist())
    return [(scores.temperature, *row) for row in zip(range(DIGITS), *values, strict=True)]


def _values(scores: Scores) -> list[list[float]]:
    return [scores.logits.tolist(), scores.probabilities.tolist()]
