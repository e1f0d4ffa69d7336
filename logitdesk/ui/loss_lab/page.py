"""The page of the loss lab: from logits to the loss, and mistakes."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QStackedWidget

from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.formatting import times
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.code_view import CodeView
from logitdesk.ui.loss_lab.logits_view import LogitsView
from logitdesk.ui.loss_lab.model import PRESETS, LossLabModel
from logitdesk.ui.loss_lab.scale_view import ScaleView
from logitdesk.ui.loss_lab.text import formula_steps
from logitdesk.ui.loss_lab.views import LabelsView, LossView, TwiceView
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, sentence_label, wrapped
from logitdesk.ui.widgets import Card, DropDown, FirstSteps, Segments

_STEPS: Final = (
    "Drag a logit’s bar, or type other numbers below: all the rest follows.",
    "Choose another true label: click its row.",
    "Choose a wrong label, then drag the scale up until the naive loss is inf.",
    "Look at “Twice”, a common mistake: what a second softmax does.",
    "Look at “Code”: the same numbers as TensorFlow calls, to copy.",
)
_SOURCES: Final = {
    "drawing": ("The drawing", "The logits that the network gives your drawing."),
    "own": ("My own numbers", "Logits that you drag and type; the drawing changes nothing."),
}
_VIEWS: Final = {
    "scale": ("Two ways", "Two ways to one loss in float32: −log(softmax(z)), and the fused form."),
    "twice": ("Twice", "Softmax twice, a common mistake: in the network, and in the loss."),
    "labels": ("Labels", "One-hot and sparse labels give one number; a batch has one loss a row."),
    "code": ("Code", "The TensorFlow calls for what is on screen, to copy."),
}
_LABEL_TIP: Final = (
    "The loss is of the true label. Until you choose one, by a click on its row, it is what "
    "the network takes the drawing for. A choice stays until the page is wiped."
)
_FORMULA_TIP: Final = (
    "Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true "
    "class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. "
    "The gradient is softmax minus one-hot."
)
_MARGIN: Final = 10


class LossLabPage(LossView):
    """Table and formulas at the left, four views at the right."""

    first_steps_ended = Signal()

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__(LossLabModel(session))
        self._session = session
        self.lab.setParent(self)
        self._steps = FirstSteps(_STEPS)
        self._steps.ended.connect(self.first_steps_ended)
        self._logits = LogitsView(self.lab, themes)
        scale, twice = ScaleView(self.lab, themes), TwiceView(self.lab, themes)
        labels, code = LabelsView(self.lab, themes), CodeView(self.lab)
        self._views = {"scale": scale, "twice": twice, "labels": labels, "code": code}
        add_export_menu(scale, "two ways to one loss", scale.chart.table)
        add_export_menu(twice, "softmax taken twice", twice.table)
        add_export_menu(labels, "batch of losses", labels.table)
        self.column.setSpacing(8)
        self.column.addWidget(self._steps)
        self.column.addLayout(self._build_top())
        cards = row_of((self._build_left(), 11), (self._build_right(), 9), spacing=10)
        self.column.addLayout(cards, stretch=1)

    def begin_first_steps(self) -> None:
        """Show the person round the page."""
        self._steps.begin()

    def show_view(self, key: str) -> None:
        """Show the view of a key, such as "twice"."""
        self._segments.choose(key)
        self._stack.setCurrentWidget(self._views[key])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a proxy would hide from Tab what is above."""
        super().focusInEvent(event)
        self._logits.bars.setFocus(event.reason())

    def refresh(self) -> None:
        lab, case = self.lab, self.lab.case
        self._source.choose(lab.source)
        self._unscale.setVisible(case.scale != 1)
        self._note.setText(self._text_on_source())
        self._label.setText(f"true label {case.label}{self._text_on_label()}")
        self._formula.setText("\n".join(formula_steps(case)))

    def _build_top(self) -> QHBoxLayout:
        self._source = Segments(_SOURCES, "Logits of", "Whose logits this page is about.")
        self._source.chosen.connect(self.lab.set_source)
        presets = QMenu(self, toolTipsVisible=True)
        for preset in PRESETS:
            action = presets.addAction(preset.title, partial(self.lab.take_preset, preset))
            action.setToolTip(wrapped(preset.explanation))
        self._note = sentence_label()
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._unscale = QPushButton("Back to ×\N{NO-BREAK SPACE}1")
        self._unscale.setToolTip("Have the logits as they are")
        self._unscale.clicked.connect(lambda: self.lab.set_scale(1.0))
        show_round = QPushButton("?")
        show_round.setToolTip("Show me round")
        show_round.setAccessibleName("Show me round")
        show_round.clicked.connect(self.begin_first_steps)
        drop_down = DropDown("Presets", "Logits and a label that show something", presets)
        return row_of(
            quiet_label("Logits of"), self._source, drop_down,
            (self._note, 1), self._unscale, show_round,
        )  # fmt: skip

    def _build_left(self) -> Card:
        card = Card("From logits to loss", explanation=_FORMULA_TIP)
        card.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._label = quiet_label("")
        self._label.setToolTip(wrapped(_LABEL_TIP))
        self._formula = sentence_label()
        self._formula.setAccessibleName("From logits to loss, step by step")
        card.header.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignBottom)
        card.body.addWidget(self._logits, stretch=1)
        card.body.addWidget(self._formula)
        add_export_menu(card, "from logits to loss", self._logits.table)
        return card

    def _build_right(self) -> Card:
        card, self._stack = Card(), QStackedWidget()
        card.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._segments = Segments(_VIEWS, "What to look at", "Four views of the same loss.")
        self._segments.chosen.connect(self.show_view)
        for view in self._views.values():
            self._stack.addWidget(view)
        card.header.addWidget(self._segments)
        card.header.addStretch()
        card.body.addWidget(self._stack, stretch=1)
        return card

    def _text_on_source(self) -> str:
        lab, reading, scale = self.lab, self._session.reading, self.lab.case.scale
        scaled = "" if scale == 1 else f", {times(scale)}"
        if lab.source == "own":
            what = "An example" if lab.is_example else "Your own numbers"
            return f"{what}{scaled}. “The drawing” takes the logits of what you have drawn."
        if reading is None:
            return (
                f"The page is blank: draw a digit on Scores (F2). Until then, an example{scaled}."
            )
        at = "" if self._session.temperature == 1 else ", at T = 1"
        return f"As you draw, by {reading.scores.model}{at}{scaled}."

    def _text_on_label(self) -> str:
        if self.lab.label_is_chosen:
            return ": your choice"
        return "" if self.lab.source == "own" or self.lab.is_example else ": the network’s answer"
