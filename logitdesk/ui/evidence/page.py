"""The Evidence page: one question, six ways to look at where a logit comes from."""

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.bars import BarChart
from logitdesk.ui.charts.heatmap import HeatMap
from logitdesk.ui.evidence.compare_view import CompareView
from logitdesk.ui.evidence.inside_view import InsideView
from logitdesk.ui.evidence.map_view import MapView
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.preprocessing_view import PreprocessingView
from logitdesk.ui.evidence.strokes_view import StrokesView
from logitdesk.ui.evidence.timeline_view import TimelineView
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.formatting import DASH, DIGIT_LABELS
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import Segments, WrappingRow

_FOLLOW: Final = QT_TRANSLATE_NOOP(
    "QuestionBar", "Ask about the digit with the largest logit, whichever it is while you draw."
)
_DIGIT: Final = QT_TRANSLATE_NOOP(
    "QuestionBar", "The digit whose logit is asked about. A number key does the same."
)
_AGAINST: Final = QT_TRANSLATE_NOOP(
    "QuestionBar",
    "Take another digit’s logit away: what speaks for the one and not for the other? "
    "Shift and a number key does the same.",
)

_View = MapView | InsideView | StrokesView | TimelineView | CompareView | PreprocessingView


class _Way(NamedTuple):
    title: str
    """In English, as the explanation is."""
    explanation: str
    make: type[_View]
    answers: bool = False
    """Tell whether it answers the question above it."""
    shows_evidence: bool = False
    """Tell whether it shows the model's evidence."""


_WAYS: Final = {
    "map": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Map"),
        QT_TRANSLATE_NOOP("EvidencePage", "How much each pixel of the ink adds to the logit."),
        MapView,
        True,
        True,
    ),
    "inside": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Inside"),
        QT_TRANSLATE_NOOP("EvidencePage", "What the network has inside."),
        InsideView,
        True,
        True,
    ),
    "strokes": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Strokes"),
        QT_TRANSLATE_NOOP("EvidencePage", "What taking a stroke away does to every logit."),
        StrokesView,
    ),
    "time": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Over time"),
        QT_TRANSLATE_NOOP("EvidencePage", "The ten logits while the drawing was made."),
        TimelineView,
    ),
    "compare": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Compare"),
        QT_TRANSLATE_NOOP("EvidencePage", "Up to four networks side by side."),
        CompareView,
        True,
    ),
    "preprocessing": _Way(
        QT_TRANSLATE_NOOP("EvidencePage", "Preprocessing"),
        QT_TRANSLATE_NOOP("EvidencePage", "What each step of it is for."),
        PreprocessingView,
    ),
}


class EvidencePage(QWidget):
    """One view; above it which one is seen, and the question."""

    first_steps_ended = Signal()

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.model = EvidenceModel(session, self)
        self._views: dict[str, _View] = {}
        ways = {key: (self.tr(way.title), self.tr(way.explanation)) for key, way in _WAYS.items()}
        self._switch = Segments(
            ways, self.tr("Look at"), self.tr("Ways to look at where a logit comes from.")
        )
        self._switch.setStyleSheet("QPushButton { padding: 3px 5px; }")
        self._question = QuestionBar(self.model)
        self._first_steps = FirstSteps((
            (self.tr("Blue ink speaks for the digit, orange ink against it. Point at a pixel."),
             HeatMap),
            (self.tr("All ink and the biases add up to the logit: the very number on Scores."),
             BarChart),
            (self.tr("Ask about another digit: its key, or Shift and its key for “why not that?”."),
             self._question),
            (self.tr("Look inside the network, take strokes away, play it again, compare."),
             self._switch),
        ))  # fmt: skip
        self._first_steps.ended.connect(self.first_steps_ended)
        row = WrappingRow(self._switch, 1, self._question)
        self._column = column_of(self._first_steps, row, spacing=10)
        self.setLayout(self._column)
        for digit in range(DIGITS):
            choose = partial(self.model.choose, digit)
            set_against = partial(self.model.set_against, digit)
            for keys, ask in ((f"{digit}", choose), (f"Shift+{digit}", set_against)):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(ask)
                # Some keyboards have their figures on Shift, where a key stands for both.
                shortcut.activatedAmbiguously.connect(choose)
        self._switch.chosen.connect(self._show_view)
        self.model.changed.connect(self._refresh)
        self._show_view(self._switch.choice)

    def begin_first_steps(self) -> None:
        """Show the person round the map, from the first step on."""
        self.show_view("map")
        self._first_steps.begin()

    def ask_about(self, digit: int) -> None:
        """Show on the map where the logit of a digit, 0 to 9, comes from."""
        self.model.choose(digit)
        self.show_view("map")

    def show_view(self, key: str) -> None:
        """Show the view of a key, such as "time"."""
        self._switch.choose(key)
        self._show_view(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a proxy would hide from Tab what is above."""
        super().focusInEvent(event)
        self._switch.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_watched(False)

    def _show_view(self, key: str) -> None:
        if key not in self._views:
            self._views[key] = _WAYS[key].make(self._themes, self.model)
            self._column.addWidget(self._views[key], stretch=1)
        for other, view in self._views.items():
            view.setVisible(other == key)
        self._question.setVisible(_WAYS[key].answers)
        if self.isVisible():
            self._watch()

    def _watch(self) -> None:
        self.model.set_watched(True, _WAYS[self._switch.choice].shows_evidence)
        self._refresh()

    def _refresh(self) -> None:
        self._question.refresh()
        self._views[self._switch.choice].refresh()


class QuestionBar(QWidget):
    """Controls for the digit asked about, and the one against it."""

    def __init__(self, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._digit, self._against = QComboBox(), QComboBox()
        self._digit.addItems(DIGIT_LABELS)
        against = self.tr("not {digit}")
        self._against.addItems([against.format(digit=digit) for digit in (DASH, *DIGIT_LABELS)])
        self._follow = QCheckBox(self.tr("Winner"))
        for widget, name, tip in (
            (self._follow, self.tr("Follow the winner"), _FOLLOW),
            (self._digit, self.tr("Digit asked about"), _DIGIT),
            (self._against, self.tr("Why not another digit"), _AGAINST),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(wrapped(self.tr(tip)))
        self.setLayout(row_of(self._follow, self._digit, self._against))
        for box in (self._digit, self._against):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._digit.activated.connect(model.choose)
        self._against.currentIndexChanged.connect(
            lambda index: model.set_against(index - 1 if index else None)
        )
        self._follow.clicked.connect(self._on_follow_clicked)

    def refresh(self) -> None:
        """Show the model's question."""
        question = self._model.question
        digit, against = (None, None) if question is None else (question.digit, question.against)
        with QSignalBlocker(self._against):
            self._digit.setCurrentIndex(-1 if digit is None else digit)
            self._against.setCurrentIndex(0 if against is None else against + 1)
        self._follow.setChecked(self._model.follows_winner)

    def _on_follow_clicked(self, follows: bool) -> None:
        question = self._model.question
        self._model.choose(None if follows or question is None else question.digit)
