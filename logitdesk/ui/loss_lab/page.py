"""The page of the loss lab: from logits to the loss, and mistakes."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QStackedWidget

from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.formatting import times
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.code_view import CodeView
from logitdesk.ui.loss_lab.logits_view import LogitsView
from logitdesk.ui.loss_lab.model import PRESETS, LossLabModel
from logitdesk.ui.loss_lab.scale_view import ScaleView
from logitdesk.ui.loss_lab.text import formula_steps
from logitdesk.ui.loss_lab.views import LabelsView, LossView, TwiceView
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, sentence_label, wrapped
from logitdesk.ui.widgets import Card, DropDown, Segments

_STEPS: Final = (
    QT_TRANSLATE_NOOP(
        "LossLabPage", "Drag a logit’s bar, or type other numbers below: all the rest follows."
    ),
    QT_TRANSLATE_NOOP("LossLabPage", "Choose another true label: click its row."),
    QT_TRANSLATE_NOOP(
        "LossLabPage", "Choose a wrong label, then drag the scale up until the naive loss is inf."
    ),
    QT_TRANSLATE_NOOP(
        "LossLabPage", "Look at “Twice”, a common mistake: what a second softmax does."
    ),
    QT_TRANSLATE_NOOP(
        "LossLabPage", "Look at “Code”: the same numbers as TensorFlow calls, to copy."
    ),
)
_SOURCES: Final = {
    "drawing": (
        QT_TRANSLATE_NOOP("LossLabPage", "The drawing"),
        QT_TRANSLATE_NOOP("LossLabPage", "The logits that the network gives your drawing."),
    ),
    "own": (
        QT_TRANSLATE_NOOP("LossLabPage", "My own numbers"),
        QT_TRANSLATE_NOOP(
            "LossLabPage", "Logits that you drag and type; the drawing changes nothing."
        ),
    ),
}
_VIEWS: Final = {
    "scale": (
        QT_TRANSLATE_NOOP("LossLabPage", "Two ways"),
        QT_TRANSLATE_NOOP(
            "LossLabPage", "Two ways to one loss in float32: −log(softmax(z)), and the fused form."
        ),
    ),
    "twice": (
        QT_TRANSLATE_NOOP("LossLabPage", "Twice"),
        QT_TRANSLATE_NOOP(
            "LossLabPage", "Softmax twice, a common mistake: in the network, and in the loss."
        ),
    ),
    "labels": (
        QT_TRANSLATE_NOOP("LossLabPage", "Labels"),
        QT_TRANSLATE_NOOP(
            "LossLabPage", "One-hot and sparse labels give one number; a batch has one loss a row."
        ),
    ),
    "code": (
        QT_TRANSLATE_NOOP("LossLabPage", "Code"),
        QT_TRANSLATE_NOOP("LossLabPage", "The TensorFlow calls for what is on screen, to copy."),
    ),
}
_LABEL_TIP: Final = QT_TRANSLATE_NOOP(
    "LossLabPage",
    "The loss is of the true label. Until you choose one, by a click on its row, it is what "
    "the network takes the drawing for. A choice stays until the page is wiped.",
)
_FORMULA_TIP: Final = QT_TRANSLATE_NOOP(
    "LossLabPage",
    "Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true "
    "class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. "
    "The gradient is softmax minus one-hot.",
)
_MARGIN: Final = 10


class LossLabPage(LossView):
    """Table and formulas at the left, four views at the right."""

    first_steps_ended = Signal()

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__(LossLabModel(session))
        self._session = session
        self.lab.setParent(self)
        self._logits = LogitsView(self.lab, themes)
        scale, twice = ScaleView(self.lab, themes), TwiceView(self.lab, themes)
        labels, code = LabelsView(self.lab, themes), CodeView(self.lab)
        self._views = {"scale": scale, "twice": twice, "labels": labels, "code": code}
        add_export_menu(scale, self.tr("two ways to one loss"), scale.chart.table)
        add_export_menu(twice, self.tr("softmax taken twice"), twice.table)
        add_export_menu(labels, self.tr("batch of losses"), labels.table)
        top = self._build_top()
        cards = row_of((self._build_left(), 11), (self._build_right(), 9), spacing=10)
        aims = (self._logits, self._logits, scale, self._segments, self._segments)
        steps = [(self.tr(step), aim) for step, aim in zip(_STEPS, aims, strict=True)]
        self._steps = FirstSteps(steps)
        self._steps.ended.connect(self.first_steps_ended)
        self.column.setSpacing(8)
        self.column.addWidget(self._steps)
        self.column.addLayout(top)
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
        self._label.setText(self._text_on_label())
        self._formula.setText("\n".join(formula_steps(case)))

    def _build_top(self) -> QHBoxLayout:
        self._source = Segments(
            self._translated(_SOURCES),
            self.tr("Logits of"),
            self.tr("Whose logits this page is about."),
        )
        self._source.chosen.connect(self.lab.set_source)
        presets = QMenu(self, toolTipsVisible=True)
        for preset in PRESETS:
            action = presets.addAction(self.tr(preset.title), partial(self.lab.take_preset, preset))
            action.setToolTip(wrapped(self.tr(preset.explanation)))
        self._note = sentence_label()
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._unscale = QPushButton(self.tr("Back to ×\N{NO-BREAK SPACE}1"))
        self._unscale.setToolTip(self.tr("Have the logits as they are"))
        self._unscale.clicked.connect(lambda: self.lab.set_scale(1.0))
        show_round = QPushButton("?")
        show_round.setToolTip(self.tr("Show me round"))
        show_round.setAccessibleName(self.tr("Show me round"))
        show_round.clicked.connect(self.begin_first_steps)
        drop_down = DropDown(
            self.tr("Presets"), self.tr("Logits and a label that show something"), presets
        )
        return row_of(
            quiet_label(self.tr("Logits of")), self._source, drop_down,
            (self._note, 1), self._unscale, show_round,
        )  # fmt: skip

    def _build_left(self) -> Card:
        card = Card(self.tr("From logits to loss"), explanation=self.tr(_FORMULA_TIP))
        card.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._label = quiet_label("")
        self._label.setToolTip(wrapped(self.tr(_LABEL_TIP)))
        self._formula = sentence_label()
        self._formula.setAccessibleName(self.tr("From logits to loss, step by step"))
        card.header.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignBottom)
        card.body.addWidget(self._logits, stretch=1)
        card.body.addWidget(self._formula)
        add_export_menu(card, self.tr("from logits to loss"), self._logits.table)
        return card

    def _build_right(self) -> Card:
        card, self._stack = Card(), QStackedWidget()
        card.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._segments = Segments(
            self._translated(_VIEWS),
            self.tr("What to look at"),
            self.tr("Four views of the same loss."),
        )
        self._segments.chosen.connect(self.show_view)
        for view in self._views.values():
            self._stack.addWidget(view)
        card.header.addWidget(self._segments)
        card.header.addStretch()
        card.body.addWidget(self._stack, stretch=1)
        return card

    def _translated(self, choices: Mapping[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
        """Return texts and tooltips of segments in the window's language."""
        return {key: (self.tr(text), self.tr(tip)) for key, (text, tip) in choices.items()}

    def _text_on_source(self) -> str:
        lab, reading, scale = self.lab, self._session.reading, self.lab.case.scale
        if lab.source == "own" and lab.is_example:
            plain, scaled = self.tr("An example."), self.tr("An example, {factor}.")
        elif lab.source == "own":
            plain, scaled = self.tr("Your own numbers."), self.tr("Your own numbers, {factor}.")
        elif reading is None:
            plain = self.tr(
                "The page is blank: draw a digit on Scores (F2). Until then, an example."
            )
            scaled = self.tr(
                "The page is blank: draw a digit on Scores (F2). Until then, an example, {factor}."
            )
        elif self._session.temperature == 1:
            plain = self.tr("As you draw, by {network}.")
            scaled = self.tr("As you draw, by {network}, {factor}.")
        else:
            plain = self.tr("As you draw, by {network}, at T = 1.")
            scaled = self.tr("As you draw, by {network}, at T = 1, {factor}.")
        network = "" if reading is None else reading.scores.model
        text = (plain if scale == 1 else scaled).format(network=network, factor=times(scale))
        if lab.source == "own":
            how = self.tr("“The drawing” takes the logits of what you have drawn.")
            text = f"{text} {how}"
        return text

    def _text_on_label(self) -> str:
        if self.lab.label_is_chosen:
            text = self.tr("true label {label}: your choice")
        elif self.lab.source == "own" or self.lab.is_example:
            text = self.tr("true label {label}")
        else:
            text = self.tr("true label {label}: the network’s answer")
        return text.format(label=self.lab.case.label)
