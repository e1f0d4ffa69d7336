"""Strokes: what taking ink away, or the last change of the page, does to every logit."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.errors import UserError
from logitdesk.inference.answers import Taken, read_without
from logitdesk.inference.network import Answer
from logitdesk.ink.drawing import Page
from logitdesk.ink.parts import Kind, Part, parts_of
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import LOGITS, BarChart, Labels
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.map_view import DIGIT_LABELS, wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.ink_painter import page_picture
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, title_label, wrapped
from logitdesk.ui.widgets import Card, scrolled

_MOST_PARTS: Final = 10
"""How many parts have a button; each costs a reading."""
_ICON: Final = 44
_LOGIT: Final = (
    "A logit is the raw number that the network gives a digit. What grows without ink, that ink "
    "spoke against; what shrinks, it spoke for."
)
_BLANK: Final = "Draw a digit: its strokes will be here, each with a button that hides it."
_POINT: Final = "Point at a stroke, or draw or erase, to see what that does to every logit."
_STROKES: Final = "Point at a stroke to read the page without it; click to keep it hidden."
_PIECES: Final = "The only stroke is cut into three. Click a piece to keep it hidden."
_CHANGE: Final = replace(LOGITS, name="change", head="change", room=1.4, is_strong=True)
_AFTER: Final = replace(LOGITS, name="after", head="after ❘ before")


class StrokesView(QWidget):
    """The page's strokes, each with a button to hide it, and the change of all logits.

    Nothing on the page changes by hiding. While nothing is hidden or pointed at, it shows what the
    last change of the page did.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._themes, self._model = themes, model
        self._last_change = LastChange(model.session, self)
        self._newest = LatestTask[tuple[object, dict[Taken, Answer | None]]](
            model.tasks, self._on_read, model.session.problem.emit, self
        )
        self._of: tuple[object, object] = (None, None)  # page and network that were read
        self._read: dict[Taken, Answer | None] = {}
        self._parts: tuple[Part, ...] = ()
        self._buttons: list[PartButton] = []
        self._pointed: int | None = None
        self._change: tuple[Answer | None, Answer | None] = (None, None)
        self._hint, self._verdict = wrapped_label(_BLANK), wrapped_label(lines=2)
        self._heading = title_label("")
        self._heading.setToolTip(wrapped(_LOGIT))
        self._bars = BarChart(themes, "Change of the ten logits", [Labels(), _CHANGE, _AFTER])
        self._bars.make_table = self._table
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.addStretch()
        parts, changes = Card("Take a stroke away"), Card()
        parts.body.addWidget(self._hint)
        parts.body.addWidget(scrolled(inside), 1)
        changes.body.addWidget(self._heading)
        changes.body.addWidget(self._verdict)
        changes.body.addWidget(self._bars, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(parts, 4)
        row.addWidget(changes, 7)
        themes.changed.connect(self._paint_icons)

    def refresh(self) -> None:
        """Follow the page, the network and the reading; buttons wait for the pen's lifting."""
        session, bundle = self._model.session, self._model.bundle
        self._last_change.update()
        self._bars.set_range_frozen(session.is_drawing)
        if not session.is_drawing:
            if self._of[0] is not session.page:
                self._parts = parts_of(session.page)
                self._make_buttons()
            if self._of[0] is not session.page or self._of[1] != bundle:
                self._read = {}
            self._of = (session.page, bundle)
        self._choose()

    def _make_buttons(self) -> None:
        """Make buttons for other parts; what was hidden stays hidden where it is still there."""
        hidden = {button.part.content for button in self._buttons if button.isChecked()}
        for button in self._buttons:
            self._column.removeWidget(button)
            button.blockSignals(True)  # it is not left: it goes
            button.hide()
            button.deleteLater()
        self._pointed = None
        self._buttons = [PartButton(part) for part in self._parts[:_MOST_PARTS]]
        for row, button in enumerate(self._buttons):
            button.setChecked(button.part.content in hidden)
            button.toggled.connect(self._choose)
            button.pointed_at.connect(partial(self._point_at, row))
            self._column.insertWidget(row, button)
        self._paint_icons()
        self._hint.setText(self._hint_text())

    def _point_at(self, part: int, has_come: bool) -> None:
        if has_come or part == self._pointed:
            self._pointed = part if has_come else None
            self._choose()

    def _paint_icons(self) -> None:
        theme, ratio = self._themes.theme, self.devicePixelRatioF()
        page = self._model.session.page
        for button in self._buttons:
            picture = page_picture(page, button.part.page, _ICON, ratio, theme.axis, theme.ink)
            button.setIcon(QIcon(picture))

    def _hint_text(self) -> str:
        if not self._parts:
            return _BLANK
        if len(self._parts) == 1:
            what = "the picture" if self._parts[0].kind is Kind.PICTURE else "one dot"
            return f"There is only {what}, and without it the page is blank."
        more = len(self._parts) - len(self._buttons)
        hint = _PIECES if self._parts[0].kind is Kind.PIECE else _STROKES
        return f"{hint} {more} more have no room here." if more else hint

    @property
    def _taken(self) -> Taken:
        """The parts that are hidden, and the one that is pointed at."""
        if self._model.session.is_drawing:
            return frozenset()
        hidden = {part for part, button in enumerate(self._buttons) if button.isChecked()}
        return frozenset(hidden if self._pointed is None else {*hidden, self._pointed})

    def _choose(self) -> None:
        """Have read what is asked for, and show what is there."""
        bundle, parts, cache = self._model.bundle, self._parts, self._model.cache
        wanted = [self._taken, *(frozenset({part}) for part in range(len(self._buttons)))]
        missing = [taken for taken in wanted if taken and taken not in self._read]
        if missing and bundle is not None and not self._model.session.is_drawing:
            read = self._read  # another one as soon as the page or the network is
            self._newest.ask(lambda: (read, read_without(parts, missing, cache.network(bundle))))
        self._show()

    def _on_read(self, result: tuple[object, dict[Taken, Answer | None]]) -> None:
        read, answers = result
        if read is self._read:
            self._read.update(answers)
            self._show()

    def _show(self) -> None:
        now, taken = self._last_change.after.answer, self._taken
        for number, button in enumerate(self._buttons):
            alone = frozenset({number})
            if alone in self._read:
                button.show_answer(text.short_verdict(self._read[alone]), text.short_verdict(now))
        if not taken:
            self._show_last_change()
            return
        names = ", ".join(text.part_name(self._parts[part]) for part in sorted(taken))
        self._heading.setText(f"Taken away: {names}")
        if taken in self._read:
            self._show_change(f"Without {names}", now, self._read[taken])

    def _show_last_change(self) -> None:
        before, after = self._last_change.before, self._last_change.after
        has_changed = before is not None and (before.answer or after.answer)
        self._heading.setText("What the last change did" if has_changed else "What it changes")
        self._show_change("Now", before and before.answer, after.answer)
        if not has_changed:
            self._verdict.setText(_BLANK if self._model.session.is_blank else _POINT)
            self._bars.clear(DIGIT_LABELS, self._verdict.text())

    def _show_change(self, when: str, before: Answer | None, after: Answer | None) -> None:
        self._change = (before, after)
        told = text.change_text(when, before, after)
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
            is_tried=False,
            highlighted=None if question is None else question.digit,
        )

    def _table(self) -> Table:
        """A row a digit; empty cells for a page that was blank, or is."""
        columns = ("digit", "before", "after", "change")
        if self._change == (None, None):
            return Table(columns)
        old, new = (None if one is None else one.scores.logits for one in self._change)
        change = None if old is None or new is None else new - old
        blank: list[Cell] = [""] * DIGITS
        cells = [blank if one is None else one.tolist() for one in (old, new, change)]
        return Table(columns, tuple(zip(range(DIGITS), *cells, strict=True)))


class PartButton(QPushButton):
    """A part of the page, dark among the others pale; down while it is hidden."""

    pointed_at = Signal(bool)
    """The mouse, or the keyboard, came to it or left it."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        name = text.part_name(part)
        self._title = name[0].upper() + name[1:]
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setStyleSheet("text-align: left; padding: 2px 2px;")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(QUIET))
        self.setText(self._title)
        self.setAccessibleName(f"Hide {name}")
        self.setToolTip("The page itself keeps all its ink")

    def show_answer(self, answer: str, now: str) -> None:
        """Say what is read without it; bold where that is another digit than with it."""
        font = self.font()
        font.setBold(answer != now)
        self.setFont(font)
        self.setText(f"{self._title}\n→ {answer}")
        self.setAccessibleDescription(f"without it: {answer}")

    def event(self, event: QEvent) -> bool:
        """Tell when the mouse or the keyboard comes or goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.pointed_at.emit(True)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed_at.emit(False)
        return super().event(event)


class PageSnapshot(NamedTuple):
    """A page, what the network saw of it and what it said; None for a blank page."""

    page: Page
    image: NDArray[np.float32] | None = None
    answer: Answer | None = None


class LastChange(QObject):
    """The page before and after what was drawn, wiped, undone or opened last.

    A stroke, and a pass of the eraser, count as a whole, also while they are going on.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._network = session, session.network
        self._before: PageSnapshot | None = None
        self._settled = self.after = self._snapshot()
        session.reading_changed.connect(self._follow)
        session.history_changed.connect(self.update)

    @property
    def before(self) -> PageSnapshot | None:
        """The page before it was changed; None if it was not."""
        return self._settled if self._session.is_drawing else self._before

    def update(self) -> None:
        """Take the page as it is now; where a reading is to come, that tells it."""
        if not self._session.is_reading:
            self._follow()

    def _follow(self) -> None:
        if self._session.network is not self._network:
            self._network = self._session.network
            self._settled = self._read_again(self._settled)
            self._before = self._before and self._read_again(self._before)
        self.after = self._snapshot()
        if not self._session.is_drawing:
            if self.after.page is not self._settled.page:
                self._before = self._settled
            self._settled = self.after

    def _snapshot(self) -> PageSnapshot:
        page, reading = self._session.page, self._session.reading
        return PageSnapshot(page, reading.steps.centred if reading else None, reading)

    def _read_again(self, old: PageSnapshot) -> PageSnapshot:
        """Read a page by the network that reads now."""
        answer = None
        if self._network is not None and old.image is not None:
            with suppress(UserError):  # the session says so of the page of now
                answer = Answer.of(old.image, self._network)
        return old._replace(answer=answer)
