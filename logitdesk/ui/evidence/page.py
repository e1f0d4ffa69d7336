"""The Evidence page: one question, six ways to look at where a logit comes from."""

from functools import partial
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.evidence.compare_view import CompareView
from logitdesk.ui.evidence.inside_view import InsideView
from logitdesk.ui.evidence.map_view import MapView
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.preprocessing_view import PreprocessingView
from logitdesk.ui.evidence.strokes_view import StrokesView
from logitdesk.ui.evidence.timeline_view import TimelineView
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import Segments

_FOLLOW: Final = (
    "Ask about the digit with the largest logit, whichever it is while you draw. "
    "A number key asks about one digit and stays with it."
)
_DIGIT: Final = "The digit whose logit is asked about. A number key does the same."
_AGAINST: Final = (
    "Take another digit’s logit away: then the ink shows what speaks for the one and not for the "
    "other. Shift and a number key does the same."
)


class View(Protocol):
    """One way to look at the evidence."""

    def refresh(self) -> None:
        """Show what the model has now; called when it changes, and only while it is seen."""


class _Way(NamedTuple):
    title: str
    explanation: str
    make: type
    asks: bool = False
    """Whether it answers the question above it."""
    needs_evidence: bool = False
    """Whether it shows the model's evidence."""


_WAYS: Final = {
    "map": _Way("Map", "How much each pixel of the ink adds to the logit.", MapView, True, True),
    "inside": _Way(
        "Inside", "What the network has inside for this drawing.", InsideView, True, True
    ),
    "strokes": _Way("Strokes", "What taking a stroke away does to every logit.", StrokesView),
    "time": _Way("Over time", "The ten logits while the drawing was made.", TimelineView),
    "compare": _Way("Compare", "Up to four networks side by side.", CompareView, True),
    "preprocessing": _Way(
        "Preprocessing", "What the logits are without steps of it.", PreprocessingView
    ),
}


class EvidencePage(QWidget):
    """One view; above it which one is seen, and the question."""

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.model = EvidenceModel(session, self)
        self._views: dict[str, QWidget] = {}
        self._switch = Segments({key: way.title for key, way in _WAYS.items()})
        self._switch.name_for_readers("Look at", "Ways to look at where a logit comes from.")
        self._switch.setStyleSheet("QPushButton { padding: 3px 5px; }")
        for key, way in _WAYS.items():
            self._switch.explain(key, way.explanation)
        self._question = QuestionBar(self.model)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._switch)
        row.addStretch()
        row.addWidget(self._question)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        self.setFocusProxy(self._switch)
        self._add_digit_keys()
        self._switch.chosen.connect(self._show_view)
        self.model.changed.connect(self._refresh)
        self._show_view(self._switch.choice)

    def ask_about(self, digit: int) -> None:
        """Show on the map where the logit of a digit, 0 to 9, comes from."""
        self.model.choose(digit)
        self._switch.choose("map")
        self._show_view("map")

    def end(self) -> None:
        """Ask nothing more, and wait for the last answer."""
        self.model.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_watched(False)

    def _add_digit_keys(self) -> None:
        """Have 0 to 9 ask about a digit, and with Shift why not that one."""
        for digit in range(DIGITS):
            for keys, ask in (
                (f"{digit}", partial(self.model.choose, digit)),
                (f"Shift+{digit}", partial(self.model.toggle_against, digit)),
            ):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(ask)
                # Some keyboards have their figures on Shift, where a key stands for both.
                shortcut.activatedAmbiguously.connect(partial(self.model.choose, digit))

    def _show_view(self, key: str) -> None:
        if key not in self._views:
            view: QWidget = _WAYS[key].make(self._themes, self.model)
            self._views[key] = view
            self._column.addWidget(view, stretch=1)
        for other, view in self._views.items():
            view.setVisible(other == key)
        self._question.setVisible(_WAYS[key].asks)
        if self.isVisible():
            self._watch()

    def _watch(self) -> None:
        self.model.set_watched(True, _WAYS[self._switch.choice].needs_evidence)
        self._refresh()

    def _refresh(self) -> None:
        self._question.refresh()
        view: View = self._views[self._switch.choice]  # type: ignore[assignment]  # all have it
        view.refresh()


class QuestionBar(QWidget):
    """Which digit is asked about, and against which other."""

    def __init__(self, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._digit, self._against = QComboBox(), QComboBox()
        self._against.addItem("not –", None)
        for digit in range(DIGITS):
            self._digit.addItem(f"{digit}", digit)
            self._against.addItem(f"not {digit}", digit)
        self._follow = QCheckBox("Winner")
        for widget, name, tip in (
            (self._digit, "Digit asked about", _DIGIT),
            (self._against, "Why not another digit", _AGAINST),
            (self._follow, "Follow the winner", _FOLLOW),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(wrapped(tip))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._follow, self._digit, self._against):
            row.addWidget(widget)
        for box in (self._digit, self._against):  # no wider than a digit and the arrow
            box.setFixedWidth(box.fontMetrics().horizontalAdvance(box.itemText(0)) + 56)
        self._digit.activated.connect(model.choose)
        self._against.activated.connect(self._on_against_activated)
        self._follow.clicked.connect(self._on_follow_clicked)

    def refresh(self) -> None:
        """Show the model's question."""
        question = self._model.question
        with QSignalBlocker(self._digit), QSignalBlocker(self._against):
            self._digit.setCurrentIndex(-1 if question is None else question.digit)
            against = None if question is None else question.against
            self._against.setCurrentIndex(0 if against is None else against + 1)
        self._follow.setChecked(self._model.follows_winner)

    def _on_against_activated(self, index: int) -> None:
        self._model.set_against(self._against.itemData(index))
        self.refresh()

    def _on_follow_clicked(self, follows: bool) -> None:
        question = self._model.question
        if follows:
            self._model.follow_winner()
        elif question is not None:
            self._model.choose(question.digit)
        self.refresh()
