"""Strokes: what taking ink away, or the last change of the page, does to every logit."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.inference.answers import Taken, read_without
from logitdesk.inference.network import Answer, read
from logitdesk.ink.drawing import Page
from logitdesk.ink.parts import Part, parts_of
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.table import Table
from logitdesk.ui.charts.bars import LOGITS, BarChart, Labels
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.view import short_verdict
from logitdesk.ui.formatting import DIGIT_LABELS, capitalised
from logitdesk.ui.ink_painter import page_picture
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import row_of
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, title_label, wrapped
from logitdesk.ui.widgets import Card, explain, scrolled, wrapped_label

_MOST_PARTS: Final = 10
"""How many parts have a button; each costs a reading."""
_ICON: Final = 44
_LOGIT: Final = QT_TRANSLATE_NOOP(
    "StrokesView",
    "A logit is the raw number that the network gives a digit. What grows without ink, that ink "
    "spoke against; what shrinks, it spoke for.",
)
_HINT: Final = QT_TRANSLATE_NOOP(
    "StrokesView",
    "Click a stroke to read the page without it. A single one is cut into three. Your page itself "
    "keeps all its ink. Up to {count} have a button.",
)
_PREVIOUS: Final[Taken] = frozenset()
_Answers = dict[Taken, Answer | None]
"""What is read without some parts; by `_PREVIOUS`, of the page before its last change."""


class StrokesView(QWidget):
    """The page's strokes, each with a button to hide it, and the change of all logits.

    Nothing on the page changes by hiding. While nothing is hidden, it shows what the last change
    of the page did; a stroke, and a pass of the eraser, count as a whole.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._themes, self._model = themes, model
        self._task = LatestTask[tuple[Page, Bundle, _Answers]](
            model.tasks, self._on_answered, model.session.problem.emit, self
        )
        self._page = self._previous = model.session.page  # it, and what it was before its change
        self._bundle: Bundle | None = None
        self._settled: Answer | None = None  # what this network reads of the page
        self._answers: _Answers = {}
        self._parts: Sequence[Part] = ()
        self._buttons: list[QPushButton] = []
        self._change: tuple[Answer | None, Answer | None] = (None, None)
        self._verdict = wrapped_label(lines=2)
        self._heading = title_label("")
        self._heading.setToolTip(wrapped(self.tr(_LOGIT)))
        columns = (
            Labels(),
            replace(LOGITS, name="change", head=self.tr("change"), room=1.4, is_strong=True),
            replace(LOGITS, name="after", head=self.tr("after ❘ before")),
        )
        self._bars = BarChart(themes, self.tr("Change of the ten logits"), columns)
        self._bars.make_table = self._table
        explain(
            self._bars,
            self.tr(
                "By how much each logit changes, and what it is then. What grows without a "
                "stroke, that stroke spoke against."
            ),
            "evidence#strokes",
        )
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.addStretch()
        parts, changes = Card(self.tr("Take a stroke away")), Card()
        parts.body.addWidget(wrapped_label(self.tr(_HINT).format(count=_MOST_PARTS)))
        parts.body.addWidget(scrolled(inside), 1)
        changes.body.addWidget(self._heading)
        changes.body.addWidget(self._verdict)
        changes.body.addWidget(self._bars, 1)
        self.setLayout(row_of((parts, 4), (changes, 7), spacing=12))
        model.session.history_changed.connect(self._follow_page)
        themes.changed.connect(self._paint_icons)
        self._make_buttons()

    def refresh(self) -> None:
        """Follow the page, the network and the reading; buttons wait for the pen's lifting."""
        session, bundle, cache = self._model.session, self._model.bundle, self._model.cache
        self._bars.set_range_frozen(session.is_drawing)
        self._follow_page()
        if bundle != self._bundle:
            self._bundle, self._answers = bundle, {}
        if not session.is_drawing and not session.is_reading:
            self._settled = session.reading
        if not session.is_drawing and bundle is not None:
            page, previous, parts = self._page, self._previous, self._parts
            wanted = [self._hidden, *(frozenset({part}) for part in range(len(self._buttons)))]

            def work() -> tuple[Page, Bundle, _Answers]:
                network = cache.network(bundle)
                before = read(rasterise(previous), network)
                return page, bundle, read_without(parts, wanted, network) | {_PREVIOUS: before}

            self._task.ask(work, (page, previous, bundle, self._hidden))
        self._show()

    def _follow_page(self) -> None:
        session = self._model.session
        if session.page is not self._page and not session.is_drawing:
            self._previous, self._page = self._page, session.page
            self._answers = {_PREVIOUS: self._settled}
            self._make_buttons()

    def _on_answered(self, answered: tuple[Page, Bundle, _Answers]) -> None:
        page, bundle, answers = answered
        if page is self._page and bundle == self._bundle:
            self._answers = answers
            self._show()

    def _make_buttons(self) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._parts = parts_of(self._page)
        self._buttons = [self._make_button(part) for part in self._parts[:_MOST_PARTS]]
        for row, button in enumerate(self._buttons):
            self._column.insertWidget(row, button)
        self._paint_icons()

    def _make_button(self, part: Part) -> QPushButton:
        button = QPushButton(capitalised(translated(part.name)))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setStyleSheet("text-align: left; padding: 2px 2px;")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFont(font_of(QUIET))
        button.setAccessibleName(self.tr("Hide {stroke}").format(stroke=translated(part.name)))
        button.toggled.connect(self.refresh)
        return button

    def _paint_icons(self) -> None:
        theme, ratio = self._themes.theme, self.devicePixelRatioF()
        for button, part in zip(self._buttons, self._parts, strict=False):
            picture = page_picture(self._page, part.page, _ICON, ratio, theme.axis, theme.ink)
            button.setIcon(QIcon(picture))

    @property
    def _hidden(self) -> Taken:
        return frozenset(part for part, button in enumerate(self._buttons) if button.isChecked())

    def _show(self) -> None:
        session, hidden = self._model.session, self._hidden
        for number, button in enumerate(self._buttons):
            if frozenset({number}) in self._answers:
                answer = short_verdict(self._answers[frozenset({number})])
                title = capitalised(translated(self._parts[number].name))
                button.setText(f"{title}\n→ {answer}")
                button.setAccessibleDescription(
                    self.tr("without it: {verdict}").format(verdict=answer)
                )
        if session.is_drawing:
            self._show_change(self.tr("What this does"), self._settled, session.reading)
        elif not hidden and self._previous is self._page:
            self._show_change(self.tr("What it changes"), None, None)
            self._verdict.setText(self.tr("Click a stroke, or draw or erase on the page."))
        elif not hidden and _PREVIOUS in self._answers:
            before = self._answers[_PREVIOUS]
            self._show_change(self.tr("What the last change did"), before, session.reading)
        elif hidden in self._answers:
            names = ", ".join(translated(self._parts[part].name) for part in sorted(hidden))
            heading = self.tr("Without {strokes}").format(strokes=names)
            self._show_change(heading, session.reading, self._answers[hidden])

    def _show_change(self, heading: str, before: Answer | None, after: Answer | None) -> None:
        self._change = (before, after)
        self._heading.setText(heading)
        told = self.tr("Read: {before} → {after}.").format(
            before=short_verdict(before), after=short_verdict(after)
        )
        self._verdict.setText(told)
        if before is None or after is None:
            self._bars.clear(DIGIT_LABELS, told)
            return
        old, new = before.scores.logits, after.scores.logits
        question = self._model.question
        self._bars.set_bars(
            DIGIT_LABELS,
            [new - old, new],
            truth=[new - old, old],
            highlighted=None if question is None else question.digit,
        )

    def _table(self) -> Table:
        """A row a digit; empty cells for a page that was blank, or is."""
        columns = ("digit", "before", "after", "change")
        if self._change == (None, None):
            return Table(columns)
        old, new = (None if one is None else one.scores.logits for one in self._change)
        change = None if old is None or new is None else new - old
        cells = ([""] * DIGITS if one is None else one for one in (range(DIGITS), old, new, change))
        return Table.of(dict(zip(columns, cells, strict=True)))
