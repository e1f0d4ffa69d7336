"""Compare: up to four networks side by side on one drawing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from logitdesk.inference.evidence import Evidence
from logitdesk.inference.network import Answer
from logitdesk.library.bundle import Bundle
from logitdesk.scores.table import Cell, Table
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels, fit_together
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.evidence.model import BLANK, MOST_COMPARED, EvidenceModel
from logitdesk.ui.evidence.view import (
    scores_table,
    shares_table,
    sum_text,
    verdict_text,
)
from logitdesk.ui.formatting import DIGIT_LABELS
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.networks import explanation
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import Card, DropDown, explain, scrolled, wrapped_label

_CAPTION: Final = QT_TRANSLATE_NOOP(
    "CompareView",
    "All logits have one scale. Maps: which ink speaks for the digit asked about (blue, +) and "
    "against it (orange, −).",
)
_COLUMNS: Final = (
    Labels(widest="0", scale=0.9),
    replace(LOGITS, numbers="column", has_axis=False, room=1.4),
    replace(SOFTMAX, has_axis=False, room=0.6),
)

Answers = Mapping[Bundle, tuple[Answer | str, Evidence | Answer | str]]
"""What each says, and from which ink or what it said of the page with all steps; or why not."""


class CompareView(Card):
    """A column for each network; the logits of all have the same scale."""

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__(QCoreApplication.translate("CompareView", "Networks side by side"))
        self._model = model
        self._row = ColumnRow(themes, model, has_maps=True)
        self._task = LatestTask[Answers](
            model.tasks, self._row.show_answers, model.session.problem.emit, self
        )
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        tip = self.tr("Choose up to {count} networks, also several of one architecture")
        tip = tip.format(count=MOST_COMPARED)
        self.header.addWidget(DropDown(self.tr("Networks"), tip, self._menu))
        self.body.addWidget(scrolled_both_ways(self._row), 1)
        self.body.addWidget(wrapped_label(self.tr(_CAPTION)))
        add_export_menu(self, self.tr("the networks compared"), self._row.table)

    def refresh(self) -> None:
        """Ask the networks about the newest reading, unless they were."""
        model, reading = self._model, self._model.session.reading
        bundles, question, cache = model.compared, model.question, model.cache
        self._row.set_bundles(bundles)
        if reading is None or question is None:
            self._task.forget()
            self._row.clear()
            return
        image, temperature = reading.steps.centred, model.session.temperature

        def work() -> Answers:
            return {
                bundle: (
                    cache.answer(image, bundle, temperature),
                    cache.evidence(image, question, bundle),
                )
                for bundle in bundles
            }

        self._task.ask(work, (reading, question, bundles))

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
        self.columns: list[NetworkColumn] = []
        self._layout = row_of(spacing=16)
        self.setLayout(self._layout)

    def set_bundles(self, bundles: list[Bundle]) -> None:
        """Have a column for each of these."""
        if bundles != [column.bundle for column in self.columns]:
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

    def show_answers(self, answers: Answers) -> None:
        """Show what networks say, their logits on one scale."""
        for column in self.columns:
            if column.bundle in answers:
                column.show_answer(*answers[column.bundle])
        fit_together([column.bars for column in self.columns], 0)

    def clear(self) -> None:
        """Show no answers: the page is blank."""
        self.show_answers(dict.fromkeys([column.bundle for column in self.columns], ("", BLANK)))

    def table(self) -> Table:
        """A row for each network's digit."""
        rows: list[tuple[Cell, ...]] = []
        for column in self.columns:
            if isinstance(column.answer, Answer):
                scores = column.answer.scores
                first = (column.bundle.name, scores.temperature)
                rows += ((*first, *row) for row in scores_table(scores).rows)
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
        self.button.setAccessibleName(self.tr("Read by {network}").format(network=bundle.name))
        tip = self.tr("{explanation} A click makes it read.")
        self.button.setToolTip(wrapped(tip.format(explanation=explanation(bundle.card))))
        self.button.clicked.connect(self._on_clicked)
        self._verdict, self._note = QLabel(), quiet_label("")
        self._verdict.setFont(font_of(1.15, QFont.Weight.DemiBold))
        name = self.tr("Verdict by {network}").format(network=bundle.name)
        self._verdict.setAccessibleName(name)
        name = self.tr("Logits and softmax by {network}").format(network=bundle.name)
        self.bars = BarChart(themes, name, _COLUMNS, 0.85)
        explain(
            self.bars,
            self.tr("This network’s ten logits, and the probabilities that softmax makes of them."),
            "glossary#softmax",
        )
        self.bars.clicked.connect(model.choose)
        name = self.tr("From which ink the logit by {network} comes")
        self._map = HeatMap(themes, name.format(network=bundle.name))
        self._map.make_table = lambda: shares_table(self._evidence)
        self._map.setVisible(has_map)
        labels = (self.button, self._verdict, self._note)
        for label in labels:
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setLayout(column_of(*labels, (self.bars, 1), (self._map, 1), spacing=4))

    def show_answer(self, answer: Answer | str, because: Evidence | Answer | str) -> None:
        """Show an answer and its evidence, or marks where it was `because` before; or why not."""
        self.answer = answer
        self._evidence = because if isinstance(because, Evidence) else None
        note, truth = "", None
        if isinstance(answer, str):
            note = translated(answer)
        elif isinstance(because, Evidence):
            note = sum_text(because)
            self.bars.mark(because.question.digit)
        elif isinstance(because, Answer):
            note = self.tr("❘ with all steps: {verdict}").format(verdict=verdict_text(because))
            truth = [because.scores.logits, because.scores.probabilities]
        self._note.setText(note)
        self._note.setToolTip(wrapped(note))
        if self._evidence is None:
            self._map.clear(translated(because) if isinstance(because, str) else "")
        else:
            self._map.set_maps([Map(self._evidence.shares, ink=self._evidence.image)])
        if isinstance(answer, str):
            self._verdict.setText("")
            self.bars.clear(DIGIT_LABELS, note)
            return
        self._verdict.setText(verdict_text(answer))
        self.bars.set_bars(
            DIGIT_LABELS,
            [answer.scores.logits, answer.scores.probabilities],
            truth=truth,
            highlighted=answer.scores.digit,
        )

    def _on_clicked(self) -> None:
        self.button.setChecked(self.bundle == self._model.bundle)  # marked when it reads indeed
        self._model.session.networks.choose_bundle(self.bundle)


def scrolled_both_ways(inside: QWidget) -> QScrollArea:
    """A scroll area for what may be wider than a small window with large type."""
    room = scrolled(inside)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return room
