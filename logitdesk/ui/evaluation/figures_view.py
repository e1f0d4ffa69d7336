"""Figures with their intervals, by class and writer, and two networks compared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QStyle, QWidget

from logitdesk.datasets.evaluation import (
    Answers,
    EvaluationResult,
    ImageFilter,
    groups_table,
    table_of,
)
from logitdesk.scores.confidence import Interval, Intervals, wilson
from logitdesk.scores.metrics import CHANCE, Agreement, Evaluation, class_figures, groups
from logitdesk.scores.table import Table
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.evaluation.wording import interval_text, kind_name, names_of_two
from logitdesk.ui.figure_table import FigureTable, Row
from logitdesk.ui.formatting import DASH, NO_BREAK, count_text, number_text, share_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Card, Segments, scrolled, wrapping_label

_INTERVAL: Final = QT_TRANSLATE_NOOP(
    "FiguresView",
    "95 of 100 such intervals hold what endlessly many such images would give: Wilson’s for "
    "shares, else bootstrap.",
)
translate: Final = QCoreApplication.translate
_OF_TWO: Final = ("both", "first", "second", "neither")
_SURE: Final = "95 %"
_PERCENT: Final = share_text
_NATS: Final = partial(number_text, form=".4f")
_COUNT: Final = partial(number_text, form=",.0f")


@dataclass(frozen=True)
class Figure:
    """A figure of a network, how it is written, and its interval where there is one."""

    title: str
    explanation: str
    value: float
    write: Callable[[float], str]
    interval: Interval | None = None

    @property
    def interval_text(self) -> str:
        if self.interval is None:
            return ""
        low = self.write(self.interval.low).removesuffix("%").strip()
        return f"{low} – {self.write(self.interval.high)}"


def figures_of(answers: Answers, result: EvaluationResult) -> list[Figure]:
    """Compute a network's figures, with intervals; a second or so for many images."""
    card, n = answers.bundle.card, len(result.examples)
    doubted = int(answers.is_doubted.sum())
    if not result.examples.are_digits:
        title = translate("FiguresView", "Believed")
        explanation = translate(
            "FiguresView", "Drawings of no digit that are believed to be one: better none."
        )
        believed = wilson(n - doubted, n)
        return [Figure(title, explanation, 1 - doubted / n, _PERCENT, believed)]
    labels, limits = result.examples.labels, answers.limits
    evaluation = Evaluation.of(answers.logits, labels, card.temperature, limits)
    at_one, fitted = evaluation.measured, evaluation.fitted
    intervals = Intervals.of(answers.logits, labels)
    share = translate("FiguresView", "The share of the images that is read right.")
    loss = translate(
        "FiguresView", "The mean of −ln p of the right digit, in nats: a sure mistake costs much."
    )
    error = translate(
        "FiguresView", "How far the probability of the digit read is from the share that is right."
    )
    figures = [
        Figure(translate("FiguresView", "Accuracy"), share,
               at_one.accuracy, _PERCENT, intervals.accuracy),
        Figure(translate("FiguresView", "Log-loss"), loss,
               at_one.log_loss, _NATS, intervals.log_loss),
        Figure(translate("FiguresView", "Calibration error"), error,
               at_one.calibration_error, _PERCENT, intervals.calibration_error),
    ]  # fmt: skip
    if fitted is not None:
        of_card = translate("FiguresView", "At the card’s temperature.")
        figures += [
            Figure(translate("FiguresView", "Log-loss, fitted T"), f"{loss} {of_card}",
                   fitted.log_loss, _NATS),
            Figure(translate("FiguresView", "Calibration, fitted T"), f"{error} {of_card}",
                   fitted.calibration_error, _PERCENT),
        ]  # fmt: skip
    if limits is not None:
        misread = int((~answers.is_doubted & ~answers.is_right).sum())
        held = translate(
            "FiguresView", "The share that the network’s limits do not let it believe."
        )
        passed = translate("FiguresView", "Read wrong, and believed all the same.")
        figures += [
            Figure(translate("FiguresView", "Doubted"), held,
                   doubted / n, _PERCENT, wilson(doubted, n)),
            Figure(translate("FiguresView", "Believed and wrong"), passed, misread, _COUNT),
        ]  # fmt: skip
    return figures


class FiguresView(EvaluationView):
    """The figures at the left, and by class and by writer at the right."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._answers: Sequence[Answers] | None = None
        self._figures: list[list[Figure]] = []
        self._task = LatestTask[tuple[Sequence[Answers], list[list[Figure]]]](
            model.tasks, self._on_computed, model.problem.emit, self
        )
        self._table = FigureTable(themes, self.tr("Figures with 95 % intervals"), range(5))
        self._waits = quiet_label(self.tr("Computing the intervals…"))
        self._pair, self._parts = PairCard(model), PartsCard(model, themes)
        card = Card(self.tr("Figures, with 95 % intervals"), explanation=self.tr(_INTERVAL))
        card.body.addWidget(self._table)
        card.body.addWidget(self._waits)
        add_export_menu(card, self.tr("figures with intervals"), self.table)
        left = column_of(self._pair, card, 1, spacing=12)  # it grows when the intervals come
        inside, self._halves = QWidget(), row_of((left, 1), spacing=12)
        self._halves.addLayout(column_of(self._parts, 1), 1)
        inside.setLayout(self._halves)
        self.setLayout(row_of(scrolled(inside)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_direction()

    def _choose_direction(self) -> None:
        """Put the halves side by side, or one below the other where that would cut them."""
        items = (self._halves.itemAt(place) for place in range(self._halves.count()))
        widths = [item.minimumSize().width() for item in items if item is not None]
        needed = sum(widths) + self._halves.spacing()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        is_wide = self.width() >= needed + bar
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def show_result(self, result: EvaluationResult) -> None:
        """Show a result; its intervals come when they are computed."""
        if result.answers is not self._answers:
            self._answers, self._figures = result.answers, []
            self._waits.show()
            self._table.hide()
            self._task.ask(
                lambda: (result.answers, [figures_of(one, result) for one in result.answers])
            )
            self._pair.show_result(result)
        self._parts.show_result(result)
        self._choose_direction()

    def table(self) -> Table:
        """A row for each figure of each network."""
        rows = [
            (one.bundle.name, figure.title, figure.value,
             figure.interval.low if figure.interval else "",
             figure.interval.high if figure.interval else "")
            for one, figures in zip(self._answers or (), self._figures, strict=False)
            for figure in figures
        ]  # fmt: skip
        return Table(("network", "figure", "value", "low", "high"), tuple(rows))

    def _on_computed(self, told: tuple[Sequence[Answers], list[list[Figure]]]) -> None:
        if told[0] is not self._answers:
            return
        self._figures = told[1]
        heads = [("", "")]
        for one in told[0]:
            heads += [(one.bundle.name, self.tr("At T = 1.")), (_SURE, self.tr(_INTERVAL))]
        rows: list[Row] = []
        for title in dict.fromkeys(figure.title for of_one in told[1] for figure in of_one):
            cells, explanation = [title], ""
            for of_one in told[1]:
                found = next((figure for figure in of_one if figure.title == title), None)
                cells += [DASH, ""] if found is None else [
                    found.write(found.value), found.interval_text,
                ]  # fmt: skip
                explanation = found.explanation if found else explanation
            rows.append((explanation, cells))
        self._table.set_rows(heads, rows)
        self._table.setMinimumWidth(self._table.horizontalHeader().length() + 2)
        self._waits.hide()
        self._table.show()
        self._choose_direction()


class PairCard(Card):
    """Counts of what one network reads and the other misreads; each leads to its images."""

    def __init__(self, model: EvaluationModel) -> None:
        super().__init__(translate("PairCard", "Two networks"))
        self._table = Table()
        self._buttons = {key: QPushButton() for key in (*_OF_TWO, "mislabelled")}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (key, button) in enumerate(self._buttons.items()):
            chosen = ImageFilter(which=key)
            button.clicked.connect(partial(model.images_requested.emit, chosen))
            grid.addWidget(button, place // 2, place % 2, 1, 2 if key == "mislabelled" else 1)
        suspicion = self.tr(
            "Both networks read the same other digit, and are 80 % sure of it or more: the label "
            "may be wrong."
        )
        self._buttons["mislabelled"].setToolTip(wrapped(suspicion))
        self._sentence = wrapping_label()
        self.body.addLayout(grid)
        self.body.addWidget(self._sentence)
        add_export_menu(self, self.tr("two networks"), lambda: self._table)

    def show_result(self, result: EvaluationResult) -> None:
        """Count what each network reads right; hide for one network."""
        self.setVisible(len(result.answers) == 2)
        if len(result.answers) < 2:
            return
        names, suspects = result.names, len(result.suspects)
        counts = {key: int(result.agreement(key).sum()) for key in _OF_TWO}
        for key, name in names_of_two(*names).items():
            count = count_text(counts.get(key, suspects))
            told = self.tr("{choice}: {count}").format(choice=name, count=count)
            self._buttons[key].setText(told.replace("&", "&&"))
        self._buttons["mislabelled"].setVisible(result.examples.are_digits)
        agreement = Agreement(*counts.values())
        p = agreement.p_value
        better = names[agreement.only_second > agreement.only_first]
        told = self.tr("The difference may be chance (McNemar’s exact test, {p_value}).")
        if p <= CHANCE:
            told = self.tr(
                "{network} is more often right, and hardly by chance "
                "(McNemar’s exact test, {p_value})."
            )
        value = f"p = {number_text(p, '.2g')}" if p >= 1e-4 else f"p < {number_text(1e-4)}"
        value = value.replace(" ", NO_BREAK)
        self._sentence.setText(told.format(network=better, p_value=value))
        columns = ("first network", "second network", "both right", "only first", "only second",
                   "neither", "perhaps mislabelled", "p")  # fmt: skip
        self._table = Table(columns, ((*names, *counts.values(), suspects, p),))


class PartsCard(Card):
    """Figures by class or by writer; a click on a row leads to its images."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(
            translate("PartsCard", "In parts"),
            explanation=translate(
                "PartsCard", "Click a row, or press Enter on it, to see its images."
            ),
        )
        self._model = model
        self._shown: object = None
        self._filters: list[ImageFilter] = []
        self._numbers = Table()
        parts = {"class": self.tr("By class"), "writer": self.tr("By writer")}
        self._part = Segments(
            parts, self.tr("In parts"), self.tr("By class, or by writer where known.")
        )
        self._table = FigureTable(themes, self.tr("Figures by class or writer"))
        self._table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._table.setSelectionMode(FigureTable.SelectionMode.SingleSelection)
        self._table.setSelectionBehavior(FigureTable.SelectionBehavior.SelectRows)
        self._table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.header.addWidget(self._part)
        self.body.addWidget(self._table)
        self._part.chosen.connect(self._on_part_chosen)
        for chosen in (self._table.cellClicked, self._table.cellActivated):  # by mouse, by Enter
            chosen.connect(lambda row, _column: model.images_requested.emit(self._filters[row]))
        add_export_menu(self, self.tr("figures in parts"), lambda: self._numbers)

    def show_result(self, result: EvaluationResult) -> None:
        """Show the parts of a result, for the network that is looked at."""
        has_writers = bool((result.writers != "").any())
        self._part.setVisible(has_writers)
        if not has_writers:
            self._part.choose("class")
        if result.shown is None or self._shown == (result, self._part.choice):
            return
        self._shown = result, self._part.choice
        if result.examples.kinds:
            self._show_groups(result, "kind", result.examples.kinds)
        elif self._part.choice == "class":
            self._show_classes(result)
        else:
            self._show_groups(result, "writer", result.writers.tolist())

    def _on_part_chosen(self) -> None:
        if self._model.result is not None:
            self.show_result(self._model.result)

    def _show_classes(self, result: EvaluationResult) -> None:
        heads = [
            (self.tr("digit"), ""),
            (self.tr("images"), self.tr("How many there are of it.")),
            (
                self.tr("precision"),
                self.tr("Of the images read as this digit, the share that is it."),
            ),
            (
                self.tr("recall"),
                self.tr("Of the images of this digit, the share that is read as it."),
            ),
            ("F1", self.tr("The harmonic mean of precision and recall.")),
        ]
        rows: list[Row] = []
        found = class_figures(result.confusion()[0])
        self._numbers = table_of(found)
        for one in found:
            shares = [DASH if share is None else share_text(share)
                      for share in (one.precision, one.recall, one.f1)]  # fmt: skip
            rows.append(("", [str(one.digit), count_text(one.n), *shares]))
        self._filters = [ImageFilter(label=digit) for digit in range(len(rows))]
        self._set_rows(heads, rows)

    def _show_groups(self, result: EvaluationResult, what: str, names: Sequence[str]) -> None:
        if result.shown is None:
            return
        found = groups([name or None for name in names], result.shown.is_right)
        self._numbers = groups_table(what, found)
        interval_tip = translate("FiguresView", _INTERVAL)
        heads = [
            (self.tr("kind") if what == "kind" else self.tr("writer"), ""),
            (self.tr("images"), ""),
            (self.tr("doubted") if what == "kind" else self.tr("right"), ""),
            (self.tr("share"), ""),
            (_SURE, interval_tip),
        ]
        rows: list[Row] = []
        for one in found:
            name = kind_name(one.name) if what == "kind" else one.name
            counts = count_text(one.n), count_text(one.right)
            among = interval_text(wilson(one.right, one.n), ".1f")
            rows.append(("", [name, *counts, share_text(one.accuracy, ".1f"), among]))
        self._filters = [
            ImageFilter(writer=one.name) if what == "writer" else ImageFilter(
                among=tuple(index for index, name in enumerate(names) if name == one.name),
                title=kind_name(one.name),
            )
            for one in found
        ]  # fmt: skip
        self._set_rows(heads, rows)

    def _set_rows(self, heads: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        """Show other figures, with room for the heads of columns of one width."""
        self._table.set_rows(heads, rows)
        header = self._table.horizontalHeader()
        widest = max(header.sectionSizeHint(column) for column in range(1, len(heads)))
        first = max(header.sectionSizeHint(0), self._table.sizeHintForColumn(0))
        self._table.setMinimumWidth(first + (len(heads) - 1) * widest + 2)
