"""The loss lab's right card: four ways to look at one cross-entropy."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from logitdesk.ui.loss_lab.batch import Batch
from logitdesk.ui.loss_lab.code_view import CodeView
from logitdesk.ui.loss_lab.labels_view import LabelsView
from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.softmax_twice_view import SoftmaxTwiceView
from logitdesk.ui.loss_lab.two_ways_view import TwoWaysView
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, Segments

_TITLES: Final = {
    "two ways": "Two ways",
    "twice": "Twice",
    "labels": "Labels",
    "code": "Code",
}
_EXPLANATIONS: Final = {
    "two ways": "Two ways to one loss in float32: −log(softmax(z)), and the fused, stable form.",
    "twice": "Softmax twice, a common mistake: in the network, and once more in the loss.",
    "labels": "One-hot and sparse labels give the same number; and a batch has one loss a row.",
    "code": "The TensorFlow calls for what is on screen, to copy.",
}
_MARGIN: Final = 10
_TIGHT: Final = "QPushButton { padding: 3px 8px; }"
"""Four segments, side by side in the narrowest window."""


class ViewCard(Card):
    """Four views of the question, one at a time.

    All methods run on the window's thread.

    Attributes:
        batch: the rows that the person added to the one on screen.
        two_ways: loss against scale; its `numbers()` are comma-separated values, as of the others.
        twice: softmax taken twice.
        labels: one-hot and sparse labels, and the batch.
        code: the TensorFlow calls.
    """

    view_chosen = Signal(str)
    """The person chose this view, “two ways”, “twice”, “labels” or “code”."""

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.batch = Batch(question, self)
        self.two_ways = TwoWaysView(question, themes)
        self.twice = SoftmaxTwiceView(question, themes)
        self.labels = LabelsView(question, self.batch, themes)
        self.code = CodeView(question, self.batch, themes)
        self._views: dict[str, LiveView] = {
            "two ways": self.two_ways,
            "twice": self.twice,
            "labels": self.labels,
            "code": self.code,
        }
        self._segments = Segments(_TITLES)
        self._segments.setStyleSheet(_TIGHT)
        self._segments.name_for_readers("What to look at", "Four views of the same loss.")
        for name, explanation in _EXPLANATIONS.items():
            self._segments.explain(name, explanation)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for view in self._views.values():
            self._stack.addWidget(view)
        self.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.header.addWidget(self._segments)
        self.header.addStretch()
        self.body.addWidget(self._stack, stretch=1)
        self._segments.chosen.connect(self._was_chosen)

    def _was_chosen(self, name: str) -> None:
        self._stack.setCurrentWidget(self._views[name])
        self.view_chosen.emit(name)
