"""Compare: up to four networks side by side on one drawing."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.inference.evidence import Evidence, Question
from logitdesk.inference.network import Answer
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels, fit_together
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.map_view import DIGIT_LABELS, shares_table, wrapped_label
from logitdesk.ui.evidence.model import MOST_COMPARED, EvidenceModel
from logitdesk.ui.networks import explanation
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card, DropDown, scrolled

_BLANK: Final = "Draw a digit: all networks read it at once."
_COLUMNS: Final = (
    Labels(widest="0", scale=0.9),
    replace(LOGITS, numbers="column", has_axis=False, room=1.4),
    replace(SOFTMAX, has_axis=False, room=0.6),
)

_Compared = tuple[Question, list[Bundle], list[tuple[Answer | str, Evidence | str]]]
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
        self._sentence, self._caption = title_label(_BLANK), wrapped_label()
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = ColumnRow(themes, model, has_maps=True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        tip = f"Choose up to {MOST_COMPARED} networks, also several of one architecture"
        self.header.addWidget(self._sentence, 1)
        self.header.addWidget(DropDown("Networks", tip, self._menu))
        self.body.addWidget(scrolled_both_ways(self._row), 1)
        self.body.addWidget(self._caption)
        add_export_menu(self, "the networks compared", self._row.table)

    def refresh(self) -> None:
        """Ask the networks about the newest reading, unless they were."""
        model, reading = self._model, self._model.session.reading
        bundles, question, cache = model.compared, model.question, model.cache
        self._row.set_bundles(bundles)
        if reading is None or question is None or not bundles:
            self._asked = ()
            self._newest.forget()
            self._row.clear()
            self._sentence.setText(_BLANK)
            self._caption.setText("")
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
        if not self._asked or bundles != self._row.bundles:
            return  # the page was wiped meanwhile, or other networks are looked at
        for column, (answer, evidence) in zip(self._row.columns, answers, strict=True):
            column.show_answer(answer, marked=question.digit)
            column.show_evidence(evidence)
        self._row.fit_logits()
        self._sentence.setText(text.agreement_text(self._row.answers))
        self._caption.setText(
            "All logits have one scale. Maps: which ink speaks for "
            f"{question} (blue, +) and against it (orange, −)."
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        shown = self._model.compared
        for bundle in self._model.session.networks.bundles:
            chosen = [one for one in shown if one != bundle]
            if bundle not in shown:
                chosen.append(bundle)
            action = self._menu.addAction(bundle.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(bundle in shown)
            action.setEnabled(0 < len(chosen) <= MOST_COMPARED)
            action.triggered.connect(partial(self._model.set_compared, chosen))


class ColumnRow(QWidget):
    """Columns of networks side by side."""

    def __init__(
        self, themes: ThemeManager, model: EvidenceModel, *, has_maps: bool = False
    ) -> None:
        super().__init__()
        self._themes, self._model, self._has_maps = themes, model, has_maps
        self.bundles: list[Bundle] = []
        self.columns: list[NetworkColumn] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)

    @property
    def answers(self) -> dict[str, Answer]:
        """By name, what each network says that could be asked."""
        columns = self.columns
        return {one.bundle.name: one.answer for one in columns if isinstance(one.answer, Answer)}

    def set_bundles(self, bundles: list[Bundle]) -> None:
        """Have a column for each of these."""
        if bundles != self.bundles:
            self.bundles = bundles
            for column in self.columns:
                self._layout.removeWidget(column)
                column.hide()
                column.deleteLater()
            self.columns = [
                NetworkColumn(self._themes, self._model, bundle, has_map=self._has_maps)
                for bundle in bundles
            ]
            for column in self.columns:
                self._layout.addWidget(column, 1)
                column.show()
        for column in self.columns:
            column.button.setChecked(column.bundle == self._model.bundle)
            column.bars.set_range_frozen(self._model.session.is_drawing)

    def clear(self) -> None:
        """Show no answers: the page is blank."""
        for column in self.columns:
            column.show_answer("")
            column.show_evidence("")

    def fit_logits(self) -> None:
        """Give the logits of all columns one scale."""
        fit_together([column.bars for column in self.columns], 0)

    def table(self) -> Table:
        """A row for each network's digit."""
        rows: list[tuple[Cell, ...]] = []
        for name, answer in self.answers.items():
            table = scores_table(answer.scores)
            rows += ((name, answer.scores.temperature, *row) for row in table.rows)
        return Table(("network", "temperature", *scores_table(None).columns), tuple(rows))


class NetworkColumn(QWidget):
    """One network: its name, which makes it read; its verdict, its scores, and its map."""

    def __init__(
        self, themes: ThemeManager, model: EvidenceModel, bundle: Bundle, *, has_map: bool
    ) -> None:
        super().__init__()
        self._model, self.bundle = model, bundle
        self.answer: Answer | str = ""
        self._evidence: Evidence | None = None
        self.button = QPushButton(bundle.name.replace("&", "&&"))
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"Read by {bundle.name}")
        self.button.setToolTip(wrapped(f"{explanation(bundle.card)} A click makes it read."))
        self.button.clicked.connect(self._on_clicked)
        self._verdict, self._sum, self.note = QLabel(), quiet_label(""), quiet_label("")
        self._verdict.setFont(font_of(1.15, QFont.Weight.DemiBold))
        self._verdict.setAccessibleName(f"Verdict by {bundle.name}")
        self._sum.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bars = BarChart(themes, f"Logits and softmax by {bundle.name}", _COLUMNS, 0.85)
        self.bars.clicked.connect(model.choose)
        self._map = HeatMap(themes, f"From which ink the logit by {bundle.name} comes", cell=4.0)
        self._map.make_table = lambda: shares_table(self._evidence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.button, self._verdict, self.note, self.bars, self._map, self._sum):
            is_chart = widget in (self.bars, self._map)
            if not is_chart:
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(widget, int(is_chart))
        self._map.setVisible(has_map)
        self._sum.setVisible(has_map)

    def show_answer(
        self, answer: Answer | str, truth: Answer | None = None, marked: int | None = None
    ) -> None:
        """Show what it says, marked where `truth` has it; or a sentence why it cannot."""
        self.answer = answer
        self.bars.mark(marked)
        if isinstance(answer, str):
            self._verdict.setText("")
            self.note.setText(answer)
            self.note.setToolTip(wrapped(answer))
            self.bars.clear(DIGIT_LABELS, answer)
            return
        self._verdict.setText(text.verdict_text(answer))
        self.note.setText("" if truth is None else f"❘ with all steps: {text.verdict_text(truth)}")
        self.note.setToolTip("")
        self.bars.set_bars(
            DIGIT_LABELS,
            [answer.scores.logits, answer.scores.probabilities],
            truth=None if truth is None else [truth.scores.logits, truth.scores.probabilities],
            highlighted=answer.scores.digit,
            is_tried=False,
        )

    def show_evidence(self, evidence: Evidence | str) -> None:
        """Show from which ink the logit in question comes, or why that cannot be told."""
        if isinstance(evidence, str):
            self._evidence = None
            self._map.clear(evidence)
            self._sum.setText("")
            return
        self._evidence = evidence
        self._map.set_values(evidence.shares, evidence.image)
        parts = [("ink", evidence.ink_part), ("biases", evidence.bias_part)]
        self._sum.setText(text.sum_text(parts, "", evidence.total, 2))

    def _on_clicked(self) -> None:
        self.button.setChecked(self.bundle == self._model.bundle)  # marked when it reads indeed
        self._model.session.networks.choose_bundle(self.bundle)


def scores_table(scores: Scores | None) -> Table:
    """A row for each digit."""
    columns = ("digit", "logit", "probability", "log-odds")
    if scores is None:
        return Table(columns)
    values = (scores.logits.tolist(), scores.probabilities.tolist(), scores.log_odds.tolist())
    return Table(columns, tuple(zip(range(DIGITS), *values, strict=True)))


def scrolled_both_ways(inside: QWidget) -> QScrollArea:
    """A scroll area for what may be wider than a small window with large type."""
    room = scrolled(inside)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return room
